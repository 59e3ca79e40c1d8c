"""Recorded responses and what they should come out as, for the tests of the models."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbagent.errors import ModelError
from nbagent.events import (
    PartAdd,
    PartEnd,
    ReasoningDelta,
    RequestRetry,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from nbagent.messages import ImagePart, Message, ProviderToolPart, SourcePart, TextPart
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.formats.anthropic import Anthropic
from nbagent.models.formats.base import Format
from nbagent.models.formats.google import Google
from nbagent.models.formats.ollama import Ollama
from nbagent.models.formats.openai_chat import OpenAIChat
from nbagent.models.formats.openai_responses import OpenAIResponses
from nbagent.models.http.response import ResponseReader

FIXTURES = Path(__file__).parents[1] / "fixtures" / "wire"
FORMATS: dict[str, Format] = {
    "openai_chat": OpenAIChat(),
    "openai_responses": OpenAIResponses(),
    "anthropic": Anthropic(),
    "google": Google(),
    "ollama": Ollama(),
}
NAMES = sorted(path.stem for path in FIXTURES.glob("*.txt"))


@dataclass(frozen=True)
class Fixture:
    """A recorded HTTP response."""

    name: str
    raw: bytes

    @property
    def format(self) -> Format:
        return FORMATS[self.name.partition("-")[0]]

    @property
    def status(self) -> int:
        return int(self.raw.split(b" ", 2)[1])

    @property
    def body(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[2]


def fixture(name: str) -> Fixture:
    return Fixture(name, (FIXTURES / f"{name}.txt").read_bytes())


def request(text: str = "Hi", **kwargs: Any) -> ModelRequest:
    message = Message(message_id="m1", role="user", parts=(TextPart(text=text),))
    return ModelRequest(**{"request_id": "r1", "message_id": "m2", "messages": (message,), **kwargs})


def read(provider_format: Format, body: bytes, size: int = 0) -> tuple[list[ModelEvent], ModelError | None]:
    """Read a body in pieces of `size` bytes (0: in one)."""
    reader = ResponseReader(provider_format, "m2")
    events: list[ModelEvent] = []
    for start in range(0, len(body), size or len(body) or 1):
        if reader.done:
            break
        events += reader.feed(body[start : start + (size or len(body))])
    events += reader.close()
    return events, reader.failure


def chat(*chunks: object, done: bool = True, ascii_only: bool = True) -> bytes:
    """Return a Chat Completions stream of these `choices[0]` (or whole chunks, or raw bytes)."""
    out = b""
    for chunk in chunks:
        if isinstance(chunk, bytes):
            out += chunk
            continue
        whole = (
            chunk if isinstance(chunk, dict) and chunk.keys() - {"delta", "finish_reason", "index"} else None
        )
        data = json.dumps(whole or {"choices": [chunk]}, ensure_ascii=ascii_only)
        out += b"data: " + data.encode() + b"\n\n"
    return out + (b"data: [DONE]\n\n" if done else b"")


def text(content: object, **extra: object) -> dict[str, Any]:
    return {"index": 0, "delta": {"content": content}, **extra}


def tools(*calls: dict[str, Any]) -> dict[str, Any]:
    return {"index": 0, "delta": {"tool_calls": list(calls)}}


def call(
    index: object = None, call_id: str | None = None, name: str | None = None, arguments: object = None
) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    out = {"index": index, "id": call_id, "function": {k: v for k, v in function.items() if v is not None}}
    return {name: value for name, value in out.items() if value is not None}


STOP = {"index": 0, "delta": {}, "finish_reason": "stop"}
CALLS = {"index": 0, "delta": {}, "finish_reason": "tool_calls"}


def _whole(part: ImagePart | SourcePart | ProviderToolPart) -> str:
    match part:
        case ImagePart():
            return f"image {part.media_type} {part.url or len(part.data or b'')}"
        case SourcePart():
            return f"source {part.url} {part.title}"
        case ProviderToolPart():
            return f"step {part.name}: {part.text}"


@dataclass
class Transcript:
    """What came of a stream, short enough to be compared by eye."""

    parts: dict[object, str] = field(default_factory=dict)
    ends: list[str] = field(default_factory=list)

    def add(self, event: ModelEvent) -> None:
        match event:
            case TextDelta() | ReasoningDelta():
                kind = "text" if isinstance(event, TextDelta) else "reasoning"
                self.parts[event.index] = self.parts.get(event.index, f"{kind}: ") + event.text
            case PartEnd():
                line = self.parts.get(event.index, f"{event.kind}: ")
                self.parts[event.index] = f"{line} <{json.dumps(event.opaque)}>"
            case PartAdd():
                self.parts[event.index] = _whole(event.part)
            case ToolCallStart():
                self.parts[event.tool_call_id] = f"open call {event.tool_call_id} {event.name} "
            case ToolCallDelta():
                self.parts[event.tool_call_id] += event.arguments
            case ToolCallEnd():
                name = self.parts[event.tool_call_id].split(" ")[3]
                opaque = f" <{json.dumps(event.opaque)}>" if event.opaque else ""
                self.parts[event.tool_call_id] = f"call {event.tool_call_id} {name} {event.arguments}{opaque}"
            case RequestRetry():
                self.ends.append(f"retry {event.attempt}: {event.error.type}")
            case Finish():
                flags = f" [{', '.join(event.flags)}]" if event.flags else ""
                self.ends.append(f"finish {event.finish_reason} ({event.finish_reason_raw}){flags}")

    @property
    def lines(self) -> list[str]:
        return [*self.parts.values(), *self.ends]


def transcript(events: Iterable[ModelEvent], failure: Exception | None = None) -> list[str]:
    out = Transcript()
    for event in events:
        out.add(event)
    return [*out.lines, *([type(failure).__name__] if failure else [])]


def read_transcript(provider_format: Format, body: bytes, size: int = 0) -> list[str]:
    return transcript(*read(provider_format, body, size))


def finish_of(events: Iterable[ModelEvent]) -> Finish:
    return next(event for event in events if isinstance(event, Finish))


# --- a server on loopback -----------------------------------------------------------------------

Handler = Callable[["Connection"], Awaitable[None]]


@dataclass
class Connection:
    """One request as the server sees it."""

    head: str
    body: Any
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the client has closed the connection (FIN or RST)."""

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def start_stream(self, content_type: str = "text/event-stream") -> None:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\nconnection: close\r\n\r\n"
        await self.send(head.encode())


@dataclass
class Server:
    """A server that answers each request as `handler` says."""

    port: int = 0
    connections: list[Connection] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def serve(handler: Handler, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """Run a server; leaving waits until every handler has ended."""
    server, tasks = Server(), set[asyncio.Task[Any]]()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = next(
                (
                    int(line.partition(":")[2])
                    for line in head.lower().splitlines()
                    if "content-length" in line
                ),
                0,
            )
            body = json.loads(await reader.readexactly(length) or b"null")
            connection = Connection(head, body, reader, writer)
            watcher = asyncio.create_task(_watch(connection))
            server.connections.append(connection)
            server.arrived.set()
            try:
                await handler(connection)
            finally:
                watcher.cancel()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    listener = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await listener.wait_closed()


async def _watch(connection: Connection) -> None:
    with suppress(ConnectionError):
        await connection.reader.read()  # returns at the client's FIN
    connection.closed.set()


def replay(raw: bytes) -> Handler:
    """Answer every request with these bytes."""

    async def handler(connection: Connection) -> None:
        await connection.send(raw)

    return handler
