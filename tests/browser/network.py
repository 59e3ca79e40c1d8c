"""The network between a page and the world: what is asked for, what comes late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, Request, WebSocketRoute

__all__ = ["Connection", "Held", "requested"]


@contextmanager
def requested(page: Page, part: str) -> Iterator[list[str]]:
    """Note the addresses with `part` in them that the page asks for."""
    urls: list[str] = []

    def note(request: Request) -> None:
        if part in request.url:
            urls.append(request.url)

    page.on("request", note)
    yield urls
    page.remove_listener("request", note)


class Held:
    """Holds back messages of the kernel that match, until `release`; for a page that is not loaded yet."""

    def __init__(self, page: Page, pattern: bytes) -> None:
        self._pattern = re.compile(pattern)
        self.waiting: list[tuple[WebSocketRoute, str | bytes]] = []
        self._held = True
        page.route_web_socket(re.compile(r"/api/kernels/"), self._route)

    def _route(self, browser: WebSocketRoute) -> None:
        server = browser.connect_to_server()
        server.on_message(lambda message: self._pass_on(browser, message))

    def _pass_on(self, browser: WebSocketRoute, message: str | bytes) -> None:
        text = message.encode() if isinstance(message, str) else message
        if self._held and self._pattern.search(text):
            self.waiting.append((browser, message))
        else:
            browser.send(message)

    def release(self) -> None:
        """Let it pass, and whatever comes later."""
        self._held = False
        for browser, message in self.waiting:
            browser.send(message)

    def lose(self) -> None:
        """Let nobody have it; whatever comes later passes."""
        self._held = False
        self.waiting.clear()


class Connection:
    """The connection to the kernel, which can be cut; for a page that is not loaded yet."""

    def __init__(self, page: Page) -> None:
        self._open: list[WebSocketRoute] = []
        self._down = False
        page.route_web_socket(re.compile(r"/api/kernels/"), self._route)

    def _route(self, browser: WebSocketRoute) -> None:
        if self._down:
            browser.close()
            return
        browser.connect_to_server()
        self._open.append(browser)

    def drop(self) -> None:
        """Cut it, and let no other be made."""
        self._down = True
        for browser in self._open:
            browser.close()
        self._open.clear()

    def restore(self) -> None:
        """Let the page connect again."""
        self._down = False
