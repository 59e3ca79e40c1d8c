"""The store, as the server reads it. Everything here blocks: it is called on threads, never on the loop.

In: session ids. Out: entries, states, the overview.

Rule: a run that a dead process left open is closed when the session is read; one of a living process is left
alone.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator

from nbagent.core.fold import fold
from nbagent.core.journal import Journal
from nbagent.core.state import State
from nbagent.errors import SessionBusy
from nbagent.events import Entry, Event, SessionUpdate
from nbagent.server.refusals import NoSuchSession
from nbagent.session.overview import delete_session, has_session, sessions
from nbagent.session.recorder import Recorder
from nbagent.session.runtime import runtime
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE
from nbagent.store.selection import Selection

__all__ = ["StoredSessions"]


class StoredSessions:
    """The sessions of one store."""

    def __init__(self, url: str = DEFAULT_STORE) -> None:
        self.url = url
        self._writer = runtime().writer(url)

    def overview(self, search: str = "") -> list[StoredSession]:
        """Return one line per session in which the words of `search` occur, the newest first."""
        return sessions(self._writer, search=search)

    def has(self, session_id: str) -> bool:
        """Return whether there is such a session."""
        return has_session(session_id, self._writer)

    def entries(self, session_id: str, since: int = 0) -> list[Entry]:
        """Return the entries after `since`. A merged delta that begins before it is cut there."""
        journal = Journal()
        for entry in self._writer.store.read(session_id, since):
            journal.append(entry)
        return journal.after(since)

    def updates(self, session_id: str | None = None) -> Iterator[Entry]:
        """Yield what was said about sessions, their title and metadata, by session and seq."""
        return self._writer.store.scan(Selection(session_id=session_id, types=frozenset({"session_update"})))

    def state(self, session_id: str) -> State:
        """Return the state of a session.

        Raises:
            NoSuchSession: there is no such session.
        """
        state = fold(self._writer.store.read(session_id))
        if not state.seq:
            raise NoSuchSession(session_id)
        if state.active_run is not None:
            self.repair(session_id)
            state = fold(self._writer.store.read(session_id))
        return state

    def repair(self, session_id: str) -> None:
        """Close what a dead process left open; a living one is left alone."""
        with contextlib.suppress(SessionBusy):
            self._record(session_id)

    def rename(self, session_id: str, title: str) -> None:
        """Give a session another title.

        Raises:
            NoSuchSession: there is no such session.
            SessionBusy: a run is writing the session.
        """
        if not self.has(session_id):
            raise NoSuchSession(session_id)
        self._record(session_id, SessionUpdate(title=title))

    def request_stop(self, session_id: str) -> bool:
        """Ask the process that writes the session to stop; return whether there is one."""
        return self._writer.store.request_stop(session_id)

    def delete(self, session_id: str) -> None:
        """Delete a session, for good.

        Raises:
            NoSuchSession: there is no such session.
            SessionBusy: a run is writing the session.
        """
        if not self.has(session_id):
            raise NoSuchSession(session_id)
        delete_session(session_id, store=self._writer)

    def watch(self, closed: threading.Event) -> Iterator[None]:
        """Yield soon after any process has written to the store."""
        return self._writer.store.watch(closed)

    def _record(self, session_id: str, *events: Event) -> None:
        """Append `events` durably. Taking the lease closes what a dead process left open."""
        recorder = Recorder(session_id, self._writer, lambda: time.time_ns() // 1000)
        with recorder.writing():
            for event in events:
                recorder.append(event)
        recorder.flush()
