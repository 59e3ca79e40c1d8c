"""Open the SQLite file of the log for writing, whatever state it is in.

In: a path. Out: a connection that is ready, with the schema of this version.

Rules:

- Only a log of ours is opened (`sqlite_ours.py`); where there is no file, a new log appears all at once.

- WAL with `synchronous=NORMAL` if the file system supports it: a killed process loses nothing that was
  committed. On network file systems, or if SQLite refuses WAL, a rollback journal and a warning.
- The schema only moves forward (`PRAGMA user_version`). A file of a newer version is refused and left alone.
- A damaged log is set aside under another name, with a warning.
- Only its owner can read the file: it holds conversations.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
import uuid
import warnings
from itertools import count
from pathlib import Path

from nbagent.errors import NbagentWarning, StoreError
from nbagent.store.sqlite_ours import APPLICATION_ID, beside, is_damage, is_log

__all__ = ["StoreWarning", "check_version", "connect", "identity", "network_file_system", "open_file"]

BUSY_SECONDS = 10
MIGRATIONS = (
    """
    CREATE TABLE events (
        session_id TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL,
        run_id TEXT, request_id TEXT, message_id TEXT, tool_call_id TEXT, payload TEXT NOT NULL,
        PRIMARY KEY (session_id, seq)
    );
    CREATE INDEX events_by_type ON events (type, session_id, seq);
    CREATE TABLE leases (
        session_id TEXT PRIMARY KEY, token TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL,
        started TEXT NOT NULL, beat INTEGER NOT NULL
    );
    """,
    "ALTER TABLE leases ADD COLUMN stop INTEGER NOT NULL DEFAULT 0",
)
"""One script per schema version; a released script is never edited."""
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "gpfs", "beegfs"}
)


class StoreWarning(NbagentWarning):
    """The store works, but it was begun anew or is slower than it could be."""


def open_file(path: Path | None, *, damaged: bool = False, in_place: bool = False) -> sqlite3.Connection:
    """Open the log at `path` (None: in memory) for writing; create it if there is none.

    Args:
        path: the file; its folder is created, too.
        damaged: it seems to be damaged: check all of it.
        in_place: as for `is_log`.

    Raises:
        StoreError: what is at `path` is not a log, or a newer version wrote it.
        sqlite3.Error, OSError: the file cannot be opened.
    """
    if path is None:
        return _prepare(connect(None), None)
    if not is_log(path, in_place=in_place):
        _create(path)
    tried = identity(path)
    try:
        return _prepare(connect(path), path, suspect=damaged)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        if identity(path) == tried:  # another process did not set it aside in the meantime
            _set_aside(path, error)
    return open_file(path)


def _create(path: Path) -> None:
    """Make an empty log. It is made under another name, so that nobody ever sees half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        draft.touch(mode=0o600, exist_ok=False)
        with contextlib.closing(connect(draft)) as connection:
            _migrate(connection)
        _put(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, path: Path) -> None:
    try:
        path.hardlink_to(draft)
    except FileExistsError:  # another process was quicker
        pass
    except OSError:
        # A file system without hard links. What stands there must not be replaced, as renaming would.
        if not path.exists():
            draft.rename(path)


def connect(path: Path | None) -> sqlite3.Connection:
    """Connect to a file that is there, or to a new database in memory."""
    name = f"{path.absolute().as_uri()}?{_mode(path)}" if path else ":memory:"
    return sqlite3.connect(
        name, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )


def _mode(path: Path) -> str:
    """Return how to open a file in WAL mode, in which even a reader writes files beside it.

    In a folder it must not write to, it can read only if those files exist, or if nobody writes at all.
    """
    if os.access(path.parent, os.W_OK):
        return "mode=rw"
    return "mode=ro" if beside(path, "-wal").exists() else "immutable=1"


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file at `path` from another that takes its place; None if there is no file."""
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_dev, stat.st_ino


def check_version(connection: sqlite3.Connection, path: Path | None) -> int:
    """Return the schema version of a log.

    Raises:
        StoreError: a newer version wrote it.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{path} was written by a newer nbagent (schema {version}, not {len(MIGRATIONS)}).",
            hint="Upgrade nbagent, or name another file with NBAGENT_STORE.",
        )
    return version


def network_file_system(folder: Path, mounts: str) -> str | None:
    """Return the type of the file system of `folder`, if it is shared over a network; else None.

    Args:
        folder: an absolute path.
        mounts: the text of `/proc/mounts`.
    """
    fields = [line.split() for line in mounts.splitlines() if line.count(" ") > 1]
    points = [(Path(point.replace("\\040", " ")), kind) for _, point, kind, *_ in fields]
    inside = [(len(point.parts), kind) for point, kind in points if folder.is_relative_to(point)]
    kind = max(inside)[1] if inside else ""
    return kind if kind in NETWORK_FILE_SYSTEMS or kind.startswith("fuse.") else None


def _prepare(
    connection: sqlite3.Connection, path: Path | None, *, suspect: bool = False
) -> sqlite3.Connection:
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(connection.close)
        version = check_version(connection, path)
        marked = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        if suspect:
            _check(connection)
        if path is not None and os.access(path.parent, os.W_OK):
            _set_journal(connection, path)
        if version < len(MIGRATIONS) or not marked:
            _migrate(connection)
            connection.execute("PRAGMA wal_checkpoint")  # so that the mark is in the file itself
        on_failure.pop_all()
    return connection


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        error = sqlite3.DatabaseError(found)
        error.sqlite_errorname = "SQLITE_CORRUPT"
        raise error


def _set_journal(connection: sqlite3.Connection, path: Path) -> None:
    network = network_file_system(path.resolve().parent, _mounts())
    wanted = "delete" if network else "wal"
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if mode != wanted:
        mode = _switch_journal(connection, wanted)
    connection.execute(f"PRAGMA synchronous = {'NORMAL' if mode == 'wal' else 'FULL'}")
    if mode != "wal":
        _warn(
            f"{path} is on {network or 'a file system without shared memory'}, where SQLite cannot use its "
            "write-ahead log: writing is slower. NBAGENT_STORE can name a file on a local disk."
        )


def _switch_journal(connection: sqlite3.Connection, wanted: str) -> str:
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return str(connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0])
        except sqlite3.OperationalError as error:
            # SQLite waits for readers and writers, but not for another connection that is switching too.
            if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > deadline:
                raise
        time.sleep(0.01)


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:  # not Linux: only SQLite can tell, by refusing WAL
        return ""


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")  # several kernels may start at once: one migrates
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        for statement in script.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("COMMIT")


def _set_aside(path: Path, error: sqlite3.Error) -> None:
    stem = f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (path.with_name(f"{stem}-{number}" if number > 1 else stem) for number in count(1))
    aside = next(name for name in names if not name.exists())
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            beside(path, suffix).rename(beside(aside, suffix))
    _warn(f"{path} is damaged ({error}). It was set aside as {aside.name}; a new log was begun.")


def _warn(message: str) -> None:
    warnings.warn(message, StoreWarning, stacklevel=2)
