"""OpenAI Responses: `POST {base_url}/responses`.

https://platform.openai.com/docs/api-reference/responses

OpenAI stores nothing (`store: false`), so reasoning comes encrypted and goes back as the part's opaque value;
so do the steps of its own tools. Images of another model's making go to the next message of the user.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    ImagePart,
    Message,
    ProviderToolPart,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.json_values import mapping
from nbagent.models.formats.openai_responses_decoder import ResponsesDecoder
from nbagent.models.formats.provider_tools import split_tools
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_text,
    base64_data,
    call_ids,
    data_url,
    is_own,
    parts_of,
    result_text,
)

__all__ = ["OpenAIResponses"]

_IDS = IdRule(r"[a-zA-Z0-9_-]{1,64}")


class OpenAIResponses(Format):
    """The Responses format."""

    endpoint: ClassVar[str] = "/responses"
    optional_fields: ClassVar[tuple[str, ...]] = ("include",)

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        own_tools, options = split_tools(options, '{"type": "web_search"}')
        body: dict[str, Any] = {
            "model": target.model,
            "input": list(_input_items(request.messages, target)),
            "stream": True,
            "store": False,
            "include": ["reasoning.encrypted_content"],
        }
        if request.instructions:
            body["instructions"] = scrub(request.instructions)
        tools = [
            {
                "type": "function",
                "name": tool.name,
                "description": tool.description,
                "parameters": tool.parameters,
                "strict": False,
            }
            for tool in request.tools
        ]
        if tools or own_tools:
            body["tools"] = [*tools, *own_tools]
            body["tool_choice"] = request.tool_choice
        renamed = {"max_tokens": "max_output_tokens"}
        return body | {renamed.get(name, name): value for name, value in options.items()}

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return ResponsesDecoder(message_id)


def _input_items(messages: Iterable[Message], target: Target) -> Iterator[dict[str, Any]]:
    ids = call_ids(messages, target, _IDS)
    made: list[ImagePart] = []
    for message in messages:
        if message.role == "user":
            yield {"role": "user", "content": [_input(part) for part in (*made, *message.parts)]}
            made = []
            continue
        yield from _items(message, target, ids)
        if message.role == "assistant":
            images = parts_of(message, ImagePart)
            made += [image for image in images if not (is_own(message, target) and _is_item(image.opaque))]


def _items(message: Message, target: Target, ids: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield the input items of one message, in the order of its parts."""
    own = is_own(message, target)
    for position, part in enumerate(message.parts):
        match part:
            case TextPart() if part.text:
                phase = mapping(part.opaque).get("phase") if own else None
                item = {"role": "assistant", "content": scrub(part.text)}
                yield item | {"phase": phase} if phase else item
            # OpenAI refuses reasoning that nothing follows, as a stopped answer leaves it.
            case ReasoningPart(opaque=dict(item)) if own and _goes_on(message, position):
                yield item
            case ProviderToolPart(opaque=dict(item)) if own:
                yield item
            case ImagePart(opaque=dict(item)) if own and _is_item(item):
                yield item | {"result": base64_data(part)}
            case ToolCallPart():
                arguments, call_id = arguments_text(part), ids[part.tool_call_id]
                yield {"type": "function_call", "call_id": call_id, "name": part.name, "arguments": arguments}
            case ToolResultPart():
                call_id = ids.get(part.tool_call_id) or _IDS(part.tool_call_id)
                yield {"type": "function_call_output", "call_id": call_id, "output": _output(part)}


def _is_item(opaque: JSON) -> bool:
    return mapping(opaque).get("type") == "image_generation_call"


def _goes_on(message: Message, position: int) -> bool:
    return any(not isinstance(part, ReasoningPart) for part in message.parts[position + 1 :])


def _input(part: object) -> dict[str, Any]:
    if isinstance(part, ImagePart):
        return {"type": "input_image", "image_url": data_url(part)}
    return {"type": "input_text", "text": scrub(part.text) if isinstance(part, TextPart) else ""}


def _output(result: ToolResultPart) -> str | list[dict[str, Any]]:
    text = result_text(result)
    if not result.images:
        return text
    return [{"type": "input_text", "text": text}, *map(_input, result.images)]
