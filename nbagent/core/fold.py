"""The fold: how each event changes the state. Nothing else changes it.

In: entries in order, one at a time through `apply`. Out: the `State` they amount to. `fold.ts` is its
mirror; both are held to `tests/fixtures/logs`.

Rules:

- `fold(entries) == live state`, always: a session folds its own entries as it appends them.
- `fold(compact(entries)) == fold(entries)`.
- The fold never raises and never guesses: an event that names something unknown changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

from nbagent import events as ev
from nbagent.core.deltas import first_at
from nbagent.core.state import (
    GrowingPart,
    MessageState,
    MessageStatus,
    RequestState,
    RunState,
    State,
    Text,
    ToolCallState,
)
from nbagent.messages import RequestOutcome

__all__ = ["apply", "fold"]


def apply(state: State, entry: ev.Entry) -> None:
    """Change `state` by the next entry."""
    state.session_id = entry.session_id
    state.seq = entry.seq
    state.at = entry.at
    handler = _HANDLERS.get(type(entry.event))
    if handler is not None:
        handler(state, entry.event, entry.at)


def fold(entries: Iterable[ev.Entry]) -> State:
    """Return the state `entries` amount to."""
    state = State()
    for entry in entries:
        apply(state, entry)
    return state


# --- one function per event; `at` is UTC microseconds -----------------------------------------


def _session_start(state: State, event: ev.SessionStart, at: int) -> None:
    state.created_at = at
    state.agent = event.agent


def _session_update(state: State, event: ev.SessionUpdate, _at: int) -> None:
    state.title = state.title if event.title is None else event.title
    state.metadata = state.metadata if event.metadata is None else event.metadata
    state.agent = state.agent if event.agent is None else event.agent


def _user_message(state: State, event: ev.UserMessage, at: int) -> None:
    state.messages[event.message_id] = MessageState(
        message_id=event.message_id,
        role="user",
        parent_id=event.parent_id,
        created_at=at,
        parts=dict(enumerate(event.parts)),
        completed_at=at,
    )
    state.head = event.message_id


def _head_move(state: State, event: ev.HeadMove, _at: int) -> None:
    if event.message_id is None or event.message_id in state.messages:
        state.head = event.message_id


def _run_start(state: State, event: ev.RunStart, at: int) -> None:
    state.runs[event.run_id] = RunState(start=event, started_at=at)


def _run_end(state: State, event: ev.RunEnd, at: int) -> None:
    run = state.runs.get(event.run_id)
    if run is not None:
        run.status, run.error, run.usage, run.ended_at = event.outcome, event.error, event.usage, at


def _request_start(state: State, event: ev.RequestStart, at: int) -> None:
    state.requests[event.request_id] = RequestState(start=event, started_at=at)
    state.messages[event.message_id] = MessageState(
        message_id=event.message_id,
        role="assistant",
        parent_id=event.parent_id,
        created_at=at,
        status="streaming",
        run_id=event.run_id,
        request_id=event.request_id,
        provider=event.provider,
        model=event.model,
    )
    if event.parent_id == state.head:  # an agent used as a tool answers beside the branch that is shown
        state.head = event.message_id


def _request_retry(state: State, event: ev.RequestRetry, _at: int) -> None:
    request = state.requests.get(event.request_id)
    if request is not None:
        request.retry = event
        request.retries += 1


_MESSAGE_STATUS: dict[RequestOutcome, MessageStatus] = {
    "ok": "complete",
    "error": "failed",
    "stopped": "stopped",
    "interrupted": "interrupted",
}


def _request_end(state: State, event: ev.RequestEnd, at: int) -> None:
    request = state.requests.get(event.request_id)
    if request is None:
        return
    request.status, request.end, request.ended_at, request.retry = event.outcome, event, at, None
    message = state.messages[request.start.message_id]
    message.status = _MESSAGE_STATUS[event.outcome]
    message.finish_reason, message.completed_at = event.finish_reason, at
    for part in message.parts.values():
        if isinstance(part, GrowingPart):
            str(part.text)  # joins the pieces: a finished message costs its text and no more


def _text_delta(state: State, event: ev.TextDelta, at: int) -> None:
    part = _growing(state, event, "text", at)
    if part is not None:
        part.text.append(event.text)
        part.ended_at = at


def _reasoning_delta(state: State, event: ev.ReasoningDelta, at: int) -> None:
    part = _growing(state, event, "reasoning", at)
    if part is not None:
        part.text.append(event.text)
        part.ended_at = at


def _part_end(state: State, event: ev.PartEnd, at: int) -> None:
    part = _growing(state, event, event.kind, at)
    if part is not None:
        part.came_as_text = part.came_as_text or (part.kind == "text" and event.kind == "reasoning")
        part.kind, part.opaque = event.kind, event.opaque


def _part_add(state: State, event: ev.PartAdd, at: int) -> None:
    message = state.messages.get(event.message_id)
    if message is not None and event.index not in message.parts:
        message.parts[event.index] = event.part
        _something_came(state, message, at)


def _growing(
    state: State,
    event: ev.TextDelta | ev.ReasoningDelta | ev.PartEnd,
    kind: Literal["text", "reasoning"],
    at: int,
) -> GrowingPart | None:
    message = state.messages.get(event.message_id)
    if message is None:
        return None
    part = message.parts.get(event.index)
    if part is None:
        began = at if isinstance(event, ev.PartEnd) else first_at(event, at)
        part = message.parts[event.index] = GrowingPart(kind, started_at=began, ended_at=began)
        _something_came(state, message, began)
    return part if isinstance(part, GrowingPart) else None


def _something_came(state: State, message: MessageState, at: int) -> None:
    request = state.requests.get(message.request_id or "")
    if request is not None:
        request.retry = None
        request.first_at = at if request.first_at is None else request.first_at


def _tool_call_start(state: State, event: ev.ToolCallStart, at: int) -> None:
    message = state.messages.get(event.message_id)
    if message is None:
        return
    call = ToolCallState(event.tool_call_id, event.message_id, event.name, message.run_id, requested_at=at)
    state.tool_calls[event.tool_call_id] = message.parts[event.index] = call
    _something_came(state, message, at)


def _tool_call_delta(state: State, event: ev.ToolCallDelta, _at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.arguments.append(event.arguments)


def _tool_call_end(state: State, event: ev.ToolCallEnd, _at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.arguments, call.opaque = "pending", Text(event.arguments), event.opaque


def _approval_request(state: State, event: ev.ApprovalRequest, _at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.asked = "approval", event


def _approval_response(state: State, event: ev.ApprovalResponse, _at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.approval = "pending", event


def _tool_start(state: State, event: ev.ToolStart, at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.where, call.started_at = "running", event.where, at


def _tool_output(state: State, event: ev.ToolOutput, _at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is None:
        return
    if call.output and call.output[-1][0] == event.kind and event.kind in {"stdout", "stderr"}:
        call.output[-1][1].append(event.text)
    else:
        call.output.append((event.kind, Text(event.text)))


def _tool_end(state: State, event: ev.ToolEnd, at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.end, call.ended_at = event.outcome, event, at
        for _, text in call.output:
            str(text)  # joins the pieces, as in `_request_end`


_HANDLERS: dict[type[ev.Event], Callable[[State, Any, int], None]] = {
    ev.TextDelta: _text_delta,
    ev.ReasoningDelta: _reasoning_delta,
    ev.ToolCallDelta: _tool_call_delta,
    ev.ToolOutput: _tool_output,
    ev.SessionStart: _session_start,
    ev.SessionUpdate: _session_update,
    ev.UserMessage: _user_message,
    ev.HeadMove: _head_move,
    ev.RunStart: _run_start,
    ev.RunEnd: _run_end,
    ev.RequestStart: _request_start,
    ev.RequestRetry: _request_retry,
    ev.RequestEnd: _request_end,
    ev.PartEnd: _part_end,
    ev.PartAdd: _part_add,
    ev.ToolCallStart: _tool_call_start,
    ev.ToolCallEnd: _tool_call_end,
    ev.ApprovalRequest: _approval_request,
    ev.ApprovalResponse: _approval_response,
    ev.ToolStart: _tool_start,
    ev.ToolEnd: _tool_end,
}
"""Events without a handler (notes, feedback, unknown ones) are in the log and change no state."""
