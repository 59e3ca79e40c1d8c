"""Whether a file is a log of nbagent's, found out without touching it.

In: a path. Out: whether there is a log; an error if something else is there. Rules:

- A log carries our application id. One of a version that gave none is known by its tables.
- Nothing is created, renamed or written. Only a regular file is opened: a pipe would wait for ever.
- The file is read through SQLite only. To close a file that was opened otherwise would end the locks that
  this process has on it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import stat
import time
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from nbagent.errors import StoreError
from nbagent.store.rows import COLUMNS

__all__ = ["APPLICATION_ID", "beside", "is_damage", "is_log"]

APPLICATION_ID = 0x6E62_6167
"""`PRAGMA application_id` of our files: "nbag"."""
_PAUSE = 0.02
_TABLES: Mapping[str, AbstractSet[str]] = {
    "events": frozenset(COLUMNS),
    "leases": frozenset({"session_id", "token", "host", "pid", "started", "beat"}),
}
"""Tables and columns that every version has had."""


def is_log(path: Path, *, in_place: bool = False) -> bool:
    """Return whether there is a log at `path`; False if nothing is there.

    Args:
        path: the file.
        in_place: the file stands in place of a log that this process has open, and beside files of that log.

    Raises:
        StoreError: something else is there.
        sqlite3.Error, OSError: it cannot be looked at.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(status.st_mode):
        raise _not_ours(path, "a folder" if stat.S_ISDIR(status.st_mode) else "no regular file")
    if status.st_size == 0:
        raise _not_ours(path, "an empty file")
    if not _is_ours(path, in_place=in_place):
        raise _not_ours(path, "another program's SQLite file")
    return True


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether the file itself is at fault."""
    return getattr(error, "sqlite_errorname", None) in {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


def beside(path: Path, suffix: str) -> Path:
    """Return the file that SQLite keeps beside a database: `-wal`, `-shm` or `-journal`."""
    return path.with_name(path.name + suffix)


def _is_ours(path: Path, *, in_place: bool) -> bool:
    for last_try in (False, False, False, True):
        try:
            return _looks_ours(path, in_place=in_place)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            if last_try:
                raise _not_ours(path, f"no log of nbagent's ({error})") from error
        time.sleep(_PAUSE)  # `immutable` takes no locks: another process may have been writing just now
    return False


def _looks_ours(path: Path, *, in_place: bool) -> bool:
    mark, tables = _looked_at(path, "immutable=1")
    if mark == 0 and not tables and not in_place and beside(path, "-wal").exists():
        # A crash can leave all of a small log in its write-ahead log, which `immutable` does not read.
        mark, tables = _looked_at(path, "mode=ro")
    has_ours = all(columns <= tables.get(name, frozenset()) for name, columns in _TABLES.items())
    return mark == APPLICATION_ID or (mark == 0 and has_ours)


def _looked_at(path: Path, how: str) -> tuple[int, dict[str, set[str]]]:
    """Return the application id of a SQLite file; if it has none, also the columns of its tables."""
    address = f"{path.absolute().as_uri()}?{how}"
    with contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        # So that SQLite does not compare the number of pages with the length of the file: another process may
        # be writing, or the file was cut off.
        connection.execute("PRAGMA writable_schema = ON")
        mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
        tables: dict[str, set[str]] = {}
        query = (
            "SELECT tables.name, columns.name FROM sqlite_master AS tables, "
            "pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"
        )
        for table, column in connection.execute(query) if mark == 0 else ():
            tables.setdefault(table, set()).add(column)
    return mark, tables


def _not_ours(path: Path, what: str) -> StoreError:
    hint = "Name another file with store= or NBAGENT_STORE."
    if path.suffix in {".jsonl", ".ndjson"}:
        hint += " A log as JSON Lines is read with nbagent.log.read_jsonl()."
    return StoreError(f"{path} is {what}, and cannot be a store. It was not changed.", hint=hint)
