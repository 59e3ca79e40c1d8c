"""One JupyterLab for all browser tests; a fresh notebook and kernel for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cells import Hold
from lab_server import JupyterLab, jupyterlab
from model_server import ModelServer
from playwright.sync_api import Browser, Page

from nbagent.testing import NotebookPage


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JupyterLab]:
    with jupyterlab(tmp_path_factory.mktemp("jupyter")) as server:
        yield server


class Tab:
    """The browser's tab: loading JupyterLab takes longer than most tests, so it is kept from test to test."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._page: Page | None = None

    @property
    def page(self) -> Page:
        if self._page is None:
            self._page = self._browser.new_context(viewport={"width": 1100, "height": 800}).new_page()
            # What the page says is shown when a test fails.
            self._page.on("console", lambda message: print("console:", message.text))  # noqa: T201  a failed test shows what the page said
            self._page.on("pageerror", lambda error: print("page error:", error.message, error.stack))  # noqa: T201  a failed test shows what the page said
        return self._page

    def throw_away(self) -> None:
        if self._page is not None:
            self._page.context.close()
            self._page = None


@pytest.fixture(scope="session")
def lab_tab(browser: Browser) -> Iterator[Tab]:
    tab = Tab(browser)
    yield tab
    tab.throw_away()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """A page for the tests of a module, whatever they show on it."""
    tab = Tab(browser)
    yield tab.page
    tab.throw_away()


def opened(request: pytest.FixtureRequest, lab: JupyterLab, tab: Tab) -> Iterator[NotebookPage]:
    """Give a page; afterwards close its notebooks. What a failed test leaves behind is thrown away."""
    page = NotebookPage(tab.page, lab.url, lab.token)
    failed = request.session.testsfailed
    yield page
    if request.session.testsfailed > failed:
        tab.throw_away()
        return
    page.theme("JupyterLab Light")
    page.close()
    page.page.unroute_all()
    page.page.context.clear_permissions()


@pytest.fixture
def page(request: pytest.FixtureRequest, lab: JupyterLab, lab_tab: Tab) -> Iterator[NotebookPage]:
    """A page for one notebook after the other, in a JupyterLab that is loaded once."""
    yield from opened(request, lab, lab_tab)


@pytest.fixture
def own_page(request: pytest.FixtureRequest, lab: JupyterLab, browser: Browser) -> Iterator[NotebookPage]:
    """A page that loads JupyterLab anew: for other settings, or a changed network."""
    own = Tab(browser)
    yield from opened(request, lab, own)
    own.throw_away()


@pytest.fixture
def model() -> Iterator[ModelServer]:
    server = ModelServer()
    yield server
    server.close()


@pytest.fixture
def hold(tmp_path: Path) -> Iterator[Hold]:
    """Code that keeps the kernel, or a tool, busy for as long as the test wants."""
    hold = Hold(tmp_path / "go")
    yield hold
    hold.release()
