"""The SQLite file, in every state it may be found in. Nothing here is mocked but the list of mounts."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from log_support import SESSION, entries_of

from nbagent.errors import StoreError
from nbagent.events import Note, UnknownEvent
from nbagent.store import sqlite, sqlite_file
from nbagent.store.opening import open_store
from nbagent.store.selection import Selection
from nbagent.store.sqlite import SqliteStore
from nbagent.store.sqlite_file import MIGRATIONS, StoreWarning, network_file_system

LOG = entries_of([Note(text=f"note {number}") for number in range(3)])
BIG = entries_of([Note(text="x" * 5000) for _ in range(200)])
root_only = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "log.db"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 KB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _open(path: Path) -> SqliteStore:
    return SqliteStore(f"sqlite:///{path}")


def _pragma(path: Path, name: str) -> object:
    with sqlite3.connect(path) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_is_private_and_has_a_write_ahead_log(path: Path) -> None:
    """Conversations are nobody else's business on a shared machine."""
    store = _open(path)
    store.write(LOG)
    assert _pragma(path, "journal_mode") == "wal"
    assert _pragma(path, "user_version") == len(MIGRATIONS)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    store.close()


def test_a_file_of_every_older_version_is_brought_forward(path: Path) -> None:
    """With what is in it; each migration on its own."""
    for version in range(1, len(MIGRATIONS) + 1):
        old = path.with_name(f"v{version}.db")
        old.parent.mkdir(exist_ok=True)
        with sqlite3.connect(old) as connection:
            for script in MIGRATIONS[:version]:
                connection.executescript(script)
            connection.execute(f"PRAGMA user_version = {version}")
            payload = '{"type":"note","text":"old"}'
            connection.execute(
                "INSERT INTO events VALUES ('s', 1, 5, 'note', NULL, NULL, NULL, NULL, ?)", [payload]
            )
        connection.close()
        store = _open(old)
        assert [entry.event for entry in store.read("s")] == [Note(text="old")]
        store.write(LOG)
        store.close()
        assert _pragma(old, "user_version") == len(MIGRATIONS)


def test_a_file_of_a_newer_version_is_refused_untouched(path: Path) -> None:
    """An old program must not write what it does not understand."""
    store = _open(path)
    store.write(LOG)
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"written by a newer nbagent .schema 99"):
        _open(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["log.db"]


def test_many_processes_open_a_new_file_at_once(path: Path) -> None:
    """One of them makes the tables, none fails."""
    code = f"from nbagent.store.sqlite import SqliteStore; SqliteStore({f'sqlite:///{path}'!r}).sessions()"
    children = [subprocess.Popen([sys.executable, "-W", "error", "-c", code]) for _ in range(8)]
    assert [child.wait(60) for child in children] == [0] * 8


def test_many_threads_open_a_new_file_at_once(path: Path) -> None:
    """As a server with many kernels' logs might."""
    start = threading.Barrier(8)

    def work(_number: int) -> None:
        start.wait()
        _open(path).close()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(8)))


class Refusing(sqlite3.Connection):
    """A connection that is refused as often as `refusals` says, each time for that reason."""

    refusals: tuple[str, ...] = ()

    def execute(self, *query: Any) -> sqlite3.Cursor:
        if self.refusals:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorname, *rest = self.refusals
            self.refusals = tuple(rest)
            raise error
        return super().execute(*query)


def test_connections_that_switch_at_once_wait_for_each_other() -> None:
    """SQLite does not wait for a connection that switches its journal too; we do, and for nothing else."""
    with contextlib.closing(sqlite3.connect(":memory:", factory=Refusing)) as connection:
        connection.refusals = ("SQLITE_BUSY", "SQLITE_BUSY")
        assert sqlite_file._switch_journal(connection, "wal") == "memory"
        connection.refusals = ("SQLITE_IOERR",)
        with pytest.raises(sqlite3.OperationalError):
            sqlite_file._switch_journal(connection, "wal")


def test_a_file_that_is_damaged_while_in_use_is_set_aside(path: Path) -> None:
    """The write fails and says so; the next one goes into a new file, and `generation` tells the sessions."""
    store = _open(path)
    store.write(BIG)
    with sqlite3.connect(path) as connection:  # into the file itself
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.warns(StoreWarning, match="damaged"), pytest.raises(StoreError, match="malformed"):
        store.write(entries_of([Note(text="y")], session_id="another"))
    assert store.generation == 1
    store.write(LOG)
    assert store.read(SESSION) == LOG
    assert len(list(path.parent.glob("log.db.damaged-*"))) >= 1
    store.close()


def test_a_file_that_is_removed_while_in_use_is_made_anew(path: Path) -> None:
    """Writing to a file without a name would lose everything in silence."""
    store = _open(path)
    store.write(LOG[:1])
    for file in path.parent.iterdir():
        file.unlink()
    with pytest.raises(StoreError, match="removed or replaced"):
        store.write(LOG[1:])
    assert store.generation == 1
    store.write(LOG)
    assert _open(path).read(SESSION) == LOG
    path.unlink()
    assert store.sessions() == []
    store.close()


def test_an_unreadable_row_costs_that_row(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """And is reported, not fatal."""
    store = _open(path)
    store.write(LOG)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE events SET payload = '{garbage' WHERE seq = 2")
    connection.close()
    first, second, third = store.read(SESSION)
    assert (first, third) == (LOG[0], LOG[2])
    assert second.event.payload == {"type": "unreadable", "payload": "{garbage"}  # type: ignore[attr-defined]  # it came back as an unknown event
    assert "entry 2 of session" in caplog.text
    store.close()


@pytest.mark.parametrize(
    "payload", ["{garbage", '{"type":"note"},{"type":"note"}', '{"type":"note","text":1}']
)
def test_an_unreadable_row_costs_no_other_row_of_a_scan(path: Path, payload: str) -> None:
    """Sessions are scanned as a whole, but what is before, beside and after the row is there."""
    logs = [entries_of([Note(), Note(text=name), Note()], session_id=name) for name in "abc"]
    store = _open(path)
    for log in logs:
        store.write(log)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE events SET payload = ? WHERE session_id = 'b' AND seq = 2", (payload,))
    connection.close()
    expected = [entry for log in logs for entry in log]
    found = list(store.scan(Selection()))
    assert found[4].event == UnknownEvent(payload={"type": "unreadable", "payload": payload})
    assert found[:4] + found[5:] == expected[:4] + expected[5:]
    store.close()


def test_a_session_of_any_length_is_scanned(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is too long to be read as a whole is read row by row."""
    monkeypatch.setattr(sqlite, "_LONGEST", 10_000)
    logs = [
        entries_of([Note(text=name * 3000)] * size, session_id=name)
        for name, size in (("a", 2), ("b", 9), ("c", 2))
    ]
    store = _open(path)
    for log in logs:
        store.write(log)
    assert list(store.scan(Selection())) == [entry for log in logs for entry in log]
    store.close()


def test_deleted_text_is_gone_from_the_disk(path: Path) -> None:
    """Not only from the tables: no page of the file still holds it."""
    store = _open(path)
    store.write(entries_of([Note(text="my secret " * 500)]))
    assert any(b"my secret" in file.read_bytes() for file in path.parent.iterdir())
    store.delete(SESSION)
    assert not any(b"my secret" in file.read_bytes() for file in path.parent.iterdir())
    store.close()


# --- disks that will not have it ---


@root_only
def test_a_full_disk_is_said_and_nothing_is_written_by_halves(small_disk: Path) -> None:
    """And when there is room again, everything can be written."""
    path = small_disk / "log.db"
    store = _open(path)
    store.write(LOG)
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    with pytest.raises(StoreError, match="full") as error:
        store.write(entries_of([Note(text="x" * 20_000)], session_id="big"))
    assert "Free some disk space" in (error.value.hint or "")
    assert store.read(SESSION) == LOG
    assert store.read("big") == []
    ballast.unlink()
    store.write(entries_of([Note(text="x" * 20_000)], session_id="big"))
    assert len(store.read("big")) == 1
    store.close()


@root_only
def test_a_disk_that_became_read_only_is_said(small_disk: Path) -> None:
    """What is there can still be read."""
    path = small_disk / "log.db"
    store = _open(path)
    store.write(LOG)
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    store = _open(path)
    with pytest.raises(StoreError, match=r"readonly|read-only|unable to open") as error:
        store.write(entries_of([Note(text="x" * 5000)], session_id="big"))
    assert "NBAGENT_STORE" in (error.value.hint or "")
    assert store.read(SESSION) == LOG
    store.close()


READ_ONLY = """
import os, sys
from nbagent.errors import StoreError
from nbagent.store.sqlite import SqliteStore
if os.geteuid() == 0:
    os.setuid(65534)
store = SqliteStore(sys.argv[1])
print(len(store.read("20260101-000000-cafe")), len(store.sessions()))
try:
    store.delete("20260101-000000-cafe")
except StoreError as error:
    print(error)
"""


@pytest.mark.parametrize("folder_too", [False, True], ids=["file", "folder too"])
def test_a_log_that_may_only_be_read_is_read(public_folder: Path, *, folder_too: bool) -> None:
    """A shared log of a course, say: opening it writes nothing, writing says what is wrong."""
    path = public_folder / f"course-{folder_too}" / "log.db"
    store = _open(path)
    store.write(LOG)
    store.close()
    path.chmod(0o444)
    path.parent.chmod(0o555 if folder_too else 0o777)
    command = [sys.executable, "-c", READ_ONLY, f"sqlite:///{path}"]
    child = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    path.parent.chmod(0o755)
    assert child.stdout.startswith("3 0\n"), child.stderr
    assert "cannot be written" in child.stdout
    assert "Make the file writable" in child.stdout


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """Before anything is asked of a model."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be opened"):
        _open(tmp_path / "file" / "log.db")


# --- network file systems ---

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
server:/with\\040space /home/my\\040files nfs rw 0 0
tmpfs /home/me/fast tmpfs rw 0 0
bucket /data fuse.s3fs rw 0 0
/dev/sdb1 /windows fuseblk rw 0 0
nonsense
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", None),
        ("/var/log", None),
        ("/home", "nfs4"),
        ("/home/me/project", "nfs4"),
        ("/home/me/fast/x", None),
        ("/home/my files/x", "nfs"),
        ("/homeless", None),
        ("/data/x", "fuse.s3fs"),
        ("/windows", None),
    ],
)
def test_network_file_systems_are_known(folder: str, kind: str | None) -> None:
    """By the longest mount point above the file."""
    assert network_file_system(Path(folder), MOUNTS) == kind


def test_on_a_network_file_system_there_is_no_write_ahead_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rollback journal, with a warning; a file that had a write-ahead log is converted, and whole."""
    store = _open(path)
    store.write(LOG)
    store.close()
    monkeypatch.setattr(sqlite_file, "_mounts", lambda: f"server:/home {path.parent} nfs4 rw 0 0")
    store = _open(path)
    with pytest.warns(StoreWarning, match=r"nfs4.*writing is slower"):
        store.prepare()
    assert store.read(SESSION) == LOG
    store.write(BIG[:0] + entries_of([Note()], session_id="other"))
    assert _pragma(path, "journal_mode") == "delete"
    store.close()


# --- names ---


def test_urls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Absolute, relative, and with characters that mean something in a URL."""
    monkeypatch.chdir(tmp_path)
    for name in ("plain.db", "a b.db", "100%.db", "what?.db", "a#b.db", "日本.db"):
        for url in (f"sqlite:///{name}", f"sqlite:///{tmp_path / name}"):
            store = open_store(url)
            store.write(entries_of([Note()], session_id=url))
            store.close()
        assert (tmp_path / name).exists()
    assert len(list(tmp_path.glob("*.db"))) == 6


@pytest.mark.parametrize("url", ["mysql://x", "log.db", "", "sqlite://x"])
def test_another_kind_of_store_is_refused(url: str) -> None:
    """With the kinds there are."""
    with pytest.raises(StoreError, match="not a kind of store"):
        open_store(url)
