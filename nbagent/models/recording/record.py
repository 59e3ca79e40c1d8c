"""A model that is recorded the first time and played back after that.

In: a model as `Agent` takes it, and the path of a cassette. Out: a `Model`. Rules: a request that is in the
cassette never reaches the model; the model is made, and its key needed, only for a new request; an answer
that failed is not recorded.

`NBAGENT_REPLAY` sets the mode. Unset: play what is recorded, record what is new. `only`: never ask the model.
`record`: record everything again. `off`: do not use the cassette.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from functools import cached_property
from pathlib import Path

import msgspec

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.events import Entry, Event, RequestEnd, RequestStart
from nbagent.messages import JSON
from nbagent.models.base import Finish, Model, ModelEvent, ModelRequest
from nbagent.models.options import settings_of
from nbagent.models.recording.asked_request import Asked, asked
from nbagent.models.recording.cassette import append_exchange, read_cassette
from nbagent.models.recording.replay import play
from nbagent.models.recording.tape import Tape
from nbagent.models.registry import resolve_model

__all__ = ["RecordedModel", "recorded"]

_MODES = ("", "only", "record", "off")


def recorded(spec: object, path: str | Path, **options: object) -> Model:
    """Return the model for `spec`, recorded in the file `path`.

    Raises:
        ModelUnavailable: nothing is recorded, and the model cannot be used.
        UsageError: `NBAGENT_REPLAY` has an unknown value, or the file is not a cassette.
    """
    mode = os.environ.get("NBAGENT_REPLAY", "")
    if mode not in _MODES:
        raise UsageError(f"NBAGENT_REPLAY={mode!r} is not a mode.", hint="Set it to only, record or off.")
    if mode == "off":
        return resolve_model(spec, **options)
    path = Path(path)
    if mode == "record":
        path.unlink(missing_ok=True)
    model = RecordedModel(path, spec, options, new_allowed=mode != "only")
    model.check()
    return model


class RecordedModel:
    """One model and its cassette."""

    def __init__(self, path: Path, spec: object, options: Mapping[str, object], *, new_allowed: bool) -> None:
        self._path = path
        self._tape = Tape(read_cassette(path), str(path))
        self._spec = spec
        self._options = options
        self._new_allowed = new_allowed

    def __repr__(self) -> str:
        return f"<model {self.provider}:{self.model}, recorded in {self._path}>"

    def check(self) -> None:
        """Fail now, not at the first message, if there is neither a recording nor a model.

        Raises:
            ModelUnavailable: nothing is recorded, and the model cannot be used.
        """
        if self._tape.start is None and not self._new_allowed:
            raise ModelUnavailable(
                f"There is no recording {self._path}, and NBAGENT_REPLAY is `only`.",
                hint="Record it once: run this without NBAGENT_REPLAY.",
            )
        if self._tape.start is None:
            _ = self._inner

    @cached_property
    def _name(self) -> tuple[str, str]:
        if isinstance(self._spec, str):
            provider, _, model = self._spec.partition(":")
            return provider, model or provider
        if self._spec is None and self._tape.start is not None:
            return self._tape.start.provider, self._tape.start.model
        return self._inner.provider, self._inner.model

    @property
    def provider(self) -> str:
        """Name of the provider."""
        return self._name[0]

    @property
    def model(self) -> str:
        """The model's name."""
        return self._name[1]

    @cached_property
    def settings(self) -> dict[str, JSON]:
        """The model's name and options, as part of what is asked."""
        options = settings_of(self._options)
        plain = msgspec.json.decode(msgspec.json.encode(options, enc_hook=repr))
        return {"model": f"{self.provider}:{self.model}", "options": plain}

    @cached_property
    def _inner(self) -> Model:
        return resolve_model(self._spec, **self._options)

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Play the recorded answer, or ask the model and record its answer.

        Raises:
            ModelUnavailable: the request was not recorded, and the model cannot or must not be asked;
                the message shows the difference.
        """
        question = asked(request, self.settings)
        exchange = self._tape.take(question)
        events = self._record(request, question) if exchange is None else play(exchange, request, None)
        async with aclosing(events) as stream:
            async for event in stream:
                yield event

    def _ask(self, question: Asked) -> Model:
        if not self._new_allowed:
            raise self._tape.drift(question)
        try:
            return self._inner
        except ModelUnavailable as error:
            if not self._tape.exchanges:
                raise
            raise self._tape.drift(question) from error

    async def _record(self, request: ModelRequest, question: Asked) -> AsyncGenerator[ModelEvent, None]:
        model, take = self._ask(question), _Take(request, self.provider, self.model)
        try:
            async with aclosing(model.stream(request)) as stream:
                async for event in stream:
                    take.add(event)
                    yield event
        except (asyncio.CancelledError, GeneratorExit):
            take.stop()
            raise
        finally:
            if take.ended:
                # A stop cancels this task; what was heard until then is written all the same.
                await asyncio.shield(asyncio.to_thread(append_exchange, self._path, question, take.entries))


class _Take:
    """Collects the entries of one model call."""

    def __init__(self, request: ModelRequest, provider: str, model: str) -> None:
        self.entries: list[Entry] = []
        self.ended = False
        self._request_id = request.request_id
        self._add(
            RequestStart(
                request_id=request.request_id,
                run_id="",
                message_id=request.message_id,
                parent_id="",
                provider=provider,
                model=model,
            )
        )

    def add(self, event: ModelEvent) -> None:
        """Add one event of the model."""
        if isinstance(event, Finish):
            facts = msgspec.structs.asdict(event)
            self._end(RequestEnd(request_id=self._request_id, outcome="ok", **facts))
        else:
            self._add(event)

    def stop(self) -> None:
        """End the model call as stopped, unless it has ended."""
        if not self.ended:
            self._end(RequestEnd(request_id=self._request_id, outcome="stopped"))

    def _end(self, event: RequestEnd) -> None:
        self._add(event)
        self.ended = True

    def _add(self, event: Event) -> None:
        # One session per call, so that several kernels can append to one file. The note has seq 1.
        self.entries.append(Entry(self._request_id, len(self.entries) + 2, time.time_ns() // 1000, event))
