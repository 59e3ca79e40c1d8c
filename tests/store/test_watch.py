"""Two things one process does to another through the store: notice its writes, ask it to stop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from nbagent import Session
from nbagent.events import Entry, TextDelta, UserMessage
from nbagent.messages import TextPart
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.store.opening import open_store
from nbagent.store.owners import this_process
from nbagent.store.sqlite import SqliteStore


class Endless:
    """A model that never comes to an end."""

    provider, model = "test", "endless"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        while True:
            yield TextDelta(message_id=request.message_id, index=0, text="on and ")
            await asyncio.sleep(0.01)
        yield Finish(finish_reason="stop")


def entry(seq: int) -> Entry:
    return Entry("s", seq, seq, UserMessage(message_id=f"m{seq}", parts=(TextPart(text="hi"),)))


@pytest.fixture(params=["file", "memory"])
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[SqliteStore, SqliteStore]:
    """Return a store to watch and one to write: two connections to a file, or the same memory."""
    if request.param == "memory":
        store = SqliteStore(":memory:")
        return store, store
    url = f"sqlite:///{tmp_path / 'log.db'}"
    watched, written = SqliteStore(url), SqliteStore(url)
    written.prepare()  # a file that appears is a change, too
    return watched, written


def test_a_watcher_hears_of_every_writer_and_of_nothing_else(stores: tuple[SqliteStore, SqliteStore]) -> None:
    """`watch` yields after a write of another connection, and ends when it is told to."""
    watched, written = stores
    closed, heard, ready = threading.Event(), threading.Semaphore(0), threading.Event()

    def listen() -> None:
        ready.set()
        for _ in watched.watch(closed):
            heard.release()

    thread = threading.Thread(target=listen)
    thread.start()
    ready.wait(5)
    for seq in range(1, 20):  # the first may come before the watcher has looked for the first time
        written.write([entry(seq)])
        if heard.acquire(timeout=0.5):
            break
    else:
        pytest.fail("nothing was heard")
    assert not heard.acquire(timeout=0.6), "it reported a change that was none"
    closed.set()
    thread.join(5)
    assert not thread.is_alive()


def test_a_request_to_stop_reaches_the_holder_of_the_lease_only(tmp_path: Path) -> None:
    """It is seen by whoever holds the lease, and is gone with the lease."""
    store = open_store(f"sqlite:///{tmp_path / 'log.db'}")
    first, second = this_process(), this_process()
    assert not store.request_stop("s"), "nobody is writing"
    assert store.acquire("s", first) is None
    assert not store.stop_requested(first)
    assert store.request_stop("s")
    assert store.stop_requested(first)
    store.release("s", first)
    assert store.acquire("s", second) is None
    assert not store.stop_requested(second), "the request was not meant for this one"


def test_a_run_stops_when_another_process_asks_for_it(tmp_path: Path) -> None:
    """The thread that writes the log looks for requests while it holds the lease."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    session = Session(Endless(), store=url)
    run = session.send("Go on for ever.")
    session.flush()
    assert SqliteStore(url).request_stop(session.session_id)
    answer = run.result(timeout=10)
    assert answer.outcome == "stopped"
    assert answer.text.startswith("on and ")
