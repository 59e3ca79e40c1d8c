"""A session that another chat or kernel writes: what is written arrives, and Stop stops it there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nbagent import Chat, Session
from nbagent.testing import FakeView, ScriptedModel

SECONDS = 20
TEXT = " ".join(f"word{number}" for number in range(60))


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'chats.db'}"


@pytest.fixture
def writer(store: str) -> Iterator[Session]:
    """A session in which an answer is being written."""
    session = Session(ScriptedModel([TEXT, "Another answer."], delay=0.02), store=store)
    run = session.send("Go")
    session.flush(SECONDS)
    yield session
    run.stop()


def chat_of(store: str) -> Chat:
    return Chat(ScriptedModel(["From here."]), store=store, history=True)


def test_an_answer_of_another_chat_arrives_to_its_end(store: str, writer: Session) -> None:
    """Word by word, once; then the conversation goes on here."""
    with FakeView(chat_of(store)) as view:
        view.click("open_session", session_id=writer.session_id)
        view.wait(lambda state: state.session_id == writer.session_id and len(state.messages) == 2)
        assert view.state.active_run is not None
        view.wait(lambda state: state.active_run is None)
        assert [message.text for message in view.messages] == ["Go", TEXT]
        view.send("And here?")
        view.wait(lambda state: len(state.messages) == 4 and state.active_run is None)
        assert view.messages[-1].text == "From here."


def test_a_session_that_is_given_is_followed_as_well(store: str, writer: Session) -> None:
    """`Chat(session=Session.load(…))`."""
    chat = Chat(session=Session.load(writer.session_id, ScriptedModel([]), store=store))
    with FakeView(chat) as view:
        view.wait(lambda state: len(state.messages) == 2 and state.active_run is None)
        assert view.messages[-1].text == TEXT


def test_stop_stops_it_where_it_runs(store: str, writer: Session) -> None:
    """The run's own process ends it."""
    with FakeView(chat_of(store)) as view:
        view.click("open_session", session_id=writer.session_id)
        view.wait(lambda state: state.session_id == writer.session_id and bool(state.runs))
        view.click("stop")
        view.wait(lambda state: state.active_run is None)
        assert [run.status for run in view.state.runs.values()] == ["stopped"]
