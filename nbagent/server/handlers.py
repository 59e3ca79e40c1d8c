"""The routes that answer once: sessions, agents, stop.

In: a request and its session id. Out: JSON.
"""

from __future__ import annotations

import asyncio

from nbagent.server.base import Handler, route
from nbagent.server.requests import Approval, Renaming, decode

__all__ = ["AgentsHandler", "ApproveHandler", "SessionHandler", "SessionsHandler", "StopHandler"]

MAX_SESSIONS = 1000


class AgentsHandler(Handler):
    """`GET nbagent/api/agents`: the names a request may give; the first is the default."""

    @route()
    async def get(self) -> None:
        services = await self.services()
        self.reply({"agents": services.agents.names()})


class SessionsHandler(Handler):
    """`GET nbagent/api/sessions?limit=&search=`: the overview, the newest first."""

    @route()
    async def get(self) -> None:
        limit = min(self.number("limit", 100), MAX_SESSIONS)
        services = await self.services()
        search = self.get_query_argument("search", "")
        lines = await asyncio.to_thread(services.access.overview, self.user, search)
        self.reply({"sessions": lines[:limit], "total": len(lines)})


class SessionHandler(Handler):
    """`GET`, `PATCH` and `DELETE nbagent/api/sessions/{id}`.

    `?format=ai-sdk` for messages as `useChat` has them.
    """

    @route()
    async def get(self, session_id: str) -> None:
        format_name = self.choice("format", "events", "ai-sdk")
        services = await self.services()
        self.reply(await asyncio.to_thread(services.session_body, session_id, format_name))

    @route()
    async def patch(self, session_id: str) -> None:
        title = decode(self.request.body, Renaming).title.strip()
        services = await self.services()
        await services.runs.wait_for_release(session_id)
        await asyncio.to_thread(services.rename, session_id, title)
        self.nothing()

    @route()
    async def delete(self, session_id: str) -> None:
        services = await self.services()
        await services.runs.wait_for_release(session_id)
        await asyncio.to_thread(services.stored.delete, session_id)
        self.nothing()


class ApproveHandler(Handler):
    """`POST nbagent/api/sessions/{id}/approve`: approve or deny a tool call of a run in this server."""

    @route("execute")
    async def post(self, session_id: str) -> None:
        services = await self.services()
        services.runs.approve(session_id, decode(self.request.body, Approval))
        self.reply({"answered": True}, 202)


class StopHandler(Handler):
    """`POST nbagent/api/sessions/{id}/stop`: stop the run that goes on, here or in a kernel.

    The reply says at once whether there is a run to stop. Its events say when it has ended.
    """

    @route("execute")
    async def post(self, session_id: str) -> None:
        services = await self.services()
        await services.runs.wait_for_release(session_id)
        session = services.runs.session(session_id)
        if session is not None:
            session.stop()
            self.reply({"stopping": True}, 202)
            return
        state = await asyncio.to_thread(services.stored.state, session_id)
        goes_on = state.active_run is not None
        stopping = goes_on and await asyncio.to_thread(services.stored.request_stop, session_id)
        self.reply({"stopping": stopping}, 202 if stopping else 200)
