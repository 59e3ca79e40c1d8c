"""One session for many followers: when nothing comes, when reading fails, when nobody is left."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from nbagent.core.deltas import expand
from nbagent.core.state import State
from nbagent.errors import StoreError
from nbagent.events import Entry, RunEnd, RunStart, TextDelta
from nbagent.server import relay as module
from nbagent.server.refusals import NoSuchSession
from nbagent.server.relays import Relays


class Log:
    """A source in memory: `fails` has it fail that often."""

    def __init__(self, *events: RunStart | TextDelta | RunEnd, fails: int = 0) -> None:
        self.log = [Entry("s", seq, seq, event) for seq, event in enumerate(events, 1)]
        self.fails = fails
        self.watchers: list[threading.Event] = []
        self.watched = threading.Semaphore(0)
        self.repairs = 0

    def say(self, event: RunStart | TextDelta | RunEnd) -> None:
        self.log.append(Entry("s", len(self.log) + 1, len(self.log) + 1, event))

    def entries(self, session_id: str, since: int) -> list[Entry]:
        if self.fails:
            self.fails -= 1
            raise StoreError("The disk is on fire.")
        return self.log[since:]

    def repair(self, session_id: str) -> None:
        self.repairs += 1

    def watch(self, closed: threading.Event) -> Iterator[None]:
        self.watchers.append(closed)
        self.watched.release()
        while not closed.wait(0.01):
            yield


START, END = RunStart(run_id="r", message_id="u"), RunEnd(run_id="r", outcome="completed")


def text(content: str) -> TextDelta:
    return TextDelta(message_id="a", index=0, text=content)


def idle(state: State) -> bool:
    return state.active_run is None


async def test_whoever_comes_gets_what_was_and_what_comes() -> None:
    """From the seq they have, whenever they come, until the end."""
    log = Log(START, text("one "))
    relays = Relays(log, log.watch)

    async def follow(since: int) -> list[int]:
        async with relays.open("s") as relay:
            return [entry.seq async for batch in relay.follow(since, idle) for entry in expand(batch)]

    early = [asyncio.create_task(follow(since)) for since in (0, 1, 2)]
    async with relays.open("s") as relay:
        log.say(text("two "))
        async for batch in relay.follow(2, idle):
            if batch:
                break
        late = asyncio.create_task(follow(0))
        log.say(END)
        assert [await task for task in early] == [[1, 2, 3, 4], [2, 3, 4], [3, 4]]
        assert await late == [1, 2, 3, 4]
    assert log.repairs >= 1, "nobody looked whether the writer is alive"


async def test_nothing_is_read_when_nobody_follows() -> None:
    """The last one to leave ends the thread that watches; the next one begins another."""
    log = Log(START, END)
    relays = Relays(log, log.watch)
    for _ in range(2):
        async with relays.open("s"), relays.open("s"):
            assert await asyncio.to_thread(log.watched.acquire, timeout=10)
            assert not log.watchers[-1].is_set()
        assert log.watchers[-1].is_set()
    assert len(log.watchers) == 2


async def test_a_session_that_is_not_there() -> None:
    """Nobody waits for a session that does not exist."""
    log = Log()
    with pytest.raises(NoSuchSession):
        async with Relays(log, log.watch).open("s"):
            pytest.fail("it is not there")


async def test_a_store_that_cannot_be_read_is_said_at_once_and_borne_later() -> None:
    """Who opens is told; who follows already waits until it works again."""
    log = Log(START, text("one"), fails=1)
    with pytest.raises(StoreError, match="on fire"):
        async with Relays(log, log.watch).open("s"):
            pytest.fail("it cannot be read")
    async with Relays(log, log.watch).open("s") as relay:
        log.fails = 2
        log.say(END)
        assert [entry.seq async for batch in relay.follow(2, idle) for entry in batch] == [3]


async def test_silence_is_broken_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty batch, so that whoever sends can say that the connection is alive."""
    monkeypatch.setattr(module, "KEEP_ALIVE_SECONDS", 0.05)
    log = Log(START)
    async with Relays(log, log.watch).open("s") as relay:
        batches = relay.follow(1, idle)
        assert await anext(batches) == []
        await batches.aclose()
