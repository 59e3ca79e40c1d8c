r"""What is a formula in a model's text: `$$…$$`, `\[…\]`, `\(…\)`, and `$…$` where it cannot be a price.

In: text. Out: patterns that find formulas as the component does (`js/src/markdown/math.ts`). Rule: a
formula keeps its TeX source, delimiters included: MathJax finds it there, and a reader without MathJax
reads TeX.
"""

from __future__ import annotations

from html import escape

__all__ = ["BLOCK_FORMULA", "FORMULA", "formula_html"]

# Bounded: a text of opening delimiters would else be read to its end for each of them.
_DISPLAY = r"\$\$[^$]{1,2000}?\$\$|\\\[[\s\S]{1,2000}?\\\]"
BLOCK_FORMULA = rf"^ {{0,3}}(?:{_DISPLAY})[ \t]*(?:\n+|$)"
FORMULA = (
    rf"{_DISPLAY}|\\\([\s\S]{{1,500}}?\\\)"
    r"|\$(?:[^\s$\\`]|\\.)(?:(?:[^$\\\n`]|\\.){0,500}?(?:[^\s$\\`]|\\.))?\$(?!\d)"
)


def formula_html(text: str) -> str:
    """Return a formula as an element whose text MathJax typesets."""
    return f'<span class="nbagent-math">{escape(text)}</span>'
