"""A hostile visitor over the channel: no command reaches a session, or a variable, that is not theirs."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visitor_support import SECRET, arguments, somebody_elses

from nbagent import Chat, Session, sessions
from nbagent.errors import NbagentError, UsageError
from nbagent.testing import FakeView, ScriptedModel
from nbagent.widget.commands import COMMANDS
from nbagent.widget.current_session import CurrentSession
from nbagent.widget.reach import Reach, Reaches

SECONDS = 10


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'chats.db'}"


@pytest.fixture
def other(store: str) -> Session:
    """What somebody else said, in the store that the visitor's chat writes to."""
    return somebody_elses(store)


@pytest.fixture
def visitor(store: str, other: Session) -> Chat:
    return Chat(ScriptedModel(["Hello."] * 9), store=store, history=False, variables=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_reaches_a_session_of_somebody_else(
    visitor: Chat, other: Session, store: str, command: str
) -> None:
    """Whatever it is given, nothing of the other session comes to the page, and nothing in it changes."""
    before = other.entries()
    with FakeView(visitor) as view:
        for extra in ({}, {"session_id": other.session_id}):
            sent = {**arguments(command, other.session_id, other.state.head or ""), **extra}
            with suppress(NbagentError):
                view.click(command, **sent)
        for kind in ("hello", "sync", "ack"):
            view.say(kind, session_id=other.session_id, since=0, seq=0)
        view.click("stop")  # when this is answered, so is what was asked for before
        received = str(view.received)
    assert SECRET not in received
    assert other.session_id not in received
    assert visitor.session.session_id != other.session_id
    again = Session.load(other.session_id, ScriptedModel([]), store=store)
    assert again.entries() == before
    assert again.title == "Theirs"


def test_every_command_says_what_it_reaches() -> None:
    """And one that names a session by its id is asked about that id, or needs the whole history."""
    for name, command in COMMANDS.items():
        assert command.reaches in get_args(Reaches), name
        if "session_id" in inspect.signature(command.function).parameters:
            assert command.reaches in {"a session", "the store"}, name


ODD_IDS = [
    "../{}",
    "{}/",
    "./{}",
    "{}\0",
    " {}",
    "{}%",
    "%",
    "_",
    "*",
    "' OR 1=1 --",
    "",
]


@pytest.mark.parametrize("odd", ODD_IDS)
@pytest.mark.parametrize("command", [name for name, c in COMMANDS.items() if c.reaches == "a session"])
def test_tricks_with_ids_reach_nothing(visitor: Chat, other: Session, command: str, odd: str) -> None:
    """An id is compared as it is."""
    odd_id = odd.format(other.session_id)
    with FakeView(visitor) as view, pytest.raises(UsageError, match="no earlier conversations"):
        view.click(command, **{**arguments(command, "", ""), "session_id": odd_id})


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(value=st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4))
def test_only_an_id_of_its_own_passes(value: Any) -> None:
    """Whatever JSON value a page sends as an id."""
    reach = Reach()
    reach.admit("mine")
    reach.check("a session", {"session_id": "mine"})
    if value != "mine":
        with pytest.raises(UsageError):
            reach.check("a session", {"session_id": value})


def test_its_own_sessions_can_be_gone_back_to(visitor: Chat) -> None:
    """What the visitor said before is theirs: opened and renamed by its id, though not listed."""
    mine = visitor.session
    with FakeView(visitor) as view:
        view.send("Hi")
        view.wait_idle()
        if mine.run is not None:  # it has ended for the view, and a moment later for its session
            mine.run.result(SECONDS)
        view.click("new_session")
        view.click("open_session", session_id=mine.session_id)
        view.click("rename_session", session_id=mine.session_id, title="My question")
        view.wait(lambda state: state.title == "My question")
        with pytest.raises(UsageError, match="no earlier conversations"):
            view.click("list_sessions")
        with pytest.raises(UsageError, match="no earlier conversations"):
            view.click("delete_session", session_id=mine.session_id)  # the record is the author's


def test_two_visitors_of_one_store_are_apart(store: str) -> None:
    """Each has a session in the author's log, and neither reaches the other's."""
    chats = [Chat(ScriptedModel(["Hello."]), store=store, history=False) for _ in range(2)]
    for number, chat in enumerate(chats):
        chat.send(f"I am visitor {number}").result(SECONDS)
        chat.session.flush()
    with FakeView(chats[0]) as first, FakeView(chats[1]) as second:
        for view, theirs in ((first, chats[1]), (second, chats[0])):
            with pytest.raises(UsageError):
                view.click("open_session", session_id=theirs.session.session_id)
        first.wait_idle()
        second.wait_idle()
        assert "visitor 1" not in str(first.received)
        assert "visitor 0" not in str(second.received)
    assert len(sessions(store)) == 2


def test_a_session_the_notebook_opens_is_the_chats(visitor: Chat, other: Session) -> None:
    """Code is not asked: `chat.open` in the app is its author's decision."""
    visitor.open(other.session_id)
    with FakeView(visitor) as view:
        view.wait(lambda state: state.session_id == other.session_id)
        view.click("new_session")
        view.click("open_session", session_id=other.session_id)


@pytest.mark.parametrize("edited", [False, True])
def test_what_a_visitor_writes_attaches_no_variable(
    store: str, monkeypatch: pytest.MonkeyPatch, *, edited: bool
) -> None:
    """`@name` of a visitor is text, sent or edited; what the app's own code says may still name variables."""
    monkeypatch.setattr(sys.modules["__main__"], "api_key", SECRET, raising=False)
    asked: list[str] = []

    def model(messages: Any) -> str:
        asked.append(str([part for message in messages for part in message.parts]))
        return "Hello."

    chat = Chat(model, store=store, history=False, variables=False)
    with FakeView(chat) as view:
        view.send("Tell me @api_key")
        view.wait_idle()
        if edited:
            message_id = next(iter(view.state.messages))
            view.click("edit", message_id=message_id, parts=[{"type": "text", "text": "Now @api_key"}])
            view.wait(lambda state: len(state.runs) == 2 and state.active_run is None)
        with pytest.raises(UsageError, match="variables"):
            view.click("variables", prefix="api")
        assert SECRET not in str(view.received)
    assert SECRET not in "".join(asked)
    chat.send("Summarize @api_key").result(SECONDS)
    assert SECRET in asked[-1]


CHATS: dict[str, Callable[[Session], CurrentSession]] = {
    "by default": CurrentSession,
    "asked for": lambda session: CurrentSession(session, reach=Reach(history=True)),
}


@pytest.mark.parametrize(("kind", "listed"), [("by default", False), ("asked for", True)])
def test_the_view_is_told_whether_there_is_a_history(store: str, kind: str, *, listed: bool) -> None:
    """The welcome says so: the component shows ☰ or not."""
    session = Session(ScriptedModel([]), store=store)
    assert CHATS[kind](session).reach.history is listed
    with FakeView(Chat(session=session, history=listed)) as view:
        view.click("stop")
        welcome = [message for message in view.received if message["type"] == "welcome"]
        assert [message["history"] for message in welcome] == [listed]
