"""How much a chat may publish at a time: Jupyter Server drops what comes beyond 3 MB in three seconds.

In: sizes in bytes, as they are published. Out: whether one more has room. Rule: half of that is for
others.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

__all__ = ["Pace"]


class Pace:
    """What was published within the window that ends now."""

    WINDOW = 3.0
    """Seconds: `ServerApp.rate_limit_window`."""
    LIMIT = 1_500_000
    """Bytes within a window: half of `ServerApp.iopub_data_rate_limit` times the window."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._published: deque[tuple[float, int]] = deque()

    def has_room(self, size: int) -> bool:
        """Return whether `size` more bytes may be published now. The first in a window always may."""
        since = self._clock() - self.WINDOW
        while self._published and self._published[0][0] <= since:
            self._published.popleft()
        return not self._published or sum(size for _, size in self._published) + size <= self.LIMIT

    def note(self, size: int) -> None:
        """Note that `size` bytes are published now."""
        self._published.append((self._clock(), size))
