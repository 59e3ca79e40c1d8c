"""Who answers, in which version, and how to try again: each is said once, where it belongs."""

from __future__ import annotations

from playwright.sync_api import expect

from nbagent.testing import ChatPage, NotebookPage

TWO = """
from nbagent import Agent, Chat
from nbagent.testing import ScriptedModel
display(Chat(Agent(ScriptedModel(["Yes."]), name="analyst"), store=None), Chat("demo", store=None))
"""
WORKFLOW = """
from nbagent import Agent, Chat, Workflow
from nbagent.testing import ScriptedModel
writer = Agent(ScriptedModel(["A draft."]), name="writer")
editor = Agent(ScriptedModel(["The text."]), name="editor")
Chat(Workflow([writer, editor], name="newsroom"), store=None)
"""
FAILING = """
from nbagent import Chat
from nbagent.errors import ModelError
from nbagent.testing import ScriptedModel
Chat(ScriptedModel([ModelError("No luck."), "Luck."]), store=None)
"""
TOOLS = """
from nbagent import Chat
from nbagent.testing import ScriptedModel
def look(): return 1
steps = [[f"Looking {n}.", {"tool": "look"}] if n % 2 else f"Found {n}." for n in range(1, 5)]
Chat(ScriptedModel(steps), tools=[look], store=None)
"""


def test_who_answers_is_always_visible(page: NotebookPage) -> None:
    """The agent and its model stand in the bar and in the accessible name: two chats can be told apart."""
    page.start(TWO)
    expect(page.chat.get_by_role("group", name="Session")).to_contain_text("analyst · script")
    other = ChatPage(page.page, nth=1)
    expect(other.chat.get_by_role("group", name="Session")).to_contain_text("demo")
    expect(page.chat).to_have_accessible_name("Chat with an agent: analyst · script")
    page.say("Hello")
    page.wait_until_idle()
    expect(page.chat.get_by_role("group", name="Session")).to_contain_text("analyst · script")


def test_the_stages_of_a_workflow_have_names(page: NotebookPage) -> None:
    """Each stage says who wrote it; the bar says which workflow it is."""
    page.start(WORKFLOW)
    page.say("Write")
    page.wait_until_idle()
    expect(page.answers.locator(".author")).to_have_text(["writer", "editor"])
    expect(page.chat.get_by_role("group", name="Session")).to_contain_text("newsroom · writer → editor")


def test_there_is_one_way_to_try_again(page: NotebookPage) -> None:
    """After an error it is the button at the error, else the one below the answer."""
    page.start(FAILING)
    page.say("Go")
    page.wait_until_idle()
    again = page.chat.get_by_role("button", name="Try again")
    regenerate = page.chat.get_by_role("button", name="Regenerate")
    expect(again).to_have_count(1)
    expect(regenerate).to_have_count(0)
    again.click()
    expect(page.answers.last).to_contain_text("Luck.")
    expect(regenerate).to_have_count(1)
    expect(again).to_have_count(0)


def test_the_versions_of_an_answer_stand_in_its_footer(page: NotebookPage) -> None:
    """An answer of several requests has one line below it, with its versions."""
    page.start(TOOLS)
    page.say("Go")
    page.wait_until_idle()
    page.chat.get_by_role("button", name="Regenerate").click()
    expect(page.answers.last).to_contain_text("Found 4.")
    versions = page.chat.get_by_role("group", name="Versions of this message")
    expect(versions).to_have_count(1)
    expect(page.versions(page.answers.last)).to_contain_text("2/2")
    versions.get_by_role("button", name="Previous version").click()
    expect(page.answers.first).to_contain_text("Looking 1.")
    expect(page.answers.last).to_contain_text("Found 2.")
    expect(page.versions(page.answers.last)).to_contain_text("1/2")
