"""The stream of Google Gemini's generateContent.

https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent

Every item is a whole `GenerateContentResponse`. There is no end marker: a response is complete when a
candidate has given its `finishReason`, or the prompt was blocked, and the body has ended. Tool calls come
whole. A part of another kind than ours is a step of the provider (code that it ran, and its output): it is
kept as it came, and goes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import (
    JSON,
    FinishReason,
    ImagePart,
    Usage,
)
from nbagent.models.answer.think import Kind
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, mapping, string
from nbagent.models.formats.provider_tool_text import provider_tool_text
from nbagent.models.formats.request_parts import image_from_base64

__all__ = ["GenerateDecoder"]


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

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one item."""
        known = ("candidates", "usageMetadata", "promptFeedback")
        self.started = self.started or any(name in payload for name in known)
        self._ending.identify(payload.get("responseId"), payload.get("modelVersion"))
        for candidate in items(payload.get("candidates"))[:1]:
            for part in items(mapping(candidate.get("content")).get("parts")):
                self._part(part)
            self._cite(candidate)
            self._ending.stop(candidate.get("finishReason"))
        self._ending.stop(mapping(payload.get("promptFeedback")).get("blockReason"), "content_filter")
        self._usage = mapping(payload.get("usageMetadata")) or self._usage

    def _read_usage(self) -> Usage:
        """Return the token counts. Reasoning, and what the provider's tools read, is counted apart there."""
        usage = self._usage
        answer, thoughts = count(usage.get("candidatesTokenCount")), count(usage.get("thoughtsTokenCount"))
        return Usage(
            input_tokens=_sum(
                count(usage.get("promptTokenCount")), count(usage.get("toolUsePromptTokenCount"))
            ),
            output_tokens=_sum(answer, thoughts),
            cache_read_tokens=count(usage.get("cachedContentTokenCount")),
            reasoning_tokens=thoughts,
            raw=usage,
        )

    def _part(self, part: dict[str, Any]) -> None:
        signature = {"thoughtSignature": value} if (value := part.get("thoughtSignature")) else {}
        marks = signature | ({"thought": True} if part.get("thought") else {})
        rest = part.keys() - {"thoughtSignature", "thought"}
        if call := mapping(part.get("functionCall")):
            self._call(call, signature)
        elif isinstance(part.get("text"), str) or (signature and not rest):
            kind: Kind = "reasoning" if part.get("thought") else "text"
            self._answer.write(kind, string(part.get("text")))
            if signature:
                self._answer.last(kind).end(signature)
        elif image := _image(part, marks or None):
            self._answer.add_image(image)
        elif name := next((name for name in part if name in rest and name != "functionCall"), ""):
            self._answer.add_provider_tool(name, provider_tool_text(part[name]), part)

    def _call(self, call: dict[str, Any], signature: dict[str, Any]) -> None:
        call_id, name = string(call.get("id")), string(call.get("name"))
        if not name:  # a piece of streamed arguments, which we do not ask for
            return
        slot = self._answer.call()
        slot.start(call_id, name)
        slot.add(call.get("args"))
        slot.end(opaque=(signature | ({"id": call_id} if call_id else {})) or None)

    def _cite(self, candidate: dict[str, Any]) -> None:
        for chunk in items(mapping(candidate.get("groundingMetadata")).get("groundingChunks")):
            for source in map(mapping, chunk.values()):  # web, maps, retrievedContext
                self._answer.cite(source.get("uri"), source.get("title"), source.get("text"))
        cited = mapping(candidate.get("citationMetadata"))
        for source in items(cited.get("citationSources")) + items(cited.get("citations")):
            self._answer.cite(source.get("uri"), source.get("title"))
        for source in items(mapping(candidate.get("urlContextMetadata")).get("urlMetadata")):
            self._answer.cite(source.get("retrievedUrl"))


def _image(part: dict[str, Any], opaque: JSON) -> ImagePart | None:
    """Return the image that the model made, if the part is one."""
    inline, file = mapping(part.get("inlineData")), mapping(part.get("fileData"))
    kind = string((inline or file).get("mimeType"))
    if not kind.startswith("image/"):
        return None
    image = image_from_base64(inline.get("data"), kind)
    if image is not None:
        return ImagePart(media_type=kind, data=image.data, opaque=opaque)
    uri = string(file.get("fileUri"))
    return ImagePart(media_type=kind, url=uri, opaque=opaque) if uri else None


def _sum(*counts: int | None) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
