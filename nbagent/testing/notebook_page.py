"""A person in front of a notebook in JupyterLab that has a chat in it.

In: a Playwright page and the address of a server. Out: all of `ChatPage`, and notebooks to open and cells to
run. Needs `pip install playwright`.

    def test_my_chat(page):                       # pytest-playwright's page
        notebook = NotebookPage(page, "http://127.0.0.1:8888", token="…")
        notebook.start("from nbagent import Chat; Chat()")
        notebook.say("Hello")
        notebook.wait_until_idle()
        expect(notebook.answers.last).to_contain_text("Hello")
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from playwright.sync_api import Locator, Page, expect

from nbagent.testing.chat_page import ChatPage

__all__ = ["NotebookPage"]


class NotebookPage(ChatPage):
    """A notebook in JupyterLab, with a chat in it.

    Args:
        page: a page of the browser. If it shows a JupyterLab, that is used; else the page goes to `url`.
        url: the server's address, started with `--LabApp.expose_app_in_browser=True`.
        token: the server's token.
    """

    def __init__(self, page: Page, url: str, token: str) -> None:
        super().__init__(page)
        self.url = url.rstrip("/")
        """The server's address."""
        self._token = token
        self.cells = page.locator(".jp-Cell")
        self.name = ""
        """The path of the notebook that is open, on the server."""

    def open(self, *cells: str) -> None:
        """Open a new notebook with these cells of code and wait for its kernel."""
        self.open_notebook(self.new_notebook(*cells))

    def new_notebook(self, *cells: str) -> str:
        """Write a notebook to the server's folder; return its name."""
        name = f"{secrets.token_hex(4)}.ipynb"
        answer = self.page.request.put(
            f"{self.url}/api/contents/{name}",
            headers={"Authorization": f"token {self._token}"},
            data={"type": "notebook", "format": "json", "content": _notebook(cells)},
        )
        if not answer.ok:
            raise AssertionError(f"The server refused the notebook: {answer.status} {answer.text()}")
        return name

    def open_notebook(self, name: str) -> None:
        """Open a notebook of the server's folder and wait for its kernel."""
        self.name = name
        if self.page.evaluate("'jupyterapp' in window"):
            self.command("docmanager:open", path=name)
        else:
            self._load()
        self.wait_for_kernel()

    def _load(self) -> None:
        self.page.goto(f"{self.url}/doc/tree/{self.name}?token={self._token}&reset")

    def wait_for_kernel(self) -> None:
        """Wait until cells can run."""
        self.page.wait_for_function(
            """(path) => {
                const notebook = window.jupyterapp?.shell.currentWidget;
                return notebook?.context?.path === path
                    && notebook.sessionContext.session?.kernel?.connectionStatus === 'connected'
                    && notebook.sessionContext.kernelDisplayStatus === 'idle';
            }""",
            arg=self.name,
        )

    def command(self, name: str, **arguments: object) -> None:
        """Run a command of JupyterLab, e.g. `docmanager:save`, and wait for its end."""
        self.page.evaluate(
            "async ([name, args]) => { await window.jupyterapp.commands.execute(name, args); }",
            [name, arguments],
        )

    def theme(self, name: str) -> None:
        """Choose JupyterLab's theme, e.g. `JupyterLab Dark`; a notebook must be open."""
        self.command("apputils:change-theme", theme=name)
        expect(self.page.locator("body")).to_have_attribute("data-jp-theme-name", name)

    def reload(self) -> None:
        """Save, and reload the page; the kernel goes on."""
        self.command("docmanager:save")
        self._load()
        self.wait_for_kernel()

    def end_kernel(self) -> None:
        """Shut the notebook's kernel down."""
        self.page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")

    def close(self) -> None:
        """Close the notebooks of the page without saving them, and end their kernels."""
        self.page.evaluate(
            """async () => {
                for (const widget of [...window.jupyterapp.shell.widgets('main')]) {
                    await widget.sessionContext?.shutdown();
                    widget.dispose();
                }
            }"""
        )

    def run_cell(self, index: int, *, wait: bool = True) -> None:
        """Run one cell, and wait for its end unless `wait` is false."""
        self.page.evaluate(
            """async ([index, wait]) => {
                const notebook = window.jupyterapp.shell.currentWidget.content;
                notebook.activeCellIndex = index;
                const done = window.jupyterapp.commands.execute('notebook:run-cell');
                if (wait) await done;
            }""",
            [index, wait],
        )

    def output(self, index: int) -> Locator:
        """Return the output of a cell."""
        return self.cells.nth(index).locator(".jp-OutputArea-output")

    def start(self, *cells: str) -> None:
        """Open a notebook, run the first cell and wait for the chat in it."""
        self.open(*cells)
        self.run_cell(0)
        if "Traceback" in (said := " ".join(self.output(0).all_inner_texts())):
            raise AssertionError(said)
        expect(self.input).to_be_visible()


def _notebook(cells: Sequence[str]) -> dict[str, object]:
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        "cells": [
            {
                "id": secrets.token_hex(4),
                "cell_type": "code",
                "metadata": {},
                "source": source,
                "outputs": [],
                "execution_count": None,
            }
            for source in cells
        ],
    }
