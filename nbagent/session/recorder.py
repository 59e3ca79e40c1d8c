"""The single writer of a session's log.

In: events, through `append`. Out: entries, folded into `state` and kept in the journal. The store and every
listener read the journal at their own pace.

Laws:

1. `append` is the only way in. A correction is a new event. (`adopt` copies what was appended before; the law
   in `docs/architecture.md` lists its two exceptions.)
2. `fold(entries) == state`, always.
3. One writer at a time, across processes: whoever holds the lease in the store. Whoever takes the lease first
   takes in what others wrote meanwhile, and closes what a crash left open.
4. Without a store everything works the same, and nothing is kept.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager

from nbagent.core.fold import apply
from nbagent.core.journal import Journal
from nbagent.core.redaction import Redaction
from nbagent.core.run_ending import closing_events
from nbagent.core.state import State
from nbagent.errors import UsageError
from nbagent.events import DELTAS, Entry, Event, SessionStart
from nbagent.session.callbacks import Callbacks
from nbagent.session.lease import Lease
from nbagent.session.subscribers import Listener, connect
from nbagent.store.feed import WriteFailure
from nbagent.store.fencing import LeaseLost
from nbagent.store.writer import Writer

__all__ = ["Recorder"]


def _nothing() -> None:
    """Stop nothing, because nothing is going on here."""


class Recorder:
    """The log of one session: appending, reading, listening, keeping.

    Args:
        session_id: the session.
        writer: what writes it into its store; None keeps nothing.
        clock: returns UTC microseconds.
        redaction: what is written in place of what was said; None writes it as it is.
        on_stop: called, on the writer's thread, when another process asks for a stop, or has taken over.
    """

    def __init__(
        self,
        session_id: str,
        writer: Writer | None,
        clock: Callable[[], int],
        redaction: Redaction | None = None,
        on_stop: Callable[[], object] = _nothing,
    ) -> None:
        self.session_id = session_id
        self.lock = threading.RLock()
        """Guards `state`; hold it to read several things that must fit together."""
        self.state = State()
        self.writer = writer
        """What writes the session into its store; None if nothing is kept."""
        self.place: str | None = None
        """Stands for the notebook's cell that the session belongs to."""
        self._clock = clock
        self._journal = Journal()
        self._taps = Callbacks[Entry](self.lock, lambda entry: f"entry {entry.seq}")
        self._failure_listeners = Callbacks[WriteFailure](
            self.lock, lambda failure: f"the state of the log: {failure or 'well'}"
        )
        self._redaction = redaction
        self._feed = writer.feed(session_id, self.kept) if writer else None
        if self._feed is not None:
            self._feed.on_write_failure = self._note_failure
        self._on_stop = on_stop
        self.lease = Lease(self._feed, taken=self._taken, on_stop=on_stop)
        """The right to append."""

    def __repr__(self) -> str:
        return f"Recorder({'not kept' if self.writer is None else self.writer.store.url})"

    def now(self) -> int:
        """Return UTC microseconds by the session's clock."""
        return self._clock()

    # --- writing ---

    def writing(self) -> AbstractContextManager[None]:
        """Hold the lease for a while. Raises as `Lease.take`."""
        return self.lease.held()

    def append(self, event: Event) -> Entry:
        """Write `event` into the log. Callable from any thread."""
        with self.lock:
            # A clock that is set back does not reorder the log.
            at = max(self.state.at, self._clock())
            entry = Entry(self.session_id, self.state.seq + 1, at, event)
            self._take(entry)
        # A session nobody has spoken in leaves no trace in the store.
        if self._feed is not None and not isinstance(event, SessionStart):
            self._feed.wake(urgent=not isinstance(event, DELTAS))
        return entry

    def adopt(self, entries: Iterable[Entry]) -> None:
        """Take in entries as they are, with their seq and time: from the store, or to begin a fork."""
        with self.lock:
            for entry in entries:
                self._take(entry)

    def _take(self, entry: Entry) -> None:
        apply(self.state, entry)
        self._journal.append(entry)
        if self._taps.functions:  # each token comes here, and a call costs a twentieth of all
            self._taps(entry)

    async def saved(self) -> None:
        """Wait until everything appended so far is durable.

        Raises:
            StoreError: the store cannot be written. Nothing is lost: what is in memory is written later.
        """
        if self._feed is not None:
            await asyncio.wrap_future(self._feed.flush())

    def flush(self, timeout: float | None = None) -> None:
        """Block until everything appended so far is durable. Raises as `saved`, or TimeoutError."""
        if self._feed is not None:
            self._feed.flush().result(timeout)

    # --- reading and listening ---

    def entries(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since`, neighbouring deltas merged (see `nbagent.core.deltas`)."""
        return self._journal.after(since)

    def kept(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since` as they are written, redacted."""
        entries = self.entries(since)
        return entries if self._redaction is None else list(self._redaction.entries(entries))

    def subscribe(self, listener: Listener, *, since: int | None = None) -> Callable[[], None]:
        """Hand every new entry to `listener`, each once, in order; return a function that ends it.

        Args:
            listener: a function (called on a thread of its own), a `queue.Queue`, or an `asyncio.Queue` of
                the running loop. A queue that is full later gets a `Missed` for what was dropped.
            since: hand over what came after this seq first; 0 for everything.
        """
        with self.lock:
            wake, close = connect(listener, self.entries, self.state.seq if since is None else since)
            untap = self.tap(wake)

        def unsubscribe() -> None:
            untap()
            close()

        return unsubscribe

    def tap(self, function: Callable[[Entry], object]) -> Callable[[], None]:
        """Call `function` with each new entry, on the thread that appends it; return what ends that.

        The function must be quick. Views only note that there is something new.
        """
        return self._taps.add(function)

    @property
    def write_failure(self) -> WriteFailure:
        """Why the log cannot be written at the moment; None if it can be."""
        return None if self._feed is None else self._feed.write_failure

    @property
    def lost(self) -> LeaseLost | None:
        """Why this object can never write its session again; None if it can. All it said is in memory."""
        failure = self.write_failure
        return failure if isinstance(failure, LeaseLost) else None

    def _note_failure(self, failure: WriteFailure) -> None:
        self._failure_listeners(failure)
        if isinstance(failure, LeaseLost):
            self._on_stop()  # nothing of what the run does from here on could be kept

    def on_write_failure(self, function: Callable[[WriteFailure], object]) -> Callable[[], None]:
        """Call `function` with the `StoreError` when writing begins to fail, with None when it works again.

        The function is called on the writer's thread and must not block. If writing fails already, it is also
        called at once. Returns what ends it.
        """
        forget = self._failure_listeners.add(function)
        if self.write_failure is not None:
            function(self.write_failure)
        return forget

    # --- the lease ---

    def _taken(self) -> None:
        self._check_kept()
        self.catch_up()
        self._repair()

    def _check_kept(self) -> None:
        """See that what was written is still in the store: half of a deleted session must not come back.

        Raises:
            UsageError: the session was deleted.
        """
        if self.writer is None or self._feed is None or not self._feed.written:
            return
        last = self.writer.store.read(self.session_id, self._feed.written - 1)
        if not last or last[0].seq != self._feed.written:
            raise UsageError(
                "This session is no longer in its store: it was deleted.",
                hint="fork() it to keep a copy under another id.",
            )

    def catch_up(self) -> None:
        """Take in what another process has written since."""
        if self.writer is not None and self._feed is not None:
            entries = self.writer.store.read(self.session_id, self.state.seq)
            self._feed.written = entries[-1].seq if entries else self._feed.written
            self.adopt(entries)

    def _repair(self) -> None:
        """Close what a crash left open. Only the holder of the lease may do it."""
        while (run := self.state.active_run) is not None:
            for event in closing_events(self.state, run.start.run_id, "interrupted"):
                self.append(event)
