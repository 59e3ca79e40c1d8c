"""Whether and when a request is made again, as data.

In: the error and how often it was tried. Out: seconds to wait, or None for no. Rule: only what failed before
anything was shown comes here (`http.py` sees to it).
"""

from __future__ import annotations

import random

import msgspec

from nbagent.errors import ModelError

__all__ = ["Retry"]


class Retry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Exponential delays with full jitter. Times in seconds."""

    times: int = 2
    base: float = 0.5
    longest: float = 8.0
    patience: float = 60.0
    """A server that asks for more than this is not waited for."""

    def delay(self, error: ModelError, attempt: int) -> float | None:
        """Return how long to wait before retry number `attempt` (1, 2, …); None: do not."""
        if not error.retryable or attempt > self.times:
            return None
        if error.retry_after is not None:
            return error.retry_after if error.retry_after <= self.patience else None
        return random.uniform(0, min(self.longest, self.base * 2 ** (attempt - 1)))  # noqa: S311 - no secret
