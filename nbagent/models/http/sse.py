"""Decodes bytes into server-sent events, without I/O.

In: the body in pieces of any size. Out: `StreamItem(event, data)`, one per event, `data` as bytes.
Follows https://html.spec.whatwg.org/multipage/server-sent-events.html (lines end in LF, CRLF or CR only; one
leading BOM; no data, no event), and differs on purpose in three places:

- `close` returns a last event without a blank line after it;
- a field `error` is an event named `error` (llama.cpp before September 2025);
- lines that are not fields are kept in `stray`, because some servers put a JSON error between events.

Rule: the time is linear in the size of the input, however it is cut, and never more than `limit` bytes are
kept.
"""

from __future__ import annotations

from typing import NamedTuple

from nbagent.errors import BadResponse

__all__ = ["MAX_EVENT_BYTES", "SseDecoder", "StreamItem", "too_large"]

MAX_EVENT_BYTES = 32 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_MAX_STRAY_LINES = 1000


class StreamItem(NamedTuple):
    """One event of a stream."""

    event: str | None
    data: bytes


class SseDecoder:
    """Decode one event stream."""

    def __init__(self, *, limit: int = MAX_EVENT_BYTES) -> None:
        self.stray: list[bytes] = []
        self._limit = limit
        self._line: list[bytes] = []  # pieces of the line that is not complete yet
        self._line_size = 0
        self._data: list[bytes] = []  # lines of the event that is not complete yet
        self._data_size = 0
        self._event: str | None = None
        self._after_cr = False
        self._at_start = True

    def feed(self, chunk: bytes) -> list[StreamItem]:
        """Return the events that `chunk` completes.

        Raises:
            BadResponse: an event is larger than the limit.
        """
        *lines, rest = self._normalise(chunk).split(b"\n")
        items: list[StreamItem] = []
        if lines and self._line:
            self._line.append(lines[0])
            lines[0] = b"".join(self._line)
            self._line, self._line_size = [], 0
        for line in lines:
            self._take(line, items)
        if rest:
            self._line.append(rest)
            self._line_size += len(rest)
        if self._line_size + self._data_size > self._limit:
            raise too_large(self._limit)
        return items

    def close(self) -> list[StreamItem]:
        """Return the last event if the stream ended before its blank line."""
        return [*self.feed(b"\n"), *self.feed(b"\n")]

    def _normalise(self, chunk: bytes) -> bytes:
        if self._after_cr and chunk.startswith(b"\n"):  # a CRLF cut in two
            chunk = chunk[1:]
        elif not chunk:
            return chunk
        self._after_cr = chunk.endswith(b"\r")
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _take(self, line: bytes, items: list[StreamItem]) -> None:
        if self._at_start:
            self._at_start = False
            line = line.removeprefix(_BOM)
        if not line:
            if self._data:
                items.append(StreamItem(self._event, b"\n".join(self._data)))
            self._data, self._event, self._data_size = [], None, 0
            return
        if line.startswith(b"data: "):  # nearly every line
            self._data.append(line[6:])
            self._data_size += len(line)
            return
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        match name:
            case b"data":
                self._data.append(value)
                self._data_size += len(value)
            case b"event":
                self._event = value.decode("utf-8", "replace")
            case b"error":
                self._event = "error"
                self._data.append(value)
            case b"" | b"id" | b"retry":
                pass  # comments are keep-alives; id and retry serve reconnecting, which a POST cannot do
            case _ if len(self.stray) < _MAX_STRAY_LINES:
                self.stray.append(line)


def too_large(limit: int) -> BadResponse:
    """Return the error for an event that is larger than `limit`."""
    return BadResponse(
        f"The server sent one event of more than {limit >> 20} MiB.",
        hint="Check that base_url is the address of a model server.",
    )
