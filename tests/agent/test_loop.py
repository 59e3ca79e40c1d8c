from __future__ import annotations

import threading
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from agent_support import call, calls, only, printed, result, session_with

from nbagent import Agent, Session, ToolContext, tool
from nbagent.core.deltas import expand
from nbagent.core.fold import fold
from nbagent.errors import InvalidToolCalls, StepLimitReached, ToolError
from nbagent.events import RequestEnd, RequestStart, ToolCallEnd, ToolCallStart, ToolEnd, ToolStart
from nbagent.messages import FinishReason
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.testing import ScriptedModel, collect

SECONDS = 20


def double(number: int) -> int:
    return 2 * number


def fail() -> None:
    raise ZeroDivisionError("by nought")


def refuse() -> None:
    raise ToolError("The shop is closed.", hint="Try on Monday.")


def leave() -> None:
    raise SystemExit(3)


class CutOff:
    """A model whose answer calls a tool and ends as told."""

    provider = "test"
    model = "cut-off"

    def __init__(self, reason: FinishReason, ids: tuple[str, ...] = ("a",)) -> None:
        self._reason = reason
        self._ids = ids

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        for index, name in enumerate(self._ids):
            yield ToolCallStart(message_id=request.message_id, index=index, tool_call_id=name, name="double")
            yield ToolCallEnd(tool_call_id=name, arguments='{"number": 1}')
        yield Finish(finish_reason=self._reason)


@pytest.mark.parametrize(
    ("step", "outcome", "told"),
    [
        (call("double", number=4), "ok", "8"),
        (call("double", number="4"), "ok", "8"),
        (call("refuse"), "error", "The shop is closed. Try on Monday."),
        (call("leave"), "error", "SystemExit: 3"),
        (call("treble"), "error", "There is no tool 'treble'. The tools are: double, fail, refuse, leave."),
        (call("double"), "error", "The arguments do not fit: Object missing required field `number`"),
    ],
)
def test_the_model_reads_what_came_of_a_call(step: dict[str, Any], outcome: str, told: str) -> None:
    """Good or bad, the result is an ordinary message and the run goes on."""
    session = session_with(double, fail, refuse, leave, steps=[step, "Done."])
    answer = session.send("Go").result(SECONDS)
    assert (answer.text, answer.outcome) == ("Done.", "completed")
    assert (only(session).status, result(session).splitlines()[-1]) == (outcome, told)


def test_errors_have_a_short_traceback() -> None:
    """The frames are the tool's own, none of ours."""
    session = session_with(fail, steps=[call("fail"), "Done."])
    session.send("Go").result(SECONDS)
    assert result(session).count("File ") == 1
    assert "in fail" in result(session)
    assert "ZeroDivisionError: by nought" in result(session)


def test_values_stay_objects() -> None:
    """`session.artifacts` has the very thing that was returned."""
    thing = object()
    session = session_with(tool(name="make")(lambda: thing), steps=[call("make"), "Done."])
    session.send("Go").result(SECONDS)
    assert session.artifacts == {only(session).tool_call_id: thing}


async def test_the_order_of_events() -> None:
    """Request, call, tool, result, next request: each as `drive` makes it durable."""
    session = session_with(double, steps=[call("double", number=1), "Done."])
    events = await collect(session.send("Go"))
    kinds = (RequestStart, RequestEnd, ToolStart, ToolEnd)
    assert [type(event) for event in events if isinstance(event, kinds)] == [
        RequestStart,
        RequestEnd,
        ToolStart,
        ToolEnd,
        RequestStart,
        RequestEnd,
    ]


def test_a_tool_runs_only_once_its_start_is_in_the_log() -> None:
    """`tool_start` comes first, whatever happens next."""
    seen = []

    def look(context: ToolContext) -> None:
        seen.append(context.session.state.tool_calls[context.tool_call_id].status)

    look.__annotations__["context"] = ToolContext
    session_with(look, steps=[call("look"), "Done."]).send("Go").result(SECONDS)
    assert seen == ["running"]


def test_calls_of_one_answer_run_at_the_same_time() -> None:
    """Each waits for the other: one after the other would never end."""
    barrier = threading.Barrier(2)
    meet = tool(name="meet", where="thread", timeout=SECONDS)(barrier.wait)
    session = session_with(meet, steps=[[call("meet"), call("meet")], "Done."])
    assert session.send("Go").result(SECONDS).text == "Done."
    assert [found.status for found in calls(session)] == ["ok", "ok"]


async def test_async_calls_run_at_the_same_time() -> None:
    """The same on one loop."""
    waiting: list[int] = []

    async def meet(context: ToolContext) -> None:
        waiting.append(1)
        while len(waiting) < 2:
            await asyncio_turn()

    meet.__annotations__["context"] = ToolContext
    session = session_with(meet, steps=[[call("meet"), call("meet")], "Done."])
    assert (await session.send("Go")).text == "Done."


async def asyncio_turn() -> None:
    import asyncio  # noqa: PLC0415  only here

    await asyncio.sleep(0)


@pytest.mark.parametrize("bad", [call("treble"), call("double")])
def test_three_invalid_calls_in_a_row_end_the_run(bad: dict[str, Any]) -> None:
    """The model does not get it right: say so rather than pay on."""
    session = session_with(double, steps=[bad, [bad, bad], "Never said."])
    with pytest.raises(InvalidToolCalls, match="3 tool calls in a row"):
        session.send("Go").result(SECONDS)
    assert [found.status for found in calls(session)] == ["error"] * 3


def test_a_good_call_forgives() -> None:
    """Only calls in a row count."""
    bad, good = call("treble"), call("double", number=1)
    session = session_with(double, steps=[[bad, bad, good], [bad, bad], "Done."])
    assert session.send("Go").result(SECONDS).text == "Done."


@pytest.mark.parametrize("reason", ["length", "content_filter", "error"])
def test_no_tool_runs_after_an_answer_that_was_cut_off(reason: FinishReason) -> None:
    """What it calls may be half of what it meant; the call has a result all the same."""
    ran: list[int] = []

    @tool
    def double(number: int) -> None:
        ran.append(number)

    session = Session(Agent(CutOff(reason), tools=[double]), store=None)
    answer = session.send("Go").result(SECONDS)
    assert (answer.finish_reason, ran, only(session).status) == (reason, [], "error")
    assert result(session).startswith("Not run: ")


def test_max_steps() -> None:
    """The run ends with an error that says what to do; the next message goes on from there."""
    session = session_with(double, steps=[call("double", number=1)] * 2 + ["Done."], max_steps=2)
    with pytest.raises(StepLimitReached, match="2 model calls"):
        session.send("Go").result(SECONDS)
    assert session.send("Go on").result(SECONDS).text == "Done."


def test_repeated_ids_get_a_number() -> None:
    """A provider that counts from `a` in every answer, and twice in one."""
    session = Session(Agent(CutOff("tool_calls", ("a", "a")), tools=[double], max_steps=2), store=None)
    with pytest.raises(StepLimitReached):
        session.send("Go").result(SECONDS)
    assert list(session.state.tool_calls) == ["a", "a_2", "a_3", "a_4"]
    assert [found.status for found in calls(session)] == ["ok"] * 4


def test_what_a_tool_says_is_in_its_record(capsys: pytest.CaptureFixture[str]) -> None:
    """Printed, reported: all in the call, nothing on the screen."""

    def talk(context: ToolContext) -> None:
        print("one")  # noqa: T201  the point
        context.progress(0.5)
        print("two", end="")  # noqa: T201  the point

    talk.__annotations__["context"] = ToolContext
    session = session_with(talk, steps=[call("talk"), "Done."])
    session.send("Go").result(SECONDS)
    assert printed(session) == [("stdout", "one\n"), ("progress", "0.5"), ("stdout", "two")]
    assert capsys.readouterr().out == ""


def test_a_flood_has_an_end() -> None:
    """A tool that prints for ever does not fill the log."""

    def flood() -> None:
        for _ in range(2000):
            print("x" * 999)  # noqa: T201  the point

    session = session_with(flood, steps=[call("flood"), "Done."])
    session.send("Go").result(SECONDS)
    ((kind, text),) = printed(session)
    assert kind == "stdout"
    assert 1_000_000 <= len(text) < 1_000_100
    assert text.endswith("cut off after 1,000,000 characters\n")


def test_a_timeout_is_a_result() -> None:
    """The model hears of it and goes on; the tool is told."""
    over = threading.Event()

    def slow(context: ToolContext) -> None:
        while not context.wait(SECONDS):
            pass
        over.set()

    slow.__annotations__["context"] = ToolContext
    session = session_with(tool(where="thread", timeout=0.01)(slow), steps=[call("slow"), "Too slow."])
    assert session.send("Go").result(SECONDS).text == "Too slow."
    assert only(session).status == "timeout"
    assert over.wait(SECONDS)


async def test_pause_goes_on_with_the_same_answer() -> None:
    """A provider that pauses a long turn is asked to go on."""

    class Pausing(ScriptedModel):
        requests = 0

        async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
            self.requests += 1
            async for event in super().stream(request):
                paused = isinstance(event, Finish) and self.requests == 1
                yield Finish(finish_reason="pause") if paused else event

    session = Session(Agent(Pausing(["First. ", "Then."])), store=None)
    answer = await session.send("Go")
    assert [message.text for message in answer.messages] == ["First. ", "Then."]


def test_every_event_of_a_run_folds(nbagent_deterministic: None) -> None:
    """Live state and the fold of the log agree after parallel tools."""
    session = session_with(double, fail, steps=[[call("double", number=1), call("fail")], "Done."])
    session.send("Go").result(SECONDS)
    entries = session.entries()
    assert fold(entries) == fold(expand(entries)) == session.state
