"""What a cell of a real kernel shows of sessions, logs and runs, and where warnings appear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from real_kernel import Cell, Notebook

pytestmark = pytest.mark.kernel

PRELUDE = """
from pathlib import Path
from nbagent import Agent, Chat, Session, open_log, sessions
from nbagent.testing import ScriptedModel
store = Path({folder!r}) / "log.db"
"""


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    notebook = Notebook()
    try:
        notebook.run(PRELUDE.format(folder=str(tmp_path_factory.mktemp("store"))))
        yield notebook
    finally:
        notebook.close()


def shown(kernel: Notebook, code: str) -> tuple[str, str]:
    """Return the HTML and the text of a cell's last line."""
    cell_id = kernel.start(code)
    cell = kernel.finish(cell_id)
    assert cell.status == "ok", cell.error
    result = kernel.wait(
        lambda m: m["msg_type"] == "execute_result" and m["parent_header"].get("msg_id") == cell_id,
        "a result",
    )
    data = result["content"]["data"]
    return data.get("text/html", ""), data["text/plain"]


def test_sessions_and_logs_in_cells(kernel: Notebook) -> None:
    """A table of sessions, also of none; a log with its store and what is in it."""
    path = Path(kernel.run("print(store)"))
    html, text = shown(kernel, "sessions(store)")
    assert f"no sessions in sqlite:///{path}" in html
    assert text == f"no sessions in sqlite:///{path}"
    kernel.run("session = Session(ScriptedModel(['Hello.']), store=store, title='First')")
    kernel.run("session.send('Hi').result().text")
    html, text = shown(kernel, "sessions(store)")
    assert "<td" in html
    assert "First" in html
    assert text.startswith(f"1 session in sqlite:///{path}\n")
    html, text = shown(kernel, "open_log(store)")
    assert text.startswith(f"Log(sqlite:///{path}): 1 session, 1 run, 2 messages, ")
    assert str(path) in html
    html, text = shown(kernel, "session.log")
    assert text.startswith(f"Log(a session of sqlite:///{path}): 1 session, 1 run, 2 messages, ")


def test_a_run_in_a_cell(kernel: Notebook) -> None:
    """Its repr is stable, `print` says what to do, and asking for the text says it too."""
    kernel.run("run = Session(ScriptedModel(['Hello.']), store=None).send('Hi')")
    assert shown(kernel, "run")[1] == "Run('Hi')"
    assert kernel.run("print(run)") == "Run('Hi'): its answer is `await run`, or run.result()"
    cell = kernel.finish(kernel.start("run.text"))
    assert "(await run).text, or run.result().text" in cell.error
    assert kernel.run("(await run).text") == "'Hello.'"


def warned(cell: Cell) -> int:
    return cell.text.count("NbagentWarning: The tool quiet has no docstring")


def test_a_warning_is_under_its_cell(kernel: Notebook) -> None:
    """It appears once where the agent is made, with the line of the cell, and not in the cells after."""
    code = "def quiet(a: int) -> int:\n    return a\n\nchat = Chat('demo', tools=[quiet], store=None)"
    first = kernel.finish(kernel.start(code))
    assert warned(first) == 1
    assert "chat = Chat('demo', tools=[quiet], store=None)" in first.text
    assert "nbagent/" not in first.text
    assert warned(kernel.finish(kernel.start("chat.send('Hi').result()"))) == 0
