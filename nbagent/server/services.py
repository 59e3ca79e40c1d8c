"""What the handlers work with. Loaded and made with the first request: see `LazyServices`.

In: the settings. Out: one `Services`, its parts wired to each other.
"""

from __future__ import annotations

import asyncio

from nbagent.events import Entry
from nbagent.server.access import Access
from nbagent.server.agents import Agents
from nbagent.server.relays import Relays
from nbagent.server.response_bodies import SessionBody, session_body
from nbagent.server.runs import Runs
from nbagent.server.settings import NBAgent
from nbagent.server.stored_sessions import StoredSessions

__all__ = ["Services"]


class Services:
    """The agents, the store, the runs, and the relays of followed sessions. Made on the server's loop."""

    def __init__(self, agents: Agents, stored: StoredSessions, settings: NBAgent) -> None:
        self.agents = agents
        self.stored = stored
        self.access = Access(stored, history=settings.history)
        self.relays = Relays(self, stored.watch)
        self.runs = Runs(agents, stored, limit=settings.max_runs, wake=self.relays.wake)

    @classmethod
    async def make(cls, settings: NBAgent) -> Services:
        """Open the store and look for agents, on a thread.

        Raises:
            StoreError: the store cannot be opened.
        """
        agents = await asyncio.to_thread(Agents, settings.agents)
        return cls(agents, await asyncio.to_thread(StoredSessions, settings.store), settings)

    def session_body(self, session_id: str, format_name: str) -> SessionBody:
        """Return a session as it is now. Blocks.

        Raises:
            NoSuchSession: there is no such session.
        """
        session = self.runs.session(session_id)
        if session is None:
            return session_body(self.stored.state(session_id), format_name)
        with session.lock:
            return session_body(session.state, format_name)

    def rename(self, session_id: str, title: str) -> None:
        """Give a session another title. Blocks. Raises as `StoredSessions.rename`."""
        session = self.runs.session(session_id)
        if session is None:
            self.stored.rename(session_id, title)
        else:
            session.update(title=title)

    # --- what the relays read: the run in this process knows first ---

    def entries(self, session_id: str, since: int) -> list[Entry]:
        """Return the entries after `since`. Blocks."""
        session = self.runs.session(session_id)
        return self.stored.entries(session_id, since) if session is None else session.entries(since)

    def repair(self, session_id: str) -> None:
        """Close what a dead process left open. Blocks."""
        if self.runs.session(session_id) is None:
            self.stored.repair(session_id)
