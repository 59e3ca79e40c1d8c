"""Limits how long a silent server is waited for.

In: an awaitable, and whether its result was part of an answer. Out: the result, or a `TimeoutError` and the
error to show. httpx's own read timeout does not help, because every keep-alive resets it.
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
    """Times in seconds. The time for a whole answer is not limited."""

    connect: float = 10.0
    write: float = 60.0
    pool: float = 10.0
    first_event: float = 600.0
    """Until the first event: local servers load the model and read the prompt first."""
    idle: float = 120.0
    """Without a single byte, after the first event."""
    progress: float = 600.0
    """With keep-alives only, after the first event."""
    after_finish: float = 5.0
    """For token counts after the end of the answer."""


class Watch:
    """Follow one response. Only the time spent waiting counts, not the time between two reads."""

    def __init__(self, timeouts: Timeouts) -> None:
        self._timeouts = timeouts
        self._waited = 0.0
        """Seconds since the last progress."""
        self._begun = self._finished = False

    async def wait(self, awaitable: Awaitable[T]) -> T:
        """Wait for the server's next response or chunk.

        Raises:
            TimeoutError: it took too long; `expired` returns the error to show.
        """
        clock = asyncio.get_running_loop().time
        begin = clock()
        async with asyncio.timeout(self._limit()):
            result = await awaitable
        self._waited += clock() - begin
        return result

    def saw(self, *, progress: bool, ended: bool, settled: bool) -> None:
        """Note whether the bytes were part of an answer, whether it has ended, and whether it is all there.

        Some servers say early that the answer ends, and send it after that.
        """
        if progress or (settled and not self._finished):
            self._waited = 0.0
        self._begun = self._begun or progress or ended
        self._finished = settled

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
            what, name, seconds = "sent no part of an answer", "first_event", limits.first_event
        elif limits.idle <= limits.progress - self._waited:
            what, name, seconds = "sent nothing more in the middle of the answer", "idle", limits.idle
        else:
            what, name, seconds = "sent only keep-alives", "progress", limits.progress
        hint = f"Try again, or wait longer: timeouts={{'{name}': …}}."
        return StreamTimeout(f"{who} {what} for {seconds:g} s.", hint=hint)
