"""Random logs, and checks of a conversation, for the tests of the log, sessions and stores."""

from __future__ import annotations

import types
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Literal, Union, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from nbagent.core.state import State
from nbagent.events import AnyEvent, Entry, Event, UnknownEvent
from nbagent.messages import Message, ToolCallPart, ToolResultPart

SESSION = "20260101-000000-cafe"

EVENT_TYPES: tuple[type[Event], ...] = get_args(AnyEvent)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
"""Any text that can be encoded."""
_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
_BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    # Few ids, so that events meet what others began; one is never begun.
    "message_id": st.sampled_from(["m1", "m2", "m3", "nobody"]),
    "parent_id": st.sampled_from(["m1", "m2", "m3"]),
    "run_id": st.sampled_from(["r1", "r2"]),
    "parent_run_id": st.none() | st.just("r1"),
    "request_id": st.sampled_from(["q1", "q2"]),
    "tool_call_id": st.sampled_from(["t1", "t2", "t3"]),
    "index": st.integers(0, 2),
    "timing": st.none(),  # only merging sets it
}
_BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(0, 2**53),
    float: st.floats(0, 1e9),
    bool: st.booleans(),
    bytes: st.binary(max_size=8),
    type(None): st.none(),
    Any: _json,
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Return random values of a type that the events use."""
    if kind in _BY_TYPE:
        return _BY_TYPE[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, types.UnionType):
        return st.one_of([values_of(argument) for argument in arguments])
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(texts, values_of(arguments[1]), max_size=2)
    return st.deferred(lambda: structs(kind))


def structs(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Return random values of a struct, all of its fields filled."""
    fields = msgspec.structs.fields(cls)
    return st.builds(
        cls,
        **{f.name: _BY_NAME[f.name] if f.name in _BY_NAME else values_of(f.type) for f in fields},
    )


unknown_events = st.builds(
    lambda rest: UnknownEvent(payload={"type": "of_tomorrow", **rest}),
    st.dictionaries(texts, _json, max_size=2),
)
events = st.one_of([structs(cls) for cls in EVENT_TYPES] + [unknown_events])


def entries_of(
    events: Iterable[Event], gaps: Sequence[int] = (1000,), session_id: str = SESSION
) -> list[Entry]:
    """Return `events` as a log, `gaps` microseconds apart (over and over)."""
    at, out = 1_767_225_600_000_000, []
    for number, event in enumerate(events):
        at += gaps[number % len(gaps)]
        out.append(Entry(session_id, number + 1, at, event))
    return out


logs = st.builds(
    entries_of, st.lists(events, max_size=40), st.lists(st.integers(0, 10**7), min_size=1, max_size=5)
)
"""Whole logs: any events in any order."""


def assert_valid(history: Sequence[Message]) -> None:
    """Check what every provider requires of a conversation."""
    if history:
        assert history[0].role == "user"
    for before, after in pairwise([*history, Message(message_id="end", role="user")]):
        asked = [part.tool_call_id for part in before.parts if isinstance(part, ToolCallPart)]
        if before.role == "assistant":
            assert before.parts, "an answer that says nothing"
            assert bool(asked) == (after.role == "tool"), "calls have results, results have calls"
    answered = [part.tool_call_id for m in history for part in m.parts if isinstance(part, ToolResultPart)]
    called = [part.tool_call_id for m in history for part in m.parts if isinstance(part, ToolCallPart)]
    assert answered == called, "every call has one result, in order"


def assert_closed(state: State) -> None:
    """Check that everything has ended."""
    assert {run.status for run in state.runs.values()} <= {"completed", "stopped", "failed"}
    assert "running" not in {request.status for request in state.requests.values()}
    assert not {"pending", "approval", "running"} & {call.status for call in state.tool_calls.values()}
