"""A part of an answer, or a tool call, while it is being written.

In: fragments, as a server sends them. Out: events, in the answer's outbox. Rules: a part gets its index when
its first event is made, so empty parts leave no gap; text never holds half of a surrogate pair; arguments
that are missing or null are `{}`; a call that is said again, with the same id, name and arguments, is one
call.
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

    def become_reasoning(self) -> None:
        """Complete a part that came as text: only the end of the reasoning was marked."""
        self.kind = "reasoning"
        self.flush()
        self.ended = True
        if self.written:
            message_id = self._outbox.message_id
            end = PartEnd(message_id=message_id, index=self._place(), kind=self.kind, opaque=None)
            self._outbox.events.append(end)

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

    __slots__ = (
        "_begun",
        "_fragments",
        "_given_id",
        "_joiner",
        "_outbox",
        "_twin",
        "dropped",
        "ended",
        "name",
        "tool_call_id",
    )

    def __init__(self, outbox: Outbox, begun: dict[str, CallSlot]) -> None:
        self.tool_call_id: str | None = None
        self.name = ""
        self.ended = False
        self.dropped = False
        """Whether it is a call that was said before."""
        self._given_id = ""
        self._twin: CallSlot | None = None
        self._outbox = outbox
        self._begun = begun
        """The calls of the answer by the ids that the server gave them."""
        self._fragments: list[str] = []
        self._joiner = SurrogateJoiner()

    @property
    def arguments(self) -> str:
        """The arguments so far; `{}` if there are none."""
        text = "".join(self._fragments)
        return text if text.strip() not in ("", "null") else "{}"

    def start(self, tool_call_id: str, name: str) -> None:
        """Announce the call; an empty id is replaced by a new one.

        A call with the id and name of another one may be the same call, said again: it waits for its
        arguments.
        """
        self.name, self._given_id = scrub(name), scrub(tool_call_id)
        self._twin = self._begun.get(self._given_id)
        if self._twin is None or self._twin.name != self.name:
            self._announce()

    def drop(self) -> None:
        """Leave out a call that was said before."""
        self.dropped = self.ended = True

    def says_again(self, other: CallSlot) -> bool:
        """Return whether this is the call `other` once more."""
        return self.name == other.name and _value(self.arguments) == _value(other.arguments)

    def _announce(self) -> None:
        self._twin = None
        self.tool_call_id = self._outbox.call_id(self._given_id)
        if self._given_id:
            self._begun.setdefault(self._given_id, self)
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
        self.add(self._joiner.flush())
        if arguments is not None:
            self._fragments = [scrub(arguments if isinstance(arguments, str) else _json(arguments))]
        if self._twin is not None and self.says_again(self._twin):
            self.drop()
            return
        if self.tool_call_id is None:
            self._announce()
        self.ended = True
        end = ToolCallEnd(
            tool_call_id=self.tool_call_id or "", arguments=self.arguments, opaque=scrub_all(opaque)
        )
        self._outbox.events.append(end)

    def _emit(self, text: str) -> None:
        if text:
            self._outbox.events.append(ToolCallDelta(tool_call_id=self.tool_call_id or "", arguments=text))


def _value(arguments: str) -> JSON:
    """Return what arguments say, however they are spaced and however often they are quoted."""
    value: JSON = arguments
    while isinstance(value, str):
        try:
            value = json.loads(value, strict=False)
        except (ValueError, RecursionError):
            break
    return value


def _json(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False)
