"""What every tutorial looks like; what its cells compute is compared by nbval."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request: pytest.FixtureRequest) -> nbformat.NotebookNode:
    read: nbformat.NotebookNode = nbformat.read(request.param, as_version=4)
    return read


def test_it_says_what_one_learns_and_what_to_try_next(notebook: nbformat.NotebookNode) -> None:
    """A tutorial opens with what you will learn and closes with what to try next."""
    assert "**You will learn**" in notebook.cells[0].source
    assert "**Try next**" in notebook.cells[-1].source


def test_it_was_run_from_top_to_bottom(notebook: nbformat.NotebookNode) -> None:
    """The stored outputs are those of one run in order."""
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))


def test_it_stores_nothing_that_changes(notebook: nbformat.NotebookNode) -> None:
    """No widget state, no timings, no paths of the machine it ran on."""
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert not any("execution" in cell.metadata for cell in notebook.cells)
    text = nbformat.writes(notebook)
    assert "widget-view" not in text
    assert str(Path.home()) not in text
