"""Chooses how the body of a response is cut into items.

In: its beginning. Out: the decoder for its framing. Rule: the first byte that is not white space decides,
whatever the headers say: `{` or `[` one JSON document (a server that ignores `stream`, or an
error), `<` a web page, else the format's own framing.
"""

from __future__ import annotations

from typing import Literal, Protocol

from nbagent.models.http.ndjson import DocumentDecoder, LineDecoder
from nbagent.models.http.sse import SseDecoder, StreamItem

__all__ = ["Framing", "framing_of"]

_BOM = b"\xef\xbb\xbf"


class Framing(Protocol):
    """Bytes to items."""

    stray: list[bytes]
    """Lines that belong to no item."""

    def feed(self, chunk: bytes) -> list[StreamItem]:
        """Return the items that `chunk` completes."""

    def close(self) -> list[StreamItem]:
        """Return what is left at the end of the body."""


def framing_of(head: bytes, expected: Literal["sse", "ndjson"]) -> Framing | None:
    """Return the framing of a body that begins with `head`; None while it cannot be told."""
    start = head.lstrip().removeprefix(_BOM).lstrip()
    if not start or _BOM.startswith(start):
        return None
    if start.startswith(b"<"):
        return DocumentDecoder()
    if expected == "ndjson":  # its lines begin with `{`, too
        return LineDecoder()
    return DocumentDecoder() if start[:1] in b"{[" else SseDecoder()
