"""The conversation as text, for what shows no HTML: a PDF by way of LaTeX, a terminal, a plain e-mail.

In: passages. Out: lines that fit on a page. Rules: a model's Markdown stays as it was written; pictures and
what is folded elsewhere are named only; nothing depends on time or place.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from nbagent.core.transcript import Passage, PassagePart, ToolUse
from nbagent.messages import ContextPart, ImagePart, ReasoningPart, TextPart

__all__ = ["transcript_text"]

_WIDTH = 88
"""LaTeX does not break the lines of such an output."""
_LONGEST = 100_000
_TITLE = "The conversation, as it was saved:"


def transcript_text(said: Sequence[Passage]) -> str:
    """Return a conversation as text; of a very long one, the newest that has room."""
    found: list[str] = []
    left = _LONGEST
    for passage in reversed(said):
        text = "\n".join(_lines(passage))[:_LONGEST]
        left -= len(text)
        if left < 0:
            found.append(f"… {len(said) - len(found):,} earlier messages are left out here.")
            break
        found.append(text)
    return "\n\n".join([_TITLE, *reversed(found)]) if found else "No conversation yet."


def _lines(passage: Passage) -> Iterator[str]:
    stage = f" (stage {passage.stage})" if passage.stage else ""
    yield f"{passage.author}{stage}:"
    for part in passage.parts:
        for line in _text(part).splitlines():
            yield from textwrap.wrap(line, _WIDTH, replace_whitespace=False, drop_whitespace=False) or [""]
    if passage.ending is not None:
        error = passage.ending.error
        yield f"[{passage.ending.words}{f' {error.message}' if error else ''}]"


def _text(part: PassagePart) -> str:
    match part:
        case TextPart(text=text):
            return text.strip("\n")
        case ReasoningPart():
            return ""
        case ContextPart(name=name):
            return f"[variable: {name}]"
        case ImagePart():
            return "[image]"
        case ToolUse(title=title, status=status):
            return f"[used tool: {title}{'' if status == 'ok' else f' ({status})'}]"
