"""The routes that stream: a session's events, and an answer as it is written.

In: a request. Out: server-sent events: the AI SDK's chunks (`?format=ai-sdk`), or our own entries as views
get them (`?format=events`). The id of an event is the seq of its entry: `Last-Event-ID` goes on after it.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable

from nbagent.core.deltas import expand
from nbagent.core.state import State
from nbagent.core.view_entry import view_entry
from nbagent.events import Entry, RunEnd
from nbagent.server import sse
from nbagent.server.ai_sdk import stream as ai_sdk
from nbagent.server.base import StreamHandler, as_number, route
from nbagent.server.relay import Relay

__all__ = ["ChatHandler", "EventsHandler", "ResumeHandler"]

FORMATS = ("ai-sdk", "events")
Encode = Callable[[Entry], bytes]


class EventsHandler(StreamHandler):
    """`GET nbagent/api/sessions/{id}/events`: what was, then the run that goes on, wherever it does.

    Ends when no run goes on; with `?follow=true` never. Where there is nothing to say to a client that comes
    back, the answer is 204, which tells a browser's `EventSource` to stop.
    """

    @route()
    async def get(self, session_id: str) -> None:
        since, encoding = self._since(), self.choice("format", *FORMATS)
        follow = self.choice("follow", "false", "true") == "true"
        services = await self.services()
        async with services.relays.open(session_id) as relay:
            if since >= relay.state.seq and not follow and idle(relay.state):
                self.set_status(204)
                self.finish()
                return
            batches = relay.follow(since, never if follow else idle)
            await self.stream(*encoded(encoding, batches, relay, since))

    def _since(self) -> int:
        last = self.request.headers.get("Last-Event-ID")
        return self.number("since", 0) if last is None else as_number("Last-Event-ID", last)


class ChatHandler(StreamHandler):
    """`POST nbagent/api/chat/stream`: have an agent answer, and stream the answer."""

    @route("execute")
    async def post(self) -> None:
        from nbagent.server.requests import parse  # noqa: PLC0415  loaded with the first request

        encoding, request = self.choice("format", *FORMATS), parse(self.request.body)
        services = await self.services()
        started = await services.runs.start(request)
        session_id, run_id = started.session.session_id, started.run.id
        self.set_header("X-Nbagent-Session", session_id)
        async with services.relays.open(session_id) as relay:
            since = run_began(relay, run_id) if encoding == "ai-sdk" else started.since
            batches = upto_end(relay.follow(since, has_ended(run_id)), run_id)
            await self.stream(*encoded(encoding, batches, relay, since))


class ResumeHandler(StreamHandler):
    """`GET nbagent/api/chat/stream/{id}/stream`: the answer that is being written, from its beginning.

    Where the AI SDK's `useChat({resume: true})` looks after a reload; 204 where no run goes on.
    """

    @route()
    async def get(self, session_id: str) -> None:
        services = await self.services()
        async with services.relays.open(session_id) as relay:
            run = relay.state.active_run
            if run is None:
                self.set_status(204)
                self.finish()
                return
            run_id = run.start.run_id
            since = run_began(relay, run_id)
            batches = upto_end(relay.follow(since, has_ended(run_id)), run_id)
            await self.stream(*encoded("ai-sdk", batches, relay, since))


# --- when to end -------------------------------------------------------------------------------


def idle(state: State) -> bool:
    """Return whether no run goes on."""
    return state.active_run is None


def never(_: State) -> bool:
    """Follow as long as the client is there."""
    return False


def has_ended(run_id: str) -> Callable[[State], bool]:
    """Return what tells whether a run has ended."""
    return lambda state: run_id in state.runs and state.runs[run_id].status != "running"


def run_began(relay: Relay, run_id: str) -> int:
    """Return the seq a run begins after; where it is not known yet, it comes next."""
    starts = (e.seq for e in relay.entries() if getattr(e.event, "run_id", None) == run_id)
    return next(starts, relay.state.seq + 1) - 1


async def upto_end(batches: AsyncIterator[list[Entry]], run_id: str) -> AsyncGenerator[list[Entry], None]:
    """Yield what comes up to the end of a run: what is said after it is for others."""
    async for batch in batches:
        ends = (n for n, e in enumerate(batch, 1) if isinstance(e.event, RunEnd) and e.event.run_id == run_id)
        yield batch[: next(ends, None)]


# --- how to say it -----------------------------------------------------------------------------


def encoded(
    encoding: str, batches: AsyncIterator[list[Entry]], relay: Relay, since: int
) -> tuple[AsyncGenerator[bytes, None], dict[str, str]]:
    """Return the pieces of a response, and the headers that say what they are."""
    if encoding == "events":
        return _pieces(batches, _as_entry), {}
    before = (entry for entry in expand(relay.entries()) if entry.seq <= since)
    return _pieces(batches, _as_chunks(before), sse.event(ai_sdk.DONE)), ai_sdk.HEADERS


async def _pieces(
    batches: AsyncIterator[list[Entry]], encode: Encode, last: bytes = b""
) -> AsyncGenerator[bytes, None]:
    async for batch in batches:
        yield b"".join(map(encode, batch)) or sse.KEEP_ALIVE
    if last:
        yield last


def _as_entry(entry: Entry) -> bytes:
    return sse.event(view_entry(entry), event_id=entry.seq)


def _as_chunks(before: Iterable[Entry]) -> Encode:
    """Return an encoder that knows what the client has: a part that is open goes on."""
    stream = ai_sdk.UIMessageStream()
    for entry in before:
        stream.feed(entry)

    def encode(entry: Entry) -> bytes:
        chunks = stream.feed(entry)
        ids = [None] * (len(chunks) - 1) + [entry.seq]
        return b"".join(sse.event(chunk, event_id=seq) for chunk, seq in zip(chunks, ids, strict=False))

    return encode
