"""Where a transcript is set: how it is laid out, how much room is left, and what was set before.

In: texts. Out: their HTML. Rule: what did not change since the transcript before is not set again, so that
each update of a growing conversation costs what is new in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from nbagent.html.allowed import allowed
from nbagent.html.markdown import set_markdown
from nbagent.html.pictures import LEFT_OUT, Room

__all__ = ["Desk", "Layout", "Memory"]


@dataclass(frozen=True)
class Layout:
    """What differs between a notebook's output and a page."""

    times: bool = False
    heading: int = 5
    """The level of a model's headings; JupyterLab's table of contents lists the first four."""
    longest_text: int | None = 50_000
    longest_result: int | None = 4000
    text: int | None = 500_000
    pictures: int | None = 1_500_000
    each_picture: int | None = 1_000_000
    """Bytes, those of pictures in base64. Together they are what Jupyter Server lets through at once."""


class Memory:
    """What one transcript was made of; what the next one does not use is forgotten."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, str], str] = {}
        self._now: dict[tuple[str, str], str] = {}

    def start_over(self) -> None:
        """Begin the next transcript."""
        self._before, self._now = self._now, {}

    def recall(self, kind: str, text: str, make: Callable[[str], str]) -> str:
        """Return what `make` gives for `text`."""
        key, now = (kind, text), self._now  # another thread may start over meanwhile
        value = now.get(key)
        if value is None:
            value = self._before.get(key)
            now[key] = value = make(text) if value is None else value
        return value


class Desk:
    """Sets the texts of one transcript."""

    def __init__(self, layout: Layout, memory: Memory | None = None) -> None:
        self.layout = layout
        self.room = Room(layout.text, layout.pictures, layout.each_picture)
        self._memory = memory or Memory()
        self._memory.start_over()
        self._set = set_markdown()

    def markdown(self, text: str) -> str:
        """Return a model's text."""
        return self._memory.recall("markdown", text, self._markdown)

    def html(self, html: str) -> str:
        """Return the HTML of a result as a reader may meet it; "" if nothing of it is to be read."""
        return self._memory.recall("html", html, self._html)

    def cut(self, text: str, *, said: bool = False) -> str:
        """Return a result's text, or what a person has `said`, cut where it is long."""
        longest = self.layout.longest_text if said else self.layout.longest_result
        if longest is None or len(text) <= longest:
            return text
        return f"{text[:longest]}\n… {len(text) - longest:,} more characters"

    def _markdown(self, text: str) -> str:
        longest = self.layout.longest_text
        if longest is None or len(text) <= longest:
            return allowed(self._set(text), heading=self.layout.heading)[0].strip()
        end = text.rfind("\n", 0, longest)
        start = allowed(self._set(text[: end if end > 0 else longest]), heading=self.layout.heading)[0]
        return f"{start.strip()}\n<p><em>The rest of this text is left out here. {LEFT_OUT}</em></p>"

    def _html(self, html: str) -> str:
        shown, whole = allowed(html, heading=self.layout.heading, limit=self.layout.longest_text)
        if not re.sub(r"<(?!img)[^>]*>", "", shown).strip():
            return ""
        note = "" if whole else f"\n<p><em>The rest of this result is left out here. {LEFT_OUT}</em></p>"
        return f'<div class="nbagent-wide">{shown.strip()}</div>{note}'
