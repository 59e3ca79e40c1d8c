"""What a Log reads from: a live session, a list of entries, or a store.

In: a store's `Selection`. Out: entries by session and seq. Rule: every source gives what a
store with the same entries would give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, runtime_checkable

from nbagent.events import DELTAS, Entry, RequestStart, event_type
from nbagent.session.runtime import runtime
from nbagent.store.selection import Selection

__all__ = ["DELTA_TYPES", "MemorySource", "Source", "StoreSource"]

DELTA_TYPES = frozenset(str(cls.__struct_config__.tag) for cls in DELTAS)


@runtime_checkable
class Source(Protocol):
    """Anything a Log can read entries from."""

    def read(self, selection: Selection) -> Iterator[Entry]:
        """Yield the entries that are selected, by session and seq."""


class MemorySource:
    """Entries in memory: those of a live session, or of a file that was read."""

    def __init__(self, entries: Callable[[], Iterable[Entry]], kept_in: str | None = None) -> None:
        self._entries = entries
        self._kept_in = kept_in

    def __repr__(self) -> str:
        return "in memory" if self._kept_in is None else f"a session of {self._kept_in}"

    def read(self, selection: Selection) -> Iterator[Entry]:
        sessions: dict[str, list[Entry]] = {}
        for entry in self._entries():
            sessions.setdefault(entry.session_id, []).append(entry)
        for session_id in sorted(sessions):
            if _selects_session(selection, sessions[session_id]):
                yield from (entry for entry in sessions[session_id] if _selects_type(selection, entry))


def _selects_session(selection: Selection, entries: list[Entry]) -> bool:
    first, last = entries[0], entries[-1]
    models = (entry.event.model for entry in entries if isinstance(entry.event, RequestStart))
    return (
        selection.session_id in (None, first.session_id)
        and (selection.since is None or last.at >= selection.since)
        and (selection.until is None or first.at < selection.until)
        and (selection.model is None or selection.model in models)
    )


def _selects_type(selection: Selection, entry: Entry) -> bool:
    tag = event_type(entry.event)
    return (selection.types is None or tag in selection.types) and tag not in selection.without


class StoreSource:
    """A store. Everything that this process has recorded is written before it is read."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._writer = runtime().writer(url)

    def __repr__(self) -> str:
        return self._writer.store.url

    def read(self, selection: Selection) -> Iterator[Entry]:
        self._writer.flush()
        return self._writer.store.scan(selection)
