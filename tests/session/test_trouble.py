"""A disk that is full, gone or damaged: it is said, and what was said is not lost."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from session_support import Held, check

from nbagent import Session, sessions
from nbagent.errors import StoreError
from nbagent.events import Note
from nbagent.session.runtime import runtime
from nbagent.store import feed as feeds
from nbagent.store.sqlite_file import StoreWarning
from nbagent.testing import ScriptedModel

root_only = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root"
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    runtime().forget_store(f"sqlite:///{folder / 'log.db'}")
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _fill(folder: Path) -> Path:
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    return ballast


@root_only
def test_a_disk_that_fills_up_during_an_answer(small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run fails with a `StoreError`, views are told, the text stays; with room again all is kept."""
    monkeypatch.setattr(feeds, "RETRY", (0.05, 0.1))
    url = f"sqlite:///{small_disk / 'log.db'}"
    model = Held(after="so good. " * 10_000)
    session = Session(model, store=url)
    told = list[str | None]()
    session.recorder.on_write_failure(
        lambda write_failure: told.append(write_failure.message if write_failure else None)
    )
    run = session.send("Hi")
    assert model.waiting.wait(10)
    session.flush(10)
    ballast = _fill(small_disk)
    model.let_go()
    with pytest.raises(StoreError, match="full"):
        run.result(10)
    assert session.messages[-1].text == f"{model.before} {model.after}"
    assert session.recorder.write_failure is not None
    assert "full" in (told[0] or "")
    with pytest.raises(StoreError, match="full"):
        session.send("Still there?")
    check(session)

    ballast.unlink()
    assert session.send("And now?").result(10).text == f"{model.before} {model.after}"
    assert session.recorder.write_failure is None
    assert told[-1] is None
    reloaded = Session.load(session.session_id, model, store=url)
    assert reloaded.state == session.state
    check(reloaded)


@root_only
def test_a_disk_that_has_room_again_gets_everything_by_itself(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to send another message for it."""
    monkeypatch.setattr(feeds, "RETRY", (0.05, 0.1))
    url = f"sqlite:///{small_disk / 'log.db'}"
    session = Session(ScriptedModel(["Hello"]), store=url)
    session.send("Hi").result(10)
    ballast = _fill(small_disk)
    session.recorder.append(Note(text="x" * 50_000))
    with pytest.raises(StoreError):
        session.flush(10)
    ballast.unlink()
    over = threading.Event()
    session.recorder.on_write_failure(lambda write_failure: None if write_failure else over.set())
    assert over.wait(10) if session.recorder.write_failure else True
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state


def test_a_log_that_is_removed_is_written_again(url: str, tmp_path: Path) -> None:
    """A person deletes the file while the kernel runs: the session goes on, and is whole in the new one."""
    session = Session(ScriptedModel(["one two three", "four"]), store=url)
    session.send("Hi").result(10)
    for file in tmp_path.glob("log.db*"):
        file.unlink()
    assert session.send("Go on").result(10).text == "four"
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state
    check(session)


def test_a_log_that_is_damaged_is_set_aside_and_the_chat_goes_on(url: str, tmp_path: Path) -> None:
    """Also for the sessions that were open: they are written again, whole."""
    path = tmp_path / "log.db"
    session = Session(ScriptedModel(["one two three", "four", "five"]), store=url)
    session.send("Hi " * 5000).result(10)
    session.flush(10)
    runtime().writer(url).store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[attr-defined]  # the store is a SQLite file here
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.warns(StoreWarning, match="set aside"), pytest.raises(StoreError, match="Try again"):
        session.send("Go on").result(10)
    session.send("Go on").result(10)
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state
    assert [s.session_id for s in sessions(url)] == [session.session_id]
    check(session)


def test_a_place_that_cannot_be_written_fails_before_a_model_is_asked(tmp_path: Path) -> None:
    """The caller hears it, with what to do."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be opened") as caught:
        Session(ScriptedModel([]), store=f"sqlite:///{tmp_path / 'file' / 'log.db'}")
    assert "store=None" in (caught.value.hint or "")


def test_trouble_is_told_to_a_view_that_comes_later(url: str) -> None:
    """And one that fails to listen disturbs nobody."""
    session = Session(ScriptedModel(["Hello"]), store=url)
    session.recorder.on_write_failure(lambda _write_failure: 1 / 0)
    told = list[object]()
    assert session.recorder._feed is not None
    session.recorder._feed._tell(StoreError("The disk is full."))
    forget = session.recorder.on_write_failure(told.append)
    session.recorder._feed._tell(None)
    forget()
    session.recorder._feed._tell(StoreError("Again."))
    assert [str(write_failure) for write_failure in told] == ["The disk is full.", "None"]
