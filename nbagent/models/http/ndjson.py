"""Bytes to frames for the two bodies that are not event streams: one JSON value per line, and one document.

In: the body in pieces of any size. Out: `Frame(None, json)`. Rules as in `sse.py`: linear, bounded.
"""

from __future__ import annotations

from nbagent.models.http.sse import MAX_EVENT_BYTES, Frame, too_large

__all__ = ["DocumentDecoder", "LineDecoder"]


class LineDecoder:
    """Newline-delimited JSON (Ollama). Lines end in LF; a CR before it is dropped with other white space."""

    def __init__(self, *, limit: int = MAX_EVENT_BYTES) -> None:
        self.stray: list[bytes] = []
        self._limit = limit
        self._size = 0
        self._line: list[bytes] = []

    def feed(self, chunk: bytes) -> list[Frame]:
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
        return [Frame(None, line) for line in map(bytes.strip, lines) if line]

    def close(self) -> list[Frame]:
        """Return the last line where no LF follows it."""
        return self.feed(b"\n")


class DocumentDecoder:
    """A whole JSON body: servers that ignore `stream` answer with one."""

    def __init__(self, *, limit: int = MAX_EVENT_BYTES) -> None:
        self.stray: list[bytes] = []
        self._limit = limit
        self._size = 0
        self._body: list[bytes] = []

    def feed(self, chunk: bytes) -> list[Frame]:
        """Keep `chunk`; a document is read when it has ended."""
        self._size += len(chunk)
        if self._size > self._limit:
            raise too_large(self._limit)
        self._body.append(chunk)
        return []

    def close(self) -> list[Frame]:
        """Return the document."""
        return [Frame(None, b"".join(self._body))]
