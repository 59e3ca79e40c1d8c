"""A saved notebook without its kernel: the conversation one saw, wherever it is read, light and dark.

One notebook is run in a real kernel; JupyterLab, nbconvert, an exported page and one like GitHub's show it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bleach
import nbformat
import pytest
from lab_server import JupyterLab
from nbconvert import HTMLExporter
from pixels import background, contrast, ink, share
from playwright.sync_api import Browser, Locator, Page, expect
from saved_notebook import CELLS, saved_notebook
from test_accessibility import AXE
from test_allowed import ATTACKS

from nbagent.html.allowed import allowed
from nbagent.html.markdown import markdown_html
from nbagent.testing import NotebookPage

EXPORT = 'chat.log.export.html("chat.html")'
GITHUB_TAGS = """
a b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins
kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead time tr
tt ul var
"""
GITHUB_ATTRIBUTES = {
    "*": ["align", "colspan", "rowspan", "scope", "start", "title"],
    "a": ["href"],
    "details": ["open"],
    "img": ["alt", "src"],
}
"""What GitHub leaves of the HTML in a notebook: no style, no class, no script."""
GITHUB_LOOK = {"light": "background: #fff; color: #1f2328", "dark": "background: #0d1117; color: #f0f6fc"}
WIDTHS = (420, 1200)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `saved.ipynb` and the page that its last cell exported."""
    folder = tmp_path_factory.mktemp("saved")
    saved_notebook(folder, [*CELLS, EXPORT])
    return folder


@pytest.fixture
def blank(browser: Browser) -> Iterator[Page]:
    """A page without a network."""
    with browser.new_context(offline=True) as context:
        yield context.new_page()


def transcripts(path: Path) -> list[str]:
    """Return the transcripts that are stored in a notebook."""
    outputs = [output for cell in nbformat.read(path, as_version=4).cells for output in cell.outputs]
    found: list[str] = [output.get("data", {}).get("text/html", "") for output in outputs]
    return [html for html in found if "nbagent-transcript" in html]


def bright(colour: tuple[int, int, int]) -> bool:
    return min(colour) > 200


def red(colour: tuple[int, int, int]) -> bool:
    return colour[0] > 180 and max(colour[1:]) < 80


def expect_whole(transcript: Locator, *, dark: bool) -> None:
    """Check that a reader sees what the person saw who had the conversation."""
    expect_set(transcript)
    expect_drawn(transcript)
    expect_folded(transcript)
    expect_colours(transcript, dark=dark)
    expect_room(transcript)


def expect_set(transcript: Locator) -> None:
    """Markdown is set, prices are prices, an answer has one author."""
    text = transcript.inner_text()
    assert [mark for mark in ("**", "|:--", "```", "##") if mark in text] == []
    assert "from $5 to $6 a piece" in text
    assert "I paid $5 and $6." in text
    authors = transcript.locator("p > strong:first-child").all_inner_texts()
    assert [name for name in authors if name in ("You", "script")] == ["You", "script", "You", "script"]
    expect(transcript.locator("ol > li")).to_have_count(2)
    expect(transcript.get_by_role("link", name="the report")).to_have_attribute(
        "href", "https://example.org/report"
    )


def expect_drawn(transcript: Locator) -> None:
    """Bold has more ink, a table has a grid of cells, the plot has its bars."""
    bold = transcript.locator("strong", has_text="East")
    heavy = ink(bold)
    bold.evaluate("element => element.setAttribute('style', 'font-weight: normal')")
    assert heavy > ink(bold) * 1.1
    bold.evaluate("element => element.removeAttribute('style')")
    table = transcript.locator("table").last
    boxes = [cell.bounding_box() for cell in table.locator("th, td").all()]
    grid = [box for box in boxes if box]
    assert len(grid) == 6
    assert [round(box["x"]) for box in grid[:2]] * 3 == [round(box["x"]) for box in grid]
    assert len({round(box["y"]) for box in grid}) == 3
    picture = transcript.get_by_role("img", name="Picture from plot_revenue")
    assert picture.evaluate("image => image.naturalWidth") > 100
    assert share(picture, red) > 0.1


def expect_folded(transcript: Locator) -> None:
    """A tool's card opens; the frame in it is a table. A call that failed is open."""
    card = transcript.locator("details", has_text="query_sales")
    frame = card.locator("table")
    expect(frame).to_be_hidden()
    card.locator("summary").click()
    expect(frame).to_be_visible()
    expect(frame.locator("tbody tr")).to_have_count(3)
    expect(frame.locator("tbody tr").first.locator("td")).to_have_text(["North", "744000"])
    expect(card).to_contain_text("3 rows")
    expect(card.locator("pre").first).to_have_text("sql:\nselect *\nfrom sales")
    failed = transcript.locator("details[open]", has_text="forecast")
    expect(failed.locator("pre").last).to_have_text("ValueError: no data for 'West'")
    reasoning = transcript.locator("details", has_text="Reasoning")
    expect(reasoning.locator("strong")).to_be_hidden()


def expect_colours(transcript: Locator, *, dark: bool) -> None:
    """Everything can be read on what is behind it, and no box has the other theme's colour."""
    places = (
        "section > p >> nth=-1",
        "p:has(strong)",
        "summary",
        "details[open] pre",
        "th",
        "td",
        "li",
        "small",
    )
    for place in places:
        element = transcript.locator(place.replace("section > ", "")).last
        element.scroll_into_view_if_needed()
        assert contrast(element) > 4.5, place
        assert bright(background(element)) is not dark, place


def expect_room(transcript: Locator) -> None:
    """Nothing runs out of the transcript on the right."""
    wide = transcript.evaluate(
        """transcript => {
            const { right } = transcript.getBoundingClientRect();
            const all = [...transcript.querySelectorAll(":is(p, pre, table, img, li, details)")];
            const outside = all.filter((one) => one.getBoundingClientRect().right > right + 1);
            return outside.map((one) => one.outerHTML);
        }"""
    )
    assert wide == []


def expect_accessible(page: Page) -> None:
    page.evaluate(AXE.read_text())
    found = page.evaluate(
        """async () => {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
            const { violations } = await axe.run(".nbagent-transcript", { runOnly: tags });
            return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
        }"""
    )
    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nbconvert_shows_the_conversation(blank: Page, folder: Path, theme: str, width: int) -> None:
    """The page that `jupyter nbconvert --to html` writes, offline."""
    html, _ = HTMLExporter(theme=theme).from_filename(str(folder / "saved.ipynb"))
    (folder / "page.html").write_text(html, "utf-8")
    blank.set_viewport_size({"width": width, "height": 900})
    blank.goto((folder / "page.html").as_uri(), wait_until="domcontentloaded")
    expect_whole(blank.locator(".nbagent-transcript").first, dark=theme == "dark")
    stages = blank.locator(".nbagent-transcript").last
    expect(stages.locator(".nbagent-author")).to_have_text(["You", "planner · stage 1", "writer · stage 2"])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_exported_page_shows_the_conversation(blank: Page, folder: Path, theme: Any, width: int) -> None:
    """With times and code's language; the page follows the browser's theme; axe finds nothing."""
    blank.emulate_media(color_scheme=theme)
    blank.set_viewport_size({"width": width, "height": 900})
    blank.goto((folder / "chat.html").as_uri())
    expect_whole(blank.locator(".nbagent-transcript"), dark=theme == "dark")
    expect(blank.locator("summary", has_text="query_sales")).to_contain_text(" UTC")
    language = "code => getComputedStyle(code, '::before').content"
    assert blank.locator("code.language-python").evaluate(language) == '"python"'
    expect_accessible(blank)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_github_shows_the_conversation(blank: Page, folder: Path, theme: str) -> None:
    """What is left without styles, classes and scripts reads as well."""
    [kept] = (
        bleach.clean(
            html.partition("</style>")[2],
            tags=frozenset(GITHUB_TAGS.split()),
            attributes=GITHUB_ATTRIBUTES,
            protocols={"http", "https", "mailto", "data"},
            strip=True,
        )
        for html in transcripts(folder / "saved.ipynb")[:1]
    )
    assert "style" not in kept
    blank.set_viewport_size({"width": 800, "height": 900})
    blank.set_content(f'<body style="{GITHUB_LOOK[theme]}"><div class="nbagent-transcript">{kept}</div>')
    expect_whole(blank.locator(".nbagent-transcript"), dark=theme == "dark")


@pytest.mark.parametrize("trusted", [True, False], ids=["trusted", "untrusted"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_jupyterlab_shows_the_conversation(
    page: NotebookPage, lab: JupyterLab, folder: Path, theme: str, *, trusted: bool
) -> None:
    """A notebook from somebody else, and one of one's own: styles or not, the formula is typeset."""
    name = f"{theme}-{trusted}.ipynb"
    shutil.copy(folder / "saved.ipynb", lab.root / name)
    page.open("1")  # another notebook first: the theme is chosen before this one is drawn
    page.theme(f"JupyterLab {theme.title()}")
    page.open_notebook(name)
    if trusted:
        trust(page)
    transcript = page.page.locator(".nbagent-transcript").first
    expect(transcript).to_be_visible()
    expect(transcript.locator("mjx-container")).to_have_count(1)
    expect_whole(transcript, dark=theme == "dark")
    assert transcript.locator("section").first.evaluate(
        "section => getComputedStyle(section).borderLeftWidth"
    ) == ("3px" if trusted else "0px")
    if trusted:
        expect(page.page.get_by_text("Error displaying widget").first).to_be_hidden()


def test_no_attack_works_in_a_browser(blank: Page) -> None:
    """Every attack of the table, from a model and from a tool: nothing runs, no network is asked."""
    asked: list[str] = []
    blank.on("request", lambda request: asked.append(request.url))
    blank.on("dialog", lambda dialog: asked.append(dialog.message))
    html = "".join(allowed(attack)[0] + markdown_html(attack) for attack in ATTACKS)
    blank.set_content(f"<!doctype html><section>{html}</section><p id=end>end</p>")
    blank.evaluate(
        "document.querySelectorAll('*').forEach((one) => one.dispatchEvent(new Event('mouseover')))"
    )
    expect(blank.locator("#end")).to_be_visible()
    assert [url for url in asked if not url.startswith("data:image/")] == []
    running = "script, style, iframe, object, embed, svg, math, form, link, base, meta, [onerror], [onclick]"
    assert blank.locator("body").locator(running).count() == 0
    assert blank.locator("#end").evaluate("end => end.parentElement.tagName") == "BODY"


def trust(page: NotebookPage) -> None:
    """Trust the notebook that is open, and say yes to the question."""
    page.page.evaluate("() => void window.jupyterapp.commands.execute('notebook:trust')")
    page.page.locator(".jp-Dialog button.jp-mod-warn").click()
    expect(page.page.locator(".jp-Dialog")).to_have_count(0)
