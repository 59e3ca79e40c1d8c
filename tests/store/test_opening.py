"""What `store=` means, wherever it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nbagent import Session, delete_session, open_log, sessions
from nbagent.store.opening import DEFAULT_STORE, resolve


@pytest.fixture
def default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a store of this test the default one, with one session in it; return its id."""
    monkeypatch.setenv("NBAGENT_STORE", f"sqlite:///{tmp_path / 'own.db'}")
    session = Session("demo")
    session.send("hello").result(30)
    return session.session_id


def read_log(*store: str | None) -> list[str]:
    return list(open_log(*store).sessions.session_id)


def read_overview(*store: str | None) -> list[str]:
    return [line.session_id for line in sessions(*store)]


READERS = pytest.mark.parametrize("read", [read_log, read_overview])


@READERS
def test_the_default_store_can_be_named(default: str, read: Callable[..., list[str]]) -> None:
    """`"default"` is what one gets without saying anything."""
    assert read() == read(DEFAULT_STORE) == [default]


@READERS
def test_none_is_no_store_and_warns_where_one_is_needed(default: str, read: Callable[..., list[str]]) -> None:
    """What once read the default store still does, and says what to write instead."""
    with pytest.warns(DeprecationWarning, match='store="default"') as warned:
        assert read(None) == [default]
    assert warned[0].filename == __file__


def test_deleting_with_none_warns_too(default: str) -> None:
    """A session of the default store is deleted, with the same advice."""
    with pytest.warns(DeprecationWarning, match='store="default"'):
        delete_session(default, store=None)
    assert read_overview() == []


def test_an_empty_name_is_the_default_store(default: str) -> None:
    """`store=os.environ.get("MY_STORE", "")` keeps what is said where one expects it."""
    Session("demo", store="").send("hello").result(30)
    assert len(read_overview()) == len(read_log("")) == 2


def test_none_keeps_nothing(default: str) -> None:
    """A session without a store is in no store."""
    Session("demo", store=None).send("hello").result(30)
    assert read_overview() == [default]


@pytest.mark.parametrize("url", [":memory:", "sqlite:///chats.db", "postgresql://db/chats"])
def test_a_url_names_itself(url: str) -> None:
    """Only `"default"` stands for something else."""
    assert resolve(url) == url
