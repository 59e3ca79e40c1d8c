"""The log in one SQLite file, or in memory.

In: entries, as rows. Out: the same entries. Many kernels may write to one file.

Rules:

- One connection writes. It is opened, and the file made, when that is first needed, and stays open. Each
  reader has its own, so reading never holds up writing.
- The store checks its file before each transaction. If the file is gone or damaged, the store begins a new
  one; if another log has taken its place, it goes on with that. `generation` then tells the sessions to see
  that their whole logs are there. If something else stands there, nothing changes until it is gone.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec

from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.store.contract import Owner, StoredSession
from nbagent.store.fencing import beginnings, check_batch, check_holder
from nbagent.store.owners import Silences, holder_in_the_way
from nbagent.store.rows import COLUMNS, SUMMARIZED, entries_of, entries_of_session, row_of, summaries
from nbagent.store.selection import Selection, condition
from nbagent.store.sqlite_file import check_version, connect, identity, open_file
from nbagent.store.sqlite_ours import is_damage, is_log
from nbagent.store.watch import changes

__all__ = ["SqliteStore"]

_BATCH = 1000
_INSERT = f"INSERT INTO events VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608  placeholders only
_SELECT = "SELECT session_id, seq, at, payload FROM events"
_LAST = "SELECT coalesce(max(seq), 0) FROM events WHERE session_id = ?"
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
        StoreError: there is something else in place of the file, or a newer version wrote it.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.generation = 0
        self._lock = threading.RLock()
        self._silences = Silences()
        self._connection: sqlite3.Connection | None = None
        """The one that writes."""
        self._file: tuple[int, int] | None = None
        """Which file that connection has open, or had when it was closed for a fork."""
        self._path = None if url == ":memory:" else Path(url.removeprefix("sqlite:///")).expanduser()
        with self._explained("opened"):
            if self._path is None:
                self._connection = open_file(None)
                return
            # A link stays a link when its target is set aside, and a relative path means the same for ever.
            self._path = Path(os.path.realpath(self._path))
            if self._is_there():
                self._check_version()

    def _check_version(self) -> None:
        assert self._path is not None  # noqa: S101  for the type checker: there is a file
        try:
            with contextlib.closing(connect(self._path)) as connection:
                check_version(connection, self._path)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):  # who writes sets a damaged file aside
                raise

    def __repr__(self) -> str:
        return f"SqliteStore({self.url!r})"

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()

    def prepare(self) -> None:
        if self._connection is None:
            with self._lock, self._explained("opened"):
                self._writer()

    def before_fork(self) -> None:
        """Close the file: a child that inherits it would hold its parent's locks for ever."""
        self._lock.acquire()
        if self._path is not None and self._connection is not None:
            self._connection.close()
            self._connection = None

    def after_fork(self) -> None:
        self._lock.release()

    # --- entries ---

    def write(self, entries: Sequence[Entry], owner: Owner | None = None) -> None:
        with self._transaction(same_file=True) as connection:
            for session_id, begins in beginnings(entries).items():
                last = connection.execute(_LAST, (session_id,)).fetchone()[0]
                holder = self._holder(connection, session_id)
                check_batch(begins, last=last, holder=holder, owner=owner)
            connection.executemany(_INSERT, map(row_of, entries))

    def read(self, session_id: str, after: int = 0) -> list[Entry]:
        query = f"{_SELECT} WHERE session_id = ? AND seq > ? ORDER BY seq"
        # Whoever writes reads this way before: a damaged file must not stand in the way.
        return list(entries_of(self._rows(query, [session_id, after], mend=self._connection is not None)))

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

    def delete(self, session_id: str, owner: Owner | None = None) -> None:
        with self._lock, self._explained("written", mend=True):
            # Overwrite the rows, do not only unlink them.
            self._writer().execute("PRAGMA secure_delete = ON")
            with self._transaction() as connection:
                if owner is not None:
                    check_holder(self._holder(connection, session_id), owner)
                connection.execute("DELETE FROM events WHERE session_id = ?", (session_id,))
                connection.execute("DELETE FROM leases WHERE session_id = ?", (session_id,))
            self._writer().execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the WAL has the old pages, too

    # --- leases ---

    def acquire(self, session_id: str, owner: Owner) -> Owner | None:
        query = "SELECT token, host, pid, started, beat FROM leases WHERE session_id = ?"
        with self._transaction() as connection:
            row = connection.execute(query, (session_id,)).fetchone()
            if row is not None:
                *who, beat = row
                silence = self._silences.seconds(session_id, (who[0], beat))
                holder = holder_in_the_way((*who, silence), owner)
                if holder is not None:
                    return holder
            self._silences.forget(session_id)
            values = (session_id, owner.token, owner.host, owner.pid, owner.started, _now())
            connection.execute("INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?, ?, 0)", values)
        return None

    def renew(self, owner: Owner) -> None:
        with self._transaction(same_file=True) as connection:
            # It matters only that the number changes; older versions take it for a time.
            update = "UPDATE leases SET beat = max(beat + 1, ?) WHERE token = ?"
            if connection.execute(update, (_now(), owner.token)).rowcount == 0:
                check_holder(None, owner)

    def release(self, session_id: str, owner: Owner) -> None:
        with self._transaction() as connection:
            delete = "DELETE FROM leases WHERE session_id = ? AND token = ?"
            connection.execute(delete, (session_id, owner.token))

    def request_stop(self, session_id: str) -> bool:
        with self._explained("read"):
            if not self._is_there():
                return False
        with self._transaction() as connection:
            update = "UPDATE leases SET stop = 1 WHERE session_id = ?"
            return connection.execute(update, (session_id,)).rowcount > 0

    def stop_requested(self, owner: Owner) -> bool:
        query = "SELECT stop FROM leases WHERE token = ?"
        with self._lock, self._explained("read"):
            row = self._same_writer().execute(query, (owner.token,)).fetchone()
            if row is None:
                check_holder(None, owner)
            return bool(row[0])

    # --- changes ---

    def watch(self, closed: threading.Event) -> Iterator[None]:
        if self._path is None:  # no other connection can write to it
            connection = self._writer()
            yield from changes(lambda: connection.total_changes, closed)
            return
        if not self._path.exists():
            yield from islice(changes(self._path.exists, closed), 1)
        if closed.is_set():
            return
        with self._explained("read"), contextlib.closing(connect(self._path)) as connection:
            query = "PRAGMA data_version"  # changes with every commit of another connection
            yield from changes(lambda: connection.execute(query).fetchone()[0], closed)

    # --- connections ---

    def _is_there(self) -> bool:
        """Return whether there is a log to read. Raises StoreError if there is something else."""
        return self._path is None or is_log(self._path, in_place=self._file is not None)

    def _writer(self) -> sqlite3.Connection:
        """Return the connection that writes. It is opened if it is not, or if the file is another one."""
        now = None if self._path is None else identity(self._path)
        if self._connection is None or now != self._file:
            self._replace(open_file(self._path, in_place=self._file is not None))
        assert self._connection is not None  # noqa: S101  for the type checker: `_replace` has set it
        return self._connection

    def _same_writer(self) -> sqlite3.Connection:
        """Return the connection that writes, unless what it wrote before is not in the file any more."""
        before = self.generation
        connection = self._writer()
        if self.generation != before:
            raise StoreError(f"{self._path} was removed or replaced while in use.", hint="Try again.")
        return connection

    def _replace(self, opened: sqlite3.Connection) -> None:
        """Go on with another connection, opened before the old one is closed: opening may fail."""
        if self._connection is not None:
            self._connection.close()
        before, self._connection = self._file, opened
        self._file = None if self._path is None else identity(self._path)
        self.generation += before not in {None, self._file}

    def _see_to_damage(self, *, mend: bool) -> None:
        """Leave the file alone if something else was written over it; else begin a new one."""
        with self._lock:
            if self._path is None or identity(self._path) != self._file is not None:
                return
            is_log(self._path, in_place=True)
            if mend:
                self._replace(open_file(self._path, damaged=True, in_place=True))

    def _holder(self, connection: sqlite3.Connection, session_id: str) -> str | None:
        row = connection.execute("SELECT token FROM leases WHERE session_id = ?", (session_id,)).fetchone()
        return None if row is None else str(row[0])

    @contextlib.contextmanager
    def _transaction(self, *, same_file: bool = False) -> Iterator[sqlite3.Connection]:
        with self._lock, self._explained("written", mend=True):
            connection = self._same_writer() if same_file else self._writer()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # the file may be gone; the first error matters
                    connection.rollback()
                raise

    def _rows(
        self, query: str, values: Sequence[object] = (), *, joined: bool = False, mend: bool = False
    ) -> Iterator[Any]:
        # `chain` runs no Python code per row, as a generator would.
        return chain.from_iterable(self._batches(query, values, joined=joined, mend=mend))

    def _batches(
        self, query: str, values: Sequence[object], *, joined: bool, mend: bool
    ) -> Iterator[list[Any]]:
        with self._explained("read", mend=mend):
            if self._path is None:
                with self._lock:
                    rows = self._writer().execute(query, values).fetchall()
                yield rows
                return
            if not self._is_there():
                return
            with contextlib.closing(connect(self._path)) as connection:
                check_version(connection, self._path)
                if joined:
                    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
                cursor = connection.execute(query, values)
                while batch := cursor.fetchmany(1 if joined else _BATCH):
                    yield batch

    @contextlib.contextmanager
    def _explained(self, what: str, *, mend: bool = False) -> Iterator[None]:
        """Turn errors into StoreErrors; `mend` sets a damaged file aside and begins a new one."""
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
            damaged = isinstance(error, sqlite3.Error) and is_damage(error)
            if damaged:
                self._see_to_damage(mend=mend)
            raise StoreError(
                f"{what}: {error}.", hint=_cure(str(error), damaged=damaged, mended=mend)
            ) from error


def _cure(problem: str, *, damaged: bool, mended: bool) -> str:
    if damaged and mended:
        return (
            "The file was set aside, and a new one was begun with every session that is open here. Try again."
        )
    if damaged:
        return "The file is damaged. It is set aside, and a new one begun, when a session next writes to it."
    if "full" in problem or "No space" in problem:
        return "Free some disk space and send the message again. Nothing that is shown is lost."
    if "readonly" in problem or "ead-only" in problem or "ermission" in problem:
        return "Make the file writable, or name another one with NBAGENT_STORE or store=."
    if "locked" in problem:
        return "Another program has locked the file. Try again, or name another file with store=."
    return "Name another file with NBAGENT_STORE or store=, or use store=None to chat without a log on disk."


def _now() -> int:
    return time.time_ns() // 1000
