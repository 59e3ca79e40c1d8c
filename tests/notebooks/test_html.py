"""The tutorials as web pages: what was said can be read, with no script and no style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import mistune
import nbformat
import pytest
from nbconvert import HTMLExporter, LatexExporter, MarkdownExporter
from saved_notebook import saved_notebook

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


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook as somebody saves it."""
    return saved_notebook(tmp_path_factory.mktemp("saved"))


@pytest.mark.kernel
def test_markdown_holds_the_conversation(saved: Path) -> None:
    """`nbconvert --to markdown`: one piece of HTML, which no empty line ends; renderers leave it as it is."""
    text, _ = MarkdownExporter().from_filename(str(saved))
    whole = text[text.index('<div class="nbagent-transcript">') :]
    tokens = mistune.create_markdown(renderer="ast")(whole)
    assert isinstance(tokens, list)
    piece = str(tokens[0]["raw"])
    assert piece.rstrip().endswith("</div>")
    assert "There is no data for the West." in piece


@pytest.mark.kernel
def test_latex_holds_the_conversation(saved: Path) -> None:
    """`nbconvert --to latex`, and so a PDF: the conversation as text, in lines that fit."""
    text, _ = LatexExporter().from_filename(str(saved))
    said = text[text.index("The conversation, as it was saved:") :]
    for line in (
        "You:",
        "[used tool: plot\\_revenue]",
        "There is no data for the West.",
        "planner (stage 1):",
    ):
        assert line in said or line.replace("\\_", "_") in said
