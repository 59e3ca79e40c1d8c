"""The log in one SQLite file, or in memory.

In: entries, as rows. Out: the same entries. The file may be written by many kernels at a time.

Rules:

- WAL with `synchronous=NORMAL` where the file system carries it: a killed process loses nothing that
  was committed. On network file systems (or where SQLite refuses WAL) a rollback journal, with a warning.
- The schema only moves forward (`PRAGMA user_version`); a file of a newer version is refused, untouched.
- A file that is not a database is set aside under another name and reported; the chat goes on.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from nbagent.errors import StoreError
from nbagent.events import Entry, UserMessage, decode_event, encode, event_type
from nbagent.messages import TextPart
from nbagent.store.base import Owner, StoredSession
from nbagent.store.owners import is_alive
from nbagent.store.watch import changes

__all__ = ["SqliteStore", "StoreWarning"]

BUSY_SECONDS = 10
BATCH = 1000
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
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "gpfs", "beegfs", "fuse.sshfs"}
)
COLUMNS = ("run_id", "request_id", "message_id", "tool_call_id")


class StoreWarning(UserWarning):
    """The store works, but not as well as it could."""


class SqliteStore:
    """A `Store` in SQLite: `sqlite:///path` (four slashes for an absolute path on Unix) or `:memory:`.

    Raises:
        StoreError: the file cannot be opened, or was written by a newer version.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._path = None if url == ":memory:" else Path(url.removeprefix("sqlite:///")).expanduser()
        self._lock = threading.RLock()
        with _explained(f"The session log {self} cannot be opened"):
            if self._path is not None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = self._open()

    def __str__(self) -> str:
        return str(self._path or ":memory:")

    def __repr__(self) -> str:
        return f"SqliteStore({self.url!r})"

    # --- entries ---

    def write(self, entries: Sequence[Entry]) -> None:
        with self._transaction() as connection:
            connection.executemany(
                "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, entries)
            )

    def read(self, session_id: str, since: int = 0) -> list[Entry]:
        query = (
            "SELECT session_id, seq, at, payload FROM events WHERE session_id = ? AND seq > ? ORDER BY seq"
        )
        with self._reading() as connection:
            return [_entry(row) for row in connection.execute(query, (session_id, since))]

    def scan(self, *, session_id: str | None = None, types: Sequence[str] | None = None) -> Iterator[Entry]:
        where, values = ["1"], []
        if session_id is not None:
            where, values = ["session_id = ?"], [session_id]
        if types is not None:
            where.append(f"type IN ({', '.join('?' * len(types))})")
            values += types
        # Only placeholders are put into the text; values travel beside it.
        query = "SELECT session_id, seq, at, payload FROM events WHERE "  # noqa: S608  see above
        query += " AND ".join(where) + " ORDER BY session_id, seq"
        with self._reading() as connection:
            rows = connection.execute(query, values)
            while batch := rows.fetchmany(BATCH):
                yield from map(_entry, batch)

    def sessions(self) -> list[StoredSession]:
        query = """
            SELECT session_id, min(at), max(at), count(*) FILTER (WHERE type = 'user_message'),
                (SELECT payload FROM events AS e WHERE e.session_id = events.session_id
                    AND type = 'user_message' ORDER BY seq LIMIT 1),
                (SELECT json_extract(payload, '$.title') FROM events AS e
                    WHERE e.session_id = events.session_id AND type = 'session_update' AND json_extract(payload, '$.title') IS NOT NULL
                    ORDER BY seq DESC LIMIT 1)
            FROM events GROUP BY session_id ORDER BY max(at) DESC, session_id
        """
        with self._reading() as connection:
            return [_stored_session(row) for row in connection.execute(query)]

    def delete(self, session_id: str) -> None:
        with self._lock, _explained(f"Session {session_id} cannot be deleted"):
            self._connection.execute("PRAGMA secure_delete = ON")  # overwritten, not only unlinked
            with self._transaction() as connection:
                connection.execute("DELETE FROM events WHERE session_id = ?", (session_id,))
                connection.execute("DELETE FROM leases WHERE session_id = ?", (session_id,))
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the old pages are in the WAL too

    # --- leases ---

    def acquire(self, session_id: str, owner: Owner) -> Owner | None:
        query = "SELECT token, host, pid, started, beat FROM leases WHERE session_id = ?"
        with self._transaction() as connection:
            row = connection.execute(query, (session_id,)).fetchone()
            if row is not None and row[0] != owner.token:
                holder = Owner(token=row[0], host=row[1], pid=row[2], started=row[3])
                if is_alive(holder, owner, beat=row[4]):
                    return holder
            values = (session_id, owner.token, owner.host, owner.pid, owner.started, _now())
            connection.execute("INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?, ?, 0)", values)
        return None

    def renew(self, owner: Owner) -> None:
        with self._transaction() as connection:
            connection.execute("UPDATE leases SET beat = ? WHERE token = ?", (_now(), owner.token))

    def release(self, session_id: str, owner: Owner) -> None:
        with self._transaction() as connection:
            connection.execute(
                "DELETE FROM leases WHERE session_id = ? AND token = ?", (session_id, owner.token)
            )

    def request_stop(self, session_id: str) -> bool:
        with self._transaction() as connection:
            update = "UPDATE leases SET stop = 1 WHERE session_id = ?"
            return connection.execute(update, (session_id,)).rowcount > 0

    def stop_requested(self, owner: Owner) -> bool:
        query = "SELECT stop FROM leases WHERE token = ? AND stop"
        with self._lock, _explained(f"The session log {self} cannot be read"):
            return self._connection.execute(query, (owner.token,)).fetchone() is not None

    # --- changes ---

    def watch(self, closed: threading.Event) -> Iterator[None]:
        if self._path is None:  # no other connection can write to it
            yield from changes(lambda: self._connection.total_changes, closed)
            return
        with self._reading() as connection:
            query = "PRAGMA data_version"  # changes with every commit of another connection
            yield from changes(lambda: connection.execute(query).fetchone()[0], closed)

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    # --- connections ---

    def _open(self) -> sqlite3.Connection:
        try:
            return self._prepare(_connect(self._path))
        except sqlite3.DatabaseError as error:
            if self._path is None or not _is_corrupt(error):
                raise
            aside = _set_aside(self._path)
            warnings.warn(
                f"{self._path} is damaged ({error}). It was set aside as {aside.name}; a new log was begun.",
                StoreWarning,
                stacklevel=4,
            )
            return self._prepare(_connect(self._path))

    def _prepare(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(connection.close)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise StoreError(
                    f"{self} was written by a newer nbagent (schema {version}, not {len(MIGRATIONS)}).",
                    hint="Upgrade nbagent, or name another file with NBAGENT_STORE.",
                )
            self._set_journal(connection)
            _migrate(connection)
            on_failure.pop_all()
        return connection

    def _set_journal(self, connection: sqlite3.Connection) -> None:
        network = _network_file_system(self._path) if self._path else None
        wanted = "DELETE" if network else "WAL"
        got = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0]
        connection.execute(f"PRAGMA synchronous = {'NORMAL' if got == 'wal' else 'FULL'}")
        if self._path is not None and got != "wal":
            warnings.warn(
                f"{self._path} is on {network or 'a file system without shared memory'}, where SQLite cannot "
                "use its write-ahead log: writing is slower. NBAGENT_STORE can name a file on a local disk.",
                StoreWarning,
                stacklevel=5,
            )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _explained(f"The session log {self} cannot be written"):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            try:
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """Give a connection of its own to each reader, so that reading never holds up the writer."""
        with _explained(f"The session log {self} cannot be read"):
            if self._path is None:
                with self._lock:
                    yield self._connection
            else:
                with contextlib.closing(_connect(self._path)) as connection:
                    yield connection


def _connect(path: Path | None) -> sqlite3.Connection:
    return sqlite3.connect(
        path or ":memory:", timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")  # of several kernels that start at once, one does it
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        for statement in script.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("COMMIT")


def _is_corrupt(error: sqlite3.Error) -> bool:
    return error.sqlite_errorname in {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


def _set_aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside


def _network_file_system(path: Path) -> str | None:
    """Return the type of the file system that holds `path`, if it is one that is shared over a network."""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not Linux: SQLite's own refusal of WAL is what is left to go by
        return None
    folder = path.resolve().parent
    points = [(Path(fields[1]), fields[2]) for fields in map(str.split, mounts)]
    inside = [(len(point.parts), kind) for point, kind in points if folder.is_relative_to(point)]
    kind = max(inside)[1] if inside else ""
    return kind if kind in NETWORK_FILE_SYSTEMS else None


@contextlib.contextmanager
def _explained(what: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise StoreError(
            f"{what}: another process has written to the same session.",
            hint="Load the session again with Session.load() to continue it here.",
        ) from error
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{what}: {error}.", hint=_cure(error)) from error


def _cure(error: Exception) -> str:
    text = str(error)
    if "full" in text or "No space" in text:
        return "Free some disk space and send the message again; nothing that is shown is lost until then."
    if "readonly" in text or "read-only" in text or "ermission" in text:
        return "Make the file writable, or name another one with NBAGENT_STORE or store=."
    if "locked" in text:
        return "Another program holds the file; try again, or use a file of your own with store=."
    return "Name another file with NBAGENT_STORE or store=, or use store=None to chat without a log on disk."


def _row(entry: Entry) -> tuple[object, ...]:
    event = entry.event
    ids = (getattr(event, name, None) for name in COLUMNS)
    return (entry.session_id, entry.seq, entry.at, event_type(event), *ids, encode(event).decode())


def _entry(row: tuple[str, int, int, str]) -> Entry:
    return Entry(row[0], row[1], row[2], decode_event(row[3]))


def _stored_session(row: tuple[str, int, int, int, str | None, str | None]) -> StoredSession:
    session_id, created_at, updated_at, messages, first, title = row
    return StoredSession(
        session_id=session_id,
        title=title,
        created_at=created_at,
        updated_at=updated_at,
        messages=messages,
        first_message=_first_words(first) if first else None,
    )


def _first_words(payload: str, length: int = 200) -> str | None:
    event = decode_event(payload)
    if not isinstance(event, UserMessage):
        return None
    return "".join(part.text for part in event.parts if isinstance(part, TextPart))[:length]


def _now() -> int:
    return time.time_ns() // 1000
