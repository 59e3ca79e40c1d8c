"""What a message is made of, and the words that events, models and views share.

Plain frozen values: parts, `Message`, `Usage`, `ErrorInfo`. Rule: None means unknown, which is not zero.
"""

from __future__ import annotations

import re
from typing import Any, Literal, TypeAlias

import msgspec

__all__ = [
    "JSON",
    "ContextPart",
    "ErrorInfo",
    "FinishReason",
    "ImagePart",
    "Message",
    "Part",
    "ReasoningPart",
    "RequestOutcome",
    "RunOutcome",
    "TextPart",
    "ToolCallPart",
    "ToolOutcome",
    "ToolPlace",
    "ToolResultPart",
    "Usage",
    "Value",
    "tag_of",
]

_SHOWN = 200
"""The most characters of one part in a message's repr."""
JSON: TypeAlias = Any
"""Any JSON value: what `json.loads` returns."""

FinishReason: TypeAlias = Literal[
    "stop", "tool_calls", "length", "content_filter", "refusal", "pause", "error"
]
"""Why a model call ended, the same for every provider; the provider's own word is kept beside it."""

RunOutcome: TypeAlias = Literal["completed", "stopped", "failed"]
RequestOutcome: TypeAlias = Literal["ok", "error", "stopped", "interrupted"]
ToolOutcome: TypeAlias = Literal["ok", "error", "denied", "stopped", "interrupted", "timeout"]
ToolPlace: TypeAlias = Literal["main", "loop", "thread"]
"""Where a tool runs: the kernel's main thread, the kernel's asyncio loop, or a worker thread."""


def tag_of(class_name: str) -> str:
    """Return the tag of a class: its name in snake_case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A frozen value without a tag of its own."""


class _Part(Value, frozen=True, tag=lambda name: tag_of(name.removesuffix("Part")), tag_field="type"):
    """One piece of a message."""


class TextPart(_Part, frozen=True):
    """Text of the message."""

    text: str
    opaque: JSON = None
    """What the provider wants back verbatim with this part (a signature); only for its own model."""


class ReasoningPart(_Part, frozen=True):
    """The model's reasoning, or a summary of it; `text` may be empty when only `opaque` is sent."""

    text: str
    opaque: JSON = None


class ImagePart(_Part, frozen=True):
    """An image in a user message or a tool result: `data` or `url`, never both."""

    media_type: str
    data: bytes | None = None
    url: str | None = None

    def __repr__(self) -> str:
        held = f"url={self.url!r}" if self.data is None else f"{len(self.data):,} bytes"
        return f"ImagePart({self.media_type!r}, {held:.120})"


class ContextPart(_Part, frozen=True):
    """What a variable of the notebook held when the message was sent; the model reads it as text."""

    name: str
    text: str


class ToolCallPart(_Part, frozen=True):
    """A call the model asks for. `arguments` is JSON text exactly as the model wrote it."""

    tool_call_id: str
    name: str
    arguments: str
    opaque: JSON = None


class ToolResultPart(_Part, frozen=True):
    """What the model is told about a tool call: bounded text and perhaps images."""

    tool_call_id: str
    name: str
    outcome: ToolOutcome
    text: str
    images: tuple[ImagePart, ...] = ()


Part: TypeAlias = TextPart | ReasoningPart | ImagePart | ContextPart | ToolCallPart | ToolResultPart


class Usage(Value, frozen=True):
    """Token counts of one model call, or of a run. `None` means unknown, which is not zero."""

    input_tokens: int | None = None
    """Includes `cache_read_tokens` and `cache_write_tokens`."""
    output_tokens: int | None = None
    """Includes `reasoning_tokens`."""
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    raw: JSON = None
    """The provider's own usage object."""


class ErrorInfo(Value, frozen=True):
    """An error as data: what happened, and what a person can do about it. Never holds a secret."""

    type: str
    """Class name of the error, e.g. `AuthenticationFailed`; `Interrupted` after a crash."""
    message: str
    hint: str | None = None
    status: int | None = None
    """HTTP status, if there was a response."""


class Message(Value, frozen=True):
    """One role-tagged entry of a conversation.

    Tool results are messages of role `tool` with one `ToolResultPart` each, right after the assistant
    message that asked for them; every tool call in the history has its result.
    """

    message_id: str
    role: Literal["user", "assistant", "tool"]
    parts: tuple[Part, ...] = ()
    parent_id: str | None = None
    status: Literal["complete", "streaming", "stopped", "failed", "interrupted"] = "complete"
    run_id: str | None = None
    request_id: str | None = None
    provider: str | None = None
    """Who wrote an assistant message; its `opaque` values go back only to the same provider and model."""
    model: str | None = None
    finish_reason: FinishReason | None = None
    created_at: int | None = None
    """UTC microseconds."""
    completed_at: int | None = None

    @property
    def text(self) -> str:
        """The text parts, joined."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    def __repr__(self) -> str:  # no ids and no times: notebooks compare it
        status = "" if self.status == "complete" else f", {self.status}"
        return f"Message({self.role}: {', '.join(map(_shown, self.parts)) or 'empty'}{status})"


def _shown(part: Part) -> str:
    """Return a part as its message shows it: on one line, and not too long."""
    match part:
        case TextPart(text=text):
            return _short(text)
        case ToolCallPart(name=name, arguments=arguments):
            return f"calls {name}({_short(arguments)})"
        case ToolResultPart(name=name, outcome=outcome, text=text):
            return f"{name} ended with {outcome}: {_short(text)}"
        case ReasoningPart(text=text):
            return f"reasoning {_short(text)}"
        case ContextPart(name=name):
            return f"variable {name}"
    return repr(part)


def _short(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")
