"""Google Gemini: `POST {base_url}/models/{model}:streamGenerateContent?alt=sse`.

https://ai.google.dev/api/generate-content

The signature of a part (`thoughtSignature`) goes back with the part; without it, Gemini refuses the request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.google_decoder import GenerateDecoder
from nbagent.models.formats.json_values import mapping
from nbagent.models.formats.request_parts import (
    arguments_object,
    base64_data,
    grouped,
    is_own,
    parts_of,
    result_text,
)

__all__ = ["Google"]

_TOP_LEVEL = {"safetySettings", "cachedContent", "toolConfig", "serviceTier", "labels"}
"""Options that are not part of `generationConfig`."""
_MODES = {"auto": "AUTO", "none": "NONE", "required": "ANY"}


class Google(Format):
    """The generateContent format."""

    auth: ClassVar[tuple[str, str]] = ("x-goog-api-key", "")
    models_path: ClassVar[str] = "/models?pageSize=1000"

    def path(self, model: str) -> str:
        """Return what follows `base_url`."""
        name = model if "/" in model else f"models/{model}"  # else a tuned one: tunedModels/…
        return f"/{name}:streamGenerateContent?alt=sse"

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are settings of `generationConfig`, in snake or camel case."""
        body: dict[str, Any] = {"contents": list(_contents(request.messages, target))}
        if request.instructions:
            body["systemInstruction"] = {"parts": [{"text": scrub(request.instructions)}]}
        if request.tools:
            declarations = [
                {"name": tool.name, "description": tool.description, "parametersJsonSchema": tool.parameters}
                for tool in request.tools
            ]
            body["tools"] = [{"functionDeclarations": declarations}]
            body["toolConfig"] = {"functionCallingConfig": {"mode": _MODES[request.tool_choice]}}
        settings = {_camel(name): value for name, value in options.items()}
        body |= {name: settings.pop(name) for name in _TOP_LEVEL & settings.keys()}
        return body | ({"generationConfig": settings} if settings else {})

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return GenerateDecoder(message_id)


def _camel(name: str) -> str:
    first, *rest = {"max_tokens": "max_output_tokens"}.get(name, name).split("_")
    return first + "".join(word.capitalize() for word in rest)


def _contents(messages: tuple[Message, ...], target: Target) -> Iterator[dict[str, Any]]:
    """Yield messages in the provider's form: consecutive tool results must be in one."""
    own_ids = {
        call.tool_call_id: call.opaque["id"]
        for message in messages
        if is_own(message, target)
        for call in parts_of(message, ToolCallPart)
        if mapping(call.opaque).get("id")
    }
    for group in grouped(messages, lambda message: message.role == "assistant"):
        role = "model" if group[0].role == "assistant" else "user"
        pairs = [(part, is_own(message, target)) for message in group for part in message.parts]
        parts = [piece for part, own in pairs for piece in _pieces(part, own_ids, own=own)]
        if parts:
            yield {"role": role, "parts": parts}


def _pieces(part: Part, own_ids: Mapping[str, str], *, own: bool) -> Iterator[dict[str, Any]]:
    opaque = mapping(getattr(part, "opaque", None)) if own else {}
    signature = {name: value for name, value in opaque.items() if name == "thoughtSignature"}
    match part:
        case TextPart() if part.text or signature:
            yield {"text": scrub(part.text)} | signature
        case ReasoningPart() if signature:
            yield {"text": scrub(part.text), "thought": True} | signature
        case ImagePart():
            yield _image(part)
        case ToolCallPart():
            call = {"name": part.name, "args": arguments_object(part)} | _id(part.tool_call_id, own_ids)
            yield {"functionCall": call} | signature
        case ToolResultPart():
            key = "result" if part.outcome == "ok" else "error"
            response = {"name": part.name, "response": {key: result_text(part)}}
            yield {"functionResponse": response | _id(part.tool_call_id, own_ids)}
            yield from map(_image, part.images)


def _id(tool_call_id: str, own_ids: Mapping[str, str]) -> dict[str, str]:
    """Return the id that Gemini gave the call; Gemini matches calls without one by their order."""
    return {"id": own_ids[tool_call_id]} if tool_call_id in own_ids else {}


def _image(image: ImagePart) -> dict[str, Any]:
    if image.url:
        return {"fileData": {"mimeType": image.media_type, "fileUri": image.url}}
    return {"inlineData": {"mimeType": image.media_type, "data": base64_data(image)}}
