"""Ollama's own protocol: `POST {base_url}/api/chat`.

https://github.com/ollama/ollama/blob/main/docs/api.md

Prefer this to Ollama's Chat Completions, which swallows an error in the middle of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from nbagent.errors import UsageError
from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    ImagePart,
    Message,
    ReasoningPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.json_values import mapping
from nbagent.models.formats.ollama_decoder import OllamaDecoder
from nbagent.models.formats.request_parts import (
    arguments_object,
    base64_data,
    is_own,
    parts_of,
    result_text,
    text_of,
)

__all__ = ["Ollama"]

_TOP_LEVEL = {"think", "keep_alive", "format", "options", "truncate", "shift", "logprobs", "top_logprobs"}
"""Options that are fields of the body; all others go into `options`."""


class Ollama(Format):
    """The format of `/api/chat`."""

    endpoint: ClassVar[str] = "/api/chat"
    models_path: ClassVar[str] = "/api/tags"
    framing: ClassVar[Literal["sse", "ndjson"]] = "ndjson"

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body."""
        system = [{"role": "system", "content": scrub(request.instructions)}] if request.instructions else []
        body: dict[str, Any] = {
            "model": target.model,
            "messages": system + [item for message in request.messages for item in _items(message, target)],
            "stream": True,
        }
        if request.tools and request.tool_choice != "none":
            body["tools"] = [
                {
                    "type": "function",
                    "function": {"name": t.name, "description": t.description, "parameters": t.parameters},
                }
                for t in request.tools
            ]
        settings = {{"max_tokens": "num_predict"}.get(name, name): value for name, value in options.items()}
        body |= {name: settings.pop(name) for name in _TOP_LEVEL & settings.keys()}
        return body | ({"options": mapping(body.get("options")) | settings} if settings else {})

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return OllamaDecoder(message_id)


def _items(message: Message, target: Target) -> Iterator[dict[str, Any]]:
    if message.role == "tool":
        for result in parts_of(message, ToolResultPart):
            content = result_text(result)
            named = {"role": "tool", "tool_name": result.name, "tool_call_id": result.tool_call_id}
            yield named | {"content": content}
            if result.images:
                yield {"role": "user", "content": "", "images": [_image(image) for image in result.images]}
        return
    item: dict[str, Any] = {"role": message.role, "content": text_of(message)}
    thoughts = "".join(part.text for part in parts_of(message, ReasoningPart))
    calls = parts_of(message, ToolCallPart)
    if images := parts_of(message, ImagePart):
        item["images"] = [_image(image) for image in images]
    if thoughts and calls and is_own(message, target):
        item["thinking"] = scrub(thoughts)
    if calls:
        item["tool_calls"] = [
            {"id": call.tool_call_id, "function": {"name": call.name, "arguments": arguments_object(call)}}
            for call in calls
        ]
    if item.keys() != {"role", "content"} or item["content"]:
        yield item


def _image(image: ImagePart) -> str:
    if image.data is None:
        raise UsageError(
            "Ollama takes images as bytes, not as an address.", hint="Load the image and pass its bytes."
        )
    return base64_data(image)
