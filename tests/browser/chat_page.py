"""A person in front of a notebook: what can be done and seen, in the words of the component.

In: a Playwright page and a running JupyterLab. Out: actions (`run_cell`, `type`, `stop`) and what is shown
(`answers`, `status`). Locators go by role and name, as a screen reader does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from re import Pattern
from typing import TYPE_CHECKING

from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from lab_server import JupyterLab

__all__ = ["ChatPage"]


class ChatPage:
    """One notebook with a chat in it."""

    def __init__(self, page: Page, lab: JupyterLab) -> None:
        self.page = page
        self._lab = lab
        self.chat = page.get_by_role("region", name="Chat with an agent").first
        self.input = self.chat.get_by_role("textbox", name="Message")
        self.conversation = self.chat.get_by_role("log", name="Conversation")
        self.answers = self.conversation.get_by_role("article", name="Assistant")
        self.questions = self.conversation.get_by_role("article", name="You")
        self.send_button = self.chat.get_by_role("button", name="Send")
        self.stop_button = self.chat.get_by_role("button", name="Stop")
        self.status = self.chat.locator(".status")

    # --- the notebook ---

    def open(self, *cells: str) -> None:
        """Open a new notebook with these cells and wait for its kernel."""
        self.open_notebook(self._lab.notebook(cells))

    def open_notebook(self, name: str) -> None:
        """Open a notebook of the server's folder and wait for its kernel."""
        self.name = name
        self.page.goto(f"{self._lab.url}/doc/tree/{self.name}?token={self._lab.token}&reset")
        self.wait_for_kernel()

    def wait_for_kernel(self) -> None:
        """Wait until cells can run."""
        self.page.wait_for_function(
            """() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel
                ?.connectionStatus === 'connected'
                && window.jupyterapp.shell.currentWidget.sessionContext.kernelDisplayStatus === 'idle'"""
        )

    def reload(self) -> None:
        """Reload the page; the kernel goes on."""
        self.page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
        self.page.reload()
        self.wait_for_kernel()

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
        return self.page.locator(".jp-Cell").nth(index).locator(".jp-OutputArea-output")

    # --- the chat ---

    def start(self, *cells: str) -> None:
        """Open a notebook, run the first cell and wait for the chat in it."""
        self.open(*cells)
        self.run_cell(0)
        assert "Traceback" not in (said := " ".join(self.output(0).all_inner_texts())), said
        expect(self.input).to_be_visible()

    def wait_for_subshell(self) -> None:
        """Wait until what is clicked gets through while a cell runs."""
        expect(self.chat).to_have_attribute("data-connection", "open while a cell runs")

    def say(self, text: str) -> None:
        """Type a message and send it with Enter."""
        self.input.click()
        self.input.press_sequentially(text)
        self.input.press("Enter")

    def tool(self, name: str) -> Locator:
        """The cards of a tool."""
        return self.conversation.get_by_role("region", name=f"Tool: {name}", exact=True)

    def versions(self, message: Locator) -> Locator:
        """Where a message says which of its versions it is."""
        return message.get_by_role("group", name="Versions of this message")

    def text(self, text: str) -> Pattern[str]:
        """Match a message whose own text is `text`; its footer follows."""
        return re.compile(rf"^\s*{re.escape(text)}")

    def wait_until_idle(self, seconds: float = 30) -> None:
        """Wait until nothing is going on any more."""
        expect(self.send_button).to_be_visible(timeout=1000 * seconds)

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

    @property
    def growth(self) -> Sequence[int]:
        """Lengths of the conversation's text, each longer than the one before."""
        lengths: list[int] = self.page.evaluate("window.growth")
        return lengths
