"""Take the pictures of the component in `docs/images`: thirteen states, light and dark, in a real JupyterLab.

Run it with `python scripts/screenshots.py` after `make test`, and look at what has changed.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from nbagent.testing import NotebookPage

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from lab_server import JupyterLab, jupyterlab  # noqa: E402  the browser tests' module is on the path only now

IMAGES = ROOT / "docs" / "images"
SETUP = '''
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
call = lambda name, **arguments: {"tool": name, "arguments": arguments}
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
EARLIER = """
from nbagent import Session, delete_session, sessions
for line in sessions():  # left from the other theme
    delete_session(line.session_id)
for text, title in {"Plot it by month": None, "Why is it off?": "Forecast", "Join both tables": None}.items():
    Session(ScriptedModel(["Done."]), title=title).send(text).result()
"""
SHOW = "chat = Chat(model, tools=[query_sales, forecast, delete_rows])\nchat"


def states(page: NotebookPage, name: str) -> None:
    """Take a picture of each state of a chat."""
    number = iter(range(1, 14))

    def shoot(state: str) -> None:
        # The pointer leaves the chat, so that no button shows its hover state.
        page.page.mouse.move(5, 5)
        page.chat.screenshot(path=IMAGES / f"{next(number):02}-{state}-{name}.png", animations="disabled")

    page.open(SETUP + EARLIER, SHOW)
    page.run_cell(0)
    page.run_cell(1)
    expect(page.input).to_be_visible()
    shoot("empty")
    page.say("Which region grew fastest?")
    expect(page.tool("Query sales")).to_contain_text("Running… 1")
    shoot("tool-running")
    page.wait_until_idle()
    shoot("answer")
    page.page.locator(".jp-Cell").nth(1).evaluate("cell => cell.scrollIntoView()")
    page.page.screenshot(path=IMAGES / f"chat-{name}.png")
    page.tool("Query sales").locator("summary").click()
    page.chat.locator(".reasoning summary").click()
    page.chat.locator(".scroller").evaluate("element => { element.scrollTop = 0 }")
    shoot("tool-result")
    page.say("And the West, next year?")
    page.wait_until_idle()
    shoot("tool-failed")
    page.say("Clean the table")
    expect(page.answers.last).to_contain_text("region by region")
    shoot("streaming")
    expect(page.chat.get_by_role("button", name="Approve")).to_be_visible()
    shoot("approval")
    page.chat.get_by_role("button", name="Approve").click()
    page.wait_until_idle()
    page.say("Thanks")
    page.wait_until_idle()
    shoot("error")
    page.chat.get_by_role("button", name="Try again").click()
    page.wait_until_idle()
    page.answers.last.hover()
    shoot("versions")
    page.input.press_sequentially("Plot @sa")
    expect(page.chat.get_by_role("option").first).to_be_visible()
    shoot("variables")
    page.input.fill("")
    page.open_history()
    shoot("sessions")
    page.history_button.click()
    drop(page, "report.pdf")
    expect(page.chat.get_by_role("alert").last).to_contain_text("report.pdf")
    shoot("file-refused")
    page.chat.get_by_role("button", name="Full height").click()
    shoot("full-height")


def drop(page: NotebookPage, name: str) -> None:
    """Drop a file that is no image."""
    page.input.evaluate(
        """(input, name) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(["x"], name, { type: "application/octet-stream" }));
            input.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }""",
        name,
    )


def main() -> None:
    """Take the pictures of both themes."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        jupyterlab(Path(folder)) as lab,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, theme in (("light", "JupyterLab Light"), ("dark", "JupyterLab Dark")):
            lab.theme(theme)
            take(browser, lab, name)
        browser.close()


def take(browser: Browser, lab: JupyterLab, name: str) -> None:
    """Take the pictures of one theme."""
    with browser.new_context(viewport={"width": 1000, "height": 900}) as context:
        context.set_default_timeout(60_000)
        expect.set_options(timeout=60_000)
        states(NotebookPage(context.new_page(), lab.url, lab.token), name)


if __name__ == "__main__":
    main()
