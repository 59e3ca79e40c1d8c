"""The life of a conversation: what a person does, and what is left of it in another process."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from session_support import Held, check

from nbagent import Agent, Session, delete_session, sessions
from nbagent import events as ev
from nbagent.errors import ModelUnavailable, ServerFailed, SessionBusy, UsageError
from nbagent.events import Entry, SessionStart, TextDelta
from nbagent.messages import ImagePart, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from nbagent.models.base import ModelEvent, ModelRequest
from nbagent.session.runtime import runtime
from nbagent.store.contract import Owner
from nbagent.store.opening import open_store
from nbagent.testing import ScriptedModel


def rows(table: str) -> str:
    """Count the rows of a table."""
    return f"{table} has 3 rows"


def _texts(session: Session) -> list[str]:
    return [message.text for message in session.messages]


@pytest.fixture(params=["file", "none"])
def store(request: pytest.FixtureRequest, url: str) -> str | None:
    """Kept in a file, and not kept at all: everything works the same."""
    return url if request.param == "file" else None


def test_a_conversation(store: str | None) -> None:
    """Sending returns at once; the answer is awaited; the branch has both."""
    session = Session(ScriptedModel(["Hello you", "And again"]), store=store)
    first = session.send("Hi")
    assert first.result(10).text == "Hello you"
    assert (first.status, session.run) == ("completed", None)
    assert session.send("More").result(10).finish_reason == "stop"
    assert _texts(session) == ["Hi", "Hello you", "More", "And again"]
    check(session)


def test_the_model_gets_the_whole_branch(store: str | None) -> None:
    """Every request has what was said before, tool results included."""
    seen = list[list[str]]()

    def echo(messages: list[object]) -> str:
        seen.append([f"{m.role}: {m.text}" for m in messages])  # type: ignore[attr-defined]  # a function model may take anything
        return f"answer {len(seen)}"

    session = Session(echo, store=store)
    session.send("one").result(10)
    session.send("two").result(10)
    assert seen == [["user: one"], ["user: one", "assistant: answer 1", "user: two"]]


def test_a_run_at_a_time(store: str | None) -> None:
    """What needs the writer's place is refused while a run goes on; what does not, is not."""
    model = Held()
    session = Session(model, store=store)
    run = session.send("Hi")
    assert model.waiting.wait(10)
    head = session.messages[0].message_id
    for refused in (
        lambda: session.send("x"),
        lambda: session.edit(head, "x"),
        session.regenerate,
        lambda: session.show(head),
    ):
        with pytest.raises(SessionBusy):
            refused()
    session.update(title="Meanwhile")
    session.note("noted")
    assert session.run is run
    model.let_go()
    assert run.result(10).text == "So far so good."
    assert session.title == "Meanwhile"
    check(session)


def test_stopping_keeps_what_was_said(store: str | None) -> None:
    """And the conversation goes on from there."""
    model = Held()
    session = Session(model, store=store)
    run = session.send("Hi")
    assert model.waiting.wait(10)
    session.stop()
    session.stop()
    answer = run.result(10)
    assert (answer.outcome, answer.text, answer.usage) == ("stopped", "So far ", None)
    assert session.messages[-1].status == "stopped"
    model.let_go()
    assert session.send("Go on").result(10).text == "So far so good."
    check(session)
    session.stop()  # nothing is going on: nothing happens


def test_a_failure_is_raised_and_recorded(store: str | None) -> None:
    """What came before stays, and the next message works."""
    session = Session(ScriptedModel([ServerFailed("It broke.", hint="Try later."), "Fine"]), store=store)
    run = session.send("Hi")
    with pytest.raises(ServerFailed, match="It broke"):
        run.result(10)
    assert run.status == "failed"
    error = session.state.runs[run.id].error
    assert error is not None
    assert (error.type, error.hint) == ("ServerFailed", "Try later.")
    assert session.send("Again").result(10).text == "Fine"
    check(session)


def test_editing_makes_a_branch(store: str | None) -> None:
    """The old branch is still there, and can be shown again."""
    session = Session(ScriptedModel(["A", "B", "C", "D"]), store=store)
    session.send("one").result(10)
    session.send("two").result(10)
    first = session.messages[0].message_id
    session.edit(first, "uno").result(10)
    assert _texts(session) == ["uno", "C"]
    session.show(first)
    assert _texts(session) == ["one", "A", "two", "B"]
    session.send("three").result(10)
    assert _texts(session) == ["one", "A", "two", "B", "three", "D"]
    with pytest.raises(UsageError, match="not a user message"):
        session.edit(session.messages[1].message_id, "x")
    check(session)


def test_regenerating_makes_a_branch(store: str | None) -> None:
    """Of the last answer, or of any before."""
    session = Session(ScriptedModel(["A", "B", "C", "D"]), store=store)
    with pytest.raises(UsageError, match="no message to answer"):
        session.regenerate()
    session.send("one").result(10)
    session.regenerate().result(10)
    assert _texts(session) == ["one", "B"]
    session.send("two").result(10)
    session.regenerate(session.messages[1].message_id).result(10)
    assert _texts(session) == ["one", "D"]
    assert len([m for m in session.state.messages.values() if m.role == "user"]) == 2
    check(session)


def test_sending_after_any_message(store: str | None) -> None:
    """`parent_id` begins a branch there."""
    session = Session(ScriptedModel(["A", "B"]), store=store)
    session.send("one").result(10)
    answer = session.messages[1].message_id
    session.send("again", parent_id=answer).result(10)
    assert _texts(session) == ["one", "A", "again", "B"]
    with pytest.raises(UsageError, match="no message 'nobody'"):
        session.send("x", parent_id="nobody")
    with pytest.raises(UsageError, match="no message 'nobody'"):
        session.show("nobody")
    with pytest.raises(UsageError, match="no message 'nobody'"):
        session.feedback("nobody", "up")
    assert session.run is None


@pytest.mark.parametrize("nothing", ["", "  \n", [], [TextPart(text=" ")]])
def test_nothing_cannot_be_said(nothing: str | list[TextPart]) -> None:
    """And leaves nothing behind."""
    session = Session(ScriptedModel([]), store=None)
    with pytest.raises(UsageError, match="empty"):
        session.send(nothing)
    assert session.messages == []


def test_text_and_images_can_be_said() -> None:
    """Parts go through as they are; broken text is mended at the entrance."""
    session = Session(ScriptedModel(["A", "B"]), store=None)
    image = ImagePart(media_type="image/png", data=b"\x89PNG")
    session.send([TextPart(text="Look"), image]).result(10)
    assert session.messages[0].parts == (TextPart(text="Look"), image)
    session.send("half \ud83d an emoji").result(10)
    assert session.messages[2].text == "half \ufffd an emoji"


# --- kept ---


def test_a_session_goes_on_in_another_process(url: str) -> None:
    """Messages, tool calls with their results, title and metadata come back; the model gets them all."""
    script: list[str | dict[str, Any]] = [
        {"reasoning": "Let me look."},
        {"tool": "rows", "arguments": {"table": "sales"}},
    ]
    session = Session(
        Agent(ScriptedModel([script, "Three."]), tools=[rows]), store=url, title="T", metadata={"course": 1}
    )
    session.send("How many?").result(10)
    before = session.messages
    runtime().forget_store(url)

    seen = list[list[object]]()

    def model(messages: list[object]) -> str:
        seen.append(messages)
        return "Welcome back"

    again = Session.load(session.session_id, model, store=url)
    assert (again.title, again.metadata) == ("T", {"course": 1})
    assert again.messages == before
    assert again.state == session.state
    assert again.send("And now?").result(10).text == "Welcome back"
    assert seen[0][:-1] == before
    assert [type(part) for message in before for part in message.parts] == [
        TextPart,
        ReasoningPart,
        ToolCallPart,
        ToolResultPart,
        TextPart,
    ]
    assert again.state.agent["model"] == "model"  # another agent answers now, and the log says so
    check(again)


def test_two_objects_of_one_session_take_turns(url: str) -> None:
    """Each takes in what the other wrote before it goes on."""
    one = Session(ScriptedModel(["A", "C"]), store=url)
    one.send("one").result(10)
    two = Session.load(one.session_id, ScriptedModel(["B"]), store=url)
    two.send("two").result(10)
    one.send("three").result(10)
    assert _texts(one) == ["one", "A", "two", "B", "three", "C"]
    assert Session.load(one.session_id, ScriptedModel([]), store=url).messages == one.messages
    check(one)


def test_the_session_of_another_object_is_busy(url: str) -> None:
    """One writer at a time, though both are in this process."""
    model = Held()
    one = Session(model, store=url)
    run = one.send("Hi")
    assert model.waiting.wait(10)
    one.flush(10)
    two = Session.load(one.session_id, ScriptedModel(["B"]), store=url)
    with pytest.raises(SessionBusy, match="being written by process"):
        two.send("x")
    with pytest.raises(SessionBusy):
        delete_session(one.session_id, store=url)
    assert two.messages[-1].status == "streaming"
    model.let_go()
    run.result(10)
    assert two.send("x").result(10).text == "B"
    assert _texts(two) == ["Hi", "So far so good.", "x", "B"]


def test_a_session_nobody_spoke_in_leaves_no_trace(url: str) -> None:
    """A chat that was only shown is not in the overview."""
    Session(ScriptedModel([]), store=url)
    assert sessions(url) == []


def test_the_overview_and_deleting(url: str) -> None:
    """The newest first; deleted is deleted, and does not come back by halves."""
    one = Session(ScriptedModel(["A", "B"]), store=url, title="One")
    one.send("first words").result(10)
    two = Session(ScriptedModel(["A"]), store=url)
    two.send("hello").result(10)
    assert [(s.title, s.first_message, s.messages) for s in sessions(url)] == [
        (None, "hello", 1),
        ("One", "first words", 1),
    ]
    delete_session(one.session_id, store=url)
    assert [s.session_id for s in sessions(url)] == [two.session_id]
    with pytest.raises(UsageError, match="no session"):
        Session.load(one.session_id, ScriptedModel([]), store=url)
    with pytest.raises(UsageError, match="no session"):
        delete_session(one.session_id, store=url)
    with pytest.raises(UsageError, match="deleted"):
        one.send("still here?")
    assert one.run is None
    copy = one.fork()
    assert _texts(copy) == ["first words", "A"]
    assert {s.session_id for s in sessions(url)} == {two.session_id, copy.session_id}


def test_a_fork_is_a_session_of_its_own(store: str | None) -> None:
    """It begins as a copy, to the microsecond, and neither knows of the other afterwards."""
    session = Session(ScriptedModel(["A long answer of several words", "B", "C"]), store=store)
    session.send("one").result(10)
    session.send("two").result(10)
    answer = session.messages[1].message_id
    fork = session.fork(answer)
    assert _texts(fork) == ["one", "A long answer of several words"]
    start = fork.entries()[0].event
    assert isinstance(start, SessionStart)
    assert (start.forked_from, start.forked_seq) == (session.session_id, session.state.seq)
    originals = {entry.seq: (entry.at, entry.event) for entry in session.entries()[1:]}
    assert all(originals[e.seq] == (e.at, e.event) for e in fork.entries()[1:] if e.seq in originals)
    assert fork.send("else").result(10).text == "C"
    assert _texts(session) == ["one", "A long answer of several words", "two", "B"]
    if store:
        assert Session.load(fork.session_id, ScriptedModel([]), store=store).state == fork.state
    with pytest.raises(UsageError, match="no message"):
        session.fork("nobody")
    check(fork)


def test_a_fork_of_a_running_session_is_closed(store: str | None) -> None:
    """What goes on in the original was interrupted, as far as the copy knows."""
    model = Held()
    session = Session(model, store=store)
    run = session.send("Hi")
    assert model.waiting.wait(10)
    fork = session.fork()
    assert fork.messages[-1].status == "interrupted"
    check(fork)
    model.let_go()
    assert run.result(10).outcome == "completed"


def test_a_run_that_nobody_drives_frees_the_session(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where our loop is closed, `send` raises; the session is free, and what was begun is closed."""
    session = Session("demo", store=url)
    session.send("hello").result(20)

    def closed(coroutine: Any) -> None:
        coroutine.close()
        raise RuntimeError("Event loop is closed")

    with monkeypatch.context() as patched:
        patched.setattr(runtime(), "start", closed)
        with pytest.raises(RuntimeError, match="closed"):
            session.send("Is anybody there?")
    assert session.run is None
    assert session.send("And now?").result(20).outcome == "completed"
    assert [run.status for run in session.state.runs.values()] == ["completed", "failed", "completed"]
    assert Session.load(session.session_id, "demo", store=url).send("Here?").result(20).outcome == "completed"


def test_a_session_of_ones_own_class_can_be_loaded(url: str) -> None:
    """A subclass may take other arguments; `load` does not call its `__init__`."""

    class Greeting(Session):
        def __init__(self, whom: str) -> None:
            super().__init__("demo", store=url)
            self.send(f"Hello {whom}").result(20)

    begun = Greeting("Ada")
    loaded = Greeting.load(begun.session_id, "demo", store=url)
    assert isinstance(loaded, Greeting)
    assert loaded.messages == begun.messages


def test_loading_what_is_not_there(url: str) -> None:
    """A clear error, with what to do."""
    with pytest.raises(UsageError, match=r"no session 'x'.*sessions\(\)"):
        Session.load("x", ScriptedModel([]), store=url)


def test_a_model_that_cannot_be_used_fails_before_anything_is_kept(url: str) -> None:
    """The session is not begun."""
    with pytest.raises(ModelUnavailable):
        Session("nobody:model", store=url)
    assert sessions(url) == []


def test_many_threads_send_at_once(url: str) -> None:
    """One of them is served, the others are told; then all is as if they had come one by one."""
    session = Session(lambda messages: f"answer {len(messages)}", store=url)
    start, outcomes = threading.Barrier(8), list[str]()

    def send() -> None:
        start.wait()
        try:
            session.send("x").result(10)
        except SessionBusy:
            outcomes.append("busy")
        else:
            outcomes.append("sent")

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 8
    assert outcomes.count("sent") * 2 == len(session.messages) > 0
    check(session)


def test_the_clock_never_runs_backwards(url: str) -> None:
    """The log's order is that of its times, whatever the machine's clock does."""
    times = iter([5, 3, 9, 1] * 50)
    session = Session(ScriptedModel(["A B C"]), store=url, clock=lambda: next(times))
    session.send("one").result(10)
    at = [entry.at for entry in session.entries()]
    assert at == sorted(at)


@pytest.mark.parametrize("event", [ev.RequestStart, ev.ToolStart])
def test_nothing_is_done_before_it_is_written_down(url: str, event: type[ev.Event]) -> None:
    """The model is not asked, and the tool does not run, while the disk has not confirmed that they will."""
    store, done = runtime().writer(url).store, threading.Event()
    at_the_disk, gate, original = threading.Event(), threading.Event(), store.write

    def write(entries: Sequence[Entry], owner: Owner | None = None) -> None:
        if any(isinstance(entry.event, event) for entry in entries):
            at_the_disk.set()
            gate.wait(30)
        original(entries, owner)

    def act() -> str:
        done.set()
        return "done"

    def model(_messages: object) -> str:
        done.set()
        return "Hello"

    store.write = write  # type: ignore[method-assign]  # a disk that takes its time
    agent = Agent(ScriptedModel([{"tool": "act"}, "Done."]), tools=[act]) if event is ev.ToolStart else model
    run = Session(agent, store=url).send("Go")
    with ThreadPoolExecutor(1) as waiting:
        answer = waiting.submit(run.result, 30)
        assert at_the_disk.wait(10)
        assert not done.wait(0.2)
        gate.set()
        assert answer.result(30).outcome == "completed"
    assert done.is_set()


def test_streaming_is_durable_before_it_is_over(url: str, tmp_path: Path) -> None:
    """The user's message and the request are on disk before the model is asked, the text soon after."""
    on_disk = list[list[str]]()

    class Curious(Held):
        async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
            reader = open_store(url)
            on_disk.append([type(entry.event).__name__ for entry in reader.read(session.session_id)])
            reader.close()
            async for event in super().stream(request):
                yield event

    model = Curious()
    session = Session(model, store=url)
    run = session.send("Hi")
    assert model.waiting.wait(10)
    session.flush(10)
    reader = open_store(url)
    last = reader.read(session.session_id)[-1].event
    reader.close()
    assert on_disk == [["SessionStart", "UserMessage", "RunStart", "RequestStart"]]
    assert isinstance(last, TextDelta)
    assert last.text == "So far "
    model.let_go()
    run.result(10)


def test_what_a_tool_does_is_recorded_before_it_does_it(url: str) -> None:
    """A crash within a tool must leave the fact that it was begun."""
    on_disk = list[type[ev.Event]]()

    def act() -> str:
        reader = open_store(url)
        on_disk.append(type(reader.read(session.session_id)[-1].event))
        reader.close()
        return "done"

    session = Session(Agent(ScriptedModel([{"tool": "act"}, "Done."]), tools=[act]), store=url)
    session.send("Act!").result(10)
    assert on_disk == [ev.ToolStart]
