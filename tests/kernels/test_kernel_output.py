"""What a tool prints, displays and draws is in its record, not under some cell."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from real_kernel import Notebook, View

pytestmark = pytest.mark.kernel

TALK = """
from IPython.display import HTML, display
import matplotlib.pyplot as plt

def work():
    print("printed")
    display(HTML("<b>shown</b>"))
    plt.figure()
    plt.plot([1, 2])  # the inline backend would show it after the next cell

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
PLOT = """
import matplotlib.pyplot as plt

def work():
    figure, axes = plt.subplots()
    axes.set_title("Sales")
    return figure

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
LOG = """
import json
(call,) = chat.session.state.tool_calls.values()
print(json.dumps([[kind, str(text)] for kind, text in call.output]))
"""
CELLS = pytest.mark.parametrize("wait", ["chat.send('Go').result()", "await chat.send('Go')"])


def output(notebook: Notebook) -> list[tuple[str, object]]:
    """Return what the tool's record holds, display data by its kinds."""
    return [
        (kind, sorted(json.loads(text)) if kind == "display" else text)
        for kind, text in json.loads(notebook.run(LOG))
    ]


@CELLS
def test_the_record_has_it_all(notebook: Notebook, wait: str) -> None:
    """Text, HTML and a figure, and none of it under the cell that waits, nor under the next."""
    notebook.run(TALK)
    waiting = notebook.finish(notebook.start(f"answer = {wait}"))
    assert (waiting.status, waiting.text, waiting.displays) == ("ok", "", [])
    after = notebook.finish(notebook.start("print(plt.get_fignums())"))
    assert (after.text, after.displays) == ("[]\n", [])
    assert output(notebook) == [
        ("stdout", "printed\n"),
        ("display", ["text/html", "text/plain"]),
        ("display", ["image/png"]),
    ]


def test_from_the_component(notebook: Notebook, show: Callable[[], View]) -> None:
    """The same with a click: nothing under the last cell."""
    notebook.run(TALK)
    view = show()
    last = notebook.start("x = 1")
    notebook.finish(last)
    view.say("Go")
    view.wait_for("run_end", outcome="completed")
    assert len(output(notebook)) == 3
    assert notebook.finish(last).text == ""


@CELLS
def test_a_figure_that_is_returned_is_shown_once(notebook: Notebook, wait: str) -> None:
    """As the result's own picture; the next cell does not show it again."""
    notebook.run(PLOT)
    notebook.run(f"answer = {wait}")
    after = notebook.finish(notebook.start("(call,) = chat.session.state.tool_calls.values(); call.output"))
    assert (after.result, after.displays) == ("[]", [])
    assert notebook.run("sorted(call.end.display)") == "['image/png']"


def test_a_cells_own_figure_is_left_alone(notebook: Notebook) -> None:
    """What the waiting cell draws is shown under it, as ever."""
    notebook.run(TALK)
    drawing = notebook.finish(notebook.start("plt.plot([3, 4]); answer = chat.send('Go').result()"))
    assert [sorted(data) for data in drawing.displays] == [["image/png", "text/plain"]]
    assert len(output(notebook)) == 3


def test_a_bystanders_output_stays_where_it_was(notebook: Notebook) -> None:
    """A cell that prints while an async tool runs keeps its own output."""
    notebook.run("""
go = asyncio.Event()
async def work():
    print("the tool's")
    await go.wait()
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
async def main():
    run = chat.send("Go")
    async for event in run:
        if type(event).__name__ == "ToolOutput" and not go.is_set():
            print("the cell's")
            go.set()
""")
    assert notebook.run("await main()") == "the cell's"
    assert output(notebook) == [("stdout", "the tool's\n")]
