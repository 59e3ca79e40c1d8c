"""The runs that go on in this server.

In: requests. Out: sessions with a run, each known here until its run has ended.

Rules:

- One run per session, a bounded number per server.
- A run belongs to nobody who asked for it: a client that goes away changes nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from nbagent.errors import SessionBusy
from nbagent.server.agents import Agents
from nbagent.server.archive import Archive
from nbagent.server.chat import ChatRequest, answer
from nbagent.server.failures import NoSuchSession, TooManyRuns
from nbagent.session.run import Run
from nbagent.session.session import Session

__all__ = ["Runs", "Started"]


@dataclass(frozen=True)
class Started:
    """A run, and the seq it begins after: what the client said comes next."""

    session: Session
    run: Run
    since: int


class Runs:
    """The sessions with a run in this process. Only the loop touches it, but for `session`."""

    def __init__(
        self, agents: Agents, archive: Archive, *, limit: int, wake: Callable[[str], object]
    ) -> None:
        self._agents = agents
        self._archive = archive
        self._limit = limit
        self._wake = wake
        """Called, on any thread, when a session has something new."""
        self._sessions: dict[str, Session] = {}
        self._starting: list[str] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def session(self, session_id: str) -> Session | None:
        """Return the session, if it has a run here."""
        return self._sessions.get(session_id)

    async def start(self, request: ChatRequest) -> Started:
        """Have an agent answer; what the person said is durable when this returns.

        Raises:
            SessionBusy: a run is going on in the session, here or elsewhere.
            TooManyRuns: as many as are allowed are going on here.
            NoSuchSession, NoSuchAgent, UsageError, StoreError: as they say.
        """
        session_id = request.session_id or request.id or ""
        if session_id and session_id in (*self._sessions, *self._starting):
            raise SessionBusy(
                f"This session is being written by a run in this server (process {os.getpid()}).",
                hint="Wait until it has ended, or stop it first.",
            )
        if len(self._sessions) + len(self._starting) >= self._limit:
            raise TooManyRuns(f"{self._limit} runs are going on in this server.", hint="Try again later.")
        self._starting.append(session_id)
        try:
            started = await asyncio.to_thread(self._start, request)
            self._sessions[started.session.session_id] = started.session
        finally:
            self._starting.remove(session_id)
        task = asyncio.create_task(self._keep(started))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        await started.session.saved()
        return started

    def stop(self, session_id: str) -> bool:
        """Stop the session's run, if it goes on here; return whether it does."""
        session = self._sessions.get(session_id)
        if session is not None:
            session.stop()
        return session is not None

    def _start(self, request: ChatRequest) -> Started:
        session = self._open(request)
        since = session.state.seq
        return Started(session, answer(session, request), since)

    def _open(self, request: ChatRequest) -> Session:
        agent, store = self._agents.get(request.agent), self._archive.url
        session_id = request.session_id or request.id
        if session_id is None:
            return Session(agent, store=store)
        if self._archive.has(session_id):
            return Session.load(session_id, agent, store=store)
        if request.session_id is not None:
            raise NoSuchSession(session_id)
        return Session(agent, store=store, new_id=lambda kind: _new_id(kind, session_id))

    async def _keep(self, started: Started) -> None:
        """Hand on that there is news; forget the session when its run has ended."""
        session_id = started.session.session_id
        untap = started.session.tap(lambda _: self._wake(session_id))
        self._wake(session_id)
        with contextlib.suppress(Exception):  # how it ended is in the log
            await started.run
        untap()
        del self._sessions[session_id]
        self._wake(session_id)


def _new_id(kind: str, session_id: str) -> str:
    return session_id if kind == "session" else f"{kind}-{secrets.token_hex(8)}"
