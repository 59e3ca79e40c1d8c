"""Anthropic Messages: `POST {base_url}/v1/messages`.

https://docs.anthropic.com/en/api/messages

Sampling settings are sent only when the user gives them: newer models refuse some of them. Steps of the
provider's own tools go back as they came, except a call that never got its result and that a person has
answered: the API refuses it. Images that a model made go to the next message of the user, as the format has
no other place for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

import msgspec

from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    ImagePart,
    Message,
    Part,
    ProviderToolPart,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest
from nbagent.models.formats.anthropic_decoder import MessagesDecoder
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.json_values import mapping
from nbagent.models.formats.provider_tools import split_tools
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_object,
    base64_data,
    call_ids,
    grouped,
    is_own,
    parts_of,
    result_text,
)

__all__ = ["Anthropic"]

_VERSION = "2023-06-01"
_MAX_TOKENS = 16_384
"""The API has no default. An answer that reaches the limit ends with `length`."""
_IDS = IdRule(r"[a-zA-Z0-9_-]{1,64}")
_CHOICES = {"none": "none", "required": "any"}


class Anthropic(Format):
    """The Messages format."""

    endpoint: ClassVar[str] = "/v1/messages"
    models_path: ClassVar[str] = "/v1/models?limit=1000"
    auth: ClassVar[tuple[str, str]] = ("x-api-key", "")

    def headers(self) -> dict[str, str]:
        """Return the version of the API."""
        return {"anthropic-version": _VERSION}

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        example = '{"type": "web_search_20250305", "name": "web_search"}'
        own_tools, options = split_tools(options, example)
        body: dict[str, Any] = {
            "model": target.model,
            "max_tokens": _MAX_TOKENS,
            "messages": list(_messages(request.messages, target)),
            "stream": True,
        }
        if request.instructions:
            body["system"] = scrub(request.instructions)
        tools = [
            {"name": tool.name, "description": tool.description, "input_schema": tool.parameters}
            for tool in request.tools
        ]
        if tools or own_tools:
            body["tools"] = [*tools, *own_tools]
        if request.tools and request.tool_choice in _CHOICES:
            body["tool_choice"] = {"type": _CHOICES[request.tool_choice]}
        return body | dict(options)

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return MessagesDecoder(message_id)


def _messages(messages: Iterable[Message], target: Target) -> Iterator[dict[str, Any]]:
    """Yield messages in the provider's form: consecutive tool results must be in one message."""
    messages = _without_open_steps(list(messages))
    ids = call_ids(messages, target, _IDS)
    made: list[dict[str, Any]] = []
    for group in grouped(messages, lambda message: message.role == "assistant"):
        blocks = [block for message in group for block in _blocks(message, target, ids)]
        if group[0].role == "assistant":
            made += [_image(image) for message in group for image in parts_of(message, ImagePart)]
            role = "assistant"
        else:
            results = sum(block["type"] == "tool_result" for block in blocks)  # these must come first
            blocks[results:results], made, role = made, [], "user"
        if blocks:
            yield {"role": role, "content": blocks}


def _without_open_steps(messages: list[Message]) -> list[Message]:
    """Leave out the provider's own calls that never got a result, unless the provider is still at them."""
    steps = [part for message in messages for part in parts_of(message, ProviderToolPart)]
    answered = {mapping(step.opaque).get("tool_use_id") for step in steps}
    users = [place for place, message in enumerate(messages) if message.role == "user"]
    last_user = users[-1] if users else -1

    def stays(part: Part, place: int) -> bool:
        block = mapping(part.opaque) if isinstance(part, ProviderToolPart) else {}
        is_call = str(block.get("type")).endswith("_tool_use")
        return not is_call or place > last_user or block.get("id") in answered

    return [
        msgspec.structs.replace(message, parts=tuple(part for part in message.parts if stays(part, place)))
        for place, message in enumerate(messages)
    ]


def _blocks(message: Message, target: Target, ids: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    own = is_own(message, target)
    for part in message.parts:
        match part:
            case TextPart() if part.text.strip():  # the API refuses a block of white space only
                citations = mapping(part.opaque).get("citations") if own else None
                block = {"type": "text", "text": scrub(part.text)}
                yield block | {"citations": citations} if citations else block
            case ImagePart() if message.role != "assistant":
                yield _image(part)
            case ReasoningPart(opaque={"type": "redacted_thinking"} as block) if own:
                yield block
            case ReasoningPart(opaque={"signature": signature}) if own:
                yield {"type": "thinking", "thinking": part.text, "signature": signature}
            case ReasoningPart(opaque={"type": "thinking"}) if own:  # servers that sign nothing
                yield {"type": "thinking", "thinking": part.text}
            case ProviderToolPart(opaque=dict(block)) if own:
                yield block
            case ToolCallPart():
                call = {"type": "tool_use", "id": ids[part.tool_call_id], "name": part.name}
                extras = mapping(part.opaque) if own else {}
                extras = {name: item for name, item in extras.items() if name != "id"}
                yield call | {"input": arguments_object(part)} | extras
            case ToolResultPart():
                yield _result(part, ids.get(part.tool_call_id) or _IDS(part.tool_call_id))


def _image(image: ImagePart) -> dict[str, Any]:
    if image.url:
        return {"type": "image", "source": {"type": "url", "url": image.url}}
    source = {"type": "base64", "media_type": image.media_type, "data": base64_data(image)}
    return {"type": "image", "source": source}


def _result(result: ToolResultPart, call_id: str) -> dict[str, Any]:
    text = result_text(result)
    content = [{"type": "text", "text": text}] if text.strip() else []
    block = {
        "type": "tool_result",
        "tool_use_id": call_id,
        "content": content + [_image(image) for image in result.images],
    }
    return block if result.outcome == "ok" else block | {"is_error": True}
