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
from nbagent.models.formats.provider_tools import split_tools
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_object,
    base64_data,
    call_ids,
    is_own,
    parts_of,
    result_text,
    text_of,
)

__all__ = ["Ollama"]

_IDS = IdRule(r".+")
_TOP_LEVEL = {"think", "keep_alive", "format", "options", "truncate", "shift", "logprobs", "top_logprobs"}
"""Options that are fields of the body; all others go into `options`."""


class Ollama(Format):
    """The format of `/api/chat`."""

    endpoint: ClassVar[str] = "/api/chat"
    models_path: ClassVar[str] = "/api/tags"
    framing: ClassVar[Literal["sse", "ndjson"]] = "ndjson"

    def base(self, base_url: str) -> str:
        """Return the address of the server; `/v1` is that of its Chat Completions."""
        return base_url.rstrip("/").removesuffix("/v1")

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body."""
        own_tools, options = split_tools(options, '{"type": "function", "function": {…}}')
        ids = call_ids(request.messages, target, _IDS)
        thinks = any(parts_of(message, ToolCallPart) for message in request.messages)
        system = [{"role": "system", "content": scrub(request.instructions)}] if request.instructions else []
        body: dict[str, Any] = {
            "model": target.model,
            "messages": system
            + [item for message in request.messages for item in _items(message, target, ids, thinks=thinks)],
            "stream": True,
        }
        tools = [
            {
                "type": "function",
                "function": {"name": t.name, "description": t.description, "parameters": t.parameters},
            }
            for t in request.tools
        ]
        if (tools or own_tools) and request.tool_choice != "none":
            body["tools"] = [*tools, *own_tools]
        settings = {{"max_tokens": "num_predict"}.get(name, name): value for name, value in options.items()}
        body |= {name: settings.pop(name) for name in _TOP_LEVEL & settings.keys()}
        return body | ({"options": mapping(body.get("options")) | settings} if settings else {})

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return OllamaDecoder(message_id)


def _items(
    message: Message, target: Target, ids: Mapping[str, str], *, thinks: bool
) -> Iterator[dict[str, Any]]:
    if message.role == "tool":
        for result in parts_of(message, ToolResultPart):
            content = result_text(result)
            named = {
                "role": "tool",
                "tool_name": result.name,
                "tool_call_id": ids.get(result.tool_call_id, result.tool_call_id),
            }
            yield named | {"content": content}
            if result.images:
                yield {"role": "user", "content": "", "images": [_image(image) for image in result.images]}
        return
    item: dict[str, Any] = {"role": message.role, "content": text_of(message)}
    thoughts = "".join(part.text for part in parts_of(message, ReasoningPart))
    calls = parts_of(message, ToolCallPart)
    images = parts_of(message, ImagePart)
    if message.role == "assistant":  # nobody can be asked to load what a model gave an address of
        images = [image for image in images if image.data is not None]
    if images:
        item["images"] = [_image(image) for image in images]
    if thoughts and thinks and is_own(message, target):  # models go on better with it, once they use tools
        item["thinking"] = scrub(thoughts)
    if calls:
        item["tool_calls"] = [
            {
                "id": ids[call.tool_call_id],
                "function": {"name": call.name, "arguments": arguments_object(call)},
            }
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
