"""What goes wrong is said where the person looks, with what to do next; the session stays usable."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from lab_server import free_port
from model_server import ModelServer, chunk, tokens
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

HELLO = tokens(["Hello", " again."])


def chat(url: str) -> str:
    options = f"base_url={url!r}, api_key='k', retry={{'times': 0}}"
    return f"from nbagent import Chat\nchat = Chat('openai-chat:m', {options})\nchat"


async def cut(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    yield chunk({"content": "Half of"})


async def garbled(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    yield chunk({"content": "Good until"})
    yield b'data: {"choices":[{"index":0,"delta":{"content":" \xff\xfe here"}}]}\n\n'
    yield chunk({}, "stop") + b"data: [DONE]\n\n"


async def page_of_html(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    yield b"<!doctype html><title>Login</title><h1>Please log in</h1>"


async def unauthorized(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    yield b'{"error": {"message": "Incorrect API key provided.", "type": "invalid_request_error"}}'


@pytest.mark.parametrize(
    ("status", "content_type", "script", "kept", "said"),
    [
        (401, "application/json", unauthorized, "", "key"),
        (200, "text/html", page_of_html, "", "base_url"),
        (200, "text/event-stream", cut, "Half of", "ended"),
    ],
    ids=["401", "HTML page", "cut stream"],
)
def test_a_failure_says_what_to_do_and_keeps_what_came(
    page: NotebookPage, model: ModelServer, status: int, content_type: str, script: Any, kept: str, said: str
) -> None:
    """The message is marked as failed, what came is kept, and the next message works."""
    model.status, model.content_type, model.script = status, content_type, script
    page.start(chat(model.url))
    page.say("Hello?")
    page.wait_until_idle()
    answer = page.answers.last
    expect(answer.get_by_role("alert")).to_contain_text("Failed")
    expect(answer.get_by_role("alert")).to_contain_text(said)
    expect(answer).to_contain_text(kept)

    model.status, model.content_type, model.script = 200, "text/event-stream", HELLO
    page.say("Once more")
    expect(page.answers.last).to_contain_text("Hello again.")


def test_invalid_utf8_costs_a_character_and_not_the_answer(page: NotebookPage, model: ModelServer) -> None:
    """Bytes that are no text are shown as replacement characters."""
    model.script = garbled
    page.start(chat(model.url))
    page.say("Hello?")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Good until \N{REPLACEMENT CHARACTER}")


def test_no_server_is_named_with_its_address(page: NotebookPage, model: ModelServer) -> None:
    """Where nothing listens, the message says where that is."""
    address = f"127.0.0.1:{free_port()}"
    page.start(chat(f"http://{address}/v1"))
    page.say("Anybody?")
    page.wait_until_idle()
    expect(page.answers.last.get_by_role("alert")).to_contain_text(address)


def test_a_run_that_fails_after_a_complete_answer_says_why(page: NotebookPage) -> None:
    """Too many steps: no request failed, and yet it is said what happened, with a way to go on."""
    call = {"tool": "look"}
    page.start(
        "from nbagent import Chat\nfrom nbagent.testing import ScriptedModel\n"
        "def look() -> int:\n    'Look.'\n    return 1\n"
        f"Chat(ScriptedModel([{call}, {call}, 'Found.']), tools=[look], max_steps=2, store=None)"
    )
    page.say("Go")
    page.wait_until_idle()
    failed = page.answers.last.get_by_role("alert")
    expect(failed).to_contain_text("The run has made 2 model calls and is not finished.")
    expect(page.conversation.get_by_role("alert")).to_have_count(1)
    failed.get_by_role("button", name="Try again").click()
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Found.")
    expect(page.conversation.get_by_role("alert")).to_have_count(0)


def test_an_agent_that_fails_before_its_answer_says_why(page: NotebookPage) -> None:
    """Where there is no answer the question is told what happened, until it is asked again."""
    page.start(
        "from nbagent import Agent, Chat\n"
        "class Late:\n"
        "    name = 'late'\n"
        "    agent = None\n"
        "    def public(self): return {}\n"
        "    async def answer(self, turn):\n"
        "        if self.agent is None: raise ValueError('The other library is not ready.')\n"
        "        async for event in self.agent.answer(turn): yield event\n"
        "late = Late()\n"
        "Chat(late, store=None)",
        "late.agent = Agent(lambda messages: 'Here.')",
    )
    page.say("Go")
    page.wait_until_idle()
    failed = page.questions.last.get_by_role("alert")
    expect(failed).to_contain_text("The other library is not ready.")
    page.run_cell(1)
    failed.get_by_role("button", name="Try again").click()
    expect(page.answers.last).to_contain_text("Here.")
    expect(page.conversation.get_by_role("alert")).to_have_count(0)
