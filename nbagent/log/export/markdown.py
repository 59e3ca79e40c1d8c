"""A conversation for people, as Markdown.

In: folded sessions. Out: text. Rule: the model's Markdown stays as it is; a code fence is longer than any in
the text it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from nbagent.core.branches import branch
from nbagent.core.state import State
from nbagent.core.transcript import title
from nbagent.messages import (
    ContextPart,
    ImagePart,
    Message,
    Part,
    ProviderToolPart,
    ReasoningPart,
    SourcePart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

__all__ = ["markdown"]

_NAMES = {"user": "You", "assistant": "Assistant", "tool": "Tool"}


def markdown(sessions: Iterable[State]) -> str:
    """Return the branches that are shown as Markdown, a heading per session."""
    return "\n\n".join(block for state in sessions for block in _blocks(state)) + "\n"


def _blocks(state: State) -> Iterator[str]:
    yield f"# {title(state)}"
    for message in branch(state):
        yield f"**{_heading(message)}**"
        yield from filter(None, (_part(part) for part in message.parts if not isinstance(part, SourcePart)))
        if sources := [part for part in message.parts if isinstance(part, SourcePart)]:
            yield "\n".join(f"{number}. {_source(part)}" for number, part in enumerate(sources, 1))


def _heading(message: Message) -> str:
    name = next((p.name for p in message.parts if isinstance(p, ToolResultPart)), _NAMES[message.role])
    at = None if message.created_at is None else datetime.fromtimestamp(message.created_at / 1e6, UTC)
    marks = [
        name,
        at and f"{at:%Y-%m-%d %H:%M} UTC",
        message.status if message.status != "complete" else None,
    ]
    return " · ".join(mark for mark in marks if mark)


def _part(part: Part) -> str:
    match part:
        case TextPart(text=text):
            return text
        case ReasoningPart(text=text):
            return "\n".join(f"> {line}" for line in text.splitlines())
        case ContextPart(name=name, text=text):
            return f"Variable `{name}`:\n\n{_fenced(text)}"
        case ToolCallPart(name=name, arguments=arguments):
            return f"Calls `{name}`:\n\n{_fenced(arguments, 'json')}"
        case ToolResultPart(text=text):
            return _fenced(text)
        case ProviderToolPart(name=name, text=text):
            return f"Tool of the provider: `{name}`" + (f"\n\n{_fenced(text)}" if text else "")
        case ImagePart(url=url) if url and url.startswith(("https:", "http:")):
            return f"![image](<{url}>)"
    return f"*[{getattr(part, 'media_type', 'image')}]*"


def _source(source: SourcePart) -> str:
    """Return a source: an address stands as such, so that it goes where it says."""
    said = (source.title and re.sub(r"([\\`*_\[\]<>])", r"\\\1", " ".join(source.title.split())), source.url)
    return ": ".join(f"<{part}>" if part == source.url else part for part in said if part)


def _fenced(text: str, language: str = "") -> str:
    longest = max(map(len, re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"
