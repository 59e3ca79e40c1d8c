"""Notice that a process has written a store, without reading it.

In: a function that returns the store's version and is cheap to call. Out: one item per change seen.

Rule: look often while things happen, and seldom while nothing does (measured in docs/adr/0009).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

__all__ = ["changes"]

_QUICK = 0.02
_SLOW = 0.25
"""Seconds between two looks, at least and at most: after a silence, an entry is seen at most this late."""
_SLOWER = 1.2


def changes(version: Callable[[], object], closed: threading.Event) -> Iterator[None]:
    """Yield each time `version()` differs from what it was, until `closed` is set."""
    seen, delay = version(), _QUICK
    while not closed.wait(delay):
        now = version()
        delay = _QUICK if now != seen else min(delay * _SLOWER, _SLOW)
        if now != seen:
            seen = now
            yield
