"""Which call a Chat Completions tool delta belongs to.

In: the `tool_calls` deltas, with ids, names and indices as servers really send them. Out: calls in the
answer. An empty string counts as absent. The rule:

1. a known id: that call;
2. a new id: with no name and an open call at its index, that call (servers re-mint ids); if the call at its
   index has no id yet, that call; else a new call, which takes over the index;
3. no id, but an index: the call there, else a new one. Another name after complete arguments is a new call
  too;
4. neither: a new call if there is a name, else the latest.

A name is set once. At the end `{…}{…}` in one call's arguments are two calls.
"""

from __future__ import annotations

import json
from typing import Any

from nbagent.messages import JSON
from nbagent.models.answer.builder import AnswerBuilder, CallSlot
from nbagent.models.formats.base import mapping, string

__all__ = ["ToolCallDeltas"]


class _Call:
    def __init__(self, slot: CallSlot) -> None:
        self.slot = slot
        self.provider_id = ""
        self.opaque: dict[str, Any] = {}


class ToolCallDeltas:
    """The tool calls of one response."""

    def __init__(self, answer: AnswerBuilder) -> None:
        self._answer = answer
        self._calls: list[_Call] = []
        self._by_id: dict[str, _Call] = {}
        self._by_index: dict[int | str, _Call] = {}

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
        if name and not call.slot.name:
            call.slot.start(call_id, name)
        call.slot.add(function.get("arguments"))

    def end(self) -> None:
        """Complete all calls."""
        for call in self._calls:
            first, *more = _split(call.slot.arguments)
            call.slot.end(first, opaque=call.opaque or None)
            for arguments in more:
                extra = self._answer.call()
                extra.start("", call.slot.name)
                extra.add(arguments)
                extra.end()

    def _find(self, call_id: str, name: str, index: int | str | None) -> _Call:
        latest = self._calls[-1] if self._calls else None
        here = latest if index is None else self._by_index.get(index)
        if call_id in self._by_id:
            return self._by_id[call_id]
        if here is None or _begins_another(here, call_id, name, index):
            return self._new(index)
        return here

    def _new(self, index: int | str | None) -> _Call:
        call = _Call(self._answer.call())
        self._calls.append(call)
        if index is not None:
            self._by_index[index] = call
        return call


def _begins_another(here: _Call, call_id: str, name: str, index: JSON) -> bool:
    if not name:
        return False
    if call_id:
        return bool(here.provider_id) or index is None
    if index is None:
        return True
    return here.slot.name not in ("", name) and _is_complete(here.slot.arguments)


def _is_complete(arguments: str) -> bool:
    return len(_split(arguments)) > 1 or arguments.rstrip().endswith("}")


def _split(arguments: str) -> list[str]:
    """Return the objects that stand one after the other; anything else in one piece."""
    decoder, position, pieces = json.JSONDecoder(), 0, []
    text = arguments.strip()
    while position < len(text) and text[position] == "{":
        try:
            _, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            return [arguments]
        pieces.append(text[position:end])
        position = end + len(text[end:]) - len(text[end:].lstrip())
    return pieces if len(pieces) > 1 and position == len(text) else [arguments]
