"""The fold: what each event changes, and that nothing it is fed can break it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_support import EVENT_TYPES, assert_valid, entries_of, logs

from nbagent import events as ev
from nbagent.core.branches import branch, newest_leaf
from nbagent.core.fold import apply, fold
from nbagent.core.history import history
from nbagent.core.snapshot import snapshot
from nbagent.core.state import State
from nbagent.events import Entry, Event, UnknownEvent, event_type
from nbagent.messages import (
    ErrorInfo,
    ImagePart,
    ProviderToolPart,
    ReasoningPart,
    SourcePart,
    TextPart,
    ToolCallPart,
    Usage,
)

ASKED = ev.UserMessage(message_id="u", parts=(TextPart(text="How many?"),))
RUN = ev.RunStart(run_id="r", message_id="u")
REQUEST = ev.RequestStart(
    request_id="q", run_id="r", message_id="a", parent_id="u", provider="demo", model="tiny", step=0
)
CALL = ev.ToolCallStart(message_id="a", index=1, tool_call_id="t", name="count")
CALLED = ev.ToolCallEnd(tool_call_id="t", arguments='{"of": "rows"}', opaque="sig")
ERROR = ErrorInfo(type="ServerFailed", message="no")
STARTED: list[Event] = [ev.SessionStart(agent={"model": "tiny"}), ASKED, RUN, REQUEST]

Path = tuple[str, ...]
AT = 1_767_225_600_000_000

# (events before, the event, what the snapshot then says at which path)
CHANGES: list[tuple[list[Event], Event, dict[Path, Any]]] = [
    ([], STARTED[0], {("agent", "model"): "tiny", ("created_at",): AT + 1000}),
    ([], ev.SessionUpdate(title="T", metadata={"a": 1}), {("title",): "T", ("metadata", "a"): 1}),
    (
        [ev.SessionUpdate(title="T", metadata={"a": 1}, agent={"model": "x"})],
        ev.SessionUpdate(title="U"),
        {("title",): "U", ("metadata", "a"): 1, ("agent", "model"): "x"},
    ),
    ([], ASKED, {("head",): "u", ("messages", "u", "role"): "user", ("messages", "u", "status"): "complete"}),
    ([ASKED], ev.HeadMove(message_id=None), {("head",): None}),
    ([ASKED], ev.HeadMove(message_id="nobody"), {("head",): "u"}),
    ([ASKED], RUN, {("runs", "r", "status"): "running", ("runs", "r", "started_at"): AT + 2000}),
    (
        STARTED,
        ev.RunEnd(run_id="r", outcome="failed", error=ERROR, usage=Usage(output_tokens=3)),
        {
            ("runs", "r", "status"): "failed",
            ("runs", "r", "error", "type"): "ServerFailed",
            ("runs", "r", "usage", "output_tokens"): 3,
        },
    ),
    (
        STARTED[:3],
        REQUEST,
        {
            ("head",): "a",
            ("messages", "a", "status"): "streaming",
            ("messages", "a", "parent_id"): "u",
            ("messages", "a", "model"): "tiny",
            ("requests", "q", "status"): "running",
        },
    ),
    (
        STARTED,
        ev.RequestRetry(request_id="q", attempt=1, delay=2.5, error=ERROR),
        {("requests", "q", "retry", "delay"): 2.5, ("requests", "q", "retries"): 1},
    ),
    (
        [*STARTED, ev.RequestRetry(request_id="q", attempt=1, delay=2.5, error=ERROR)],
        ev.TextDelta(message_id="a", index=0, text="Th"),
        {("requests", "q", "retry"): None, ("requests", "q", "first_at"): AT + 6000},
    ),
    (
        [*STARTED, ev.TextDelta(message_id="a", index=0, text="Th")],
        ev.TextDelta(message_id="a", index=0, text="ree"),
        {
            ("messages", "a", "parts"): [
                {"type": "text", "text": "Three", "started_at": AT + 5000, "ended_at": AT + 6000}
            ]
        },
    ),
    (
        STARTED,
        ev.ReasoningDelta(message_id="a", index=3, text="hm"),
        {
            ("messages", "a", "parts"): [
                {"type": "reasoning", "text": "hm", "started_at": AT + 5000, "ended_at": AT + 5000}
            ]
        },
    ),
    (
        [*STARTED, ev.TextDelta(message_id="a", index=0, text="hm")],
        ev.PartEnd(message_id="a", index=0, kind="reasoning", opaque=None),
        {
            ("messages", "a", "parts"): [
                {"type": "reasoning", "text": "hm", "started_at": AT + 5000, "ended_at": AT + 5000}
            ]
        },
    ),
    (
        [*STARTED, ev.TextDelta(message_id="a", index=0, text="hm")],
        ev.PartAdd(message_id="a", index=1, part=SourcePart(url="https://example.org")),
        {
            ("messages", "a", "parts"): [
                {"type": "text", "text": "hm", "started_at": AT + 5000, "ended_at": AT + 5000},
                {"type": "source", "url": "https://example.org"},
            ]
        },
    ),
    (
        [*STARTED, ev.ReasoningDelta(message_id="a", index=0, text="hm")],
        ev.PartEnd(message_id="a", index=0, kind="reasoning", opaque="sig"),
        {
            ("messages", "a", "parts"): [
                {
                    "type": "reasoning",
                    "text": "hm",
                    "opaque": "sig",
                    "started_at": AT + 5000,
                    "ended_at": AT + 5000,
                }
            ]
        },
    ),
    (
        STARTED,
        ev.RequestEnd(request_id="q", outcome="ok", finish_reason="stop"),
        {
            ("requests", "q", "status"): "ok",
            ("messages", "a", "status"): "complete",
            ("messages", "a", "finish_reason"): "stop",
        },
    ),
    (STARTED, ev.RequestEnd(request_id="q", outcome="error"), {("messages", "a", "status"): "failed"}),
    (
        STARTED,
        ev.RequestEnd(request_id="q", outcome="interrupted"),
        {("messages", "a", "status"): "interrupted"},
    ),
    (STARTED, CALL, {("tool_calls", "t", "status"): "writing", ("tool_calls", "t", "run_id"): "r"}),
    (
        [*STARTED, CALL],
        ev.ToolCallDelta(tool_call_id="t", arguments='{"of'),
        {("tool_calls", "t", "arguments"): '{"of'},
    ),
    (
        [*STARTED, CALL, ev.ToolCallDelta(tool_call_id="t", arguments="{garbled")],
        CALLED,
        {
            ("tool_calls", "t", "status"): "pending",
            ("tool_calls", "t", "arguments"): '{"of": "rows"}',
            ("tool_calls", "t", "opaque"): "sig",
        },
    ),
    (
        [*STARTED, CALL, CALLED],
        ev.ApprovalRequest(tool_call_id="t"),
        {("tool_calls", "t", "status"): "approval"},
    ),
    (
        [*STARTED, CALL, CALLED, ev.ApprovalRequest(tool_call_id="t")],
        ev.ApprovalResponse(tool_call_id="t", approved=True, by="user"),
        {("tool_calls", "t", "status"): "pending", ("tool_calls", "t", "approval", "by"): "user"},
    ),
    (
        [*STARTED, CALL, CALLED],
        ev.ToolStart(tool_call_id="t", where="main"),
        {("tool_calls", "t", "status"): "running", ("tool_calls", "t", "where"): "main"},
    ),
    (
        [*STARTED, CALL, CALLED, ev.ToolOutput(tool_call_id="t", kind="stdout", text="a")],
        ev.ToolOutput(tool_call_id="t", kind="stdout", text="b"),
        {("tool_calls", "t", "output"): [["stdout", "ab"]]},
    ),
    (
        [*STARTED, CALL, CALLED, ev.ToolOutput(tool_call_id="t", kind="progress", text="1 %")],
        ev.ToolOutput(tool_call_id="t", kind="progress", text="2 %"),
        {("tool_calls", "t", "output"): [["progress", "1 %"], ["progress", "2 %"]]},
    ),
    (
        [*STARTED, CALL, CALLED],
        ev.ToolEnd(tool_call_id="t", outcome="ok", result="3"),
        {("tool_calls", "t", "status"): "ok", ("tool_calls", "t", "end", "result"): "3"},
    ),
    (STARTED, ev.Note(text="n"), {("head",): "a"}),
    (STARTED, ev.Feedback(message_id="a", value="up"), {("head",): "a"}),
    (STARTED, UnknownEvent(payload={"type": "of_tomorrow"}), {("head",): "a"}),
]


def _at(value: Any, path: Path) -> Any:
    for key in path:
        value = value[key]
    return value


@pytest.mark.parametrize(
    ("before", "event", "expected"),
    CHANGES,
    ids=lambda value: event_type(value) if isinstance(value, Event) else "",
)
def test_each_event_changes_what_it_says(
    before: list[Event], event: Event, expected: dict[Path, Any]
) -> None:
    """One row per event and situation."""
    state = snapshot(fold(entries_of([*before, event])))
    assert {path: _at(state, path) for path in expected} == expected
    assert (state["seq"], state["at"]) == (len(before) + 1, AT + 1000 * (len(before) + 1))


def test_the_table_above_has_every_event() -> None:
    """A new event needs a row."""
    assert {type(event) for _, event, _ in CHANGES} >= set(EVENT_TYPES)


@given(logs)
def test_no_log_breaks_the_fold(log: list[Entry]) -> None:
    """Any events in any order: the fold neither raises nor makes a conversation no provider would take."""
    state = fold(log)
    json.dumps(snapshot(state))
    branch(state)
    for message in history(state):
        assert message.parts or message.role == "tool"


@given(logs, st.data())
def test_folding_can_be_interrupted(log: list[Entry], data: st.DataObject) -> None:
    """A state goes on where another fold left off: nothing but `apply` changes it, and it hides nothing."""
    cut = data.draw(st.integers(0, len(log)))
    state = State()
    for entry in log[:cut]:
        apply(state, entry)
    snapshot(state), history(state), branch(state)  # looking changes nothing
    for entry in log[cut:]:
        apply(state, entry)
    assert state == fold(log)


# --- what a model is given ---


def _answer(*events: Event) -> list[Event]:
    return [*STARTED, *events]


def _text(text: str, index: int = 0) -> Event:
    return ev.TextDelta(message_id="a", index=index, text=text)


END = ev.RequestEnd(request_id="q", outcome="ok", finish_reason="stop")
CUT = ev.RequestEnd(request_id="q", outcome="interrupted")
HISTORIES: dict[str, tuple[list[Event], list[str]]] = {
    "an answer": (_answer(_text("Three."), END), ["user", "assistant"]),
    "nothing came": (_answer(CUT), ["user"]),
    "only thoughts came": (_answer(ev.ReasoningDelta(message_id="a", index=0, text="hm"), CUT), ["user"]),
    "empty text came": (_answer(_text(""), END), ["user"]),
    "half an answer": (_answer(_text("Thr"), CUT), ["user", "assistant"]),
    "half a call": (_answer(CALL, ev.ToolCallDelta(tool_call_id="t", arguments="{"), CUT), ["user"]),
    "text and half a call": (_answer(_text("I'll look"), CALL, CUT), ["user", "assistant"]),
    "a call that never ran": (_answer(CALL, CALLED, CUT), ["user", "assistant", "tool"]),
    "a call that ran": (
        _answer(CALL, CALLED, END, ev.ToolEnd(tool_call_id="t", outcome="ok", result="3")),
        ["user", "assistant", "tool"],
    ),
}


@pytest.mark.parametrize("name", HISTORIES)
def test_the_history_is_valid_for_every_provider(name: str) -> None:
    """Whatever was cut short."""
    log, roles = HISTORIES[name]
    messages = history(fold(entries_of(log)))
    assert [message.role for message in messages] == roles
    assert_valid(messages)


def test_opaque_parts_go_back_as_they_came() -> None:
    """Signatures of text, reasoning and calls are part of the history."""
    log = _answer(
        ev.ReasoningDelta(message_id="a", index=0, text="hm"),
        ev.PartEnd(message_id="a", index=0, kind="reasoning", opaque={"s": 1}),
        CALL,
        CALLED,
        END,
    )
    assert history(fold(entries_of(log)))[1].parts == (
        ReasoningPart(text="hm", opaque={"s": 1}),
        ToolCallPart(tool_call_id="t", name="count", arguments='{"of": "rows"}', opaque="sig"),
    )


def test_what_the_provider_did_is_kept() -> None:
    """Images and steps of the provider's own tools go back; sources do not: they are for people."""
    image = ImagePart(media_type="image/png", data=b"png")
    step = ProviderToolPart(name="search", opaque={"id": 1})
    added = (
        ev.PartAdd(message_id="a", index=0, part=image),
        ev.PartAdd(message_id="a", index=1, part=step),
        ev.PartAdd(message_id="a", index=2, part=SourcePart(url="https://example.org")),
    )
    assert history(fold(entries_of(_answer(*added, END))))[1].parts == (image, step)


def test_branches() -> None:
    """An edit and a regenerated answer are siblings; the head says which is shown."""
    said = [
        ev.UserMessage(message_id="u1", parts=(TextPart(text="one"),)),
        ev.RequestStart(
            request_id="q1", run_id="r", message_id="a1", parent_id="u1", provider="p", model="m"
        ),
        ev.TextDelta(message_id="a1", index=0, text="first"),
        ev.HeadMove(message_id="u1"),
        ev.RequestStart(
            request_id="q2", run_id="r", message_id="a2", parent_id="u1", provider="p", model="m"
        ),
        ev.TextDelta(message_id="a2", index=0, text="second"),
        ev.UserMessage(message_id="u2", parts=(TextPart(text="more"),), parent_id="a2"),
        ev.UserMessage(message_id="u3", parts=(TextPart(text="edited"),)),
    ]
    state = fold(entries_of(said))
    assert [m.text for m in branch(state)] == ["edited"]
    assert [m.text for m in branch(state, "u2")] == ["one", "second", "more"]
    assert [m.text for m in branch(state, "a1")] == ["one", "first"]
    assert newest_leaf(state, "u1") == "u2"
