"""`%chat` in a real IPython in a real terminal: no kernel, no page."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

PRELUDE = """
import asyncio, pathlib, time
from nbagent import Chat, tool
from nbagent.testing import ScriptedModel
gate = pathlib.Path("gate")
async def counting(messages):
    yield "one "
    while not gate.exists():
        await asyncio.sleep(0.01)
    yield "two"
async def endless(messages):
    yield "one "
    await asyncio.Event().wait()
@tool(approval="ask")
def send(to: str) -> str:
    "Send a letter."
    return f"sent to {to}"
def fail() -> None:
    "Fail."
    raise ValueError("no")
steps = [["I do.", {"tool": "send", "arguments": {"to": "Ada"}}, {"tool": "fail"}], "Done."]
letters = Chat(ScriptedModel(steps * 2), tools=[send, fail])
failing = Chat(ScriptedModel([]))
%load_ext nbagent
"""


class Terminal:
    """IPython, and who types into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "prelude.ipy").write_text(PRELUDE)
        words = ("-m", "IPython", "--simple-prompt", "--no-banner", "--colors=NoColor", "-i", "prelude.ipy")
        own = {
            "NBAGENT_STORE": ":memory:",
            "NBAGENT_MODEL": "demo",
            "IPYTHONDIR": str(folder),
            "TERM": "dumb",
        }
        self._process = pexpect.spawn(
            sys.executable, list(words), cwd=str(folder), env={**os.environ, **own},
            encoding="utf-8", timeout=60, dimensions=(40, 200), echo=False,
        )  # fmt: skip
        self.wait_for_prompt()

    def wait_for_prompt(self) -> str:
        """Return what was printed until the next prompt."""
        self._process.expect(r"In \[\d+\]: ")
        return str(self._process.before).replace("\r\n", "\n")

    def wait_for(self, text: str) -> None:
        self._process.expect_exact(text)

    def type(self, line: str) -> None:
        self._process.sendline(line)

    def run(self, line: str) -> str:
        """Run a line; return what it prints."""
        self.type(line)
        return self.wait_for_prompt()

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self._process.sendintr()

    def close(self) -> None:
        self._process.close(force=True)


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path_factory.mktemp("terminal"))
    yield terminal
    terminal.close()


pytestmark = pytest.mark.kernel


def test_text_is_printed_as_it_comes(terminal: Terminal) -> None:
    """The beginning is there before the end is written; the answer, which can be kept, is not shown twice."""
    terminal.run("chat = Chat(counting)")
    terminal.type("%chat Count?")
    terminal.wait_for("one ")
    (terminal.folder / "gate").touch()
    said = terminal.wait_for_prompt()
    assert said.startswith("two\n")
    assert said.count("two") == 1
    assert "Answer('one two')" in terminal.run("_")
    assert "Answer" not in terminal.run("answer = %chat And again?")
    assert "one two" in terminal.run("print(answer.text)")


@pytest.mark.parametrize(
    ("reply", "said"),
    [("y", "  fail: error\nDone.\n"), ("", "  send: denied\n  fail: error\nDone.\n")],
)
def test_calls_have_a_line_each_and_approvals_are_asked(terminal: Terminal, reply: str, said: str) -> None:
    """Nothing else in a terminal could ask; no answer is no."""
    terminal.run("chat = letters")
    terminal.type("%chat Write!")
    for line in ("I do.", '→ send({"to": "Ada"})', "→ fail({})", 'Run send({"to": "Ada"})? [y/N] '):
        terminal.wait_for(line)
    terminal.type(reply)
    assert terminal.wait_for_prompt().lstrip("\n").startswith(said)


def test_ctrl_c_stops_the_run(terminal: Terminal) -> None:
    """The prompt is back at once, and what was said is kept."""
    terminal.run("chat = Chat(endless)")
    terminal.type("answer = %chat Count")
    terminal.wait_for("one ")
    terminal.interrupt()
    assert terminal.wait_for_prompt().endswith("[stopped]\n\n")
    assert "('stopped', 'one ')" in terminal.run("answer.outcome, answer.text")
    assert "stopped" in terminal.run("chat.session.messages[-1].status")


def test_errors_are_short(terminal: Terminal) -> None:
    """The line and the message."""
    said = terminal.run("Chat('openia:x')")
    assert "ModelUnavailable: There is no provider 'openia'" in said
    assert "nbagent/" not in said
    terminal.run("chat = failing")
    said = terminal.run("%chat Hi")
    assert "ModelUnavailable: The script ends here: it had 0 steps" in said
    assert "nbagent/" not in said


def test_the_first_chat_needs_nothing_before_it(terminal: Terminal) -> None:
    """A new chat is made, as in a notebook."""
    terminal.run("del chat")
    assert "demo model" in terminal.run("%chat Hello?")
