"""Tool calls as a person sees them: what is called, what it does, what came of it, and a say in it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CELL = '''
import time
import pandas as pd
from nbagent import Chat, tool
from nbagent.models.scripted import ScriptedModel

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


def test_tool_cards_from_the_call_to_the_end(page: NotebookPage) -> None:
    """Running, done, failed, approved and denied calls say so in words; reasoning is folded."""
    page.start(CELL)
    page.say("Which region grew fastest?")

    query = page.tool("Query sales")
    expect(query).to_contain_text("Running…")
    expect(page.status).to_contain_text("Using tool: query_sales…")
    expect(query).to_contain_text("select 1")
    expect(query).to_contain_text(re.compile(r"Done in 1\.\d s"))
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
    expect(first).to_contain_text('"table": "sales"')
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


def test_a_call_that_waits_for_the_kernel_says_so(page: NotebookPage) -> None:
    """While a cell is running, a tool that belongs to the main thread waits, and the status line says why."""
    page.start(CELL.replace(', where="thread"', ""), "time.sleep(4)")
    page.wait_for_subshell()
    page.run_cell(1, wait=False)
    page.say("Go")
    expect(page.status).to_have_text("Waiting for the kernel: a cell is running")
    expect(page.tool("Query sales")).to_contain_text("Waiting for the kernel")
    expect(page.tool("Query sales")).to_contain_text("Done in")


def test_stop_ends_a_pending_approval(page: NotebookPage) -> None:
    """Stop works while a person is asked; the call is shown as stopped, not as done."""
    cell = CELL.replace('[call("delete_rows", table="sales")],', "", 1).replace(
        'call("query_sales", sql="select 1"), call("broken")', 'call("delete_rows", table="all")'
    )
    page.start(cell)
    page.say("Go")
    expect(page.tool("delete_rows").get_by_role("button", name="Approve")).to_be_visible()
    page.stop_button.click()
    page.wait_until_idle()
    expect(page.tool("delete_rows")).to_contain_text("Stopped")
