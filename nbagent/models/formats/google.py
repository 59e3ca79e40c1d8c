"""Google Gemini: `POST {base_url}/models/{model}:streamGenerateContent?alt=sse`.

https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent

Every frame is a whole `GenerateContentResponse`, and there is no end marker: complete when a candidate has
given its `finishReason` (or the prompt was blocked) and the body has ended. Tool calls come whole. The
signature on a part (`thoughtSignature`) goes back with it, or the next request is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    FinishReason,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
)
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.answer.think import Kind
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Target, Wire, count, items, mapping, string
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


class Google(Wire):
    """The generateContent wire format."""

    auth: ClassVar[tuple[str, str]] = ("x-goog-api-key", "")

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

    def decoder(self, answer: AnswerBuilder) -> Decoder:
        """Return a decoder for one response."""
        return GenerateDecoder(answer)


def _camel(name: str) -> str:
    first, *rest = {"max_tokens": "max_output_tokens"}.get(name, name).split("_")
    return first + "".join(word.capitalize() for word in rest)


def _contents(messages: tuple[Message, ...], target: Target) -> Iterator[dict[str, Any]]:
    """Yield turns: all tool results of a turn stand in one."""
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
    """Return the id Gemini gave the call; calls without one are matched by their order."""
    return {"id": own_ids[tool_call_id]} if tool_call_id in own_ids else {}


def _image(image: ImagePart) -> dict[str, Any]:
    if image.url:
        return {"fileData": {"mimeType": image.media_type, "fileUri": image.url}}
    return {"inlineData": {"mimeType": image.media_type, "data": base64_data(image)}}


class GenerateDecoder(Decoder):
    """Read `GenerateContentResponse` objects."""

    reasons: ClassVar[Mapping[str, FinishReason]] = {
        "STOP": "stop",
        "FUNCTION_CALL": "tool_calls",
        "MAX_TOKENS": "length",
        "SAFETY": "content_filter",
        "RECITATION": "content_filter",
        "BLOCKLIST": "content_filter",
        "PROHIBITED_CONTENT": "content_filter",
        "SPII": "content_filter",
        "LANGUAGE": "content_filter",
        "IMAGE_SAFETY": "content_filter",
        "IMAGE_PROHIBITED_CONTENT": "content_filter",
        "IMAGE_RECITATION": "content_filter",
        "IMAGE_OTHER": "content_filter",
        "MALFORMED_FUNCTION_CALL": "error",
        "UNEXPECTED_TOOL_CALL": "error",
        "TOO_MANY_TOOL_CALLS": "error",
        "OTHER": "error",
    }

    def feed(self, payload: dict[str, Any]) -> None:
        """Take one frame."""
        known = ("candidates", "usageMetadata", "promptFeedback")
        self.started = self.started or any(name in payload for name in known)
        self.identify(payload.get("responseId"), payload.get("modelVersion"))
        for candidate in items(payload.get("candidates"))[:1]:
            for part in items(mapping(candidate.get("content")).get("parts")):
                self._part(part)
            self.stop(candidate.get("finishReason"))
        self.stop(mapping(payload.get("promptFeedback")).get("blockReason"), "content_filter")
        self.usage = mapping(payload.get("usageMetadata")) or self.usage

    def read_usage(self) -> Usage:
        """Return the token counts; the provider's output count leaves the thoughts out."""
        usage = self.usage
        answer, thoughts = count(usage.get("candidatesTokenCount")), count(usage.get("thoughtsTokenCount"))
        known = answer is not None or thoughts is not None
        return Usage(
            input_tokens=count(usage.get("promptTokenCount")),
            output_tokens=(answer or 0) + (thoughts or 0) if known else None,
            cache_read_tokens=count(usage.get("cachedContentTokenCount")),
            reasoning_tokens=thoughts,
            raw=usage,
        )

    def _part(self, part: dict[str, Any]) -> None:
        signature = {"thoughtSignature": value} if (value := part.get("thoughtSignature")) else {}
        if call := mapping(part.get("functionCall")):
            self._call(call, signature)
        elif isinstance(part.get("text"), str):
            kind: Kind = "reasoning" if part.get("thought") else "text"
            self.answer.write(kind, part["text"])
            if signature:
                self.answer.last(kind).end(signature)

    def _call(self, call: dict[str, Any], signature: dict[str, Any]) -> None:
        call_id, name = string(call.get("id")), string(call.get("name"))
        if not name:  # a piece of streamed arguments, which we do not ask for
            return
        slot = self.answer.call()
        slot.start(call_id, name)
        slot.add(call.get("args"))
        slot.end(opaque=(signature | ({"id": call_id} if call_id else {})) or None)
