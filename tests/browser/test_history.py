"""The sessions of the store, in the component: found, opened, continued, renamed, deleted."""

from __future__ import annotations

import re
import secrets

from playwright.sync_api import Locator, expect

from nbagent.testing import NotebookPage

SETUP = """
from nbagent import Chat, Session
from nbagent.models.offline.scripted import ScriptedModel

store = "sqlite:///{name}.db"
earlier = ("Which region grew fastest?", None), ("Why is it off?", "Forecast"), ("Say <b>hi</b>", None)
for text, title in earlier:
    earlier = Session(ScriptedModel(["North."]), store=store, title=title)
    earlier.send(text).result()
    earlier.flush()

def model(messages):
    return f"I have read {{len(messages)}} messages."

chat = Chat({model}, store=store)
chat
"""


def start(page: NotebookPage, *cells: str, model: str = "model") -> None:
    page.start(SETUP.format(name=secrets.token_hex(4), model=model), *cells)


def titles(page: NotebookPage) -> Locator:
    return page.history.locator(".pick > span")


def test_an_earlier_session_is_opened_and_gone_on_with(page: NotebookPage) -> None:
    """The conversation is restored, the model gets it, and `chat.session` is that session."""
    start(page, "[message.text for message in chat.session.messages]")
    page.open_history()
    expect(titles(page)).to_have_text(["Say <b>hi</b>", "Forecast", "Which region grew fastest?"])
    page.history.get_by_role("button", name="Which region grew fastest?").first.click()
    expect(page.history).to_be_hidden()
    expect(page.answers).to_have_text([page.text("North.")])
    expect(page.input).to_be_focused()
    page.say("And now?")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("I have read 3 messages.")
    page.run_cell(1)
    expect(page.output(1)).to_contain_text("['Which region grew fastest?', 'North.', 'And now?'")
    page.reload()
    expect(page.answers.last).to_contain_text("I have read 3 messages.")


def test_a_new_session_leaves_the_old_one_in_the_history(page: NotebookPage) -> None:
    """What was said is not lost, and the new conversation knows nothing of it."""
    start(page)
    page.say("First")
    page.wait_until_idle()
    page.chat.get_by_role("button", name="New session").click()
    expect(page.questions).to_have_count(0)
    expect(page.chat.get_by_role("button", name="New session")).to_be_hidden()
    page.say("Second")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("I have read 1 messages.")
    page.open_history()
    expect(titles(page).nth(0)).to_have_text("Second")
    expect(titles(page).nth(1)).to_have_text("First")


def test_sessions_are_found_by_what_was_said(page: NotebookPage) -> None:
    """Titles and messages are searched, all words must occur, and nothing found says so."""
    start(page)
    page.open_history()
    search = page.history.get_by_role("searchbox", name="Search sessions")
    search.press_sequentially("FASTEST region")
    expect(titles(page)).to_have_text(["Which region grew fastest?"])
    search.fill("forecast")
    expect(titles(page)).to_have_text(["Forecast"])
    search.fill("nobody said this")
    expect(page.history).to_contain_text("No session contains these words.")
    search.fill("")
    expect(titles(page)).to_have_count(3)


def test_a_session_is_renamed(page: NotebookPage) -> None:
    """Enter keeps the new title, Esc the old one."""
    start(page)
    page.open_history()
    page.history.get_by_role("button", name="Rename: Forecast").click()
    field = page.history.get_by_role("textbox", name="Title")
    expect(field).to_be_focused()
    field.fill("Not this")
    field.press("Escape")
    expect(titles(page).nth(1)).to_have_text("Forecast")
    page.history.get_by_role("button", name="Rename: Forecast").click()
    field.fill("Forecast of 2027")
    field.press("Enter")
    expect(titles(page).nth(0)).to_have_text("Forecast of 2027")  # it is the newest now
    page.history.get_by_role("button", name="Forecast of 2027").first.click()
    expect(page.history_button).to_have_text("Forecast of 2027")


def test_a_session_is_deleted_once_that_is_confirmed(page: NotebookPage) -> None:
    """A click too many deletes nothing; the session that is shown can be deleted too."""
    start(page)
    page.say("Shown")
    page.wait_until_idle()
    page.open_history()
    page.history.get_by_role("button", name="Delete: Forecast").click()
    page.history.get_by_role("button", name="Keep").click()
    expect(titles(page)).to_have_count(4)
    for name in ("Forecast", "Shown"):
        page.history.get_by_role("button", name=f"Delete: {name}").click()
        page.history.get_by_role("button", name="Delete", exact=True).click()
    expect(titles(page)).to_have_count(2)
    expect(page.history).not_to_contain_text("Delete “")
    page.history_button.click()
    expect(page.questions).to_have_count(0)
    page.say("Again")
    page.wait_until_idle()


def test_a_deletion_can_be_undone(page: NotebookPage) -> None:
    """For a few seconds, or as long as the list is shown; then the session is gone from the store."""
    start(page, "[line.title or line.first_message for line in __import__('nbagent').sessions(store)]")
    page.open_history()
    page.history.get_by_role("button", name="Delete: Forecast").click()
    page.history.get_by_role("button", name="Delete", exact=True).click()
    expect(page.history).to_contain_text("“Forecast” is deleted.")
    page.history.get_by_role("button", name="Undo").click()
    expect(titles(page)).to_have_count(3)
    page.run_cell(1)
    expect(page.output(1)).to_contain_text("Forecast")
    page.history.get_by_role("button", name="Delete: Forecast").click()
    page.history.get_by_role("button", name="Delete", exact=True).click()
    page.history_button.click()  # who leaves the list does not undo
    page.open_history()
    expect(titles(page)).to_have_count(2)
    page.run_cell(1)
    expect(page.output(1)).not_to_contain_text("Forecast")


def test_a_line_of_the_list_tells_what_it_is(page: NotebookPage) -> None:
    """Who answers, in which notebook, how old it is; and where the words of a search were found."""
    start(page)
    page.say("North? " * 40 + "needle " + "South? " * 40)
    page.wait_until_idle()
    page.open_history()
    expect(page.history.get_by_role("list", name="Today").get_by_role("listitem")).to_have_count(4)
    line = page.history.get_by_role("listitem").first
    expect(line).to_contain_text(f"model · {page.name} · 1 message")
    page.history.get_by_role("searchbox", name="Search sessions").fill("needle")
    expect(page.history.get_by_role("listitem")).to_have_count(1)
    expect(line.locator("em")).to_contain_text("North? needle South?")


def test_the_list_keeps_the_size_of_the_chat(page: NotebookPage) -> None:
    """The list lies over the conversation: nothing below the chat moves."""
    start(page, model="ScriptedModel(['line  \\n' * 60])")
    page.say("Long")
    page.wait_until_idle()
    before = page.chat.bounding_box()
    page.open_history()
    assert page.chat.bounding_box() == before


def test_sessions_are_locked_while_an_answer_is_written(page: NotebookPage) -> None:
    """From submit until the answer is complete or stopped, nothing else can be opened, and it says why."""
    start(page, model="ScriptedModel(['word ' * 300, 'Short.'], delay=0.03)")
    page.open_history()
    page.history_button.click()
    page.say("Go")
    expect(page.history_button).to_be_disabled()
    expect(page.chat.get_by_role("button", name="New session")).to_be_disabled()
    expect(page.chat.get_by_role("group", name="Session")).to_have_attribute(
        "title", "Generation in progress…"
    )
    page.stop_button.click()
    page.wait_until_idle()
    expect(page.history_button).to_be_enabled()
    expect(page.chat.get_by_role("group", name="Session")).not_to_have_attribute("title", re.compile("."))
    page.say("Once more")
    page.wait_until_idle()
    expect(page.chat.get_by_role("button", name="New session")).to_be_enabled()


def test_who_answers_is_chosen_and_locked(page: NotebookPage) -> None:
    """With several agents there is a choice; it holds for the next message, and is locked meanwhile."""
    page.start(
        """
from nbagent import Agent, Chat
from nbagent.models.offline.scripted import ScriptedModel
slow = Agent(ScriptedModel(["word " * 200, "Slow."], delay=0.03))
Chat(agents={"slow": slow, "quick": Agent(lambda messages: "Quick.")}, store=None)
"""
    )
    agents = page.chat.get_by_role("combobox", name="Agent")
    expect(agents).to_have_value("slow")
    page.say("Go")
    expect(agents).to_be_disabled()
    page.stop_button.click()
    page.wait_until_idle()
    agents.select_option("quick")
    page.say("Go")
    expect(page.answers.last).to_contain_text("Quick.")


def test_a_chat_that_is_not_kept_says_so(page: NotebookPage) -> None:
    """With `store=None` there is no history, and the list says what to do about it."""
    page.start("from nbagent import Chat\nChat(lambda messages: 'Hi', store=None)")
    page.open_history()
    expect(page.history).to_contain_text("This chat is not kept, so there are no earlier sessions.")
    expect(page.history).to_contain_text("Leave out store=None to keep them.")
    expect(page.history.get_by_role("searchbox")).to_be_focused()
    page.page.keyboard.press("Escape")
    expect(page.history).to_be_hidden()
    expect(page.history_button).to_be_focused()
