"""Where sessions take the time and their ids from.

In: nothing. Out: UTC microseconds, and unique ids. `nbagent.testing.deterministic` replaces both.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Sources"]


def _now() -> int:
    return time.time_ns() // 1000


def _new_id(kind: str) -> str:
    if kind == "session":  # sorts by age, and a person can recognise it
        return f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
    return f"{kind}-{secrets.token_hex(8)}"


@dataclass(frozen=True)
class Sources:
    """A clock and an id factory."""

    clock: Callable[[], int] = _now
    """Returns UTC microseconds."""
    new_id: Callable[[str], str] = _new_id
    """Returns a new id for a kind of thing (`session`, `message`, `run`, `request`)."""
    kept: bool = True
    """Whether a session that names no store goes to the default one. It must not if ids repeat."""
