"""Text with `<think>…</think>` in it, split into reasoning and text.

In: text in pieces, cut anywhere. Out: `(kind, text)` pairs. Rules: a tag counts only at the start of the
answer (in the middle it is something the model talks about); what may still grow into a tag is held back; a
line end next to a tag, and white space after the last, belong to neither. Linear: only the few bytes held
back are looked at twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

__all__ = ["Kind", "ThinkSplitter"]

Kind: TypeAlias = Literal["text", "reasoning"]

_TAGS = {"<think>": "</think>", "<thinking>": "</thinking>"}


class ThinkSplitter:
    """Split the text of one answer."""

    def __init__(self) -> None:
        self._state: Literal["start", "opened", "inside", "after", "outside"] = "start"
        self._held = ""
        self._end_tag = ""

    @property
    def outside(self) -> bool:
        """Whether no tag counts any more."""
        return self._state == "outside"

    def feed(self, text: str) -> Iterator[tuple[Kind, str]]:
        """Yield what `text` adds."""
        text = self._held + text
        self._held = ""
        if self._state == "start":
            text = self._open(text)
        if self._state == "opened" and text:
            self._state = "inside"
            text = text.removeprefix("\n")
        if self._state == "inside":
            thought, text = self._close(text)
            yield "reasoning", thought
        if self._state == "after" and (text := text.lstrip()):
            self._state = "outside"
        if self._state == "outside":
            yield "text", text

    def flush(self) -> Iterator[tuple[Kind, str]]:
        """Yield what was held back, at the end of the answer."""
        yield "reasoning" if self._state == "inside" else "text", self._held
        self._held = ""

    def _open(self, text: str) -> str:
        start = text.lstrip()
        for tag, end_tag in _TAGS.items():
            if start.startswith(tag):
                self._state, self._end_tag = "opened", end_tag
                return start[len(tag) :]
        if any(tag.startswith(start) for tag in _TAGS):
            self._held = text
            return ""
        self._state = "outside"
        return text

    def _close(self, text: str) -> tuple[str, str]:
        thought, found, rest = text.partition(self._end_tag)
        if found:
            self._state = "after"
            return thought.removesuffix("\n"), rest
        keep = next(n for n in range(len(self._end_tag) - 1, -1, -1) if text.endswith(self._end_tag[:n]))
        keep += text.endswith("\n" + self._end_tag[:keep])
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep], ""
