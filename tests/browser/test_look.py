"""The component's look where no test can install the host, and for people who see, print or read differently.

A page says what VS Code's, Colab's or marimo's page says; the component is the committed bundle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from plain_page import show_chat
from playwright.sync_api import Browser, Locator, Page, expect
from test_accessibility import expect_accessible

from nbagent import Agent, Session
from nbagent.events import Entry, ToolStart
from nbagent.models.offline.scripted import ScriptedModel, Step

RICH = """# Title

Text with `code`, a [link](https://example.org) and **more**.

- [x] done
- item

| a | b |
|---|--:|
| 1 | 2 |

```python
def f(): return "x" * 3  # comment
```

> quoted
"""
ARABIC = """هذا نص عربي مع `code` و English في الوسط.

English in between.

```python
name = "نص"  # تعليق
```
"""
VS_CODE = {
    "vscode-dark": "editor-background: #1f1f1f; foreground: #cccccc; button-background: #0078d4;"
    "button-foreground: #ffffff; textLink-foreground: #4daafc; focusBorder: #0078d4",
    "vscode-light": "editor-background: #ffffff; foreground: #3b3b3b; button-background: #005fb8;"
    "button-foreground: #ffffff; textLink-foreground: #005fb8; focusBorder: #005fb8",
    "vscode-high-contrast": "editor-background: #000000; foreground: #ffffff; button-foreground: #ffffff;"
    "button-background: #000000; button-border: #6fc3df; contrastBorder: #6fc3df; focusBorder: #f38518;"
    "textLink-foreground: #21a6ff",
    "vscode-high-contrast-light vscode-high-contrast": "editor-background: #ffffff; foreground: #292929;"
    "button-background: #0f4a85; button-foreground: #ffffff; button-border: #0f4a85;"
    "contrastBorder: #0f4a85; focusBorder: #006bbd; textLink-foreground: #0f4a85",
}
"""What VS Code's own themes give a notebook's outputs, where it paints white behind them."""
OUR_DARK, OUR_LIGHT = "rgb(28, 30, 33)", "rgb(255, 255, 255)"
LONG_LINE = f"value = {' + '.join(str(number) for number in range(100))}"


def fail() -> str:
    """Fail."""
    raise ValueError("no data")


def count() -> str:
    """Count."""
    return "\n".join(f"row {number}" for number in range(80))


def talk(*steps: Step, say: Sequence[str] = ("Which region grew fastest?",)) -> Sequence[Entry]:
    """Return the log of a conversation."""
    session = Session(Agent(ScriptedModel(steps), tools=[fail, count]), store=None)
    for text in say:
        session.send(text).result()
    return session.entries(0)


@pytest.fixture(scope="module")
def rich() -> Sequence[Entry]:
    return talk([{"reasoning": "Let me see."}, {"tool": "count"}, {"tool": "fail"}], RICH)


@pytest.fixture
def blank(browser: Browser) -> Iterator[Page]:
    """A page that shows nothing yet, in a browser that is set to nothing special."""
    with browser.new_context(viewport={"width": 800, "height": 700}) as context:
        yield context.new_page()


def host(html: str = "", body: str = "") -> str:
    return f"<!doctype html><html {html}><body {body}></body></html>"


def vs_code(theme: str) -> str:
    variables = re.sub(r"([\w-]+):", r"--vscode-\1:", VS_CODE[theme])
    return host(f'style="{variables}"', f'class="{theme}" style="background: white"')


MARIMO_DARK = host("", 'class="dark dark-theme" style="--background: #181c1a; --foreground: #eceeed"')
HIGH_CONTRAST_LIGHT = vs_code("vscode-high-contrast-light vscode-high-contrast")
PAGES = {
    "VS Code dark": (vs_code("vscode-dark"), "light", "dark", "rgb(31, 31, 31)"),
    "VS Code light": (vs_code("vscode-light"), "dark", "light", "rgb(255, 255, 255)"),
    "VS Code high contrast": (vs_code("vscode-high-contrast"), "light", "dark", "rgb(0, 0, 0)"),
    "VS Code high contrast light": (HIGH_CONTRAST_LIGHT, "dark", "light", "rgb(255, 255, 255)"),
    "Colab dark": (host('theme="dark"'), "light", "dark", OUR_DARK),
    "Colab light": (host('theme="light"'), "dark", "light", OUR_LIGHT),
    "marimo dark": (MARIMO_DARK, "light", "dark", "rgb(24, 28, 26)"),
    "Jupyter dark, no variables": (host("", 'data-jp-theme-light="false"'), "light", "dark", OUR_DARK),
    "Jupyter light, no variables": (host("", 'data-jp-theme-light="true"'), "dark", "light", OUR_LIGHT),
    "dark browser": (host(), "dark", "light dark", OUR_DARK),
    "light browser": (host(), "light", "light dark", OUR_LIGHT),
    "light page": (host('style="color-scheme: light"'), "dark", "light", OUR_LIGHT),
    "dark page": (host('style="color-scheme: dark"'), "light", "dark", OUR_DARK),
}
"""Page, what the browser is set to; what the component then is."""


@pytest.mark.parametrize(("page", "browser_is", "scheme", "background"), PAGES.values(), ids=PAGES)
def test_it_has_the_colours_of_its_host(
    blank: Page, rich: Sequence[Entry], page: str, browser_is: Any, scheme: str, background: str
) -> None:
    """The page's marks decide on light or dark, its variables on colours; everything can be read."""
    blank.emulate_media(color_scheme=browser_is)
    chat = show_chat(blank, rich, page)
    expect(chat.chat).to_have_css("color-scheme", scheme)
    expect(chat.chat).to_have_css("background-color", background)
    expect_accessible(chat, scheme)


def test_a_change_of_theme_is_followed(blank: Page, rich: Sequence[Entry]) -> None:
    """Also of a chat that is shown already."""
    chat = show_chat(blank, rich, host("", 'data-jp-theme-light="true"'))
    expect(chat.chat).to_have_css("background-color", OUR_LIGHT)
    blank.evaluate("document.body.dataset.jpThemeLight = false")
    expect(chat.chat).to_have_css("background-color", OUR_DARK)
    blank.evaluate("document.body.dataset.jpThemeLight = true")
    expect(chat.chat).to_have_css("background-color", OUR_LIGHT)


@pytest.mark.parametrize("browser_is", ["light", "dark"])
def test_forced_colours_leave_no_shape_invisible(blank: Page, rich: Sequence[Entry], browser_is: Any) -> None:
    """Where the system paints, borders say what backgrounds said, and the focus is seen."""
    blank.emulate_media(forced_colors="active", color_scheme=browser_is)
    chat = show_chat(blank, rich)
    chat.input.fill("Hello")
    canvas, text, button = (system_colour(blank, name) for name in ("Canvas", "CanvasText", "ButtonText"))
    expect(chat.chat).to_have_css("background-color", canvas)
    for locator in (chat.questions.locator(".body"), chat.tool("fail"), chat.send_button):
        assert style(locator, "borderTopWidth") == "1px"
        assert style(locator, "borderTopColor") in (text, button)
    assert style(chat.send_button, "backgroundColor", "::before") == button
    assert style(chat.chat.locator("form"), "outlineStyle") == "solid"


def test_reduced_motion_is_respected(blank: Page) -> None:
    """Nothing turns or fades for those who asked for that."""
    entries = talk({"tool": "count"}, "Done.")
    until = next(at for at, entry in enumerate(entries, 1) if isinstance(entry.event, ToolStart))
    chat = show_chat(blank, entries[:until])
    icon = chat.tool("count").locator(".icon")
    expect(icon).to_have_css("animation-name", "spin")
    blank.emulate_media(reduced_motion="reduce")
    expect(icon).to_have_css("animation-name", "none")
    assert style(chat.questions.locator(".footer > *").first, "transitionDuration") == "0s"


@pytest.mark.parametrize("page", [host(), host('theme="dark"')], ids=["light", "dark"])
def test_the_whole_conversation_is_printed(blank: Page, page: str) -> None:
    """Nothing is cut or scrolls, dark text on white paper; what cannot be used on paper is not there."""
    said = [f"Question {number}" for number in range(40)]
    entries = talk({"tool": "count"}, f"```python\n{LONG_LINE}\n```", *[RICH] * 39, say=said)
    chat = show_chat(blank, entries, page)
    expect(chat.questions).to_have_count(40)
    chat.tool("count").locator("summary").click()
    blank.emulate_media(media="print")
    expect(chat.input).to_be_hidden()
    expect(chat.status).to_be_hidden()
    for name in (".scroller", ".code pre", ".tool .output"):
        for element in chat.chat.locator(name).all():
            assert element.evaluate(
                "({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>"
                " scrollHeight <= clientHeight && scrollWidth <= clientWidth"
            )
    assert style(chat.answers.last, "color") == "rgb(17, 17, 17)"
    texts = sum(
        chat.conversation.locator(".body").evaluate_all("(all) => all.map((one) => one.offsetHeight)")
    )
    pages = len(re.findall(rb"/Type\s*/Page\b", blank.pdf(width="800px", height="1000px")))
    assert texts > 40 * 250
    assert texts / 1000 < pages < texts / 1000 + 5


def test_a_page_from_right_to_left_mirrors_the_chat(blank: Page) -> None:
    """One's own messages and the button move to the other side; each paragraph has its own direction."""
    chat = show_chat(blank, talk(ARABIC, say=["سؤال"]), host('dir="rtl" lang="ar"'))
    assert middle(chat.questions.locator(".body")) < middle(chat.chat)
    assert middle(chat.send_button) < middle(chat.input)
    arabic, english = chat.answers.locator("p").all()
    assert starts_from(arabic) == "right"
    assert starts_from(english) == "left"


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_code_runs_from_the_left(blank: Page, direction: str) -> None:
    """In either page; words that run the other way keep their places in it."""
    chat = show_chat(blank, talk(ARABIC), host(f'dir="{direction}"'))
    code = chat.answers.locator("pre")
    assert starts_from(code.locator("code")) == "left"
    text, comment = code.locator(".s"), code.locator(".c")
    assert left(code) < left(text) < left(comment)


def test_arabic_in_a_page_from_left_to_right(blank: Page) -> None:
    """A paragraph begins where its language does, also one's own, also while it is written."""
    chat = show_chat(blank, talk(ARABIC, say=["سؤال عن المبيعات"]))
    arabic, english = chat.answers.locator("p").all()
    assert starts_from(arabic) == "right"
    assert starts_from(english) == "left"
    expect(chat.input).to_have_css("unicode-bidi", "plaintext")


def system_colour(tab: Page, name: str) -> str:
    found: str = tab.evaluate(
        """(name) => {
            const probe = document.body.appendChild(document.createElement("i"));
            probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
            const colour = getComputedStyle(probe).color;
            probe.remove();
            return colour;
        }""",
        name,
    )
    return found


def style(locator: Locator, name: str, pseudo: str | None = None) -> str:
    found: str = locator.evaluate(
        "(element, [name, pseudo]) => getComputedStyle(element, pseudo)[name]", [name, pseudo]
    )
    return found


def box(locator: Locator) -> Any:
    return locator.bounding_box()


def left(locator: Locator) -> float:
    at: float = box(locator)["x"]
    return at


def middle(locator: Locator) -> float:
    around = box(locator)
    at: float = around["x"] + around["width"] / 2
    return at


def starts_from(locator: Locator) -> str:
    """Say at which side of an element its first letter is."""
    side: str = locator.evaluate(
        """(element) => {
            const range = document.createRange();
            const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
            range.setStart(first, 0);
            range.setEnd(first, 1);
            const letter = range.getBoundingClientRect();
            const around = element.getBoundingClientRect();
            return letter.left - around.left < around.right - letter.right ? "left" : "right";
        }"""
    )
    return side
