"""Where a Log reads from: a session in memory, entries at hand, or a store.

In: which event types, of which sessions. Out: entries by session and seq.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from nbagent.events import DELTAS, Entry, RequestStart, event_type
from nbagent.log.where import Where
from nbagent.session.runtime import runtime
from nbagent.store.selection import Selection

__all__ = ["DELTA_TYPES", "MemorySource", "Source", "StoreSource", "Types"]

DELTA_TYPES = frozenset(str(cls.__struct_config__.tag) for cls in DELTAS)


@dataclass(frozen=True)
class Types:
    """Which types of events: `only` these (None: all), `without` those."""

    only: frozenset[str] | None = None
    without: frozenset[str] = frozenset()

    def __contains__(self, tag: str) -> bool:
        return (self.only is None or tag in self.only) and tag not in self.without


@runtime_checkable
class Source(Protocol):
    """Reads entries."""

    def read(self, types: Types, where: Where) -> Iterator[Entry]:
        """Yield the entries of these types, of the sessions `where` selects, by session and seq."""


class MemorySource:
    """Reads entries at hand, e.g. those of a live session."""

    def __init__(self, entries: Callable[[], Iterable[Entry]]) -> None:
        self._entries = entries

    def __repr__(self) -> str:
        return "in memory"

    def read(self, types: Types, where: Where) -> Iterator[Entry]:
        sessions: dict[str, list[Entry]] = {}
        for entry in self._entries():
            sessions.setdefault(entry.session_id, []).append(entry)
        for session_id in sorted(sessions):
            if _selects(where, sessions[session_id]):
                yield from (entry for entry in sessions[session_id] if event_type(entry.event) in types)


def _selects(where: Where, entries: list[Entry]) -> bool:
    first, last = entries[0], entries[-1]
    models = (entry.event.model for entry in entries if isinstance(entry.event, RequestStart))
    return (
        where.session in (None, first.session_id)
        and (where.since is None or last.at >= where.since)
        and (where.until is None or first.at < where.until)
        and (where.model is None or where.model in models)
    )


class StoreSource:
    """Reads a store; what this process has said is in it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._writer = runtime().writer(url)

    def __repr__(self) -> str:
        return self._writer.store.url

    def read(self, types: Types, where: Where) -> Iterator[Entry]:
        self._writer.flush()
        return self._writer.store.scan(
            Selection(
                session_id=where.session,
                types=types.only,
                without=types.without,
                since=where.since,
                until=where.until,
                model=where.model,
            )
        )
