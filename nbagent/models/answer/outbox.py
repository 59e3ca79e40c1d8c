"""The events of one answer on their way out, and the numbers its parts get.

In: events, one by one. Out: `events`, until somebody takes them. Rule: indices count up without a gap, and an
id made here is one that no other call of the answer has.
"""

from __future__ import annotations

from nbagent.models.base import ModelEvent

__all__ = ["Outbox"]


class Outbox:
    """What every part of one answer writes to."""

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

    def call_id(self, given: str) -> str:
        """Return the id of a call: the one the provider gave, else one of ours."""
        taken = self._call_ids
        call_id = given or next(n for i in range(1, len(taken) + 2) if (n := f"call_{i}") not in taken)
        taken.add(call_id)
        return call_id
