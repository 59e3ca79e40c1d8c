"""The stream of Google Gemini's generateContent.

https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent

Every item is a whole `GenerateContentResponse`. There is no end marker: a response is complete when a
candidate has given its `finishReason`, or the prompt was blocked, and the body has ended. Tool calls come
whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import (
    FinishReason,
    Usage,
)
from nbagent.models.answer.think import Kind
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, mapping, string

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
            self._ending.stop(candidate.get("finishReason"))
        self._ending.stop(mapping(payload.get("promptFeedback")).get("blockReason"), "content_filter")
        self._usage = mapping(payload.get("usageMetadata")) or self._usage

    def _read_usage(self) -> Usage:
        """Return the token counts. The provider does not count reasoning as output; we do."""
        usage = self._usage
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
            self._answer.write(kind, part["text"])
            if signature:
                self._answer.last(kind).end(signature)

    def _call(self, call: dict[str, Any], signature: dict[str, Any]) -> None:
        call_id, name = string(call.get("id")), string(call.get("name"))
        if not name:  # a piece of streamed arguments, which we do not ask for
            return
        slot = self._answer.call()
        slot.start(call_id, name)
        slot.add(call.get("args"))
        slot.end(opaque=(signature | ({"id": call_id} if call_id else {})) or None)
