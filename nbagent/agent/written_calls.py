"""The tool calls that a model writes in one answer, each with an id of its own.

In: the model's events. Out: the same events, with new ids where needed; the calls, once they are complete.

Rule: a `tool_call_id` names one call in the whole session. Some servers count from `call_1` in every answer,
so a repeated id gets a number, in the call and in everything that refers to it. The model's own id is kept in
the opaque value of the call: a server may want it back.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import count

from msgspec.structs import replace

from nbagent.events import Event, ToolCallDelta, ToolCallEnd, ToolCallStart
from nbagent.messages import FinishReason, ToolCallPart

__all__ = ["WrittenCalls"]


class WrittenCalls:
    """The tool calls of one answer.

    Args:
        taken: the ids that the session has.
    """

    def __init__(self, taken: Container[str]) -> None:
        self.calls: list[ToolCallPart] = []
        self.reason: FinishReason | None = None
        """Why the answer ended."""
        self._taken = taken
        self.ids: dict[str, str] = {}
        """The model's ids, and what they are in this session."""
        self._names: dict[str, str] = {}

    def see(self, event: Event) -> Event:
        """Return `event` with the id its call has in this session."""
        match event:
            case ToolCallStart():
                unique = self.ids[event.tool_call_id] = self._unique(event.tool_call_id)
                self._names[unique] = event.name
                return replace(event, tool_call_id=unique)
            case ToolCallDelta():
                return replace(event, tool_call_id=self.ids.get(event.tool_call_id, event.tool_call_id))
            case ToolCallEnd():
                event = _renamed(event, self.ids.get(event.tool_call_id, event.tool_call_id))
                name = self._names.get(event.tool_call_id, "")
                call = ToolCallPart(tool_call_id=event.tool_call_id, name=name, arguments=event.arguments)
                self.calls.append(call)
        return event

    def _unique(self, tool_call_id: str) -> str:
        names = (f"{tool_call_id}_{number}" for number in count(2))
        name = tool_call_id
        while name in self._taken or name in self._names:
            name = next(names)
        return name


def _renamed(end: ToolCallEnd, tool_call_id: str) -> ToolCallEnd:
    """Return the end of a call with the id it has in the session, and the model's own id if it is another."""
    if tool_call_id == end.tool_call_id or not isinstance(end.opaque, dict | None):
        return replace(end, tool_call_id=tool_call_id)
    return replace(end, tool_call_id=tool_call_id, opaque={"id": end.tool_call_id, **(end.opaque or {})})
