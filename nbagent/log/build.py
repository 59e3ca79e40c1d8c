"""Which events each frame is made of, and which of its rows a `Where` keeps.

In: a source. Out: a DataFrame, built session by session: a log of any length takes the room of the frame and
of one session.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

import pandas as pd

from nbagent.errors import UsageError
from nbagent.events import DELTAS, Entry
from nbagent.log.rows.events import delta_rows, event_rows
from nbagent.log.rows.messages import message_rows, tool_call_rows
from nbagent.log.rows.runs import request_rows, run_rows, session_rows
from nbagent.log.schema import FRAMES
from nbagent.log.session_log import SessionLog, joined, sessions_of
from nbagent.log.sources import DELTA_TYPES, Source, Types
from nbagent.log.table import Row, to_frame
from nbagent.log.where import Where, row_filter

__all__ = ["build"]

_PARENTS = frozenset({"session_start", "request_start", "tool_call_start"})
"""Events that say what a delta or an outcome belongs to."""
_REQUESTS = _PARENTS | {"request_retry", "request_end"}
_TYPES: dict[str, Types] = {
    "sessions": Types(without=DELTA_TYPES),
    "runs": Types(only=_REQUESTS | {"run_start", "run_end"}),
    "requests": Types(only=_REQUESTS),
    "messages": Types(without=frozenset({"tool_output"})),
    "tool_calls": Types(without=DELTA_TYPES - {"tool_call_delta"}),
    "events": Types(without=DELTA_TYPES),
    "deltas": Types(only=_PARENTS | DELTA_TYPES),
}
_WITH_OUTPUT = Types(without=DELTA_TYPES - {"tool_call_delta", "tool_output"})
"""What is read for each frame; `tests/log` compares every frame with one made of the whole log."""

_ROWS: dict[str, Callable[..., Iterator[Row]]] = {
    "sessions": session_rows,
    "runs": run_rows,
    "requests": request_rows,
    "messages": message_rows,
    "tool_calls": tool_call_rows,
}


def build(source: Source, name: str, where: Where, *, full: bool) -> pd.DataFrame:
    """Return the frame `name` of what `where` allows.

    Raises:
        UsageError: there is no such frame.
        StoreError: the store cannot be read.
    """
    if name not in FRAMES:
        raise UsageError(f"There is no frame {name!r}.", hint=f"There are {', '.join(FRAMES)}.")
    types = _WITH_OUTPUT if full and name == "tool_calls" else _TYPES[name]
    entries = source.read(types, where)
    rows = _rows(joined(entries) if name == "messages" else entries, name, where, full=full)
    return to_frame(rows, FRAMES[name].select(full=full))


def _rows(entries: Iterable[Entry], name: str, where: Where, *, full: bool) -> Iterator[Row]:
    for session, own in sessions_of(entries):
        rows = _session_rows(session, own, name, full=full)
        yield from rows if where == Where() else filter(row_filter(where, session, FRAMES[name]), rows)


def _session_rows(session: SessionLog, own: Iterator[Entry], name: str, *, full: bool) -> Iterator[Row]:
    match name:
        case "events":
            return event_rows(session, own)
        case "deltas":
            return delta_rows(session, (entry for entry in own if isinstance(entry.event, DELTAS)))
    deque(own, maxlen=0)  # the session takes them in
    return _ROWS[name](session, full=full)
