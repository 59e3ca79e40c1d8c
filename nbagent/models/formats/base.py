"""What a wire format is: how a request is written, and how the frames of the answer are read.

`Wire` turns a `ModelRequest` into a URL, headers and a body. `Decoder` takes one JSON object per frame,
writes into an `AnswerBuilder`, and says how the response ended. Neither does I/O; `http/` does it for all.

Rules every decoder keeps:

- the end of the body is not the end of the answer: without the provider's terminal marker `finish` raises;
- tool calls end when their block or the response ends, never because the JSON looks complete;
- any JSON type may come in any place: what cannot be understood is skipped.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from nbagent.errors import BadResponse, ModelError, ServerFailed, StreamTruncated
from nbagent.events import scrub, scrub_all
from nbagent.messages import JSON, FinishReason, Usage
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, ModelRequest

__all__ = ["Decoder", "Target", "Wire", "count", "items", "key_of", "mapping", "string"]


@dataclass(frozen=True, kw_only=True)
class Target:
    """Who is asked: `opaque` values go back only to the provider and model that made them."""

    provider: str
    model: str


class Wire(ABC):
    """One wire format."""

    framing: ClassVar[Literal["sse", "ndjson"]] = "sse"
    auth: ClassVar[tuple[str, str]] = ("authorization", "Bearer ")
    """Header the key goes into, and what stands before it."""
    optional_fields: ClassVar[tuple[str, ...]] = ()
    """Top-level fields a small server may refuse; the request is sent once more without them."""

    @abstractmethod
    def path(self, model: str) -> str:
        """Return what follows `base_url`."""

    @abstractmethod
    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; `options` are the user's own settings."""

    @abstractmethod
    def decoder(self, answer: AnswerBuilder) -> Decoder:
        """Return a decoder for one response."""

    def headers(self) -> dict[str, str]:
        """Return headers of this format's own."""
        return {}


class Decoder(ABC):
    """Read one response."""

    reasons: ClassVar[Mapping[str, FinishReason]]
    """The provider's finish reasons in our words; `error` fails the request."""

    def __init__(self, answer: AnswerBuilder) -> None:
        self.answer = answer
        self.started = False
        """A frame of this protocol has come."""
        self.finished = False
        """The terminal marker has come; what may follow is worth a short wait only."""
        self.done = False
        """Nothing more is to be read."""
        self.usage: dict[str, Any] = {}
        self._reason: FinishReason | None = None
        self._reason_raw: str | None = None
        self._refused = False
        self._response_id: str | None = None
        self._response_model: str | None = None

    @abstractmethod
    def feed(self, payload: dict[str, Any]) -> None:
        """Take one frame. Raises `ModelError` where the frame is one."""

    @abstractmethod
    def read_usage(self) -> Usage:
        """Return `usage` in our words."""

    def close_parts(self) -> None:  # noqa: B027 - most have none
        """Complete the parts that are still open when the response has ended well."""

    def end_marker(self) -> None:  # noqa: B027 - as its docstring says
        """Take `[DONE]`, which most protocols do not have."""

    def reported_cost(self) -> float | None:
        """Return the price in USD where the provider says it."""
        return None

    def identify(self, response_id: JSON, model: JSON) -> None:
        """Note who answers; the first that is not empty wins."""
        if self._response_id is None:
            self._response_id = scrub(string(response_id)) or None
        if self._response_model is None:
            self._response_model = scrub(string(model)) or None

    def stop(self, raw: JSON, reason: FinishReason | None = None) -> None:
        """Note a finish reason: the first wins, but a failure or a cut overrides a plain stop."""
        if not isinstance(raw, str) or not raw:
            return
        reason = reason or self.reasons.get(raw)
        self.finished = True
        if self._reason_raw is None or (
            self._reason in ("stop", None) and reason in ("error", "length", "content_filter")
        ):
            self._reason, self._reason_raw = reason, scrub(raw)

    def refuse(self) -> None:
        """Note that what comes is a refusal, whatever the finish reason says."""
        self._refused = True

    def finish(self) -> Finish:
        """Return how the response ended.

        Raises:
            StreamTruncated: the terminal marker has not come.
            ServerFailed: the provider says it failed.
        """
        self.answer.flush()
        if not self.finished:
            raise self._unfinished()
        if self._reason == "error":
            message = f"The model stopped with {self._reason_raw}."
            raise ServerFailed(message, code=self._reason_raw, retryable=True)
        self.close_parts()
        has_content = self.answer.has_text or bool(self.answer.calls)
        if self._reason is None and self._reason_raw is not None and not has_content:
            message = f"The model gave no answer and stopped with {self._reason_raw}."
            raise ServerFailed(message, code=self._reason_raw)
        self.usage = scrub_all(self.usage)
        cost = self.reported_cost()
        return Finish(
            finish_reason=self._final_reason(),
            finish_reason_raw=self._reason_raw,
            usage=self.read_usage() if self.usage else None,
            cost_usd=cost,
            cost_source=None if cost is None else "provider",
            response_id=self._response_id,
            response_model=self._response_model,
            flags=tuple(self._flags(has_content=has_content)),
        )

    def _unfinished(self) -> ModelError:
        if self.started:
            message = "The stream ended in the middle of the answer."
            return StreamTruncated(message, hint="Try again.", retryable=True)
        return BadResponse(
            "The server sent no answer of the expected kind.",
            hint="Check base_url and the provider: is this the right kind of server?",
        )

    def _final_reason(self) -> FinishReason:
        reason = self._reason or "stop"
        if self._refused and reason == "stop":
            return "refusal"
        if self.answer.calls:
            return "tool_calls" if reason == "stop" else reason
        return "stop" if reason == "tool_calls" else reason

    def _flags(self, *, has_content: bool) -> list[str]:
        flags = {
            "inferred": self._reason_raw is None,
            "empty": not has_content,
            "invalid_arguments": not all(_is_object(call.arguments) for call in self.answer.calls),
        }
        return [name for name, raised in flags.items() if raised]


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


# --- any JSON type may come in any place ------------------------------------------------------


def mapping(value: JSON) -> dict[str, Any]:
    """Return `value` where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def key_of(value: JSON) -> int | str:
    """Return `value` as the key of a block: an index, or whatever came instead of one."""
    return value if isinstance(value, int | str) else repr(value)


def items(value: JSON) -> list[dict[str, Any]]:
    """Return the objects in `value` where it is a list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def string(value: JSON) -> str:
    """Return `value` where it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def count(value: JSON) -> int | None:
    """Return `value` where it is a number of something."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**63:
        return None
    return int(value)
