"""Pictures in a transcript, and what a tool showed.

In: bytes, or the MIME bundle of a result. Out: HTML, or nothing where there is no form that a reader may
meet.

Rules: a picture is in the document, as a `data:` address; one that is too large for its place is named
instead, with what writes it; an SVG is a picture and no markup, so nothing in it runs or is loaded.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from html import escape

from nbagent.html.allowed import is_web_address, plain
from nbagent.messages import JSON, ImagePart

__all__ = ["LEFT_OUT", "Room", "bundled", "joined", "picture", "shown_image"]

LEFT_OUT = '<code>chat.log.export.html("chat.html")</code> writes the whole conversation.'
_TYPES = ("image/png", "image/jpeg", "image/gif", "image/webp")
_PICTURES = re.compile(r"data:image/[\w+.-]+;base64,[A-Za-z0-9+/=]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")


@dataclass
class Room:
    """How many bytes may still be written; None is no limit."""

    text: int | None = None
    pictures: int | None = None
    each_picture: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether no text may follow."""
        return self.text is not None and self.text <= 0

    def takes_text(self, html: str) -> None:
        """Take the room of what was written, but for pictures: they have taken theirs."""
        if self.text is not None:
            self.text -= sum(map(len, _PICTURES.split(html)))

    def takes_picture(self, size: int) -> bool:
        """Return whether a picture has room, and take that room."""
        if self.each_picture is not None and size > self.each_picture:
            return False
        if self.pictures is not None:
            if size > self.pictures:
                return False
            self.pictures -= size
        return True


def bundled(bundle: dict[str, JSON], room: Room, *, alt: str = "picture") -> str:
    """Return the picture of a MIME bundle; "" if it has none."""
    for kind in _TYPES:
        data = joined(bundle.get(kind))
        if data and _BASE64.fullmatch(data := re.sub(r"\s", "", data)):
            return picture(kind, data, room, alt=alt)
    svg = joined(bundle.get("image/svg+xml"))
    if svg:
        return picture("image/svg+xml", base64.b64encode(svg.encode()).decode(), room, alt=alt)
    return ""


def picture(kind: str, data: str, room: Room, *, alt: str) -> str:
    """Return a picture whose bytes are `data` in base64, or what is said instead of it."""
    if not room.takes_picture(len(data)):
        size = f"{len(data) * 3 / 4e6:.1f} MB"
        return f"<p><em>{plain(alt)}: a picture of {size} is left out here. {LEFT_OUT}</em></p>"
    return f'<p><img alt="{escape(alt)}" src="data:{kind};base64,{data}"></p>'


def shown_image(image: ImagePart, room: Room, *, alt: str = "image") -> str:
    """Return an image of a message; a link to one that is elsewhere."""
    if image.data is not None and image.media_type in _TYPES:
        return picture(image.media_type, base64.b64encode(image.data).decode("ascii"), room, alt=alt)
    return f"<p><em>image: {_address(image.url) if image.url else plain(image.media_type)}</em></p>"


def _address(url: str) -> str:
    """Return a link that shows where it leads; plain text unless it is a web address."""
    if not url.startswith(("https://", "http://")) or not is_web_address(url):
        return plain(url)
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{plain(url)}</a>'


def joined(value: JSON) -> str:
    """Return a value of a MIME bundle as text: notebooks may hold it as lines."""
    if isinstance(value, list):
        return "".join(map(str, value))
    return value if isinstance(value, str) else ""
