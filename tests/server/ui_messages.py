"""Our messages as the AI SDK has them: what its client must come to, computed from the fold alone."""

from __future__ import annotations

import json
from typing import Any

from nbagent.state import GrowingPart, State, ToolCallState

__all__ = ["essential", "ui_parts"]


def ui_parts(state: State, run_id: str) -> list[dict[str, Any]]:
    """Return the parts of the one message that a run is to the AI SDK."""
    parts: list[dict[str, Any]] = []
    for message in state.messages.values():
        if message.run_id == run_id:
            parts.append({"type": "step-start"})
            parts += [_part(part) for _, part in sorted(message.parts.items())]
    return parts


def essential(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the parts as the AI SDK's client has them, without what only some of its versions note."""
    names = ("type", "text", "state", "toolCallId", "input", "output", "errorText")
    return [{name: part[name] for name in names if part.get(name) is not None} for part in parts]


def _part(part: object) -> dict[str, Any]:
    match part:
        case GrowingPart(kind=kind, text=text):
            return {"type": kind, "text": str(text), "state": "done"}
        case ToolCallState():
            return _call(part)
    raise TypeError(part)


def _call(call: ToolCallState) -> dict[str, Any]:
    told = {
        "type": f"tool-{call.name}",
        "toolCallId": call.tool_call_id,
        "input": json.loads(str(call.arguments)),
    }
    if call.status == "ok":
        return {**told, "state": "output-available", "output": call.end.result if call.end else None}
    return {**told, "state": "output-error", "errorText": call.end.result if call.end else None}
