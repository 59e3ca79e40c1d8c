"""The log in PostgreSQL: for hubs, where home folders are on a network.

In: entries, as rows. Out: the same entries. Needs the extra `nbagent[postgres]`.

Rules:

- One connection writes. It stays open, and is made again after it was lost. Each reader has its own.
- The tables are made before the first write. Until then the store is empty.
- A transaction that takes part in a race (a lease, a migration) first takes an advisory lock.
- The password is never shown: `url`, `repr` and errors leave it out.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import psycopg

from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.store.contract import Owner, StoredSession
from nbagent.store.fencing import beginnings, check_batch, check_holder
from nbagent.store.owners import holder_in_the_way
from nbagent.store.rows import COLUMNS, SUMMARIZED, entries_of, row_of, summaries
from nbagent.store.selection import Selection, condition

__all__ = ["PostgresStore"]

MIGRATIONS = (
    """
    CREATE TABLE nbagent_events (
        session_id text COLLATE "C", seq bigint, at bigint NOT NULL, type text NOT NULL,
        run_id text, request_id text, message_id text, tool_call_id text, payload json NOT NULL,
        PRIMARY KEY (session_id, seq)
    );
    CREATE INDEX nbagent_events_by_type ON nbagent_events (type, session_id, seq);
    CREATE TABLE nbagent_leases (
        session_id text PRIMARY KEY, token text NOT NULL, host text NOT NULL, pid bigint NOT NULL,
        started text NOT NULL, beat timestamptz NOT NULL DEFAULT now(), stop boolean NOT NULL DEFAULT false
    );
    """,
)
"""One script per schema version; a released script is never edited. `json` keeps every byte."""
_LOCK = 0x6E62_6167  # "nbag": any number will do, it names our advisory locks
_CHANNEL = "nbagent"
_BATCH = 1000
_TAKE_TURNS = "SELECT pg_advisory_xact_lock(%s, hashtext(%s))"
_SELECT = "SELECT session_id, seq, at, payload::text FROM nbagent_events"
_LAST = "SELECT coalesce(max(seq), 0) FROM nbagent_events WHERE session_id = %s"
_SUMMARY = """
    SELECT first.session_id, first.at, last.at, said.number, said.payload
    FROM nbagent_events AS first
    CROSS JOIN LATERAL (SELECT at FROM nbagent_events AS e
        WHERE e.session_id = first.session_id ORDER BY seq DESC LIMIT 1) AS last
    CROSS JOIN LATERAL (SELECT count(*) AS number, (array_agg(e.payload::text ORDER BY seq))[1] AS payload
        FROM nbagent_events AS e WHERE e.type = 'user_message' AND e.session_id = first.session_id) AS said
    WHERE first.type = 'session_start' ORDER BY last.at DESC, first.session_id
"""


class PostgresStore:
    """A `Store` in PostgreSQL: `postgresql://user@host/database`.

    Raises:
        StoreError: the server cannot be reached, or the schema was written by a newer version.
    """

    generation = 0
    """It never changes: no file can be removed under a server."""

    def __init__(self, url: str) -> None:
        self.url = without_password(url)
        self._address = url
        self._lock = threading.RLock()
        self._connection: psycopg.Connection | None = None
        self._prepared = False
        with self._reading() as connection:
            self._version(connection)

    def __repr__(self) -> str:
        return f"PostgresStore({self.url!r})"

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()

    def prepare(self) -> None:
        if not self._prepared:
            with self._transaction():
                pass

    def before_fork(self) -> None:
        self._lock.acquire()

    def after_fork(self) -> None:
        self._lock.release()

    # --- entries ---

    def write(self, entries: Sequence[Entry], owner: Owner | None = None) -> None:
        columns = ", ".join(COLUMNS)
        with self._transaction() as connection, connection.cursor() as cursor:
            for session_id, begins in beginnings(entries).items():
                holder = self._holder(connection, session_id, owner)
                last = connection.execute(_LAST, [session_id]).fetchone()
                check_batch(begins, last=last[0] if last else 0, holder=holder, owner=owner)
            with cursor.copy(f"COPY nbagent_events ({columns}) FROM STDIN") as copy:
                for entry in entries:
                    copy.write_row(row_of(entry))
            cursor.execute(f"NOTIFY {_CHANNEL}")

    def read(self, session_id: str, after: int = 0) -> list[Entry]:
        query = f"{_SELECT} WHERE session_id = %s AND seq > %s ORDER BY seq"
        return list(entries_of(self._rows(query, [session_id, after])))

    def scan(self, selection: Selection) -> Iterator[Entry]:
        where, values = condition(selection, table="nbagent_events", mark="%s")
        return entries_of(self._rows(f"{_SELECT} WHERE {where} ORDER BY session_id, seq", values))

    def sessions(self) -> list[StoredSession]:
        return summaries(self._rows(_SUMMARY), self.scan(Selection(types=SUMMARIZED)))

    def delete(self, session_id: str, owner: Owner | None = None) -> None:
        with self._transaction() as connection:
            if owner is not None:
                check_holder(self._holder(connection, session_id, owner), owner)
            connection.execute("DELETE FROM nbagent_events WHERE session_id = %s", [session_id])
            connection.execute("DELETE FROM nbagent_leases WHERE session_id = %s", [session_id])

    # --- leases ---

    def acquire(self, session_id: str, owner: Owner) -> Owner | None:
        query = """
            SELECT token, host, pid, started, extract(epoch FROM now() - beat)::float
            FROM nbagent_leases WHERE session_id = %s
        """
        take = """
            INSERT INTO nbagent_leases (session_id, token, host, pid, started) VALUES (%s, %s, %s, %s, %s)
            ON CONFLICT (session_id) DO UPDATE SET token = excluded.token, host = excluded.host,
                pid = excluded.pid, started = excluded.started, beat = now(), stop = false
        """
        with self._transaction() as connection:
            connection.execute(_TAKE_TURNS, [_LOCK, session_id])
            row = connection.execute(query, [session_id]).fetchone()
            holder = holder_in_the_way(row, owner)
            if holder is not None:
                return holder
            connection.execute(take, [session_id, owner.token, owner.host, owner.pid, owner.started])
        return None

    def renew(self, owner: Owner) -> None:
        with self._transaction() as connection:
            update = "UPDATE nbagent_leases SET beat = now() WHERE token = %s"
            if connection.execute(update, [owner.token]).rowcount == 0:
                check_holder(None, owner)

    def release(self, session_id: str, owner: Owner) -> None:
        with self._transaction() as connection:
            delete = "DELETE FROM nbagent_leases WHERE session_id = %s AND token = %s"
            connection.execute(delete, [session_id, owner.token])

    def request_stop(self, session_id: str) -> bool:
        with self._transaction() as connection:
            update = "UPDATE nbagent_leases SET stop = true WHERE session_id = %s"
            return connection.execute(update, [session_id]).rowcount > 0

    def stop_requested(self, owner: Owner) -> bool:
        with self._transaction() as connection:
            query = "SELECT stop FROM nbagent_leases WHERE token = %s"
            row = connection.execute(query, [owner.token]).fetchone()
            if row is None:
                check_holder(None, owner)
            return bool(row and row[0])

    # --- changes ---

    def watch(self, closed: threading.Event) -> Iterator[None]:
        with self._reading() as connection:
            connection.autocommit = True
            connection.execute(f"LISTEN {_CHANNEL}")
            while not closed.is_set():
                for _ in connection.notifies(timeout=0.25, stop_after=1):
                    yield

    # --- connections ---

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[psycopg.Connection]:
        with self._lock, self._explained("written"):
            if self._connection is None or self._connection.closed:
                self._connection = self._connect()
            if not self._prepared:
                with self._connection.transaction():
                    self._migrate(self._connection)
                self._prepared = True
            with self._connection.transaction():
                yield self._connection

    def _holder(self, connection: psycopg.Connection, session_id: str, owner: Owner | None) -> str | None:
        """Return whose lease it is. Until the transaction ends, nobody else can take it."""
        if owner is None:  # perhaps there is no row to lock
            connection.execute(_TAKE_TURNS, [_LOCK, session_id])
        query = "SELECT token FROM nbagent_leases WHERE session_id = %s FOR SHARE"
        row = connection.execute(query, [session_id]).fetchone()
        return None if row is None else str(row[0])

    @contextlib.contextmanager
    def _reading(self) -> Iterator[psycopg.Connection]:
        with self._explained("read"), contextlib.closing(self._connect()) as connection:
            yield connection

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(self._address, autocommit=True, application_name="nbagent")

    def _rows(self, query: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with (
            self._reading() as connection,
            connection.transaction(),
            connection.cursor(name="nbagent") as cursor,  # named, so on the server: rows come in batches
        ):
            cursor.itersize = _BATCH
            if self._has("nbagent_events", connection):
                cursor.execute(query, values)
                yield from cursor

    def _has(self, table: str, connection: psycopg.Connection) -> bool:
        """Return whether somebody has made a table of ours."""
        if self._prepared:
            return True
        row = connection.execute("SELECT to_regclass(%s) IS NOT NULL", [table]).fetchone()
        return bool(row and row[0])

    def _version(self, connection: psycopg.Connection) -> int:
        """Return the version of the schema, 0 if there is none. Raises StoreError if it is a newer one."""
        if not self._has("nbagent_schema", connection):
            return 0
        row = connection.execute("SELECT max(version) FROM nbagent_schema").fetchone()
        version = (row and row[0]) or 0
        if version > len(MIGRATIONS):
            raise StoreError(
                f"{self.url} was written by a newer nbagent (schema {version}, not {len(MIGRATIONS)}).",
                hint="Upgrade nbagent, or name another database with NBAGENT_STORE.",
            )
        return version

    def _migrate(self, connection: psycopg.Connection) -> None:
        # Several kernels may start at once: one of them migrates.
        connection.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        connection.execute("CREATE TABLE IF NOT EXISTS nbagent_schema (version integer NOT NULL)")
        version = self._version(connection)
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            connection.execute(script)
            connection.execute("INSERT INTO nbagent_schema VALUES (%s)", [number])

    @contextlib.contextmanager
    def _explained(self, what: str) -> Iterator[None]:
        what = f"The session log {self.url} cannot be {what}"
        try:
            yield
        except psycopg.errors.UniqueViolation:
            raise StoreError(
                f"{what}: another process has written to the same session.",
                hint="Load the session again with Session.load() to continue it here.",
            ) from None
        except psycopg.Error as error:
            # `from None`: the driver repeats the address, password included, in its errors.
            raise StoreError(
                f"{what}: {self._cleaned(error)}.",
                hint="Check the server and the address, or name another store with NBAGENT_STORE.",
            ) from None

    def _cleaned(self, error: psycopg.Error) -> str:
        text = " ".join(str(error).split()) or type(error).__name__
        for password in passwords_of(self._address):
            text = text.replace(password, "…").replace(unquote(password), "…")
        return text


def without_password(url: str) -> str:
    """Return a database URL without its password, which may be before the host or in the query."""
    parts = urlsplit(url)
    user = parts.netloc.rpartition("@")[0].partition(":")[0]
    place = parts.netloc.rpartition("@")[2]
    query = [(key, value) for key, value in parse_qsl(parts.query) if key not in {"password", "sslpassword"}]
    shown = f"{parts.scheme}://{user}{'@' if user else ''}{place}{parts.path}"
    return f"{shown}?{urlencode(query, safe='/')}" if query else shown


def passwords_of(url: str) -> list[str]:
    """Return the passwords in a database URL, as they are written there."""
    parts = urlsplit(url)
    given = [parts.netloc.rpartition("@")[0].partition(":")[2]]
    given += [value for key, value in parse_qsl(parts.query) if "password" in key]
    return [password for password in given if password]
