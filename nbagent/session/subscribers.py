"""Handing entries to whoever listens, without ever waiting for them.

In: entries, on the thread that appends. Out: each entry once, in order, to functions and queues.

Rules:

- A listener that raises, blocks or is slow never disturbs the run: functions are called on a thread of
  their own, queues are filled without waiting.
- At most `LIMIT` entries wait for a listener. One that falls further behind gets a `Missed` in place of
  what was dropped, and can read it with `session.entries(since=...)`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeAlias

import msgspec

from nbagent.events import Entry

__all__ = ["Listener", "Missed", "deliver_to"]

LIMIT = 100_000
_logger = logging.getLogger("nbagent")


class Missed(msgspec.Struct, frozen=True, kw_only=True):
    """Entries `first` to `last` (seq, inclusive) were dropped because the listener was too slow."""

    first: int
    last: int


Item: TypeAlias = Entry | Missed
Listener: TypeAlias = "Callable[[Item], object] | queue.Queue[Item] | asyncio.Queue[Item]"
Deliver: TypeAlias = Callable[[Entry], None]


def deliver_to(listener: Listener) -> tuple[Deliver, Callable[[], None]]:
    """Return a function that hands an entry to `listener`, and one that ends the handing over.

    Raises:
        TypeError: `listener` is neither callable nor a queue.
        RuntimeError: an `asyncio.Queue` was given outside a running loop.
    """
    if isinstance(listener, asyncio.Queue):
        loop = asyncio.get_running_loop()
        put = _Bounded(listener.put_nowait, asyncio.QueueFull)
        return lambda entry: _call_soon(loop, put, entry), lambda: None
    if isinstance(listener, queue.Queue):
        return _Bounded(listener.put_nowait, queue.Full), lambda: None
    if callable(listener):
        worker = _Worker(listener)
        return worker.put, worker.close
    raise TypeError(f"subscribe() takes a function, a queue.Queue or an asyncio.Queue, not {listener!r}.")


def _call_soon(loop: asyncio.AbstractEventLoop, put: Deliver, entry: Entry) -> None:
    with contextlib.suppress(RuntimeError):  # the listener's loop is closed: nobody listens any more
        loop.call_soon_threadsafe(put, entry)


class _Bounded:
    """Puts into something that may be full, and says afterwards what did not fit."""

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


class _Worker:
    """Calls a function on a thread of its own."""

    def __init__(self, function: Callable[[Item], object]) -> None:
        self._function = function
        self._waiting: deque[Item] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self.put = _Bounded(self._put, queue.Full)
        self._thread = threading.Thread(target=self._work, name="nbagent-subscriber", daemon=True)
        self._thread.start()

    def _put(self, item: Item) -> None:
        with self._changed:
            if len(self._waiting) >= LIMIT:
                raise queue.Full
            self._waiting.append(item)
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _work(self) -> None:
        while (items := self._take()) is not None:
            for item in items:
                if self._closed:
                    return
                self._call(item)

    def _take(self) -> Iterable[Item] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            items, self._waiting = self._waiting, deque()
            return items

    def _call(self, item: Item) -> None:
        try:
            self._function(item)
        except Exception as error:  # noqa: BLE001  a listener's failure is its own
            name = getattr(self._function, "__name__", repr(self._function))
            _logger.warning("subscriber %s raised %s: %s", name, type(error).__name__, error)
