"""Cuts bodies that are not event streams into items: one JSON value per line, or one document.

In: the body in pieces of any size. Out: `StreamItem(None, json)`. Rules, as in `sse.py`: the time is linear,
the memory bounded.
"""

from __future__ import annotations

from nbagent.models.http.sse import MAX_EVENT_BYTES, StreamItem, too_large

__all__ = ["DocumentDecoder", "LineDecoder"]


class LineDecoder:
    """Newline-delimited JSON (Ollama). Lines end in LF; white space around them is dropped."""

    def __init__(self, *, limit: int = MAX_EVENT_BYTES) -> None:
        self.stray: list[bytes] = []
        self._limit = limit
        self._size = 0
        self._line: list[bytes] = []

    def feed(self, chunk: bytes) -> list[StreamItem]:
        """Return the lines that `chunk` completes."""
        *lines, rest = chunk.split(b"\n")
        if lines and self._line:
            lines[0] = b"".join([*self._line, lines[0]])
            self._line, self._size = [], 0
        if rest:
            self._size += len(rest)
            if self._size > self._limit:
                raise too_large(self._limit)
            self._line.append(rest)
        return [StreamItem(None, line) for line in map(bytes.strip, lines) if line]

    def close(self) -> list[StreamItem]:
        """Return the last line if no LF ended it."""
        return self.feed(b"\n")


class DocumentDecoder:
    """A whole JSON body: servers that ignore `stream` answer with one."""

    def __init__(self, *, limit: int = MAX_EVENT_BYTES) -> None:
        self.stray: list[bytes] = []
        self._limit = limit
        self._size = 0
        self._body: list[bytes] = []

    def feed(self, chunk: bytes) -> list[StreamItem]:
        """Keep `chunk`; a document is one item, and complete only at its end."""
        self._size += len(chunk)
        if self._size > self._limit:
            raise too_large(self._limit)
        self._body.append(chunk)
        return []

    def close(self) -> list[StreamItem]:
        """Return the document."""
        return [StreamItem(None, b"".join(self._body))]
