"""The log of one session in memory: compact, and exact for every reader.

In: entries, one by one. Out: the entries after any seq. The store, views and listeners read it, each with its
own cursor, so there is no second queue.

Rule: finished deltas are merged (each costs its text and about three bytes), yet `after` cuts anywhere.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from operator import attrgetter

from nbagent.core.deltas import compact, delta_key, expand, first_seq, merge
from nbagent.events import DELTAS, Entry

__all__ = ["Journal"]

_PIECE = 256
"""So many deltas are merged at once: about 1 KB of text, and a fraction of a millisecond's work."""
_seq = attrgetter("seq")


class Journal:
    """The entries of one session. Its lock is held briefly: a reader never waits for a disk."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done: list[Entry] = []
        self._open: list[Entry] = []
        """Single deltas with one key, not merged yet."""
        self._key: tuple[object, ...] | None = None

    def append(self, entry: Entry) -> None:
        """Add the next entry."""
        this = None if _is_merged(entry) else delta_key(entry.event)
        with self._lock:
            if self._open and (this != self._key or len(self._open) >= _PIECE):
                self._done.append(merge(self._open))
                self._open = []
            (self._done if this is None else self._open).append(entry)
            self._key = this

    def after(self, seq: int = 0) -> list[Entry]:
        """Return the entries after `seq`, merged; of a merged entry only the deltas after `seq`."""
        with self._lock:
            done = self._done[bisect_right(self._done, seq, key=_seq) :]
            rest = self._open[bisect_right(self._open, seq, key=_seq) :]
        if done and first_seq(done[0]) <= seq:  # the reader has seen some of its deltas
            done[:1] = compact(piece for piece in expand(done[:1]) if piece.seq > seq)
        return [*done, merge(rest)] if rest else done


def _is_merged(entry: Entry) -> bool:
    return isinstance(entry.event, DELTAS) and entry.event.timing is not None
