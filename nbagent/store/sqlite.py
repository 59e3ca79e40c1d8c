"""The log in one SQLite file, or in memory.

In: entries, as rows. Out: the same entries. Many kernels may write to one file.

Rules:

- One connection writes and stays open. Each reader has its own, so reading never holds up writing.
- The store checks its file before each transaction. If the file is gone or damaged, the store begins a new
  one, and `generation` tells the sessions to write their whole logs again.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec

from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.store.contract import Owner, StoredSession
from nbagent.store.owners import holder_in_the_way
from nbagent.store.rows import COLUMNS, SUMMARIZED, entries_of, entries_of_session, row_of, summaries
from nbagent.store.selection import Selection, condition
from nbagent.store.sqlite_file import connect, identity, is_damage, open_file
from nbagent.store.watch import changes

__all__ = ["SqliteStore"]

_BATCH = 1000
_INSERT = f"INSERT INTO events VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608  placeholders only
_SELECT = "SELECT session_id, seq, at, payload FROM events"
_JOINED = "SELECT session_id, group_concat(seq), group_concat(at), group_concat(payload) FROM events"
"""One row per session: SQLite joins rows several times faster than it hands them to Python."""
_LONGEST = 64_000_000
"""The most bytes to join; a longer session is read row by row."""
_SUMMARY = """
    SELECT session_id, at,
        (SELECT at FROM events AS e WHERE e.session_id = first.session_id ORDER BY seq DESC LIMIT 1) AS last,
        (SELECT count(*) FROM events AS e WHERE e.type = 'user_message' AND e.session_id = first.session_id),
        (SELECT payload FROM events AS e WHERE e.type = 'user_message' AND e.session_id = first.session_id
            ORDER BY seq LIMIT 1)
    FROM events AS first WHERE type = 'session_start' ORDER BY last DESC, session_id
"""


class _TooLong(StoreError):
    """A value is longer than SQLite allows, or than `_LONGEST`."""


class SqliteStore:
    """A `Store` in SQLite: `sqlite:///path` (four slashes for an absolute path on Unix) or `:memory:`.

    Raises:
        StoreError: the file cannot be opened, or a newer version wrote it.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.generation = 0
        self._path = None if url == ":memory:" else Path(url.removeprefix("sqlite:///")).expanduser()
        self._lock = threading.RLock()
        with self._explained("opened"):
            self._open()

    def __repr__(self) -> str:
        return f"SqliteStore({self.url!r})"

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def before_fork(self) -> None:
        """Close the file: a child that inherits it would hold its parent's locks for ever."""
        self._lock.acquire()
        if self._path is not None:
            self._connection.close()

    def after_fork(self) -> None:
        try:
            if self._path is not None:
                self._connection = open_file(self._path)
        finally:
            self._lock.release()

    # --- entries ---

    def write(self, entries: Sequence[Entry]) -> None:
        before = self.generation
        with self._transaction() as connection:
            if self.generation != before:
                raise StoreError(f"{self._path} was removed or replaced while in use.", hint="Try again.")
            connection.executemany(_INSERT, map(row_of, entries))

    def read(self, session_id: str, after: int = 0) -> list[Entry]:
        query = f"{_SELECT} WHERE session_id = ? AND seq > ? ORDER BY seq"
        return list(entries_of(self._rows(query, [session_id, after])))

    def scan(self, selection: Selection) -> Iterator[Entry]:
        return chain.from_iterable(self._scanned(*condition(selection, table="events", mark="?")))

    def _scanned(self, where: str, values: list[object]) -> Iterator[Iterable[Entry]]:
        """Yield the entries session by session; from the first that cannot be read whole, row by row."""
        done = ""
        try:
            query = f"{_JOINED} WHERE {where} GROUP BY session_id ORDER BY session_id"
            for row in self._rows(query, values, joined=True):
                yield entries_of_session(row)
                done = row[0]
        except (_TooLong, msgspec.DecodeError):
            query = f"{_SELECT} WHERE {where} AND session_id > ? ORDER BY session_id, seq"
            yield entries_of(self._rows(query, [*values, done]))

    def sessions(self) -> list[StoredSession]:
        return summaries(self._rows(_SUMMARY), self.scan(Selection(types=SUMMARIZED)))

    def delete(self, session_id: str) -> None:
        with self._lock, self._explained("written"):
            # Overwrite the rows, do not only unlink them.
            self._connection.execute("PRAGMA secure_delete = ON")
            with self._transaction() as connection:
                connection.execute("DELETE FROM events WHERE session_id = ?", (session_id,))
                connection.execute("DELETE FROM leases WHERE session_id = ?", (session_id,))
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the WAL has the old pages, too

    # --- leases ---

    def acquire(self, session_id: str, owner: Owner) -> Owner | None:
        query = "SELECT token, host, pid, started, (? - beat) / 1e6 FROM leases WHERE session_id = ?"
        with self._transaction() as connection:
            row = connection.execute(query, (_now(), session_id)).fetchone()
            holder = holder_in_the_way(row, owner)
            if holder is not None:
                return holder
            values = (session_id, owner.token, owner.host, owner.pid, owner.started, _now())
            connection.execute("INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?, ?, 0)", values)
        return None

    def renew(self, owner: Owner) -> None:
        with self._transaction() as connection:
            connection.execute("UPDATE leases SET beat = ? WHERE token = ?", (_now(), owner.token))

    def release(self, session_id: str, owner: Owner) -> None:
        with self._transaction() as connection:
            delete = "DELETE FROM leases WHERE session_id = ? AND token = ?"
            connection.execute(delete, (session_id, owner.token))

    def request_stop(self, session_id: str) -> bool:
        with self._transaction() as connection:
            update = "UPDATE leases SET stop = 1 WHERE session_id = ?"
            return connection.execute(update, (session_id,)).rowcount > 0

    def stop_requested(self, owner: Owner) -> bool:
        query = "SELECT stop FROM leases WHERE token = ? AND stop"
        with self._lock, self._explained("read"):
            return self._connection.execute(query, (owner.token,)).fetchone() is not None

    # --- changes ---

    def watch(self, closed: threading.Event) -> Iterator[None]:
        if self._path is None:  # no other connection can write to it
            yield from changes(lambda: self._connection.total_changes, closed)
            return
        with self._explained("read"), contextlib.closing(connect(self._path)) as connection:
            query = "PRAGMA data_version"  # changes with every commit of another connection
            yield from changes(lambda: connection.execute(query).fetchone()[0], closed)

    # --- connections ---

    def _open(self, *, suspect: bool = False) -> None:
        self._connection = open_file(self._path, suspect=suspect)
        self._file = identity(self._path) if self._path else None

    def _check_file(self) -> None:
        """Begin a new file if the open one was removed or replaced."""
        if self._path is not None and identity(self._path) != self._file:
            self._connection.close()
            self._open()
            self.generation += 1

    def _check_damage(self) -> None:
        """Begin a new file if the open one is damaged."""
        with self._lock:
            before = self._file
            self._connection.close()
            self._open(suspect=True)
            self.generation += self._file != before

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._explained("written"):
            self._check_file()
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # the file may be gone; the first error matters
                    self._connection.rollback()
                raise

    def _rows(self, query: str, values: Sequence[object] = (), *, joined: bool = False) -> Iterator[Any]:
        # `chain` runs no Python code per row, as a generator would.
        return chain.from_iterable(self._batches(query, values, joined=joined))

    def _batches(self, query: str, values: Sequence[object], *, joined: bool) -> Iterator[list[Any]]:
        with self._explained("read"):
            with self._lock:
                self._check_file()
                rows = self._connection.execute(query, values).fetchall() if self._path is None else []
            if self._path is None:
                yield rows
                return
            with contextlib.closing(connect(self._path)) as connection:
                if joined:
                    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
                cursor = connection.execute(query, values)
                while batch := cursor.fetchmany(1 if joined else _BATCH):
                    yield batch

    @contextlib.contextmanager
    def _explained(self, what: str) -> Iterator[None]:
        what = f"The session log {self._path or ':memory:'} cannot be {what}"
        try:
            yield
        except sqlite3.IntegrityError as error:
            raise StoreError(
                f"{what}: another process has written to the same session.",
                hint="Load the session again with Session.load() to continue it here.",
            ) from error
        except sqlite3.DataError as error:
            raise _TooLong(
                f"{what}: {error}.", hint="SQLite stores at most 1 GB in one message or result."
            ) from error
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, sqlite3.Error) and is_damage(error):
                self._check_damage()
            raise StoreError(f"{what}: {error}.", hint=_cure(str(error))) from error


def _cure(problem: str) -> str:
    if "malformed" in problem or "not a database" in problem:
        return (
            "The file was set aside, and a new one was begun with every session that is open here. Try again."
        )
    if "full" in problem or "No space" in problem:
        return "Free some disk space and send the message again. Nothing that is shown is lost."
    if "readonly" in problem or "ead-only" in problem or "ermission" in problem:
        return "Make the file writable, or name another one with NBAGENT_STORE or store=."
    if "locked" in problem:
        return "Another program has locked the file. Try again, or name another file with store=."
    return "Name another file with NBAGENT_STORE or store=, or use store=None to chat without a log on disk."


def _now() -> int:
    return time.time_ns() // 1000
