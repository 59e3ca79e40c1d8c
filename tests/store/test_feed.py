"""Getting sessions into a store that does not always work: nothing is lost, nobody waits for another."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence

import pytest
from log_support import entries_of

from nbagent.core.journal import Journal
from nbagent.errors import StoreError
from nbagent.events import Entry, Event, Note, TextDelta
from nbagent.store import feed as feeds
from nbagent.store.contract import Owner
from nbagent.store.feed import SessionFeed, WriteFailure
from nbagent.store.owners import this_process
from nbagent.store.sqlite import SqliteStore
from nbagent.store.writer import Writer


class Shaky(SqliteStore):
    """A store that fails for the sessions it is told to, and counts its transactions."""

    def __init__(self) -> None:
        super().__init__(":memory:")
        self.broken: set[str] = set()
        self.writes = 0
        self.wrote = threading.Event()
        self.gate = threading.Event()
        self.gate.set()

    def write(self, entries: Sequence[Entry], owner: Owner | None = None) -> None:
        self.gate.wait()
        self.writes += 1
        if self.broken & {entry.session_id for entry in entries}:
            raise StoreError("The disk is full.")
        super().write(entries, owner)
        self.wrote.set()


class Log:
    """A session's log, as far as a feed sees it."""

    def __init__(self, writer: Writer, session_id: str = "s") -> None:
        self.journal = Journal()
        self.session_id = session_id
        self.feed: SessionFeed = writer.feed(session_id, self.journal.after)
        self.write_failures = list[str]()
        self.feed.on_write_failure = self.note
        self.seq = 0

    def note(self, write_failure: WriteFailure) -> None:
        self.write_failures.append(str(write_failure))

    def append(self, event: Event) -> None:
        self.seq += 1
        self.journal.append(Entry(self.session_id, self.seq, self.seq * 1000, event))
        self.feed.wake(urgent=not isinstance(event, TextDelta))


@pytest.fixture
def store() -> Shaky:
    return Shaky()


@pytest.fixture
def writer(store: Shaky) -> Iterator[Writer]:
    writer = Writer(store)
    yield writer
    store.gate.set()
    writer.close()
    store.close()


DELTA = TextDelta(message_id="m", index=0, text="word ")


def test_deltas_are_written_together(store: Shaky, writer: Writer) -> None:
    """A stream costs a few transactions, not one per token; anything else goes at once."""
    log = Log(writer)
    for _ in range(1000):
        log.append(DELTA)
    log.feed.flush().result(10)
    assert store.writes <= 3
    log.append(Note())
    log.feed.flush().result(10)
    assert store.read("s")[-1].seq == 1001


def test_a_delta_is_written_though_nothing_follows(store: Shaky, writer: Writer) -> None:
    """Nobody has to ask."""
    log = Log(writer)
    log.append(DELTA)
    assert store.wrote.wait(10)
    assert [entry.seq for entry in store.read("s")] == [1]


def test_what_could_not_be_written_is_written_later(store: Shaky, writer: Writer) -> None:
    """Trouble is told once, its end too, and the store then has everything."""
    log = Log(writer)
    log.append(Note(text="before"))
    log.feed.flush().result(10)
    store.broken = {"s"}
    for number in range(5):
        log.append(Note(text=f"during {number}"))
        with pytest.raises(StoreError, match="disk is full"):
            log.feed.flush().result(10)
    assert log.feed.write_failure is not None
    store.broken = set()
    log.append(Note(text="after"))
    log.feed.flush().result(10)
    assert log.write_failures == ["The disk is full.", "None"]
    assert log.feed.write_failure is None
    assert store.read("s") == log.journal.after(0)


def test_it_is_tried_again_without_being_asked(
    store: Shaky, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk has room again: no message need be sent for that."""
    monkeypatch.setattr(feeds, "RETRY", (0.01, 0.02))
    log, over = Log(writer), threading.Event()
    log.feed._pause = 0.01
    log.feed.on_write_failure = lambda write_failure: over.set() if write_failure is None else None
    store.broken = {"s"}
    log.append(Note())
    with pytest.raises(StoreError):
        log.feed.flush().result(10)
    store.broken = set()
    assert over.wait(10)
    assert store.read("s") == log.journal.after(0)


def test_trouble_with_one_session_is_not_trouble_with_another(store: Shaky, writer: Writer) -> None:
    """Another process has taken over the one; the other streams on."""
    bad, good = Log(writer, "bad"), Log(writer, "good")
    store.broken = {"bad"}
    for log in (bad, good):
        log.append(Note())
    good.feed.flush().result(10)
    with pytest.raises(StoreError):
        bad.feed.flush().result(10)
    assert (len(store.read("good")), len(store.read("bad"))) == (1, 0)


async def test_who_stops_waiting_disturbs_nobody(store: Shaky, writer: Writer) -> None:
    """A run stopped while it waits for a commit: the writer goes on."""
    log = Log(writer)
    store.gate.clear()
    log.append(Note())
    waiting = asyncio.ensure_future(asyncio.wrap_future(log.feed.flush()))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    store.gate.set()
    log.append(Note())
    await asyncio.wrap_future(log.feed.flush())
    assert len(store.read("s")) == 2


def test_the_lease_stays_until_everything_is_written(store: Shaky, writer: Writer) -> None:
    """Whoever took over before would write the same seqs."""
    log, mine, other = Log(writer), this_process(), this_process()
    assert log.feed.acquire(mine, lambda: None) is None
    store.broken = {"s"}
    log.append(Note())
    log.feed.release()
    with pytest.raises(StoreError):
        log.feed.flush().result(10)
    assert store.acquire("s", other) == mine
    store.broken = set()
    log.feed.flush().result(10)
    assert store.acquire("s", other) is None


def test_a_long_backlog_is_written_in_several_transactions(
    store: Shaky, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that no other process waits too long for the file."""
    monkeypatch.setattr(feeds, "_CHUNK", 10)
    log = Log(writer)
    for entry in entries_of([Note(text=str(number)) for number in range(35)], session_id="s"):
        log.journal.append(entry)
    log.feed.flush().result(10)
    assert store.writes == 4
    assert store.read("s") == log.journal.after(0)


def test_a_store_that_was_replaced_gets_everything_again(store: Shaky, writer: Writer) -> None:
    """The file was removed or set aside: the log in memory is whole, so the new one is, lease and all."""
    log, mine = Log(writer), this_process()
    log.feed.acquire(mine, lambda: None)
    for _ in range(3):
        log.append(Note())
    log.feed.flush().result(10)
    store.delete("s")
    store.generation += 1
    log.append(Note())
    log.feed.flush().result(10)
    assert store.read("s") == log.journal.after(0)
    assert store.acquire("s", this_process()) == mine


def test_closing_writes_what_is_left(store: Shaky, writer: Writer) -> None:
    """And a writer that is used afterwards starts again."""
    log = Log(writer)
    log.append(DELTA)
    writer.close()
    assert len(store.read("s")) == 1
    log.append(Note())
    log.feed.flush().result(10)
    assert len(store.read("s")) == 2


def test_a_mistake_of_ours_is_told_too(store: Shaky, writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread survives whatever a store does."""
    log = Log(writer)
    monkeypatch.setattr(store, "write", lambda _entries, _owner: 1 / 0)
    log.append(Note())
    with pytest.raises(StoreError, match="ZeroDivisionError"):
        log.feed.flush().result(10)
    monkeypatch.undo()
    log.feed.flush().result(10)
    assert len(store.read("s")) == 1
