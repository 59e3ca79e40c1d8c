"""The right to write one session: shared within a `Session`, exclusive across processes.

In: those who want to write, one after the other or nested. Out: the lease in the store, held while anybody
needs it.

Rule: taking it may wait for a disk, so it has its own lock. Nobody who reads or streams waits for that lock.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator

from nbagent.errors import SessionBusy, UsageError
from nbagent.store.contract import Owner
from nbagent.store.feed import SessionFeed
from nbagent.store.owners import this_process

__all__ = ["Lease"]


class Lease:
    """Counts who is writing.

    Args:
        feed: the session's way into its store; None if nothing is kept.
        taken: called after the lease was taken, before anybody writes.
        on_stop: called when another process asks for a stop.
    """

    def __init__(
        self, feed: SessionFeed | None, *, taken: Callable[[], object], on_stop: Callable[[], object]
    ) -> None:
        self.lock = threading.RLock()
        """Hold it to decide who is the next to write."""
        self._feed = feed
        self._taken = taken
        self._on_stop = on_stop
        self.owner = this_process()
        """Who writes, as the store knows it."""
        self._holders = 0

    def take(self) -> None:
        """Become a writer.

        Raises:
            SessionBusy: another process, or another object of this session, is writing.
            StoreError: the store cannot be written.
            UsageError: this process was forked from the one that made the session.
        """
        with self.lock:
            if self._holders == 0:
                self._acquire()
            self._holders += 1

    def give(self) -> None:
        """Stop being a writer."""
        with self.lock:
            self._holders -= 1
            if self._holders == 0 and self._feed is not None:
                self._feed.release()

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Be a writer inside the block. Raises as `take`."""
        self.take()
        try:
            yield
        finally:
            self.give()

    def _acquire(self) -> None:
        if (
            os.getpid() != self.owner.pid
        ):  # a forked child has no writer thread, and must not use the parent's file
            raise UsageError(
                "This session belongs to the process this one was forked from.",
                hint="Open it here with Session.load(), or begin a new one.",
            )
        try:
            if self._feed is not None:
                _expect_none(self._feed.acquire(self.owner, self._on_stop))
            self._taken()
        except BaseException:
            if self._feed is not None:
                self._feed.release()
            raise


def _expect_none(holder: Owner | None) -> None:
    if holder is not None:
        raise SessionBusy(
            f"This session is being written by {holder}.",
            hint="Wait until it has finished, or fork() the session to continue here. If it is gone, the "
            "session is free half a minute after you tried the first time.",
        )
