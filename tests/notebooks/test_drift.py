"""A test of the tests: a tutorial in which something else is said than what is stored fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
NBVAL = ("--nbval", "--nbval-current-env", "-p", "no:cacheprovider")


def compare(notebook: nbformat.NotebookNode, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a notebook as a test, among the files the tutorials use."""
    for part in ("data", "cassettes"):
        shutil.copytree(NOTEBOOKS / part, folder / part)
    nbformat.write(notebook, folder / "tutorial.ipynb")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "--color=no", *NBVAL, "tutorial.ipynb"],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.mark.parametrize(
    ("name", "word", "other", "failures"),
    [
        ("02-tools-on-your-dataframe", "fastest: 39.8 %", "slowest: 39.8 %", 2),
        ("08-record-and-replay", '"Tokyo"', '"Kyoto"', 1),
    ],
)
def test_one_changed_word_fails(name: str, word: str, other: str, failures: int, tmp_path: Path) -> None:
    """The cells that show the changed answer differ, no other does, and the report shows the new word."""
    notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
    [cell] = [cell for cell in notebook.cells if cell.cell_type == "code" and word in cell.source]
    cell.source = cell.source.replace(word, other)
    done = compare(notebook, tmp_path)
    assert f"{failures} failed" in done.stdout, done.stdout[-3000:]
    assert done.stdout.count("Cell outputs differ") >= failures
    assert other.strip('"') in done.stdout


def test_a_changed_question_fails_against_the_recording(tmp_path: Path) -> None:
    """A notebook that plays back a recording does not ask a model for what is not in it."""
    notebook = nbformat.read(NOTEBOOKS / "08-record-and-replay.ipynb", as_version=4)
    [cell] = [cell for cell in notebook.cells if cell.cell_type == "code" and 'send("Hello!")' in cell.source]
    cell.source = cell.source.replace("Hello!", "Good-bye!")
    done = compare(notebook, tmp_path)
    assert "1 failed" in done.stdout, done.stdout[-3000:]
    assert "+    Good-bye!" in done.stdout
