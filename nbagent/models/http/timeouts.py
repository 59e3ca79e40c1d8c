"""How long a silent server is waited for.

In: what is waited for, and whether it brought part of an answer. Out: the same, or a `TimeoutError` and what
to say about it. httpx's own read timeout is no help: keep-alives reset it for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

import msgspec

from nbagent.errors import StreamTimeout

__all__ = ["Timeouts", "Watch"]

T = TypeVar("T")


class Timeouts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Times in seconds. A whole answer may take as long as it likes."""

    connect: float = 10.0
    write: float = 60.0
    pool: float = 10.0
    first_event: float = 600.0
    """Until anything is shown: local servers load the model and read the prompt first."""
    idle: float = 120.0
    """Without a single byte, once something was shown."""
    progress: float = 600.0
    """With keep-alives only, once something was shown."""
    after_finish: float = 5.0
    """For the token counts that come after the answer."""


class Watch:
    """Follow one response. Only time spent waiting counts, not what happens here between two reads."""

    def __init__(self, timeouts: Timeouts) -> None:
        self._timeouts = timeouts
        self._waited = 0.0
        """Seconds since the last progress."""
        self._begun = self._finished = False

    async def wait(self, awaitable: Awaitable[T]) -> T:
        """Wait for the next thing from the server.

        Raises:
            TimeoutError: it took too long; `expired` says what to tell.
        """
        clock = asyncio.get_running_loop().time
        begin = clock()
        async with asyncio.timeout(self._limit()):
            result = await awaitable
        self._waited += clock() - begin
        return result

    def saw(self, *, progress: bool, finished: bool) -> None:
        """Note what the bytes were that came: part of an answer, or the end of it."""
        if progress or (finished and not self._finished):
            self._waited = 0.0
        self._begun = self._begun or progress
        self._finished = finished

    def _limit(self) -> float:
        limits = self._timeouts
        if self._finished:
            return limits.after_finish - self._waited
        if not self._begun:
            return limits.first_event - self._waited
        return min(limits.idle, limits.progress - self._waited)

    def expired(self, who: str) -> StreamTimeout:
        """Return the error for a read that took too long."""
        limits = self._timeouts
        if not self._begun:
            what, name, seconds = "sent nothing of an answer", "first_event", limits.first_event
        elif limits.idle <= limits.progress - self._waited:
            what, name, seconds = "fell silent in the middle of the answer", "idle", limits.idle
        else:
            what, name, seconds = "sent keep-alives only", "progress", limits.progress
        hint = f"Try again, or wait longer: timeouts={{'{name}': …}}."
        return StreamTimeout(f"{who} {what} for {seconds:g} s.", hint=hint)
