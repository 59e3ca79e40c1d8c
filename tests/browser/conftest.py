"""One JupyterLab for all browser tests; a fresh notebook and kernel for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lab_server import JupyterLab, jupyterlab
from model_server import ModelServer
from playwright.sync_api import Browser, Page, expect

from nbagent.testing import NotebookPage

expect.set_options(timeout=20_000)  # kernels start slowly on a busy machine


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JupyterLab]:
    with jupyterlab(tmp_path_factory.mktemp("jupyter")) as server:
        yield server


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One page for the tests of a module: loading JupyterLab takes longer than most of them."""
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        tab = context.new_page()
        # What the page says is shown when a test fails.
        tab.on("console", lambda message: print("console:", message.text))  # noqa: T201
        tab.on("pageerror", lambda error: print("page error:", error.message, error.stack))  # noqa: T201
        yield tab


@pytest.fixture
def page(lab: JupyterLab, tab: Page) -> Iterator[NotebookPage]:
    page = NotebookPage(tab, lab.url, lab.token)
    yield page
    tab.unroute_all(behavior="ignoreErrors")
    tab.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")
    page.theme("JupyterLab Light")


@pytest.fixture
def model() -> Iterator[ModelServer]:
    server = ModelServer()
    yield server
    server.close()
