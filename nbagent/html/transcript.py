"""The conversation as HTML: a notebook's second output, and a page of its own.

In: passages. Out: HTML that needs no script, and no style to be read.

Rules:

- A notebook's output is stored and compared, so it holds no times, and it is bounded: what is left out is
  the oldest, and it says so. A page is the whole record.
- Of the two outputs of a cell one is seen: the component hides the transcript, and the transcript hides a
  component that cannot be drawn (no kernel: "model not found").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from nbagent.core.state import State
from nbagent.core.transcript import Passage, passages, title
from nbagent.html.allowed import plain
from nbagent.html.desk import Desk, Layout, Memory
from nbagent.html.parts import part_html, time
from nbagent.html.pictures import LEFT_OUT
from nbagent.html.style import OUTPUT, PAGE

__all__ = ["transcript_html", "transcript_page"]

_NOTEBOOK = Layout()
_PAGE = Layout(
    times=True,
    heading=3,
    longest_text=None,
    longest_result=None,
    text=None,
    pictures=None,
    each_picture=None,
)


def transcript_html(said: Sequence[Passage], memory: Memory | None = None, *, pictures: bool = True) -> str:
    """Return a conversation as an HTML fragment: the output of a cell.

    Args:
        said: the passages of the conversation.
        memory: what the transcript before was made of.
        pictures: whether to show any.
    """
    desk = Desk(_NOTEBOOK, memory)
    if not pictures:
        desk.room.pictures = 0
    return _transcript(said, desk, style=OUTPUT)


def transcript_page(states: Iterable[State]) -> str:
    """Return the branches that are shown as one HTML page, a heading per session."""
    states = list(states)
    name = title(states[0]) if len(states) == 1 else f"{len(states)} conversations"
    head = f'<meta name="viewport" content="width=device-width">\n<title>{escape(name)}</title>\n{PAGE}'
    body = "\n".join(
        f"<h1>{plain(title(state))}</h1>\n{_transcript(passages(state), Desk(_PAGE))}" for state in states
    )
    return f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n{head}\n{body}\n</html>\n'


def _transcript(said: Sequence[Passage], desk: Desk, *, style: str = "") -> str:
    sections = _sections(said, desk)
    missing = len(said) - len(sections)
    if missing:
        note = "One earlier message is" if missing == 1 else f"{missing:,} earlier messages are"
        sections.insert(0, f"<p><em>{note} left out here. {LEFT_OUT}</em></p>")
    # The line between two sections is for readers without styles.
    body = "\n<hr>\n".join(sections)
    # An empty line would end the HTML where nbconvert has put it into Markdown.
    body = re.sub(r"\r?\n(?=[ \t\r]*\n)", "&#10;", body)
    return "\n".join(filter(None, ['<div class="nbagent-transcript">', style, body, "</div>"]))


def _sections(said: Sequence[Passage], desk: Desk) -> list[str]:
    """Return the newest passages that there is room for, in order."""
    sections: list[str] = []
    for passage in reversed(said):
        if sections and desk.room.is_full:
            break
        sections.append(_section(passage, desk))
    return sections[::-1]


def _section(passage: Passage, desk: Desk) -> str:
    lines = [*_head(passage, desk), *_parts(passage, desk), *_ending(passage)]
    return "\n".join([f'<section class="{passage.role}">', *lines, "</section>"])


def _head(passage: Passage, desk: Desk) -> Iterator[str]:
    facts = [
        f"stage {passage.stage}" if passage.stage else "",
        "version {} of {}".format(*passage.version) if passage.version else "",
        time(passage.created_at) if desk.layout.times else "",
    ]
    marks = "".join(f" · {fact}" for fact in facts if fact)
    author = f"<strong>{plain(passage.author)}</strong>{marks}"
    yield f'<p class="nbagent-author" role="heading" aria-level="2">{author}</p>'


def _parts(passage: Passage, desk: Desk) -> Iterator[str]:
    for part in passage.parts:
        if desk.room.is_full:
            yield f"<p><em>The rest of this message is left out here. {LEFT_OUT}</em></p>"
            return
        html = part_html(part, desk, by_user=passage.role == "user")
        if html:
            desk.room.takes_text(html)
            yield html


def _ending(passage: Passage) -> Iterator[str]:
    if passage.ending is None:
        return
    error = passage.ending.error
    why = " ".join(filter(None, [error.message, error.hint])) if error else ""
    yield f'<p class="nbagent-ending"><em>{passage.ending.words}</em>{" " if why else ""}{plain(why)}</p>'
