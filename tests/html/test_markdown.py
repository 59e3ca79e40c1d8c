"""A model's Markdown as HTML: as the component draws it, by mistune or, more simply, without it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from nbagent.html.allowed import allowed
from nbagent.html.markdown import markdown_html, set_markdown
from nbagent.html.simple_markdown import simple_markdown

RIGHT = 'style="text-align: right"'
CELL = ' align="left" style="text-align: left"'
HEAD = ' align="left" scope="col" style="text-align: left"'
BOTH = {
    "**bold** and *italic*": "<p><strong>bold</strong> and <em>italic</em></p>",
    "a `b * c * d`": "<p>a <code>b * c * d</code></p>",
    "# One": "<h3><strong>One</strong></h3>",
    "### *Three*": "<h5><strong><em>Three</em></strong></h5>",
    "###### Six": "<h5><strong>Six</strong></h5>",
    "[x](https://a.example)": '<p><a href="https://a.example" rel="noopener noreferrer">x</a></p>',
    "```python\nx = '$1 $2'\n```": (
        '<pre><code class="language-python" data-language="python">x = &#x27;$1 $2&#x27;\n</code></pre>'
    ),
    "~~~\n<b>\n~~~": "<pre><code>&lt;b&gt;\n</code></pre>",
    "- a\n- **b**": "<ul><li>a</li><li><strong>b</strong></li></ul>",
    "1. a\n2. b": "<ol><li>a</li><li>b</li></ol>",
    "|a|b|\n|-|-|\n|1|**2**|": (
        f'<div class="nbagent-wide"><table><thead><tr><th{HEAD}>a</th><th{HEAD}>b</th></tr></thead>'
        f"<tbody><tr><td{CELL}>1</td><td{CELL}><strong>2</strong></td></tr></tbody></table></div>"
    ),
    "$a_1*b*c$": '<p><span class="nbagent-math">$a_1*b*c$</span></p>',
    r"\(a_1\) and \[b\]": (
        r'<p><span class="nbagent-math">\(a_1\)</span> and <span class="nbagent-math">\[b\]</span></p>'
    ),
    "$5 and $6": "<p><span>$</span>5 and <span>$</span>6</p>",
    "US$5-US$6 a_b_c": "<p>US<span>$</span>5-US<span>$</span>6 a_b_c</p>",
    "<b>x</b> & y": "<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>",
}
"""What both know alike."""
MISTUNE = {
    "a\nb  \nc": "<p>a\nb<br>c</p>",
    "a<br>b": "<p>a<br>b</p>",
    "~~a~~ https://a.example": (
        '<p><del>a</del> <a href="https://a.example" rel="noopener noreferrer">https://a.example</a></p>'
    ),
    "- [x] done\n- [ ] not": "<ul><li>☑ done</li><li>☐ not</li></ul>",
    "> a": "<blockquote><p>a</p></blockquote>",
    "3. c\n4. d": '<ol start="3"><li>c</li><li>d</li></ol>',
    "$$\na\n= b\n- c\n$$": '<p><span class="nbagent-math">$$\na\n= b\n- c\n$$</span></p>',
    "|a|\n|--:|\n|1|": (
        '<div class="nbagent-wide"><table><thead><tr>'
        f'<th align="right" scope="col" {RIGHT}>a</th></tr></thead>'
        f'<tbody><tr><td align="right" {RIGHT}>1</td></tr></tbody></table></div>'
    ),
}


def tight(html: str) -> str:
    """Return HTML without the line breaks between elements."""
    return html.replace(">\n", ">").replace("\n<", "<") if "<pre>" not in html else html.strip()


@pytest.fixture
def no_mistune(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where only ipykernel is installed."""
    monkeypatch.setitem(sys.modules, "mistune", None)
    set_markdown.cache_clear()
    yield
    set_markdown.cache_clear()


@pytest.mark.parametrize(("text", "html"), (BOTH | MISTUNE).items())
def test_markdown_is_set(text: str, html: str) -> None:
    """Each thing a model writes, as the component draws it."""
    assert tight(markdown_html(text, heading=3)) == html


@pytest.mark.parametrize(("text", "html"), BOTH.items())
@pytest.mark.usefixtures("no_mistune")
def test_without_mistune_it_is_set_more_simply(text: str, html: str) -> None:
    """What models write most is set all the same."""
    assert tight(markdown_html(text, heading=3)) == html


@pytest.mark.parametrize("text", MISTUNE)
def test_what_the_simple_parser_does_not_know_stays_text(text: str) -> None:
    """A reader sees every word."""
    html = allowed(simple_markdown(text))[0]
    assert all(word in html for word in text.split() if word.isalnum())


def test_a_parser_that_fails_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The simple one takes over."""
    import mistune  # noqa: PLC0415  only here

    def fail(*_: object) -> str:
        raise RecursionError

    monkeypatch.setattr(mistune.Markdown, "__call__", fail)
    assert markdown_html("**x**") == "<p><strong>x</strong></p>"


@pytest.mark.parametrize(
    "piece", ["*", "[", "`", ">", "$", "\\(", "<", "![](", "**a ", "| ", "- ", "`a", "$x\\", "~"]
)
def test_no_text_takes_for_ever(piece: str) -> None:
    """Neither parser reads what is left again and again; pytest's time limit is the judge."""
    text = piece * (50_000 // len(piece))
    markdown_html(text)
    simple_markdown(text)
