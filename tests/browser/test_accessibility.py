"""For people who do not see it, or use no mouse: axe finds nothing, everything is reached by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from dropping import drop_file
from playwright.sync_api import expect
from readable import unreadable

from nbagent.testing import ChatPage, NotebookPage

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
CELL = '''
from nbagent import Chat, tool
from nbagent.errors import RateLimited
from nbagent.models.offline.scripted import ScriptedModel

@tool(approval="ask")
def delete_rows(table: str) -> str:
    """Delete rows."""
    return "gone"

rich = """# Title

Text with `code`, a [link](https://example.org) and **more**. $x^2$

- [x] done

| a | b |
|---|--:|
| 1 | 2 |

```python
@cached
def f(size=10): return "x"  # comment
```

> quoted
"""
steps = [
    [
        {"reasoning": "Let me see."},
        "I ask first. " * 20,
        {"tool": "delete_rows", "arguments": {"table": "sales"}},
    ],
    rich,
    RateLimited("Too many requests.", hint="Wait.", status=429),
]
chat = Chat(ScriptedModel(steps, delay=0.02), tools=[delete_rows])
chat
'''


def expect_accessible(page: ChatPage, state: str) -> None:
    page.page.evaluate(AXE.read_text())
    found = page.chat.evaluate(
        """async (chat) => {
            let outer = chat; // marimo has a shadow root of its own around ours
            while (outer.getRootNode() !== document) outer = outer.getRootNode().host;
            const moving = chat.getRootNode().getAnimations(); // half faded in is no colour to judge
            for (const one of moving) if (one instanceof CSSTransition) one.finish();
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
            const { violations } = await axe.run(outer, { runOnly: tags });
            const where = (nodes) => nodes.map((node) => node.html + node.failureSummary).join(" | ");
            return violations.map(({ id, nodes }) => `${id}: ${where(nodes)}`);
        }"""
    )
    assert found == [], f"{state}: {found}"
    assert unreadable(page) == [], state


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark", "JupyterLab Dark High Contrast"])
def test_axe_finds_nothing_in_any_state(page: NotebookPage, theme: str) -> None:
    """WCAG 2.2 AA: no violations, and all text can be read, in seven states."""
    page.start(CELL)
    page.theme(theme)
    expect_accessible(page, "empty")
    page.say("Hello")
    expect(page.answers.last).to_contain_text("I ask first.")
    expect_accessible(page, "streaming")
    expect(page.chat.get_by_role("button", name="Approve")).to_be_visible()
    expect_accessible(page, "asking")
    page.chat.get_by_role("button", name="Approve").click()
    page.wait_until_idle()
    expect_accessible(page, "done")
    page.say("More")
    page.wait_until_idle()
    expect(page.answers.last.get_by_role("alert")).to_be_visible()
    expect_accessible(page, "failed")
    page.questions.first.hover()
    page.questions.first.get_by_role("button", name="Edit").click()
    page.input.press_sequentially(" and @cha")
    expect(page.chat.get_by_role("option", name="chat")).to_be_visible()
    drop_file(page, "report.pdf")
    expect(page.chat.get_by_text("report.pdf")).to_be_visible()
    expect_accessible(page, "writing")
    page.input.press("Escape")
    page.input.press("Escape")
    page.open_history()
    page.history.get_by_role("button", name="Delete: Hello").first.click()
    expect_accessible(page, "sessions")


def test_everything_is_reached_by_keys_and_said_in_sentences(page: NotebookPage) -> None:
    """Approve with the keyboard alone; a screen reader hears sentences and the question, not tokens."""
    page.start(CELL)
    page.chat.evaluate(
        """(chat) => {
            window.heard = [];
            const place = chat.querySelector("[aria-live=polite]");
            const hear = () => window.heard.push(place.textContent);
            new MutationObserver(hear).observe(place, { childList: true, subtree: true });
        }"""
    )
    page.say("Hello")
    approve = page.chat.get_by_role("button", name="Approve")
    expect(approve).to_be_visible()
    for _ in range(12):
        page.page.keyboard.press("Tab")
        if approve.evaluate("button => button === button.getRootNode().activeElement"):
            break
    page.page.keyboard.press("Enter")
    page.wait_until_idle()
    page.page.wait_for_function("window.heard.some((text) => text.includes('quoted'))")
    heard = page.page.evaluate("window.heard")
    assert any(text.startswith("I ask first.") for text in heard)
    assert "Waiting for your approval: delete_rows" in heard
    assert len(heard) < 12
