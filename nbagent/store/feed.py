"""One session on its way into the store: what is not written yet, the lease, and who waits.

In: a function that reads the session's log after a seq. Out: the same entries in the store, in order.

Rules:

- Deltas wait at most `DELAY` seconds to be merged with their neighbours; anything else goes at once.
- Nothing is dropped. What could not be written stays in the log and is tried again, ever less often.
- A session that fails never holds up another.
- A lease ends only when everything is written: until then nobody else may continue the session.
- A lease that was lost is lost for good: nothing is written any more, and everybody who waits is told.
- A store that began a new file (the old one was removed or damaged) gets the whole log again. One that goes
  on with another file gets what that file lacks, if its log is the beginning of ours.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Generic, TypeAlias, TypeVar

from nbagent.core.deltas import expand
from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.store.contract import Owner, Store
from nbagent.store.fencing import LeaseLost, lost
from nbagent.store.owners import BEAT_SECONDS, LOOK_SECONDS

__all__ = ["NEVER", "SessionFeed", "WriteFailure"]

T = TypeVar("T")
WriteFailure: TypeAlias = StoreError | None
"""Why a session cannot be written; None when it can."""

DELAY = 0.15
"""Seconds a delta may wait. With the commit it is durable in less than the 300 ms a crash may cost."""
RETRY = (1.0, 30.0)
"""Seconds between attempts while the store cannot be written: the first pause, and the longest."""
NEVER = float("inf")
_CHUNK = 20_000
"""Entries per transaction, so that a flood does not hold the store for seconds."""


class SessionFeed:
    """The way of one session into its store. Made by `Writer.feed`; `serve` runs on the writer's thread."""

    def __init__(
        self,
        session_id: str,
        read: Callable[[int], Sequence[Entry]],
        schedule: Callable[[SessionFeed, float], None],
        generation: int,
    ) -> None:
        self.session_id = session_id
        self.due = NEVER
        """When the thread looks here next; guarded by the writer."""
        self.written = 0
        """seq up to which the store has the log."""
        self.write_failure: WriteFailure = None
        self.on_write_failure: Callable[[WriteFailure], object] = _ignore
        """Called on the writer's thread when a failure begins, changes or ends; must not block."""
        self._read = read
        self._schedule = schedule
        self._generation = generation
        self._soon = False
        self._tasks: deque[_Task[Any]] = deque()
        self._lease: _HeldLease | None = None
        self._lost: LeaseLost | None = None
        self._leaving = False
        self._pause = RETRY[0]

    # --- from any thread ---

    def wake(self, *, urgent: bool) -> None:
        """Note that the log has something new; `urgent` does not wait for more deltas."""
        if urgent or not self._soon:
            self._soon = True
            self._schedule(self, self._pause if self.write_failure else 0.0 if urgent else DELAY)

    def flush(self) -> Future[None]:
        """Return a future that is done when everything in the log is durable; it may fail with StoreError."""
        return self._call(_nothing)

    def acquire(self, owner: Owner, on_stop: Callable[[], object]) -> Owner | None:
        """Take the session's lease and keep it alive; return the owner in the way, if there is one.

        Args:
            owner: who wants to write.
            on_stop: called on the writer's thread, perhaps repeatedly, when another process asks for a stop.

        Raises:
            StoreError: the log or the lease cannot be written.
        """

        def take(store: Store) -> Owner | None:
            holder = store.acquire(self.session_id, owner)
            if holder is None:
                self._lease = _HeldLease(owner, on_stop)
                self._write(store)  # does nothing unless the store began a new file
            return holder

        self._leaving = False
        return self._call(take).result()

    def release(self) -> None:
        """Give the lease back as soon as everything is durable. Does not wait."""
        self._leaving = True
        self._schedule(self, 0.0)

    def _call(self, function: Callable[[Store], T]) -> Future[T]:
        task = _Task(function)
        self._tasks.append(task)
        self._schedule(self, 0.0)
        return task.done

    # --- on the writer's thread ---

    def serve(self, store: Store) -> float:
        """Write what is new; return in how many seconds to look again."""
        self._soon = False  # before reading, so that an entry that comes from here on wakes again
        tasks = [self._tasks.popleft() for _ in range(len(self._tasks))]
        write_failure = self._try_to_write(store)
        self._tell(write_failure)
        for task in tasks:
            task.run(store, write_failure)
        if self._lost is not None:
            return NEVER
        if write_failure is not None:
            pause, self._pause = self._pause, min(2 * self._pause, RETRY[1])
            return pause
        self._pause = RETRY[0]
        return NEVER if self._lease is None else LOOK_SECONDS

    def _try_to_write(self, store: Store) -> WriteFailure:
        if self._lost is not None:
            return self._lost
        try:
            try:
                self._write(store)
                self._tend(store)
            except StoreError:
                if self._generation == store.generation:
                    raise
                self._write(store)
                self._tend(store)
        except LeaseLost as error:
            self._lose(store, error)
            return error
        except StoreError as error:
            return error
        except Exception as error:  # noqa: BLE001  the thread must live on, and the waiters must learn why
            return StoreError(f"The session log could not be written: {type(error).__name__}: {error}")
        return None

    def _lose(self, store: Store, error: LeaseLost) -> None:
        lease, self._lease, self._lost = self._lease, None, error
        with contextlib.suppress(StoreError):  # in another file, perhaps, it is still ours
            if lease is not None:
                store.release(self.session_id, lease.owner)

    def _write(self, store: Store) -> None:
        if self._generation != store.generation:
            self._begin_anew(store)
        owner = None if self._lease is None else self._lease.owner
        entries = self._read(self.written)
        for start in range(0, len(entries), _CHUNK):
            batch = entries[start : start + _CHUNK]
            store.write(batch, owner)
            self.written = batch[-1].seq

    def _begin_anew(self, store: Store) -> None:
        """Find out what another file has of this session."""
        holder = None if self._lease is None else store.acquire(self.session_id, self._lease.owner)
        stored, ours = (_marks(entries) for entries in (store.read(self.session_id), self._read(0)))
        if holder is not None or stored != ours[: len(stored)]:
            raise lost("another log has taken the place of the file")
        self._generation, self.written = store.generation, len(stored)

    def _tend(self, store: Store) -> None:
        if self._lease is None:
            return
        if self._leaving:
            store.release(self.session_id, self._lease.owner)
            self._lease = None
        else:
            self._lease.tend(store)

    def _tell(self, write_failure: WriteFailure) -> None:
        if str(write_failure) != str(self.write_failure):
            self.write_failure = write_failure
            self.on_write_failure(write_failure)


@dataclass
class _HeldLease:
    """The lease of a session that this process writes."""

    owner: Owner
    on_stop: Callable[[], object]
    next_beat: float = field(default_factory=lambda: monotonic() + BEAT_SECONDS)
    next_look: float = field(default_factory=lambda: monotonic() + LOOK_SECONDS)

    def tend(self, store: Store) -> None:
        """Say that the owner is alive, and look whether another process asks for a stop, when it is time."""
        if monotonic() >= self.next_beat:
            store.renew(self.owner)
            self.next_beat = monotonic() + BEAT_SECONDS
        if monotonic() >= self.next_look:
            self.next_look = monotonic() + LOOK_SECONDS
            if store.stop_requested(self.owner):
                self.on_stop()


class _Task(Generic[T]):
    """Something to do on the writer's thread once the log is durable."""

    def __init__(self, function: Callable[[Store], T]) -> None:
        self.done: Future[T] = Future()
        self.done.set_running_or_notify_cancel()  # from here on no waiter can cancel it
        self._function = function

    def run(self, store: Store, write_failure: WriteFailure) -> None:
        if write_failure is not None:
            self.done.set_exception(write_failure)
            return
        try:
            self.done.set_result(self._function(store))
        except Exception as error:  # noqa: BLE001  the waiter gets it
            self.done.set_exception(error)


def _marks(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Return what tells entries of one session apart, however they were merged and redacted."""
    return [(entry.seq, entry.at) for entry in expand(entries)]


def _nothing(_store: Store) -> None:
    """Do nothing: a flush only waits until everything is written."""


def _ignore(_write_failure: WriteFailure) -> None:
    """Do nothing: nobody listens."""
