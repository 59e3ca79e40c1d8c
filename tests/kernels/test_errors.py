"""What a notebook shows of an error of ours: the message and the caller's lines; else `%xmode Verbose`."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from real_kernel import Notebook

PRELUDE = """
from nbagent import Agent, Chat, Session
from nbagent.errors import *
from nbagent.testing import ScriptedModel
%load_ext nbagent
chat = Chat(ScriptedModel([]), store=None)
"""


@pytest.fixture(scope="module")
def kernel() -> Iterator[Notebook]:
    notebook = Notebook()
    try:
        notebook.run(PRELUDE)
        yield notebook
    finally:
        notebook.close()


def traceback(kernel: Notebook, cell: str) -> str:
    """Run a cell that fails; return what is shown, without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", kernel.finish(kernel.start(cell)).error)


CELLS = [
    ("Chat('openia:gpt-5')", "ModelUnavailable: There is no provider 'openia'"),
    ("Agent('demo', max_steps=0)", "UsageError: max_steps"),
    ("Session.load('nope')", "UsageError: There is no session"),
    ("await chat.send(' ')", "UsageError: There is nothing to send"),
    ("await chat.send('Hi')", "ModelUnavailable: The script ends here: it had 0 steps"),
    ("chat.send('Hi').result()", "ModelUnavailable: The script ends here: it had 0 steps"),
    ("answer = %chat Hi", "ModelUnavailable: The script ends here: it had 0 steps"),
    ("%%chat\nHi", "ModelUnavailable: The script ends here: it had 0 steps"),
    (
        "await Chat('openai-chat:x', base_url='http://127.0.0.1:9', retry={'times': 0}).send('Hi')",
        "ConnectionFailed: No server answers",
    ),
]


@pytest.mark.kernel
@pytest.mark.parametrize(("cell", "said"), CELLS)
def test_only_the_cell_and_the_message_are_shown(kernel: Notebook, cell: str, said: str) -> None:
    """Of everything between the two, nothing is the caller's business."""
    shown = traceback(kernel, cell)
    assert said in shown
    assert shown.count("Cell In[") == 1
    assert "File " not in shown
    assert "nbagent/" not in shown


MODEL = """
def divided(messages):
    return 1 / 0

def ask():
    return Chat(divided, store=None).send('Hi').result()

ask()
"""


@pytest.mark.kernel
def test_the_callers_own_functions_stay(kernel: Notebook) -> None:
    """Those that called us, and those that we called, in the cause; `raise … from` can be followed."""
    shown = traceback(kernel, MODEL)
    cause, _, error = shown.partition("The above exception was the direct cause of the following exception:")
    assert re.findall(r"Cell In.*?, line \d+(?:, in (\w+))?", cause) == ["divided"]
    assert re.findall(r"Cell In.*?, line \d+(?:, in (\w+))?", error) == ["", "ask"]
    assert "ZeroDivisionError: division by zero" in cause
    assert "ModelError: The model function divided raised ZeroDivisionError" in error
    assert "File " not in shown


@pytest.mark.kernel
def test_a_library_that_called_the_caller_stays(kernel: Notebook) -> None:
    """What stands above our first frame is not ours to hide."""
    shown = traceback(
        kernel, "import json\njson.loads('[1]', parse_int=lambda _: Agent('demo', max_steps=0))"
    )
    assert "json" in shown
    assert "<lambda>" in shown
    assert "nbagent/" not in shown


@pytest.mark.kernel
@pytest.mark.parametrize("mode", ["Verbose", "Context", "Plain", "Minimal"])
def test_every_mode(kernel: Notebook, mode: str) -> None:
    """`%xmode Verbose` shows our frames too; no mode shows a key, however it is written."""
    kernel.run(f"%xmode {mode}")
    try:
        for key in ("sk-abcdefghij0123456789", "my own words"):
            shown = traceback(kernel, f"Agent('openai:x', api_key={key!r}, base_url='nope')")
            assert "UsageError: base_url must be an address" in shown
            assert ("nbagent/" in shown) == (mode == "Verbose")
            assert key not in shown
        assert "my_model" in traceback(kernel, "my_model = 'openia:x'\nChat(my_model)") or mode == "Minimal"
    finally:
        kernel.run("%xmode Context")


@pytest.mark.kernel
def test_a_fault_of_nobody_else_is_shown_whole(kernel: Notebook) -> None:
    """A TypeError is no error of ours: its frames stay."""
    assert "nbagent/" in traceback(kernel, "Session(store=None).subscribe(None, since='x')")


@pytest.mark.kernel
def test_the_error_itself_keeps_its_traceback(kernel: Notebook) -> None:
    """Showing it takes nothing away: `%tb`, a debugger and `logging` find all frames."""
    traceback(kernel, "Chat('openia:x')")
    kernel.run("import sys, traceback")
    assert "registry.py" in kernel.run("print(''.join(traceback.format_exception(sys.last_value)))")


def test_a_script_ends_with_the_whole_traceback(tmp_path: Path) -> None:
    """Plain Python shows every frame, and the message last."""
    script = tmp_path / "script.py"
    script.write_text("from nbagent import Chat\n\nChat('openia:x')\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=60)
    assert "registry.py" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("nbagent.errors.ModelUnavailable: There is no provider")
