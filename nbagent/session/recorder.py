"""The single writer of a session's log.

In: events, through `append`. Out: entries, folded into `state`, kept in the journal, handed to the store
and to every listener.

Laws:

1. `append` is the only way in. A correction is a new event.
2. `fold(entries) == state`, always.
3. One writer at a time, across processes: who holds the lease in the store. Taking the lease takes in
   what others wrote meanwhile, and closes what a crash left open.
4. With no store everything works the same; nothing is kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator

from nbagent.closing import closing_events
from nbagent.compact import expand
from nbagent.errors import SessionBusy
from nbagent.events import Entry, Event, SessionStart
from nbagent.session.journal import Journal
from nbagent.session.subscribers import Deliver, Listener, deliver_to
from nbagent.state import State
from nbagent.store.owners import this_process
from nbagent.store.writer import Writer

__all__ = ["Recorder"]


class Recorder:
    """The log of one session: appending, reading, listening, keeping."""

    def __init__(self, session_id: str, writer: Writer | None, clock: Callable[[], int]) -> None:
        self.session_id = session_id
        self.lock = threading.RLock()
        """Guards `state` and the journal; hold it to read several things that must fit together."""
        self.state = State()
        self._clock = clock
        self._writer = writer
        self._journal = Journal()
        self._listeners: tuple[Deliver, ...] = ()
        self._saved = 0
        """seq of the last entry that was given to the writer."""
        self._owner = this_process()
        self._holds = 0

    # --- writing ---

    def append(self, event: Event) -> Entry:
        """Write `event` into the log. For the parts of nbagent; callable from any thread."""
        with self.lock:
            at = max(self.state.at, self._clock())  # a clock that is set back never reorders the log
            entry = Entry(self.session_id, self.state.seq + 1, at, event)
            self._take(entry)
            if self._writer is not None:
                self._save(self._writer, entry)
            return entry

    def _take(self, entry: Entry) -> None:
        self.state.apply(entry)
        self._journal.append(entry)
        for deliver in self._listeners:
            deliver(entry)

    def _save(self, writer: Writer, entry: Entry) -> None:
        if self._saved == entry.seq - 1 and self._saved:
            writer.put(entry)
        elif isinstance(entry.event, SessionStart):
            return  # a session nobody has spoken in leaves no trace in the store
        else:
            for unsaved in self._journal.since(self._saved):
                writer.put(unsaved)
        self._saved = entry.seq

    async def saved(self) -> None:
        """Wait until everything appended so far is durable.

        Raises:
            StoreError: it cannot be written. Nothing is lost: it is in memory, and is tried again.
        """
        if self._writer is not None:
            await asyncio.wrap_future(self._writer.flush())

    def flush(self, timeout: float | None = None) -> None:
        """Block until everything appended so far is durable. Raises as `saved`, or TimeoutError."""
        if self._writer is not None:
            self._writer.flush().result(timeout)

    def stop(self) -> None:
        """Stop what is going on here. Called, on the writer's thread, when another process asks for it."""

    # --- reading and listening ---

    def entries(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since`, neighbouring deltas merged (see `nbagent.compact`)."""
        with self.lock:
            return list(self._journal.since(since))

    def subscribe(self, listener: Listener, *, since: int | None = None) -> Callable[[], None]:
        """Hand every new entry to `listener`, each once, in order; return a function that ends it.

        Args:
            listener: a function (called on a thread of its own), a `queue.Queue`, or an `asyncio.Queue` of
                the running loop. One that falls far behind gets a `Missed` for what was dropped.
            since: first hand over what came after this seq; 0 for everything.
        """
        deliver, close = deliver_to(listener)
        untap = self.tap(deliver, since=since)

        def unsubscribe() -> None:
            untap()
            close()

        return unsubscribe

    def tap(self, deliver: Deliver, *, since: int | None = None) -> Callable[[], None]:
        """Call `deliver` with every new entry, on the appending thread: for views, which only enqueue."""
        with self.lock:
            if since is not None:
                for entry in expand(self._journal.since(since)):
                    deliver(entry)
            self._listeners = (*self._listeners, deliver)

        def untap() -> None:
            with self.lock:
                self._listeners = tuple(other for other in self._listeners if other is not deliver)

        return untap

    # --- the lease ---

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Hold the lease for a moment (or a moment longer, while a run holds it)."""
        with self.lock:
            self._hold()
            try:
                yield
            finally:
                self._release()

    def _hold(self) -> None:
        if self._holds == 0 and self._writer is not None:
            holder = self._writer.acquire(self.session_id, self._owner, self.stop)
            if holder is not None:
                raise SessionBusy(
                    f"This session is being written by {holder}.",
                    hint="Wait until that is done, or fork() the session to go on here.",
                )
            self._catch_up()
            self._repair()
        self._holds += 1

    def _release(self) -> None:
        self._holds -= 1
        if self._holds == 0 and self._writer is not None:
            self._writer.release(self.session_id, self._owner)

    def _catch_up(self) -> None:
        """Take in what another process has written since."""
        if self._writer is None:
            return
        for entry in self._writer.store.read(self.session_id, self.state.seq):
            self._take(entry)
            self._saved = entry.seq

    def _repair(self) -> None:
        """Close what a crash left open; only the holder of the lease may."""
        while (run := self.state.active_run) is not None:
            for event in closing_events(self.state, run.start.run_id, "interrupted"):
                self.append(event)
