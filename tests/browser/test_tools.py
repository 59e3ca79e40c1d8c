"""Tool calls as a person sees them: what is called, what it does, what came of it, and a say in it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

from cells import Hold
from model_server import Gate, ModelServer, call, done, tokens
from playwright.sync_api import Locator, expect

from nbagent.testing import NotebookPage

RUNNING = re.compile(r"Running… (?!0\.0)\d+\.\d s")
"""Long enough for its time to be said when it is done: what took no time is only "Done"."""

CELL = '''
import time
import pandas as pd
from nbagent import Chat, tool
from nbagent.models.offline.scripted import ScriptedModel

@tool(title="Query sales", where="thread")
def query_sales(sql: str) -> pd.DataFrame:
    """Run SQL."""
    print("connecting")
    time.sleep(1)
    return pd.DataFrame({"region": ["North"], "growth": ["<img src=x onerror=alert(1)>"]})

def broken() -> int:
    """Fail."""
    return 1 // 0

@tool(approval="ask")
def delete_rows(table: str) -> str:
    """Delete rows."""
    return f"deleted from {table}"

def call(name, **arguments):
    return {"tool": name, "arguments": arguments}

model = ScriptedModel([
    [{"reasoning": "I should *look*."}, "Looking.", call("query_sales", sql="select 1"), call("broken")],
    [call("delete_rows", table="sales")],
    [call("delete_rows", table="people")],
    "Done.",
], delay=0.02)
chat = Chat(model, tools=[query_sales, broken, delete_rows], store=None)
chat
'''
READING = '''
from nbagent import Chat, tool

@tool(where="thread")
def read_page(address: str) -> str:
    """Read a page."""
    print("connecting to", address)
    {wait}
    return "read"

Chat('openai-chat:m', base_url={url!r}, api_key='k', tools=[read_page], store=None)
'''
RICH = '''
from matplotlib.figure import Figure
from nbagent import Chat
from nbagent.testing import ScriptedModel

class Report:
    def _repr_html_(self):
        return """<p onclick="window.hacked = 1"><b>East</b> grew. <a href="https://example.org">more</a></p>
            <script>window.hacked = 2</script><img src="x" onerror="window.hacked = 3">
            <iframe src="/x"></iframe>"""

def report() -> Report:
    """Report."""
    return Report()

def plot() -> Figure:
    """Plot."""
    figure = Figure()
    figure.subplots().plot([1, 3, 2])
    return figure

def broken() -> int:
    """Fail."""
    return 1 // 0

calls = [{"tool": name} for name in ("report", "plot", "broken")]
Chat(ScriptedModel([calls, "Done."]), tools=[report, plot, broken], store=None)
'''


def test_tool_cards_from_the_call_to_the_end(page: NotebookPage, hold: Hold) -> None:
    """Running, done, failed, approved and denied calls say so in words; reasoning is folded."""
    page.start(CELL.replace("time.sleep(1)", hold.code))
    page.say("Which region grew fastest?")

    query = page.tool("Query sales")
    expect(query).to_contain_text(RUNNING)
    expect(page.status).to_contain_text("Using tool: Query sales…")
    expect(query).to_contain_text("select 1")
    hold.release()
    expect(query).to_contain_text(re.compile(r"Done in \d+\.\d s"))
    expect(query.get_by_role("table")).to_be_hidden()
    query.locator("summary").click()
    expect(query.get_by_role("table")).to_contain_text("North")
    expect(query).to_contain_text("connecting")
    assert query.locator("img").count() == 0

    broken = page.tool("broken")
    expect(broken).to_contain_text("Failed")
    expect(broken).to_contain_text("ZeroDivisionError")

    first = page.tool("delete_rows").nth(0)
    expect(page.status).to_have_text("Waiting for your approval: delete_rows")
    expect(first.get_by_role("term")).to_have_text("table")
    expect(first.get_by_role("definition")).to_have_text("sales")
    first.get_by_role("button", name="Approve").click()
    expect(first).to_contain_text("Done")
    expect(first.get_by_role("button", name="Approve")).to_have_count(0)

    second = page.tool("delete_rows").nth(1)
    second.get_by_role("textbox", name="Reason").press_sequentially("Not people!")
    second.get_by_role("textbox", name="Reason").press("Enter")
    expect(second).to_contain_text("Denied: Not people!")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Done.")

    thought = page.conversation.locator(".reasoning")
    expect(thought).to_contain_text("Thought for")
    expect(thought.locator("em")).to_have_count(0)
    thought.locator("summary").click()
    expect(thought.locator("em")).to_have_text("look")


def test_a_call_that_waits_for_the_kernel_says_so(page: NotebookPage, hold: Hold) -> None:
    """While a cell is running, a tool that belongs to the main thread waits, and the status line says why."""
    page.start(CELL.replace(', where="thread"', ""), hold.code)
    page.wait_for_subshell()
    page.run_cell(1, wait=False)
    page.say("Go")
    expect(page.status).to_have_text("Waiting for the kernel: a cell is running")
    expect(page.tool("Query sales")).to_contain_text("Waiting for the kernel")
    hold.release()
    expect(page.tool("Query sales")).to_contain_text("Done in")


def test_a_call_is_seen_as_it_happens(page: NotebookPage, model: ModelServer, hold: Hold) -> None:
    """Its arguments while they are written, what it prints while it runs; when it is done it is folded."""
    written = Gate()

    async def script(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        model.script = tokens(["Read."])
        yield call("read_page", '{"address": "Oslo')
        await written.passed()
        yield call("", '/harbour"}')
        yield done("tool_calls")

    model.script = script
    page.start(READING.format(url=model.url, wait=hold.code))
    page.say("Go")
    card = page.tool("read_page")
    expect(card).to_contain_text("Writing arguments…")
    expect(card.locator(".preview")).to_contain_text("Oslo")
    expect(card.locator(".preview")).not_to_contain_text("harbour")
    written.open()
    expect(card).to_contain_text(RUNNING)
    expect(card.get_by_role("definition")).to_have_text("Oslo/harbour")
    expect(card.get_by_text("connecting to Oslo/harbour")).to_be_visible()
    hold.release()
    expect(card).to_contain_text("Done in")
    expect(card.get_by_text("connecting to Oslo/harbour")).to_be_hidden()


def test_rich_results_and_failures(page: NotebookPage) -> None:
    """A figure is seen at once, HTML does nothing but be seen, and a failure is red and open, never green."""
    page.start(RICH)
    page.say("Go")
    page.wait_until_idle()
    figure = page.tool("plot").get_by_role("img", name="Figure")
    expect(figure).to_be_visible()
    assert figure.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100

    report = page.tool("report")
    report.locator("summary").first.click()
    expect(report.locator("b")).to_have_text("East")
    expect(report.get_by_role("link", name="more")).to_have_attribute("rel", re.compile("noopener"))
    expect(report.locator("script, img[src], iframe, [onclick], [onerror]")).to_have_count(0)
    assert page.page.evaluate("window.hacked") is None

    failed = page.tool("broken")
    expect(failed.get_by_text("ZeroDivisionError")).to_be_visible()
    for part in (".icon", ".words"):
        assert hue(failed.locator(part)) == "red"
    assert hue(report.locator(".icon")) == "green"


def hue(element: Locator) -> str:
    """Say which of the three colours an element's text has most of."""
    value: str = element.evaluate(
        """(element) => {
            const context = document.createElement("canvas").getContext("2d");
            context.fillStyle = getComputedStyle(element).color;
            context.fillRect(0, 0, 1, 1);
            const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
            const most = Math.max(red, green, blue);
            return most === red ? "red" : most === green ? "green" : "blue";
        }"""
    )
    return value
