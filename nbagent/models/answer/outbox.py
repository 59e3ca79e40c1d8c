"""Collects the events of one answer and numbers its parts.

In: events, one by one. Out: `events`, until the builder takes them. Rules: indices count up without
a gap; an id made here differs from that of every other call in the answer.
"""

from __future__ import annotations

from nbagent.events import PartAdd
from nbagent.messages import ImagePart, ProviderToolPart, SourcePart
from nbagent.models.base import ModelEvent

__all__ = ["Outbox"]


class Outbox:
    """The place that every part of one answer writes to."""

    __slots__ = ("_call_ids", "_parts", "events", "message_id")

    def __init__(self, message_id: str) -> None:
        self.message_id = message_id
        self.events: list[ModelEvent] = []
        self._call_ids: set[str] = set()
        self._parts = 0

    def next_index(self) -> int:
        """Return the index of the next part."""
        self._parts += 1
        return self._parts - 1

    def add(self, part: ImagePart | ProviderToolPart | SourcePart) -> None:
        """Add a part that came whole."""
        self.events.append(PartAdd(message_id=self.message_id, index=self.next_index(), part=part))

    def call_id(self, given: str) -> str:
        """Return the id of a call: the provider's, or a new one if the provider gave none."""
        taken = self._call_ids
        call_id = given or next(n for i in range(1, len(taken) + 2) if (n := f"call_{i}") not in taken)
        taken.add(call_id)
        return call_id
