"""The whole way from the bytes of a response to events, without I/O.

In: the body in pieces of any size. Out: delta events and, from `close`, the `Finish` as the last of them.
What goes wrong is in `failure`: nothing here raises, and what was read before it stays.

The first byte that is not white space tells what the body is, whatever the headers say: `{` or `[` one JSON
document (a server that ignores `stream`, or an error), `<` a web page, else the format's own framing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Protocol

import msgspec

from nbagent.errors import BadResponse, ModelError
from nbagent.messages import JSON
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import ModelEvent
from nbagent.models.formats.base import Wire
from nbagent.models.formats.failures import Fault, failure, find_fault, snippet
from nbagent.models.http.ndjson import DocumentDecoder, LineDecoder
from nbagent.models.http.sse import Frame, SseDecoder

__all__ = ["ResponseReader"]

_MAX_BAD_FRAMES = 3
_HEAD_BYTES = 4096
_BOM = b"\xef\xbb\xbf"
_ODD = object()

_strict = msgspec.json.Decoder()
"""Three times as fast, but it refuses what real servers send: see `_lenient`."""
_lenient = json.JSONDecoder(strict=False, parse_constant=lambda _: None)
"""Lets control characters in strings through, reads NaN and Infinity as null, hands out lone surrogates for
`AnswerBuilder` to join."""


class _Framing(Protocol):
    stray: list[bytes]

    def feed(self, chunk: bytes) -> list[Frame]: ...

    def close(self) -> list[Frame]: ...


class ResponseReader:
    """Read the body of one response whose status is 200."""

    def __init__(self, wire: Wire, message_id: str, *, who: str = "The server", about: str = "") -> None:
        self.failure: ModelError | None = None
        self._answer = AnswerBuilder(message_id)
        self._decoder = wire.decoder(self._answer)
        self._wire = wire
        self._who = who
        self._about = about
        self._framing: _Framing | None = None
        self._head = b""
        self._bad_frames = 0

    @property
    def finished(self) -> bool:
        """Whether the answer is complete, though more may come."""
        return self._decoder.finished

    @property
    def done(self) -> bool:
        """Whether nothing more needs to be read."""
        return self._decoder.done or self.failure is not None

    def feed(self, chunk: bytes) -> list[ModelEvent]:
        """Take the next piece of the body."""
        if len(self._head) < _HEAD_BYTES:
            self._head += chunk
        try:
            framing = self._framing
            if framing is None:
                framing, chunk = self._sniff()
            for frame in framing.feed(chunk) if framing else ():
                self._take(frame)
                if self._decoder.done:
                    break
        except ModelError as error:
            self.failure = error
        except RecursionError:
            self.failure = self._too_deep()
        return self._answer.take()

    def close(self) -> list[ModelEvent]:
        """Take the end of the body: return what is left and the `Finish`."""
        finish = None
        try:
            if self.failure is None:
                self._close_framing()
                finish = self._decoder.finish()
        except ModelError as error:
            self.failure = self._explain(error)
        except RecursionError:
            self.failure = self._too_deep()
        self._answer.flush()
        return [*self._answer.take(), *([finish] if finish else [])]

    def _sniff(self) -> tuple[_Framing | None, bytes]:
        self._head = self._head.lstrip()
        start = self._head.removeprefix(_BOM).lstrip()
        if not start or _BOM.startswith(start):
            return None, b""
        if start.startswith(b"<"):
            self._framing = DocumentDecoder()
        elif self._wire.framing == "ndjson":
            self._framing = LineDecoder()
        else:
            self._framing = DocumentDecoder() if start[:1] in b"{[" else SseDecoder()
        return self._framing, self._head

    def _close_framing(self) -> None:
        framing = self._framing
        if framing is None or self._decoder.done:
            return
        for frame in framing.close():
            self._take(frame, last=True)
        if framing.stray and not self._decoder.done:
            self._take(Frame(None, b"\n".join(framing.stray)), last=True)

    def _take(self, frame: Frame, *, last: bool = False) -> None:
        data = frame.data
        if data[:1] in (b"", b":"):  # keep-alives that someone put into data
            return
        if data[:6] == b"[DONE]":
            self._decoder.end_marker()
            return
        payload = _parse(data)
        if payload is _ODD:
            self._take_odd(frame.event, data.decode("utf-8", "replace"), last=last)
        else:
            self._dispatch(frame.event, payload)

    def _take_odd(self, event: str | None, text: str, *, last: bool) -> None:
        """Take data that is not one JSON value: several of them, or none."""
        payloads = list(_documents(text.removeprefix("\ufeff")))
        for payload in payloads:
            self._dispatch(event, payload)
        if payloads or last:
            return
        if event == "error":
            raise failure(Fault(text), who=self._who)
        self._count_bad(text)

    def _dispatch(self, event: str | None, payload: JSON) -> None:
        if isinstance(payload, dict):
            self._raise_if_error(event, payload)
            self._decoder.feed(payload)
        elif isinstance(payload, list):
            for item in payload:
                self._dispatch(event, item)
        else:
            self._count_bad(str(payload))

    def _raise_if_error(self, event: str | None, payload: dict[str, Any]) -> None:
        named = event == "error" or payload.get("type") == "error"
        if named or payload.get("error") or payload.get("object") == "error":
            fault = find_fault(payload)
            if fault is not None or named:
                raise failure(fault or Fault(json.dumps(payload)), who=self._who)

    def _count_bad(self, text: str) -> None:
        self._bad_frames += 1
        if self._bad_frames > _MAX_BAD_FRAMES:
            raise BadResponse(f"{self._who} sent frames that are not of its protocol: {snippet(text)}")

    def _too_deep(self) -> BadResponse:
        return BadResponse(f"{self._who} sent JSON that is nested too deeply.")

    def _explain(self, error: ModelError) -> ModelError:
        """Show the beginning of a body that was nothing we know."""
        if not isinstance(error, BadResponse) or self._decoder.started:
            return error
        seen = snippet(self._head[:_HEAD_BYTES].decode("utf-8", "replace"))
        if not seen:
            hint = "Its own log says why; often the conversation is too long for the model."
            return BadResponse(f"{self._who} closed the stream without sending anything.", hint=hint)
        about = f" ({self._about})" if self._about else ""
        return BadResponse(f"{self._who} sent no answer of the expected kind{about}: {seen}", hint=error.hint)


def _parse(data: bytes) -> JSON:
    """Return the JSON value in `data`, or `_ODD` where it is not one value."""
    try:
        return _strict.decode(data)
    except (ValueError, RecursionError):
        pass
    try:
        return _lenient.decode(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return _ODD


def _documents(text: str) -> Iterator[JSON]:
    """Yield the JSON values that stand one after the other at the beginning of `text`."""
    position = 0
    while match := re.compile(r"\s*(?=[\[{])").match(text, position):
        try:
            value, position = _lenient.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            return
        yield value
