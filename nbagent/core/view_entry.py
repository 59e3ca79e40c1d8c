"""An entry as views get it, over the comm and over HTTP alike.

In: entries. Out: the JSON values that the page folds. Rule: a merged delta loses its `timing`; nothing else
is lost.
"""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

import msgspec

from nbagent.core.deltas import first_at, without_timing
from nbagent.events import DELTAS, Entry, UnknownEvent

__all__ = ["ViewEntry", "view_entry"]


class ViewEntry(TypedDict):
    """An entry as views need it: deltas merged, without when each piece came."""

    seq: int
    at: int
    first_at: NotRequired[int]
    """When the first delta of a merged entry came."""
    event: dict[str, Any]


def view_entry(entry: Entry) -> ViewEntry:
    """Return the entry as JSON values, without `timing`."""
    event = without_timing(entry).event
    value = event.payload if isinstance(event, UnknownEvent) else msgspec.to_builtins(event)
    shown: ViewEntry = {"seq": entry.seq, "at": entry.at, "event": value}
    if isinstance(entry.event, DELTAS) and entry.event.timing is not None:
        shown["first_at"] = first_at(entry.event, entry.at)
    return shown
