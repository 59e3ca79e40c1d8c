"""Stopping: at any point the server sees the connection close within 50 ms, and nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from wire_support import CALLS, STOP, Connection, call, chat, request, serve, text, tools

from nbagent.events import RequestRetry, TextDelta, ToolCallDelta, ToolCallEnd
from nbagent.models.base import Finish, Model, ModelEvent
from nbagent.models.http.retry import Retry
from nbagent.models.registry import resolve_model

LIMIT = 0.05


def open_sockets() -> set[str]:
    """Return the sockets this process has open (on Linux; elsewhere none are seen)."""
    if not Path("/proc/self/fd").exists():
        return set()
    links = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")]  # noqa: PTH208 - links vanish
    return {target for link in links if (target := _target(link)).startswith("socket:")}


def _target(link: str) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115 - the target is no path
    except FileNotFoundError:
        return ""


@dataclass
class Point:
    """A place to stop at: what the server does, and which event says that we are there."""

    name: str
    sends: tuple[bytes, ...] = ()
    headers: bool = True
    reached: Callable[[ModelEvent], bool] | None = None
    """None: as soon as the server has the request."""


POINTS = [
    Point("headers", headers=False),
    Point("first delta"),
    Point("mid-text", (chat(text("Once"), done=False),), reached=lambda e: isinstance(e, TextDelta)),
    Point(
        "mid-arguments",
        (chat(tools(call(0, "a", "f", '{"x":')), done=False),),
        reached=lambda e: isinstance(e, ToolCallDelta),
    ),
    Point(
        "after finish", (chat(text("Once"), STOP, done=False),), reached=lambda e: isinstance(e, TextDelta)
    ),
]


@dataclass
class Stage:
    """A server, a model that asks it, and when the client's end of the connection was seen closing."""

    model: Model
    connections: list[Connection]
    arrived: asyncio.Event
    seen: list[ModelEvent] = field(default_factory=list)


@asynccontextmanager
async def stage(handler: Callable[[Connection], Awaitable[None]]) -> AsyncIterator[Stage]:
    async with serve(handler) as server:
        model = resolve_model("openai-chat:tiny", base_url=server.url, retry=Retry(base=8, longest=8))
        yield Stage(model, server.connections, server.arrived)


async def drain(stage: Stage, reached: asyncio.Event, at: Callable[[ModelEvent], bool] | None) -> None:
    async with aclosing(stage.model.stream(request())) as stream:
        async for event in stream:
            stage.seen.append(event)
            if at is not None and at(event):
                reached.set()


async def stop(task: asyncio.Task[None], closed: asyncio.Event | None) -> float:
    """Cancel the task; return how many seconds later it and the connection are gone."""
    begin = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    if closed is not None:
        await asyncio.wait_for(closed.wait(), 2)
    return time.monotonic() - begin


async def soon(attempt: Callable[[], Awaitable[float]]) -> bool:
    """Return whether one of twenty attempts is quick: a busy machine delays some."""
    for _ in range(20):
        if await attempt() < LIMIT:
            return True
    return False


@asynccontextmanager
async def nothing_left() -> AsyncIterator[None]:
    """Check that no task, socket or thread is left."""
    tasks, threads = asyncio.all_tasks(), set(threading.enumerate())
    gc.collect()
    sockets = open_sockets()
    yield
    for _ in range(100):  # the server's own end needs a turn of the loop or two
        if asyncio.all_tasks() == tasks and open_sockets() <= sockets:
            break
        await asyncio.sleep(0.01)
    assert asyncio.all_tasks() == tasks
    assert set(threading.enumerate()) <= threads
    assert open_sockets() <= sockets


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.name)
async def test_stop(point: Point) -> None:
    """Points 2 to 5 and 8: while the response is waited for, begins, streams, and has finished."""

    async def handler(connection: Connection) -> None:
        if point.headers:
            await connection.start_stream()
        for piece in point.sends:
            await connection.send(piece)
        await connection.closed.wait()

    async def attempt() -> float:
        async with nothing_left(), stage(handler) as on:
            reached = on.arrived if point.reached is None else asyncio.Event()
            task = asyncio.create_task(drain(on, reached, point.reached))
            await asyncio.wait_for(reached.wait(), 5)
            seconds = await stop(task, on.connections[0].closed)
            assert not [event for event in on.seen if isinstance(event, Finish | ToolCallEnd)]
            return seconds

    assert await soon(attempt)


async def test_stop_while_connecting() -> None:
    """Point 1: the server has accepted, and never answers the TLS handshake."""

    async def attempt() -> float:
        accepted, closed = asyncio.Event(), asyncio.Event()

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            accepted.set()
            await reader.read()
            closed.set()
            writer.close()

        async with nothing_left():
            server = await asyncio.start_server(connected, "127.0.0.1", 0)
            port = server.sockets[0].getsockname()[1]
            model = resolve_model("openai-chat:tiny", base_url=f"https://127.0.0.1:{port}")
            task = asyncio.create_task(drain(Stage(model, [], accepted), accepted, None))
            await asyncio.wait_for(accepted.wait(), 5)
            seconds = await stop(task, closed)
            server.close()
            await server.wait_closed()
            return seconds

    assert await soon(attempt)


async def test_stop_in_a_retry_sleep() -> None:
    """Point 6: while waiting to try again there is no connection, and stopping is as quick."""

    async def handler(connection: Connection) -> None:
        await connection.send(b"HTTP/1.1 503 X\r\nretry-after: 30\r\ncontent-length: 0\r\n\r\n")
        await connection.closed.wait()

    async with nothing_left(), stage(handler) as on:
        reached = asyncio.Event()
        task = asyncio.create_task(drain(on, reached, lambda event: isinstance(event, RequestRetry)))
        await asyncio.wait_for(reached.wait(), 5)
        await asyncio.wait_for(on.connections[0].closed.wait(), 2)
        await stop(task, None)


async def test_no_connection_while_a_tool_runs() -> None:
    """Point 7: when the calls are complete, the connection is closed already; a tool may take its time."""

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        await connection.send(chat(tools(call(0, "a", "f", "{}")), CALLS))
        await connection.closed.wait()

    async with nothing_left(), stage(handler) as on:

        async def run_tool() -> None:
            await drain(on, asyncio.Event(), None)
            await asyncio.wait_for(on.connections[0].closed.wait(), 2)
            await asyncio.Event().wait()  # the tool

        task = asyncio.create_task(run_tool())
        await asyncio.wait_for(on.arrived.wait(), 5)
        while not on.seen or not isinstance(on.seen[-1], Finish):  # noqa: ASYNC110 - any order of events will do
            await asyncio.sleep(0)
        await stop(task, on.connections[0].closed)


async def test_leaving_early_closes() -> None:
    """Breaking out of the loop is as good as stopping."""

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        await connection.send(chat(text("Once"), done=False))
        await connection.closed.wait()

    async with nothing_left(), stage(handler) as on:
        async with aclosing(on.model.stream(request())) as stream:
            async for _ in stream:
                break
        await asyncio.wait_for(on.connections[0].closed.wait(), 2)


async def test_stopping_twice_closes() -> None:
    """A second stop while the first is at work leaves nothing open."""

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        await connection.closed.wait()

    async with nothing_left(), stage(handler) as on:
        task = asyncio.create_task(drain(on, asyncio.Event(), None))
        await asyncio.wait_for(on.arrived.wait(), 5)
        task.cancel()
        await asyncio.sleep(0)
        await stop(task, on.connections[0].closed)
