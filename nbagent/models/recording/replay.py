"""A recorded conversation as a model: it gives the recorded answers, delta for delta.

In: requests. Out: the events that were recorded for the same request. Rule: a request that was not recorded
fails; the error shows how it differs from the nearest one that was.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import cast

import msgspec

from nbagent import errors
from nbagent.errors import ModelError, ModelUnavailable
from nbagent.events import RequestEnd
from nbagent.messages import ErrorInfo
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.recording.asked_request import asked
from nbagent.models.recording.cassette import Exchange
from nbagent.models.recording.tape import HasEntries, open_tape

__all__ = ["ReplayModel", "play"]

_IDS = ("message_id", "request_id")


async def play(
    exchange: Exchange, request: ModelRequest, speed: float | None
) -> AsyncGenerator[ModelEvent, None]:
    """Yield a recorded answer under the ids of `request`.

    Args:
        exchange: what was recorded. If the answer was stopped, playing waits there until it is stopped again.
        request: the request to answer.
        speed: 1.0 takes as long as the recording, 2.0 half as long; None does not wait.

    Raises:
        ModelError: the recorded call failed at this point.
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
        await asyncio.Event().wait()  # for ever, until the run is stopped
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
    """Give the answers that were recorded.

    Args:
        recording: a session, or the path of a JSONL file (a cassette, or an exported log).
        speed: 1.0 takes as long as the recording did, 2.0 half as long; None does not wait.

    Raises:
        ModelUnavailable: the recording does not exist, or holds no model call.
        UsageError: the file is not JSONL of entries.
    """

    def __init__(self, recording: HasEntries | str | Path, *, speed: float | None = None) -> None:
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
            ModelUnavailable: no answer was recorded for it; the message shows the difference.
            ModelError: the recorded call failed at this point.
        """
        question = asked(request, {})
        exchange = self._tape.take(question)
        if exchange is None:
            raise self._tape.drift(question)
        async for event in play(exchange, request, self._speed):
            yield event
