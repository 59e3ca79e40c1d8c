"""Every event, and the `Entry` envelope that gives an event its identity.

Rules:

- Events are frozen; a correction (stop, retry, edit, repair) is a new event.
- Identity lives in the envelope: `Entry(session_id, seq, at, event)`. Equal events compare equal.
- A tag is the snake_case of its class name and is wire format: `tests/test_events.py` pins the list.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from nbagent.messages import (
    JSON,
    ErrorInfo,
    FinishReason,
    ImagePart,
    Part,
    RequestOutcome,
    RunOutcome,
    ToolOutcome,
    ToolPlace,
    Usage,
    Value,
    tag_of,
)

__all__ = [
    "DELTAS",
    "SCHEMA_VERSION",
    "TAGS",
    "AnyEvent",
    "ApprovalRequest",
    "ApprovalResponse",
    "Entry",
    "Event",
    "Feedback",
    "HeadMove",
    "Note",
    "PartEnd",
    "ReasoningDelta",
    "RequestEnd",
    "RequestRetry",
    "RequestStart",
    "RunEnd",
    "RunStart",
    "SessionStart",
    "SessionUpdate",
    "TextDelta",
    "ToolCallDelta",
    "ToolCallEnd",
    "ToolCallStart",
    "ToolEnd",
    "ToolOutput",
    "ToolStart",
    "UnknownEvent",
    "UserMessage",
    "event_type",
]

SCHEMA_VERSION = 1
"""Version of the event vocabulary, written once per store and once per exported line."""


class Event(Value, frozen=True, tag=tag_of, tag_field="type"):
    """Base of all events. `type` in JSON is the tag."""


class SessionStart(Event, frozen=True):
    """The first entry of every session."""

    agent: dict[str, JSON] = {}
    """The agent's public configuration: model, instructions, tool names. Never a key."""
    notebook: str | None = None
    kernel: str | None = None
    versions: dict[str, str] = {}
    forked_from: str | None = None
    """session_id of the session this one was forked from."""
    forked_seq: int | None = None
    """Entries up to this seq are copies: leave them out when you add up costs over sessions."""


class SessionUpdate(Event, frozen=True):
    """Title or metadata of the session changed; `None` leaves a field as it was."""

    title: str | None = None
    metadata: dict[str, JSON] | None = None
    agent: dict[str, JSON] | None = None


class UserMessage(Event, frozen=True):
    """A person said something. `parent_id` is the message it follows (None: the conversation's start)."""

    message_id: str
    parts: tuple[Part, ...]
    parent_id: str | None = None


class RunStart(Event, frozen=True):
    """One `send()` until the agent is idle again."""

    run_id: str
    message_id: str
    """The user message that is answered."""
    agent: str | None = None
    """The agent's name, if it has one."""
    parent_run_id: str | None = None
    """The run this one is a stage of (workflows, agents used as tools)."""
    place: str | None = None
    """Stands for the notebook's cell in which the session was made: see `nbagent.session.place`."""


class RunEnd(Event, frozen=True):
    """The terminal event: exactly one per run."""

    run_id: str
    outcome: RunOutcome
    error: ErrorInfo | None = None
    usage: Usage | None = None


class RequestStart(Event, frozen=True):
    """A model call begins, and with it the assistant message it will fill."""

    request_id: str
    run_id: str
    message_id: str
    """The assistant message this request writes."""
    parent_id: str
    """The message before it on the branch."""
    provider: str
    model: str
    step: int = 0
    """0-based number of the model call within the run."""
    upto: int = 0
    """The model got the branch's messages up to this `seq`. The log never repeats them."""


class RequestRetry(Event, frozen=True):
    """The request failed before anything was shown and is tried again after `delay` seconds."""

    request_id: str
    attempt: int
    """1 for the first retry."""
    delay: float
    error: ErrorInfo


class RequestEnd(Event, frozen=True):
    """A model call ended, well or not."""

    request_id: str
    outcome: RequestOutcome
    finish_reason: FinishReason | None = None
    finish_reason_raw: str | None = None
    usage: Usage | None = None
    cost_usd: float | None = None
    cost_source: Literal["provider", "local"] | None = None
    ttft: float | None = None
    """Seconds from sending the request to the first delta of any kind."""
    duration: float | None = None
    """Seconds, from a monotonic clock."""
    response_id: str | None = None
    response_model: str | None = None
    http_status: int | None = None
    error: ErrorInfo | None = None
    flags: tuple[str, ...] = ()
    """Oddities worth knowing: `inferred` (no finish reason came), `empty` (no content came)."""


class TextDelta(Event, frozen=True, gc=False):
    """Text was added to a part of an assistant message."""

    message_id: str
    index: int
    """Position of the part in the message."""
    text: str
    timing: bytes | None = None
    """Set on merged deltas only: when each delta came and how long it was (see `core/deltas.py`)."""


class ReasoningDelta(Event, frozen=True, gc=False):
    """Reasoning was added to a part of an assistant message."""

    message_id: str
    index: int
    text: str
    timing: bytes | None = None


class PartEnd(Event, frozen=True):
    """What the provider wants back verbatim with a part: sent once, when the part is complete."""

    message_id: str
    index: int
    kind: Literal["text", "reasoning"]
    opaque: JSON


class ToolCallStart(Event, frozen=True):
    """The model began to write a tool call."""

    message_id: str
    index: int
    tool_call_id: str
    name: str


class ToolCallDelta(Event, frozen=True, gc=False):
    """A fragment of the arguments' JSON text."""

    tool_call_id: str
    arguments: str
    timing: bytes | None = None


class ToolCallEnd(Event, frozen=True):
    """The call is complete: `arguments` is the whole JSON text."""

    tool_call_id: str
    arguments: str
    opaque: JSON = None


class ApprovalRequest(Event, frozen=True):
    """A person (or a policy) must approve this call before it runs."""

    tool_call_id: str
    title: str | None = None
    """The tool's title, as the person reads it."""
    description: str | None = None
    """The first line of the tool's description: what the person is told that the call does."""


class ApprovalResponse(Event, frozen=True):
    """The answer to an approval request."""

    tool_call_id: str
    approved: bool
    reason: str | None = None
    by: str | None = None
    """Who decided: `user`, `policy`, `stop`."""


class ToolStart(Event, frozen=True):
    """Recorded, durably, before the function runs."""

    tool_call_id: str
    where: ToolPlace


class ToolOutput(Event, frozen=True, gc=False):
    """Something the tool printed, displayed or reported while it ran."""

    tool_call_id: str
    kind: Literal["stdout", "stderr", "progress", "display"]
    text: str
    """For `display` a MIME bundle as JSON text."""
    timing: bytes | None = None


class ToolEnd(Event, frozen=True):
    """The call ended. `result` is the bounded text the model sees."""

    tool_call_id: str
    outcome: ToolOutcome
    result: str | None = None
    images: tuple[ImagePart, ...] = ()
    display: dict[str, JSON] | None = None
    """What the person sees: a MIME bundle (text/html, image/png as base64, text/markdown)."""
    result_type: str | None = None
    """Qualified name of the Python type the function returned."""
    result_bytes: int | None = None
    """Size of the whole result as UTF-8 text, before it was cut."""
    truncated: bool = False
    error: ErrorInfo | None = None
    duration: float | None = None
    """Seconds the function ran, from a monotonic clock."""


class HeadMove(Event, frozen=True):
    """The branch shown now ends at this message (edit, regenerate, switch)."""

    message_id: str | None = None


class Note(Event, frozen=True):
    """Free text or data of the user's own."""

    text: str = ""
    data: JSON = None
    message_id: str | None = None


class Feedback(Event, frozen=True):
    """A judgement on a message."""

    message_id: str
    value: str
    comment: str | None = None


class UnknownEvent(Event, frozen=True):
    """An event of a newer version: kept, folded as nothing, written back as it was."""

    payload: dict[str, JSON]


DELTAS = (TextDelta, ReasoningDelta, ToolCallDelta, ToolOutput)
"""Events that may be merged for storage; each other event is stored on its own."""

AnyEvent: TypeAlias = (
    SessionStart
    | SessionUpdate
    | UserMessage
    | RunStart
    | RunEnd
    | RequestStart
    | RequestRetry
    | RequestEnd
    | TextDelta
    | ReasoningDelta
    | PartEnd
    | ToolCallStart
    | ToolCallDelta
    | ToolCallEnd
    | ApprovalRequest
    | ApprovalResponse
    | ToolStart
    | ToolOutput
    | ToolEnd
    | HeadMove
    | Note
    | Feedback
)
"""Every event this version writes."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """An event with its identity: who, in what order, when.

    `gc=False`: frozen values make no reference cycles, and a long log has many of them.
    """

    session_id: str
    seq: int
    """1, 2, 3, … within the session. A merged entry has the seq of the last delta it holds."""
    at: int
    """UTC microseconds since 1970."""
    event: Event


TAGS: frozenset[str] = frozenset(str(cls.__struct_config__.tag) for cls in AnyEvent.__args__)
"""Every tag this version writes."""


def event_type(event: Event) -> str:
    """Return the tag of `event`."""
    if isinstance(event, UnknownEvent):
        return str(event.payload.get("type", "unknown"))
    return str(event.__struct_config__.tag)
