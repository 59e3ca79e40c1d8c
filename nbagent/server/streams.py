"""The routes that stream: a session's events, and an answer as it is written.

In: a request. Out: server-sent events: the AI SDK's chunks (`?format=ai-sdk`), or our own entries as views
get them (`?format=events`). `Last-Event-ID` goes on after the entry of that seq.
"""

from __future__ import annotations

import asyncio

from nbagent.server.base import StreamHandler, as_number, route
from nbagent.server.encoding import FORMATS, encoded
from nbagent.server.following import follow_run, idle, never, seq_before_run
from nbagent.server.requests import parse

__all__ = ["ChatHandler", "EventsHandler", "ResumeHandler"]


class EventsHandler(StreamHandler):
    """`GET nbagent/api/sessions/{id}/events`: what was, then the run that goes on, wherever it does.

    It ends when no run goes on; with `?follow=true` it stays open. A client that comes back when there is
    nothing more to say gets 204, which tells a browser's `EventSource` to stop.
    """

    @route()
    async def get(self, session_id: str) -> None:
        since, format_name = self._since(), self.choice("format", *FORMATS)
        follow = self.choice("follow", "false", "true") == "true"
        services = await self.services()
        async with services.relays.open(session_id) as relay:
            if since >= relay.state.seq and not follow and idle(relay.state):
                self.nothing()
                return
            batches = relay.follow(since, never if follow else idle)
            await self.stream(*encoded(format_name, batches, relay, since))

    def _since(self) -> int:
        last = self.request.headers.get("Last-Event-ID")
        return self.number("since", 0) if last is None else as_number("Last-Event-ID", last)


class ChatHandler(StreamHandler):
    """`POST nbagent/api/chat/stream`: have an agent answer, and stream the answer."""

    @route("execute")
    async def post(self) -> None:
        format_name, request = self.choice("format", *FORMATS), parse(self.request.body)
        services = await self.services()
        for named in filter(None, (request.session_id, request.id)):
            await asyncio.to_thread(services.access.check_if_there, self.user, named)
        started = await services.runs.start(request, services.access.metadata(self.user))
        session_id, run_id = started.session.session_id, started.run.id
        self.set_header("X-Nbagent-Session", session_id)
        async with services.relays.open(session_id) as relay:
            since = seq_before_run(relay, run_id) if format_name == "ai-sdk" else started.since
            await self.stream(*encoded(format_name, follow_run(relay, run_id, since), relay, since))


class ResumeHandler(StreamHandler):
    """`GET nbagent/api/chat/stream/{id}/stream`: the answer that is being written, from its beginning.

    The AI SDK's `useChat({resume: true})` asks for it after a reload. 204 says that no run goes on.
    """

    @route()
    async def get(self, session_id: str) -> None:
        services = await self.services()
        async with services.relays.open(session_id) as relay:
            run = relay.state.active_run
            if run is None:
                self.nothing()
                return
            run_id = run.start.run_id
            since = seq_before_run(relay, run_id)
            await self.stream(*encoded("ai-sdk", follow_run(relay, run_id, since), relay, since))
