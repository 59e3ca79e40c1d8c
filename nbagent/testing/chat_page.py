"""A person in front of a chat: what can be done and what is seen, in the words of the component.

In: a Playwright page that shows a chat. Out: actions (`say`) and what is shown (`answers`, `status`). Needs
`pip install playwright`. Rule: locators go by role and name, as a screen reader does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from re import Pattern

from playwright.sync_api import Locator, Page, expect

__all__ = ["ChatPage"]


class ChatPage:
    """The chat on a page.

    Args:
        page: a page that is open.
        nth: which chat it is, if there are several.
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
        """Wait until no run goes on."""
        expect(self.send_button).to_be_visible(timeout=1000 * seconds)

    def wait_for_subshell(self) -> None:
        """Wait until clicks reach the kernel even while a cell runs."""
        expect(self.chat).to_have_attribute("data-connection", "open while a cell runs")

    def open_history(self) -> None:
        """Show the sessions of the store, in place of the conversation."""
        self.history_button.click()
        expect(self.history).to_be_visible()
        expect(self.history).not_to_contain_text("Loading…")

    def tool(self, name: str) -> Locator:
        """Return the cards of a tool."""
        return self.conversation.get_by_role("region", name=f"Tool: {name}", exact=True)

    def versions(self, message: Locator) -> Locator:
        """Return the place where a message says which of its versions is shown."""
        return message.get_by_role("group", name="Versions of this message")

    def text(self, text: str) -> Pattern[str]:
        """Return a pattern for a message whose own text is `text`; its footer follows."""
        return re.compile(rf"^\s*{re.escape(text)}")

    def watch_growth(self) -> None:
        """Note from now on, frame by frame, each length of the conversation's text: see `growth`."""
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
        """Note from now on each text of the status line: see `statuses`."""
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
