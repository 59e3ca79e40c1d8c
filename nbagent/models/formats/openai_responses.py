"""OpenAI Responses: `POST {base_url}/responses`.

https://platform.openai.com/docs/api-reference/responses

OpenAI stores nothing (`store: false`), so reasoning comes encrypted and goes back as the part's opaque value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    ImagePart,
    Message,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.openai_responses_decoder import ResponsesDecoder
from nbagent.models.formats.request_parts import IdRule, arguments_text, data_url, is_own, result_text

__all__ = ["OpenAIResponses"]

_IDS = IdRule(r"[a-zA-Z0-9_-]{1,64}")


class OpenAIResponses(Format):
    """The Responses format."""

    endpoint: ClassVar[str] = "/responses"
    optional_fields: ClassVar[tuple[str, ...]] = ("include",)

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        body: dict[str, Any] = {
            "model": target.model,
            "input": [item for message in request.messages for item in _items(message, target)],
            "stream": True,
            "store": False,
            "include": ["reasoning.encrypted_content"],
        }
        if request.instructions:
            body["instructions"] = scrub(request.instructions)
        if request.tools:
            body["tools"] = [
                {
                    "type": "function",
                    "name": tool.name,
                    "description": tool.description,
                    "parameters": tool.parameters,
                    "strict": False,
                }
                for tool in request.tools
            ]
            body["tool_choice"] = request.tool_choice
        renamed = {"max_tokens": "max_output_tokens"}
        return body | {renamed.get(name, name): value for name, value in options.items()}

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return ResponsesDecoder(message_id)


def _items(message: Message, target: Target) -> Iterator[dict[str, Any]]:
    """Yield the input items of one message, in the order of its parts."""
    if message.role == "user":
        yield {"role": "user", "content": [_input(part) for part in message.parts]}
        return
    for position, part in enumerate(message.parts):
        match part:
            case TextPart() if part.text:
                yield {"role": "assistant", "content": scrub(part.text)}
            # OpenAI refuses reasoning that nothing follows, as a stopped answer leaves it.
            case ReasoningPart(opaque=dict(item)) if is_own(message, target) and _goes_on(message, position):
                yield item
            case ToolCallPart():
                arguments = arguments_text(part)
                call_id = _IDS(part.tool_call_id)
                yield {"type": "function_call", "call_id": call_id, "name": part.name, "arguments": arguments}
            case ToolResultPart():
                call_id = _IDS(part.tool_call_id)
                yield {"type": "function_call_output", "call_id": call_id, "output": _output(part)}


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
