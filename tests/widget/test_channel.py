"""The kernel's end of the comm, with a real session and views that hear only part of what is said."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from nbagent import Agent, Session
from nbagent.errors import StoreError
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.widget.channel import Channel
from nbagent.widget.current_session import CurrentSession

SECONDS = 10


class View:
    """A page: applies batches by the rules of `protocol.py`, and can be deaf."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.entries: list[dict[str, Any]] = []
        self.seq = 0
        self.deaf = False
        self._changed = threading.Condition()

    def hear(self, content: Any, buffers: object = None) -> None:
        message: dict[str, Any] = content
        with self._changed:
            if not self.deaf:
                self.messages.append(message)
                if message["type"] == "events":
                    self._apply(message)
            self._changed.notify_all()

    def _apply(self, batch: dict[str, Any]) -> None:
        if batch["seq"] > self.seq and batch["since"] in (0, self.seq):
            kept = self.entries if batch["since"] else []
            self.entries = [*kept, *batch["entries"]]
            self.seq = batch["seq"]

    def wait(self, condition: Any) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, SECONDS), self.messages

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [message for message in self.messages if message["type"] == kind]

    @property
    def text(self) -> str:
        return "".join(e["event"]["text"] for e in self.entries if e["event"]["type"] == "text_delta")


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def session() -> Session:
    answers = [" ".join(f"word{number}" for number in range(300))] * 3
    return Session(ScriptedModel(answers), store=None)


@pytest.fixture
def channel(session: Session, view: View) -> Iterator[Channel]:
    channel = Channel(CurrentSession(session), view.hear)
    yield channel
    channel.close()


def hello(session: Session, since: int = 0) -> dict[str, Any]:
    return {"type": "hello", "view": "v", "session_id": session.session_id, "since": since}


def command(name: str, command_id: str = "c1", **arguments: Any) -> dict[str, Any]:
    return {"type": "command", "view": "v", "command_id": command_id, "name": name, "arguments": arguments}


def test_tokens_travel_in_few_batches(session: Session, view: View, channel: Channel) -> None:
    """300 deltas that come at once are a handful of messages, and none is lost."""
    answer = session.send("Hi").result(SECONDS)
    view.wait(lambda: view.seq == session.state.seq)
    assert view.text == answer.text
    assert len(view.of("events")) < 30


def test_a_view_that_missed_batches_is_told_again(session: Session, view: View, channel: Channel) -> None:
    """After a gap, `sync` brings exactly what was missed, and live batches fit on."""
    channel.receive(hello(session))
    view.wait(lambda: view.of("welcome"))
    view.deaf = True
    first = session.send("Hi").result(SECONDS)
    view.deaf = False
    channel.receive({"type": "sync", "view": "v", "session_id": session.session_id, "since": view.seq})
    view.wait(lambda: view.text == first.text)
    second = session.send("More").result(SECONDS)
    view.wait(lambda: view.text == first.text + second.text)


def test_a_view_that_has_not_acknowledged_is_told_how_far_the_log_is(
    session: Session, view: View, channel: Channel
) -> None:
    """A lost last batch is noticed although nothing follows it."""
    channel.receive(hello(session))
    session.send("Hi").result(SECONDS)
    view.wait(lambda: view.of("head"))
    assert view.of("head")[-1]["seq"] == session.state.seq


def test_a_late_view_gets_everything(session: Session, view: View) -> None:
    """What was said before the component was shown is there when it is."""
    session.send("Hi").result(SECONDS)
    channel = Channel(CurrentSession(session), view.hear)
    channel.receive(hello(session))
    view.wait(lambda: view.seq == session.state.seq)
    channel.close()


def test_a_view_that_cannot_be_heard_is_introduced(session: Session, view: View, channel: Channel) -> None:
    """As long as no view was heard, the whole conversation is sent a few times after it was shown."""
    session.send("Hi").result(SECONDS)
    view.wait(lambda: view.seq == session.state.seq)
    view.seq, view.entries = 0, []
    channel.introduce()
    view.wait(lambda: view.seq == session.state.seq)


def test_a_command_is_carried_out_once(session: Session, view: View, channel: Channel) -> None:
    """A repeated command, because its answer was lost, is answered again and not done again."""
    for _ in range(3):
        channel.receive(command("send", parts=[{"type": "text", "text": "Hi"}]))
    view.wait(lambda: len(view.of("reply")) == 3)
    assert all("error" not in reply for reply in view.of("reply"))
    view.wait(lambda: any(e["event"]["type"] == "run_end" for e in view.entries))
    assert sum(message.role == "user" for message in session.messages) == 1


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("fly", {}, "does not know"),
        ("send", {"parts": [{"type": "tool_result"}]}, "could not be read"),
        ("send", {"parts": []}, "empty"),
        ("send", {}, "parts"),
        ("regenerate", {}, "no message"),
    ],
)
def test_what_cannot_be_done_is_answered(
    session: Session, view: View, channel: Channel, name: str, arguments: dict[str, Any], said: str
) -> None:
    """A command that makes no sense has an answer that says why, and changes nothing."""
    before = session.state.seq
    channel.receive(command(name, **arguments))
    view.wait(lambda: view.of("reply"))
    assert said in view.of("reply")[0]["error"]["message"]
    assert session.state.seq == before


@pytest.mark.parametrize(
    "message", [None, 7, {}, {"type": "hello"}, {"type": "sync", "since": "x"}, {"type": "?"}]
)
def test_nonsense_from_a_page_changes_nothing(
    session: Session, view: View, channel: Channel, message: Any
) -> None:
    """Whatever a page sends, the channel goes on."""
    channel.receive(message)
    channel.receive(hello(session))
    view.wait(lambda: view.of("welcome"))


def test_a_closed_comm_never_disturbs_the_run(session: Session) -> None:
    """When sending fails, the run completes all the same."""

    def broken(content: object, buffers: object = None) -> None:
        raise RuntimeError("closed")

    channel = Channel(CurrentSession(session), broken)
    assert session.send("Hi").result(SECONDS).outcome == "completed"
    channel.close()


def test_another_session_counts_from_the_start(session: Session, view: View, channel: Channel) -> None:
    """What a view has of another session is no reason to send it less of this one."""
    session.send("Hi").result(SECONDS)
    channel.receive({"type": "hello", "view": "v", "session_id": "another", "since": 999})
    view.wait(lambda: view.of("welcome"))
    view.wait(lambda: view.seq == session.state.seq)


def test_trouble_with_the_log_is_shown(session: Session, view: View, channel: Channel) -> None:
    """A page is told when the log cannot be written, also one that comes later, and when it is well again."""
    tell = session.recorder._failure_listeners
    tell(StoreError("The disk is full.", hint="Free some space."))
    view.wait(lambda: len(view.of("notice")) == 1)
    channel.receive(hello(session))
    view.wait(lambda: len(view.of("notice")) == 2)
    tell(None)
    view.wait(lambda: len(view.of("notice")) == 3)
    told = [(notice["level"], notice["message"], notice["hint"]) for notice in view.of("notice")]
    full = ("error", "The disk is full.", "Free some space.")
    assert told == [full, full, ("info", "The log can be written again.", None)]


def test_without_a_kernel_tools_run_where_messages_come_in(view: View) -> None:
    """Nobody waits for the run: the loop of the host, on whose thread `receive` is called, is their home."""
    threads: list[threading.Thread] = []

    def where() -> str:
        """Note the thread."""
        threads.append(threading.current_thread())
        return "here"

    agent = Agent(ScriptedModel([{"tool": "where"}, "Done."]), tools=[where])
    channel = Channel(CurrentSession(Session(agent, store=None)), view.hear)
    parts = [{"type": "text", "text": "Hi"}]
    command = {
        "type": "command",
        "command_id": "1",
        "view": "v",
        "name": "send",
        "arguments": {"parts": parts},
    }

    async def host() -> None:
        channel.receive(command)
        await asyncio.to_thread(view.wait, lambda: "Done." in view.text)

    asyncio.run(host())
    assert threads == [threading.main_thread()]
    channel.close()
