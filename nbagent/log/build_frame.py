"""Builds a frame: reads the events it needs, folds them, makes rows, and keeps those the log is narrowed to.

In: a source and a `Selection`. Out: a DataFrame. Rule: sessions are folded one at a time, so building a frame
takes memory for the frame and for one session, however long the log is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

import pandas as pd

from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.log.rows.events import delta_rows, event_rows
from nbagent.log.rows.messages import message_rows, tool_call_rows
from nbagent.log.rows.runs import request_rows, run_rows, session_rows
from nbagent.log.schema import FRAMES
from nbagent.log.session_log import SessionLog, folded, folded_with_entries, joined
from nbagent.log.sources import DELTA_TYPES, Source
from nbagent.log.table import Row, to_frame
from nbagent.log.where import row_filter
from nbagent.store.selection import Selection

__all__ = ["build"]

_PARENTS = frozenset({"session_start", "request_start", "tool_call_start"})
"""Events that name the run, the request or the message which later events belong to."""
_REQUESTS = _PARENTS | {"request_retry", "request_end"}
_READ = {
    "sessions": Selection(without=DELTA_TYPES),
    "runs": Selection(types=_REQUESTS | {"run_start", "run_end"}),
    "requests": Selection(types=_REQUESTS),
    "messages": Selection(without=frozenset({"tool_output"})),
    "tool_calls": Selection(without=DELTA_TYPES - {"tool_call_delta"}),
    "events": Selection(without=DELTA_TYPES),
    "deltas": Selection(types=_PARENTS | DELTA_TYPES),
}
_WITH_OUTPUT = Selection(without=DELTA_TYPES - {"tool_call_delta", "tool_output"})
"""The event types each frame needs. `tests/log` compares every frame with one built from all events."""


class SessionRows(Protocol):
    """Makes the rows of one frame from a folded session."""

    def __call__(self, session: SessionLog, *, full: bool) -> Iterator[Row]:
        """Yield the rows."""


_FROM_SESSION: dict[str, SessionRows] = {
    "sessions": session_rows,
    "runs": run_rows,
    "requests": request_rows,
    "messages": message_rows,
    "tool_calls": tool_call_rows,
}
_FROM_ENTRIES = {"events": event_rows, "deltas": delta_rows}


def build(source: Source, name: str, where: Selection, *, full: bool) -> pd.DataFrame:
    """Return the frame `name` of the log that `where` selects.

    Raises:
        UsageError: no frame has this name.
        StoreError: the store cannot be read.
    """
    if name not in FRAMES:
        raise UsageError(f"There is no frame {name!r}.", hint=f"The frames are {', '.join(FRAMES)}.")
    wanted = _WITH_OUTPUT if full and name == "tool_calls" else _READ[name]
    entries = source.read(replace(where, types=wanted.types, without=wanted.without))
    return to_frame(_rows(entries, name, where, full=full), FRAMES[name].select(full=full))


def _rows(entries: Iterator[Entry], name: str, where: Selection, *, full: bool) -> Iterator[Row]:
    for session, rows in _by_session(entries, name, full=full):
        if where == Selection():
            yield from rows
        else:
            yield from filter(row_filter(where, session, FRAMES[name]), rows)


def _by_session(
    entries: Iterator[Entry], name: str, *, full: bool
) -> Iterator[tuple[SessionLog, Iterator[Row]]]:
    if name in _FROM_ENTRIES:
        for session, own in folded_with_entries(entries):
            yield session, _FROM_ENTRIES[name](session, own)
    else:
        # Nearly all entries of the messages frame are deltas. Joined, they fold in a fraction of the time.
        for session in folded(joined(entries) if name == "messages" else entries):
            yield session, _FROM_SESSION[name](session, full=full)
