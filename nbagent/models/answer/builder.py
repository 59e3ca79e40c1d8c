"""The answer of one request as it is written: parts in, delta events out.

In: what a decoder found in the frames (text, reasoning, tool calls). Out: events, in order, by `take`.
Rules: a part gets its index when its first event is made, so empty parts leave no gap; text never holds half
of a surrogate pair; arguments that are missing or null are `{}`.
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
from nbagent.models.answer.surrogates import SurrogateJoiner
from nbagent.models.answer.think import Kind, ThinkSplitter
from nbagent.models.base import ModelEvent

__all__ = ["AnswerBuilder", "CallSlot", "TextSlot"]


class TextSlot:
    """A part of text or reasoning that is being written."""

    __slots__ = ("_answer", "_delta", "_joiner", "index", "kind")

    def __init__(self, answer: AnswerBuilder, kind: Kind) -> None:
        self.kind = kind
        self.index: int | None = None
        self._answer = answer
        self._joiner = SurrogateJoiner()
        self._delta: type[TextDelta | ReasoningDelta] = TextDelta if kind == "text" else ReasoningDelta

    def add(self, text: str) -> None:
        """Append `text`."""
        if text := self._joiner.feed(text):
            self._emit(text)

    def flush(self) -> None:
        """Write what the joiner still holds."""
        if text := self._joiner.flush():
            self._emit(text)

    def end(self, opaque: JSON) -> None:
        """Complete the part, and say what the provider wants back with it."""
        self.flush()
        self._answer.close(self)
        index = self._place()
        event = PartEnd(
            message_id=self._answer.message_id, index=index, kind=self.kind, opaque=scrub_all(opaque)
        )
        self._answer.events.append(event)

    def _emit(self, text: str) -> None:
        index = self._place()
        self._answer.events.append(self._delta(message_id=self._answer.message_id, index=index, text=text))
        if self.kind == "text":
            self._answer.has_text = True

    def _place(self) -> int:
        if self.index is None:
            self.index = self._answer.next_index()
        return self.index


class CallSlot:
    """A tool call that is being written. Fragments that come before the name are kept for it."""

    __slots__ = ("_answer", "_fragments", "_joiner", "ended", "name", "tool_call_id")

    def __init__(self, answer: AnswerBuilder) -> None:
        self.tool_call_id: str | None = None
        self.name = ""
        self.ended = False
        self._answer = answer
        self._fragments: list[str] = []
        self._joiner = SurrogateJoiner()

    @property
    def arguments(self) -> str:
        """The arguments so far; `{}` for a call without any."""
        text = "".join(self._fragments)
        return text if text.strip() not in ("", "null") else "{}"

    def start(self, tool_call_id: str, name: str) -> None:
        """Announce the call; an empty id gets one of ours."""
        self.tool_call_id = scrub(tool_call_id) or self._answer.new_call_id()
        self.name = scrub(name)
        index = self._answer.next_index()
        start = ToolCallStart(
            message_id=self._answer.message_id, index=index, tool_call_id=self.tool_call_id, name=name
        )
        self._answer.events.append(start)
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
        self._answer.events.append(end)

    def _emit(self, text: str) -> None:
        if text:
            self._answer.events.append(ToolCallDelta(tool_call_id=self.tool_call_id or "", arguments=text))


def _json(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False)


class AnswerBuilder:
    """Everything one response has written so far."""

    def __init__(self, message_id: str) -> None:
        self.message_id = message_id
        self.events: list[ModelEvent] = []
        self.calls: list[CallSlot] = []
        self.has_text = False
        self._slots: list[TextSlot] = []
        self._current: TextSlot | None = None
        self._splitter = ThinkSplitter()
        self._parts = 0

    def open(self, kind: Kind) -> TextSlot:
        """Begin a new part."""
        self._current = TextSlot(self, kind)
        self._slots.append(self._current)
        return self._current

    def write(self, kind: Kind, text: str) -> None:
        """Append to the part written last where it is of this kind, else begin a new one."""
        if not text:
            return
        slot = self._current
        if slot is None or slot.kind != kind:
            slot = self.open(kind)
        slot.add(text)

    def write_tagged(self, text: str) -> None:
        """Append text in which `<think>` may stand."""
        if self._splitter.outside:
            self.write("text", text)
            return
        for kind, piece in self._splitter.feed(text):
            self.write(kind, piece)

    def last(self, kind: Kind) -> TextSlot:
        """Return the last part of this kind; a new one where there is none."""
        return next((slot for slot in reversed(self._slots) if slot.kind == kind), None) or self.open(kind)

    def call(self) -> CallSlot:
        """Begin a tool call."""
        self._current = None
        slot = CallSlot(self)
        self.calls.append(slot)
        return slot

    def close(self, slot: TextSlot) -> None:
        """Have the next text begin a new part."""
        if self._current is slot:
            self._current = None

    def flush(self) -> None:
        """Write whatever is held back; the answer ends here, well or not."""
        for kind, piece in self._splitter.flush():
            self.write(kind, piece)
        for slot in self._slots:
            slot.flush()

    def take(self) -> list[ModelEvent]:
        """Return the events made since the last time."""
        events, self.events = self.events, []
        return events

    def next_index(self) -> int:
        """Return the index of the next part."""
        self._parts += 1
        return self._parts - 1

    def new_call_id(self) -> str:
        """Return an id for a call the provider gave none."""
        taken = {call.tool_call_id for call in self.calls}
        return next(name for n in range(1, len(taken) + 2) if (name := f"call_{n}") not in taken)
