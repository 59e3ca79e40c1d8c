"""Runs one tool function: captures its output, times it, and returns how it ended.

In: a function, its arguments, a sink for its output. Out: `Finished`: its result or its error, and the
seconds.

Rules:

- The function starts after `begin` has returned, which is when `tool_start` is durable.
- Whatever the function raises becomes a value, except for KeyboardInterrupt.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from nbagent.agent.capture import Sink, capturing
from nbagent.agent.figures import OwnFigures
from nbagent.agent.results import Result, bounded, describe
from nbagent.errors import ToolError

__all__ = ["Execution", "Finished"]

_FRAMES = 5
_TRACEBACK = 3000
_OURS = str(Path(__file__).parent)
"""Frames in this folder say nothing about the user's function."""


@dataclass(frozen=True)
class Finished:
    """How a function ended."""

    result: Result | None
    error: BaseException | None
    seconds: float

    def explain(self) -> str:
        """Return what the model is told about the error."""
        if isinstance(self.error, ToolError):
            return str(self.error)
        frames = [
            frame
            for frame in traceback.extract_tb(self.error.__traceback__ if self.error else None)
            if not frame.filename.startswith(_OURS)
        ]
        lines = traceback.format_list(frames[-_FRAMES:]) + traceback.format_exception_only(self.error)
        return bounded("".join(lines).strip(), _TRACEBACK)


class Execution:
    """One call of one function."""

    def __init__(
        self, function: Callable[..., Any], arguments: dict[str, Any], sink: Sink, begin: Callable[[], object]
    ) -> None:
        self._function = function
        self._arguments = arguments
        self._sink = sink
        self._begin = begin
        self._value: object = None
        self._result: Result | None = None
        self._error: BaseException | None = None
        self._started = 0.0
        self._seconds = 0.0

    def in_thread(self) -> Finished:
        """Run a plain function on this thread.

        Raises:
            KeyboardInterrupt: the function was interrupted.
        """
        with self._watching():
            self._returned(self._function(**self._arguments))
        return Finished(self._result, self._error, self._seconds)

    async def on_loop(self) -> Finished:
        """Run an `async def` function on this loop."""
        with self._watching():
            self._returned(await self._function(**self._arguments))
        return Finished(self._result, self._error, self._seconds)

    @contextmanager
    def _watching(self) -> Iterator[None]:
        try:
            self._begin()
            self._started = monotonic()
            with capturing(self._sink), OwnFigures() as figures:
                try:
                    yield
                finally:
                    figures.take(self._value, self._sink)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  a tool that raises SystemExit or CancelledError has failed, no more
            self._error = error
            self._seconds = monotonic() - self._started

    def _returned(self, value: object) -> None:
        self._seconds = monotonic() - self._started
        self._value = value
        self._result = describe(value)
