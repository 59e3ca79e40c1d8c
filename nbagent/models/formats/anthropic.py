"""Anthropic Messages: `POST {base_url}/v1/messages`.

https://docs.anthropic.com/en/api/messages

Sampling settings are sent only when the user gives them: newer models refuse some of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
from nbagent.models.formats.anthropic_decoder import MessagesDecoder
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_object,
    base64_data,
    grouped,
    is_own,
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
        body: dict[str, Any] = {
            "model": target.model,
            "max_tokens": _MAX_TOKENS,
            "messages": list(_messages(request.messages, target)),
            "stream": True,
        }
        if request.instructions:
            body["system"] = scrub(request.instructions)
        if request.tools:
            body["tools"] = [
                {"name": tool.name, "description": tool.description, "input_schema": tool.parameters}
                for tool in request.tools
            ]
            if request.tool_choice in _CHOICES:
                body["tool_choice"] = {"type": _CHOICES[request.tool_choice]}
        return body | dict(options)

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return MessagesDecoder(message_id)


def _messages(messages: Iterable[Message], target: Target) -> Iterator[dict[str, Any]]:
    """Yield messages in the provider's form: consecutive tool results must be in one message."""
    for group in grouped(messages, lambda message: message.role == "assistant"):
        role = "assistant" if group[0].role == "assistant" else "user"
        blocks = [block for message in group for block in _blocks(message, target)]
        if blocks:
            yield {"role": role, "content": blocks}


def _blocks(message: Message, target: Target) -> Iterator[dict[str, Any]]:
    for part in message.parts:
        match part:
            case TextPart() if part.text.strip():  # the API refuses a block of white space only
                yield {"type": "text", "text": scrub(part.text)}
            case ImagePart():
                yield _image(part)
            case ReasoningPart(opaque={"type": "redacted_thinking"} as block) if is_own(message, target):
                yield block
            case ReasoningPart(opaque={"signature": signature}) if is_own(message, target):
                yield {"type": "thinking", "thinking": part.text, "signature": signature}
            case ToolCallPart():
                arguments = arguments_object(part)
                yield {
                    "type": "tool_use",
                    "id": _IDS(part.tool_call_id),
                    "name": part.name,
                    "input": arguments,
                }
            case ToolResultPart():
                yield _result(part)


def _image(image: ImagePart) -> dict[str, Any]:
    if image.url:
        return {"type": "image", "source": {"type": "url", "url": image.url}}
    source = {"type": "base64", "media_type": image.media_type, "data": base64_data(image)}
    return {"type": "image", "source": source}


def _result(result: ToolResultPart) -> dict[str, Any]:
    text = result_text(result)
    content = [{"type": "text", "text": text}] if text.strip() else []
    block = {
        "type": "tool_result",
        "tool_use_id": _IDS(result.tool_call_id),
        "content": content + [_image(image) for image in result.images],
    }
    return block if result.outcome == "ok" else block | {"is_error": True}
