"""Splits text with `<think>…</think>` in it into reasoning and text.

In: text in pieces, cut anywhere. Out: `(kind, text)` pairs; `closed` is the rest of what came as text so far
and was reasoning, as only its end is marked (the opening tag was in the prompt). Rules: an opening tag counts
only at the start of the answer, and a closing tag alone only once, unquoted, and before any opening tag
(otherwise the model is only talking about tags); text that may still become a tag is held back; line ends
next to a tag and white space after the closing tag are dropped. The time is linear: only what is held back is
read twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

__all__ = ["Kind", "ThinkSplitter"]

Kind: TypeAlias = Literal["text", "reasoning"]

_TAGS = {"<think>": "</think>", "<thinking>": "</thinking>"}
_ANY_TAG = re.compile(r"</?think(?:ing)?>")
_CUT_TAG = re.compile(r"\n?(?:<(?:/?(?:t(?:h(?:i(?:n(?:k(?:i(?:ng?)?)?)?)?)?)?)?)?)?\Z")
"""What ends in the beginning of a tag may be the tag, cut in two; the line end before it goes with the
tag."""
_QUOTES = "`'\""


class ThinkSplitter:
    """Split the text of one answer."""

    def __init__(self) -> None:
        self._state: Literal["start", "opened", "inside", "after", "unmarked", "outside"] = "start"
        self._held = ""
        self._end_tag = ""
        self._before = ""
        """The character before what comes next."""

    def passes(self, text: str) -> bool:
        """Whether `text` is text as it stands: nearly every piece of an answer."""
        if self._state == "outside":
            return True
        if self._state != "unmarked" or self._held or not text or "<" in text or text[-1] == "\n":
            return False
        self._before = text[-1]
        return True

    def feed(self, text: str) -> Iterator[tuple[Kind | Literal["closed"], str]]:
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
        if self._state == "unmarked":
            kind, said, text = self._look_for_end(text)
            yield kind, said
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
        self._state = "unmarked"
        return text

    def _close(self, text: str) -> tuple[str, str]:
        thought, found, rest = text.partition(self._end_tag)
        if found:
            self._state = "after"
            return thought.removesuffix("\n"), rest
        # What ends in a beginning of the tag may be the tag, cut in two.
        keep = next(n for n in range(len(self._end_tag) - 1, -1, -1) if text.endswith(self._end_tag[:n]))
        keep += text.endswith("\n" + self._end_tag[:keep])
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep], ""

    def _look_for_end(self, text: str) -> tuple[Literal["text", "closed"], str, str]:
        """Return what is text, or what was reasoning, and the rest."""
        for tag in _ANY_TAG.finditer(text):
            before = text[tag.start() - 1] if tag.start() else self._before
            if tag[0] in _TAGS:  # the model is talking about tags
                self._state = "outside"
                return "text", "", text
            if before not in _QUOTES or not before:
                self._state = "after"
                return "closed", text[: tag.start()].removesuffix("\n"), text[tag.end() :]
        cut = _CUT_TAG.search(text)
        end = cut.start() if cut else len(text)
        text, self._held = text[:end], text[end:]
        self._before = text[-1:] or self._before
        return "text", text, ""
