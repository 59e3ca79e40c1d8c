"""A call that asks first: what a person reads, where the focus goes, and how they answer."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from nbagent.testing import NotebookPage

CELL = '''
from nbagent import Chat, tool
from nbagent.testing import ScriptedModel

@tool(title="Send the report", approval="ask")
def send_report(to: str, body: str, copies: int) -> str:
    """Mail the report to somebody.

    It is sent at once."""
    return f"sent {copies}"

@tool(approval="ask")
def run_query(sql: str) -> str:
    """Run SQL."""
    return sql

BODY = "Dear all,\\n\\n" + "the East grew fastest.\\n" * 60 + "Delete everything."
mail = {"to": "boss@example.com", "body": BODY, "copies": 9007199254740993}
mail = {"tool": "send_report", "arguments": mail}
query = {"tool": "run_query", "arguments": {"sql": "select 1\\nfrom sales -- \\u202eall"}}
chat = Chat(ScriptedModel([STEPS]), tools=[send_report, run_query], store=None)
chat
'''
ONE = CELL.replace("[STEPS]", '[mail, "Sent."]')
SEVERAL = CELL.replace("[STEPS]", '[[mail, query, {**query}], "All done."]')
LATE = CELL.replace("[STEPS]", '[["I look. " * 30, mail], "Sent."], delay=0.05')
"""The call comes while the person does something else."""
FOCUSED = """(element) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused === element;
}"""


def has_focus(element: Locator) -> bool:
    found: bool = element.evaluate(FOCUSED)
    return found


def expect_focus(page: NotebookPage, element: Locator) -> None:
    page.page.wait_for_function(FOCUSED, arg=element.element_handle())


def test_arguments_are_read_as_they_run(page: NotebookPage) -> None:
    """Title, first line, each argument by its name: with its lines, exact, a long one in a box of its own."""
    page.start(ONE)
    page.say("Mail it")
    card = page.tool("Send the report")
    expect(card.get_by_text("Mail the report to somebody.")).to_be_visible()
    expect(card).not_to_contain_text("It is sent at once.")
    expect(card.get_by_role("term")).to_have_text(["to", "body63 lines, scroll to read them all", "copies"])
    values = card.get_by_role("definition")
    expect(values.nth(0)).to_have_text("boss@example.com")
    expect(values.nth(2)).to_have_text("9007199254740993")
    box = values.nth(1).locator(".output")
    expect(box).to_have_js_property("scrollWidth", box.evaluate("element => element.clientWidth"))
    assert box.evaluate("element => element.clientHeight < 300 && element.scrollHeight > 900")
    for _ in range(3):  # from the card to its fold, the box before, and the box
        page.page.keyboard.press("Tab")
    expect_focus(page, box)
    page.page.keyboard.press("End")
    page.page.wait_for_function(
        "element => element.scrollHeight - element.scrollTop - element.clientHeight < 2",
        arg=box.element_handle(),
    )
    expect(page.status).to_have_text("Waiting for your approval: Send the report")
    expect(page.stop_button).to_be_visible()
    card.get_by_role("button", name="Approve").click()
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Sent.")


def test_several_calls_wait_and_are_answered_with_keys(page: NotebookPage) -> None:
    """The focus goes from card to card and back to the composer; each card says which it is."""
    page.start(SEVERAL)
    page.say("Mail it")
    first, second, third = page.tool("Send the report"), *(page.tool("run_query").nth(at) for at in (0, 1))
    for number, card in enumerate((first, second, third), 1):
        expect(card).to_contain_text(f"{number} of 3")
    expect(page.status).to_have_text("Waiting for your approval: Send the report and 2 more")
    expect(second.locator("dd .hidden")).to_have_text("U+202E")
    expect(second.locator(".k").first).to_have_text("select")
    expect_focus(page, first)
    expect(first).to_be_in_viewport(ratio=0.9)
    for key in ("Enter", "a", "y", " ", "Backspace"):  # what a person types decides nothing
        page.page.keyboard.press(key)
    expect(first).to_contain_text("1 of 3")
    page.page.keyboard.press("Control+Enter")
    expect(first).to_contain_text("Done")
    expect_focus(page, second)
    expect(second).to_contain_text("1 of 2")
    page.page.keyboard.press("Control+Backspace")
    expect(second).to_contain_text("Denied")
    expect_focus(page, third)
    expect(third).not_to_contain_text(" of ")
    expect(page.status).to_have_text("Waiting for your approval: run_query")
    page.page.keyboard.press("Control+Enter")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("All done.")
    expect_focus(page, page.input)


def test_esc_stops_from_the_card_too(page: NotebookPage) -> None:
    """Esc means the same everywhere in the chat: the run stops, and the call has not run."""
    page.start(ONE)
    page.say("Mail it")
    card = page.tool("Send the report")
    expect_focus(page, card)
    page.page.keyboard.press("Escape")
    page.wait_until_idle()
    expect(card).not_to_contain_text("Done")
    expect(page.answers.last).to_contain_text("Stopped")


def test_a_draft_is_not_interrupted(page: NotebookPage) -> None:
    """Who has begun to write goes on; the question is announced, and Tab leads to it."""
    page.start(LATE, "x = 1")
    page.say("Mail it")
    page.input.press_sequentially("And then")
    expect(page.tool("Send the report")).to_have_attribute("data-status", "approval")
    expect(page.chat.get_by_role("status")).to_have_text("Waiting for your approval: Send the report")
    expect_focus(page, page.input)
    page.input.press_sequentially(" the other")
    expect(page.input).to_have_value("And then the other")
    approve = page.tool("Send the report").get_by_role("button", name="Approve")
    for _ in range(12):
        page.page.keyboard.press("Shift+Tab")
        if has_focus(approve):
            break
    page.page.keyboard.press("Enter")
    page.wait_until_idle()
    expect(page.input).to_have_value("And then the other")


def test_another_cell_is_not_interrupted(page: NotebookPage) -> None:
    """Who writes code meanwhile goes on writing there, and nothing of it answers the question."""
    page.start(LATE, "x = 1")
    page.say("Mail it")
    editor = page.cells.nth(1).locator(".cm-content")
    editor.click()
    page.page.keyboard.press("End")
    page.page.keyboard.type("000")
    expect(page.tool("Send the report")).to_have_attribute("data-status", "approval")
    expect(page.chat.get_by_role("status")).to_have_text("Waiting for your approval: Send the report")
    page.page.keyboard.type("123")
    expect(editor).to_have_text("x = 1000123")
    expect(page.tool("Send the report")).to_have_attribute("data-status", "approval")
