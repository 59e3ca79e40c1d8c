"""The log as DataFrames, pictures and files. The only place that imports pandas."""

from nbagent.log.log import Log, open_log

__all__ = ["Log", "open_log"]
