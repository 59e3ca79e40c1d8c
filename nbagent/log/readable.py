"""A log, as its pictures, its overview and its exports read it.

It keeps them from importing `nbagent.log.log`, which imports them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pandas as pd

from nbagent.events import Entry

__all__ = ["ReadableLog"]


class ReadableLog(Protocol):
    """What `Log` gives to whoever reads it."""

    def entries(self) -> Iterator[Entry]:
        """Yield every entry, by session and seq."""

    def frame(self, name: str, /, *, full: bool = False) -> pd.DataFrame:
        """Return one frame."""
