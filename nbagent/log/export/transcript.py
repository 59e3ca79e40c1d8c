"""A conversation for people: Markdown, or one HTML page that needs nothing else.

In: folded sessions. Out: text. Rule: what was said is never markup: Markdown of the model stays as it is in
Markdown and is shown as plain text in HTML; code fences are longer than any in the text they hold.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape

from nbagent.core import conversation
from nbagent.core.state import State
from nbagent.messages import (
    ContextPart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

__all__ = ["html", "markdown"]

_NAMES = {"user": "You", "assistant": "Assistant", "tool": "Tool"}
_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_STYLE = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; }
article { margin: 1rem 0; padding: .5rem 1rem; border-left: 3px solid #8884; }
article.user { border-color: #1976d2; } article.tool { border-color: #888; font-size: .9em; }
header { color: #777; font-size: .85em; } .text { white-space: pre-wrap; overflow-wrap: anywhere; }
pre { overflow: auto; white-space: pre-wrap; } img { max-width: 100%; }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } }
"""


def markdown(sessions: Iterable[State]) -> str:
    """Return the branches that are shown as Markdown, a heading per session."""
    return "\n\n".join(block for state in sessions for block in _markdown_blocks(state)) + "\n"


def _markdown_blocks(state: State) -> Iterator[str]:
    yield f"# {_title(state)}"
    for message in conversation.branch(state):
        yield f"**{_heading(message)}**"
        yield from filter(None, map(_markdown_part, message.parts))


def _markdown_part(part: Part) -> str:
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
        case ImagePart(url=url) if url and url.startswith(("https:", "http:")):
            return f"![image](<{url}>)"
    return f"*[{getattr(part, 'media_type', 'image')}]*"


def _fenced(text: str, language: str = "") -> str:
    longest = max(map(len, re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def html(sessions: Iterable[State]) -> str:
    """Return the branches that are shown as one HTML page without scripts."""
    states = list(sessions)
    title = _title(states[0]) if len(states) == 1 else f"{len(states)} conversations"
    body = "\n".join(block for state in states for block in _html_blocks(state))
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n{body}\n</html>\n"
    )


def _html_blocks(state: State) -> Iterator[str]:
    yield f"<h1>{escape(_title(state))}</h1>"
    for message in conversation.branch(state):
        parts = "\n".join(map(_html_part, message.parts))
        header = f"<header>{escape(_heading(message))}</header>"
        yield f'<article class="{message.role}">{header}\n{parts}\n</article>'


def _html_part(part: Part) -> str:
    match part:
        case TextPart(text=text):
            return f'<div class="text">{escape(text)}</div>'
        case ReasoningPart(text=text):
            return f'<details><summary>Reasoning</summary><div class="text">{escape(text)}</div></details>'
        case ContextPart(name=name, text=text):
            return f"<p>Variable <code>{escape(name)}</code>:</p><pre>{escape(text)}</pre>"
        case ToolCallPart(name=name, arguments=arguments):
            return f"<p>Calls <code>{escape(name)}</code>:</p><pre>{escape(arguments)}</pre>"
        case ToolResultPart(text=text, images=images):
            return "\n".join([f"<pre>{escape(text)}</pre>", *map(_html_part, images)])
        case ImagePart(data=bytes(data), media_type=kind) if kind in _IMAGES:
            return f'<p><img alt="image" src="data:{kind};base64,{b64encode(data).decode()}"></p>'
        case ImagePart(url=url) if url and url.startswith(("https:", "http:")):
            return f'<p><a href="{escape(url)}" rel="noopener">image</a></p>'
    return f"<p>[{escape(getattr(part, 'media_type', 'image'))}]</p>"


def _title(state: State) -> str:
    return state.title or f"Conversation {state.session_id}"


def _heading(message: Message) -> str:
    name = next((p.name for p in message.parts if isinstance(p, ToolResultPart)), _NAMES[message.role])
    at = None if message.created_at is None else datetime.fromtimestamp(message.created_at / 1e6, UTC)
    marks = [
        name,
        at and f"{at:%Y-%m-%d %H:%M} UTC",
        message.status if message.status != "complete" else None,
    ]
    return " · ".join(mark for mark in marks if mark)
