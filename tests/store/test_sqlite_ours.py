"""What is not a log of ours is left alone, whoever names it as a store; what is ours is always known."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from log_support import SESSION, entries_of

from nbagent import Session, open_log, sessions
from nbagent.errors import StoreError
from nbagent.events import Note
from nbagent.session.runtime import runtime
from nbagent.store.sqlite import SqliteStore
from nbagent.store.sqlite_file import MIGRATIONS, StoreWarning
from nbagent.store.sqlite_ours import APPLICATION_ID
from nbagent.testing import ScriptedModel

LOG = entries_of([Note(text=f"note {number}") for number in range(3)])


def _foreign(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))


def _link(path: Path) -> None:
    target = path.with_name("target.csv")
    target.write_text("city,sales\nRome,3\n")
    path.symlink_to(target)


def _wal(path: Path) -> None:
    """Make another program's database whose tables are all in its write-ahead log, as after a crash."""
    code = (
        "import os, sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\n"
        "c.execute('PRAGMA journal_mode = wal'); c.execute('CREATE TABLE events (x)'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)


OTHERS: dict[str, Callable[[Path], object]] = {
    "csv": lambda path: path.write_text("city,sales\nRome,3\n" * 200),
    "jsonl": lambda path: path.write_text('{"schema_version":1,"session_id":"s","seq":1,"at":0}\n'),
    "binary": lambda path: path.write_bytes(os.urandom(5000)),
    "zeros": lambda path: path.write_bytes(b"\0" * 5000),
    "empty": lambda path: path.touch(),
    "one byte": lambda path: path.write_bytes(b"x"),
    "only the header": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "header, then garbage": lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000),
    "another program's": lambda path: _foreign(path, "CREATE TABLE runs (id)", "INSERT INTO runs VALUES (1)"),
    "another's with events": lambda path: _foreign(
        path, "CREATE TABLE events (id)", "CREATE TABLE leases (id)"
    ),
    "another's application id": lambda path: _foreign(path, "PRAGMA application_id = 7", MIGRATIONS[0][:400]),
    "no tables": lambda path: _foreign(path, "PRAGMA user_version = 3"),
    "another's after a crash": _wal,
    "folder": lambda path: path.mkdir(),
    "pipe": os.mkfifo,
    "socket": _socket,
    "link to a csv": _link,
    "link to itself": lambda path: path.symlink_to(path),
}
OTHERS["another's application id"] = lambda path: _foreign(
    path, "PRAGMA application_id = 7", *filter(str.strip, MIGRATIONS[0].split(";"))
)


def _picture(folder: Path) -> dict[str, object]:
    """Return what is in a folder, byte for byte."""
    return {
        file.name: (
            file.readlink() if file.is_symlink() else None,
            file.lstat().st_mode,
            file.lstat().st_ino,
            file.read_bytes() if file.is_file() and not file.name.endswith("-shm") else None,
        )
        for file in folder.iterdir()
    }


ENTRANCES: dict[str, Callable[[str], object]] = {
    "Session": lambda url: Session(ScriptedModel([]), store=url),
    "load": lambda url: Session.load("s", ScriptedModel([]), store=url),
    "open_log": lambda url: open_log(url).messages,
    "sessions": sessions,
    "copy_to": lambda url: open_log(":memory:").copy_to(url),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_not_ours_is_left_as_it_was(tmp_path: Path, kind: str) -> None:
    """Whatever it is, and however it is named as a store: an error that says what it is, and no change."""
    path = tmp_path / "sales.db"
    OTHERS[kind](path)
    before = _picture(tmp_path)
    for name, enter in ENTRANCES.items():
        with pytest.raises(StoreError, match="cannot be") as error:
            enter(f"sqlite:///{path}")
        assert "store=" in (error.value.hint or ""), name
        assert _picture(tmp_path) == before, name


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_csv_that_may_not_be_written_is_left_as_it_was(tmp_path: Path, mode: int) -> None:
    """The error is the same."""
    path = tmp_path / "sales.csv"
    path.write_text("a,b\n1,2\n")
    path.chmod(mode)
    with pytest.raises(StoreError):
        Session(ScriptedModel([]), store=f"sqlite:///{path}")
    assert path.stat().st_mode & 0o777 == mode
    assert [file.name for file in tmp_path.iterdir()] == ["sales.csv"]


def test_reading_creates_nothing(tmp_path: Path) -> None:
    """Neither a file nor its folders; what is not there is empty."""
    url = f"sqlite:///{tmp_path / 'no' / 'such' / 'folder' / 'chats.db'}"
    assert sessions(url) == []
    assert len(open_log(url).messages) == 0
    store = SqliteStore(url)
    assert store.request_stop("s") is False
    assert store.read("s") == []
    assert list(tmp_path.iterdir()) == []
    store.write(LOG)
    assert store.read(SESSION) == LOG
    store.close()


def test_a_file_of_ours_says_so(tmp_path: Path) -> None:
    """`PRAGMA application_id`, which `file` and other programs see."""
    store = SqliteStore(f"sqlite:///{tmp_path / 'log.db'}")
    store.write(LOG)
    store.close()
    assert (tmp_path / "log.db").read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


OLD = """
import os, sqlite3, sys
from nbagent.store.sqlite_file import MIGRATIONS
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode = wal")
for number, script in enumerate(MIGRATIONS, 1):
    for statement in script.split(";"):
        c.execute(statement)
    c.execute(f"PRAGMA user_version = {number}")
c.execute("INSERT INTO events VALUES ('s', 1, 5, 'note', NULL, NULL, NULL, NULL, '{\\"type\\":\\"note\\"}')")
if sys.argv[2] == "crash":
    os._exit(0)
c.close()
"""


@pytest.mark.parametrize("end", ["crash", "close"])
def test_a_log_from_before_there_was_a_mark_gets_it_when_it_is_written(tmp_path: Path, end: str) -> None:
    """It is known by its tables, even when a crash left them all in the write-ahead log."""
    path = tmp_path / "log.db"
    subprocess.run([sys.executable, "-c", OLD, str(path), end], check=True)
    store = SqliteStore(f"sqlite:///{path}")
    assert [entry.event for entry in store.read("s")] == [Note()]
    assert _mark(path) == 0
    store.write(LOG)
    assert _mark(path) == APPLICATION_ID
    assert [entry.event for entry in store.read("s")] == [Note()]
    store.close()


def _mark(path: Path) -> object:
    connection = sqlite3.connect(path)
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    connection.close()
    return mark


def _damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))


def _write_twice(store: SqliteStore) -> None:
    with pytest.raises(StoreError, match="Try again"):
        store.write(LOG)
    store.write(LOG)


def test_a_damaged_log_is_set_aside_by_who_writes_and_not_by_who_reads(tmp_path: Path) -> None:
    """Two of them in one second too: none takes the other's name."""
    path = tmp_path / "log.db"
    for number in (1, 2):
        store = SqliteStore(f"sqlite:///{path}")
        store.write(entries_of([Note(text="x" * 5000) for _ in range(20)]))
        store.close()
        _damage(path)
        broken = path.read_bytes()
        for _ in range(2):
            with pytest.raises(StoreError, match=r"cannot be read.*malformed.*when a session next writes"):
                SqliteStore(f"sqlite:///{path}").read(SESSION)
            assert path.read_bytes() == broken
        store = SqliteStore(f"sqlite:///{path}")
        with pytest.warns(StoreWarning, match=r"(?s)damaged.*set aside as log\.db\.damaged-"):
            _write_twice(store)
        assert store.read(SESSION) == LOG
        store.close()
        path.unlink()
        assert broken in [file.read_bytes() for file in tmp_path.glob("*.damaged-*")]
        assert (
            len([file for file in tmp_path.glob("*.damaged-*") if not file.name.endswith(("wal", "shm"))])
            == number
        )


def test_a_log_that_was_cut_off_is_known(tmp_path: Path) -> None:
    """A disk that was full, or a copy that was broken off: it is set aside, as any damaged log."""
    path = tmp_path / "log.db"
    store = SqliteStore(f"sqlite:///{path}")
    store.write(entries_of([Note(text="x" * 5000) for _ in range(20)]))
    store.close()
    for length in (50_000, 4096):
        cut = path.read_bytes()[:length]
        path.write_bytes(cut)
        store = SqliteStore(f"sqlite:///{path}")
        with pytest.warns(StoreWarning, match=r"(?s)damaged.*set aside as log\.db\.damaged-"):
            _write_until_it_works(store)
        assert store.read(SESSION) == LOG
        store.close()
        assert cut in [file.read_bytes() for file in tmp_path.glob("*.damaged-*")]


def _write_until_it_works(store: SqliteStore) -> None:
    with contextlib.suppress(StoreError):
        store.write(LOG)
        return
    store.write(LOG)


def test_a_link_to_a_log_is_followed(tmp_path: Path) -> None:
    """People keep a log on another disk: what is set aside is the log, and the link stays."""
    (tmp_path / "disk").mkdir()
    target, link = tmp_path / "disk" / "log.db", tmp_path / "log.db"
    link.symlink_to(target)
    store = SqliteStore(f"sqlite:///{link}")
    store.write(LOG)
    store.close()
    assert link.is_symlink()
    assert target.is_file()
    assert SqliteStore(f"sqlite:///{target}").read(SESSION) == LOG


def test_something_else_in_its_place_for_a_moment(tmp_path: Path) -> None:
    """Each try says so, nothing of it is touched, and when the log is back everything goes on."""
    path, away = tmp_path / "log.db", tmp_path / "away"
    url = f"sqlite:///{path}"
    session = Session(ScriptedModel(["one", "two", "three"]), store=url)
    session.send("Hi").result(10)
    session.flush(10)
    for kind in ("csv", "folder", "another program's", "pipe"):
        path.rename(away)
        OTHERS[kind](tmp_path / "other")  # elsewhere: another program would open our files beside it
        (tmp_path / "other").rename(path)
        before = _picture(tmp_path)
        for _ in range(2):
            with pytest.raises(StoreError, match="cannot be a store"):
                session.send("There?")
            with pytest.raises(StoreError, match="cannot be a store"):
                sessions(url)
        assert _picture(tmp_path) == before
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        away.rename(path)
    assert session.send("Back?").result(10).text == "two"
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state
    runtime().forget_store(url)


def test_something_else_written_over_it_for_a_moment(tmp_path: Path) -> None:
    """`df.to_csv("log.db")`: it is the same file, and yet not a log. It stays what was written there."""
    path = tmp_path / "log.db"
    url = f"sqlite:///{path}"
    session = Session(ScriptedModel(["one", "two"]), store=url)
    session.send("Hi").result(10)
    session.flush(10)
    runtime().writer(url).store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[attr-defined]  # the store is a SQLite file here
    whole = path.read_bytes()
    for other in (b"city,sales\nRome,3\n" * 1000, b"", b"\0" * 50_000):
        path.write_bytes(other)
        for _ in range(2):
            with pytest.raises(StoreError):
                session.send("There?")
            with pytest.raises(StoreError):
                sessions(url)
        assert path.read_bytes() == other
        assert {file.name.removesuffix("-wal").removesuffix("-shm") for file in tmp_path.iterdir()} == {
            "log.db"
        }
    path.write_bytes(whole)
    assert session.send("Back?").result(10).text == "two"
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state
    runtime().forget_store(url)


def back_up(path: Path, to: Path) -> None:
    """Copy a log that is open, as a backup does."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(to)) as copy:
        source.backup(copy)


def test_an_earlier_copy_in_its_place_gets_what_it_lacks(tmp_path: Path) -> None:
    """Somebody restores a backup while the kernel runs: the session that is open here is whole in it."""
    path, backup = tmp_path / "log.db", tmp_path / "backup.db"
    url = f"sqlite:///{path}"
    session = Session(ScriptedModel(["one", "two", "three"]), store=url)
    session.send("Hi").result(10)
    session.flush(10)
    back_up(path, backup)
    session.send("More").result(10)
    session.flush(10)
    for file in tmp_path.glob("log.db*"):
        file.unlink()
    backup.rename(path)
    assert session.send("And more").result(10).text == "three"
    assert Session.load(session.session_id, ScriptedModel([]), store=url).state == session.state
    runtime().forget_store(url)


def test_another_log_of_the_same_session_in_its_place_is_not_written_over(tmp_path: Path) -> None:
    """A copy went on elsewhere and is put back: this session says so and keeps its text for a fork."""
    path, other = tmp_path / "log.db", tmp_path / "other.db"
    url = f"sqlite:///{path}"
    session = Session(ScriptedModel(["one", "two"]), store=url)
    session.send("Hi").result(10)
    session.flush(10)
    back_up(path, other)
    elsewhere = Session.load(session.session_id, ScriptedModel(["theirs"]), store=f"sqlite:///{other}")
    elsewhere.send("Elsewhere").result(10)
    runtime().forget_store(f"sqlite:///{other}")
    session.send("More").result(10)
    session.flush(10)
    for file in tmp_path.glob("log.db*"):
        file.unlink()
    other.rename(path)
    with pytest.raises(StoreError, match=r"can no longer be written here.*another log.*fork\(\)"):
        session.send("And more")
    stored = Session.load(session.session_id, ScriptedModel(["on"]), store=url)
    assert [message.text for message in stored.messages][-1] == "theirs"
    assert stored.send("Go on").result(10).text == "on"
    forked = session.fork()
    assert [message.text for message in forked.messages] == ["Hi", "one", "More", "two"]
    runtime().forget_store(url)
