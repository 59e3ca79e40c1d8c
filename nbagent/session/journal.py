"""The log of one session in memory: compact, and exact for every reader.

In: entries, one by one. Out: the entries after any seq, as they were appended.

Rule: finished deltas are merged (about their text plus three bytes each), yet `since` cuts anywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter

from nbagent.compact import channel, compact, expand, first_seq, merge
from nbagent.events import Entry

__all__ = ["Journal"]

_PIECE = 1024
"""Deltas are merged at the latest when so many are waiting."""


class Journal:
    """Entries of one session. Not thread-safe: its session's lock guards it."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._done = list(compact(entries))
        self._open: list[Entry] = []
        self._channel: tuple[object, ...] | None = None

    def append(self, entry: Entry) -> None:
        """Add the next entry."""
        this = channel(entry.event)
        if self._open and (this != self._channel or len(self._open) >= _PIECE):
            self._done.append(merge(self._open))
            self._open = []
        if this is None:
            self._done.append(entry)
        else:
            self._open.append(entry)
        self._channel = this

    def since(self, seq: int = 0) -> Iterator[Entry]:
        """Yield what came after `seq`, merged where that loses nothing the reader has not seen."""
        start = bisect_right(self._done, seq, key=attrgetter("seq"))
        for entry in self._done[start:]:
            if first_seq(entry) > seq:
                yield entry
            else:
                yield from compact(piece for piece in expand([entry]) if piece.seq > seq)
        rest = [entry for entry in self._open if entry.seq > seq]
        if rest:
            yield merge(rest)

    def __len__(self) -> int:
        return len(self._done) + bool(self._open)
