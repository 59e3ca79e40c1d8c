"""The testing kit: fixed time and ids, the fake view, pytest's fixtures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nbagent import Agent, Chat, Session, sessions, testing, tool
from nbagent.errors import ModelUnavailable, NbagentError, ToolError
from nbagent.events import RunEnd, RunStart, event_type
from nbagent.messages import TextPart, ToolResultPart
from nbagent.testing import FakeView, ReplayModel, ScriptedModel, collect, deterministic, replay_tools


def scripted(*steps: str, delay: float = 0.0) -> Session:
    return Session(Agent(ScriptedModel(steps, delay=delay)), store=None)


def test_everything_public_is_there() -> None:
    """Each name in `__all__` can be had, and nothing else."""
    assert [getattr(testing, name).__name__ for name in testing.__all__] == testing.__all__
    assert sorted(testing.__all__) == dir(testing)
    with pytest.raises(AttributeError, match="no attribute 'Magic'"):
        _ = testing.Magic


# --- deterministic ----------------------------------------------------------------------------


def log_of_a_talk() -> list[tuple[str, int, str]]:
    session = scripted("Hello there.")
    session.send("Hi").result(10)
    return [
        (entry.session_id, entry.at, getattr(entry.event, "message_id", "")) for entry in session.entries()
    ]


def test_two_runs_have_one_log() -> None:
    """Ids and times are the same every time."""
    with deterministic():
        first = log_of_a_talk()
    with deterministic():
        assert log_of_a_talk() == first
    assert first[0] == ("session-1", 1767258000_000_000, "")


def test_repeated_ids_do_not_meet_in_the_default_store() -> None:
    """Sessions of two runs may have one id: neither is kept, unless it names a store."""
    for _ in range(2):
        with deterministic():
            session = Session(Agent(ScriptedModel(["Hello."])))
            assert session.send("Hi").result(10).text == "Hello."
            assert session.session_id not in {stored.session_id for stored in sessions()}


def test_it_ends_with_its_block() -> None:
    """Outside, time and ids are real again."""
    with deterministic():
        pass
    assert log_of_a_talk()[0][0] != "session-1"


@pytest.mark.parametrize(
    ("start", "first"),
    [("1970-01-01T00:00:01", 1_000_000), ("1970-01-01T09:00:01+09:00", 1_000_000)],
)
def test_the_clock_starts_where_it_is_told_to(start: str, first: int) -> None:
    """A start without a zone is UTC, whatever zone the machine is in."""
    with deterministic(start, tick=2):
        session = scripted("Hello.")
        assert [session.now(), session.now()] == [first + 2_000_000, first + 4_000_000]


def test_the_fixture_is_installed(nbagent_deterministic: None) -> None:
    """Pytest knows the fixture because nbagent is installed."""
    assert scripted("Hello.").session_id == "session-1"


# --- runs -------------------------------------------------------------------------------------


async def test_collect_returns_the_whole_run() -> None:
    """From `run_start` to `run_end`."""
    events = await collect(scripted("Hello there.").send("Hi"))
    assert isinstance(events[0], RunStart)
    assert isinstance(events[-1], RunEnd)
    assert [event_type(event) for event in events].count("text_delta") == 2


# --- recorded tools ---------------------------------------------------------------------------


def test_recorded_tools_return_what_was_recorded() -> None:
    """A conversation replays without touching what its tools touched: results and failures, in order."""
    calls: list[str] = []

    @tool(approval=lambda name, arguments: True)
    def look_up(key: str) -> str:
        """Look something up."""
        calls.append(key)
        if key == "b":
            raise ToolError("There is no b.")
        return f"{key} {len(calls)}"

    def step(*keys: str) -> list[str | dict[str, Any]]:
        return [{"tool": "look_up", "arguments": {"key": key}} for key in keys]

    model = ScriptedModel([step("a", "b"), step("a"), "Done."])
    first = Session(Agent(model, tools=[look_up]), store=None)
    first.send("Go").result(10)
    again = Session(Agent(ReplayModel(first), tools=replay_tools(first, [look_up])), store=None)
    assert again.send("Go").result(10).text == "Done."
    assert calls == ["a", "b", "a"]
    parts = [part for message in again.messages for part in message.parts]
    told = [(part.outcome, part.text) for part in parts if isinstance(part, ToolResultPart)]
    assert told == [("ok", "a 1"), ("error", "There is no b."), ("ok", "a 3")]


def test_a_call_that_was_not_recorded_is_a_drift() -> None:
    """The model is told, and the recording has no answer to that."""
    first = Session(
        Agent(ScriptedModel([{"tool": "look", "arguments": {}}, "Done."]), tools=[look]), store=None
    )
    first.send("Go").result(10)
    model = ReplayModel(first)
    again = Session(Agent(model, tools=replay_tools(scripted(), [look])), store=None)
    with pytest.raises(ModelUnavailable, match=r"\+    The recording has no"):
        again.send("Go").result(10)


def look() -> str:
    """Look."""
    return "seen"


# --- the fake view ----------------------------------------------------------------------------


def test_a_click_becomes_a_conversation() -> None:
    """What a person types in the component is answered, and both are shown."""
    with FakeView(scripted("Hello there.")) as view:
        view.send("Hi")
        view.wait_idle()
        assert [(m.role, m.text) for m in view.messages] == [("user", "Hi"), ("assistant", "Hello there.")]


def test_a_view_of_a_chat_sees_what_the_kernel_sends() -> None:
    """`chat.send` in a cell shows up in the view."""
    chat = Chat(session=scripted("Hello there."))
    with FakeView(chat) as view:
        chat.send("Hi").result(10)
        view.wait_idle()
        assert view.messages == chat.session.messages


def test_lost_messages_are_asked_for() -> None:
    """A view that loses batches ends with the same conversation."""
    session = scripted("one two three four five", delay=0.05)
    lost: list[int] = []

    def lose(message: dict[str, object]) -> bool:
        unlucky = message["type"] == "events" and message["since"] != 0 and len(lost) < 2
        if unlucky:
            lost.append(1)
        return unlucky

    with FakeView(session, lose=lose) as view:
        session.send("Count").result(10)
        view.wait(lambda state: state.seq == session.state.seq)
        assert (view.messages, len(lost)) == (session.messages, 2)


def test_stop_is_a_click() -> None:
    """Pressing Stop ends the run."""
    session = scripted(" ".join(["word"] * 1000), delay=0.01)
    with FakeView(session) as view:
        view.send("Go on")
        view.wait(lambda state: state.active_run)
        view.stop()
        view.wait_idle()
        assert [run.status for run in view.state.runs.values()] == ["stopped"]


def test_a_refused_click_says_why() -> None:
    """The kernel's error comes back to whoever clicked."""
    with FakeView(scripted()) as view, pytest.raises(NbagentError, match="does not know the command"):
        view.click("dance")


def test_waiting_for_what_never_comes_ends() -> None:
    """`wait` says how far the view got."""
    with FakeView(scripted()) as view, pytest.raises(TimeoutError, match="the view is at seq"):
        view.wait(lambda state: state.runs, timeout=0.01)


# --- the plugin -------------------------------------------------------------------------------


def test_cassettes_lie_beside_the_test(nbagent_cassette: Path) -> None:
    """One cassette per test, by its name."""
    here = Path(__file__)
    name = "test_cassettes_lie_beside_the_test.jsonl"
    assert nbagent_cassette == here.parent / "cassettes" / here.stem / name


@pytest.mark.parametrize(
    ("given", "expected"),
    [({}, "only :memory:"), ({"NBAGENT_REPLAY": "record", "NBAGENT_STORE": "x"}, "record x")],
)
def test_tests_never_pay_and_leave_no_trace(given: dict[str, str], expected: str, tmp_path: Path) -> None:
    """Unset variables get safe values during tests; what the user has set stays."""
    code = "print('got', os.environ['NBAGENT_REPLAY'], os.environ['NBAGENT_STORE'])"
    (tmp_path / "test_it.py").write_text(f"import os\ndef test_it():\n    {code}\n")
    env = {key: value for key, value in os.environ.items() if not key.startswith("NBAGENT_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-s", "-p", "no:cacheprovider", str(tmp_path)],
        env=env | given, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert f"got {expected}\n" in done.stdout


def test_the_plugin_costs_tests_of_others_nothing() -> None:
    """Loading it imports neither the widget, nor HTTP, nor pandas."""
    heavy = {"anywidget", "httpx", "msgspec", "pandas"}
    code = f"import sys, nbagent.testing.plugin; print({heavy} & {{*sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "set()\n"


def test_half_a_surrogate_pair_leaves_the_chat_alive() -> None:
    """A message that no JSON can hold is shown with a replaced character, and commands are answered."""
    session = scripted("Yes.")
    with FakeView(session) as view:
        session.send([TextPart(text="a\ud83d")]).result(20)
        assert view.click("variables", prefix="none begins like this") == []
        view.wait_idle()
        assert [message.role for message in view.messages] == ["user", "assistant"]
