"""The session that a chat shows, and the agent that answers in it.

In: the first session and the agents one can choose between; then `new`, `open` and `choose_agent`. Out: the
current session, and a call to each listener when another session or agent is chosen.

Rule: neither changes while an answer is written.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from nbagent.agent.variables import namespace
from nbagent.errors import SessionBusy, UsageError
from nbagent.widget.following import follow
from nbagent.widget.reach import Reach

if TYPE_CHECKING:
    from nbagent.agent.run_context import AgentLike
    from nbagent.session.session import Session

__all__ = ["CurrentSession"]


class CurrentSession:
    """The session of one chat. The chat, its component and its transcript share one, so all show the same.

    Args:
        session: what is shown first.
        agents: the agents one can choose between, by name.
        reach: what pages that show it may reach; by default only the chat's own sessions.
    """

    def __init__(
        self, session: Session, agents: Mapping[str, AgentLike] | None = None, reach: Reach | None = None
    ) -> None:
        self.reach = reach or Reach()
        """What pages may reach: `reach.history` says whether they may look into the store."""
        self.reach.admit(session.session_id)
        self.variables = namespace()
        """The variables of the notebook it was made in: visitors of one process each have their own."""
        self._session = session
        self._agents = dict(agents or {})
        self._listeners: tuple[Callable[[], object], ...] = ()
        self._lock = threading.Lock()
        self._follow()

    def __repr__(self) -> str:
        return f"CurrentSession({self._session!r})"

    @property
    def session(self) -> Session:
        """The session that is shown."""
        return self._session

    @property
    def agents(self) -> list[str]:
        """The names of the agents one can choose between."""
        return list(self._agents)

    @property
    def agent(self) -> str | None:
        """The name of the agent that answers; None if it is not one of `agents`."""
        return next((name for name, agent in self._agents.items() if agent is self._session.agent), None)

    def choose_agent(self, name: str) -> None:
        """Let another agent answer from the next message on.

        Raises:
            SessionBusy: an answer is being written.
            UsageError: there is no agent of this name.
        """
        if name not in self._agents:
            names = ", ".join(self._agents) or "none"
            raise UsageError(f"There is no agent {name!r} in this chat. The agents are: {names}.")
        with self._changing():
            self._session.agent = self._agents[name]

    def new(self) -> None:
        """Show a new session with the same agent, in the same store, unless the current one is still empty.

        Raises:
            SessionBusy: an answer is being written.
        """
        if self._session.state.messages:
            self._show(None)

    def open(self, session_id: str) -> None:
        """Show a session of the same store, and go on with it.

        Raises:
            SessionBusy: an answer is being written.
            UsageError: there is no such session.
            StoreError: the store cannot be read.
        """
        if session_id != self._session.session_id or self._session.recorder.lost is not None:
            self._show(session_id)

    def listen(self, function: Callable[[], object]) -> Callable[[], None]:
        """Call `function`, on any thread, when another session or agent is chosen. Return what ends this."""
        with self._lock:
            self._listeners = (*self._listeners, function)

        def unlisten() -> None:
            with self._lock:
                self._listeners = tuple(other for other in self._listeners if other is not function)

        return unlisten

    def _show(self, session_id: str | None) -> None:
        with self._changing():
            self._session = self._session.beside(session_id)
            self.reach.admit(self._session.session_id)
        self._follow()

    def _follow(self) -> None:
        session = self._session
        follow(session, lambda: self._session is session)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock:
            if self._session.run is not None:
                raise SessionBusy("Generation in progress…", hint="Wait for the answer, or stop() it first.")
            yield
            listeners = self._listeners
        # Outside the lock: a listener may choose another session itself.
        for listener in listeners:
            listener()
