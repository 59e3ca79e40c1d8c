"""The parts of a passage: texts, reasoning, variables, images, and tool calls with what came of them.

In: parts, and a `Desk`. Out: HTML. Rules: what the component folds is folded; pictures are never; every
text is bounded where the desk says so, between two elements and never inside one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape

from nbagent.core.transcript import PassagePart, ToolUse
from nbagent.events import ToolEnd
from nbagent.html.allowed import plain
from nbagent.html.desk import Desk
from nbagent.html.pictures import bundled, joined, shown_image
from nbagent.messages import JSON, ContextPart, ImagePart, ReasoningPart, TextPart

__all__ = ["paragraphs", "part_html", "time"]

_WORDS = {
    "writing": "not finished",
    "pending": "not finished",
    "running": "not finished",
    "approval": "waits for approval",
    "error": "failed",
    "denied": "denied",
    "stopped": "stopped",
    "interrupted": "interrupted",
    "timeout": "timed out",
}
_OPEN = frozenset({"error", "timeout", "approval"})
"""As in the component: what a person should see is not folded."""
_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")


def part_html(part: PassagePart, desk: Desk, *, by_user: bool) -> str:
    """Return one part as HTML; "" if there is nothing to read."""
    match part:
        case TextPart(text=text):
            return paragraphs(desk.cut(text, said=True)) if by_user else desk.markdown(text)
        case ReasoningPart(text=text):
            return _details("Reasoning", [desk.markdown(text)]) if text.strip() else ""
        case ContextPart(name=name, text=text):
            return _details(f"Variable: <code>{plain(name)}</code>", [_pre(desk.cut(text))])
        case ImagePart():
            return shown_image(part, desk.room)
        case ToolUse():
            return "\n".join(_tool_use(part, desk))


def paragraphs(text: str) -> str:
    """Return text as it was typed."""
    found = (paragraph for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n")) if paragraph.strip())
    # <br>, not the line break itself: GitHub drops the style that would show one.
    return "\n".join(f"<p>{'<br>'.join(map(plain, paragraph.splitlines()))}</p>" for paragraph in found)


def time(microseconds: int, *, seconds: bool = False) -> str:
    """Return a time as a reader of any zone understands it."""
    shape = "%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M"
    return f"{datetime.fromtimestamp(microseconds / 1e6, UTC):{shape}} UTC"


def _tool_use(use: ToolUse, desk: Desk) -> Iterator[str]:
    """Yield the card, and below it the pictures: they are what a person asked for."""
    alt = f"Picture from {use.title}"
    displayed = [_bundle(text) for kind, text in use.output if kind == "display"]
    returned = (use.end.display if use.end else None) or {}
    pictures = [bundled(bundle, desk.room, alt=alt) for bundle in (*displayed, returned)]
    inside = list(_call(use, desk))
    inside += [_labelled("Displayed", rich) for rich in _rich(displayed, pictures, desk)]
    if use.end is not None:
        inside += _result(use.end, _rich([returned], pictures[-1:], desk), desk, drawn=bool(pictures[-1]))
        if not any(pictures):
            pictures += [shown_image(image, desk.room, alt=alt) for image in use.end.images]
    yield _details(_summary(use, desk), inside, unfolded=use.status in _OPEN)
    yield from filter(None, pictures)


def _summary(use: ToolUse, desk: Desk) -> str:
    word = _WORDS.get(use.status, "")
    if use.status == "denied" and use.denied_because:
        word += f": {use.denied_because}"
    took = use.end.duration if use.end else None
    facts = [word]
    if desk.layout.times:
        facts += [f"{took:.1f} s" if took is not None else ""]
        facts += [time(use.ended_at, seconds=True) if use.ended_at is not None else ""]
    marks = "".join(f" · {plain(fact)}" for fact in facts if fact)
    return f"Used tool: <code>{plain(use.title)}</code>{marks}"


def _call(use: ToolUse, desk: Desk) -> Iterator[str]:
    arguments = _readable(use.arguments)
    if arguments:
        yield _labelled("Called with", _pre(desk.cut(arguments)))
    printed = "".join(text for kind, text in use.output if kind in {"stdout", "stderr"})
    if printed.strip():
        yield _labelled("Printed", _pre(desk.cut(_ANSI.sub("", printed))))


def _result(end: ToolEnd, rich: list[str], desk: Desk, *, drawn: bool) -> Iterator[str]:
    if rich:
        yield _labelled("Result", rich[0])
    elif end.error is not None:
        words = f"{end.error.type}: {end.error.message}"
        yield _labelled("Error", _pre(desk.cut("\n".join(filter(None, [words, end.error.hint])))))
    elif end.result:
        yield _labelled("The model read" if drawn else "Result", _pre(desk.cut(end.result)))
    if end.truncated:
        yield "<p><em>The model received only the beginning of this result.</em></p>"


def _rich(bundles: Iterable[dict[str, JSON]], pictures: Iterable[str], desk: Desk) -> list[str]:
    """Return the richest forms of the bundles that are no pictures."""
    shown = (_rich_form(bundle, desk) for bundle, drawn in zip(bundles, pictures, strict=False) if not drawn)
    return list(filter(None, shown))


def _rich_form(bundle: dict[str, JSON], desk: Desk) -> str:
    html = joined(bundle.get("text/html"))
    texts = (joined(bundle.get(kind)) for kind in ("text/markdown", "text/latex"))
    return (desk.html(html) if html else "") or next(
        (desk.markdown(text) for text in texts if text.strip()), ""
    )


def _bundle(text: str) -> dict[str, JSON]:
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _readable(arguments: str) -> str:
    """Return JSON as a person reads it: with line breaks, also those within a text."""
    try:
        value = json.loads(arguments)
    except ValueError:
        return arguments
    if isinstance(value, dict) and any(isinstance(one, str) and "\n" in one for one in value.values()):
        return "\n".join(f"{name}:{_value(one)}" for name, one in value.items())
    return json.dumps(value, indent=2, ensure_ascii=False) if value not in ({}, [], None) else ""


def _value(value: JSON) -> str:
    if isinstance(value, str) and "\n" in value:
        return f"\n{value}"
    return f" {json.dumps(value, ensure_ascii=False)}"


def _details(summary: str, inside: Iterable[str], *, unfolded: bool = False) -> str:
    opened = " open" if unfolded else ""
    return f"<details{opened}><summary>{summary}</summary>\n{chr(10).join(inside)}\n</details>"


def _labelled(label: str, html: str) -> str:
    return f"<p><small>{label}</small></p>\n{html}"


def _pre(text: str) -> str:
    return f"<pre><code>{escape(text)}</code></pre>"
