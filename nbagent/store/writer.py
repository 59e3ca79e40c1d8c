"""One thread that makes entries durable, so that nobody who streams waits for a disk.

In: entries from any thread, in the order of their session. Out: the same, merged, in the store.

Rules:

- `put` never blocks and never fails.
- Deltas wait at most `DELAY` seconds to be merged with their neighbours; anything else goes at once.
- `flush` gives a future that is done when everything put before it is durable, or fails with the
  `StoreError` that prevents it. Nothing is dropped: what could not be written is tried again.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice
from time import monotonic
from typing import Any, Generic, TypeVar

from nbagent.compact import compact
from nbagent.errors import StoreError
from nbagent.events import DELTAS, Entry
from nbagent.store.base import Owner, Store
from nbagent.store.owners import BEAT_SECONDS, LOOK_SECONDS

__all__ = ["Writer"]

T = TypeVar("T")

DELAY = 0.15
"""Seconds a delta may wait; with the commit itself well under the 300 ms a crash may cost."""
RETRY = 1.0
"""Seconds between attempts while the store cannot be written."""
MAX_CHARS = 4096
"""Longest text of one stored delta row, about 4 KB: a reader that tails the store gets it in pieces."""
_CHUNK = 20_000
"""Entries per transaction, so that a flood does not hold the lock for seconds."""


class Writer:
    """The writer thread of one store. Starts with the first entry; `close` drains it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._changed = threading.Condition()
        self._pending: deque[Entry] = deque()
        self._tasks: list[_Task[Any]] = []
        self._leases: dict[str, _Lease] = {}
        """Leases to keep alive; only the thread touches them."""
        self._beat = 0.0
        """When the next sign of life is due."""
        self._put = 0
        self._written = 0
        self._due: float | None = None
        self._closing = False
        self._failed_at: float | None = None
        self._thread: threading.Thread | None = None

    def put(self, entry: Entry) -> None:
        """Queue `entry`."""
        urgent = not isinstance(entry.event, DELTAS)
        with self._changed:
            self._pending.append(entry)
            self._put += 1
            if urgent:
                self._due = 0.0
            elif self._due is None:
                self._due = monotonic() + DELAY
            else:
                return  # the thread already knows when to wake
            self._wake()

    def call(self, function: Callable[[], T]) -> Future[T]:
        """Call `function` on the thread once everything put until now is durable; return its future."""
        with self._changed:
            task = _Task(self._put, function)
            self._tasks.append(task)
            self._due, self._failed_at = 0.0, None
            self._wake()
        return task.done

    def flush(self) -> Future[None]:
        """Return a future for everything that was put until now."""
        return self.call(_nothing)

    def acquire(self, session_id: str, owner: Owner, on_stop: Callable[[], object]) -> Owner | None:
        """Take the lease of a session and keep it alive; return who is in the way, if somebody is.

        Args:
            session_id: what is to be written.
            owner: who will write it.
            on_stop: called on the thread, perhaps more than once, when another process asks for a stop.

        Raises:
            StoreError: what was put before, or the lease, cannot be written.
        """

        def take() -> Owner | None:
            holder = self.store.acquire(session_id, owner)
            if holder is None:
                self._leases[session_id] = _Lease(owner, on_stop)
            return holder

        return self.call(take).result()

    def release(self, session_id: str, owner: Owner) -> None:
        """Give the lease back once everything is durable. Does not wait."""

        def give_back() -> None:
            self._leases.pop(session_id, None)
            self.store.release(session_id, owner)

        self.call(give_back)

    def close(self, timeout: float | None = 10) -> None:
        """Write what is left and end the thread."""
        with self._changed:
            self._closing, self._due = True, 0.0
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(timeout)

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="nbagent-writer", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _work(self) -> None:
        look = monotonic() + LOOK_SECONDS
        while self._wait(look):
            if monotonic() >= look:
                self._tend()
                look = monotonic() + LOOK_SECONDS
            self._write()

    def _wait(self, look: float) -> bool:
        """Sleep until something is due; return False when the writer is closed and has done what it can."""
        with self._changed:
            while not (
                self._closing and (self._failed_at is not None or not self._pending and not self._tasks)
            ):
                now, due = monotonic(), self._due_at()
                until = min(due, look) if self._leases else due
                if now >= until:
                    return True
                self._changed.wait(None if until == _NEVER else until - now)
            return False

    def _due_at(self) -> float:
        if self._due is None:
            return _NEVER
        return self._due if self._failed_at is None else self._failed_at + RETRY

    def _write(self) -> None:
        with self._changed:
            batch = list(islice(self._pending, _CHUNK))
            if len(batch) == len(self._pending):
                self._due = None
        error = self._try_to_write(batch) if batch else None
        with self._changed:
            if error is None:
                for _ in batch:
                    self._pending.popleft()
                self._written += len(batch)
                self._failed_at = None
            else:
                self._failed_at, self._due = monotonic(), 0.0
            tasks = [task for task in self._tasks if error or task.upto <= self._written]
            self._tasks = [task for task in self._tasks if task not in tasks]
        for task in tasks:
            task.run(error)

    def _try_to_write(self, batch: list[Entry]) -> StoreError | None:
        try:
            self.store.write(list(_by_session(batch)))
        except StoreError as error:
            return error
        except Exception as error:  # noqa: BLE001  the thread must live on, and whoever waits must hear of it
            return StoreError(f"The session log could not be written: {type(error).__name__}: {error}")
        return None

    def _tend(self) -> None:
        beats = monotonic() >= self._beat
        if beats:
            self._beat = monotonic() + BEAT_SECONDS
        for lease in self._leases.values():
            try:
                if beats:
                    self.store.renew(lease.owner)
                if self.store.stop_requested(lease.owner):
                    lease.on_stop()
            except StoreError:
                return  # the next write says so; several beats may be missed


@dataclass(frozen=True)
class _Lease:
    owner: Owner
    on_stop: Callable[[], object]


class _Task(Generic[T]):
    """Something to do on the writer's thread once the entries before it are durable."""

    def __init__(self, upto: int, function: Callable[[], T]) -> None:
        self.upto = upto
        self.done: Future[T] = Future()
        self._function = function

    def run(self, error: StoreError | None) -> None:
        if error is not None:
            self.done.set_exception(error)
            return
        try:
            self.done.set_result(self._function())
        except Exception as raised:  # noqa: BLE001  it belongs to whoever waits
            self.done.set_exception(raised)


def _nothing() -> None:
    """What a flush does once everything is written."""


_NEVER = float("inf")


def _by_session(entries: list[Entry]) -> Iterator[Entry]:
    """Sort by session, keeping each one's order, so that concurrent streams are merged too."""
    sessions: dict[str, list[Entry]] = {}
    for entry in entries:
        sessions.setdefault(entry.session_id, []).append(entry)
    for group in sessions.values():
        yield from compact(group, max_chars=MAX_CHARS)
