"""What the log of one session amounts to now: messages, runs, requests and tool calls, each with its status.

In: what `nbagent.core.fold` writes, and nothing else does. Out: values for readers. Nothing that a person
reads ("Thinking…") is stored here: views derive it. `fold.ts` has the same values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from nbagent import events as ev
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

__all__ = [
    "GrowingPart",
    "MessageState",
    "MessageStatus",
    "RequestState",
    "RequestStatus",
    "RunState",
    "RunStatus",
    "State",
    "Text",
    "ToolCallState",
    "ToolStatus",
]

MessageStatus: TypeAlias = Literal["complete", "streaming", "stopped", "failed", "interrupted"]
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
    """Text that grows: it keeps its pieces, and joins them when it is read."""

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
    """When its first delta came; `ended_at` is when its last one did."""
    ended_at: int
    text: Text = field(default_factory=Text)
    opaque: JSON = None
    came_as_text: bool = False
    """Whether it is reasoning that was shown as text at first: only the end of the reasoning was marked."""

    def frozen(self) -> Part:
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
    asked: ev.ApprovalRequest | None = None
    approval: ev.ApprovalResponse | None = None
    where: str | None = None
    started_at: int | None = None
    ended_at: int | None = None
    output: list[tuple[str, Text]] = field(default_factory=list)
    """(kind, text) in order; neighbours of one kind are joined."""
    end: ev.ToolEnd | None = None

    def frozen(self) -> ToolCallPart:
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
    status: MessageStatus = "complete"
    run_id: str | None = None
    request_id: str | None = None
    provider: str | None = None
    model: str | None = None
    finish_reason: FinishReason | None = None
    completed_at: int | None = None

    def frozen(self) -> Message:
        """Return the message as it is now, as a frozen value."""
        parts = (self.parts[index] for index in sorted(self.parts))
        return Message(
            message_id=self.message_id,
            role=self.role,
            parts=tuple(p.frozen() if isinstance(p, GrowingPart | ToolCallState) else p for p in parts),
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
    """The retry that is waited for; None once a delta came."""
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
    """message_id at which the branch that is shown ends."""
    messages: dict[str, MessageState] = field(default_factory=dict)
    runs: dict[str, RunState] = field(default_factory=dict)
    requests: dict[str, RequestState] = field(default_factory=dict)
    tool_calls: dict[str, ToolCallState] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"State(messages: {len(self.messages)}, runs: {len(self.runs)})"

    @property
    def active_run(self) -> RunState | None:
        """The run that has not ended and is no stage of another."""
        open_runs = (run for run in self.runs.values() if run.status == "running")
        return next((run for run in open_runs if run.start.parent_run_id is None), None)
