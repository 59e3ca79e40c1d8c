"""A test of the tests: a tutorial in which something else is said than what is stored fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
STAND_INS = NOTEBOOKS / "stand_ins.py"
NBVAL = ("--nbval", "--nbval-current-env", "-p", "no:cacheprovider")


def compare(
    notebook: nbformat.NotebookNode, folder: Path, stand_ins: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a notebook as a test, among the files the tutorials use, perhaps with other scripts."""
    for part in ("data", "cassettes"):
        shutil.copytree(NOTEBOOKS / part, folder / part)
    (folder / STAND_INS.name).write_text(stand_ins or STAND_INS.read_text(encoding="utf-8"), encoding="utf-8")
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


def test_one_changed_word_of_an_answer_fails(tmp_path: Path) -> None:
    """The cells that show the changed answer differ, no other does, and the report shows the new word."""
    notebook = nbformat.read(NOTEBOOKS / "02-tools-on-your-dataframe.ipynb", as_version=4)
    script = STAND_INS.read_text(encoding="utf-8").replace("fastest: 39.8 %", "slowest: 39.8 %")
    assert_fails(compare(notebook, tmp_path, script), failures=2, word="slowest")


def test_one_changed_word_of_the_code_fails(tmp_path: Path) -> None:
    """So does what the notebook itself computes."""
    notebook = nbformat.read(NOTEBOOKS / "08-record-and-replay.ipynb", as_version=4)
    [cell] = [cell for cell in notebook.cells if cell.cell_type == "code" and '"Tokyo"' in cell.source]
    cell.source = cell.source.replace('"Tokyo"', '"Kyoto"')
    assert_fails(compare(notebook, tmp_path), failures=1, word="Kyoto")


def assert_fails(done: subprocess.CompletedProcess[str], *, failures: int, word: str) -> None:
    assert f"{failures} failed" in done.stdout, done.stdout[-3000:]
    assert done.stdout.count("Cell outputs differ") >= failures
    assert word in done.stdout


def test_a_changed_question_fails_against_the_recording(tmp_path: Path) -> None:
    """A notebook that plays back a recording does not ask a model for what is not in it."""
    notebook = nbformat.read(NOTEBOOKS / "08-record-and-replay.ipynb", as_version=4)
    [cell] = [cell for cell in notebook.cells if cell.cell_type == "code" and 'send("Hello!")' in cell.source]
    cell.source = cell.source.replace("Hello!", "Good-bye!")
    done = compare(notebook, tmp_path)
    assert "1 failed" in done.stdout, done.stdout[-3000:]
    assert "+    Good-bye!" in done.stdout
