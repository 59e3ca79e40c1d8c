"""What only PostgreSQL has: passwords, a server that goes away, a schema in a database of others."""

from __future__ import annotations

import sys
import traceback

import pytest
from log_support import SESSION, entries_of

from nbagent.errors import StoreError
from nbagent.events import Note
from nbagent.store.opening import open_store
from nbagent.store.selection import Selection

psycopg = pytest.importorskip("psycopg")
from nbagent.store.postgres import PostgresStore, without_password  # noqa: E402  needs psycopg

LOG = entries_of([Note(text=f"note {number}") for number in range(3)])


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://me:s3cr%40t@db:5432/chat", "postgresql://me@db:5432/chat"),
        ("postgresql://me@db/chat", "postgresql://me@db/chat"),
        ("postgresql://:s3cr%40t@db/chat", "postgresql://db/chat"),
        ("postgresql:///chat?host=/run/pg", "postgresql:///chat?host=/run/pg"),
        (
            "postgresql://me@db/chat?password=s3cr%40t&sslmode=require",
            "postgresql://me@db/chat?sslmode=require",
        ),
        ("postgresql://me@db/chat?sslpassword=x", "postgresql://me@db/chat"),
    ],
)
def test_the_url_is_shown_without_its_password(url: str, shown: str) -> None:
    """Wherever in the URL it stands."""
    assert without_password(url) == shown


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:s3cr%40t@127.0.0.1:1/chat",
        "postgresql://me@127.0.0.1:1/chat?password=s3cr%40t",
        "postgresql://me:s3cr%40t@127.0.0.1:1/chat?nonsense=1",
    ],
)
def test_no_error_shows_the_password(url: str) -> None:
    """Not in its message, and not in the traceback a notebook would keep."""
    with pytest.raises(StoreError) as caught:
        open_store(url)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + str(caught.value.hint)
    for secret in ("s3cr%40t", "s3cr@t"):
        assert secret not in shown
    assert "127.0.0.1" in shown


def test_without_psycopg_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The driver is an extra."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "nbagent.store.postgres", raising=False)
    with pytest.raises(StoreError, match=r"psycopg.*pip install .nbagent.postgres."):
        open_store("postgresql://db/chat")


def test_a_lost_connection_is_made_again(postgres_url: str) -> None:
    """The server was restarted, or an idle connection cut: one write fails and says so, the next works."""
    store = PostgresStore(postgres_url)
    store.write(LOG[:1])
    with psycopg.connect(postgres_url, autocommit=True) as other:
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nbagent'"
        other.execute(cut)
    with pytest.raises(StoreError, match="cannot be written"):
        store.write(LOG[1:])
    store.write(LOG[1:])
    assert store.read(SESSION) == LOG
    store.close()


def test_a_newer_schema_is_refused(postgres_url: str) -> None:
    """An old program must not write what it does not understand."""
    store = PostgresStore(postgres_url)
    store.prepare()
    store.close()
    with psycopg.connect(postgres_url) as connection:
        connection.execute("INSERT INTO nbagent_schema VALUES (99)")
    with pytest.raises(StoreError, match=r"written by a newer nbagent .schema 99"):
        PostgresStore(postgres_url)


def test_the_log_can_be_queried_with_sql(postgres_url: str) -> None:
    """The columns and the payload are plain SQL."""
    store = PostgresStore(postgres_url)
    store.write(LOG)
    with psycopg.connect(postgres_url) as connection:
        query = "SELECT seq, payload->>'text' FROM nbagent_events WHERE type = 'note' ORDER BY seq"
        assert connection.execute(query).fetchall() == [(1, "note 0"), (2, "note 1"), (3, "note 2")]
    store.close()


def test_reading_makes_no_tables(postgres_url: str) -> None:
    """Whoever looks into a database that has no log finds an empty one, and leaves nothing there."""
    store = PostgresStore(postgres_url)
    assert (store.read("s"), store.sessions(), list(store.scan(Selection()))) == ([], [], [])
    with psycopg.connect(postgres_url) as connection:
        query = "SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 'nbagent%'"
        assert connection.execute(query).fetchone() == (0,)
    store.write(LOG)
    assert PostgresStore(postgres_url).read(SESSION) == LOG
    store.close()
