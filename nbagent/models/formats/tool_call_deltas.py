"""Finds the call that a Chat Completions tool delta belongs to.

In: the `tool_calls` deltas, with ids, names and indices as servers send them. Out: calls in the
answer. An empty string counts as absent. The rule:

1. a known id: that call, unless another name comes with it, after complete arguments or at another index;
2. a new id: with no name and an open call at its index, that call (servers re-mint ids); if the call at its
   index has no id yet, that call; else a new call, which takes over the index;
3. no id, but an index: the call there, else a new one. Another name after complete arguments is a new call
  too;
4. neither: a new call if there is a name, else the latest.

A name is set once. At the end, `{…}{…}` in the arguments of one call becomes two calls. What says a call
again is dropped: equal arguments once more in the same call, as JSON or as a string of it, and a call without
an id that equals one with an id. A call without an id therefore waits, once there are calls with ids.
"""

from __future__ import annotations

import json
from typing import Any

from nbagent.messages import JSON
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.answer.slots import CallSlot
from nbagent.models.formats.json_values import mapping, string

__all__ = ["ToolCallDeltas"]


class _StreamedCall:
    def __init__(self, slot: CallSlot, index: int | str | None) -> None:
        self.slot = slot
        self.index = index
        self.name = ""
        self.provider_id = ""
        self.opaque: dict[str, Any] = {}

    def start(self) -> None:
        if self.slot.tool_call_id is None:
            self.slot.start(self.provider_id, self.name)


class ToolCallDeltas:
    """The tool calls of one response."""

    def __init__(self, answer: AnswerBuilder) -> None:
        self._answer = answer
        self._calls: list[_StreamedCall] = []
        self._by_id: dict[str, _StreamedCall] = {}
        self._by_index: dict[int | str, _StreamedCall] = {}

    def feed(self, delta: dict[str, Any]) -> None:
        """Take one entry of `delta.tool_calls`."""
        function = mapping(delta.get("function"))
        call_id, name = string(delta.get("id")), string(function.get("name"))
        index = delta.get("index")
        call = self._find(call_id, name, index if isinstance(index, int | str) and index != "" else None)
        if call_id:
            call.provider_id = call.provider_id or call_id
            self._by_id[call_id] = call
        if extra := delta.get("extra_content"):  # Gemini's thought signatures
            call.opaque["extra_content"] = extra
        call.name = call.name or name
        if call.name and (call.provider_id or not self._by_id):
            call.start()
        call.slot.add(function.get("arguments"))

    def end(self) -> None:
        """Complete all calls."""
        for call in self._calls:
            first, *more = _split(call.slot.arguments)
            call.slot.name = call.name
            if call.slot.tool_call_id is None and not more and self._is_repetition(call):
                call.slot.drop()
                continue
            call.start()
            call.slot.end(first, opaque=call.opaque or None)
            for arguments in more:
                extra = self._answer.call()
                extra.start("", call.name)
                extra.add(arguments)
                extra.end()

    def _is_repetition(self, call: _StreamedCall) -> bool:
        return any(call.slot.says_again(other.slot) for other in self._by_id.values() if other is not call)

    def _find(self, call_id: str, name: str, index: int | str | None) -> _StreamedCall:
        latest = self._calls[-1] if self._calls else None
        here = latest if index is None else self._by_index.get(index)
        known = self._by_id.get(call_id)
        if known is not None and not _is_another(known, name, index):
            return known
        if known is not None or here is None or _begins_another(here, call_id, name, index):
            return self._new(index)
        return here

    def _new(self, index: int | str | None) -> _StreamedCall:
        call = _StreamedCall(self._answer.call(), index)
        self._calls.append(call)
        if index is not None:
            self._by_index[index] = call
        return call


def _is_another(known: _StreamedCall, name: str, index: JSON) -> bool:
    if known.name in ("", name) or not name:
        return False
    return index not in (None, known.index) or _is_complete(known.slot.arguments)


def _begins_another(here: _StreamedCall, call_id: str, name: str, index: JSON) -> bool:
    if not name:
        return False
    if call_id:
        return bool(here.provider_id) or index is None
    if index is None:
        return True
    return here.name not in ("", name) and _is_complete(here.slot.arguments)


def _is_complete(arguments: str) -> bool:
    return len(_split(arguments)) > 1 or arguments.rstrip().endswith("}")


def _split(arguments: str) -> list[str]:
    """Return the different objects if the text is several of them in a row, else the text as it is."""
    decoder, position, count = json.JSONDecoder(strict=False), 0, 0
    text = arguments.strip()
    pieces: list[tuple[JSON, str]] = []
    while position < len(text) and text[position] in '{"':
        try:
            value, end = decoder.raw_decode(text, position)
            piece = value if isinstance(value, str) else text[position:end]
            value = json.loads(value, strict=False) if isinstance(value, str) else value
        except (ValueError, RecursionError):
            return [arguments]
        if not any(value == other for other, _ in pieces):
            pieces.append((value, piece))
        count += 1
        position = end + len(text[end:]) - len(text[end:].lstrip())  # behind white space
    return [piece for _, piece in pieces] if count > 1 and position == len(text) else [arguments]
