"""Markdown in the real component: what a model writes is seen as what it is, and can be used."""

from __future__ import annotations

import base64
import re

from cells import Hold, scripted
from network import Held, requested
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

DOCUMENT = """# Sales

1. North
   - Oslo
     - Centre
2. South

- [x] counted
- [ ] checked

| region | growth |
|:-------|-------:|
| North  | **12** |

A [link](https://example.org/a?b=1), ~~old~~ `code` and <https://example.org>.
"""
CODE = 'def growth(a):\n    return "up"  # for now\n\nprint(growth(1))'
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
FORMULAS = "Inline $a^2$ and\n\n$$\n\\frac{1}{2}\n$$\n"


def ask(page: NotebookPage, *cells: str) -> None:
    page.start(*cells)
    page.say("Go")
    page.wait_until_idle()


def test_markdown_becomes_elements(page: NotebookPage) -> None:
    """Headings, nested lists, task lists, tables and links are what a screen reader expects of them."""
    ask(page, scripted(DOCUMENT, delay=0.005))
    answer = page.answers.last
    expect(answer.get_by_role("heading", name="Sales", level=1)).to_be_visible()
    expect(answer.locator("ol > li > ul > li > ul > li")).to_have_text("Centre")
    expect(answer.get_by_role("checkbox", name="Done", exact=True)).to_be_checked()
    expect(answer.get_by_role("checkbox", name="Not done")).not_to_be_checked()
    expect(answer.get_by_role("columnheader")).to_have_text(["region", "growth"])
    expect(answer.get_by_role("cell")).to_have_text(["North", "12"])
    expect(answer.get_by_role("cell").nth(1)).to_have_css("text-align", "right")
    for link in (answer.get_by_role("link").nth(0), answer.get_by_role("link").nth(1)):
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", re.compile("noopener"))
    expect(answer.get_by_role("link", name="link")).to_have_attribute("href", "https://example.org/a?b=1")


def test_code_is_coloured_copied_and_put_into_a_cell(page: NotebookPage) -> None:
    """Copy gives the code as it was written; "Insert cell" makes a new cell below the chat's, which runs."""
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, scripted(f"Run this:\n\n```python\n{CODE}\n```\n"), "'another cell'")
    code = page.answers.last.locator(".code")
    expect(code.locator("code")).to_have_text(CODE)
    colours = [
        code.get_by_text(text, exact=True).first.evaluate("element => getComputedStyle(element).color")
        for text in ("def", '"up"', "# for now", "1")
    ]
    assert len(set(colours)) == 4, colours

    code.get_by_role("button", name="Copy").click()
    expect(code.get_by_role("button", name="Copied")).to_be_visible()
    assert page.page.evaluate("navigator.clipboard.readText()") == CODE

    page.cells.nth(1).click()  # whichever cell is active: it is the chat's that the code belongs to
    code.get_by_role("button", name="Insert cell").click()
    expect(page.cells).to_have_count(3)
    page.run_cell(1)
    expect(page.output(1)).to_have_text("up")


def test_without_the_application_there_is_only_copy(page: NotebookPage) -> None:
    """JupyterLab as it is started by default does not expose it, so no button promises a new cell."""
    page.start(scripted(f"```python\n{CODE}\n```"))
    page.page.evaluate("window.hidden = window.jupyterapp; delete window.jupyterapp")
    try:
        page.say("Hi")
        code = page.answers.last.locator(".code")
        expect(code.get_by_role("button", name="Copy")).to_be_visible()
        expect(code.get_by_role("button")).to_have_count(1)
    finally:
        page.page.evaluate("window.jupyterapp = window.hidden")


def test_an_image_is_loaded_after_a_click(page: NotebookPage) -> None:
    """It would tell its server what was said: a button names the host, and nothing is asked before."""
    page.page.route(
        "https://example.org/**", lambda route: route.fulfill(body=PIXEL, content_type="image/png")
    )
    with requested(page.page, "example.org") as urls:
        ask(page, scripted("![A chart](https://example.org/chart.png?said=secret)"))
        button = page.answers.last.get_by_role("button", name="Load image from example.org")
        expect(button).to_contain_text("A chart")
        assert urls == []
        with page.page.expect_request("https://example.org/**") as request:
            button.click()
    expect(page.answers.last.get_by_role("img", name="A chart")).to_have_js_property("naturalWidth", 1)
    assert "referer" not in request.value.headers
    assert urls == ["https://example.org/chart.png?said=secret"]


def test_formulas_are_drawn_while_a_cell_runs(own_page: NotebookPage, hold: Hold) -> None:
    """The TeX source is there until the kernel's renderer comes, which no busy cell delays, nor a reload."""
    page = own_page
    renderer = Held(page.page, rb'"name": ?"math"')
    page.start(scripted(FORMULAS), hold.code)
    page.wait_for_subshell()
    page.run_cell(1, wait=False)
    page.say("Go")
    page.wait_until_idle()
    expect(page.answers.last.locator("code.math")).to_have_text(["$a^2$", re.compile(r"\\frac\{1\}\{2\}")])
    expect(page.formulas).to_have_count(0)
    assert len(renderer.waiting) >= 1
    renderer.release()
    expect(page.formulas).to_have_count(2)
    assert page.output(1).count() == 0
    hold.release()
    page.reload()
    expect(page.formulas).to_have_count(2)
    expect(page.formulas.first).to_have_text("a2")
