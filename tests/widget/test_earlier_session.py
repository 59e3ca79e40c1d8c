"""Which session a chat offers to continue: the last one of the cell that made it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from nbagent import Chat, Session
from nbagent.errors import NbagentError
from nbagent.messages import JSON
from nbagent.testing import FakeView

SECONDS = 10
HERE, ELSEWHERE = "here", "elsewhere"


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'chats.db'}"


def chat_at(place: str | None, store: str | None) -> Chat:
    """Make a chat as a cell does."""
    chat = Chat(lambda _messages: "Yes.", store=store, history=True)
    chat.session.recorder.place = place
    return chat


def said(text: str, place: str | None, store: str | None) -> Session:
    """Make a chat, and talk in it."""
    session = chat_at(place, store).session
    session.send(text).result(SECONDS)
    return session


def offered(place: str | None, store: str | None) -> str | None:
    """Return the first message of the session that a new chat at `place` offers."""
    with FakeView(chat_at(place, store)) as view:
        line = view.click("find_earlier_session")
    return line["first_message"] if line is not None else None


def nothing(store: str) -> None:
    """Say nothing."""


def only_elsewhere(store: str) -> None:
    said("Elsewhere", ELSEWHERE, store)
    said("In no cell", None, store)


def here_and_later_elsewhere(store: str) -> None:
    said("First", HERE, store)
    said("Second", HERE, store)
    said("Elsewhere", ELSEWHERE, store)


def the_first_renamed(store: str) -> None:
    first = said("First", HERE, store)
    said("Second", HERE, store)
    first.update(title="Renamed")


def the_first_continued(store: str) -> None:
    first = said("First", HERE, store)
    said("Second", HERE, store)
    first.send("And more").result(SECONDS)


def forked_elsewhere(store: str) -> None:
    first = said("First", HERE, store)
    fork = first.fork()
    fork.recorder.place = ELSEWHERE
    fork.send("In the fork").result(SECONDS)
    said("Second", HERE, store)
    fork.update(title="Renamed")


def opened_from_elsewhere(store: str) -> None:
    other = said("Begun elsewhere", ELSEWHERE, store)
    said("First", HERE, store)
    chat = chat_at(HERE, store)
    chat.session.recorder.place = HERE
    session = chat.session.beside(other.session_id)
    session.recorder.place = HERE
    session.send("Here").result(SECONDS)


@pytest.mark.parametrize(
    ("happened", "expected"),
    [
        (nothing, None),
        (only_elsewhere, None),
        (here_and_later_elsewhere, "Second"),
        (the_first_renamed, "Second"),
        (the_first_continued, "First"),
        (forked_elsewhere, "Second"),
        (opened_from_elsewhere, "Begun elsewhere"),
    ],
)
def test_the_session_in_which_something_was_said_last(
    store: str, happened: Callable[[str], None], expected: str | None
) -> None:
    """In this cell, wherever it began; a title given later, and a copy, are not said here."""
    happened(store)
    assert offered(HERE, store) == expected


def test_a_chat_does_not_offer_what_it_shows(store: str) -> None:
    """Its own session is open already."""
    session = said("First", HERE, store)
    with FakeView(Chat(session=session, history=True)) as view:
        assert view.click("find_earlier_session") is None


def test_without_history_nothing_is_offered(store: str) -> None:
    """A visitor of an app is not told what was said there before."""
    said("First", HERE, store)
    chat = Chat(lambda _messages: "Yes.", store=store, history=False)
    chat.session.recorder.place = HERE
    with FakeView(chat) as view:
        assert _welcome(view)["kept"] is False
        with pytest.raises(NbagentError):
            view.click("find_earlier_session")


@pytest.mark.parametrize("store", [None, ":memory:"])
def test_what_is_not_kept_is_not_offered(store: str | None) -> None:
    """Views are told that it cannot be continued when the kernel is gone."""
    said("First", HERE, store)
    assert offered(HERE, store) is None
    with FakeView(chat_at(HERE, store)) as view:
        assert _welcome(view)["kept"] is False


def test_views_are_told_that_a_session_is_kept(store: str) -> None:
    """It can be continued."""
    with FakeView(chat_at(HERE, store)) as view:
        assert _welcome(view)["kept"] is True


def test_outside_a_notebook_there_is_no_place(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither without a kernel nor without a notebook, as under nbval."""
    monkeypatch.setenv("JPY_SESSION_NAME", "/home/me/a.ipynb")
    assert Session("demo:demo", store=store).recorder.place is None
    assert "JPY_SESSION_NAME" in os.environ


def _welcome(view: FakeView) -> dict[str, JSON]:
    view.wait(lambda _state: any(message["type"] == "welcome" for message in view.received))
    return next(message for message in view.received if message["type"] == "welcome")
