"""Builds the answer to one request: parts in, delta events out.

In: what was found in the items of a response (text, reasoning, tool calls). Out: events, in order, by
`take`. Rule: text that follows text of the same kind belongs to the same part, unless that part has ended.
"""

from __future__ import annotations

from nbagent.models.answer.outbox import Outbox
from nbagent.models.answer.slots import CallSlot, TextSlot
from nbagent.models.answer.think import Kind, ThinkSplitter
from nbagent.models.base import ModelEvent

__all__ = ["AnswerBuilder"]


class AnswerBuilder:
    """The answer to one request, as far as it has been written."""

    def __init__(self, message_id: str) -> None:
        self.calls: list[CallSlot] = []
        self._outbox = Outbox(message_id)
        self._slots: list[TextSlot] = []
        self._current: TextSlot | None = None
        self._splitter = ThinkSplitter()

    @property
    def has_text(self) -> bool:
        """Whether the answer has any text, reasoning not counted."""
        return any(slot.written and slot.kind == "text" for slot in self._slots)

    def open(self, kind: Kind) -> TextSlot:
        """Begin a new part."""
        self._current = TextSlot(self._outbox, kind)
        self._slots.append(self._current)
        return self._current

    def write(self, kind: Kind, text: str) -> None:
        """Append to the part written last if it is of this kind, else begin a new one."""
        if not text:
            return
        slot = self._current
        if slot is None or slot.kind != kind or slot.ended:
            slot = self.open(kind)
        slot.add(text)

    def write_tagged(self, text: str) -> None:
        """Append text that may contain `<think>` tags."""
        if self._splitter.outside:
            self.write("text", text)
            return
        for kind, piece in self._splitter.feed(text):
            self.write(kind, piece)

    def last(self, kind: Kind) -> TextSlot:
        """Return the last part of this kind; a new one if there is none."""
        return next((slot for slot in reversed(self._slots) if slot.kind == kind), None) or self.open(kind)

    def call(self) -> CallSlot:
        """Begin a tool call."""
        self._current = None  # text after the call is a new part
        slot = CallSlot(self._outbox)
        self.calls.append(slot)
        return slot

    def flush(self) -> None:
        """Write what is held back. Call it when the answer ends, complete or not."""
        for kind, piece in self._splitter.flush():
            self.write(kind, piece)
        for slot in self._slots:
            slot.flush()

    def take(self) -> list[ModelEvent]:
        """Return the events made since the last call."""
        outbox = self._outbox
        events, outbox.events = outbox.events, []
        return events
