"""What a model is given of the conversation.

In: a `State`, which stays as it is. Out: messages that every provider accepts, whatever happened before.
"""

from __future__ import annotations

import msgspec

from nbagent.core.branches import calls_of, message_path, tool_message
from nbagent.core.state import State
from nbagent.messages import ContextPart, Message, Part, ReasoningPart, SourcePart, TextPart, ToolCallPart

__all__ = ["history"]


def history(state: State, message_id: str | None = None) -> list[Message]:
    """Return the messages a model is given: valid for every provider, whatever happened before.

    A half-written tool call is left out. A call without a result gets an `interrupted` one. An answer that is
    empty, or holds only reasoning, is left out: some providers reject such messages. Sources are left out:
    what a provider wants back of them is in the opaque value of the text.
    """
    out: list[Message] = []
    for message in message_path(state, message_id or state.head):
        calls = [call for call in calls_of(message) if call.status != "writing"]
        kept = {call.tool_call_id for call in calls}
        view = message.frozen()
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
    if isinstance(part, SourcePart):
        return False
    return not isinstance(part, TextPart | ReasoningPart) or bool(part.text) or part.opaque is not None
