"""Plots are whole while a chat writes and a person types in it."""

from __future__ import annotations

from playwright.sync_api import expect

from nbagent.testing import ChatPage, NotebookPage

TOOLS, CELLS = 50, 20
SETUP = """
import base64, time
import matplotlib.pyplot as plt
from nbagent import Chat
from nbagent.testing import ScriptedModel

def plot(number: int) -> object:
    "Draw a figure."
    figure, axes = plt.subplots(figsize=(4, 3))
    for line in range(4):
        axes.plot(range(6), [(number + line) * x % 7 for x in range(6)], label=f"line {line}")
        time.sleep(0.002)
    plt.title(f"Plot {number}")
    plt.legend()
    return figure

def slowly(number):
    plt.figure(figsize=(4, 3))
    for line in range(6):
        plt.plot(range(6), [(number * line + x) % 11 for x in range(6)])
        time.sleep(0.05)
    plt.ylabel(f"Cell {number}")
"""
ALONE = f"""
def png(figure):
    data = get_ipython().display_formatter.format(figure)[0]["image/png"]
    return data if isinstance(data, str) else base64.b64encode(data).decode()
alone = []
for number in range({TOOLS}):
    figure = plot(number)
    alone.append(png(figure))
    plt.close(figure)
"""
CHATS = f"""
def call(number):
    return {{"tool": "plot", "arguments": {{"number": number}}}}
script = [["word " * 40, call(number), call(number + 1)] for number in range(0, {TOOLS}, 2)]
chat = Chat(ScriptedModel([*script, "Done."], delay=0.01), tools=[plot], store=None, max_steps=99)
other = Chat(ScriptedModel([]), store="sqlite:///:memory:")
display(chat, other)
"""
COMPARE = """
calls = chat.session.state.tool_calls.values()
same = [call.end.display["image/png"].strip() == png.strip() for call, png in zip(calls, alone, strict=True)]
print(same.count(True), "of", len(same), plt.get_fignums())
"""


def pictures(page: NotebookPage, first: int) -> list[list[str]]:
    """Return the PNGs under the cells from `first` on, as the notebook holds them."""
    shown: list[list[str]] = page.page.evaluate(
        """(first) => {
            const cells = [...window.jupyterapp.shell.currentWidget.content.model.cells];
            return cells.slice(first).map((cell) => cell.outputs.toJSON()
                .map((output) => output.data?.['image/png']).filter((png) => png));
        }""",
        first,
    )
    return shown


def test_plots_of_tools_and_cells_beside_a_chat(page: NotebookPage) -> None:
    """Every picture of 50 tool calls and 20 slow cells is the one made without a chat."""
    slow = [f"slowly({number})" for number in range(CELLS)]
    page.open(SETUP, ALONE, CHATS, COMPARE, *slow)
    for cell in (0, 1, *range(4, 4 + CELLS)):
        page.run_cell(cell)
    expected = pictures(page, 4)
    assert [len(shown) for shown in expected] == [1] * CELLS
    page.run_cell(2)
    other = ChatPage(page.page, nth=1)
    page.wait_for_subshell()
    other.wait_for_subshell()
    page.say("Draw")
    for cell in range(4, 4 + CELLS):
        page.run_cell(cell, wait=False)
        page.input.press_sequentially("@a")
        other.history_button.click()
        expect(other.history).to_be_visible()
        page.input.press_sequentially(" ")
        other.history_button.click()
    page.wait_until_idle(120)
    page.run_cell(3)
    assert pictures(page, 4) == expected
    expect(page.output(3)).to_contain_text(f"{TOOLS} of {TOOLS} []")
