"""Which session a chat shows: a new one, an earlier one, and what the views are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nbagent import Agent, Chat, Session, sessions
from nbagent.errors import NbagentError, SessionBusy, UsageError
from nbagent.messages import Message
from nbagent.testing import FakeView, ScriptedModel

SECONDS = 10


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'chats.db'}"


@pytest.fixture
def chat(store: str) -> Chat:
    def count(messages: list[Message]) -> str:
        return f"{len(messages)} messages"

    return Chat(count, store=store, history=True)


@pytest.fixture
def view(chat: Chat) -> Iterator[FakeView]:
    with FakeView(chat) as view:
        yield view


def said(view: FakeView) -> list[str]:
    return [message.text for message in view.messages]


def listed(view: FakeView, search: str = "") -> list[tuple[str, str | None]]:
    lines = view.click("list_sessions", search=search)["sessions"]
    return [(line["session_id"], line["title"] or line["first_message"]) for line in lines]


def test_an_earlier_session_is_gone_on_with(chat: Chat, view: FakeView) -> None:
    """Opened, its messages are shown, go to the model, and it is the chat's session."""
    first = chat.session.session_id
    chat.send("One").result(SECONDS)
    view.click("new_session")
    assert chat.session.session_id != first
    view.wait(lambda state: state.session_id == chat.session.session_id)
    assert said(view) == []
    view.click("open_session", session_id=first)
    assert chat.session.session_id == first
    view.wait(lambda state: state.session_id == first and not state.active_run and state.messages)
    assert said(view) == ["One", "1 messages"]
    view.send("Two")
    view.wait(lambda state: len(state.messages) == 4 and not state.active_run)
    assert said(view) == ["One", "1 messages", "Two", "3 messages"]


def test_a_lost_batch_of_another_session_is_told_again(chat: Chat) -> None:
    """Views are asked how far they are of the new session, not of the old one."""
    chat.send("One").result(SECONDS)
    first = chat.session.session_id
    chat.new()
    chat.send("Two").result(SECONDS)
    lost: list[int] = []

    def lose(message: dict[str, Any]) -> bool:
        """Lose the first batch of the session that is opened."""
        if message["type"] != "events" or message["session_id"] != first or lost:
            return False
        lost.append(message["seq"])
        return True

    with FakeView(chat, lose=lose) as view:
        view.wait(lambda state: len(state.messages) == 2)
        chat.open(first)
        view.wait(lambda state: state.session_id == first and len(state.messages) == 2)
    assert lost


def test_sessions_are_renamed_and_deleted(chat: Chat, view: FakeView, store: str) -> None:
    """The one that is shown, and one that is not."""
    chat.send("One").result(SECONDS)
    shown = chat.session.session_id
    other = Session(ScriptedModel(["!"]), store=store)
    other.send("Two").result(SECONDS)
    for session_id in (shown, other.session_id):
        view.click("rename_session", session_id=session_id, title=f" {session_id}! ")
    view.wait(lambda state: state.title == f"{shown}!")
    assert {title for _, title in listed(view)} == {f"{shown}!", f"{other.session_id}!"}
    for session_id in (other.session_id, shown):
        view.click("delete_session", session_id=session_id)
    assert listed(view) == []
    assert chat.session.session_id != shown


@pytest.mark.parametrize(
    ("search", "found"),
    [("", 2), ("FIRST message", 1), ("message first", 1), ("Straße", 1), ("second later", 1), ("nowhere", 0)],
)
def test_search_takes_words_in_any_order(chat: Chat, store: str, search: str, found: int) -> None:
    """All words must occur in the title or in what a person said, in whatever case."""
    chat.send("The FIRST message, in the straSSE").result(SECONDS)
    chat.new()
    chat.send("Another").result(SECONDS)
    chat.send("Later").result(SECONDS)
    chat.session.update(title="Second")
    chat.session.flush()
    assert len(sessions(store, search=search)) == found


def test_nothing_else_is_shown_while_an_answer_is_written(store: str) -> None:
    """The run goes on, the session stays, and the refusal says what to do."""
    chat = Chat(ScriptedModel(["word " * 500], delay=0.01), store=store, history=True)
    run = chat.send("Go")
    before = chat.session
    with FakeView(chat) as view:
        with pytest.raises(NbagentError, match="Generation in progress"):
            view.click("new_session")
        with pytest.raises(NbagentError, match="Generation in progress"):
            view.click("open_session", session_id="x")
    with pytest.raises(SessionBusy, match="Generation in progress"):
        chat.new()
    run.stop()
    assert run.result(SECONDS).outcome == "stopped"
    assert chat.session is before
    chat.new()
    assert chat.session is not before


def test_another_agent_answers(store: str) -> None:
    """From the next message on, also in the next session; the log says who; views are told."""
    agents = {
        "fast": Agent(lambda _messages: "Fast."),
        "careful": Agent(lambda _messages: "Careful.", name="c"),
    }
    chat = Chat(agents=agents, store=store)
    with FakeView(chat) as view:
        assert chat.send("One").result(SECONDS).text == "Fast."
        view.click("choose_agent", name="careful")
        welcome = [message for message in view.received if message["type"] == "welcome"][-1]
        assert (welcome["agents"], welcome["agent"]) == (["fast", "careful"], "careful")
        assert chat.send("Two").result(SECONDS).text == "Careful."
        assert chat.session.state.agent["name"] == "c"
        chat.new()
        assert chat.send("Three").result(SECONDS).text == "Careful."
        with pytest.raises(UsageError, match="The agents are: fast, careful"):
            view.click("choose_agent", name="nobody")


def test_who_answers_does_not_change_while_an_answer_is_written() -> None:
    """The run goes on with the agent it was begun with."""
    agents = {"slow": Agent(ScriptedModel(["word " * 500], delay=0.01)), "other": Agent(ScriptedModel(["!"]))}
    chat = Chat(agents=agents, store=None)
    run = chat.send("Go")
    with pytest.raises(SessionBusy, match="Generation in progress"):
        chat.choose_agent("other")
    assert chat.current.agent == "slow"
    run.stop()
    run.result(SECONDS)


@pytest.mark.parametrize("extra", [{"model": "demo:demo"}, {"tools": [len]}, {"instructions": "x"}])
def test_agents_are_complete_as_they_are(extra: dict[str, Any]) -> None:
    """What goes into an agent is given to the agent."""
    with pytest.raises(UsageError, match="already"):
        Chat(agents={"one": Agent(ScriptedModel([]))}, **extra)


def test_what_is_not_there_cannot_be_opened(chat: Chat, view: FakeView) -> None:
    """The session that is shown stays."""
    before = chat.session
    with pytest.raises(UsageError, match="no session 'nope'"):
        view.click("open_session", session_id="nope")
    assert chat.session is before


def test_a_chat_that_is_not_kept_has_no_history() -> None:
    """It says so; a new session can be begun all the same."""
    chat = Chat(ScriptedModel(["Hi"] * 2), store=None, history=True)
    chat.send("One").result(SECONDS)
    with FakeView(chat) as view:
        with pytest.raises(UsageError, match="not kept"):
            view.click("list_sessions")
        view.click("new_session")
        view.wait(lambda state: not state.messages)


def test_the_settings_of_a_session_are_those_of_the_next(store: str) -> None:
    """What must not be written is not written in a new session either."""
    chat = Chat(session=Session(ScriptedModel(["a", "b"]), store=store, redact=lambda _text: "REDACTED"))
    chat.send("one secret").result(SECONDS)
    chat.new()
    chat.send("another secret").result(SECONDS)
    chat.session.flush()
    assert [line.first_message for line in sessions(store)] == ["REDACTED", "REDACTED"]
