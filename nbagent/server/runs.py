"""The runs that go on in this server.

In: requests. Out: sessions with a run, each known here until its run has ended.

Rules:

- One run per session, a bounded number per server.
- A run does not belong to the client that asked for it: when the client leaves, the run goes on.
- Each run has a thread of its own, the home of its tools: a tool never blocks the server's loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from nbagent.errors import SessionBusy, UsageError
from nbagent.messages import JSON
from nbagent.server.agents import Agents
from nbagent.server.begin_run import begin_run
from nbagent.server.refusals import NoSuchSession, TooManyRuns
from nbagent.server.requests import Approval, ChatRequest
from nbagent.server.stored_sessions import StoredSessions
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
    """The sessions with a run in this process. Only the loop changes it.

    Args:
        agents: who may answer.
        stored: the sessions of the store.
        limit: how many runs may go on at a time.
        wake: called, on any thread, when a session has something new.
    """

    def __init__(
        self, agents: Agents, stored: StoredSessions, *, limit: int, wake: Callable[[str], object]
    ) -> None:
        self._agents = agents
        self._stored = stored
        self._limit = limit
        self._wake = wake
        self._loop = asyncio.get_running_loop()
        self._sessions: dict[str, Session] = {}
        self._starting: list[str] = []
        self._released = asyncio.Event()
        """Set, and replaced, when a session is released."""

    def session(self, session_id: str) -> Session | None:
        """Return the session, if it has a run here. Callable from any thread."""
        return self._sessions.get(session_id)

    async def start(self, request: ChatRequest, metadata: dict[str, JSON] | None = None) -> Started:
        """Have an agent answer. When this returns, what the person said is durable.

        Args:
            request: what the client asks for.
            metadata: what a session that is begun says of itself.

        Raises:
            SessionBusy: a run is going on in the session, here or elsewhere.
            TooManyRuns: as many as are allowed are going on here.
            NoSuchSession: the store has no session of this id.
            NoSuchAgent: the server has no agent of this name.
            UsageError: the session cannot do what the request asks for.
            StoreError: the store cannot be used.
        """
        session_id = request.session_id or request.id or ""
        await self.wait_for_release(session_id)
        self._check(session_id)
        self._starting.append(session_id)
        try:
            started: Future[Started] = Future()
            threading.Thread(
                target=self._start_and_wait,
                args=(request, metadata, started),
                name="nbagent-run",
                daemon=True,
            ).start()
            begun = await asyncio.wrap_future(started)
        finally:
            self._starting.remove(session_id)
        await begun.session.recorder.saved()
        return begun

    async def wait_for_release(self, session_id: str) -> None:
        """Wait until a run that has ended here is written and has let go of its session."""
        while self._has_ended(session_id):
            await self._released.wait()

    def approve(self, session_id: str, approval: Approval) -> None:
        """Answer an approval request of a run that goes on here.

        Raises:
            UsageError: no run of this session goes on here, or the tool call does not wait for approval.
        """
        session = self._sessions.get(session_id)
        if session is None or session.run is None:
            raise UsageError(
                "No tool call of this session waits for approval in this server.",
                hint="A run in a kernel is approved in its notebook.",
            )
        session.run.approve(approval.tool_call_id, approved=approval.approved, reason=approval.reason)

    def _has_ended(self, session_id: str) -> bool:
        """Return whether the run has ended; its last entries may still have to be written."""
        session = self._sessions.get(session_id)
        return session is not None and session.state.active_run is None

    def _check(self, session_id: str) -> None:
        if session_id and session_id in (*self._sessions, *self._starting):
            raise SessionBusy(
                f"A run in this server (process {os.getpid()}) is writing this session.",
                hint="Wait until it has ended, or stop it first.",
            )
        going_on = [each for each in self._sessions if not self._has_ended(each)]
        if len(going_on) + len(self._starting) >= self._limit:
            raise TooManyRuns(
                f"This server has {self._limit} runs going on, as many as it allows.", hint="Try again later."
            )

    # --- on the run's thread ---

    def _start_and_wait(
        self, request: ChatRequest, metadata: dict[str, JSON] | None, started: Future[Started]
    ) -> None:
        """Start a run and stay until it has ended."""
        try:
            session = self._open(request, metadata)
            begun = Started(session, since=session.state.seq, run=begin_run(session, request))
        except Exception as error:  # noqa: BLE001  the client that asked gets it, whatever it is
            started.set_exception(error)
            return
        untap = session.recorder.tap(lambda _: self._wake(session.session_id))
        self._call(self._sessions.__setitem__, session.session_id, session)
        started.set_result(begun)
        with contextlib.suppress(Exception):  # how it ended is in the log
            begun.run.result()
        untap()
        self._call(self._release, session.session_id)

    def _open(self, request: ChatRequest, metadata: dict[str, JSON] | None) -> Session:
        agent, store = self._agents.get(request.agent), self._stored.url
        session_id = request.session_id or request.id
        if session_id is None:
            return Session(agent, store=store, metadata=metadata)
        if self._stored.has(session_id):
            return Session.load(session_id, agent, store=store)
        if request.session_id is not None:
            raise NoSuchSession(session_id)
        return Session(agent, store=store, metadata=metadata, new_id=lambda kind: _new_id(kind, session_id))

    # --- on the loop ---

    def _call(self, function: Callable[..., object], *arguments: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server ends
            self._loop.call_soon_threadsafe(function, *arguments)

    def _release(self, session_id: str) -> None:
        del self._sessions[session_id]
        self._wake(session_id)
        self._released.set()
        self._released = asyncio.Event()


def _new_id(kind: str, session_id: str) -> str:
    return session_id if kind == "session" else f"{kind}-{secrets.token_hex(8)}"
