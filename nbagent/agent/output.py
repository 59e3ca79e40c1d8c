"""One stream of events from tool calls that run at the same time.

In: workers that put events into an `Outbox`; text from any thread, through a `CallOutput`. Out: one stream of
events.

Rules:

- `put` returns when the reader of the stream asks for the next event. By then the event was appended and,
  where that matters, made durable.
- A `CallOutput` never blocks the tool. Text that comes faster than it is read is joined, up to a limit.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from nbagent.agent.capture import Kind
from nbagent.agent.results import DISPLAY_LIMIT, too_large
from nbagent.events import Event, ToolOutput, scrub

__all__ = ["CallOutput", "Outbox", "merged"]

Worker: TypeAlias = Callable[["Outbox"], Coroutine[Any, Any, None]]
_LIMIT = 1_000_000
"""Characters of printed output kept per call."""


class Outbox:
    """Where the calls of one answer put their events. Belongs to the loop it was made on."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.queue: asyncio.Queue[tuple[Event, asyncio.Future[None]] | None] = asyncio.Queue()
        self._waiting: set[asyncio.Future[None]] = set()
        self._closed = False

    async def put(self, event: Event) -> None:
        """Hand over `event` and wait until it is in the log.

        Raises:
            asyncio.CancelledError: nobody reads the stream any more.
        """
        if self._closed:
            raise asyncio.CancelledError
        taken = self.loop.create_future()
        self._waiting.add(taken)
        self.queue.put_nowait((event, taken))
        try:
            await taken
        finally:
            self._waiting.discard(taken)

    def put_soon(self, event: Event) -> None:
        """Hand over `event` and go on; on the outbox's loop."""
        self.queue.put_nowait((event, self.loop.create_future()))

    def close(self) -> None:
        """Cancel everybody who waits in `put`, because nobody reads any more."""
        self._closed = True
        for taken in self._waiting:
            taken.cancel()


async def merged(workers: Sequence[Worker]) -> AsyncGenerator[Event, None]:
    """Run `workers` at the same time and yield what they put, until all are done.

    Raises:
        Exception: what a worker raised; the others are cancelled.
    """
    outbox = Outbox()
    tasks = [asyncio.create_task(worker(outbox)) for worker in workers]
    everybody = asyncio.gather(*tasks)
    everybody.add_done_callback(lambda _: outbox.queue.put_nowait(None))
    try:
        while (item := await outbox.queue.get()) is not None:
            event, taken = item
            yield event
            if not taken.done():
                taken.set_result(None)
        await everybody
    finally:
        outbox.close()
        everybody.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await everybody


class CallOutput:
    """What one tool call prints, displays and reports. Callable from any thread."""

    def __init__(self, outbox: Outbox, tool_call_id: str) -> None:
        self._outbox = outbox
        self._tool_call_id = tool_call_id
        self._lock = threading.Lock()
        self._waiting: list[tuple[Kind, list[str]]] = []
        self._left = _LIMIT
        self._scheduled = False
        self._closed = False

    def __call__(self, kind: Kind, text: str) -> None:
        """Record a piece of output."""
        with self._lock:
            if self._closed:
                return
            self._take(kind, text)
            if self._waiting and not self._scheduled:
                self._scheduled = True
                self._outbox.loop.call_soon_threadsafe(self._flush)

    def close(self) -> None:
        """Put what is left, and take nothing more. Called on the outbox's loop."""
        with self._lock:
            self._closed = True
        self._flush()

    def _take(self, kind: Kind, text: str) -> None:
        if kind in ("stdout", "stderr"):
            if self._left <= 0:
                return
            self._left -= len(text)
            if self._left <= 0:
                text = f"{text[: self._left or None]}\n… cut off after {_LIMIT:,} characters\n"
            if self._waiting and self._waiting[-1][0] == kind:
                self._waiting[-1][1].append(text)
                return
        elif kind == "display" and len(text) > DISPLAY_LIMIT:
            text = json.dumps({"text/plain": too_large(len(text))})
        self._waiting.append((kind, [text]))

    def _flush(self) -> None:
        with self._lock:
            waiting, self._waiting, self._scheduled = self._waiting, [], False
        for kind, pieces in waiting:
            text = scrub("".join(pieces))
            self._outbox.put_soon(ToolOutput(tool_call_id=self._tool_call_id, kind=kind, text=text))
