"""Handing entries to whoever listens, without ever waiting for them.

In: a listener, and a function that reads the log after a seq. Out: each entry once, in order.

Rules:

- A listener that raises, blocks or is slow does not disturb the run. A function is called on its own thread
  and an `asyncio.Queue` is filled on its own loop. Both read the log with a cursor, so they miss nothing, and
  nothing piles up for them.
- A queue with a limit may be full. It then gets a `Missed` in place of what did not fit, as soon as there is
  room and a new entry. `session.entries(since=...)` still has what was missed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec

from nbagent.core.deltas import expand
from nbagent.events import Entry

__all__ = ["Connection", "Item", "Listener", "Missed", "Read", "connect"]

_logger = logging.getLogger("nbagent")


class Missed(msgspec.Struct, frozen=True, kw_only=True):
    """Entries `first` to `last` (seq, inclusive) did not fit into the queue."""

    first: int
    last: int


Item: TypeAlias = Entry | Missed
Listener: TypeAlias = "Callable[[Entry], object] | queue.Queue[Item] | asyncio.Queue[Item]"
Read: TypeAlias = Callable[[int], list[Entry]]
"""Returns the entries after a seq, neighbouring deltas merged."""
Connection: TypeAlias = tuple[Callable[[Entry], None], Callable[[], None]]
"""What to call with each new entry, on the thread that appends it; and what ends the connection."""


def connect(listener: Listener, read: Read, since: int) -> Connection:
    """Connect `listener` to the log. It gets what came after `since` at once.

    Raises:
        TypeError: `listener` is neither callable nor a queue.
        RuntimeError: an `asyncio.Queue` was given outside a running loop.
    """
    unread = _Cursor(read, since)
    if isinstance(listener, asyncio.Queue):
        put = _Bounded(listener.put_nowait, asyncio.QueueFull)
        filler = _Filler(asyncio.get_running_loop(), unread, put)
        filler.wake()
        return filler.wake, filler.close
    if isinstance(listener, queue.Queue):
        put = _Bounded(listener.put_nowait, queue.Full)
        for entry in unread:
            put(entry)
        return put, lambda: None
    if callable(listener):
        caller = _Caller(listener, unread)
        return caller.wake, caller.close
    raise TypeError(f"subscribe() takes a function, a queue.Queue or an asyncio.Queue, not {listener!r}.")


class _Cursor:
    """A place in the log. Each iteration continues where the last one ended."""

    def __init__(self, read: Read, since: int) -> None:
        self._read = read
        self._seq = since

    def __iter__(self) -> Iterator[Entry]:
        for entry in expand(self._read(self._seq)):
            self._seq = entry.seq
            yield entry


class _Bounded:
    """Puts entries into a queue that may be full, and says later what did not fit."""

    def __init__(self, put: Callable[[Item], object], full: type[Exception]) -> None:
        self._put = put
        self._full = full
        self._missed: Missed | None = None

    def __call__(self, entry: Entry) -> None:
        try:
            if self._missed is not None:
                self._put(self._missed)
                self._missed = None
            self._put(entry)
        except self._full:
            first = self._missed.first if self._missed else entry.seq
            self._missed = Missed(first=first, last=entry.seq)


class _Filler:
    """Fills an `asyncio.Queue` on its loop, with one wake-up however many entries came."""

    def __init__(self, loop: asyncio.AbstractEventLoop, unread: _Cursor, put: _Bounded) -> None:
        self._loop = loop
        self._unread = unread
        self._put = put
        self._awake = False
        self._closed = False

    def wake(self, _entry: Entry | None = None) -> None:
        if not self._awake:
            self._awake = True
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
                self._loop.call_soon_threadsafe(self._fill)

    def close(self) -> None:
        self._closed = True

    def _fill(self) -> None:
        self._awake = False  # before reading, so that a later entry wakes it again
        if not self._closed:
            for entry in self._unread:
                self._put(entry)


class _Caller:
    """Calls a function on a thread of its own."""

    def __init__(self, function: Callable[[Entry], object], unread: _Cursor) -> None:
        self._function = function
        self._unread = unread
        self._more = threading.Event()
        self._more.set()
        self._closed = False
        threading.Thread(target=self._work, name="nbagent-subscriber", daemon=True).start()

    def wake(self, _entry: Entry | None = None) -> None:
        if not self._more.is_set():
            self._more.set()

    def close(self) -> None:
        self._closed = True
        self._more.set()

    def _work(self) -> None:
        while self._more.wait() and not self._closed:
            self._more.clear()  # before reading, so that a later entry wakes it again
            for entry in self._unread:
                if self._closed:
                    return
                self._call(entry)

    def _call(self, entry: Entry) -> None:
        try:
            self._function(entry)
        except Exception as error:  # noqa: BLE001  a listener may raise anything, and the others must not notice
            name = getattr(self._function, "__name__", repr(self._function))
            _logger.warning("subscriber %s raised %s: %s", name, type(error).__name__, error)
