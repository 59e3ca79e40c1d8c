"""Where else a chat is shown: Notebook 7, Voilà and marimo, driven as a person would.

In: a tab, and code that makes `chat`. Out: per host how it is shown, light or dark, and what of the page
is the host's: its cells, the colours around the chat.
"""

from __future__ import annotations

import os
import secrets
import sys
import textwrap
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lab_server import JupyterLab, free_port, running
from playwright.sync_api import Page, Response, expect

from nbagent.testing import ChatPage, NotebookPage

__all__ = ["Host", "Marimo", "MarimoServer", "Notebook7", "Voila", "marimo_server"]

_COLOURS = """(chat) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const pixel = (colour) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
    };
    const own = getComputedStyle(chat);
    let around = chat.getRootNode().host;
    const text = getComputedStyle(around.parentElement).color;
    while (pixel(getComputedStyle(around).backgroundColor)[3] < 255) {
        around = around.parentElement ?? around.getRootNode().host;
    }
    return {
        chat: [own.backgroundColor, own.color].map(pixel),
        page: [getComputedStyle(around).backgroundColor, text].map(pixel),
        cell: [...document.querySelectorAll(".jp-InputArea-editor")].slice(0, 1).flatMap((cell) => [
            pixel(getComputedStyle(cell).backgroundColor), pixel(text),
        ]),
    };
}"""


class Host(ABC):
    """A page of a host with one chat in it."""

    cells = ".jp-Cell .jp-InputArea"
    """What is there of each cell beside its output."""
    keeps_its_kernel = True
    """Whether a reloaded page finds the kernel it had."""

    def __init__(self, tab: Page) -> None:
        self.tab = tab
        self.chat = ChatPage(tab)

    @abstractmethod
    def open(self, code: str, *, dark: bool) -> None:
        """Open a notebook whose last line is the chat that `code` makes, and run it."""

    def show(self, code: str, *, dark: bool = False) -> ChatPage:
        """Open a notebook and wait for its chat."""
        self.open(code, dark=dark)
        expect(self.chat.input).to_be_visible()
        return self.chat

    def reload(self) -> None:
        """Load the page again, with what is on it."""
        self.tab.reload()

    def what_the_host_shows(self) -> list[str]:
        """The cells with their numbers: what a shortcut of the host would change."""
        return self.tab.locator(self.cells).all_inner_texts()

    def colours(self) -> dict[str, list[object]]:
        """Background and text of the chat, and of the page around it and of a cell, where there are cells."""
        found: dict[str, list[object]] = self.chat.chat.evaluate(_COLOURS)
        return found


class _OnJupyterServer(Host):
    def __init__(self, tab: Page, lab: JupyterLab) -> None:
        super().__init__(tab)
        self.lab = lab

    def _write(self, code: str) -> str:
        return NotebookPage(self.tab, self.lab.url, self.lab.token).new_notebook(f"{code}\nchat", "1 + 1")


class Notebook7(_OnJupyterServer):
    """Jupyter Notebook 7."""

    def open(self, code: str, *, dark: bool) -> None:
        self.lab.theme("JupyterLab Dark" if dark else "JupyterLab Light")
        self.tab.goto(f"{self.lab.url}/notebooks/{self._write(code)}?token={self.lab.token}")
        expect(self.tab.locator(".jp-Notebook-ExecutionIndicator")).to_have_attribute("data-status", "idle")
        self.lab.theme("JupyterLab Light")  # as all other pages expect it
        self._run_first_cell()

    def _run_first_cell(self) -> None:
        """Click until it runs: before the kernel is connected a click does nothing, and nothing says so."""
        prompt = self.tab.locator(".jp-Cell .jp-InputPrompt").first
        for _ in range(10):
            self.tab.locator(".jp-Cell .cm-content").first.click()
            self.tab.get_by_role("button", name="Run this cell").click()
            with suppress(AssertionError):
                expect(prompt).not_to_have_text("[ ]:", timeout=3_000)
                return
        raise AssertionError("Notebook 7 did not run its first cell, however often it was clicked.")

    def reload(self) -> None:
        with self.tab.expect_response(_saved):
            self.chat.input.press("Control+s")
        super().reload()


def _saved(answer: Response) -> bool:
    return answer.request.method == "PUT" and "/api/contents/" in answer.url


class Voila(_OnJupyterServer):
    """Voilà: the outputs of a notebook as a page."""

    keeps_its_kernel = False

    def open(self, code: str, *, dark: bool) -> None:
        theme = "dark" if dark else "light"
        self.tab.goto(f"{self.lab.url}/voila/render/{self._write(code)}?token={self.lab.token}&theme={theme}")


class MarimoServer:
    """A running marimo, and the folder its notebooks are in."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.folder = folder


class Marimo(Host):
    """marimo's editor: the chat is made in one cell and shown in the next."""

    cells = ".marimo-cell .cm-content"

    def __init__(self, tab: Page, server: MarimoServer) -> None:
        super().__init__(tab)
        self.server = server

    def open(self, code: str, *, dark: bool) -> None:
        self.tab.emulate_media(color_scheme="dark" if dark else "light")
        path = self.server.folder / f"{secrets.token_hex(4)}.py"  # a file that was open keeps its kernel
        path.write_text(marimo_notebook(code))
        self.tab.goto(f"{self.server.url}/?file={path}")

    def run_again(self) -> None:
        """Run the cell that shows the chat once more."""
        self.tab.locator(self.cells).nth(1).click()
        self.tab.keyboard.press("Control+Enter")


def marimo_notebook(code: str) -> str:
    """Return a notebook of marimo, which is a module."""
    cell = textwrap.indent(code.strip(), "    ")
    return f"""import marimo

app = marimo.App()


@app.cell
def _():
{cell}
    return (chat,)


@app.cell
def _(chat):
    chat
    return


if __name__ == "__main__":
    app.run()
"""


@contextmanager
def marimo_server(folder: Path, *command: str) -> Iterator[MarimoServer]:
    """Run marimo in `folder`, e.g. `edit` or `run notebook.py`; it takes its theme from the browser."""
    settings = folder / "config" / "marimo" / "marimo.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[runtime]\nauto_instantiate = true\n[display]\ntheme = "system"\n')
    environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    port = str(free_port())
    url = f"http://127.0.0.1:{port}"
    options = ("--headless", "--no-token", f"--port={port}")
    arguments = [sys.executable, "-m", "marimo", "--yes", *command[:1], *options, *command[1:]]
    with running(arguments, f"{url}/health", folder, environment):
        yield MarimoServer(url, folder)
