"""Turns a conversation that took place in another program into entries of a log.

In: messages with their parents and times. Out: the entries that nbagent would have written, as far as the
messages tell. Rule: nothing is invented: no usage, no durations, no times of deltas.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nbagent.events import (
    Entry,
    Event,
    HeadMove,
    ReasoningDelta,
    RequestEnd,
    RequestStart,
    RunEnd,
    RunStart,
    SessionStart,
    SessionUpdate,
    TextDelta,
    ToolCallEnd,
    ToolCallStart,
    ToolEnd,
    UserMessage,
)
from nbagent.messages import Message, ReasoningPart, TextPart, ToolCallPart, ToolResultPart

__all__ = ["Conversation", "entries_of"]


@dataclass(frozen=True)
class Conversation:
    """A conversation of another program."""

    session_id: str
    messages: tuple[Message, ...]
    """Parents before their children; a tool result names the message of its call as its parent."""
    at: int
    """UTC microseconds: the time of what has no time of its own."""
    title: str | None = None
    instructions: str | None = None
    provider: str = "unknown"
    head: str | None = None
    """The message at which the branch that is shown ends; by default the last one."""


def entries_of(conversation: Conversation) -> Iterator[Entry]:
    """Yield the entries, numbered from 1. Their times never go back, even if the messages' times do."""
    latest = conversation.at
    for seq, (event, at) in enumerate(_events(conversation), start=1):
        latest = max(latest, at or 0)
        yield Entry(conversation.session_id, seq, latest, event)


def _events(conversation: Conversation) -> Iterator[tuple[Event, int | None]]:
    agent = {"provider": conversation.provider, "instructions": conversation.instructions}
    yield SessionStart(agent=agent), conversation.at
    if conversation.title:
        yield SessionUpdate(title=conversation.title), conversation.at
    runs = _RunImporter(conversation.provider)
    for message in conversation.messages:
        for event in runs.events(message):
            yield event, message.created_at
    for event in runs.end():
        yield event, None
    if conversation.head is not None:
        yield HeadMove(message_id=conversation.head), None


class _RunImporter:
    """Writes the runs that messages tell of: a run answers one user message, in one or more requests."""

    def __init__(self, provider: str) -> None:
        self._provider = provider
        self._number = 0
        self._open: str | None = None
        self._asked: set[str] = set()
        self._spoken: dict[str, str] = {}
        """message_id of a tool result → message_id of the assistant message that called the tool.

        A log keeps a result with its call, so the next answer has the calling message as its parent."""

    def events(self, message: Message) -> Iterator[Event]:
        """Yield the events of the next message."""
        parent = self._spoken.get(message.parent_id or "", message.parent_id)
        match message.role:
            case "user":
                yield from self.end()
                self._asked.add(message.message_id)
                yield UserMessage(message_id=message.message_id, parts=message.parts, parent_id=parent)
            case "assistant":
                if parent is None or parent in self._asked:
                    yield from self.end()
                yield from self._begin(parent or message.message_id)
                yield from self._answer(message, parent or "")
            case "tool":
                self._spoken[message.message_id] = parent or ""
                yield from _results(message)

    def _begin(self, message_id: str) -> Iterator[Event]:
        if self._open is None:
            self._number += 1
            self._open = f"run-{self._number}"
            yield RunStart(run_id=self._open, message_id=message_id)

    def end(self) -> Iterator[Event]:
        """Yield the end of the open run, if there is one."""
        if self._open is not None:
            yield RunEnd(run_id=self._open, outcome="completed")
            self._open = None

    def _answer(self, message: Message, parent_id: str) -> Iterator[Event]:
        request_id = f"request-{message.message_id}"
        yield RequestStart(
            request_id=request_id,
            run_id=self._open or "",
            message_id=message.message_id,
            parent_id=parent_id,
            provider=message.provider or self._provider,
            model=message.model or "unknown",
        )
        for index, part in enumerate(message.parts):
            match part:
                case TextPart(text=text):
                    yield TextDelta(message_id=message.message_id, index=index, text=text)
                case ReasoningPart(text=text):
                    yield ReasoningDelta(message_id=message.message_id, index=index, text=text)
                case ToolCallPart(tool_call_id=key, name=name, arguments=arguments):
                    yield ToolCallStart(
                        message_id=message.message_id, index=index, tool_call_id=key, name=name
                    )
                    yield ToolCallEnd(tool_call_id=key, arguments=arguments)
        yield RequestEnd(request_id=request_id, outcome="ok", finish_reason=message.finish_reason)


def _results(message: Message) -> Iterator[Event]:
    for part in message.parts:
        if isinstance(part, ToolResultPart):
            yield ToolEnd(
                tool_call_id=part.tool_call_id, outcome=part.outcome, result=part.text, images=part.images
            )
