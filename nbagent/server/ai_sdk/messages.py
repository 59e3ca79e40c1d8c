"""A session's messages as the AI SDK has them: what `useChat` starts with when a session is opened again.

In: a `State`. Out: `UIMessage`s of the branch that is shown, as JSON values: the same messages that a client
has which read the stream (`stream.py`).

Rule: an answer that is being written is left out. The client resumes its stream, which has it from the start.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from itertools import groupby

from nbagent.core.branches import message_path
from nbagent.core.state import GrowingPart, MessageState, State, ToolCallState
from nbagent.messages import JSON, ImagePart, ProviderToolPart, SourcePart, TextPart

__all__ = ["file_part", "source_part", "ui_message_id", "ui_messages"]

UIPart = dict[str, JSON]


def ui_messages(state: State) -> list[dict[str, JSON]]:
    """Return the messages of the branch that is shown; everything a run said is one message."""
    path = message_path(state, state.head)
    going_on = state.active_run.start.run_id if state.active_run else None
    grouped = groupby(path, lambda message: ui_message_id(state, message))
    return [_message(state, identity, list(group)) for identity, group in grouped if identity != going_on]


def ui_message_id(state: State, message: MessageState) -> str:
    """Return the id the AI SDK knows a message by: its outermost run's; for a person's, its own."""
    run = state.runs.get(message.run_id or "")
    while run is not None and run.start.parent_run_id in state.runs:
        run = state.runs[run.start.parent_run_id]
    return run.start.run_id if run else message.message_id


def _message(state: State, identity: str, messages: list[MessageState]) -> dict[str, JSON]:
    if messages[0].role == "user":
        return {"id": identity, "role": "user", "parts": list(map(_said, _in_order(messages[0])))}
    parts: list[UIPart] = []
    for message in messages:
        shown = (part for part in _in_order(message) if not _is_hidden(part))
        parts += [{"type": "step-start"}, *map(_written, shown)]
    metadata = {"sessionId": state.session_id, "runId": identity}
    return {"id": identity, "role": "assistant", "parts": parts, "metadata": metadata}


def _in_order(message: MessageState) -> Iterable[object]:
    return (message.parts[index] for index in sorted(message.parts))


def _said(part: object) -> UIPart:
    match part:
        case TextPart(text=text):
            return {"type": "text", "text": text}
        case ImagePart():
            return file_part(part)
    raise TypeError(f"A user's message has no part like {part!r}.")


def _written(part: object) -> UIPart:
    match part:
        case GrowingPart(kind=kind, text=text):
            return {"type": kind, "text": str(text), "state": "done"}
        case ToolCallState():
            return _call(part)
        case ImagePart():
            return file_part(part)
        case SourcePart():
            return source_part(part)
    raise TypeError(f"An assistant's message has no part like {part!r}.")


def _is_hidden(part: object) -> bool:
    """Whether the AI SDK has no part for it: a step of the provider, a source without an address."""
    return isinstance(part, ProviderToolPart) or (isinstance(part, SourcePart) and part.url is None)


def file_part(image: ImagePart) -> UIPart:
    """Return an image."""
    encoded = base64.b64encode(image.data or b"").decode()
    url = image.url or f"data:{image.media_type};base64,{encoded}"
    return {"type": "file", "mediaType": image.media_type, "url": url}


def source_part(source: SourcePart) -> UIPart:
    """Return a source that has an address."""
    title = {"title": source.title} if source.title else {}
    return {"type": "source-url", "sourceId": source.url, "url": source.url, **title}


def _call(call: ToolCallState) -> UIPart:
    part: UIPart = {"type": f"tool-{call.name}", "toolCallId": call.tool_call_id}
    if call.status == "writing":
        return {**part, "state": "input-streaming", "rawInput": str(call.arguments)}
    part["input"] = _arguments(call)
    match call.status:
        case "pending" | "running":
            return {**part, "state": "input-available"}
        case "approval":
            return {**part, "state": "approval-requested", "approval": {"id": call.tool_call_id}}
        case "denied":
            return {
                **part,
                "state": "output-denied",
                "approval": {"id": call.tool_call_id, "approved": False},
            }
        case "ok":
            return {**part, "state": "output-available", "output": (call.end and call.end.result) or ""}
    return {**part, "state": "output-error", "errorText": (call.end and call.end.result) or call.status}


def _arguments(call: ToolCallState) -> JSON:
    try:
        return json.loads(str(call.arguments))
    except ValueError:
        return str(call.arguments)
