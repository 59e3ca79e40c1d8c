"""The whole state as JSON values.

In: a `State`. Out: what the tests compare, and what the browser's fold comes to as well.
"""

from __future__ import annotations

from dataclasses import fields

import msgspec

from nbagent.core.state import GrowingPart, MessageState, RequestState, RunState, State, Text, ToolCallState
from nbagent.messages import JSON

__all__ = ["snapshot"]


def snapshot(state: State) -> dict[str, JSON]:
    """Return `state` as JSON values."""
    return _fields(state)


def _plain(value: object) -> JSON:
    match value:
        case Text():
            return str(value)
        case GrowingPart():
            times = {"started_at": value.started_at, "ended_at": value.ended_at}
            return {**_plain(value.frozen()), **times}
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
