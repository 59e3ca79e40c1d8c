"""A store in a file of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nbagent.session.runtime import runtime


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """The URL of an empty SQLite store, closed afterwards."""
    name = f"sqlite:///{tmp_path / 'log.db'}"
    yield name
    runtime().forget_store(name)
