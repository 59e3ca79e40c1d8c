"""The conversation as static HTML: what GitHub, nbviewer, nbconvert and a notebook without a kernel show.

In: the state of a session. Out: HTML that needs no script and no style to be read.

Rules: every text is escaped, whatever wrote it; no address is loaded, only images that the log itself holds.
Nothing in it changes from run to run: no ids, no times. Where both stand in one cell, the component hides it,
and it hides a component that cannot be drawn (no kernel: "model not found").
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from html import escape

from nbagent.core.conversation import branch
from nbagent.core.state import State
from nbagent.messages import (
    ContextPart,
    ImagePart,
    Message,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

__all__ = ["transcript_html"]

_MAX_RESULT = 4000
_IMAGES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
_FENCE = re.compile(
    r"^[ \t]*(?P<fence>```+|~~~+)[^\n]*\n(?P<code>.*?)(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_STYLE = """<style>
.jp-OutputArea-child:has(.nbagent) + .jp-OutputArea-child:has(.nbagent-transcript) { display: none }
.jp-OutputArea-child:not(:has(.nbagent)):has(+ .jp-OutputArea-child .nbagent-transcript) { display: none }
.nbagent-transcript { color: inherit; line-height: 1.5; max-width: 50em }
.nbagent-transcript section { margin: 0 0 1em; padding-left: .8em; border-left: 3px solid #8888 }
.nbagent-transcript section.user { border-color: #3b82f6 }
.nbagent-transcript section > p, .nbagent-transcript pre { margin: .3em 0 }
.nbagent-transcript pre { padding: .5em; overflow-x: auto; white-space: pre-wrap }
.nbagent-transcript pre, .nbagent-transcript code { color: inherit; background: #8882 }
.nbagent-transcript summary { cursor: pointer; opacity: .8 }
</style>"""
_ENDINGS = {"stopped": "Stopped.", "failed": "Failed.", "interrupted": "Interrupted."}


def transcript_html(state: State) -> str:
    """Return the branch of the conversation that is shown, as HTML."""
    messages = branch(state)
    results = {
        part.tool_call_id: part for m in messages for part in m.parts if isinstance(part, ToolResultPart)
    }
    turns = [_turn(m, results, state) for m in messages if m.role != "tool"]
    return "\n".join(['<div class="nbagent-transcript">', _STYLE, *turns, "</div>"])


def _turn(message: Message, results: dict[str, ToolResultPart], state: State) -> str:
    return "\n".join(
        [
            f'<section class="{message.role}">',
            f"<p><strong>{'You' if message.role == 'user' else _author(message, state)}</strong></p>",
            *_parts(message, results),
            *_ending(message, state),
            "</section>",
        ]
    )


def _author(message: Message, state: State) -> str:
    run = state.runs.get(message.run_id or "")
    return escape((run.start.agent if run else None) or message.model or "Assistant")


def _parts(message: Message, results: dict[str, ToolResultPart]) -> Iterator[str]:
    for part in message.parts:
        match part:
            case TextPart():
                yield _text(part.text)
            case ReasoningPart(text=text) if text:
                yield _folded("Reasoning", [_text(text)])
            case ToolCallPart():
                yield _call(part, results.get(part.tool_call_id))
            case ContextPart():
                yield _folded(f"<code>{escape(part.name)}</code>", [_pre(part.text)])
            case ImagePart():
                yield _image(part)


def _ending(message: Message, state: State) -> Iterator[str]:
    if message.status not in _ENDINGS:
        return
    request = state.requests.get(message.request_id or "")
    error = request.end.error if request and request.end else None
    why = f" {escape(error.message)}" if error else ""
    yield f"<p><em>{_ENDINGS[message.status]}{why}</em></p>"


def _call(call: ToolCallPart, result: ToolResultPart | None) -> str:
    outcome = f" ({escape(result.outcome)})" if result and result.outcome != "ok" else ""
    inside = [_pre(call.arguments)]
    if result is not None:
        text, rest = result.text[:_MAX_RESULT], len(result.text) - _MAX_RESULT
        inside.append(_pre(text + (f"\n… {rest:,} more characters" if rest > 0 else "")))
        inside += [_image(image) for image in result.images]
    return _folded(f"Used tool: <code>{escape(call.name)}</code>{outcome}", inside)


def _folded(summary: str, inside: Iterable[str]) -> str:
    return f"<details><summary>{summary}</summary>\n{chr(10).join(inside)}\n</details>"


def _text(text: str) -> str:
    """Return paragraphs, and code blocks as such; all else of Markdown is shown as it was written."""
    out, end = [], 0
    for block in _FENCE.finditer(text):
        out += [*_paragraphs(text[end : block.start()]), _pre(block["code"].rstrip("\n"))]
        end = block.end()
    return "\n".join([*out, *_paragraphs(text[end:])])


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip("\n")):
        if paragraph.strip():
            yield f"<p>{'<br>'.join(escape(line) for line in paragraph.splitlines())}</p>"


def _pre(text: str) -> str:
    return f"<pre><code>{escape(text)}</code></pre>"


def _image(image: ImagePart) -> str:
    if image.data is None or image.media_type not in _IMAGES:
        return f"<p><em>image: {escape(image.url or image.media_type)}</em></p>"
    data = base64.b64encode(image.data).decode("ascii")
    return f'<p><img alt="image" src="data:{image.media_type};base64,{data}"></p>'
