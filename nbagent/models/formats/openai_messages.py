"""Messages to and from the JSON of OpenAI's Chat Completions, which most tools read and write.

`to_openai` writes the `messages` of a request; `from_openai` reads such a list back. Rules: tool results
follow the call they answer; images of a tool result follow in a user message, as the format has no other
place for them; images that a model made go back to it as they came, and to others the same way; once tools
are used, reasoning goes back in the field it came in; `from_openai(to_openai(messages))` says the same as
`messages` (ids of messages and times are not in it).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from nbagent.events import scrub
from nbagent.messages import (
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.formats.base import Target
from nbagent.models.formats.json_values import items, mapping, string
from nbagent.models.formats.quirks import Quirks
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_text,
    call_ids,
    data_url,
    is_own,
    parts_of,
    result_text,
    text_of,
)

__all__ = ["from_openai", "to_openai"]

_DEFAULT = Quirks(ids=IdRule(r".+", 24))
_REQUIRED = "reasoning_content"
"""Servers that write this field want it on every message of the model, even if it is empty (DeepSeek,
Kimi)."""


def to_openai(
    messages: Iterable[Message],
    *,
    instructions: str | None = None,
    target: Target | None = None,
    quirks: Quirks = _DEFAULT,
) -> list[dict[str, Any]]:
    """Return `messages` as OpenAI's JSON.

    Args:
        messages: a conversation, oldest first.
        instructions: becomes the system message.
        target: who will read it; its own opaque values (signatures) are added.
        quirks: what the server wants written differently.
    """
    out: list[dict[str, Any]] = []
    if instructions:
        out.append({"role": quirks.instructions_role, "content": scrub(instructions)})
    images: list[ImagePart] = []
    messages = list(messages)
    ids = call_ids(messages, target or Target(provider="", model=""), quirks.ids)
    field = _reasoning_field(messages, target, quirks)
    for message in messages:
        if message.role != "tool" and images:
            out.append(_with_images("", images))
            images = []
        match message.role:
            case "user":
                out.append(_with_images(text_of(message), parts_of(message, ImagePart)))
            case "assistant":
                own = target is not None and is_own(message, target)
                out += _assistant(message, ids, field, own=own, shows=own or target is None)
                if not own and target is not None:  # another model takes images from people only
                    images += parts_of(message, ImagePart)
            case "tool":
                for result in parts_of(message, ToolResultPart):
                    call_id = ids.get(result.tool_call_id) or quirks.ids(result.tool_call_id)
                    out.append({"role": "tool", "tool_call_id": call_id, "content": result_text(result)})
                    images += result.images
    return [*out, _with_images("", images)] if images else out


def _with_images(text: str, images: list[ImagePart]) -> dict[str, Any]:
    if not images:
        return {"role": "user", "content": text}
    content: list[dict[str, Any]] = [{"type": "text", "text": text}] if text else []
    content += [{"type": "image_url", "image_url": {"url": data_url(image)}} for image in images]
    return {"role": "user", "content": content}


def _reasoning_field(messages: list[Message], target: Target | None, quirks: Quirks) -> str:
    """Return the field in which reasoning goes back; empty if it does not, as long as no tool is used."""
    if not any(parts_of(message, ToolCallPart) for message in messages):
        return ""
    noted = [
        string(mapping(part.opaque).get("field"))
        for message in messages
        if target is not None and is_own(message, target)
        for part in parts_of(message, ReasoningPart)
    ]
    return quirks.reasoning_field or next((field for field in reversed(noted) if field), "")


def _assistant(
    message: Message, ids: dict[str, str], field: str, *, own: bool, shows: bool
) -> Iterator[dict[str, Any]]:
    text, calls = text_of(message), parts_of(message, ToolCallPart)
    images = parts_of(message, ImagePart) if shows else []
    if not text and not calls and not images:
        return
    out: dict[str, Any] = {"role": "assistant", "content": text or ("" if images else None)}
    if calls:
        out["tool_calls"] = [_call(call, ids[call.tool_call_id], own=own) for call in calls]
    if images:
        out["images"] = [{"type": "image_url", "image_url": {"url": data_url(image)}} for image in images]
    reasoning = parts_of(message, ReasoningPart)
    thoughts = scrub("".join(part.text for part in reasoning))
    opaque = [mapping(part.opaque) for part in reasoning] if own else []
    if field == "content" and own and thoughts:  # Mistral
        thinking = {"type": "thinking", "thinking": [{"type": "text", "text": thoughts}]}
        out["content"] = [thinking, *([{"type": "text", "text": text}] if text else [])]
    elif field == _REQUIRED or (field and field != "content" and own and thoughts):
        out[field] = thoughts
    for value in opaque:
        out |= {name: item for name, item in value.items() if name != "field"}
    yield out


def _call(call: ToolCallPart, call_id: str, *, own: bool) -> dict[str, Any]:
    out = {
        "id": call_id,
        "type": "function",
        "function": {"name": call.name, "arguments": arguments_text(call)},
    }
    opaque = mapping(call.opaque) if own else {}
    return out | {name: item for name, item in opaque.items() if name != "id"}


def from_openai(data: Iterable[dict[str, Any]]) -> tuple[str | None, list[Message]]:
    """Return `(instructions, messages)` of a list in OpenAI's JSON.

    Messages are numbered `message_1`, `message_2`, …, each the parent of the next.
    """
    instructions: list[str] = []
    messages: list[Message] = []
    names: dict[str, str] = {}
    for item in data:
        role = string(item.get("role"))
        if role in ("system", "developer"):
            instructions += [
                part.text for part in _content(item.get("content")) if isinstance(part, TextPart)
            ]
            continue
        parts = tuple(_parts(item, names))
        parent = messages[-1].message_id if messages else None
        role = role if role in ("assistant", "tool") else "user"
        message = {"message_id": f"message_{len(messages) + 1}", "role": role, "parent_id": parent}
        messages.append(msgspec.structs.replace(msgspec.convert(message, Message), parts=parts))
    return "\n\n".join(instructions) or None, messages


def _parts(item: dict[str, Any], names: dict[str, str]) -> Iterator[Part]:
    content = list(_content(item.get("content")))
    if item.get("role") == "tool":
        call_id = string(item.get("tool_call_id"))
        text = "".join(part.text for part in content if isinstance(part, TextPart))
        yield ToolResultPart(tool_call_id=call_id, name=names.get(call_id, ""), outcome="ok", text=text)
        return
    if reasoning := string(item.get("reasoning_content")) or string(item.get("reasoning")):
        yield ReasoningPart(text=reasoning)
    yield from content
    yield from _content(item.get("images"))
    for call in items(item.get("tool_calls")):
        function = mapping(call.get("function"))
        call_id, name = string(call.get("id")), string(function.get("name"))
        names[call_id] = name
        yield ToolCallPart(
            tool_call_id=call_id, name=name, arguments=string(function.get("arguments")) or "{}"
        )


def _content(content: object) -> Iterator[Part]:
    if isinstance(content, str) and content:
        yield TextPart(text=content)
    for piece in items(content):
        if url := string(mapping(piece.get("image_url")).get("url")):
            yield _image(url)
        elif text := string(piece.get("text")) or string(piece.get("refusal")):
            yield TextPart(text=text)


def _image(url: str) -> ImagePart:
    match = re.fullmatch(r"data:([^;,]+);base64,(.*)", url, flags=re.DOTALL)
    try:
        data = base64.b64decode(match[2], validate=True) if match else None
    except binascii.Error:
        data = None
    if match is None or data is None:
        return ImagePart(media_type="image/*", url=url)
    return ImagePart(media_type=match[1], data=data)
