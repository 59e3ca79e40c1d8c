"""Reads the JSON objects in the items of a response.

In: items. Out: the objects that a decoder takes. Rules: an item that begins as the format's JSON and breaks
fails the response, because a piece of the answer is lost; a few items that are no JSON are noise, are skipped
and counted, then the response fails; an error object raises, wherever it is; JSON that bends the standard as
real servers do is accepted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from nbagent.errors import BadResponse
from nbagent.messages import JSON
from nbagent.models.formats.reported_errors import Fault, find_fault, snippet
from nbagent.models.formats.server_errors import failure
from nbagent.models.http.sse import StreamItem

__all__ = ["Payloads"]

_MAX_BAD_ITEMS = 3
_ODD = object()
_VALUE = re.compile(r"\s*(?=[\[{])")
_BROKEN = re.compile(r'\s*\[?\s*\{\s*"|[^{\n]*"\s*:|[^{\n]*"[\s}\]]*[}\]]\s*\Z')
"""How a piece of the JSON of any format looks: an object that begins with a key, or the rest of one."""

_strict = msgspec.json.Decoder()
"""Three times as fast as `_lenient`, but it refuses what some servers send."""
_MAX_DIGITS = 4000
"""Python refuses to read longer numbers."""
_lenient = json.JSONDecoder(
    strict=False,
    parse_constant=lambda _: None,
    parse_int=lambda digits: int(digits) if len(digits) < _MAX_DIGITS else None,
)
"""Accepts control characters in strings, reads NaN, Infinity and endless numbers as null, and returns lone
surrogates, which `AnswerBuilder` joins."""


class Payloads:
    """The objects in the items of one response; `who` names the server in messages."""

    def __init__(self, who: str) -> None:
        self._who = who
        self.skipped = 0
        """How many items were left out."""

    def of(self, item: StreamItem, *, last: bool = False) -> Iterable[dict[str, Any]]:
        """Return the objects in `item`; the `last` one of a body may be cut off.

        Raises:
            BadResponse: too many items held no object.
            ModelError: one of the objects is an error.
        """
        data = item.data
        if data[:1] in (b"", b":"):  # keep-alives that some servers send as data
            return ()
        payload = _parse(data)
        if isinstance(payload, dict):  # nearly every item: no generator for it
            self._raise_if_error(item.event, payload)
            return (payload,)
        if payload is _ODD:
            return self._odd(item.event, data.decode("utf-8", "replace"), last=last)
        return self._objects(item.event, payload)

    def _odd(self, event: str | None, text: str, *, last: bool) -> Iterator[dict[str, Any]]:
        """Yield the objects in data that is not one JSON value: several of them, or none."""
        values, rest = _documents(text.removeprefix("\ufeff"))
        for value in values:
            yield from self._objects(event, value)
        if last:
            return
        if event == "error" and not values:
            raise failure(Fault(text), who=self._who)
        if _BROKEN.match(rest):
            message = f"{self._who} sent a damaged piece of the answer: {snippet(rest)}"
            raise BadResponse(message, hint="Try again. What came before it is kept.", retryable=True)
        if not values or rest.strip() not in ("", "[DONE]"):
            self._count_bad(text)

    def _objects(self, event: str | None, value: JSON) -> Iterator[dict[str, Any]]:
        if isinstance(value, dict):
            self._raise_if_error(event, value)
            yield value
        elif isinstance(value, list):
            for item in value:
                yield from self._objects(event, item)
        else:
            self._count_bad(str(value))

    def _raise_if_error(self, event: str | None, payload: dict[str, Any]) -> None:
        named = event == "error" or payload.get("type") == "error"
        if named or payload.get("error") or payload.get("object") == "error":
            fault = find_fault(payload)
            if fault is not None or named:
                raise failure(fault or Fault(json.dumps(payload)), who=self._who)

    def _count_bad(self, text: str) -> None:
        self.skipped += 1
        if self.skipped > _MAX_BAD_ITEMS:
            raise BadResponse(f"{self._who} sent data that its format does not have: {snippet(text)}")


def _parse(data: bytes) -> JSON:
    """Return the JSON value in `data`, or `_ODD` if it is not one value."""
    try:
        return _strict.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError):  # msgspec's is a ValueError since 0.21 only
        pass
    try:
        return _lenient.decode(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return _ODD


def _documents(text: str) -> tuple[list[JSON], str]:
    """Return the JSON values, one after the other, at the beginning of `text`, and what follows them."""
    values, position = list[JSON](), 0
    while match := _VALUE.match(text, position):
        try:
            value, position = _lenient.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            break
        values.append(value)
    return values, text[position:]
