"""Stop and the interrupt button end whatever is going on, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from real_kernel import Notebook, View

pytestmark = pytest.mark.kernel

SPIN = """
def work() -> int:
    while True:
        pass

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
SLEEP = """
def work() -> None:
    time.sleep(1000)

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
WAIT = """
async def work() -> None:
    await asyncio.Event().wait()

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
THREAD = """
@tool(where="thread")
def work(context: ToolContext) -> None:
    while not context.wait(1000):
        pass

chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
"""
TOOLS = pytest.mark.parametrize("cell", [SPIN, SLEEP, WAIT, THREAD], ids=["spin", "sleep", "wait", "thread"])
CELLS = pytest.mark.parametrize("wait", ["chat.send('Go').result()", "await chat.send('Go')"])


def alive(notebook: Notebook, outcome: str) -> None:
    """The tool ended so, the main thread is free, and the next message works."""
    assert notebook.run("print(*outcomes(chat.session))") == outcome
    assert notebook.run("print(await chat.send('And now?'))") == "Done."


@TOOLS
def test_stop_in_the_component(notebook: Notebook, show: Callable[[], View], cell: str) -> None:
    """A tool that a click started ends by a click, even while it holds the main thread."""
    notebook.run(cell)
    view = show()
    view.say("Go")
    view.wait_for("tool_start")
    view.command("stop")
    view.wait_for("tool_end", outcome="stopped")
    view.wait_for("run_end", outcome="stopped")
    alive(notebook, "stopped")


@TOOLS
@CELLS
def test_stop_while_a_cell_waits(notebook: Notebook, show: Callable[[], View], cell: str, wait: str) -> None:
    """The cell goes on with what there is, as after any stop."""
    notebook.run(cell)
    view = show()
    waiting = notebook.start(f"answer = {wait}; print(answer.outcome)")
    view.wait_for("tool_start")
    view.command("stop")
    assert notebook.finish(waiting).text == "stopped\n"
    alive(notebook, "stopped")


@pytest.mark.parametrize("cell", [SPIN, SLEEP], ids=["spin", "sleep"])
def test_interrupt_with_no_cell(notebook: Notebook, show: Callable[[], View], cell: str) -> None:
    """Where a click cannot get through, the interrupt button ends the tool and the run."""
    notebook.run(cell)
    view = show()
    view.say("Go")
    view.wait_for("tool_start")
    notebook.interrupt()
    view.wait_for("tool_end", outcome="interrupted")
    view.wait_for("run_end", outcome="stopped")
    alive(notebook, "interrupted")


@pytest.mark.parametrize("cell", [SPIN, SLEEP], ids=["spin", "sleep"])
def test_interrupt_while_a_cell_waits(notebook: Notebook, show: Callable[[], View], cell: str) -> None:
    """The tool is interrupted, the run stopped, and the cell says that it was interrupted."""
    notebook.run(cell)
    view = show()
    waiting = notebook.start("chat.send('Go').result()")
    view.wait_for("tool_start")
    notebook.interrupt()
    assert "KeyboardInterrupt" in notebook.finish(waiting).error
    view.wait_for("run_end", outcome="stopped")
    alive(notebook, "interrupted")


@CELLS
def test_interrupt_keeps_the_partial_answer(notebook: Notebook, show: Callable[[], View], wait: str) -> None:
    """KeyboardInterrupt in the waiting cell stops the run; what was said stays."""
    notebook.run("chat = Chat(ScriptedModel(['So far and much more', 'Done.'], delay=0.3), store=None)")
    view = show()
    waiting = notebook.start(wait)
    view.wait_for("text_delta")
    notebook.interrupt()
    assert notebook.finish(waiting).status == "error"
    view.wait_for("run_end", outcome="stopped")
    assert notebook.run("print(chat.session.messages[-1].text)").startswith("So")
    alive(notebook, "")


def test_stop_while_approval_is_pending(notebook: Notebook, show: Callable[[], View]) -> None:
    """Nobody is asked any more: the call counts as denied by the stop, and never ran."""
    notebook.run("""
ran = []
@tool(approval="ask")
def work() -> None:
    ran.append(1)
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
""")
    view = show()
    view.say("Go")
    view.wait_for("approval_request")
    view.command("stop")
    view.wait_for("approval_response", approved=False, by="stop")
    view.wait_for("run_end", outcome="stopped")
    assert notebook.run("print(ran)") == "[]"
    alive(notebook, "stopped")


def test_stop_while_a_tool_waits_for_a_cell(notebook: Notebook, show: Callable[[], View]) -> None:
    """A call that has not got the main thread yet never gets it; the cell is left alone."""
    notebook.run("""
ran = []
def work() -> None:
    ran.append(1)
chat = chat_with(work, steps=[{"tool": "work"}, "Done."])
""")
    view = show()
    busy = notebook.start("print('busy', flush=True); time.sleep(1000)")
    notebook.wait_for_text("busy")
    view.say("Go")
    view.wait_for("request_end")
    view.command("stop")
    view.wait_for("tool_end", outcome="stopped")
    view.wait_for("run_end", outcome="stopped")
    notebook.interrupt()
    notebook.finish(busy)
    assert notebook.run("print(ran)") == "[]"
    alive(notebook, "stopped")


def test_a_tool_that_takes_too_long(notebook: Notebook) -> None:
    """The call is ended with `timeout`, the model is told, the run goes on."""
    notebook.run("""
@tool(timeout=0.05)
def work() -> None:
    while True:
        pass
chat = chat_with(work, steps=[{"tool": "work"}, "Too slow.", "Done."])
""")
    for wait in ("await chat.send('Go')", "chat.send('Go').result()"):
        notebook.run("chat.session.agent.model._script._used = 0")
        assert notebook.run(f"print({wait})") == "Too slow."
    alive(notebook, "timeout timeout")
