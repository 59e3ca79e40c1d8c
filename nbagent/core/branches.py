"""The branches of a conversation: what a person sees, down to a message.

In: a `State`. Out: messages from the conversation's start. Nothing here changes state.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbagent.core.state import MessageState, State, ToolCallState
from nbagent.messages import Message, ToolResultPart

__all__ = ["branch", "calls_of", "message_path", "newest_leaf", "tool_message"]

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
        out.append(message.frozen())
        out += [tool_message(call) for call in calls_of(message) if call.end is not None]
    return out


def newest_leaf(state: State, message_id: str) -> str:
    """Return the last message below `message_id`, following the newest answer or edit at each fork."""
    newest_child = {message.parent_id: message.message_id for message in state.messages.values()}
    seen = {message_id}
    while (child := newest_child.get(message_id)) is not None and child not in seen:
        seen.add(child)
        message_id = child
    return message_id


def calls_of(message: MessageState) -> Iterator[ToolCallState]:
    """Yield the tool calls of a message, in order."""
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
