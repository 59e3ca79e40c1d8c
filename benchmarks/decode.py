"""How fast streams are read, compared with other decoders, all in one run on the same bytes.

    python benchmarks/decode.py

"End to end" is everything between the HTTP transport and the delta events: client, watchdogs, decoder, JSON.
It needs the development dependencies (openai, anthropic, httpx-sse, httpx2).
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator

import httpx2
import openai
from anthropic import _streaming as anthropic_streaming
from httpx_sse import _decoders as httpx_sse
from openai import _streaming as openai_streaming

from nbagent.messages import Message, TextPart
from nbagent.models.base import ModelRequest
from nbagent.models.formats.openai_chat import OpenAIChat
from nbagent.models.http.response import ResponseReader
from nbagent.models.http.sse import SseDecoder
from nbagent.models.registry import resolve_model

EVENTS = 10_000
ROUNDS = 5
SEGMENT = 1460


def body() -> list[bytes]:
    """Return the events of an answer in OpenAI's format, of about 250 bytes each."""
    head: dict[str, object] = {
        "id": "chatcmpl-D8Z5",
        "object": "chat.completion.chunk",
        "created": 1770933892,
        "model": "gpt-4.1",
    }
    chunks: list[dict[str, object]] = [
        {"index": 0, "delta": {"content": f"word{n} "}, "finish_reason": None} for n in range(EVENTS)
    ]
    chunks.append({"index": 0, "delta": {}, "finish_reason": "stop"})
    events = [{**head, "choices": [chunk], "usage": None, "obfuscation": "x" * 12} for chunk in chunks]
    return [f"data: {json.dumps(event)}\n\n".encode() for event in events] + [b"data: [DONE]\n\n"]


def cut(events: list[bytes], size: int) -> list[bytes]:
    """Cut a body into pieces of `size` bytes; with 0, each piece is one event."""
    whole = b"".join(events)
    return events if not size else [whole[n : n + size] for n in range(0, len(whole), size)]


# --- decoders: chunks of bytes to a number of events ----------------------------------------------


def ours(chunks: Iterable[bytes]) -> int:
    decoder = SseDecoder()
    return sum(len(decoder.feed(chunk)) for chunk in chunks)


def httpx_sse_decoder(chunks: Iterable[bytes]) -> int:
    lines, decoder = httpx_sse.SSELineDecoder(), httpx_sse.SSEDecoder()
    found = (decoder.decode(line) for chunk in chunks for line in lines.decode(chunk.decode()))
    return sum(event is not None for event in found)


def openai_decoder(chunks: Iterable[bytes]) -> int:
    return sum(1 for _ in openai_streaming.SSEDecoder().iter_bytes(iter(chunks)))


def anthropic_decoder(chunks: Iterable[bytes]) -> int:
    return sum(1 for _ in anthropic_streaming.SSEDecoder().iter_bytes(iter(chunks)))


DECODERS: dict[str, Callable[[list[bytes]], int]] = {
    "nbagent": ours,
    "httpx-sse": httpx_sse_decoder,
    "openai": openai_decoder,
    "anthropic": anthropic_decoder,
}


def bytes_to_deltas(chunks: Iterable[bytes]) -> int:
    """Return the number of delta events in these bytes; the whole way, without a network."""
    reader = ResponseReader(OpenAIChat(), "m")
    return sum(len(reader.feed(chunk)) for chunk in chunks) + len(reader.close())


# --- end to end: HTTP client, decoder, JSON, deltas -------------------------------------------------


class _Body(httpx2.AsyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk


def client(chunks: list[bytes]) -> httpx2.AsyncClient:
    """Return an HTTP client whose server is these chunks."""
    headers = {"content-type": "text/event-stream"}
    return httpx2.AsyncClient(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, headers=headers, stream=_Body(chunks)))
    )


async def ask_nbagent(chunks: list[bytes]) -> int:
    message = Message(message_id="u", role="user", parts=(TextPart(text="Hi"),))
    request = ModelRequest(request_id="r", message_id="m", messages=(message,))
    async with client(chunks) as http:
        model = resolve_model("openai-chat:m", base_url="http://model.invalid/v1", http_client=http)
        return sum([1 async for _ in model.stream(request)])


async def ask_openai(chunks: list[bytes]) -> int:
    async with openai.AsyncOpenAI(
        base_url="http://model.invalid/v1", api_key="k", http_client=client(chunks)
    ) as sdk:
        stream = await sdk.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        return sum([1 async for _ in stream])


# --- measuring --------------------------------------------------------------------------------------

Contestants = dict[str, Callable[[list[bytes]], int]]


def in_loop(ask: Callable[[list[bytes]], Awaitable[int]]) -> Callable[[list[bytes]], int]:
    async def run(chunks: list[bytes]) -> int:
        return await ask(chunks)

    return lambda chunks: asyncio.run(run(chunks))


def race(contestants: Contestants, chunks: list[bytes], expected: int) -> dict[str, float]:
    """Return the best time of each in a few rounds, and check that each read all events."""
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(ROUNDS):
        for name, run in contestants.items():
            begin = time.perf_counter()
            found = run(chunks)
            best[name] = min(best[name], time.perf_counter() - begin)
            # Some count the finish and [DONE] as events, some do not.
            assert found in range(expected, expected + 3), (name, found)
    return best


def show(title: str, best: dict[str, float], events: int) -> None:
    own = best["nbagent"]
    for name, taken in best.items():
        per_event, rate = taken / events * 1e6, events / taken
        print(f"| {title} | {name} | {per_event:,.2f} | {rate:,.0f} | {taken / own:.1f} |", flush=True)


def cases() -> Iterator[tuple[str, list[bytes]]]:
    events = body()
    yield "one event per chunk", events
    yield f"{SEGMENT} B segments", cut(events, SEGMENT)
    yield "16 KiB chunks", cut(events, 16_384)


def main() -> None:
    print("| what | who | us/event | events/s | times ours |\n|---|---|---:|---:|---:|")
    end_to_end = {"nbagent": in_loop(ask_nbagent), "openai": in_loop(ask_openai)}
    for title, chunks in cases():
        show(f"SSE only, {title}", race(DECODERS, chunks, EVENTS), EVENTS)
        show(f"bytes to deltas, {title}", race({"nbagent": bytes_to_deltas}, chunks, EVENTS), EVENTS)
        show(f"end to end, {title}", race(end_to_end, chunks, EVENTS), EVENTS)
    large = cut([b'data: "' + b"x" * (8 << 20) + b'"\n\n'], SEGMENT)
    show(f"one event of 8 MiB in {SEGMENT} B segments", race(DECODERS, large, 1), 1)


if __name__ == "__main__":
    main()
