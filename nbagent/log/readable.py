"""What pictures, overview and exports need of a log.

They cannot import `nbagent.log.log`, because it imports them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pandas as pd

from nbagent.events import Entry

__all__ = ["ReadableLog"]


class ReadableLog(Protocol):
    """A `Log`, as far as its readers need it."""

    def entries(self) -> Iterator[Entry]:
        """Yield every entry, by session and seq."""

    def frame(self, name: str, /, *, full: bool = False) -> pd.DataFrame:
        """Return one frame."""
