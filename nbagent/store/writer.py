"""One thread per store writes its sessions, so that no stream waits for a disk.

In: feeds to serve, from any thread. Out: each is served when it is due, one at a time.

Rule: `schedule` never blocks and never fails; `close` serves what is due and ends the thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from time import monotonic

from nbagent.events import Entry
from nbagent.store.contract import Store
from nbagent.store.feed import NEVER, SessionFeed

__all__ = ["Writer"]


class Writer:
    """The writer thread of one store. It starts when it is first needed."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._changed = threading.Condition()
        self._feeds: set[SessionFeed] = set()
        """The feeds that are due at some time, and the one that is being served."""
        self._thread: threading.Thread | None = None
        self._closing = False

    def feed(self, session_id: str, read: Callable[[int], Sequence[Entry]]) -> SessionFeed:
        """Return the feed of a session; `read(seq)` returns the entries of its log after `seq`."""
        return SessionFeed(session_id, read, self.schedule, self.store.generation)

    def schedule(self, feed: SessionFeed, delay: float) -> None:
        """Serve `feed` in `delay` seconds, or earlier if it is already due earlier."""
        with self._changed:
            due = monotonic() + delay
            if due >= feed.due:
                return
            feed.due = due
            self._feeds.add(feed)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="nbagent-writer", daemon=True)
                self._thread.start()
            self._changed.notify()

    def flush(self) -> None:
        """Wait until the log of every feed is written, or has failed to be."""
        with self._changed:
            feeds = list(self._feeds)
        wait([feed.flush() for feed in feeds])

    def close(self, timeout: float | None = 10) -> None:
        """Write what is left and end the thread."""
        with self._changed:
            thread, self._closing = self._thread, True
            self._changed.notify()
        if thread is not None:
            thread.join(timeout)

    def _work(self) -> None:
        while (feed := self._next()) is not None:
            delay = feed.serve(self.store)
            with self._changed:
                if not self._closing:
                    feed.due = min(feed.due, monotonic() + delay)
                if feed.due == NEVER:
                    self._feeds.discard(feed)

    def _next(self) -> SessionFeed | None:
        """Wait for the feed that is due first, and return it; None when the writer is closed and done."""
        with self._changed:
            while not (self._closing and not self._feeds):
                feed = min(self._feeds, key=_due, default=None)
                due = NEVER if feed is None else feed.due
                if feed is not None and (self._closing or due <= monotonic()):
                    feed.due = NEVER
                    return feed
                self._changed.wait(None if due == NEVER else due - monotonic())
            self._thread, self._closing = None, False
            return None


def _due(feed: SessionFeed) -> float:
    return feed.due
