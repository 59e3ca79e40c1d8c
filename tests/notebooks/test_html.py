"""The tutorials as web pages: what was said can be read, with no script and no style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


class Page(HTMLParser):
    """The text a reader without scripts and styles gets."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._open: list[str] = []
        self._text: list[str] = []
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", "".join(self._text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] == [tag]:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open:
            self._text.append(data)


def transcripts(notebook: nbformat.NotebookNode) -> Iterator[str]:
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            html = output.get("data", {}).get("text/html", "")
            if "nbagent-transcript" in html:
                yield html


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_nbconvert_shows_every_transcript(path: Path) -> None:
    """Each conversation that is stored is on the page, word for word."""
    notebook = nbformat.read(path, as_version=4)
    html, _ = HTMLExporter().from_notebook_node(notebook)
    page = Page(html).text
    said = [Page(html).text.strip() for html in transcripts(notebook)]
    assert [text for text in said if text not in page] == []


def test_the_tutorials_have_conversations() -> None:
    """The test above looks at something."""
    count = sum(
        1
        for path in NOTEBOOKS
        for html in transcripts(nbformat.read(path, as_version=4))
        if "<section" in html
    )
    assert count >= 6
