"""A notebook of somebody else, and nothing of ours but the installed wheel: nbval agrees with it, twice."""

from __future__ import annotations

import os
import re
import site
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import Any, TypeAlias

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.kernel, pytest.mark.timeout(400)]  # the first test waits for the environment, too
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
Cell: TypeAlias = str | tuple[str, dict[str, Any]]
"""A source, perhaps with metadata."""
RAISES = {"tags": ["raises-exception"]}

RUN = """
import sys
import nbformat
from nbclient import NotebookClient

for path in sys.argv[1:]:
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook).execute()
    nbformat.write(notebook, path)
"""
"""What JupyterLab does with "Run All" and "Save": widgets, updated displays and cleared outputs included."""

TALK: list[Cell] = [
    """
import matplotlib.pyplot as plt
import pandas as pd
from ipywidgets import HBox

from nbagent import Agent, Chat, NbagentError, Session, Workflow, open_log, sessions, tool
from nbagent.testing import ScriptedModel

frame = pd.DataFrame({"name": ["a", "b"], "duration": [1.5, 2.5]})
frame
""",
    '''
@tool
def curve(n: int):
    """Draw a curve."""
    plt.plot(range(n))
    return plt.gcf()


def table() -> pd.DataFrame:
    """Some numbers."""
    return frame


curve, table.__name__
''',
    "chat = Chat('demo', delay=0.001, tools=[curve, table])\nchat",
    "answer = await chat.send('Hello! Who are you?')\nanswer",
    "answer.text, answer.outcome, answer.usage, answer.finish_reason",
    "run = chat.send('call curve with 3')\nrun",
    "(await run).tool_calls",
    "await chat.send('call table')",
    "chat.session.artifacts.values()",
    "chat",
    *(f"chat.log.{name}" for name in ("messages", "requests", "runs", "tool_calls", "sessions", "events")),
    "chat.log.deltas.head()",
    "chat.log.frame('sessions', full=True)",
    "chat.log.messages[['role', 'status', 'text']]",
    "chat.log.tool_calls[['tool_name', 'status', 'duration']]",
    "chat.log.requests.groupby('model')[['ttft', 'duration', 'tokens_per_second']].median()",
    "chat.log.requests.set_index('request_id')[['duration', 'step']].describe()",
    "chat.log.requests.duration",
    "print(chat.log.runs)\nprint(chat.log.messages)\nprint(chat.log.messages.created_at)",
    "chat.log",
    "open_log()",
    "print(open_log())\nopen_log().where(model='demo')",
    "sessions()",
    "chat.session",
    "chat.session.messages",
    "chat.session.entries()[:3], chat.session.entries()[-1]",
    "chat.session.state.runs",
    "run.stages",
    "%load_ext nbagent\n%chat Hello! What can you do?",
    "%%chat\nAnd what\nelse?",
    "import time\ndef slowly(messages):\n    time.sleep(1.2)\n    return 'At last.'\n\nslow = Chat(slowly)",
    "%%chat slow\nHello",
    "slow.send('Hello')\nslow",
    "await slow.session.run if slow.session.run else None",
    ("Chat('openia:gpt-5')", RAISES),
    ("failing = Chat(lambda messages: 1 / 0)\nawait failing.send('Hello')", RAISES),
    "failing",
    "try:\n    chat.send(' ')\nexcept NbagentError as error:\n    print(error)",
    "import warnings\nwarnings.warn('Look out', stacklevel=1)",
    "HBox([chat.widget])",
    "Chat(agents={'one': Agent('demo'), 'two': Agent(ScriptedModel(['Two.']))})",
    "one, two = Agent(ScriptedModel(['One.']), name='one'), Agent('demo', delay=0, name='two')",
    "desk = Chat(Workflow([one, two]))\ndesk",
    "await desk.send('Hello')\ndesk.log.runs",
    "chat.new()\nawait chat.send('Again')",
    "chat.stop()\nchat.log.messages[['session_id', 'role']]",
]
SAID: list[Cell] = [
    """
import pandas as pd

from nbagent import Chat
from nbagent.testing import ScriptedModel


def count() -> int:
    \"\"\"Count.\"\"\"
    return 288


model = ScriptedModel(['East grew.', {'tool': 'count'}, 'Done.'])
""",
    "chat = Chat(model, tools=[count])\nchat",
    "await chat.send('Which region?')",
    "[part.text for m in (await chat.send('Count.')).messages if m.role == 'tool' for part in m.parts]",
    "chat.log.messages[['message_id', 'created_at', 'role', 'text']]",
    "chat.log.tool_calls[['tool_name', 'status', 'duration']]",
    "pd.DataFrame({'title': ['a'], 'duration': [1.5]})",
]
NUMBERS = [
    "import pandas as pd",
    "pd.DataFrame({'duration': [1.5, 2.5]})",
    "from nbagent import Chat\nChat('demo')",
]


class Stranger:
    """An environment with the wheel, and somebody who works in it."""

    def __init__(self, folder: Path, python: Path) -> None:
        self.folder = folder
        self._python = python

    def run(
        self, *arguments: str, user: str, zone: str, seed: int, **own: str
    ) -> subprocess.CompletedProcess[str]:
        """Run Python as `user`, who has a home and perhaps environment variables of their own."""
        home = self.folder / user
        home.mkdir(exist_ok=True)
        ours = ("NBAGENT_", "PYTHON", "PYTEST", "JUPYTER", "JPY_", "OLLAMA", "COVERAGE")
        env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(ours) and not name.endswith("_API_KEY")
        }
        env |= {"HOME": str(home), "USER": user, "TZ": zone, "PYTHONHASHSEED": str(seed), **own}
        return subprocess.run(
            [self._python, *arguments],
            cwd=self.folder, env=env, capture_output=True, text=True, check=False, timeout=180,
        )  # fmt: skip

    def write(self, name: str, cells: list[Cell]) -> nbformat.NotebookNode:
        """Write a notebook, run it from top to bottom and save it, as in JupyterLab."""
        made = new_notebook(metadata={"kernelspec": KERNEL})
        for cell in cells:
            source, metadata = cell if isinstance(cell, tuple) else (cell, {})
            made.cells.append(new_code_cell(source.strip(), metadata=metadata))
        path = self.folder / name
        nbformat.write(made, path)
        done = self.run("-c", RUN, name, user="ada", zone="UTC", seed=1, JPY_SESSION_NAME=f"/home/ada/{name}")
        assert done.returncode == 0, done.stderr[-3000:]
        read: nbformat.NotebookNode = nbformat.read(path, as_version=4)
        return read

    def compare(
        self, *words: str, zone: str = "Asia/Tokyo", seed: int = 2
    ) -> subprocess.CompletedProcess[str]:
        """Run notebooks as tests, as somebody else."""
        pytest = ("-m", "pytest", "-p", "no:cacheprovider", "--color=no")
        return self.run(*pytest, *words, user="ben", zone=zone, seed=seed)


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Stranger:
    """Install the wheel beside what is installed here, but for ourselves."""
    folder = tmp_path_factory.mktemp("stranger")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    [wheel] = folder.glob("*.whl")
    venv.create(folder / "venv", symlinks=True)
    base = {"base": str(folder / "venv"), "platbase": str(folder / "venv")}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=base))
    (packages / "others.pth").write_text("\n".join(site.getsitepackages()))
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target"]
    subprocess.run([*install, str(packages), str(wheel)], check=True, capture_output=True, timeout=60)
    (folder / "work").mkdir()
    return Stranger(folder / "work", folder / "venv" / "bin" / "python")


@pytest.fixture(scope="module")
def talk(stranger: Stranger) -> nbformat.NotebookNode:
    stranger.write("numbers.ipynb", list(NUMBERS))
    return stranger.write("talk.ipynb", TALK)


def assert_passes(done: subprocess.CompletedProcess[str], number: int) -> None:
    """All cells ran, and showed the same."""
    if done.returncode != 0:
        pytest.fail(f"{done.stdout[-5000:]}\n{done.stderr[-1000:]}", pytrace=False)
    assert f"{number} passed" in done.stdout


@pytest.mark.parametrize("option", ["--nbval", "--nbval-lax"])
def test_nothing_that_is_shown_differs(stranger: Stranger, talk: nbformat.NotebookNode, option: str) -> None:
    """Another user at another time in another time zone, with other hashes, sees the same."""
    assert_passes(stranger.compare(option, "talk.ipynb", "-p", "no:randomly"), len(TALK))


def test_again_and_in_another_order(stranger: Stranger, talk: nbformat.NotebookNode) -> None:
    """The cells of a notebook stay in order, whatever ran before and whatever another plugin shuffles."""
    done = stranger.compare(
        "--nbval", "--randomly-seed=5", "numbers.ipynb", "talk.ipynb", zone="America/Lima", seed=3
    )
    assert_passes(done, len(TALK) + len(NUMBERS))


@pytest.mark.parametrize(
    ("old", "new", "cells"),
    [
        ("East grew.", "West grew.", [2, 4]),
        ("Which region?", "Which product?", [4]),
        ("return 288", "return 289", [3, 4]),
        ("return 288", "raise ValueError", [3, 4, 5]),
        ("[1.5]", "[1.6]", [6]),
        ("send('Count.')", "send('Count.'); await chat.send('?')", [3, 4, 5]),
    ],
)
def test_a_change_fails(stranger: Stranger, old: str, new: str, cells: list[int]) -> None:
    """What is said, called, counted, or somebody's own, is compared: just the cells that show it fail."""
    if not (stranger.folder / "said.ipynb").exists():
        stranger.write("said.ipynb", SAID)
    notebook = nbformat.read(stranger.folder / "said.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.source = cell.source.replace(old, new)
    nbformat.write(notebook, stranger.folder / "changed.ipynb")
    done = stranger.compare("--nbval", "changed.ipynb")
    failed = [int(number) for number in re.findall(r"^FAILED .*::Cell (\d+)", done.stdout, re.MULTILINE)]
    assert failed == cells, done.stdout
