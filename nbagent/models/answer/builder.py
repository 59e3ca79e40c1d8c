"""Builds the answer to one request: parts in, delta events out.

In: what was found in the items of a response (text, reasoning, tool calls, images, steps of the provider's
own tools, sources). Out: events, in order, by `take`. Rules: text that follows text of the same kind belongs
to the same part, unless that part has ended; sources come last, in the order of their numbers, each once.
"""

from __future__ import annotations

from nbagent.events import scrub, scrub_all
from nbagent.messages import JSON, ImagePart, ProviderToolPart, SourcePart
from nbagent.models.answer.outbox import Outbox
from nbagent.models.answer.slots import CallSlot, TextSlot
from nbagent.models.answer.think import Kind, ThinkSplitter
from nbagent.models.base import ModelEvent

__all__ = ["AnswerBuilder"]


class AnswerBuilder:
    """The answer to one request, as far as it has been written."""

    def __init__(self, message_id: str) -> None:
        self._calls: list[CallSlot] = []
        self._begun: dict[str, CallSlot] = {}
        self._outbox = Outbox(message_id)
        self._slots: list[TextSlot] = []
        self._current: TextSlot | None = None
        self._splitter = ThinkSplitter()
        self._has_whole = False
        self._sources: dict[str, SourcePart] = {}

    @property
    def calls(self) -> list[CallSlot]:
        """The tool calls, without those that were said a second time."""
        return [slot for slot in self._calls if not slot.dropped]

    @property
    def has_text(self) -> bool:
        """Whether the answer has any text, reasoning not counted."""
        return any(slot.written and slot.kind == "text" for slot in self._slots)

    @property
    def has_content(self) -> bool:
        """Whether the answer says anything: text, a call, an image, a step of a provider's tool."""
        return self._has_whole or self.has_text or bool(self.calls)

    @property
    def started(self) -> bool:
        """Whether anything has been written at all."""
        return self.has_content or any(slot.written for slot in self._slots)

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
        if self._splitter.passes(text):
            self.write("text", text)
            return
        for kind, piece in self._splitter.feed(text):
            if kind != "closed":
                self.write(kind, piece)
                continue
            self.write("text", piece)
            if self._current is not None and self._current.kind == "text":
                self._current.become_reasoning()

    def last(self, kind: Kind) -> TextSlot:
        """Return the last part of this kind; a new one if there is none."""
        return next((slot for slot in reversed(self._slots) if slot.kind == kind), None) or self.open(kind)

    def call(self) -> CallSlot:
        """Begin a tool call."""
        self._current = None  # text after the call is a new part
        slot = CallSlot(self._outbox, self._begun)
        self._calls.append(slot)
        return slot

    def add_image(self, image: ImagePart) -> None:
        """Add an image that the model made."""
        self._add(image)

    def add_provider_tool(self, name: str, text: str, opaque: JSON) -> None:
        """Add a step of a tool of the provider; `opaque` is the step as the provider wrote it."""
        self._add(ProviderToolPart(name=scrub(name), text=scrub(text), opaque=scrub_all(opaque)))

    def cite(self, url: JSON, title: JSON = None, text: JSON = None) -> None:
        """Note a source. It has one number, however often it is cited; a later item may know its title."""
        said = {"url": url, "title": title, "text": text}
        known = {name: scrub(value) for name, value in said.items() if isinstance(value, str) and value}
        key = known.get("url") or known.get("title")
        if key is None:
            return
        before = self._sources.get(key, SourcePart())
        self._sources[key] = SourcePart(
            url=before.url or known.get("url"),
            title=before.title or known.get("title"),
            text=before.text or known.get("text"),
        )

    def flush(self) -> None:
        """Write what is held back. Call it when the answer ends, complete or not."""
        for kind, piece in self._splitter.flush():
            self.write(kind, piece)
        for slot in self._slots:
            slot.flush()

    def write_sources(self) -> None:
        """Add the sources. Call it when nothing else follows."""
        for source in self._sources.values():
            self._outbox.add(source)
        self._sources = {}

    def take(self) -> list[ModelEvent]:
        """Return the events made since the last call."""
        outbox = self._outbox
        events, outbox.events = outbox.events, []
        return events

    def _add(self, part: ImagePart | ProviderToolPart) -> None:
        self._current = None
        self._has_whole = True
        self._outbox.add(part)
