"""The conversation as static HTML: a notebook's second output, and a page of its own.

In: the state of a session. Out: HTML that needs no script, and no style to be read.

Rules:

- Every text is escaped, whoever wrote it. Markdown stays as it was written, but for code blocks.
- Nothing is loaded: an image that the log holds is shown, an address is a link.
- A notebook's output is stored and compared, so it holds no times and cuts long results; a page is the whole
  record, and its tool calls are unfolded.
- Of the two outputs of a cell one is seen: the component hides the transcript, and the transcript hides a
  component that cannot be drawn (no kernel: "model not found").
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from nbagent.core.branches import branch
from nbagent.core.state import State
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

__all__ = ["title", "transcript_html", "transcript_page"]


@dataclass(frozen=True)
class _Layout:
    """What differs between a notebook's output and a page."""

    times: bool = False
    unfolded: bool = False
    """Whether tool calls and variables are open; reasoning never is."""
    longest_result: int | None = 4000


_NOTEBOOK = _Layout()
_PAGE = _Layout(times=True, unfolded=True, longest_result=None)
_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_ENDINGS = {
    "streaming": "Not finished.",
    "stopped": "Stopped.",
    "failed": "Failed.",
    "interrupted": "Interrupted.",
}
_FENCE = re.compile(
    r"^[ \t]*(?P<fence>```+|~~~+)[^\n]*\n(?P<code>.*?)(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_ONE_IS_SEEN = """
.jp-OutputArea-child:has(.nbagent) + .jp-OutputArea-child:has(.nbagent-transcript) { display: none }
.jp-OutputArea-child:not(:has(.nbagent)):has(+ .jp-OutputArea-child .nbagent-transcript) { display: none }"""
_STYLE = """
.nbagent-transcript { color: inherit; line-height: 1.5; max-width: 50em }
.nbagent-transcript section { margin: 0 0 1em; padding-left: .8em; border-left: 3px solid #8888 }
.nbagent-transcript section.user { border-color: #3b82f6 }
.nbagent-transcript section > p, .nbagent-transcript pre { margin: .3em 0 }
.nbagent-transcript p { white-space: pre-wrap; overflow-wrap: anywhere }
.nbagent-transcript pre { padding: .5em; overflow-x: auto; white-space: pre-wrap }
.nbagent-transcript pre, .nbagent-transcript code { color: inherit; background: #8882 }
.nbagent-transcript summary { cursor: pointer; opacity: .8 }
.nbagent-transcript img { max-width: 100% }
"""
_PAGE_STYLE = """
body { max-width: 50em; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } a { color: #8ab4f8 } }"""


def transcript_html(state: State) -> str:
    """Return the branch that is shown as an HTML fragment: the output of a cell."""
    return _transcript(state, _NOTEBOOK, style=f"<style>{_ONE_IS_SEEN}{_STYLE}</style>")


def transcript_page(states: Iterable[State]) -> str:
    """Return the branches that are shown as one HTML page, a heading per session."""
    states = list(states)
    name = title(states[0]) if len(states) == 1 else f"{len(states)} conversations"
    head = f"<title>{escape(name)}</title>\n<style>{_PAGE_STYLE}{_STYLE}</style>"
    body = "\n".join(f"<h1>{escape(title(state))}</h1>\n{_transcript(state, _PAGE)}" for state in states)
    return f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n{head}\n{body}\n</html>\n'


def title(state: State) -> str:
    """Return what a session is called."""
    return state.title or f"Conversation {state.session_id}"


def _transcript(state: State, layout: _Layout, *, style: str = "") -> str:
    sections = [_section(message, results, state, layout) for message, results in _with_results(state)]
    return "\n".join(filter(None, ['<div class="nbagent-transcript">', style, *sections, "</div>"]))


def _with_results(state: State) -> list[tuple[Message, dict[str, ToolResultPart]]]:
    """Return what people and models said, each with the results of its own calls.

    The results stand behind the message in the branch: an imported log may use one id for several calls.
    """
    found: list[tuple[Message, dict[str, ToolResultPart]]] = []
    for message in branch(state):
        if message.role != "tool":
            found.append((message, {}))
        elif found:
            results = (part for part in message.parts if isinstance(part, ToolResultPart))
            found[-1][1].update((part.tool_call_id, part) for part in results)
    return found


def _section(message: Message, results: dict[str, ToolResultPart], state: State, layout: _Layout) -> str:
    author = "You" if message.role == "user" else _author(message, state)
    parts = (_part(part, results, layout) for part in message.parts)
    return "\n".join(
        [
            f'<section class="{message.role}">',
            f"<p><strong>{author}</strong>{_time(message) if layout.times else ''}</p>",
            *filter(None, parts),
            *_sources(message),
            *_ending(message, state),
            "</section>",
        ]
    )


def _author(message: Message, state: State) -> str:
    run = state.runs.get(message.run_id or "")
    return escape((run.start.agent if run else None) or message.model or "Assistant")


def _time(message: Message) -> str:
    if message.created_at is None:
        return ""
    return f" · {datetime.fromtimestamp(message.created_at / 1e6, UTC):%Y-%m-%d %H:%M} UTC"


def _ending(message: Message, state: State) -> Iterator[str]:
    if message.status not in _ENDINGS:
        return
    request = state.requests.get(message.request_id or "")
    error = request.end.error if request and request.end else None
    why = f" {escape(error.message)}" if error else ""
    yield f"<p><em>{_ENDINGS[message.status]}{why}</em></p>"


def _part(part: Part, results: dict[str, ToolResultPart], layout: _Layout) -> str:
    match part:
        case TextPart(text=text):
            return _text(text)
        case ReasoningPart(text=text) if text:
            return _details("Reasoning", [_text(text)], unfolded=False)
        case ToolCallPart():
            return _call(part, results.get(part.tool_call_id), layout)
        case ContextPart(name=name, text=text):
            return _details(f"<code>{escape(name)}</code>", [_pre(text)], unfolded=layout.unfolded)
        case ImagePart():
            return _image(part)
        case ProviderToolPart(name=name, text=text):
            summary = f"Tool of the provider: <code>{escape(name)}</code>"
            return _details(summary, [_pre(text)] if text else [], unfolded=layout.unfolded)
    return ""


def _sources(message: Message) -> Iterator[str]:
    """Yield the list of sources: its numbers are those the text refers to."""
    sources = [part for part in message.parts if isinstance(part, SourcePart)]
    if not sources:
        return
    yield "<ol>"
    for source in sources:
        link = _address(source.url, source.title) if source.url else escape(source.title or "")
        yield f"<li>{link}</li>"
    yield "</ol>"


def _call(call: ToolCallPart, result: ToolResultPart | None, layout: _Layout) -> str:
    outcome = f" ({escape(result.outcome)})" if result and result.outcome != "ok" else ""
    inside = [_pre(call.arguments)]
    if result is not None:
        inside += [_pre(_cut(result.text, layout.longest_result)), *map(_image, result.images)]
    summary = f"Used tool: <code>{escape(call.name)}</code>{outcome}"
    return _details(summary, inside, unfolded=layout.unfolded)


def _cut(text: str, longest: int | None) -> str:
    if longest is None or len(text) <= longest:
        return text
    return f"{text[:longest]}\n… {len(text) - longest:,} more characters"


def _details(summary: str, inside: Iterable[str], *, unfolded: bool) -> str:
    opened = " open" if unfolded else ""
    return f"<details{opened}><summary>{summary}</summary>\n{chr(10).join(inside)}\n</details>"


def _text(text: str) -> str:
    """Return paragraphs and code blocks."""
    out, end = [], 0
    for block in _FENCE.finditer(text):
        out += [*_paragraphs(text[end : block.start()]), _pre(block["code"].rstrip("\n"))]
        end = block.end()
    return "\n".join([*out, *_paragraphs(text[end:])])


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip("\n")):
        if paragraph.strip():
            # <br>, not the line break itself: GitHub drops the style that would show one.
            yield f"<p>{'<br>'.join(escape(line) for line in paragraph.splitlines())}</p>"


def _pre(text: str) -> str:
    return f"<pre><code>{escape(text)}</code></pre>"


def _image(image: ImagePart) -> str:
    if image.data is not None and image.media_type in _IMAGES:
        data = base64.b64encode(image.data).decode("ascii")
        return f'<p><img alt="image" src="data:{image.media_type};base64,{data}"></p>'
    return f"<p><em>image: {_address(image.url) if image.url else escape(image.media_type)}</em></p>"


def _address(url: str, name: str | None = None) -> str:
    """Return a link that shows where it leads; plain text unless it is a web address."""
    shown = escape(url)
    if name and url.startswith(("https://", "http://")):
        return f"{escape(name)}: {_address(url)}"
    if not url.startswith(("https://", "http://")):
        return shown
    return f'<a href="{shown}" rel="noopener noreferrer">{shown}</a>'
