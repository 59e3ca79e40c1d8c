"""Entries as server-sent events, in the format a client asked for.

In: batches of entries, and what the client has already. Out: pieces of a response, and the headers that say
what they are. The id of an event is the seq of its entry; a client that comes back names the last one it got.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable

from nbagent.core.deltas import expand
from nbagent.core.view_entry import view_entry
from nbagent.events import Entry
from nbagent.server import sse
from nbagent.server.ai_sdk import stream as ai_sdk
from nbagent.server.relay import Relay

__all__ = ["FORMATS", "encoded"]

FORMATS = ("ai-sdk", "events")
"""What `?format=` takes; the first is the default."""

Encode = Callable[[Entry], bytes]


def encoded(
    format_name: str, batches: AsyncIterator[list[Entry]], relay: Relay, since: int
) -> tuple[AsyncGenerator[bytes, None], dict[str, str]]:
    """Return the pieces of a response, and its headers. The client has what `relay` has up to `since`."""
    if format_name == "events":
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
        ids = [None] * (len(chunks) - 1) + [entry.seq]  # only a client that has all chunks has the entry
        return b"".join(sse.event(chunk, event_id=seq) for chunk, seq in zip(chunks, ids, strict=False))

    return encode
