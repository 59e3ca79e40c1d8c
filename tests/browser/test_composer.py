"""Writing a message: keys that stay in the composer, drafts that are not lost."""

from __future__ import annotations

import base64

import pytest
from playwright.sync_api import FilePayload, expect

from nbagent.testing import NotebookPage

CELL = """
from nbagent import Chat
from nbagent.models.offline.scripted import ScriptedModel
import pandas as pd
sales, salary = pd.DataFrame({"a": [1]}), 3
seen = []
def model(messages):
    seen.append([type(part).__name__ for part in messages[-1].parts])
    return f"You said {messages[-1].text!r}"
chat = Chat(model, store=None)
chat
"""
PIXEL = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()


def test_keys(page: NotebookPage) -> None:
    """Enter sends, Shift+Enter breaks the line, an input method's Enter does neither; arrows recall."""
    page.start(CELL, "pass")
    page.input.click()
    page.input.press_sequentially("abdxzm")
    page.input.press("Shift+Enter")
    page.input.press_sequentially("dd")
    expect(page.input).to_have_value("abdxzm\ndd")
    page.input.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    page.input.dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
    expect(page.questions).to_have_count(0)
    page.input.press("Enter")
    expect(page.questions).to_have_text([page.text("abdxzm\ndd")])
    page.wait_until_idle()
    page.say("Second")
    page.wait_until_idle()

    page.input.press("ArrowUp")
    expect(page.input).to_have_value("Second")
    page.input.press("ArrowUp")
    expect(page.input).to_have_value("abdxzm\ndd")
    page.input.press("ArrowDown")
    page.input.press("ArrowDown")
    expect(page.input).to_have_value("")
    page.input.press_sequentially("a draft")
    page.input.press("Escape")
    expect(page.input).to_have_value("")

    page.send_button.focus()
    for key in ("a", "b", "d", "d", "x", "m"):
        page.page.keyboard.press(key)
    assert page.cells.count() == 2


def test_variables_are_completed(page: NotebookPage) -> None:
    """`@` offers the notebook's variables; the one chosen goes to the model with the message."""
    page.start(CELL)
    page.input.click()
    page.input.press_sequentially("Look at @sal")
    options = page.chat.get_by_role("option")
    expect(options).to_have_text(["salaryint", "salesDataFrame"])
    page.input.press("ArrowDown")
    page.input.press("Tab")
    expect(page.input).to_have_value("Look at @sales ")
    page.input.press("Enter")
    page.wait_until_idle()
    expect(page.questions.first).to_contain_text("@sales")
    chip = page.questions.first.locator(".chip")
    assert chip.evaluate(
        "chip => chip.offsetWidth < 90 && chip.offsetWidth < chip.parentElement.offsetWidth - 20"
    )


def test_an_image_that_is_pasted_or_dropped_goes_with_the_message(page: NotebookPage) -> None:
    """It is shown, can be taken out, and reaches the model."""
    page.start(CELL, "print(seen)")
    images = page.chat.get_by_role("img", name="Attached image")
    for number, (kind, data) in enumerate([("paste", "clipboardData"), ("drop", "dataTransfer")], 1):
        page.input.evaluate(
            """(input, [image, kind, data]) => {
                const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
                const transfer = new DataTransfer();
                transfer.items.add(new File([bytes], "x.png", { type: "image/png" }));
                const Kind = kind === "paste" ? ClipboardEvent : DragEvent;
                const options = { bubbles: true, composed: true, cancelable: true };
                input.dispatchEvent(new Kind(kind, { [data]: transfer, ...options }));
            }""",
            [PIXEL, kind, data],
        )
        expect(images).to_have_count(number)
    page.chat.get_by_role("button", name="Remove this image").first.click()
    expect(images).to_have_count(1)
    page.say("Look")
    page.wait_until_idle()
    expect(images).to_have_count(0)
    page.run_cell(1)
    expect(page.output(1)).to_contain_text("['TextPart', 'ImagePart']")


def test_images_are_chosen_with_a_button(page: NotebookPage) -> None:
    """The button is reached with Tab, opens the browser's dialog, and takes several images at once."""
    page.start(CELL, "print(seen)")
    expect(page.chat.get_by_role("button", name="Attach images")).to_be_visible()
    page.input.click()
    page.page.keyboard.press("Shift+Tab")
    with page.page.expect_file_chooser() as dialog:
        page.page.keyboard.press("Enter")
    assert dialog.value.is_multiple()
    files = [FilePayload(name=name, mimeType="image/png", buffer=base64.b64decode(PIXEL)) for name in "xy"]
    dialog.value.set_files(files)
    expect(page.chat.get_by_role("img", name="Attached image")).to_have_count(2)
    page.say("Look")
    page.wait_until_idle()
    page.run_cell(1)
    expect(page.output(1)).to_contain_text("['TextPart', 'ImagePart', 'ImagePart']")


@pytest.mark.parametrize("place", [".input", ".scroller"])
def test_a_file_that_cannot_be_attached_is_named(page: NotebookPage, place: str) -> None:
    """On the composer or on the conversation: it says which, why and what to do; images are taken."""
    page.start(CELL)
    page.chat.locator(place).evaluate(
        """(element, image) => {
            const dataTransfer = new DataTransfer();
            const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
            dataTransfer.items.add(new File(["a,b"], "sales.csv", { type: "text/csv" }));
            dataTransfer.items.add(new File([bytes], "x.png", { type: "image/png" }));
            const options = { bubbles: true, composed: true, cancelable: true };
            const event = new DragEvent("drop", { dataTransfer, ...options });
            element.dispatchEvent(event);
            if (!event.defaultPrevented) throw new Error("The browser would leave the page.");
        }""",
        PIXEL,
    )
    refused = page.chat.get_by_role("alert").get_by_text("sales.csv")
    expect(refused).to_have_text(
        "“sales.csv” was not attached: a message takes PNG, JPEG, GIF and WebP images. "
        "Load other files in a cell and mention the variable with @."
    )
    expect(page.chat.get_by_role("img", name="Attached image")).to_have_count(1)
    page.say("Look")
    expect(refused).to_have_count(0)


def test_the_input_grows_to_ten_lines(page: NotebookPage) -> None:
    """More than ten lines are scrolled, and a sent message leaves one line."""
    page.start(CELL)

    def height(lines: int) -> float:
        page.input.fill("\n".join(str(line) for line in range(lines)))
        return float(page.input.evaluate("input => input.clientHeight"))

    one, two, nine, ten, eleven, fifty = (height(lines) for lines in (1, 2, 9, 10, 11, 50))
    line = two - one
    assert line > 10
    assert nine == one + 8 * line
    assert ten == one + 9 * line
    assert eleven == fifty == ten
    page.input.press("Enter")
    expect(page.input).to_have_js_property("clientHeight", one)


def test_what_is_written_while_an_answer_comes_is_kept(page: NotebookPage) -> None:
    """Nothing can be sent meanwhile, and nothing is lost; Esc stops the answer."""
    page.start(CELL.replace("Chat(model,", "Chat(ScriptedModel(['word ' * 500], delay=0.05),"))
    page.say("Hello")
    expect(page.stop_button).to_be_visible()
    assert page.input.get_attribute("placeholder") == "Generation in progress…"
    page.input.press_sequentially("next")
    page.input.press("Enter")
    expect(page.input).to_have_value("next")
    expect(page.questions).to_have_count(1)
    page.input.press("Escape")
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Stopped")
    expect(page.input).to_have_value("next")
