"""Describes a request in a form that can be compared and shown.

In: a request, or a log and the start of a request in it. Out: `Asked`, and its lines for a diff. Rules:
only what both sides know is compared; ids, times and opaque values are left out, and so is any key.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import cast

import msgspec

from nbagent.core.history import history
from nbagent.core.state import State
from nbagent.events import (
    RequestStart,
)
from nbagent.messages import JSON, ImagePart, Message, ToolCallPart, ToolResultPart
from nbagent.models.base import ModelRequest

__all__ = ["Asked", "asked", "asked_lines", "asked_of_log", "steady"]

_VOLATILE = re.compile(r"\bipykernel_\d+/\d+\b|\b0[xX][0-9a-fA-F]{6,}\b")

Asked = dict[str, JSON]
"""A request in the form that is compared: JSON values without anything that changes from run to run."""


def asked(request: ModelRequest, settings: Mapping[str, JSON]) -> Asked:
    """Return `request` in the form that is compared; `settings` are the model's name and options."""
    question: Asked = {
        **settings,
        "instructions": request.instructions,
        "tool_names": sorted(tool.name for tool in request.tools),
        "tools": {tool.name: msgspec.to_builtins(tool) for tool in request.tools},
        "tool_choice": request.tool_choice,
        "messages": [_plain_message(message) for message in request.messages],
    }
    return cast("Asked", steady(question))


def asked_of_log(state: State, start: RequestStart) -> Asked:
    """Return what the request that begins with `start` asked, as far as the log tells."""
    messages = [_plain_message(message) for message in history(state, start.parent_id)]
    run = state.runs.get(start.run_id)
    if (run and run.start.parent_run_id) or "tools" not in state.agent:
        return cast(
            "Asked", steady({"messages": messages})
        )  # a stage: the log does not hold its agent's configuration
    configured: Asked = {"instructions": state.agent.get("instructions")}
    found = {**configured, "tool_names": sorted(state.agent["tools"]), "messages": messages}
    return cast("Asked", steady(found))


def _plain_message(message: Message) -> dict[str, JSON]:
    plain: dict[str, JSON] = {"role": message.role, "text": message.text}
    for part in message.parts:
        match part:
            case ToolCallPart():
                plain.setdefault("calls", []).append([part.name, _arguments(part.arguments)])
            case ToolResultPart():
                plain |= {"name": part.name, "outcome": part.outcome, "text": part.text}
                plain |= {"images": [_digest(image) for image in part.images]} if part.images else {}
            case ImagePart():
                plain.setdefault("images", []).append(_digest(part))
    return plain


def steady(value: JSON) -> JSON:
    """Return `value` without addresses and numbers that differ in each process."""
    if isinstance(value, str):
        return _VOLATILE.sub("…", value)
    if isinstance(value, dict):
        return {key: steady(item) for key, item in value.items()}
    return [steady(item) for item in value] if isinstance(value, list) else value


def _arguments(text: str) -> JSON:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _digest(image: ImagePart) -> str:
    return image.url or hashlib.sha256(image.data or b"").hexdigest()[:16]


def asked_lines(value: Asked) -> Iterator[str]:
    """Yield what was asked as lines that a person can read and compare."""
    for key, item in value.items():
        if key != "messages":
            yield f"{key}: {json.dumps(item, ensure_ascii=False)}"
    for message in value.get("messages", []):
        head = [message["role"], *(message[key] for key in ("name", "outcome") if key in message)]
        yield f"{' '.join(head)}:"
        yield from (f"    {line}" for line in message["text"].split("\n"))
        yield from (f"    image {digest}" for digest in message.get("images", []))
        for name, arguments in message.get("calls", []):
            yield f"    calls {name} {json.dumps(arguments, ensure_ascii=False)}"
