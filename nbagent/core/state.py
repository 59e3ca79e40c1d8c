"""The fold: what the log of one session amounts to now. The only place where state changes.

In: entries in order, one at a time through `State.apply`. Out: messages, runs, requests and tool calls
with their status. `js/src/fold.ts` is its mirror; both are held to `tests/fixtures/logs`.

Rules:

- `fold(entries) == live state`, always: a session folds its own entries as it appends them.
- `fold(compact(entries)) == fold(entries)`.
- The fold never raises and never guesses: an event that names something unknown changes nothing.
- Nothing that a person reads ("Thinking…") is stored; it is derived from this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from nbagent import events as ev
from nbagent.core.deltas import first_at
from nbagent.messages import (
    JSON,
    ErrorInfo,
    FinishReason,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    Usage,
)

__all__ = ["MessageState", "RequestState", "RunState", "State", "ToolCallState", "fold"]

RunStatus: TypeAlias = Literal["running", "completed", "stopped", "failed"]
RequestStatus: TypeAlias = Literal["running", "ok", "error", "stopped", "interrupted"]
ToolStatus: TypeAlias = Literal[
    "writing",  # the model is still writing the arguments
    "pending",  # complete, not started
    "approval",  # waiting for a person
    "running",
    "ok",
    "error",
    "denied",
    "stopped",
    "interrupted",
    "timeout",
]


class Text:
    """Text that grows: pieces are kept and joined when somebody looks."""

    __slots__ = ("_pieces",)

    def __init__(self, text: str = "") -> None:
        self._pieces = [text] if text else []

    def append(self, text: str) -> None:
        self._pieces.append(text)

    def __str__(self) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and str(self) == str(other)

    __hash__ = None  # type: ignore[assignment]  # mutable, so not hashable; mypy has no other spelling

    def __repr__(self) -> str:
        return repr(str(self))


@dataclass(slots=True)
class GrowingPart:
    """A text or reasoning part that is being written."""

    kind: Literal["text", "reasoning"]
    started_at: int
    """When its first delta came, and its last: how long the model thought."""
    ended_at: int
    text: Text = field(default_factory=Text)
    opaque: JSON = None

    def view(self) -> Part:
        cls = TextPart if self.kind == "text" else ReasoningPart
        return cls(text=str(self.text), opaque=self.opaque)


@dataclass(slots=True)
class ToolCallState:
    """One tool call, from the first fragment of its arguments to its outcome."""

    tool_call_id: str
    message_id: str
    name: str
    run_id: str | None
    requested_at: int
    status: ToolStatus = "writing"
    arguments: Text = field(default_factory=Text)
    opaque: JSON = None
    approval: ev.ApprovalResponse | None = None
    where: str | None = None
    started_at: int | None = None
    ended_at: int | None = None
    output: list[tuple[str, Text]] = field(default_factory=list)
    """(kind, text) in order; neighbours of one kind are joined."""
    end: ev.ToolEnd | None = None

    def view(self) -> ToolCallPart:
        return ToolCallPart(
            tool_call_id=self.tool_call_id, name=self.name, arguments=str(self.arguments), opaque=self.opaque
        )


@dataclass(slots=True)
class MessageState:
    """One message of the tree; `parts` by index, tool calls as references into `State.tool_calls`."""

    message_id: str
    role: Literal["user", "assistant"]
    parent_id: str | None
    created_at: int
    parts: dict[int, Part | GrowingPart | ToolCallState] = field(default_factory=dict)
    status: Literal["complete", "streaming", "stopped", "failed", "interrupted"] = "complete"
    run_id: str | None = None
    request_id: str | None = None
    provider: str | None = None
    model: str | None = None
    finish_reason: FinishReason | None = None
    completed_at: int | None = None

    def view(self) -> Message:
        """Return the message as it is now, as a frozen value."""
        parts = (self.parts[index] for index in sorted(self.parts))
        return Message(
            message_id=self.message_id,
            role=self.role,
            parts=tuple(p.view() if isinstance(p, GrowingPart | ToolCallState) else p for p in parts),
            parent_id=self.parent_id,
            status=self.status,
            run_id=self.run_id,
            request_id=self.request_id,
            provider=self.provider,
            model=self.model,
            finish_reason=self.finish_reason,
            created_at=self.created_at,
            completed_at=self.completed_at,
        )


@dataclass(slots=True)
class RequestState:
    """One model call."""

    start: ev.RequestStart
    started_at: int
    status: RequestStatus = "running"
    first_at: int | None = None
    """When the first delta came."""
    retry: ev.RequestRetry | None = None
    """The wait that is going on; None once something came."""
    retries: int = 0
    ended_at: int | None = None
    end: ev.RequestEnd | None = None


@dataclass(slots=True)
class RunState:
    """One `send()` until idle."""

    start: ev.RunStart
    started_at: int
    status: RunStatus = "running"
    error: ErrorInfo | None = None
    usage: Usage | None = None
    ended_at: int | None = None


@dataclass(slots=True)
class State:
    """Everything known about one session."""

    session_id: str | None = None
    seq: int = 0
    at: int = 0
    created_at: int | None = None
    agent: dict[str, JSON] = field(default_factory=dict)
    title: str | None = None
    metadata: dict[str, JSON] = field(default_factory=dict)
    head: str | None = None
    """message_id the shown branch ends at."""
    messages: dict[str, MessageState] = field(default_factory=dict)
    runs: dict[str, RunState] = field(default_factory=dict)
    requests: dict[str, RequestState] = field(default_factory=dict)
    tool_calls: dict[str, ToolCallState] = field(default_factory=dict)

    def apply(self, entry: ev.Entry) -> None:
        """Take in the next entry."""
        self.session_id = entry.session_id
        self.seq = entry.seq
        self.at = entry.at
        handler = _HANDLERS.get(type(entry.event))
        if handler is not None:
            handler(self, entry.event, entry.at)

    @property
    def active_run(self) -> RunState | None:
        """The outermost run that is going on."""
        open_runs = (run for run in self.runs.values() if run.status == "running")
        return next((run for run in open_runs if run.start.parent_run_id is None), None)


def fold(entries: Iterable[ev.Entry]) -> State:
    """Return the state `entries` amount to."""
    state = State()
    for entry in entries:
        state.apply(entry)
    return state


# --- one function per event; `at` is UTC microseconds -----------------------------------------


def _session_start(state: State, event: ev.SessionStart, at: int) -> None:
    state.created_at = at
    state.agent = event.agent


def _session_update(state: State, event: ev.SessionUpdate, at: int) -> None:  # noqa: ARG001  one signature for all
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


def _head_move(state: State, event: ev.HeadMove, at: int) -> None:  # noqa: ARG001  one signature for all
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


def _request_retry(state: State, event: ev.RequestRetry, at: int) -> None:  # noqa: ARG001  one signature for all
    request = state.requests.get(event.request_id)
    if request is not None:
        request.retry = event
        request.retries += 1


_MESSAGE_STATUS: dict[str, Any] = {
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
        part.opaque = event.opaque


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


def _tool_call_delta(state: State, event: ev.ToolCallDelta, at: int) -> None:  # noqa: ARG001  one signature for all
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.arguments.append(event.arguments)


def _tool_call_end(state: State, event: ev.ToolCallEnd, at: int) -> None:  # noqa: ARG001  one signature for all
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.arguments, call.opaque = "pending", Text(event.arguments), event.opaque


def _approval_request(state: State, event: ev.ApprovalRequest, at: int) -> None:  # noqa: ARG001  one signature for all
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status = "approval"


def _approval_response(state: State, event: ev.ApprovalResponse, at: int) -> None:  # noqa: ARG001  one signature for all
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.approval = "pending", event


def _tool_start(state: State, event: ev.ToolStart, at: int) -> None:
    call = state.tool_calls.get(event.tool_call_id)
    if call is not None:
        call.status, call.where, call.started_at = "running", event.where, at


def _tool_output(state: State, event: ev.ToolOutput, at: int) -> None:  # noqa: ARG001  one signature for all
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
    ev.ToolCallStart: _tool_call_start,
    ev.ToolCallEnd: _tool_call_end,
    ev.ApprovalRequest: _approval_request,
    ev.ApprovalResponse: _approval_response,
    ev.ToolStart: _tool_start,
    ev.ToolEnd: _tool_end,
}
"""Events without a handler (notes, feedback, unknown ones) are in the log and change no state."""
