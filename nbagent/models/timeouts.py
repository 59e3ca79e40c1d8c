"""How long a silent server is waited for.

In: the moments at which bytes and events came. Out: the next deadline and what to say when it passes.
httpx's own read timeout is no help: keep-alives reset it for ever.
"""

from __future__ import annotations

import msgspec

from nbagent.errors import StreamTimeout

__all__ = ["Timeouts", "Watch"]


class Timeouts(msgspec.Struct, frozen=True, kw_only=True):
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
    """Follow one response. `now` is always the loop's clock."""

    def __init__(self, timeouts: Timeouts, now: float) -> None:
        self._timeouts = timeouts
        self._begin = self._bytes = now
        self._progress: float | None = None
        self._finish: float | None = None

    def saw(self, now: float, *, progress: bool, finished: bool) -> None:
        """Note that bytes came."""
        self._bytes = now
        if progress:
            self._progress = now
        if finished and self._finish is None:
            self._finish = now

    @property
    def deadline(self) -> float:
        """When to give up."""
        limits = self._timeouts
        if self._finish is not None:
            return max(self._finish, self._progress or 0) + limits.after_finish
        if self._progress is None:
            return self._begin + limits.first_event
        return min(self._bytes + limits.idle, self._progress + limits.progress)

    def expired(self, who: str) -> StreamTimeout:
        """Return the error for a deadline that has passed."""
        limits = self._timeouts
        if self._progress is None:
            what, name, seconds = "sent nothing of an answer", "first_event", limits.first_event
        elif self._bytes + limits.idle <= self._progress + limits.progress:
            what, name, seconds = "fell silent in the middle of the answer", "idle", limits.idle
        else:
            what, name, seconds = "sent keep-alives only", "progress", limits.progress
        hint = f"Try again, or wait longer: timeouts=Timeouts({name}=…)."
        return StreamTimeout(f"{who} {what} for {seconds:g} s.", hint=hint)
