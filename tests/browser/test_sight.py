"""What is in view: the wheel moves the notebook where the chat ends, and what is sent is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from cells import scripted
from playwright.sync_api import Locator, expect

from nbagent.testing import NotebookPage

LONG = "\n\n".join(f"Line {number}." for number in range(80))
NOTES = [f"# a long cell\n{'x = 1' + chr(10) * 12}" for _ in range(6)]
"""Cells around the chat, so that the notebook scrolls."""


def panel_top(page: NotebookPage) -> float:
    """How far the notebook is scrolled."""
    top: float = page.page.evaluate(
        """() => Math.max(...[...document.querySelectorAll(".jp-WindowedPanel-outer, .jp-Notebook")]
            .filter((one) => one.offsetParent).map((one) => one.scrollTop))"""
    )
    return top


def wheel(page: NotebookPage, by: int, moves: Callable[[], bool]) -> None:
    """Turn the wheel step by step until something has moved: one gesture moves one thing."""
    for _ in range(30):
        page.page.mouse.wheel(0, by)
        page.page.wait_for_timeout(60)
        if moves():
            return
    raise AssertionError("The wheel moved nothing.")


@pytest.mark.parametrize("answer", ["Short.", LONG], ids=["nothing to scroll", "a long chat"])
def test_the_wheel_goes_on_to_the_notebook(page: NotebookPage, answer: str) -> None:
    """At the chat's ends, or where it has none, the wheel over it scrolls the notebook, down and up."""
    page.open(*NOTES[:3], scripted(answer), *NOTES[3:])
    page.run_cell(3)
    expect(page.input).to_be_visible()
    page.say("Hello")
    page.wait_until_idle()
    scroller = page.chat.locator(".scroller")
    scroller.hover()
    for by in (200, -200, 200):
        before = panel_top(page)
        page.page.wait_for_timeout(400)  # a new gesture
        wheel(page, by, lambda: (panel_top(page) - before) * by > 0)  # noqa: B023  called at once
        scroller.hover()


def drop(page: NotebookPage) -> None:
    page.input.evaluate(
        """async (input) => {
            const canvas = Object.assign(document.createElement("canvas"), { width: 300, height: 900 });
            canvas.getContext("2d").fillRect(0, 0, 300, 900);
            const blob = await new Promise((resolve) => canvas.toBlob(resolve));
            const transfer = new DataTransfer();
            transfer.items.add(new File([blob], "x.png", { type: "image/png" }));
            const options = { bubbles: true, composed: true, cancelable: true };
            input.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, ...options }));
        }"""
    )
    expect(page.chat.get_by_role("img", name="Attached image")).to_be_visible()
    page.input.press("Enter")


def five_lines(page: NotebookPage) -> None:
    page.input.click()
    for number in range(5):
        page.input.press_sequentially(f"line {number}")
        page.input.press("Shift+Enter")
    page.input.press_sequentially("the last line")
    page.input.press("Enter")


def variable(page: NotebookPage) -> None:
    page.input.press_sequentially("Look at @cha")
    page.chat.get_by_role("option", name="chat").click()
    page.input.press("Enter")


def edit(page: NotebookPage) -> None:
    page.questions.first.hover()
    page.questions.first.get_by_role("button", name="Edit").click()
    page.input.fill("Edited")
    page.input.press("Enter")


def regenerate(page: NotebookPage) -> None:
    page.answers.last.get_by_role("button", name="Regenerate").click()


SENDS = [drop, five_lines, variable, edit, regenerate]


@pytest.mark.parametrize("send", SENDS, ids=[send.__name__ for send in SENDS])
def test_what_is_sent_is_shown_and_followed(page: NotebookPage, send: Callable[[NotebookPage], None]) -> None:
    """Whatever is sent, and from wherever one was reading: the answer's end and the composer are in view."""
    page.open(*NOTES[:2], scripted("First.", LONG, delay=0.005), *NOTES[2:])
    page.run_cell(2)
    expect(page.input).to_be_visible()
    page.say("Hello")
    page.wait_until_idle()
    send(page)
    expect(page.answers.last).to_contain_text("Line 40.")
    expect_end(page)
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Line 79.")
    expect_end(page)
    expect(page.input).to_be_in_viewport(ratio=1)
    expect(page.answers.last.get_by_text("Line 79.")).to_be_in_viewport(ratio=1)


def test_an_image_at_the_end_is_seen_when_it_has_loaded(page: NotebookPage) -> None:
    """A picture becomes high after it was drawn; the end stays in view."""
    page.start(scripted(f"{LONG}\n\nSee."))
    page.say("Hello")
    page.wait_until_idle()
    drop(page)
    page.wait_until_idle()
    expect(page.questions.last.get_by_role("img")).to_have_js_property("complete", value=True)
    expect_end(page)


def test_a_reader_is_not_moved(page: NotebookPage) -> None:
    """Who scrolls the notebook away from the chat while an answer comes stays there."""
    page.open(*NOTES[:3], scripted(LONG, delay=0.02), *NOTES[3:])
    page.run_cell(3)
    expect(page.input).to_be_visible()
    page.say("Hello")
    expect(page.answers.last).to_contain_text("Line 3.")
    margin = page.page.locator(".jp-WindowedPanel-outer").bounding_box()
    assert margin is not None
    page.page.mouse.move(margin["x"] + 12, margin["y"] + 200)  # beside the cells
    before = panel_top(page)
    wheel(page, -150, lambda: panel_top(page) < before - 100)
    page.page.wait_for_timeout(300)
    here = panel_top(page)
    expect(page.answers.last).to_contain_text("Line 40.")
    assert abs(panel_top(page) - here) < 2


def expect_end(page: NotebookPage) -> None:
    """Expect the end of the conversation in view, within the chat."""
    at_end: Locator = page.chat.locator(".scroller")
    page.page.wait_for_function(
        "element => element.scrollHeight - element.scrollTop - element.clientHeight < 3",
        arg=at_end.element_handle(),
    )
