"""What a cell shows of each public object: what it is, without addresses, ids or secrets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nbagent import Agent, Chat, Session, Workflow, open_log, sessions, tool
from nbagent.agent import RunContext
from nbagent.messages import ImagePart, Message, TextPart, ToolCallPart, ToolResultPart
from nbagent.models.registry import resolve_model
from nbagent.session.session_list import SessionList
from nbagent.store.contract import StoredSession
from nbagent.testing import FakeView, ScriptedModel, deterministic

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@pytest.fixture(scope="module")
def session() -> Session:
    steps: list[Any] = [{"tool": "add", "arguments": {"a": 1, "b": 2}}, "It is **3**."]
    session = Session(Agent(ScriptedModel(steps), tools=[add]), store=None)
    session.send("What is 1 + 2?").result(20)
    return session


class Curious:
    """An agent that keeps what it was given."""

    name = "curious"
    given: RunContext

    def __repr__(self) -> str:
        return "Curious()"

    def public(self) -> dict[str, Any]:
        return {"name": self.name}

    async def answer(self, run: RunContext) -> Any:
        self.given = run
        return
        yield


def run_context() -> RunContext:
    agent = Curious()
    Session(agent, store=None).send("Hi").result(20)
    return agent.given


def image() -> ImagePart:
    return ImagePart(media_type="image/png", data=b"\x89PNG" * 100_000)


OBJECTS: dict[str, tuple[Callable[[Session], object], str]] = {
    "chat": (Chat, "Chat(Agent('scripted:script'))"),
    "widget": (lambda session: Chat(session).widget, "ChatWidget()"),
    "agent": (lambda session: session.agent, "Agent('scripted:script')"),
    "session": (lambda session: session, "Session(Agent('scripted:script'))"),
    "workflow": (lambda _: Workflow(["demo"], store=None), "Workflow([Agent('demo:demo')])"),
    "tool": (lambda _: add, "Tool('add')"),
    "model": (lambda _: ScriptedModel(["x"]), "<model scripted, 1 step>"),
    "demo": (lambda _: resolve_model("demo"), "<model demo>"),
    "http": (
        lambda _: resolve_model("openai-chat:x", base_url=f"http://me:{KEY}@h:1/v1", api_key=KEY),
        "<model openai-chat:x at h:1>",
    ),
    "pending run": (lambda _: Session(ScriptedModel(["x"]), store=None).send("Hi"), "Run('Hi')"),
    "failed run": (lambda _: Session(ScriptedModel([]), store=None).send("Hi"), "Run('Hi')"),
    "answer": (
        lambda _: Session(ScriptedModel(["Hello."]), store=None).send("Hi").result(20),
        "Answer('Hello.')",
    ),
    "approvals": (lambda _: Session(ScriptedModel(["x"]), store=None).send("Hi").approvals, "Approvals()"),
    "messages": (
        lambda session: session.messages,
        (
            """[Message(user: 'What is 1 + 2?'), Message(assistant: calls add('{"a": 1, "b": 2}')), """
            "Message(tool: add ended with ok: '3'), Message(assistant: 'It is **3**.')]"
        ),
    ),
    "long message": (
        lambda _: Message(message_id="m", role="user", parts=(TextPart(text="x" * 999), image())),
        f"Message(user: '{'x' * 199}…', ImagePart('image/png', 400,000 bytes))",
    ),
    "image": (lambda _: image(), "ImagePart('image/png', 400,000 bytes)"),
    "address of an image": (
        lambda _: ImagePart(media_type="image/png", url="https://h/x.png"),
        "ImagePart('image/png', url='https://h/x.png')",
    ),
    "state": (lambda session: session.state, "State(messages: 3, runs: 1)"),
    "recorder": (lambda session: session.recorder, "Recorder(not kept)"),
    "log": (lambda session: session.log, "Log(in memory)"),
    "log of a kept session": (lambda _: Session("demo", store=":memory:").log, "Log(a session of :memory:)"),
    "log of a store": (lambda _: open_log(":memory:"), "Log(:memory:)"),
    "plot": (
        lambda session: session.log.plot,
        "Plot: call .latency(), .tokens(), .tools() or .timeline(run)",
    ),
    "run context": (lambda _: run_context(), "RunContext(Session(Curious()))"),
    "view": (FakeView, "FakeView('fake-view')"),
    "clock": (lambda _: deterministic(), "deterministic"),
}


@pytest.fixture(autouse=True)
def _own_clock() -> Iterator[None]:
    """`deterministic()` takes effect where it is made; here it ends with its test."""
    with deterministic():
        yield


@pytest.mark.parametrize("name", OBJECTS)
def test_what_it_is_on_one_line(name: str, session: Session) -> None:
    """The repr is the same in every process and every run: notebooks compare it."""
    make, said = OBJECTS[name]
    text = repr(make(session))
    assert text.startswith(said)
    assert "\n" not in text
    assert KEY not in text
    assert not re.search(r"0x[0-9a-f]{6}|\d{8}-\d{6}|message-[0-9a-f]{8}|run-[0-9a-f]{8}|\d{16}", text)


def test_a_stopped_answer_says_so() -> None:
    """An answer that is not complete is shown as such."""
    slow = Session(ScriptedModel(["one two three four"], delay=60), store=None).send("Hi")
    slow.stop()
    assert repr(slow.result(20)) == "Answer('', outcome='stopped')"


def test_tool_results_in_a_message_are_short() -> None:
    """A table of a megabyte is not shown whole, and reasoning is called reasoning."""
    call = ToolCallPart(tool_call_id="c", name="query", arguments="x" * 999)
    result = ToolResultPart(tool_call_id="c", name="query", outcome="ok", text="y" * 999_999)
    assert len(repr(Message(message_id="m", role="tool", parts=(call, result)))) < 500


# --- lists of sessions --------------------------------------------------------------------------


def line(number: int, **fields: Any) -> StoredSession:
    given = {"title": None, "first_message": "Hello", "messages": 1, **fields}
    return StoredSession(session_id=f"s-{number}", created_at=0, updated_at=number * 60_000_000, **given)


def test_sessions_are_a_table() -> None:
    """A cell shows title, messages, time and id; the text has the same; it is still a list."""
    found = SessionList(
        [line(2, title="Sales <b>"), line(1, first_message="Hi\nthere")], "sqlite:////x/log.db"
    )
    html = found._repr_html_()
    for text in (
        "2 sessions in sqlite:////x/log.db",
        "Sales &lt;b&gt;",
        "Hi there",
        "1970-01-01 00:02",
        "s-1",
    ):
        assert text in html
    assert html.count("<tr>") == 3
    assert "Chat(session=session_id, store=…)" in html
    assert repr(found).splitlines() == [
        "2 sessions in sqlite:////x/log.db",
        "  s-2  1970-01-01 00:02  Sales <b>",
        "  s-1  1970-01-01 00:01  Hi there",
    ]
    assert found == [found[0], found[1]]
    assert isinstance(found, list)


def test_no_sessions_say_where_was_looked(tmp_path: Path) -> None:
    """An empty list names the store, and what was searched for."""
    store = tmp_path / "log.db"
    assert repr(sessions(store)) == f"no sessions in sqlite:///{store}"
    assert f"no sessions in sqlite:///{store}" in sessions(store)._repr_html_()
    assert repr(sessions(store, search="sales")).endswith("with 'sales'")


def test_a_long_list_of_sessions_is_cut() -> None:
    """A cell shows a hundred; the list has them all."""
    many = SessionList(map(line, range(250)), ":memory:")
    assert many._repr_html_().count("<tr>") == 101
    assert "and 150 more" in many._repr_html_()
    assert repr(many).endswith("and 150 more")
    assert len(many) == 250


# --- logs ---------------------------------------------------------------------------------------


def test_a_log_says_where_it_is_and_what_is_in_it(tmp_path: Path) -> None:
    """A cell and `print` show the store, how much is in it, and from when to when."""
    store = tmp_path / "log.db"
    assert str(open_log(store)) == f"Log(sqlite:///{store}): 0 sessions, 0 runs, 0 messages"
    session = Session(ScriptedModel(["One.", "Two."]), store=store)
    session.send("Hi").result(20)
    session.send("Again").result(20)
    log, said = open_log(store), r"1 session, 2 runs, 4 messages, \d{4}-\d\d-\d\d"
    assert re.search(rf"^Log\(sqlite:///{re.escape(str(store))}\): {said}", str(log))
    assert re.search(rf"^Log\(a session of sqlite:///{re.escape(str(store))}\): {said}", str(session.log))
    html = log._repr_html_()
    for text in (str(store), "1 session · 2 runs · 4 messages"):
        assert text in html
