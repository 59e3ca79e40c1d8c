"""A model's Markdown as HTML: by mistune, which comes with nbconvert; where it is not, more simply.

In: text that nobody has checked. Out: HTML that `allowed.py` has let through.

Rules: HTML in the text is text; a formula keeps its TeX source, delimiters included; a text that the parser
cannot take is still there to be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from nbagent.html.allowed import allowed
from nbagent.html.formulas import BLOCK_FORMULA, FORMULA, formula_html
from nbagent.html.simple_markdown import simple_markdown

if TYPE_CHECKING:
    from mistune import BlockParser, BlockState, InlineParser, InlineState, Markdown

__all__ = ["markdown_html", "set_markdown"]


def markdown_html(text: str, *, heading: int = 1) -> str:
    """Return Markdown as HTML; `heading` is the level of a `#`."""
    return allowed(set_markdown()(text), heading=heading)[0]


@cache
def set_markdown() -> Callable[[str], str]:
    """Return what sets Markdown here: mistune 3 if it is installed, else a parser of ours that knows less."""
    try:
        parser = _mistune()
    except (ImportError, AttributeError, TypeError):  # none, or an older one with other names
        return simple_markdown

    def whole(text: str) -> str:
        try:
            return str(parser(text))
        except Exception:  # noqa: BLE001  whatever a parser stumbles on: the text is shown all the same
            return simple_markdown(text)

    return whole


def _mistune() -> Markdown:
    import mistune  # noqa: PLC0415  comes with nbconvert; nbagent does without it

    class Renderer(mistune.HTMLRenderer):
        """What differs from mistune's own: all HTML in the text is text."""

        def __init__(self) -> None:
            super().__init__(escape=True, allow_harmful_protocols=True)  # `allowed` is the one to decide

        def inline_html(self, html: str) -> str:
            return "<br>" if re.fullmatch(r"<br\s*/?>", html, re.IGNORECASE) else escape(html)

        def block_html(self, html: str) -> str:
            return f"<p>{'<br>'.join(escape(html.strip()).splitlines())}</p>"

        def heading(self, text: str, level: int, **_attributes: object) -> str:
            return f"<h{level}><strong>{text}</strong></h{level}>"  # JupyterLab's small headings are not bold

        def formula(self, text: str) -> str:
            return formula_html(text)

        def formula_block(self, text: str) -> str:
            return f"<p>{formula_html(text)}</p>"

        def table(self, text: str) -> str:
            return f'<div class="nbagent-wide"><table>{text}</table></div>'

        def table_cell(self, text: str, align: str | None = None, head: bool = False) -> str:  # noqa: FBT001, FBT002  mistune's own signature
            tag, side = "th" if head else "td", align or "left"
            return f'<{tag} align="{side}" style="text-align: {side}">{text}</{tag}>\n'

        def task_list_item(self, text: str, checked: bool = False) -> str:  # noqa: FBT001, FBT002  mistune's own signature
            return f"<li>{'☑' if checked else '☐'} {text}</li>\n"

    parser = mistune.create_markdown(
        renderer=Renderer(), plugins=["strikethrough", "table", "task_lists", "url"]
    )
    _teach_formulas(parser)
    return parser


def _teach_formulas(parser: Markdown) -> None:
    parser.block.register("formula_block", BLOCK_FORMULA, _block_formula, before="list")
    parser.inline.register("formula", FORMULA, _inline_formula, before="escape")


def _block_formula(_parser: BlockParser, match: re.Match[str], state: BlockState) -> int:
    state.append_token({"type": "formula_block", "raw": match[0].strip()})
    return match.end()


def _inline_formula(_parser: InlineParser, match: re.Match[str], state: InlineState) -> int:
    state.append_token({"type": "formula", "raw": match[0]})
    return match.end()
