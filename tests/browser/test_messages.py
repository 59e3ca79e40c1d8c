"""What can be done with messages: copy, edit, regenerate, move between versions, try again."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CELL = """
from nbagent import Chat
from nbagent.errors import RateLimited
from nbagent.models.offline.scripted import ScriptedModel

failure = RateLimited("The provider is overloaded.", hint="Wait a minute.", status=429)
steps = ["First **answer**.", "Second answer.", "Edited.", failure, "After the failure."]
chat = Chat(ScriptedModel(steps), store=None)
chat
"""


def test_versions_of_messages(page: NotebookPage) -> None:
    """Regenerate and edit make versions that can be moved between; an error can be tried again."""
    page.start(CELL)
    page.say("Hello")
    page.wait_until_idle()
    page.chat.get_by_role("button", name="Regenerate").click()
    expect(page.answers).to_have_text([page.text("Second answer.")])
    expect(page.versions(page.answers.last)).to_contain_text("2/2")
    page.chat.get_by_role("button", name="Previous version").click()
    expect(page.answers).to_have_text([page.text("First answer.")])

    page.questions.first.hover()
    page.questions.first.get_by_role("button", name="Edit").click()
    expect(page.input).to_have_value("Hello")
    page.input.fill("Hello, edited")
    page.input.press("Enter")
    page.wait_until_idle()
    expect(page.answers).to_have_text([page.text("Edited.")])
    expect(page.versions(page.questions.first)).to_contain_text("2/2")
    page.questions.first.get_by_role("button", name="Previous version").click()
    expect(page.answers).to_have_text([page.text("Second answer.")])
    page.questions.first.get_by_role("button", name="Next version").click()

    page.say("And now?")
    page.wait_until_idle()
    failed = page.answers.last.get_by_role("alert")
    expect(failed).to_contain_text("The provider is overloaded.")
    expect(failed).to_contain_text("Wait a minute.")
    failed.get_by_role("button", name="Try again").click()
    expect(page.answers.last).to_contain_text("After the failure.")


def test_a_message_is_copied_as_it_was_written(page: NotebookPage) -> None:
    """Copy gives the Markdown source; when and by which model it was written is seen on hover."""
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.start(CELL)
    page.say("Hello")
    page.wait_until_idle()
    facts = page.answers.last.locator(".facts")
    page.page.mouse.move(0, 0)
    page.input.focus()
    expect(facts).to_have_css("opacity", "0")
    page.answers.last.hover()
    expect(facts).to_have_css("opacity", "1")
    expect(facts).to_have_text(re.compile(r"^\d\d?:\d\d\s?([AP]M)? · script$"))
    page.answers.last.get_by_role("button", name="Copy").click()
    expect(page.answers.last.get_by_role("button", name="Copied")).to_be_visible()
    assert page.page.evaluate("navigator.clipboard.readText()") == "First **answer**."


def test_two_views_of_one_chat_agree(page: NotebookPage) -> None:
    """The same chat shown twice shows and offers the same, whichever of them is used."""
    page.open(CELL, "chat")
    page.run_cell(0)
    page.run_cell(1)
    page.say("Hello")
    page.wait_until_idle()
    other = page.page.get_by_role("region", name="Chat with an agent").nth(1)
    expect(other.get_by_role("article", name="Assistant")).to_contain_text("First answer.")
    for view in (page.chat, other):
        expect(view.get_by_role("button", name="Attach images")).to_be_visible()
        expect(view.get_by_role("button", name="Full height")).to_be_visible()


def test_reading_above_is_not_disturbed(page: NotebookPage) -> None:
    """The end is followed by who is there; who reads above is not moved, and a button leads to the end."""
    cell = CELL.replace(
        "ScriptedModel(steps)", "ScriptedModel(['line\\n\\n' * 60, 'more\\n\\n' * 60], delay=0.02)"
    )
    page.start(cell)
    page.say("Hello")
    page.wait_until_idle()
    scroller = page.chat.locator(".scroller")
    to_the_end = "element => element.scrollHeight - element.scrollTop - element.clientHeight"
    assert scroller.evaluate("element => element.scrollTop") > 0
    assert scroller.evaluate(to_the_end) < 2
    page.say("More")
    expect(page.answers.last).to_contain_text("more")
    scroller.hover()
    page.page.mouse.wheel(0, -600)
    jump = page.chat.get_by_role("button", name="New text")
    expect(jump).to_be_visible()
    before = scroller.evaluate("element => element.scrollTop")
    page.wait_until_idle()
    assert scroller.evaluate("element => element.scrollTop") == before
    jump.click()
    expect(jump).to_be_hidden()
