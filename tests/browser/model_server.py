"""A model server on loopback: Chat Completions, with what a test tells it to stream.

It notes when its client hung up.

In: per request, an async generator of bytes after the response head. Out: `requests` and `hang_ups`.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

__all__ = ["Gate", "ModelServer", "call", "chunk", "done", "tokens"]

Script = Callable[[dict[str, Any]], AsyncIterator[bytes]]


class Gate:
    """Where a script waits until the test lets it go on."""

    def __init__(self) -> None:
        self._open = threading.Event()

    def open(self) -> None:
        self._open.set()

    async def passed(self) -> None:
        while not self._open.is_set():  # noqa: ASYNC110  the test opens it from another thread
            await asyncio.sleep(0.01)


class ModelServer:
    """A server on its own thread; `script` may be set anew between requests."""

    def __init__(self) -> None:
        self.script: Script = tokens(["Hello", " there", "."])
        self.status = 200
        self.content_type = "text/event-stream"
        self.headers: dict[str, str] = {}
        self.requests: list[dict[str, Any]] = []
        self.hang_ups: list[float] = []
        """`time.time()` of each connection the client closed before the answer was complete."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="model server", daemon=True)
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    def _call(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    def close(self) -> None:
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(await _read_request(reader), reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client is gone
        finally:
            writer.close()

    async def _answer(self, body: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = json.loads(body or b"{}")
        self.requests.append(request)
        headers = {"Content-Type": self.content_type, "Connection": "close", **self.headers}
        lines = [f"HTTP/1.1 {self.status} X", *(f"{name}: {value}" for name, value in headers.items())]
        writer.write("".join(f"{line}\r\n" for line in [*lines, ""]).encode())
        await self._until_hang_up(self._stream(request, writer), reader)

    async def _stream(self, request: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        async for data in self.script(request):
            writer.write(data)
            await writer.drain()

    async def _until_hang_up(self, work: Awaitable[None], reader: asyncio.StreamReader) -> None:
        streaming = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(reader.read())
        await asyncio.wait((streaming, gone), return_when=asyncio.FIRST_COMPLETED)
        if not streaming.done():
            self.hang_ups.append(time.time())
        for task in (streaming, gone):
            task.cancel()
        await asyncio.gather(streaming, gone, return_exceptions=True)


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return await reader.readexactly(int(lengths[0].split(b":")[1])) if lengths else b""


def chunk(delta: dict[str, Any], finish_reason: str | None = None) -> bytes:
    """Return one chunk of the stream."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    data = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def call(name: str, arguments: str) -> bytes:
    """Return a chunk with a piece of a tool call; a name begins one."""
    function = {"name": name, "arguments": arguments} if name else {"arguments": arguments}
    begin = {"id": f"call-{name}", "type": "function"} if name else {}
    return chunk({"tool_calls": [{"index": 0, **begin, "function": function}]})


def done(finish_reason: str = "stop") -> bytes:
    """Return the end of the stream."""
    usage = {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46}
    data = {
        "id": "x",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "m",
        "choices": [],
        "usage": usage,
    }
    return chunk({}, finish_reason) + b"data: " + json.dumps(data).encode() + b"\n\ndata: [DONE]\n\n"


def tokens(texts: list[str], *, pause: float = 0.0, every: int = 1) -> Script:
    """Return a script that streams one token per chunk, with a pause after every few of them."""

    async def script(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        for number, text in enumerate(texts, 1):
            yield chunk({"content": text})
            if number % every == 0 and pause:
                await asyncio.sleep(pause)
        yield done()

    return script
