"""A recorded conversation as a model: it answers what was recorded, chunk for chunk.

In: requests. Out: the events the recording holds for the same request. Rule: a request that was not recorded
is never answered; the error shows how it differs from the nearest one that was.
"""

from __future__ import annotations

import asyncio
import difflib
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path
from typing import Protocol, cast

import msgspec

from nbagent import errors
from nbagent.errors import ModelError, ModelUnavailable
from nbagent.events import Entry, RequestEnd, RequestStart
from nbagent.messages import ErrorInfo
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.recording.cassette import (
    Asked,
    Exchange,
    asked,
    asked_lines,
    read_cassette,
    read_exchanges,
)

__all__ = ["Log", "ReplayModel", "Tape", "open_tape", "play"]

_IDS = ("message_id", "request_id")
_HINT = "NBAGENT_REPLAY=record, or deleting the recording, records the conversation anew."


class Log(Protocol):
    """What has a log: a session."""

    def entries(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since`."""


class Tape:
    """Recorded model calls, each played once."""

    def __init__(self, exchanges: Iterable[Exchange], name: str) -> None:
        self.name = name
        self.exchanges = list(exchanges)
        self._left = list(self.exchanges)

    @property
    def start(self) -> RequestStart | None:
        """The first request: which model was recorded."""
        return cast("RequestStart", self.exchanges[0].entries[0].event) if self.exchanges else None

    def take(self, question: Asked) -> Exchange | None:
        """Return the first call not played yet in which the same was asked."""
        for exchange in self._left:
            if _common(exchange.asked, question) == _common(question, exchange.asked):
                self._left.remove(exchange)
                return exchange
        return None

    def drift(self, question: Asked) -> ModelUnavailable:
        """Return the error that says how `question` differs from the nearest call not played yet."""
        count = len(self.exchanges)
        if not self._left:
            return ModelUnavailable(
                f"{self.name} holds {count} model calls, and this is one more.", hint=_HINT
            )
        nearest = min((_diff(exchange.asked, question) for exchange in self._left), key=len)
        difference = "\n".join(nearest)
        return ModelUnavailable(f"This request is not in {self.name}:\n{difference}\n", hint=_HINT)


def open_tape(recording: Log | str | Path) -> Tape:
    """Return what was recorded in a session or a JSONL file.

    Raises:
        UsageError: the file is not JSONL of entries.
    """
    if isinstance(recording, str | Path):
        return Tape(read_cassette(Path(recording)), str(recording))
    return Tape(read_exchanges(recording.entries()), "the session")


def _common(value: Asked, other: Asked) -> Asked:
    return {key: value[key] for key in value.keys() & other.keys()}


def _diff(recorded: Asked, now: Asked) -> list[str]:
    keys = [key for key in now if key in recorded]
    before, after = (list(asked_lines({key: value[key] for key in keys})) for value in (recorded, now))
    return list(difflib.unified_diff(before, after, "recorded", "now", n=2, lineterm=""))


async def play(
    exchange: Exchange, request: ModelRequest, speed: float | None
) -> AsyncGenerator[ModelEvent, None]:
    """Yield a recorded answer as the answer to `request`.

    Args:
        exchange: what was recorded. An answer that was stopped waits at that place to be stopped again.
        request: whose ids the answer is written under.
        speed: 1.0 takes as long as the recording, 2.0 half as long; None does not wait.

    Raises:
        ModelError: the recording failed at this place.
    """
    before = exchange.entries[0].at
    for entry in exchange.entries[1:]:
        if speed is not None:
            await asyncio.sleep((entry.at - before) / 1e6 / speed)
        before, event = entry.at, entry.event
        if isinstance(event, RequestEnd):
            yield await _finish(event)
        else:
            ids = {
                name: getattr(request, name) for name in ("message_id", "request_id") if hasattr(event, name)
            }
            yield cast("ModelEvent", msgspec.structs.replace(event, **ids))


async def _finish(end: RequestEnd) -> Finish:
    if end.outcome == "stopped":
        await asyncio.Event().wait()
    if end.outcome != "ok":
        raise _error(
            end.error or ErrorInfo(type="ModelError", message=f"The recording was {end.outcome} here.")
        )
    shared = set(Finish.__struct_fields__) & set(RequestEnd.__struct_fields__)
    facts = {name: getattr(end, name) for name in shared}
    return Finish(
        **{**facts, "finish_reason": end.finish_reason or "stop", "flags": (*end.flags, "replayed")}
    )


def _error(info: ErrorInfo) -> ModelError:
    kind = getattr(errors, info.type, ModelError)
    kind = kind if isinstance(kind, type) and issubclass(kind, ModelError) else ModelError
    return kind(info.message, hint=info.hint, status=info.status)


class ReplayModel:
    """Answer what was recorded.

    Args:
        recording: a session, or the path of a JSONL file (a cassette, or an exported log).
        speed: 1.0 takes as long as the recording did, 2.0 half as long; None does not wait.

    Raises:
        ModelUnavailable: there is no such recording, or there is no model call in it.
        UsageError: the file is not JSONL of entries.
    """

    def __init__(self, recording: Log | str | Path, *, speed: float | None = None) -> None:
        self._tape = open_tape(recording)
        start = self._tape.start
        if start is None:
            raise ModelUnavailable(f"There is no recorded model call in {self._tape.name}.")
        self.provider, self.model = start.provider, start.model
        self._speed = speed

    def __repr__(self) -> str:
        return f"<model {self.provider}:{self.model}, {len(self._tape.exchanges)} recorded calls>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Play the answer that was recorded for the same request.

        Raises:
            ModelUnavailable: there is none; the message shows the difference.
            ModelError: the recording failed at this place.
        """
        question = asked(request, {})
        exchange = self._tape.take(question)
        if exchange is None:
            raise self._tape.drift(question)
        async for event in play(exchange, request, self._speed):
            yield event
