"""Figures are whole: neither the page's messages nor a tool beside a cell draw, show or close another's."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from real_kernel import Cell, Notebook, View

pytestmark = pytest.mark.kernel

DRAWING = """
import json
import matplotlib.pyplot as plt

STEPS = 6
handled = []

def begin(name):
    plt.subplots(figsize=(3, 2))
    plt.title(name)

def go_on(step):
    plt.plot([0, step], [step, step * step])  # on pyplot's current figure

def draw(name, wait):
    begin(name)
    for step in range(STEPS):
        wait(step)
        go_on(step)
    return plt.gcf()

async def adraw(name, wait):
    begin(name)
    for step in range(STEPS):
        await wait(step)
        go_on(step)
    return plt.gcf()

def until_handled(step):
    print(f"[{step}]", flush=True)
    while len(handled) <= step:
        time.sleep(0.001)

async def auntil_handled(step):
    print(f"[{step}]", flush=True)
    while len(handled) <= step:
        await asyncio.sleep(0.001)
"""
CALLS = """
calls = chat.session.state.tool_calls.values()
print(json.dumps([[call.end.result[:6], call.end.display["image/png"]] for call in calls]))
"""


@pytest.fixture(params=["subshell", "main shell"])
def view_of(request: pytest.FixtureRequest, notebook: Notebook) -> Callable[[], View]:
    """Show the chat in a view whose messages arrive at a subshell, or at the main shell."""
    if request.param == "subshell":
        show: Callable[[], View] = request.getfixturevalue("show")
        return show
    return lambda: View(notebook, notebook.run("print(chat.widget.model_id)"))


def pngs(cell: Cell) -> list[str]:
    """Return the pictures shown under a cell."""
    assert cell.status == "ok", cell.error
    return [data["image/png"].strip() for data in cell.displays if "image/png" in data]


def alone(notebook: Notebook, name: str) -> list[str]:
    """Return what `draw` shows where there is no chat."""
    return pngs(notebook.finish(notebook.start(f"_ = draw({name!r}, lambda step: None)")))


def returned(notebook: Notebook) -> list[list[str]]:
    """Return what each tool call returned, and its picture."""
    calls: list[list[str]] = json.loads(notebook.run(CALLS))
    return calls


def test_messages_of_the_page_trigger_no_hooks(notebook: Notebook, view_of: Callable[[], View]) -> None:
    """What libraries hook to cells runs for cells only, on the main thread."""
    notebook.run("""
import json
chat = chat_with(steps=[])
hooked = []
def before(): hooked.append(("before", threading.current_thread().name))
def after(): hooked.append(("after", threading.current_thread().name))
""")
    view = view_of()
    notebook.run(
        'get_ipython().events.register("pre_execute", before); '
        'get_ipython().events.register("post_execute", after)'
    )
    for prefix in ("a", "b", "c"):
        view.command("variables", prefix=prefix)
    view.wait_for_replies(3)
    seen = notebook.run(
        'get_ipython().events.unregister("pre_execute", before); '
        'get_ipython().events.unregister("post_execute", after); print(json.dumps(hooked))'
    )
    assert json.loads(seen) == [["after", "MainThread"], ["before", "MainThread"]]


@pytest.mark.parametrize(
    "cell", ["_ = draw('Cell', until_handled)", "_ = await adraw('Cell', auntil_handled)"]
)
def test_a_cells_figure_beside_messages_of_the_page(
    notebook: Notebook, view_of: Callable[[], View], cell: str, request: pytest.FixtureRequest
) -> None:
    """A message arrives between any two steps of a drawing; the cell shows it once, as without a chat."""
    if "await" not in cell and "main shell" in request.node.name:
        pytest.skip("the main shell handles no message while a cell blocks it")
    notebook.run(DRAWING)
    expected = alone(notebook, "Cell")
    notebook.run("chat = chat_with(steps=[]); chat.widget.on_msg(lambda *_: handled.append(1))")
    view = view_of()
    notebook.run("handled.clear()")
    drawing = notebook.start(cell)
    for step in range(6):
        notebook.wait_for_text(f"[{step}]")
        view.command("variables")
    assert pngs(notebook.finish(drawing)) == expected
    assert len(expected) == 1


def test_a_tool_on_a_thread_beside_cells(notebook: Notebook) -> None:
    """Cells that begin, draw and end while a tool draws keep their figures, and it keeps its own."""
    notebook.run(DRAWING)
    notebook.run("""
lockstep = threading.Barrier(2, timeout=20)
@tool(where="thread")
def work():
    draw("Tool", lambda step: (lockstep.wait(), lockstep.wait()))
    return plt.gcf()
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
run = chat.send("Go")
""")
    expected = {name: alone(notebook, name) for name in ("Tool", "First", "Second")}
    shown = {}
    for name in ("First", "Second"):
        drawing = notebook.start(f"STEPS = 6; _ = draw({name!r}, lambda step: lockstep.wait())")
        shown[name] = pngs(notebook.finish(drawing))
    last = notebook.finish(notebook.start("answer = run.result()"))
    assert shown == {name: expected[name] for name in shown}
    assert returned(notebook) == [["Figure", expected["Tool"][0]]]
    assert pngs(last) == []


def test_an_async_tool_beside_an_awaiting_cell(notebook: Notebook) -> None:
    """Both draw in turns on one thread, each on its own figure."""
    notebook.run(DRAWING)
    expected = {name: alone(notebook, name) for name in ("Tool", "Cell")}
    notebook.run("""
lockstep = asyncio.Barrier(2)
async def turn(step):
    await lockstep.wait()
async def work():
    return await adraw("Tool", turn)
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
run = chat.send("Go")
""")
    drawing = notebook.finish(notebook.start("_ = await adraw('Cell', turn); answer = await run"))
    assert pngs(drawing) == expected["Cell"]
    assert returned(notebook) == [["Figure", expected["Tool"][0]]]


def test_figures_that_the_user_keeps_open(notebook: Notebook) -> None:
    """With `close_figures = False` a tool draws on the open figure, as a cell does, and leaves it open."""
    notebook.run(DRAWING)
    notebook.run("""
def work():
    plt.gca().set_title("from a tool")
    plt.figure()
    return plt.get_fignums()
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
""")
    notebook.run("%config InlineBackend.close_figures = False")
    notebook.run("figure = plt.figure(); plt.plot([1, 2]); answer = chat.send('Go').result()")
    told = notebook.run("print(plt.get_fignums(), figure.axes[0].get_title())")
    notebook.run("plt.close('all')")
    notebook.run("%config InlineBackend.close_figures = True")
    assert told == "[1] from a tool"
