"""HTML that a reader may meet: made anew from whatever HTML comes in.

In: HTML that a Markdown parser made from a model's text, or that a tool's result brought. Out: the
elements and attributes in the tables below, each closed where it must be, all text escaped.

Rules:

- Nothing runs, and nothing is loaded: a picture is in the document, or it is a link that shows its address.
- A link leads to a web or mail address; any other is text.
- A dollar sign outside a formula stands alone in an element, so that MathJax never takes prices for a
  formula.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

__all__ = ["PICTURE", "allowed", "is_web_address", "plain"]

_ELEMENTS = re.compile(
    "a|abbr|b|blockquote|br|caption|code|dd|del|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol"
    "|p|pre|s|samp|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var"
)
_VOID = re.compile("area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr")
_DROPPED = re.compile(
    "applet|frameset|head|iframe|math|noembed|noframes|noscript|object|option|script|select|style|svg|template"
    "|textarea|title|xmp"
)
"""Elements whose text is not meant for a reader."""
_ATTRIBUTES = {
    "align": re.compile(r"left|right|center"),
    "class": re.compile(r"nbagent-(?:math|wide)|language-[\w+#.-]{1,30}"),
    "colspan": re.compile(r"\d{1,3}"),
    "rowspan": re.compile(r"\d{1,3}"),
    "scope": re.compile(r"col|row"),
    "start": re.compile(r"\d{1,9}"),
    "style": re.compile(r"text-align: (?:left|right|center)"),
}
PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20\x7f]+", re.IGNORECASE)
_MATH_MARK = re.compile(r"\$|\\(?=[(\[]|begin\b)")
_MAX_DEPTH = 100


def allowed(html: str, *, heading: int = 1, limit: int | None = None) -> tuple[str, bool]:
    """Return what of `html` a reader may meet, and whether that is all of it.

    Args:
        html: any text.
        heading: the level that `<h1>` becomes, and the others below it.
        limit: the length after which it ends, where an element may end.
    """
    writer = _Writer(heading, limit)
    writer.feed(html)
    writer.close()
    return writer.html(), not writer.full


def plain(text: str) -> str:
    """Return text for a reader: no markup, and no formula."""
    return _MATH_MARK.sub(lambda mark: f"<span>{mark[0]}</span>", escape(text))


def is_web_address(url: str) -> bool:
    """Return whether a reader may follow `url`."""
    return _ADDRESS.fullmatch(url) is not None


class _Writer(HTMLParser):
    """Writes each element, attribute and text anew as it is read."""

    def __init__(self, heading: int, limit: int | None) -> None:
        super().__init__(convert_charrefs=True)
        self._heading = heading
        self._left = limit
        self._out: list[str] = []
        self._open: list[str] = []
        self._written: list[str] = []
        """For each open element, what it is written as; "" for one that is left out."""
        self._dropped: list[str] = []
        self._formula = 0
        """How many elements were open when a formula began, itself included; 0 outside one."""
        self.full = False

    def html(self) -> str:
        ends = (f"</{name}>" for name in reversed(self._written) if name)
        return "".join([*self._out, *ends])

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if self._dropped or _DROPPED.fullmatch(tag):
            if not _VOID.fullmatch(tag) and (not self._dropped or tag == self._dropped[-1]):
                self._dropped.append(tag)
            return
        values = {name: value or "" for name, value in reversed(attrs)}
        if tag == "img":
            self._picture(values)
        elif _VOID.fullmatch(tag):
            self._write(f"<{tag}>" if _ELEMENTS.fullmatch(tag) else "")
        else:
            self._start(tag, values)

    def _start(self, tag: str, values: dict[str, str]) -> None:
        name = "" if self.full or len(self._open) >= _MAX_DEPTH else self._name(tag, values)
        self._open.append(tag)
        self._written.append(name)
        if not self._formula and values.get("class") == "nbagent-math":
            self._formula = len(self._open)
        if name:
            self._write(f"<{name}{_attributes(name, values, in_head='thead' in self._open)}>")

    def _name(self, tag: str, values: dict[str, str]) -> str:
        """Return what an element is written as; "" if only its text is."""
        if tag == "a" and not is_web_address(values.get("href", "").strip()):
            return ""
        if re.fullmatch("h[1-6]", tag):
            return f"h{min(max(5, self._heading), int(tag[1]) + self._heading - 1)}"
        return tag if _ELEMENTS.fullmatch(tag) else ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # as browsers do: only a void element ends by itself

    def handle_endtag(self, tag: str) -> None:
        if self._dropped:
            if tag == self._dropped[-1]:
                self._dropped.pop()
        elif tag in self._open:
            while self._close() != tag:
                pass

    def _close(self) -> str:
        name = self._written.pop()
        if name:
            self._write(f"</{name}>", free=True)
        if self._formula == len(self._open):
            self._formula = 0
        return self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._dropped or self.full:
            return
        text = data if self._left is None else data[: self._left]
        literal = self._formula or "code" in self._open or "pre" in self._open
        self._write(escape(text) if literal else plain(text))

    def _picture(self, values: dict[str, str]) -> None:
        source, words = values.get("src", "").strip(), values.get("alt", "").strip() or "image"
        if PICTURE.fullmatch(source):
            self._write(f'<img alt="{escape(words)}" src="{source}">')
        elif is_web_address(source):
            link = f'<a href="{escape(source)}" rel="noopener noreferrer">'
            # Inside a link there is no other link.
            self._write(
                f"{plain(words)} ({plain(source)})" if "a" in self._written else f"{link}{plain(words)}</a>"
            )
        else:
            self._write(plain(words))

    def _write(self, html: str, *, free: bool = False) -> None:
        if self.full and not free:
            return
        self._out.append(html)
        if self._left is not None:
            self._left -= len(html)
            self.full = self._left <= 0


def _attributes(name: str, values: dict[str, str], *, in_head: bool) -> str:
    kept = {
        attribute: value
        for attribute, value in values.items()
        if (pattern := _ATTRIBUTES.get(attribute)) and pattern.fullmatch(value.strip())
    }
    if name == "a":
        kept |= {"href": values["href"].strip(), "rel": "noopener noreferrer"}
    if name == "code" and "class" in kept:
        kept["data-language"] = kept["class"].removeprefix("language-")
    if name == "th":
        kept.setdefault("scope", "col" if in_head else "row")
    return "".join(f' {attribute}="{escape(value)}"' for attribute, value in sorted(kept.items()))
