"""The status line: what is going on, for how long, and what it cost; derived from the log."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

from cells import Hold
from model_server import Gate, ModelServer, call, chunk, done, tokens
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CELL = '''
from nbagent import Chat, tool

@tool(where="thread")
def query_sales(region: str) -> str:
    """Query sales."""
    {wait}
    return "12"

price = {{"input": 1000, "output": 1000}}
chat = Chat('openai-chat:m', base_url={url!r}, api_key='k', price=price, tools=[query_sales], store=None)
chat
'''


def test_the_status_line_says_what_is_going_on(page: NotebookPage, model: ModelServer, hold: Hold) -> None:
    """Waiting, thinking, preparing a call, using a tool, answering: each with its time; then the tokens."""
    thinking, calling, answering, ending = Gate(), Gate(), Gate(), Gate()

    async def first(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        await thinking.passed()
        yield chunk({"reasoning_content": "Let me see."})
        await calling.passed()
        yield call("query_sales", '{"region": "No')
        await answering.passed()
        model.script = second
        yield call("", 'rth"}')
        yield done("tool_calls")

    async def second(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        yield chunk({"content": "Twelve."})
        await ending.passed()
        yield done()

    model.script = first
    page.start(CELL.format(url=model.url, wait=hold.code))
    page.say("How much?")
    expect(page.status).to_have_text(re.compile(r"^Waiting for m… \d+ s$"))
    thinking.open()
    expect(page.status).to_have_text(re.compile(r"^Thinking… \d+ s$"))
    calling.open()
    expect(page.status).to_have_text(re.compile(r"^Preparing a tool call… \d+ s$"))
    answering.open()
    expect(page.status).to_have_text(re.compile(r"^Using tool: query_sales… \d+\.\d s$"))
    expect(page.status).not_to_have_text(page.status.inner_text())  # the time goes on
    hold.release()
    expect(page.status).to_have_text(re.compile(r"^Answering… \d+ s$"))
    ending.open()
    expect(page.status).to_have_text("24 tokens in, 68 out · $0.0920")


def test_a_rate_limit_is_waited_for(page: NotebookPage, model: ModelServer) -> None:
    """The wait is counted down with its reason; then the answer comes, and the session's sum is told."""
    page.start(CELL.format(url=model.url, wait="pass"))
    page.say("First")
    page.wait_until_idle()
    expect(page.status).to_have_text("12 tokens in, 34 out · $0.0460")
    model.status, model.headers = 429, {"Retry-After": "3"}
    page.watch_status()
    page.say("Second")
    expect(page.status).to_have_text(re.compile(r"^Retrying in \d s \(429 rate limit\)$"))
    model.status, model.headers, model.script = 200, {}, tokens(["Hello again."])
    expect(page.answers.last).to_contain_text("Hello again.")
    expect(page.status).to_have_text(
        "12 tokens in, 34 out · $0.0460 · session: 24 tokens in, 68 out · $0.0920"
    )
    waits = [int(text.split()[2]) for text in page.statuses if text.startswith("Retrying in ")]
    assert 3 >= waits[0] > waits[-1]
    assert waits == sorted(waits, reverse=True)
