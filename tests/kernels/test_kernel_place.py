"""The place of a session: the same for a cell that runs again, another for every other cell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from real_kernel import Notebook

pytestmark = pytest.mark.kernel

MAKE = (
    "import nbagent\nprint(*(nbagent.Session('demo:demo', store={store!r}).recorder.place for _ in range(2)))"
)
BESIDE = """
import nbagent
session = nbagent.Session('demo:demo')
print(session.recorder.place, session.beside().recorder.place)
"""


@pytest.fixture(scope="module")
def notebook() -> Iterator[Notebook]:
    notebook = Notebook()
    yield notebook
    notebook.close()


def run_as(notebook: Notebook, cell: str | None, code: str) -> list[str]:
    """Run code as the cell with this id; return the words that it prints."""
    content = {
        "code": code,
        "silent": False,
        "store_history": True,
        "allow_stdin": False,
        "stop_on_error": True,
    }
    metadata = {} if cell is None else {"cellId": cell}
    message = notebook.client.session.msg("execute_request", content, metadata=metadata)
    notebook.client.shell_channel.send(message)
    done = notebook.finish(message["header"]["msg_id"])
    assert done.status == "ok", done.error
    return done.text.split()


def open_as(notebook: Notebook, path: Path) -> None:
    """Say what notebook the kernel belongs to, as Jupyter Server does."""
    run_as(notebook, None, f"import os; os.environ['JPY_SESSION_NAME'] = {str(path)!r}")


def test_a_cell_keeps_its_places(notebook: Notebook, tmp_path: Path) -> None:
    """Each session of one execution has its own; another cell, and the same cell of a copy, have others."""
    open_as(notebook, tmp_path / "a.ipynb")
    code = MAKE.format(store=f"sqlite:///{tmp_path / 'log.db'}")
    first = run_as(notebook, "cell-1", code)
    assert len(set(first)) == 2
    assert run_as(notebook, "cell-1", code) == first
    other = run_as(notebook, "cell-2", code)
    open_as(notebook, tmp_path / "copy.ipynb")
    copied = run_as(notebook, "cell-1", code)
    assert len({*first, *other, *copied}) == 6
    assert not any("ipynb" in place for place in first)


def test_a_session_beside_another_has_its_place(notebook: Notebook, tmp_path: Path) -> None:
    """A new chat that a click begins belongs to the cell."""
    open_as(notebook, tmp_path / "a.ipynb")
    place, beside = run_as(notebook, "cell-1", BESIDE)
    assert place == beside != "None"


def test_what_is_not_kept_has_no_place(notebook: Notebook, tmp_path: Path) -> None:
    """Its log is the same wherever it is made."""
    open_as(notebook, tmp_path / "a.ipynb")
    assert run_as(notebook, "cell-1", MAKE.format(store=None)) == ["None", "None"]


def test_a_cell_without_an_id_has_no_place(notebook: Notebook, tmp_path: Path) -> None:
    """As under nbconvert and nbval."""
    open_as(notebook, tmp_path / "a.ipynb")
    assert run_as(notebook, None, MAKE.format(store=f"sqlite:///{tmp_path / 'log.db'}")) == ["None", "None"]
