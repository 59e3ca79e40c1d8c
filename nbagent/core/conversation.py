"""What readers take from the state: the branch for a person, the history for a model, a JSON snapshot.

In: a `State`. Out: frozen values. Nothing here changes state.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import msgspec

from nbagent.core.state import GrowingPart, MessageState, RequestState, RunState, State, Text, ToolCallState
from nbagent.messages import (
    JSON,
    ContextPart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

__all__ = ["branch", "history", "message_path", "newest_leaf", "snapshot", "tool_message"]

NOT_RUN = "This call was interrupted before it had a result."


def message_path(state: State, message_id: str | None) -> list[MessageState]:
    """Return the messages from the conversation's start to `message_id`."""
    path: list[MessageState] = []
    seen: set[str] = set()  # a log from elsewhere may hold a loop of parents
    while message_id is not None and message_id in state.messages and message_id not in seen:
        seen.add(message_id)
        path.append(state.messages[message_id])
        message_id = path[-1].parent_id
    return path[::-1]


def branch(state: State, message_id: str | None = None) -> list[Message]:
    """Return the messages a person sees, tool results included, down to `message_id` or the head."""
    out: list[Message] = []
    for message in message_path(state, message_id or state.head):
        out.append(message.view())
        out += [tool_message(call) for call in _calls(message) if call.end is not None]
    return out


def history(state: State, message_id: str | None = None) -> list[Message]:
    """Return the messages a model is given: valid for every provider, whatever happened before.

    A half-written tool call is left out. A call without a result gets an `interrupted` one. An answer that is
    empty, or holds only reasoning, is left out: some providers reject such messages.
    """
    out: list[Message] = []
    for message in message_path(state, message_id or state.head):
        calls = [call for call in _calls(message) if call.status != "writing"]
        kept = {call.tool_call_id for call in calls}
        view = message.view()
        parts = tuple(_as_text(part) for part in view.parts if _says_something(part, kept))
        if not all(isinstance(part, ReasoningPart) for part in parts):
            out.append(msgspec.structs.replace(view, parts=parts))
            out += [tool_message(call) for call in calls]
    return out


def _as_text(part: Part) -> Part:
    if isinstance(part, ContextPart):
        return TextPart(text=f'<variable name="{part.name}">\n{part.text}\n</variable>')
    return part


def _says_something(part: Part, calls: set[str]) -> bool:
    if isinstance(part, ToolCallPart):
        return part.tool_call_id in calls
    return not isinstance(part, TextPart | ReasoningPart) or bool(part.text) or part.opaque is not None


def _calls(message: MessageState) -> Iterator[ToolCallState]:
    parts = (message.parts[index] for index in sorted(message.parts))
    return (part for part in parts if isinstance(part, ToolCallState))


def tool_message(call: ToolCallState) -> Message:
    """Return the message that tells the model how a call ended."""
    end = call.end
    result = ToolResultPart(
        tool_call_id=call.tool_call_id,
        name=call.name,
        outcome=end.outcome if end else "interrupted",
        text=(end.result or "") if end else NOT_RUN,
        images=end.images if end else (),
    )
    return Message(
        message_id=f"tool:{call.tool_call_id}",
        role="tool",
        parent_id=call.message_id,
        parts=(result,),
        run_id=call.run_id,
        created_at=call.started_at or call.requested_at,
        completed_at=call.ended_at,
    )


def newest_leaf(state: State, message_id: str) -> str:
    """Return the last message below `message_id`, following the newest answer or edit at each fork."""
    newest_child = {message.parent_id: message.message_id for message in state.messages.values()}
    seen = {message_id}
    while (child := newest_child.get(message_id)) is not None and child not in seen:
        seen.add(child)
        message_id = child
    return message_id


def snapshot(state: State) -> dict[str, JSON]:
    """Return the whole state as JSON values: what the tests compare and the browser's fold mirrors."""
    return _fields(state)


def _plain(value: object) -> JSON:
    match value:
        case Text():
            return str(value)
        case GrowingPart():
            times = {"started_at": value.started_at, "ended_at": value.ended_at}
            return {**_plain(value.view()), **times}
        case MessageState():
            parts = [
                {"type": "tool_call", "tool_call_id": part.tool_call_id}
                if isinstance(part, ToolCallState)
                else _plain(part)
                for _, part in sorted(value.parts.items())
            ]
            return {**_fields(value), "parts": parts}
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case msgspec.Struct():
            return msgspec.to_builtins(value)
    return _fields(value) if isinstance(value, State | ToolCallState | RequestState | RunState) else value


def _fields(value: State | MessageState | ToolCallState | RequestState | RunState) -> dict[str, JSON]:
    return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
