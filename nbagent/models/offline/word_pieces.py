"""Cuts text into the pieces in which models stream it.

In: a whole text. Out: words, each with the white space after it. Rule: the pieces joined are the text.
"""

from __future__ import annotations

import re

__all__ = ["words"]


def words(text: str) -> list[str]:
    """Return the words of `text`, each with the white space that follows it."""
    return re.findall(r"\s*\S+\s*|\s+", text)
