"""Visitors of an app are told the conversation, and not how the app is made."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from nbagent import Agent, Chat, Session, Workflow
from nbagent.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ContextLengthExceeded,
    ModelUnavailable,
    NbagentError,
    RateLimited,
    SessionBusy,
    StoreError,
    ToolError,
    UsageError,
    error_info,
)
from nbagent.events import DELTAS, Entry
from nbagent.testing import FakeView, ScriptedModel
from nbagent.widget.channel import Channel
from nbagent.widget.visitors import for_visitors, told

SECONDS = 10
SECRET = "/home/ada/keys/sk-abc123"


@pytest.fixture(autouse=True)
def published(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVER_SOFTWARE", "voila/0.5.13")


def fails() -> None:
    """Read a file of the author's."""
    raise FileNotFoundError(SECRET)


def refuses() -> None:
    """Refuse."""
    raise ToolError("Only regions can be shown.")


def warns() -> str:
    """Print."""
    print(f"{SECRET}: FutureWarning", file=sys.stderr)  # noqa: T201  what a library does
    print("halfway")  # noqa: T201  what a tool may say
    return "Done."


def heard(chat: Chat, *said: str) -> tuple[FakeView, str]:
    """Return a view of the chat after everything was answered, and all that came to it."""
    with FakeView(chat) as view:
        for text in said:
            with suppress(NbagentError):
                chat.send(text).result(SECONDS)
        view.wait(lambda state: state.seq == chat.session.state.seq)
        view.click("stop")
        return view, str(view.received)


def test_how_the_app_is_made_is_not_told() -> None:
    """Instructions, also of stages; the notebook; what the author noted, and what variables held."""
    agent = Agent(ScriptedModel(["Hi."] * 2), instructions=SECRET, tools=[fails], context=[{"key": SECRET}])
    session = Session(agent, store=None, metadata={"where": SECRET}, title="My app")
    session.note(SECRET)
    view, received = heard(Chat(session=session), "Hello")
    assert SECRET not in received
    assert "python" not in received
    assert (view.state.title, view.state.agent["tools"]) == ("My app", ["fails"])
    assert [message.text for message in view.messages] == ["Hello", "Hi."]
    stages = Workflow([Agent(ScriptedModel(["a"]), name="first", instructions=SECRET), agent], store=None)
    view, received = heard(Chat(stages), "Hello")
    assert SECRET not in received
    assert [stage["name"] for stage in view.state.agent["steps"]] == ["first", None]


def test_a_tool_that_fails_says_no_path() -> None:
    """Neither as its error, nor as its result, nor as a warning; the log has it, and so has the model."""
    steps: list[Any] = [{"tool": "fails"}, {"tool": "refuses"}, {"tool": "warns"}, "I could not."]
    chat = Chat(ScriptedModel(steps), tools=[fails, refuses, warns], store=None)
    view, received = heard(chat, "Go")
    assert SECRET not in received
    assert "Traceback" not in received
    calls = {call.name: call for call in view.state.tool_calls.values()}
    failed, refused = calls["fails"].end, calls["refuses"].end
    assert failed is not None
    assert failed.error is not None
    assert (failed.error.type, failed.error.message) == ("FileNotFoundError", "This did not work.")
    assert refused is not None
    assert refused.error is not None
    assert refused.error.message == "Only regions can be shown."
    assert [str(text) for _, text in calls["warns"].output if str(text)] == ["halfway\n"]
    assert SECRET in str(chat.session.entries())


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (AuthenticationFailed(f"Incorrect key {SECRET}"), "This did not work."),
        (ConnectionFailed(f"http://10.0.0.5/{SECRET} cannot be reached"), "This did not work."),
        (ModelUnavailable(f"Set OPENAI_API_KEY in {SECRET}"), "This did not work."),
        (ValueError(SECRET), "This did not work."),
        (OSError(2, SECRET, SECRET), "This did not work."),
        (StoreError(f"{SECRET} cannot be written"), "This conversation cannot be recorded at the moment."),
        (SessionBusy(f"process 12 on {SECRET} writes it"), "Generation in progress…"),
        (RateLimited(f"org {SECRET}"), "The model has too much to do at the moment."),
        (ContextLengthExceeded(SECRET), "This conversation is longer than the model can read."),
        (UsageError("There is nothing to send."), "There is nothing to send."),
    ],
)
def test_an_error_says_what_a_visitor_can_do(error: Exception, message: str) -> None:
    """In a run, and in the reply to a command."""
    assert told(error_info(error)).message == message
    assert SECRET not in str(told(error_info(error)))

    def model(_messages: Any) -> str:
        raise error

    view, received = heard(Chat(model, store=None), "Hello")
    (run,) = view.state.runs.values()
    assert run.error is not None
    assert run.error.message in {message, "This did not work."}  # a model's own errors are not for readers
    assert SECRET not in received


def test_a_command_that_fails_says_no_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it raises."""
    chat = Chat(ScriptedModel([]), store=None)
    monkeypatch.setattr(chat.session, "send", fails)
    with FakeView(chat) as view, pytest.raises(NbagentError, match="did not work") as raised:
        view.click("send", parts=[{"type": "text", "text": "x"}])
    assert SECRET not in str(raised.value)


@pytest.fixture
def log() -> list[Entry]:
    """A log with every kind of thing that happens in a run."""
    steps: list[Any] = [{"reasoning": "Hm.", "tool": "warns"}, {"tool": "fails"}, "Done."]
    session = Session(Agent(ScriptedModel(steps), tools=[fails, warns]), store=None)
    session.send("Go").result(SECONDS)
    return session.entries()


def test_what_is_left_out_leaves_no_gap(log: list[Entry]) -> None:
    """An entry stays an entry, of the same kind, seq and time; what is said and written stays as it is."""
    for entry in log:
        shown = for_visitors(entry)
        assert (shown.session_id, shown.seq, shown.at) == (entry.session_id, entry.seq, entry.at)
        assert type(shown.event) is type(entry.event)
        if isinstance(entry.event, DELTAS) and getattr(entry.event, "kind", "") != "stderr":
            assert shown == entry


def test_a_notebook_is_told_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """There the chat shows the author's own log."""
    monkeypatch.delenv("SERVER_SOFTWARE")
    chat = Chat(ScriptedModel([{"tool": "fails"}, "No."]), tools=[fails], instructions=SECRET, store=None)
    view, received = heard(chat, "Go")
    assert received.count(SECRET) >= 2
    assert view.state.agent["instructions"] == SECRET


def test_a_store_that_cannot_be_written_has_no_address(tmp_path: Path) -> None:
    """The notice says so without its path."""
    received: list[Any] = []
    chat = Chat(ScriptedModel(["Hi."]), store=f"sqlite:///{tmp_path / 'x.db'}")
    channel = Channel(chat.current, lambda message, _buffers=None: received.append(message))
    channel._worry(StoreError(f"{SECRET} cannot be written", hint=SECRET))
    channel.close()
    assert [m["message"] for m in received if m["type"] == "notice"] == [
        "This conversation cannot be recorded at the moment."
    ]
    assert SECRET not in str(received)
