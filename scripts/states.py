"""The states of the component that `screenshots.py` takes pictures of, each as a person meets it.

In: a notebook that can be opened, and `shoot`, which takes a picture of what is shown. Out: pictures, by
their names. Rule: each function opens a notebook of its own, so that a state that cannot be reached
costs no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dropping import drop_file
from playwright.sync_api import expect

from nbagent.testing import ChatPage, NotebookPage

__all__ = ["STATES", "Shoot", "State"]

Shoot = Callable[..., None]
"""`shoot("name")` takes a picture of the chat, `shoot("name", whole=True)` of the whole page."""
State = Callable[[NotebookPage, Shoot], None]
"""Bring a notebook into one state after the other."""

TOOLS = '''
import pandas as pd
from nbagent import Chat, tool
from nbagent.errors import RateLimited
from nbagent.models.offline.scripted import ScriptedModel

sales = pd.DataFrame({"region": ["North", "South", "East"], "2023": [120, 90, 70], "2024": [168, 99, 84]})

@tool(title="Query sales", where="thread")
def query_sales(sql: str) -> pd.DataFrame:
    """Run SQL."""
    import time; time.sleep(2)
    return sales

def forecast(region: str) -> float:
    """Forecast."""
    raise ValueError(f"no data for {region!r} after 2024")

@tool(title="Clean up", approval="ask")
def delete_rows(sql: str, backup: bool) -> str:
    """Delete rows for good."""
    return "2 rows deleted"

def call(name, **arguments):
    return {"tool": name, "arguments": arguments}
'''
SETUP = (
    TOOLS
    + '''
ANSWER = """**North** grew fastest, by 40 %:

| Region | 2023 | 2024 | Growth |
|:--|--:|--:|--:|
| North | 120 | 168 | **40 %** |
| East | 70 | 84 | 20 % |
| South | 90 | 99 | 10 % |

```python
growth = (sales["2024"] / sales["2023"] - 1) * 100  # percent
growth.sort_values(ascending=False)
```
"""
CLEAN = "delete from sales  -- two rows\\nwhere amount is null\\n  and region <> 'Nörd\\u200b'"
LONG = "Here is what the numbers say, region by region. " * 12
steps = [
    [{"reasoning": "Growth needs both years. I query them."}, call("query_sales", sql="select * from sales")],
    ANSWER,
    call("forecast", region="West"),
    "There is no data for the West after 2024.",
    [LONG, call("delete_rows", sql=CLEAN, backup=True)],
    "Done: 2 rows without an amount are gone.",
    RateLimited("The provider is overloaded.", hint="Wait a minute, then try again.", status=429),
    "Welcome back.",
]
model = ScriptedModel(steps, delay=0.03)
'''
)
EARLIER = """
from nbagent import Session, delete_session, sessions
for line in sessions():  # left from other pictures
    delete_session(line.session_id)
QUESTION = "Join both tables, and tell me of each region how many of its orders came without an amount"
for text, title in ("Plot it by month", None), ("Why is it off in one region?", "Forecast"), (QUESTION, None):
    earlier = Session(ScriptedModel(["Done."]), title=title)
    earlier.send(text).result()
    earlier.flush()
"""
SHOW = "chat = Chat(model, tools=[query_sales, forecast, delete_rows])\nchat"
SEVERAL = """
ids = [f"id = {n}" for n in range(40)]
steps = [[
    "I back the table up, then I delete the rows.",
    call("delete_rows", sql="delete from sales where amount is null", backup=True),
    call("delete_rows", sql="delete from orders\\nwhere " + " or\\n  ".join(ids), backup=False),
], "Done."]
chat = Chat(ScriptedModel(steps), tools=[delete_rows])
chat
"""
NEWSROOM = """
from nbagent import Agent, Chat, Workflow
from nbagent.models.offline.scripted import ScriptedModel
writer = Agent(ScriptedModel(["North grew by 40 %, more than any other region."]), name="writer")
editor = Agent(ScriptedModel(["**North** leads: its sales grew by 40 %."]), name="editor")
chat = Chat(Workflow([writer, editor], name="newsroom"), store=None)
chat
"""
ANALYST = """
from nbagent import Agent, Chat
from nbagent.models.offline.scripted import ScriptedModel
analyst = Chat(Agent(ScriptedModel(["North grew fastest."]), name="analyst"), store=None)
analyst
"""
KEPT = """
from nbagent import Chat
def analyst(messages):
    return "North grew fastest, by 40 %."

chat = Chat(analyst)
chat
"""


def conversation(page: NotebookPage, shoot: Shoot) -> None:
    """A conversation with tools, from its first message to an error that was tried again."""
    page.open(SETUP + EARLIER, SHOW)
    page.run_cell(0)
    page.run_cell(1)
    expect(page.input).to_be_visible()
    shoot("01-empty")
    page.say("Which region grew fastest?")
    expect(page.tool("Query sales")).to_contain_text("Running… 1")
    shoot("02-tool-running")
    page.wait_until_idle()
    shoot("03-answer")
    page.page.locator(".jp-Cell").nth(1).evaluate("cell => cell.scrollIntoView()")
    shoot("chat", whole=True)
    page.tool("Query sales").locator("summary").click()
    page.chat.locator(".reasoning summary").click()
    page.chat.locator(".scroller").evaluate("element => { element.scrollTop = 0 }")
    shoot("04-tool-result")
    page.say("And the West, next year?")
    page.wait_until_idle()
    shoot("05-tool-failed")
    page.say("Clean the table")
    expect(page.answers.last).to_contain_text("region by region")
    shoot("06-streaming")
    expect(page.chat.get_by_role("button", name="Approve")).to_be_visible()
    shoot("07-approval")
    page.chat.get_by_role("button", name="Approve").click()
    page.wait_until_idle()
    page.say("Thanks")
    page.wait_until_idle()
    shoot("08-error")
    page.chat.get_by_role("button", name="Try again").click()
    page.wait_until_idle()
    page.answers.last.hover()
    shoot("09-versions")
    page.input.press_sequentially("Plot @sa")
    expect(page.chat.get_by_role("option").first).to_be_visible()
    shoot("10-variables")
    page.input.fill("")
    drop_file(page, "report.pdf")
    expect(page.chat.get_by_role("alert").last).to_contain_text("report.pdf")
    shoot("12-file-refused")
    page.chat.get_by_role("button", name="Full height").click()
    shoot("13-full-height", whole=True)


def sessions(page: NotebookPage, shoot: Shoot) -> None:
    """The list of sessions: a search, and a deletion with its way back."""
    page.open(SETUP + EARLIER, SHOW)
    page.run_cell(0)
    page.run_cell(1)
    page.open_history()
    shoot("11-sessions")
    page.history.get_by_role("searchbox").press_sequentially("region")
    expect(page.history.locator("em").first).to_contain_text("region")
    shoot("14-search")
    page.history.get_by_role("searchbox").fill("")
    expect(page.history.get_by_role("button", name="Delete: Forecast")).to_be_visible()
    page.history.get_by_role("button", name="Delete: Forecast").click()
    page.history.get_by_role("button", name="Delete", exact=True).click()
    expect(page.history.get_by_role("button", name="Undo")).to_be_visible()
    shoot("15-undo")


def approvals(page: NotebookPage, shoot: Shoot) -> None:
    """Several calls that wait for a person at once."""
    page.start(TOOLS + SEVERAL)
    page.say("Clean both tables")
    expect(page.chat.get_by_role("button", name="Approve")).to_have_count(2)
    shoot("16-approvals")


def stages(page: NotebookPage, shoot: Shoot) -> None:
    """A workflow with two stages, and another chat in the same notebook."""
    page.open(NEWSROOM, ANALYST)
    page.run_cell(0)
    page.run_cell(1)
    for nth in (0, 1):
        chat = ChatPage(page.page, nth=nth)
        chat.say("Which region leads?")
        chat.wait_until_idle()
    shoot("17-stages")
    page.page.locator(".jp-Cell").nth(0).evaluate("cell => cell.scrollIntoView()")
    shoot("18-two-chats", whole=True)


def kernel(page: NotebookPage, shoot: Shoot) -> None:
    """A kernel that was shut down or restarted, and the offer to continue."""
    page.start(KEPT)
    page.say("Which region grew fastest?")
    page.wait_until_idle()
    page.input.fill("And which one lost")
    restart = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
    page.page.evaluate(restart)
    expect(page.chat.locator(".kernel-notice")).to_contain_text("was restarted")
    shoot("19-kernel-restarted")
    page.run_cell(0)
    expect(page.chat.get_by_role("button", name=re.compile("^Continue: "))).to_be_visible()
    shoot("20-continue")
    page.chat.get_by_role("button", name=re.compile("^Continue: ")).click()
    expect(page.answers).to_have_count(1)
    page.end_kernel()
    expect(page.chat.locator(".kernel-notice")).to_contain_text("was shut down")
    shoot("21-kernel-gone")


STATES: dict[str, State] = {
    state.__name__: state for state in (conversation, sessions, approvals, stages, kernel)
}
