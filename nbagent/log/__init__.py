"""The log as DataFrames, pictures and files. The only place that imports pandas."""

from nbagent.log.imports import read_chatgpt, read_claude, read_jsonl, read_openai
from nbagent.log.log import Log, open_log

__all__ = ["Log", "open_log", "read_chatgpt", "read_claude", "read_jsonl", "read_openai"]
