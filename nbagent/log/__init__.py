"""The log as DataFrames, pictures and files, and logs read from files of others.

In: a session, a store, or a file. Out: a `Log`. Rule: only this package imports pandas.

A frame is built in four steps: a source (`sources`) yields entries, `session_log` folds them session by
session, `rows` turns each session into rows, and `table` turns the rows into a DataFrame with the columns of
`schema`. `build` connects the steps.
"""

from nbagent.log.imports import read_chatgpt, read_claude, read_jsonl, read_openai
from nbagent.log.log import Log, open_log

__all__ = ["Log", "open_log", "read_chatgpt", "read_claude", "read_jsonl", "read_openai"]
