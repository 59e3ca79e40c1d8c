"""Markdown as HTML where no parser is installed: what models write most, and the rest as it was written.

In: any text. Out: HTML whose text is escaped. It knows fenced code, tables, headings, lists of one level,
bold, italic, code in a line, links, formulas and paragraphs. Rule: what it does not know stays text, so
nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from nbagent.html.formulas import FORMULA, formula_html

__all__ = ["simple_markdown"]

_FENCE = re.compile(
    r"^[ \t]*(?P<fence>```++|~~~++)[ \t]*(?P<language>[\w+#.-]*)[^\n]*\n"
    r"(?P<code>.*?)(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_HEADING = re.compile(r"(#{1,6})[ \t]+(.+)")
_ITEM = re.compile(r"[ \t]*(?:(?P<bullet>[-*+])|\d{1,9}[.)])[ \t]+(?P<text>.*)")
_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_SPANS = re.compile(
    rf"(?P<formula>{FORMULA})"
    r"|(?<!`)(?P<code>`++)(?P<in_code>[^`\n]+)(?P=code)"
    r"|\*\*(?P<bold>[^*\n]+)\*\*|(?<!\w)\*(?P<italic>[^*\s][^*\n]*)\*(?!\w)"
    r"|\[(?P<words>[^\[\]\n]{1,300})\]\((?P<address>[^()\s]{1,2000})\)"
)


def simple_markdown(text: str) -> str:
    """Return `text` as HTML."""
    out, end = [], 0
    for fence in _FENCE.finditer(text):
        out += [*_paragraphs(text[end : fence.start()]), _code(fence)]
        end = fence.end()
    return "\n".join([*out, *_paragraphs(text[end:])])


def _code(fence: re.Match[str]) -> str:
    language = fence["language"]
    mark = f' class="language-{escape(language)}"' if language else ""
    return f"<pre><code{mark}>{escape(fence['code'])}</code></pre>"


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n")):
        lines = paragraph.splitlines()
        if len(lines) > 1 and "|" in lines[0] and "|" in lines[1] and _RULE.fullmatch(lines[1]):
            yield _table(lines)
            continue
        for kind, group in groupby(lines, key=_kind):
            yield _lines(kind, list(group))


def _kind(line: str) -> str:
    if _HEADING.fullmatch(line):
        return "heading"
    item = _ITEM.fullmatch(line)
    if item:
        return "ul" if item["bullet"] else "ol"
    return "p" if line.strip() else ""


def _lines(kind: str, lines: Sequence[str]) -> str:
    if kind == "heading":
        found = (_HEADING.fullmatch(line) for line in lines)
        return "\n".join(f"<h{len(m[1])}><strong>{_spans(m[2])}</strong></h{len(m[1])}>" for m in found if m)
    if kind in ("ul", "ol"):
        items = (_ITEM.fullmatch(line) for line in lines)
        inside = "".join(f"<li>{_spans(item['text'])}</li>" for item in items if item)
        return f"<{kind}>{inside}</{kind}>"
    return f"<p>{'<br>'.join(map(_spans, lines))}</p>" if kind else ""


def _table(lines: Sequence[str]) -> str:
    head, body = _row(lines[0], "th"), "".join(_row(line, "td") for line in lines[2:])
    return f'<div class="nbagent-wide"><table><thead>{head}</thead><tbody>{body}</tbody></table></div>'


def _row(line: str, tag: str) -> str:
    cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    start = f'<{tag} align="left" style="text-align: left">'
    return f"<tr>{''.join(f'{start}{_spans(cell.strip())}</{tag}>' for cell in cells)}</tr>"


def _spans(text: str) -> str:
    """Return one line with its formulas, links, bold, italic and code."""
    out, end = [], 0
    for span in _SPANS.finditer(text):
        out += [escape(text[end : span.start()]), _span(span)]
        end = span.end()
    return "".join([*out, escape(text[end:])])


def _span(span: re.Match[str]) -> str:
    match span.lastgroup:
        case "formula":
            return formula_html(span[0])
        case "in_code":
            return f"<code>{escape(span['in_code'])}</code>"
        case "address":
            return f'<a href="{escape(span["address"])}">{_spans(span["words"])}</a>'
        case "bold":
            return f"<strong>{_spans(span['bold'])}</strong>"
    return f"<em>{_spans(span['italic'])}</em>"
