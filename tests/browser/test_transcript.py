"""The saved notebook: a tutorial run in a browser says what is stored, and reads without a kernel."""

from __future__ import annotations

import json
import re
import shutil
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

import nbformat
from lab_server import JupyterLab
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Locator, expect

from nbagent.testing import NotebookPage

TUTORIALS = Path(__file__).parents[2] / "notebooks"
CHAT = """from nbagent import Chat
from nbagent.testing import ScriptedModel
chat = Chat(ScriptedModel(["A stored answer.", "Another one."], delay=0.3), store=None)
chat"""


class Sections(HTMLParser):
    """The turns of a transcript, each with its text; and what was said in them, without authors and cards."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.turns: list[str] = []
        self.said: list[str] = []
        self._aside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "section":
            self.turns.append("")
        if not self._aside and (tag == "details" or ("class", "nbagent-author") in attrs):
            self._aside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._aside:
            self._aside = ""

    def handle_data(self, data: str) -> None:
        if self.turns:
            self.turns[-1] += data
            self.said += [] if self._aside else [data]


def turns_of(html: str) -> list[str]:
    return [re.sub(r"\s+", " ", turn).strip() for turn in Sections(html).turns]


def stored_transcript(path: Path) -> str:
    """The first transcript among the stored outputs of a notebook."""
    cells = nbformat.read(path, as_version=4).cells
    outputs: list[str] = [
        output.get("data", {}).get("text/html", "") for cell in cells for output in cell.get("outputs", ())
    ]
    return next(html for html in outputs if "nbagent-transcript" in html)


def transcript(page: NotebookPage) -> Locator:
    return page.page.locator(".nbagent-transcript").first


def shut_down_kernels(lab: JupyterLab) -> None:
    with urllib.request.urlopen(f"{lab.url}/api/sessions?token={lab.token}", timeout=10) as answer:
        sessions = json.load(answer)
    for session in sessions:
        url = f"{lab.url}/api/sessions/{session['id']}?token={lab.token}"
        urllib.request.urlopen(urllib.request.Request(url, method="DELETE"), timeout=10).close()


def test_a_draft_and_the_focus_survive_the_end_of_a_run(page: NotebookPage) -> None:
    """The transcript is brought up to date beside the component, not in it; and nobody sees it there."""
    page.start(CHAT)
    page.say("First")
    expect(page.answers).to_have_count(1)
    page.input.press_sequentially("half a thought")
    expect(transcript(page)).to_contain_text("A stored answer.")
    expect(transcript(page)).to_be_hidden()
    page.wait_until_idle()
    page.input.press_sequentially(" more")
    expect(page.input).to_have_value("half a thought more")
    expect(page.input).to_be_focused()


def test_a_reopened_notebook_shows_the_transcript(page: NotebookPage, lab: JupyterLab) -> None:
    """Without its kernel the cell shows what was said, not that a model was not found."""
    page.start(CHAT)
    page.say("First")
    expect(transcript(page)).to_contain_text("A stored answer.")
    page.command("docmanager:save")
    saved = lab.root / page.name
    page.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty")
    assert "A stored answer." in saved.read_text("utf-8")
    assert saved.stat().st_size < 10_000
    shut_down_kernels(lab)
    page.page.reload()
    expect(transcript(page)).to_be_visible()
    expect(transcript(page)).to_contain_text("A stored answer.")
    expect(page.page.get_by_text("Error displaying widget")).to_be_hidden()


def test_run_all_says_what_is_stored(page: NotebookPage, lab: JupyterLab) -> None:
    """The second tutorial, by "Run All" in a fresh JupyterLab: the conversation is the stored one."""
    name = "02-tools-on-your-dataframe.ipynb"
    shutil.copytree(TUTORIALS / "data", lab.root / "data", dirs_exist_ok=True)
    for needed in (name, "stand_ins.py"):
        shutil.copy(TUTORIALS / needed, lab.root / needed)
    html = stored_transcript(TUTORIALS / name)
    stored = turns_of(html)
    page.open_notebook(name)
    page.command("notebook:run-all-cells")
    expect(page.answers).to_have_count(2)
    expect(page.answers.last).to_contain_text("East grew fastest")
    page.page.wait_for_function(
        "n => document.querySelectorAll('.nbagent-transcript section').length === n", arg=len(stored)
    )
    assert turns_of(transcript(page).evaluate("element => element.outerHTML")) == stored
    shown = re.sub(r"\s+", "", page.conversation.inner_text())
    assert [text for text in Sections(html).said if re.sub(r"\s+", "", text) not in shown] == []


def test_the_web_pages_read_without_scripts(browser: Browser, tmp_path: Path) -> None:
    """Every tutorial through nbconvert, scripts off and offline: the conversations are seen."""
    with browser.new_context(java_script_enabled=False, offline=True) as context:
        page = context.new_page()
        for path in sorted(TUTORIALS.glob("*.ipynb")):
            html, _ = HTMLExporter().from_filename(str(path))
            (tmp_path / "page.html").write_text(html, "utf-8")
            page.goto((tmp_path / "page.html").as_uri(), wait_until="domcontentloaded")
            for turn in page.locator(".nbagent-transcript section").all():
                expect(turn).to_be_visible()
                assert turn.inner_text().strip()
