"""A person in front of a chat: what can be done and what is seen, in the words of the component.

In: a Playwright page. Out: actions (`say`, `run_cell`) and what is shown (`answers`, `status`). Locators go
by role and name, as a screen reader does. `ChatPage` works on whatever page a chat is shown; `NotebookPage`
also opens notebooks in a JupyterLab and runs their cells. Needs `pip install playwright`.

    def test_my_chat(page):                       # pytest-playwright's page
        notebook = NotebookPage(page, "http://127.0.0.1:8888", token="…")
        notebook.start("from nbagent import Chat; Chat()")
        notebook.say("Hello")
        notebook.wait_until_idle()
        expect(notebook.answers.last).to_contain_text("Hello")
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from re import Pattern

from playwright.sync_api import Locator, Page, expect

__all__ = ["ChatPage", "NotebookPage"]


class ChatPage:
    """The chat on a page.

    Args:
        page: the page, open already.
        nth: which chat it is, where there are several.
    """

    def __init__(self, page: Page, *, nth: int = 0) -> None:
        self.page = page
        self.chat = page.get_by_role("region", name="Chat with an agent").nth(nth)
        self.input = self.chat.get_by_role("textbox", name="Message")
        self.conversation = self.chat.get_by_role("log", name="Conversation")
        self.answers = self.conversation.get_by_role("article", name="Assistant")
        self.questions = self.conversation.get_by_role("article", name="You")
        self.send_button = self.chat.get_by_role("button", name="Send")
        self.stop_button = self.chat.get_by_role("button", name="Stop")
        self.status = self.chat.locator(".status")
        self.formulas = self.conversation.locator("math")
        self.history = self.chat.get_by_role("navigation", name="Sessions")
        self.history_button = self.chat.get_by_title("Sessions", exact=True)

    def say(self, text: str) -> None:
        """Type a message and send it with Enter."""
        self.input.click()
        self.input.press_sequentially(text)
        self.input.press("Enter")

    def wait_until_idle(self, seconds: float = 30) -> None:
        """Wait until nothing is going on any more."""
        expect(self.send_button).to_be_visible(timeout=1000 * seconds)

    def wait_for_subshell(self) -> None:
        """Wait until what is clicked gets through while a cell runs."""
        expect(self.chat).to_have_attribute("data-connection", "open while a cell runs")

    def open_history(self) -> None:
        """Show the sessions of the store, in place of the conversation."""
        self.history_button.click()
        expect(self.history).not_to_contain_text("Loading…")

    def tool(self, name: str) -> Locator:
        """The cards of a tool."""
        return self.conversation.get_by_role("region", name=f"Tool: {name}", exact=True)

    def versions(self, message: Locator) -> Locator:
        """Where a message says which of its versions it is."""
        return message.get_by_role("group", name="Versions of this message")

    def text(self, text: str) -> Pattern[str]:
        """Match a message whose own text is `text`; its footer follows."""
        return re.compile(rf"^\s*{re.escape(text)}")

    def watch_growth(self) -> None:
        """Note the length of the conversation's text at every frame in which it grew (`growth`)."""
        self.conversation.evaluate(
            """(log) => {
                window.growth = [];
                const note = () => {
                    const length = log.textContent.length;
                    if (length > (window.growth.at(-1) ?? 0)) window.growth.push(length);
                    requestAnimationFrame(note);
                };
                note();
            }"""
        )

    def watch_status(self) -> None:
        """Note each text of the status line (`statuses`)."""
        self.status.evaluate(
            """(status) => {
                window.statuses = [];
                const note = () => window.statuses.push(status.textContent);
                const everything = { childList: true, characterData: true, subtree: true };
                new MutationObserver(note).observe(status, everything);
            }"""
        )

    @property
    def statuses(self) -> Sequence[str]:
        """Texts of the status line, one after the other."""
        texts: list[str] = self.page.evaluate("window.statuses")
        return texts

    @property
    def growth(self) -> Sequence[int]:
        """Lengths of the conversation's text, each longer than the one before."""
        lengths: list[int] = self.page.evaluate("window.growth")
        return lengths


class NotebookPage(ChatPage):
    """A notebook in JupyterLab, with a chat in it.

    Args:
        page: a page of the browser. A JupyterLab it shows already is used; anything else it shows is left.
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
            raise AssertionError(f"The server did not take the notebook: {answer.status} {answer.text()}")
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
        """Run one cell; wait for its end or only start it."""
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
        """The output of a cell."""
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
