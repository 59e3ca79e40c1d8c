"""A part of an answer, or a tool call, while it is being written.

In: fragments, as a server sends them. Out: events, in the answer's outbox. Rules: a part gets its index when
its first event is made, so empty parts leave no gap; text never holds half of a surrogate pair; arguments
that are missing or null are `{}`.
"""

from __future__ import annotations

import json

from nbagent.events import (
    PartEnd,
    ReasoningDelta,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    scrub,
    scrub_all,
)
from nbagent.messages import JSON
from nbagent.models.answer.outbox import Outbox
from nbagent.models.answer.surrogates import SurrogateJoiner
from nbagent.models.answer.think import Kind

__all__ = ["CallSlot", "TextSlot"]


class TextSlot:
    """A part of text or reasoning while it is being written."""

    __slots__ = ("_delta", "_index", "_joiner", "_outbox", "ended", "kind", "written")

    def __init__(self, outbox: Outbox, kind: Kind) -> None:
        self.kind = kind
        self.ended = False
        self.written = False
        self._index: int | None = None
        self._outbox = outbox
        self._joiner = SurrogateJoiner()
        self._delta: type[TextDelta | ReasoningDelta] = TextDelta if kind == "text" else ReasoningDelta

    def add(self, text: str) -> None:
        """Append `text`."""
        if text := self._joiner.feed(text):
            self._emit(text)

    def flush(self) -> None:
        """Write what the joiner still holds back."""
        if text := self._joiner.flush():
            self._emit(text)

    def end(self, opaque: JSON) -> None:
        """Complete the part; `opaque` is what the provider wants back with it."""
        self.flush()
        self.ended = True
        event = PartEnd(
            message_id=self._outbox.message_id,
            index=self._place(),
            kind=self.kind,
            opaque=scrub_all(opaque),
        )
        self._outbox.events.append(event)

    def _emit(self, text: str) -> None:
        outbox, index = self._outbox, self._index
        if index is None:
            index = self._place()
        outbox.events.append(self._delta(message_id=outbox.message_id, index=index, text=text))
        self.written = True

    def _place(self) -> int:
        if self._index is None:
            self._index = self._outbox.next_index()
        return self._index


class CallSlot:
    """A tool call while it is being written. It keeps fragments that arrive before the name."""

    __slots__ = ("_fragments", "_joiner", "_outbox", "ended", "name", "tool_call_id")

    def __init__(self, outbox: Outbox) -> None:
        self.tool_call_id: str | None = None
        self.name = ""
        self.ended = False
        self._outbox = outbox
        self._fragments: list[str] = []
        self._joiner = SurrogateJoiner()

    @property
    def arguments(self) -> str:
        """The arguments so far; `{}` if there are none."""
        text = "".join(self._fragments)
        return text if text.strip() not in ("", "null") else "{}"

    def start(self, tool_call_id: str, name: str) -> None:
        """Announce the call; an empty id is replaced by a new one."""
        self.tool_call_id = self._outbox.call_id(scrub(tool_call_id))
        self.name = scrub(name)
        index = self._outbox.next_index()
        start = ToolCallStart(
            message_id=self._outbox.message_id, index=index, tool_call_id=self.tool_call_id, name=self.name
        )
        self._outbox.events.append(start)
        self._emit("".join(self._fragments))

    def add(self, fragment: JSON) -> None:
        """Append a fragment of the arguments' JSON text; servers also send null or a whole object."""
        if fragment is None:
            return
        text = self._joiner.feed(fragment if isinstance(fragment, str) else _json(fragment))
        if text:
            self._fragments.append(text)
            if self.tool_call_id is not None:
                self._emit(text)

    def end(self, arguments: JSON = None, opaque: JSON = None) -> None:
        """Complete the call; `arguments` (text or an object) replaces what was streamed."""
        if self.ended:
            return
        if self.tool_call_id is None:
            self.start("", self.name)
        self.add(self._joiner.flush())
        if arguments is not None:
            self._fragments = [scrub(arguments if isinstance(arguments, str) else _json(arguments))]
        self.ended = True
        end = ToolCallEnd(
            tool_call_id=self.tool_call_id or "", arguments=self.arguments, opaque=scrub_all(opaque)
        )
        self._outbox.events.append(end)

    def _emit(self, text: str) -> None:
        if text:
            self._outbox.events.append(ToolCallDelta(tool_call_id=self.tool_call_id or "", arguments=text))


def _json(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False)
