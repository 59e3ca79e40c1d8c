"""Listening to a session: everything once, in order, whatever the listener does."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any

import pytest
from session_support import Held

from nbagent import Session
from nbagent.core.deltas import expand
from nbagent.events import Entry, Event, Note, RunEnd, RunStart, TextDelta
from nbagent.session.subscribers import Missed
from nbagent.testing import ScriptedModel

WORDS = " ".join(f"word{number}" for number in range(200))


def _log(session: Session, since: int = 0) -> list[Entry]:
    return list(expand(session.entries(since)))


class Collector:
    """A function that collects, and knows when the run is over."""

    def __init__(self) -> None:
        self.entries: list[Any] = []
        self.done = threading.Event()

    def __call__(self, entry: Entry) -> None:
        self.entries.append(entry)
        if isinstance(entry.event, RunEnd):
            self.done.set()


def test_a_function_gets_every_entry_once_in_order() -> None:
    """From the moment it subscribed, until it leaves."""
    session = Session(ScriptedModel([WORDS, "more"]), store=None)
    since, collect = session.state.seq, Collector()
    unsubscribe = session.subscribe(collect)
    session.send("Hi").result(10)
    assert collect.done.wait(10)
    assert collect.entries == _log(session, since)
    unsubscribe()
    session.send("Hi").result(10)
    assert len(collect.entries) < len(_log(session, since))


@pytest.mark.parametrize("since", [0, 1, 5, 50])
def test_a_late_listener_gets_what_came_before(since: int) -> None:
    """`since` replays, then goes on without a gap."""
    model = Held(before=WORDS)
    session = Session(model, store=None)
    run = session.send("Hi")
    assert model.waiting.wait(10)
    collect, waiting = Collector(), queue.Queue[Any]()
    session.subscribe(collect, since=since)
    session.subscribe(waiting, since=since)
    model.let_go()
    run.result(10)
    assert collect.done.wait(10)
    assert collect.entries == _log(session, since)
    assert [waiting.get(timeout=10) for _ in collect.entries] == collect.entries


def test_a_listener_that_raises_hears_the_rest(caplog: pytest.LogCaptureFixture) -> None:
    """Its failures are its own: they are logged, and the run knows nothing of them."""
    session = Session(ScriptedModel(["Hello"]), store=None)
    collect = Collector()

    def clumsy(entry: Entry) -> None:
        collect(entry)
        raise ValueError("oops")

    session.subscribe(clumsy, since=0)
    assert session.send("Hi").result(10).text == "Hello"
    assert collect.done.wait(10)
    assert collect.entries == _log(session)
    assert "subscriber clumsy raised ValueError: oops" in caplog.text


def test_a_listener_that_blocks_holds_up_nobody() -> None:
    """The run goes on, and the listener gets everything when it wakes up."""
    session = Session(ScriptedModel([WORDS]), store=None)
    gate, collect = threading.Event(), Collector()

    def slow(entry: Entry) -> None:
        gate.wait(30)
        collect(entry)

    session.subscribe(slow, since=0)
    session.send("Hi").result(10)
    assert collect.entries == []
    gate.set()
    assert collect.done.wait(10)
    assert collect.entries == _log(session)


def test_a_tap_that_raises_disturbs_nobody() -> None:
    """Not even on the appending thread."""
    session = Session(ScriptedModel(["Hello"]), store=None)
    session.recorder.tap(lambda _entry: 1 / 0)
    assert session.send("Hi").result(10).text == "Hello"


def test_a_full_queue_is_told_what_it_missed() -> None:
    """Bounded is bounded; what did not fit can still be read from the session."""
    session = Session(ScriptedModel([]), store=None)
    waiting: queue.Queue[Any] = queue.Queue(maxsize=3)
    session.subscribe(waiting, since=0)
    for number in range(6):
        session.recorder.append(Note(text=str(number)))
    got = [waiting.get_nowait() for _ in range(3)]
    assert [entry.seq for entry in got] == [1, 2, 3]
    session.recorder.append(Note(text="6"))
    session.recorder.append(Note(text="7"))
    missed, *rest = [waiting.get_nowait() for _ in range(3)]
    assert missed == Missed(first=4, last=7)
    assert [entry.seq for entry in rest] == [8, 9]
    assert [entry.seq for entry in session.entries(missed.first - 1)] == [4, 5, 6, 7, 8, 9]


async def test_an_asyncio_queue_is_filled_on_its_own_loop() -> None:
    """Also when the loop was blocked for the whole run, and when it is bounded."""
    session = Session(ScriptedModel([WORDS]), store=None)
    everything: asyncio.Queue[Any] = asyncio.Queue()
    few: asyncio.Queue[Any] = asyncio.Queue(maxsize=2)
    session.subscribe(everything, since=0)
    session.subscribe(few, since=0)
    await asyncio.to_thread(session.send("Hi").result, 10)
    got: list[Any] = []
    while not got or not isinstance(got[-1].event, RunEnd):
        got.append(await everything.get())
    assert got == _log(session)
    assert [few.get_nowait().seq, few.get_nowait().seq] == [1, 2]
    session.recorder.append(Note())
    assert await few.get() == Missed(first=3, last=got[-1].seq)
    assert (await few.get()).event == Note()


def test_a_queue_of_a_closed_loop_is_forgotten() -> None:
    """A server that went away without saying so."""
    session = Session(ScriptedModel(["Hello"]), store=None)

    async def subscribe() -> None:
        session.subscribe(asyncio.Queue[Any]())

    asyncio.run(subscribe())
    assert session.send("Hi").result(10).text == "Hello"


def test_what_cannot_listen_is_refused() -> None:
    """With what can."""
    session = Session(ScriptedModel([]), store=None)
    with pytest.raises(TypeError, match=r"a function, a queue\.Queue or an asyncio\.Queue"):
        session.subscribe(3)  # type: ignore[arg-type]  # the mistake is the test
    with pytest.raises(RuntimeError, match="event loop"):
        session.subscribe(asyncio.Queue())


async def test_following_a_run() -> None:
    """`async for event in run` gives every event of the run, and ends with it."""
    session = Session(ScriptedModel([WORDS, "more"]), store=None)
    await session.send("before")
    run = session.send("Hi")
    events: list[Event] = [event async for event in run]
    assert isinstance(events[0], RunStart)
    assert events[-1] == RunEnd(run_id=run.id, outcome="completed")
    assert "".join(event.text for event in events if isinstance(event, TextDelta)) == "more"
    again = [event async for event in run]  # a run that is over can be followed too
    assert again == events


async def test_who_stops_following_disturbs_nobody() -> None:
    """Breaking out of the loop leaves the run alone."""
    session = Session(ScriptedModel([WORDS]), store=None)
    run = session.send("Hi")
    async for _event in run:
        break
    assert (await run).text == WORDS


def test_unsubscribing_twice_is_harmless() -> None:
    """And ends only what it belongs to."""
    session = Session(ScriptedModel([]), store=None)
    one, two = queue.Queue[Any](), queue.Queue[Any]()
    leave: Callable[[], None] = session.subscribe(one)
    session.subscribe(two)
    leave()
    leave()
    session.recorder.append(Note())
    assert (one.qsize(), two.qsize()) == (0, 1)


def test_a_view_that_raises_is_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """The warning says at which entry, and the other views are told."""
    session = Session(ScriptedModel([]), store=None)
    seen: list[int] = []

    def fail(_entry: Entry) -> None:
        raise ZeroDivisionError

    session.recorder.tap(fail)
    session.recorder.tap(lambda entry: seen.append(entry.seq))
    session.note("hello")
    assert seen == [2]
    assert "a view could not be told of entry 2" in caplog.text
