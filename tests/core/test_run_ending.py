"""Stop, failure and crash leave a conversation that is closed and can go on, wherever they strike."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_support import assert_closed, assert_valid, entries_of, logs

from nbagent import events as ev
from nbagent.core.fold import apply, fold
from nbagent.core.history import history
from nbagent.core.run_ending import INTERRUPTED, Cause, closing_events, run_usage
from nbagent.core.state import State
from nbagent.events import Entry, Event
from nbagent.messages import ErrorInfo, TextPart, Usage

ERROR = ErrorInfo(type="ServerFailed", message="no", status=503)


def _call(tool_call_id: str, index: int, message_id: str = "a1") -> list[Event]:
    return [
        ev.ToolCallStart(message_id=message_id, index=index, tool_call_id=tool_call_id, name="f"),
        ev.ToolCallDelta(tool_call_id=tool_call_id, arguments="{"),
        ev.ToolCallEnd(tool_call_id=tool_call_id, arguments="{}"),
    ]


RUN: list[Event] = [
    ev.SessionStart(),
    ev.UserMessage(message_id="u1", parts=(TextPart(text="go"),)),
    ev.RunStart(run_id="r", message_id="u1"),
    ev.RequestStart(request_id="q1", run_id="r", message_id="a1", parent_id="u1", provider="p", model="m"),
    ev.ReasoningDelta(message_id="a1", index=0, text="hm"),
    ev.TextDelta(message_id="a1", index=1, text="I'll "),
    ev.TextDelta(message_id="a1", index=1, text="look."),
    *_call("t1", 2),
    *_call("t2", 3),
    ev.RequestEnd(request_id="q1", outcome="ok", finish_reason="tool_calls"),
    ev.ApprovalRequest(tool_call_id="t1"),
    ev.ApprovalResponse(tool_call_id="t1", approved=True, by="user"),
    ev.ToolStart(tool_call_id="t1", where="main"),
    ev.ToolOutput(tool_call_id="t1", kind="stdout", text="1"),
    ev.ToolEnd(tool_call_id="t1", outcome="ok", result="one"),
    ev.ToolStart(tool_call_id="t2", where="thread"),
    # a step of its own, as in a workflow
    ev.RunStart(run_id="child", message_id="u1", parent_run_id="r"),
    ev.RequestStart(
        request_id="q2", run_id="child", message_id="a2", parent_id="u1", provider="p", model="m"
    ),
    ev.TextDelta(message_id="a2", index=0, text="sub"),
    ev.RequestEnd(request_id="q2", outcome="ok"),
    ev.RunEnd(run_id="child", outcome="completed"),
    ev.ToolEnd(tool_call_id="t2", outcome="error", result="boom"),
    ev.RequestStart(
        request_id="q3", run_id="r", message_id="a3", parent_id="a1", provider="p", model="m", step=1
    ),
    ev.TextDelta(message_id="a3", index=0, text="Done."),
    ev.RequestEnd(request_id="q3", outcome="ok", finish_reason="stop"),
    ev.RunEnd(run_id="r", outcome="completed"),
]
"""A run with everything in it."""


def _closed(log: list[Event], cause: Cause, error: ErrorInfo | None = None) -> State:
    state = fold(entries_of(log))
    run = state.active_run
    assert run is not None
    return fold(entries_of([*log, *closing_events(state, run.start.run_id, cause, error, now=state.at + 5)]))


@pytest.mark.parametrize("cause", get_args(Cause))
@pytest.mark.parametrize("cut", range(3, len(RUN)))
def test_wherever_a_run_is_cut_it_can_be_closed(cut: int, cause: Cause) -> None:
    """After every event of a run: all is closed, the history is valid, and there is one terminal event."""
    state = _closed(RUN[:cut], cause, ERROR if cause == "failed" else None)
    assert_closed(state)
    assert_valid(history(state))
    assert state.active_run is None
    assert state.runs["r"].status == ("stopped" if cause == "stopped" else "failed")


@pytest.mark.parametrize("cut", range(3, len(RUN)))
def test_closing_can_itself_be_cut(cut: int) -> None:
    """A crash during the repair of a crash is repaired like any other."""
    state = fold(entries_of(RUN[:cut]))
    repair = closing_events(state, "r", "interrupted")
    for some in range(len(repair)):
        again = _closed([*RUN[:cut], *repair[:some]], "interrupted")
        assert_closed(again)
        assert_valid(history(again))


@given(logs, st.sampled_from(get_args(Cause)))
def test_any_log_can_be_closed(log: list[Entry], cause: Cause) -> None:
    """Also one that no program of ours would write."""
    state = fold(log)
    while (run := state.active_run) is not None:
        for event in closing_events(state, run.start.run_id, cause):
            apply(state, Entry("s", state.seq + 1, state.at, event))
        assert state.runs[run.start.run_id].status != "running"


def test_what_a_crash_leaves_says_so() -> None:
    """Nobody knows whether an interrupted tool had an effect, and how long it took."""
    cut = RUN.index(ev.ToolStart(tool_call_id="t2", where="thread")) + 1
    state = _closed(RUN[:cut], "interrupted")
    end = state.tool_calls["t2"].end
    assert end is not None
    assert (end.outcome, end.result) == (
        "interrupted",
        "The call was interrupted before it had a result; it may or may not have had an effect.",
    )
    assert state.runs["r"].error == INTERRUPTED
    assert closing_events(fold(entries_of(RUN[:5])), "r", "interrupted")[0] == ev.RequestEnd(
        request_id="q1", outcome="interrupted", error=INTERRUPTED, ttft=0.001
    )


def test_what_is_stopped_has_a_duration() -> None:
    """A stop is seen by a running clock."""
    events = closing_events(
        fold(entries_of(RUN[:5])), "r", "stopped", now=entries_of(RUN[:5])[-1].at + 2_000_000
    )
    assert events[0] == ev.RequestEnd(request_id="q1", outcome="stopped", ttft=0.001, duration=2.001)
    assert events[-1] == ev.RunEnd(run_id="r", outcome="stopped")


def test_a_pending_approval_is_denied_by_a_stop() -> None:
    """So that no question stays open for ever."""
    cut = RUN.index(ev.ApprovalRequest(tool_call_id="t1")) + 1
    events = closing_events(fold(entries_of(RUN[:cut])), "r", "stopped")
    assert ev.ApprovalResponse(tool_call_id="t1", approved=False, reason="stopped", by="stop") in events


def test_usage_adds_up_and_unknown_stays_unknown() -> None:
    """Unknown is not zero: a run with one request that did not say has no total."""

    def request(number: int, usage: Usage | None) -> list[Event]:
        start = ev.RequestStart(
            request_id=f"q{number}",
            run_id="r",
            message_id=f"a{number}",
            parent_id="u1",
            provider="p",
            model="m",
        )
        return [start, ev.RequestEnd(request_id=f"q{number}", outcome="ok", usage=usage)]

    one, two = (
        Usage(input_tokens=10, output_tokens=1),
        Usage(input_tokens=20, output_tokens=2, cache_read_tokens=5),
    )
    state = fold(entries_of([*RUN[:3], *request(1, one), *request(2, two)]))
    assert run_usage(state, "r") == Usage(input_tokens=30, output_tokens=3)
    assert run_usage(fold(entries_of([*RUN[:3], *request(1, one), *request(2, None)])), "r") is None
    assert run_usage(fold(entries_of(RUN[:3])), "r") is None
