"""The kernel sends supplements before a page could ask for them, and once."""

from __future__ import annotations

import gzip
import queue
from collections.abc import Callable
from pathlib import Path

import pytest

from nbagent import Session
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.testing import FakeView
from nbagent.widget import delivery
from nbagent.widget.audience import Audience
from nbagent.widget.channel import Channel
from nbagent.widget.current_session import CurrentSession
from nbagent.widget.protocol import ToView
from nbagent.widget.supplements import AT_ONCE, MATH, NAMES, supplement

SECONDS = 10
FOLDER = Path(__file__).parents[2] / "nbagent" / "static"


@pytest.fixture
def session() -> Session:
    return Session(ScriptedModel(["It costs $5.", "It is $x$.", "And $y$."]), store=None)


def sent(view: FakeView) -> list[str]:
    """Return the kinds of messages the view got, and for supplements their names."""
    return [message.get("name") or message["type"] for message in view.received]


def count(view: FakeView, name: str) -> Callable[[], int]:
    return lambda: sent(view).count(name)


def test_every_view_gets_what_it_needs_unasked(session: Session) -> None:
    """A request would wait for the cell that runs. It comes with the answer to the first hello."""
    with FakeView(session) as view:
        view.wait(lambda _state: "welcome" in sent(view))
        before = sent(view)[: sent(view).index("welcome")]
        assert [name for name in before if name in NAMES] == list(AT_ONCE)


def test_a_view_that_says_hello_again_gets_nothing_again(session: Session) -> None:
    """Another view of the same chat does: its page may be another one."""
    session.send("Go").result(SECONDS)
    with FakeView(session) as view:
        view.wait(lambda state: state.seq == session.state.seq)
        panels, welcomes = count(view, "panels"), count(view, "welcome")
        view.say("hello", since=view.state.seq)
        view.wait(lambda _state: welcomes() == 2)
        assert panels() == 1
        view.say("hello", since=0, view="another page")
        view.wait(lambda _state: welcomes() == 3)
        assert panels() == 2


def test_the_renderer_of_formulas_comes_with_the_first_formula(session: Session) -> None:
    """Not without a formula; once however many there are."""
    with FakeView(session) as view:
        for expected in (0, 1, 1):
            session.send("Go").result(SECONDS)
            view.wait(lambda state: state.seq == session.state.seq)
            assert count(view, MATH)() == expected


def test_a_view_that_cannot_be_heard_gets_them_too(session: Session) -> None:
    """Where there is no subshell, a view that a running cell shows says hello in vain."""
    heard: queue.SimpleQueue[str] = queue.SimpleQueue()

    def hear(content: ToView, _buffers: list[bytes] | None = None) -> None:
        if content["type"] == "supplement":
            heard.put(content["name"])

    channel = Channel(CurrentSession(session), hear)
    channel.introduce()
    try:
        assert [heard.get(timeout=SECONDS) for _ in AT_ONCE] == list(AT_ONCE)
    finally:
        channel.close()


@pytest.mark.parametrize(("seconds", "times"), [(1000.0, 1), (-1.0, 101)])
def test_requests_that_come_together_are_met_once(
    session: Session, monkeypatch: pytest.MonkeyPatch, seconds: float, times: int
) -> None:
    """A page repeats its request while a cell runs; afterwards the kernel gets all of them."""
    monkeypatch.setattr(delivery, "_ASKED_TOGETHER", seconds)
    with FakeView(session) as view:
        for _ in range(100):
            view.say("want_supplement", name="panels")
        assert_told(view)
        assert count(view, "panels")() == times


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_supplement_that_was_lost_comes_when_it_is_asked_for(
    session: Session, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Each of them, also the renderer of formulas where the kernel has seen no formula."""
    monkeypatch.setattr(delivery, "_ASKED_TOGETHER", -1.0)
    asked = False
    with FakeView(session, lose=lambda message: message["type"] == "supplement" and not asked) as view:
        assert_told(view)
        assert count(view, name)() == 0
        asked = True
        view.say("want_supplement", name=name)
        view.wait(lambda _state: count(view, name)() == 1)


@pytest.mark.parametrize("name", ["", "chat", "../widget/static/chat", "/etc/passwd", "math.js", 5, None])
def test_only_supplements_are_sent(session: Session, name: str | int | None) -> None:
    """A page names one; whatever else it says gets it nothing."""
    with FakeView(session) as view:
        view.say("want_supplement", name=name)
        assert_told(view)
        assert {message.get("name") for message in view.received} == {None, *AT_ONCE}


def assert_told(view: FakeView) -> None:
    """Say hello a second time and wait for the answer: then the kernel has read what came before it."""
    view.say("hello", since=0)
    view.wait(lambda _state: count(view, "welcome")() == 2)


def test_a_view_is_known_until_it_is_forgotten() -> None:
    """One that was silent for long may be on a page that was loaded again."""
    audience = Audience()
    assert not audience.knows("view")
    audience.heard("view", 1, now=0.0)
    assert audience.knows("view")
    audience.behind(2, now=1000.0)
    assert not audience.knows("view")


def test_every_built_supplement_has_a_name() -> None:
    """What is built is sent, and what is sent was built; each brings its styles."""
    assert {path.stem for path in FOLDER.glob("*.js")} == NAMES
    for name in NAMES:
        source = gzip.decompress(supplement(name).gzipped).decode()
        assert source == (FOLDER / f"{name}.js").read_text(encoding="utf-8")
        assert " css" in source[source.rindex("export") :]
    assert len({supplement(name).digest for name in NAMES}) == len(NAMES)
