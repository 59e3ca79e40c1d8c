"""The magics: `%chat` and `%%chat` stream, keep the history and return a value."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import CapturedIO, capture_output
from traitlets.config import Config

from nbagent import Agent, Answer, Chat, Session
from nbagent.errors import RateLimited, UsageError
from nbagent.models.offline.scripted import ScriptedAnswer, ScriptedModel
from nbagent.session.run import Run
from nbagent.widget.terminal import TerminalRun


@pytest.fixture(scope="module")
def one_shell() -> Iterator[InteractiveShell]:
    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
    shell.run_line_magic("load_ext", "nbagent")
    yield shell
    shell.restore_sys_module_state()  # above all `__main__`, which was the shell's
    InteractiveShell.clear_instance()


@pytest.fixture
def shell(one_shell: InteractiveShell) -> InteractiveShell:
    for name in ("chat", "helper", "answer"):
        one_shell.user_ns.pop(name, None)
    return one_shell


def scripted(*steps: ScriptedAnswer, delay: float = 0.0) -> Chat:
    return Chat(session=Session(Agent(ScriptedModel(steps, delay=delay)), store=None))


def markdown(captured: CapturedIO) -> list[str]:
    return [output.data.get("text/markdown", "") for output in captured.outputs]


def test_the_answer_is_the_value(shell: InteractiveShell) -> None:
    """It can be kept, and a question may end with a question mark."""
    shell.user_ns["chat"] = scripted("It is a *probability*.")
    shell.run_cell("answer = %chat What is a p-value?").raise_error()
    answer = shell.user_ns["answer"]
    assert isinstance(answer, Answer)
    assert (answer.text, repr(answer)) == ("It is a *probability*.", "Answer('It is a *probability*.')")


def test_cells_go_on_with_one_conversation(shell: InteractiveShell) -> None:
    """The second question comes with the history of the first; the cell's lines are one message."""
    shell.user_ns["chat"] = chat = scripted("One.", "Two.")
    shell.run_cell("%chat First").raise_error()
    shell.run_cell("%%chat\nSecond\nof two lines").raise_error()
    assert [m.text for m in chat.session.messages] == ["First", "One.", "Second\nof two lines\n", "Two."]


def test_a_cell_can_name_its_chat(shell: InteractiveShell) -> None:
    """`%%chat name` talks to another chat, or to a session."""
    shell.user_ns["helper"] = scripted("Me?").session
    assert shell.run_cell("%%chat helper\nYou").result.text == "Me?"


def test_where_there_is_no_chat_one_is_made(shell: InteractiveShell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first `%chat` of a notebook needs nothing before it."""
    monkeypatch.setenv("NBAGENT_MODEL", "demo")
    answer = shell.run_cell("%chat Hello").result
    assert "demo model" in answer.text
    assert shell.user_ns["chat"].session.messages[0].text == "Hello"


@pytest.mark.parametrize("line", ["openai:gpt-5", "--model gpt-5", "helper, and this", "gpt-5"])
def test_what_is_no_name_of_a_chat(shell: InteractiveShell, line: str) -> None:
    """Other magics take a model there: it is refused, and no chat is made under that name."""
    before = set(shell.user_ns)
    with pytest.raises(UsageError, match="takes the name of a variable"):
        shell.run_cell_magic("chat", line, "Hi")
    assert {name for name in set(shell.user_ns) - before if not name.startswith("_")} == set()


def test_what_is_no_chat_is_refused(shell: InteractiveShell) -> None:
    """A variable that happens to be called `chat` is not overwritten."""
    shell.user_ns["chat"] = "my notes"
    with pytest.raises(UsageError, match="'chat' is a str, not a chat"):
        shell.run_line_magic("chat", "Hello")


def test_a_quick_answer_is_shown_once(shell: InteractiveShell) -> None:
    """Nothing but the value appears, so that a notebook compares the same on a slow and a fast machine."""
    shell.user_ns["chat"] = scripted("Quick.")
    with capture_output() as captured:
        shell.run_line_magic("chat", "Hello")
    assert captured.outputs == []


def test_a_slow_answer_streams(shell: InteractiveShell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What there is of it is shown while it comes, and makes room for the answer at the end."""
    monkeypatch.setattr("nbagent.widget.magics._PATIENCE", 0.0)
    monkeypatch.setattr("nbagent.widget.magics._INTERVAL", 0.01)
    cleared: list[bool] = []
    monkeypatch.setattr("nbagent.widget.magics.clear_output", lambda *, wait: cleared.append(wait))
    shell.user_ns["chat"] = scripted("one two three", delay=0.05)
    with capture_output() as captured:
        answer = shell.run_line_magic("chat", "Count")
    seen = markdown(captured)
    assert answer.text == "one two three"
    assert set(seen) <= {"*Thinking…*", "one", "one ", "one two", "one two ", "one two three"}
    assert len(seen) > 2
    assert cleared == [True]


@pytest.fixture
def _late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each wait with a limit ends with TimeoutError, though the run has ended by then."""
    result = Run.result

    def late(run: Run, timeout: float | None = None) -> Answer:
        answer = result(run)
        if timeout is not None:
            raise TimeoutError
        return answer

    monkeypatch.setattr(Run, "result", late)


@pytest.mark.usefixtures("_late")
def test_an_answer_that_ends_just_when_it_was_waited_for(shell: InteractiveShell) -> None:
    """It is the answer, and no timeout: the run had ended before its status was looked at."""
    shell.user_ns["chat"] = scripted("At last.")
    shell.run_cell("answer = %chat Now?").raise_error()
    assert shell.user_ns["answer"].text == "At last."


@pytest.mark.usefixtures("_late")
def test_such_an_answer_in_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """The same there: it is printed, and is the answer."""
    answer = TerminalRun(scripted("At last.").send("Now?")).follow()
    assert answer.text == "At last."
    assert capsys.readouterr().out == "At last.\n"


def test_a_failure_is_the_cell_s(shell: InteractiveShell) -> None:
    """The error of the run is raised in the cell."""
    shell.user_ns["chat"] = scripted(RateLimited("Slow down."))
    with pytest.raises(RateLimited):
        shell.run_line_magic("chat", "Hello")
