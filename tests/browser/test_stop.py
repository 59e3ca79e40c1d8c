"""Stop, from submit to end, whatever is going on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from cells import Hold
from model_server import ModelServer, Script, call, chunk, done, tokens
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CELL = '''
import time
from nbagent import Chat, tool

@tool(approval="ask")
def delete_rows() -> None:
    """Delete rows."""

def compute() -> None:
    """Compute, on the kernel's main thread."""
    while True: time.sleep(0.01)

@tool(where="thread")
def fetch() -> None:
    """Fetch, on a thread of its own."""
    {wait}

tools = [delete_rows, compute, fetch]
chat = Chat('openai-chat:m', base_url={url!r}, api_key='k', tools=tools, store=None)
chat
'''


async def silent(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    await asyncio.Event().wait()
    yield b""


async def thinking(_request: dict[str, Any]) -> AsyncIterator[bytes]:
    yield chunk({"reasoning_content": "Let me see."})
    await asyncio.Event().wait()


def calling(name: str) -> Script:
    async def script(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        yield call(name, "{}")
        yield done("tool_calls")

    return script


def test_stop_works_in_every_state(page: NotebookPage, model: ModelServer, hold: Hold) -> None:
    """Each time the answer ends at once, says that it was stopped, and what was locked is free again."""
    page.start(CELL.format(url=model.url, wait=hold.code), hold.code)
    page.wait_for_subshell()

    def stop_while(going_on: str) -> None:
        page.say("Go")
        expect(page.status).to_contain_text(going_on)
        expect(page.history_button).to_be_disabled()
        page.stop_button.click()
        page.wait_until_idle()
        expect(page.status, going_on).to_contain_text("Stopped")
        expect(page.history_button).to_be_enabled()

    model.script = silent
    stop_while("Waiting for m…")
    model.script = thinking
    stop_while("Thinking…")
    model.script = tokens(["word "] * 2000, pause=0.02)
    stop_while("Answering…")
    for name, going_on in (
        ("delete_rows", "Waiting for your approval: delete_rows"),
        ("compute", "Using tool: compute…"),
        ("fetch", "Using tool: fetch…"),
    ):
        model.script = calling(name)
        stop_while(going_on)
        expect(page.tool(name)).to_contain_text("Stopped")
        expect(page.tool(name)).to_have_attribute("data-status", "stopped")
    page.run_cell(1, wait=False)
    model.script = calling("compute")
    stop_while("Waiting for the kernel: a cell is running")
    model.status, model.headers = 429, {"Retry-After": "30"}
    stop_while("Retrying in")
