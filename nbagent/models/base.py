"""What a model is: it takes one request and yields delta events, then a `Finish`.

In: a `ModelRequest`: the branch's messages, the tools, and the ids the answer is written under. Out:
`TextDelta`, `ReasoningDelta`, `PartEnd`, `PartAdd`, `ToolCallStart/Delta/End`, perhaps `RequestRetry` before
the first of them, and exactly one `Finish` as the last item.

Rules:

- A stream that ends before the provider's terminal marker raises `StreamTruncated`; the events before it
  stay valid.
- Every failure is a `ModelError`. Cancelling the task that iterates closes the connection at once.
- A model holds configuration only, so that one model can serve many sessions at a time.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, Literal, Protocol, TypeAlias, runtime_checkable

import msgspec

from nbagent.events import (
    PartAdd,
    PartEnd,
    ReasoningDelta,
    RequestRetry,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from nbagent.messages import FinishReason, Message, Usage

__all__ = ["Finish", "Model", "ModelEvent", "ModelRequest", "ToolSpec"]


class ToolSpec(msgspec.Struct, frozen=True, kw_only=True):
    """What a model is told about a tool."""

    name: str
    description: str
    parameters: dict[str, Any]
    """JSON schema of the arguments; its type is `object`."""


class ModelRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one model call needs."""

    request_id: str
    message_id: str
    """The assistant message the events are written under."""
    messages: tuple[Message, ...]
    instructions: str | None = None
    tools: tuple[ToolSpec, ...] = ()
    tool_choice: Literal["auto", "none", "required"] = "auto"


class Finish(msgspec.Struct, frozen=True, kw_only=True):
    """How a model call ended. The fields are those of `RequestEnd`, which records them."""

    finish_reason: FinishReason
    finish_reason_raw: str | None = None
    usage: Usage | None = None
    cost_usd: float | None = None
    cost_source: Literal["provider", "local"] | None = None
    response_id: str | None = None
    response_model: str | None = None
    http_status: int | None = None
    flags: tuple[str, ...] = ()


ModelEvent: TypeAlias = (
    TextDelta
    | ReasoningDelta
    | PartEnd
    | PartAdd
    | ToolCallStart
    | ToolCallDelta
    | ToolCallEnd
    | RequestRetry
    | Finish
)


@runtime_checkable
class Model(Protocol):
    """One model, ready to take requests."""

    @property
    def provider(self) -> str:
        """The provider's name, as in `provider:model`."""

    @property
    def model(self) -> str:
        """The model's name, as sent to the server."""

    def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Ask the model; iterate inside `contextlib.aclosing`."""
