"""What every model is: one request in, a stream of delta events out, then a `Finish`.

In: a `ModelRequest`: the branch's messages, the tools, and the ids the answer is written under.
Out: `TextDelta`, `ReasoningDelta`, `PartEnd`, `ToolCallStart/Delta/End`, perhaps `RequestRetry` before the
first of them, and exactly one `Finish` as the last item.

Rules:

- A stream that does not reach the provider's terminal marker raises (`StreamTruncated`); what came
  before stays.
- Failures are `ModelError`s. Cancelling the task that iterates closes the connection at once.
- A model holds configuration only: one model serves many sessions at a time.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, Literal, Protocol, TypeAlias, runtime_checkable

import msgspec

from nbagent.events import (
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
    """A tool as the model is told about it."""

    name: str
    description: str
    parameters: dict[str, Any]
    """JSON schema of the arguments: an object."""


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
    """How a model call ended: the facts `request_end` records. Fields as there."""

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
    TextDelta | ReasoningDelta | PartEnd | ToolCallStart | ToolCallDelta | ToolCallEnd | RequestRetry | Finish
)


@runtime_checkable
class Model(Protocol):
    """One model on one server, ready to be asked."""

    @property
    def provider(self) -> str:
        """Name of the provider as in `provider:model`."""

    @property
    def model(self) -> str:
        """The model's name, as sent to the server."""

    def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Ask the model; iterate inside `contextlib.aclosing`."""
