"""The views of one chat, and how far each of them has come.

In: what views report, and the time. Out: the seconds between two batches, and whether a view is behind.
Rule: it does no I/O and has no clock of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Audience"]

_INTERVALS = ((10.0, 0.5), (3.0, 0.1), (0.0, 0.033))
"""(seconds a view lags, seconds between batches)."""
_FORGET = 60.0
"""Seconds after which a view that is behind and silent is forgotten: its page was closed."""


@dataclass
class _View:
    acked: int
    heard_at: float


class Audience:
    """The views of one chat: the same widget may be shown twice, or in two browsers."""

    def __init__(self) -> None:
        self._views: dict[str, _View] = {}

    def heard(self, view: str, seq: int, now: float) -> None:
        """Take note that `view` has everything up to `seq`."""
        self._views[view] = _View(seq, now)

    def restart(self, now: float) -> None:
        """Take note that another session is shown, and that no view has any of it yet."""
        self._views = {name: _View(0, now) for name in self._views}

    def knows(self, view: str) -> bool:
        """Return whether `view` was heard before, and is not forgotten."""
        return view in self._views

    @property
    def empty(self) -> bool:
        """Whether no view was ever heard, or all are forgotten."""
        return not self._views

    def behind(self, seq: int, now: float) -> bool:
        """Return whether a view has not acknowledged `seq` yet; forget views that are long silent."""
        self._views = {
            name: view
            for name, view in self._views.items()
            if view.acked >= seq or now - view.heard_at < _FORGET
        }
        return any(view.acked < seq for view in self._views.values())

    def silence(self, seq: int, now: float) -> float:
        """Return for how many seconds the slowest view that is behind has said nothing."""
        return max((now - view.heard_at for view in self._views.values() if view.acked < seq), default=0.0)

    def interval(self, seq: int, now: float) -> float:
        """Return the seconds between two batches: longer for views that cannot keep up."""
        silence = self.silence(seq, now)
        return next(seconds for lag, seconds in _INTERVALS if silence >= lag)
