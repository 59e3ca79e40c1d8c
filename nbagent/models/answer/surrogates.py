"""Text in pieces, with emoji that were cut in two made whole.

In: the text of consecutive deltas of one part. Out: the same text without a lone half of a surrogate pair.
Rule: a high half at the end waits for the next piece; a half whose other half never comes is U+FFFD.
"""

from __future__ import annotations

from nbagent.events import scrub

__all__ = ["SurrogateJoiner"]

_HIGH_FIRST, _HIGH_LAST = "\ud800", "\udbff"


class SurrogateJoiner:
    """Join the halves of surrogate pairs over the pieces of one text."""

    __slots__ = ("_held",)

    def __init__(self) -> None:
        self._held = ""

    def feed(self, text: str) -> str:
        """Return what can be shown of the text so far and was not shown yet."""
        if not self._held and text.isascii():
            return text
        text = self._held + text
        self._held = ""
        if text and _HIGH_FIRST <= text[-1] <= _HIGH_LAST:
            text, self._held = text[:-1], text[-1]
        return scrub(text)

    def flush(self) -> str:
        """Return what is left at the end."""
        held, self._held = self._held, ""
        return scrub(held)
