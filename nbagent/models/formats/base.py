"""What a format is: how a request is written, and how the items of the answer are read.

`Format` turns a `ModelRequest` into a path, headers and a body. `Decoder` takes one JSON object per item and
returns its events; the last one is the `Finish`. Neither does I/O: `http/` does it for all formats.

Rules every decoder keeps:

- the end of the body is not the end of the answer: without the provider's terminal marker `finish` raises;
- tool calls end when their block or the response ends, never because the JSON looks complete;
- any JSON type may appear in any place: a decoder skips what it does not understand.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import msgspec

from nbagent.errors import BadResponse, ModelError, StreamTruncated
from nbagent.events import scrub_all
from nbagent.messages import JSON, FinishReason, Usage
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import ModelEvent, ModelRequest
from nbagent.models.formats.response_ending import Ending

__all__ = ["Decoder", "Format", "Target"]


@dataclass(frozen=True, kw_only=True)
class Target:
    """Who gets the request: `opaque` values go back only to the provider and model that made them."""

    provider: str
    model: str


class Format(ABC):
    """How one kind of server wants its requests, and how it writes its streams."""

    endpoint: ClassVar[str]
    """What follows `base_url`."""
    models_path: ClassVar[str] = "/models"
    """The same for the list of the server's models."""
    framing: ClassVar[Literal["sse", "ndjson"]] = "sse"
    auth: ClassVar[tuple[str, str]] = ("authorization", "Bearer ")
    """The header that carries the key, and the prefix of its value."""
    optional_fields: ClassVar[tuple[str, ...]] = ()
    """Top-level fields that a small server may refuse; the request is then sent again without them."""

    def path(self, model: str) -> str:
        """Return `endpoint` with `{model}` filled in."""
        return self.endpoint.format(model=model)

    @abstractmethod
    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; `options` are the user's own settings."""

    @abstractmethod
    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response, whose events are written under `message_id`."""

    def headers(self) -> dict[str, str]:
        """Return additional headers that this format needs."""
        return {}


class Decoder(ABC):
    """Read one response."""

    reasons: ClassVar[Mapping[str, FinishReason]]
    """The provider's finish reasons in our words; `error` fails the request."""
    ends_with_done: ClassVar[bool] = False
    """Whether `[DONE]` is a terminal marker of this format."""

    def __init__(self, message_id: str) -> None:
        self.started = False
        """Whether an item of this format has come."""
        self.done = False
        """Whether there is nothing more to read."""
        self._answer = AnswerBuilder(message_id)
        self._ending = Ending(self.reasons)
        self._usage: dict[str, Any] = {}

    @property
    def finished(self) -> bool:
        """Whether the terminal marker has come. Token counts may follow, but not for long."""
        return self._ending.reached

    def decode(self, payload: dict[str, Any]) -> list[ModelEvent]:
        """Return the events of one item, of which `payload` is the JSON object.

        Raises:
            ModelError: the item says that the response failed. `flush` returns the events made before.
        """
        self._read(payload)
        return self._answer.take()

    def end_marker(self) -> None:
        """Take `[DONE]`; formats without this marker ignore it."""
        if self.ends_with_done:
            self.started = self._ending.reached = self.done = True

    def finish(self) -> list[ModelEvent]:
        """Return the last events of a complete response; the very last is the `Finish`.

        Raises:
            StreamTruncated: the terminal marker has not come.
            BadResponse: no item of this format has come.
            ServerFailed: the provider says that the response failed.
        """
        self._answer.flush()
        if not self.finished:
            raise self._unfinished()
        self._ending.check()
        self._close_parts()
        self._usage = scrub_all(self._usage)
        cost = self._reported_cost()
        end = msgspec.structs.replace(
            self._ending.finish(self._answer),
            usage=self._read_usage() if self._usage else None,
            cost_usd=cost,
            cost_source=None if cost is None else "provider",
        )
        return [*self._answer.take(), end]

    def flush(self) -> list[ModelEvent]:
        """Return the last events of a response that broke off."""
        self._answer.flush()
        return self._answer.take()

    @abstractmethod
    def _read(self, payload: dict[str, Any]) -> None:
        """Write what is in `payload` into the answer, and note what it says about the end."""

    @abstractmethod
    def _read_usage(self) -> Usage:
        """Return `_usage` as our `Usage`."""

    def _close_parts(self) -> None:
        """Complete what is still open when the response is complete."""
        for call in self._answer.calls:
            call.end()

    def _reported_cost(self) -> float | None:
        """Return the price in USD if the provider reports it."""
        return None

    def _unfinished(self) -> ModelError:
        if self.started:
            message = "The stream ended in the middle of the answer."
            return StreamTruncated(message, hint="Try again.", retryable=True)
        return BadResponse(
            "The server sent no answer in the expected format.",
            hint="Check that base_url and the provider belong together.",
        )
