"""How wide and high the chat is: by itself, as a person wants it, and as high as the notebook's panel."""

from __future__ import annotations

from typing import Any

import pytest
from cells import scripted
from lab_server import JupyterLab
from playwright.sync_api import Locator, expect

from nbagent.testing import NotebookPage

WORDS = "Here is what the numbers say about the regions, one after the other. "
ANSWER = f"""{WORDS * 8}

- {WORDS * 4}

> {WORDS * 4}

| {" | ".join(f"column {number}" for number in range(14))} |
|{"--|" * 14}
| {" | ".join("a value" for _ in range(14))} |

```python
total = {" + ".join(f"value_{number}" for number in range(60))}
```

1. In a list:

   ```python
   total = {" + ".join(f"value_{number}" for number in range(60))}
   ```
"""
NOTES = ["\n" * 20, "\n" * 20]
PANEL = "[...document.querySelectorAll('.jp-WindowedPanel-outer')].find((one) => one.offsetParent)"


def box(locator: Locator) -> dict[str, float]:
    found: Any = locator.bounding_box()
    return {**found, "right": found["x"] + found["width"], "bottom": found["y"] + found["height"]}


def corner(page: NotebookPage) -> Locator:
    return page.chat.get_by_role("button", name="Size of the chat")


def start(page: NotebookPage, width: int) -> None:
    page.page.set_viewport_size({"width": width, "height": 800})
    page.open(NOTES[0], scripted(ANSWER, "Short."), NOTES[1])
    page.run_cell(1)
    expect(page.input).to_be_visible()


def drag(page: NotebookPage, x: int, y: int) -> None:
    corner(page).scroll_into_view_if_needed()
    at = box(corner(page))
    page.page.mouse.move(at["x"] + 10, at["y"] + 10)
    page.page.mouse.down()
    page.page.mouse.move(at["x"] + 10 + x, at["y"] + 10 + y, steps=4)
    page.page.mouse.up()


def letters_per_line(paragraph: Locator) -> float:
    """Count the letters of a paragraph's full lines."""
    count: float = paragraph.evaluate(
        """(element) => {
            const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
            const range = document.createRange();
            const lines = new Map();
            for (let at = 0; at < text.length; at += 1) {
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                const { top } = range.getBoundingClientRect();
                lines.set(top, (lines.get(top) ?? 0) + 1);
            }
            const full = [...lines.values()].slice(0, -1);
            return full.reduce((sum, length) => sum + length, 0) / full.length;
        }"""
    )
    return count


@pytest.mark.parametrize("width", [420, 1280, 1800])
def test_it_fills_the_cell_and_text_keeps_a_comfortable_length(own_page: NotebookPage, width: int) -> None:
    """Text has about 75 letters a line, and the question stays beside it; code and tables use all width."""
    page = own_page
    start(page, width)
    page.say("Hello")
    page.wait_until_idle()
    cell = box(page.output(1).first)
    assert box(page.chat)["right"] == pytest.approx(cell["right"], abs=3)
    scroller = page.chat.locator(".scroller")
    inside = scroller.evaluate("element => element.clientWidth") - 36
    code, table = page.answers.last.locator(".code").first, page.answers.last.locator(".table").first
    for wide in (code, table):
        assert box(wide)["width"] == pytest.approx(inside, abs=3)
    listed = page.answers.last.locator("li .code")
    assert inside * 0.6 < box(listed)["width"] < inside
    assert scroller.evaluate("element => element.scrollWidth <= element.clientWidth")
    question = box(page.questions.last.locator(".body"))
    assert question["right"] - box(page.answers.last)["x"] == pytest.approx(min(820, inside), abs=3)
    if width > 700:
        assert 66 < letters_per_line(page.answers.last.locator("p").first) < 84
        assert box(page.answers.last.locator("li").first)["width"] < 640


def test_a_size_is_dragged_and_remembered(own_page: NotebookPage, lab: JupyterLab) -> None:
    """It is there after a reload, not in the notebook's file, and gone after a double click."""
    page = own_page
    start(page, 1100)
    page.say("Hello")
    page.wait_until_idle()
    usual = box(page.chat)
    drag(page, -200, -120)
    chosen = box(page.chat)
    assert chosen["width"] == pytest.approx(usual["width"] - 200, abs=2)
    assert chosen["height"] == pytest.approx(usual["height"] - 120, abs=2)
    expect(page.input).to_be_in_viewport()
    page.reload()
    page.cells.nth(1).scroll_into_view_if_needed()
    expect(page.answers).to_have_count(1)
    assert box(page.chat)["width"] == pytest.approx(chosen["width"], abs=2)
    assert box(page.chat)["height"] == pytest.approx(chosen["height"], abs=2)
    assert f"{round(chosen['width'])}" not in (lab.root / page.name).read_text()
    corner(page).dblclick()
    expect(page.chat).to_have_css("width", f"{usual['width']:g}px")
    page.reload()
    page.cells.nth(1).scroll_into_view_if_needed()
    expect(page.answers).to_have_count(1)
    assert box(page.chat)["height"] == pytest.approx(usual["height"], abs=2)


def test_a_size_is_chosen_with_keys(page: NotebookPage) -> None:
    """The arrow keys move the corner; a chat that fills its cell goes on doing so in a wider window."""
    start(page, 1100)
    usual = box(page.chat)
    corner(page).focus()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowDown"):
        page.page.keyboard.press(key)
    assert box(page.chat)["width"] == usual["width"] - 48
    assert box(page.chat)["height"] == 240  # it was lower than that by itself
    for _ in range(3):
        page.page.keyboard.press("ArrowRight")
    assert box(page.chat)["width"] == usual["width"]
    for _ in range(40):
        page.page.keyboard.press("ArrowUp")
        page.page.keyboard.press("ArrowLeft")
    assert (box(page.chat)["width"], box(page.chat)["height"]) == (280, 240)
    corner(page).dblclick()
    assert (box(page.chat)["width"], box(page.chat)["height"]) == (usual["width"], usual["height"])


def test_it_is_as_high_as_the_panel(page: NotebookPage) -> None:
    """A button makes it so, also while an answer comes; Esc or the button goes back to the usual height."""
    start(page, 1100)
    page.say("Hello")
    page.wait_until_idle()
    before = box(page.chat)["height"]
    for leave in ("Escape", "button"):
        button = page.chat.get_by_role("button", name="Full height")
        button.click()
        expect_full_height(page)
        page.say("More")
        page.wait_until_idle()
        expect_full_height(page)
        page.page.set_viewport_size({"width": 1100, "height": 640})
        expect_full_height(page)
        page.page.set_viewport_size({"width": 1100, "height": 800})
        if leave == "Escape":
            page.input.press("Escape")
        else:
            page.chat.get_by_role("button", name="Usual height").click()
        expect(button).to_be_visible()
        expect(page.input).to_be_in_viewport(ratio=1)
        assert box(page.chat)["height"] <= before + 60
    page.page.set_viewport_size({"width": 1100, "height": 800})


def expect_full_height(page: NotebookPage) -> None:
    """Expect the chat at the top of the panel, and as high."""
    page.page.wait_for_function(
        f"""(chat) => {{
            const panel = {PANEL};
            const [inner, outer] = [chat, panel].map((one) => one.getBoundingClientRect());
            return Math.abs(inner.top - outer.top) < 6 && Math.abs(inner.height - panel.clientHeight) < 2;
        }}""",
        arg=page.chat.element_handle(),
    )
    expect(page.input).to_be_in_viewport(ratio=1)
