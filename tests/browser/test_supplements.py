"""What comes after the component, in a real JupyterLab: late, lost, or while a cell runs."""

from __future__ import annotations

import re
import secrets

import pytest
from cells import Hold
from network import Held
from playwright.sync_api import expect

from nbagent.testing import ChatPage, NotebookPage

PANELS = rb'"name": ?"panels"'
CODE = "```python\ndef answer():\n    return 42  # all\n```"
CHAT = f"""
import pandas
from nbagent import Agent, Chat
from nbagent.testing import ScriptedModel

def look():
    "Look at the sales."
    return pandas.DataFrame({{"region": ["North", "South"], "amount": [120, 90]}})

sales = look()
steps = [{CODE!r}, {{"tool": "look", "arguments": {{}}}}, "North."]
chat = Chat(Agent(ScriptedModel(steps), tools=[look]), store="sqlite:///{{name}}.db")
chat
"""


def cell() -> str:
    """A chat with a store of its own."""
    return CHAT.replace("{name}", secrets.token_hex(4))


def test_a_late_panel_keeps_nobody_from_writing(own_page: NotebookPage, hold: Hold) -> None:
    """While a cell runs and no panels come: one writes, sends and reads. What was begun is done then."""
    page = own_page
    panels = Held(page.page, PANELS)
    page.start(cell(), hold.code)
    page.wait_for_subshell()
    page.run_cell(1, wait=False)
    page.say("Go")
    page.wait_until_idle()
    expect(page.answers.last.locator("pre")).to_contain_text("return 42")
    page.history_button.click()
    expect(page.chat.get_by_text("Loading…")).to_be_visible()
    expect(page.history).to_have_count(0)
    assert len(panels.waiting) >= 1
    panels.release()
    expect(page.history.get_by_role("button", name=re.compile("^Go"))).to_be_visible()
    expect(page.history.get_by_role("searchbox")).to_be_focused()
    page.history_button.click()
    expect(page.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
    assert page.output(1).count() == 0


def test_panels_come_while_the_cell_with_the_chat_runs(page: NotebookPage, hold: Hold) -> None:
    """Nothing in the page has to be heard for it: the kernel sends them unasked."""
    asked = "session.send('Go').result()\nsession.send('Look').result()"
    page.open(f"{cell()};\nsession = chat.session", f"{asked}\ndisplay(chat)\n{hold.code}\nprint('done')")
    page.run_cell(0)
    page.run_cell(1, wait=False)
    expect(page.answers.first.locator("pre .k").first).to_have_text("def")
    expect(page.tool("look").locator("td").first).to_have_text("North")
    expect(page.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
    expect(page.page.get_by_text("done", exact=True)).to_have_count(0)


@pytest.mark.parametrize(("name", "button"), [("panels", "Regenerate"), ("rich", "Insert cell")])
def test_what_was_lost_is_asked_for(own_page: NotebookPage, name: str, button: str) -> None:
    """The server may drop the message: the page asks until it has one."""
    page = own_page
    message = Held(page.page, b'"name": ?"%b"' % name.encode())
    page.start(cell())
    page.say("Go")
    page.wait_until_idle()
    expect(page.answers.last.get_by_role("button", name=button)).to_have_count(0)
    message.lose()
    expect(page.answers.last.get_by_role("button", name=button)).to_be_visible(timeout=30_000)


def test_chats_of_a_page_share_them(page: NotebookPage) -> None:
    """Each chat is a copy of the component; the page loads a supplement once."""
    page.open(cell(), "other = Chat(lambda messages: 'Hi', store=None)\nother")
    page.page.evaluate(
        """() => {
            window.loaded = [];
            const make = URL.createObjectURL.bind(URL);
            URL.createObjectURL = (blob) => {
                void blob.text().then((text) => window.loaded.push(text));
                return make(blob);
            };
        }"""
    )
    for number in (0, 1):
        page.run_cell(number)
        chat = ChatPage(page.page, nth=number)
        chat.say("Go")
        chat.wait_until_idle()
        expect(chat.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
    assert page.page.evaluate("window.loaded.filter((text) => text.includes('Search sessions')).length") <= 1
    assert page.page.evaluate("window.loaded.filter((text) => text.includes('Ask anything')).length") == 2
