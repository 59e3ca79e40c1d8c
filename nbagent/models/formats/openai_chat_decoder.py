"""The stream of OpenAI Chat Completions, as most servers write it.

https://platform.openai.com/docs/api-reference/chat-streaming

A response is complete when a `finish_reason` or `[DONE]` has come. Reading goes on after the finish reason,
because token counts and late text may follow. A body that is one `chat.completion` (from a server that
ignores `stream`) is read the same way: its `message` is one delta. A `message` beside a delta repeats what
was streamed, and is read only if nothing was. The field that reasoning came in is noted in the reasoning's
opaque value: it goes back there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import JSON, FinishReason, Usage
from nbagent.models.base import ModelEvent
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.chat_sources import note_annotations, note_sources
from nbagent.models.formats.json_values import count, items, key_of, mapping, string
from nbagent.models.formats.quirks import Quirks
from nbagent.models.formats.reported_usage import output_with_reasoning
from nbagent.models.formats.request_parts import image_of
from nbagent.models.formats.tool_call_deltas import ToolCallDeltas

__all__ = ["ChatDecoder"]

_PLAIN = frozenset({"content", "role"})
_REASONING_FIELDS = ("reasoning_content", "reasoning", "thinking")


class ChatDecoder(Decoder):
    """Read `chat.completion.chunk` objects."""

    ends_with_done: ClassVar[bool] = True
    reasons: ClassVar[Mapping[str, FinishReason]] = {
        "stop": "stop",
        "tool_calls": "tool_calls",
        "function_call": "tool_calls",
        "length": "length",
        "max_tokens": "length",
        "content_filter": "content_filter",
        "refusal": "refusal",
        "error": "error",
        "abort": "error",
        "cancelled": "error",
        "insufficient_system_resource": "error",
        "function_call_filter: MALFORMED_FUNCTION_CALL": "error",
    }

    def __init__(self, message_id: str, quirks: Quirks) -> None:
        super().__init__(message_id)
        self._quirks = quirks
        self._calls = ToolCallDeltas(self._answer)
        self._details: list[dict[str, Any]] = []
        self._message: dict[str, Any] = {}
        self._reasoning_field = ""
        self._steps: dict[int | str, dict[str, Any]] = {}

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one chunk."""
        self.started = self.started or "choices" in payload
        self._ending.identify(payload.get("id"), payload.get("model"))
        for choice in items(payload.get("choices")):
            if not choice.get("index"):
                self._choice(choice)
                if reason := choice.get("finish_reason"):
                    self._ending.stop(reason)
        if "citations" in payload or "search_results" in payload:
            note_sources(self._answer, payload)
        if payload.get("object") == "chat.completion":  # one document, in a stream or instead of one
            self.whole()
        if usage := payload.get("usage") or mapping(payload.get("x_groq")).get("usage"):
            self._usage = mapping(usage) or self._usage

    def finish(self) -> list[ModelEvent]:
        """Return the last events of a complete response."""
        self._read_message()
        return super().finish()

    def whole(self) -> None:
        """Take the end of a body that was one document."""
        self._read_message()
        super().whole()

    def _choice(self, choice: dict[str, Any]) -> None:
        message = mapping(choice.get("message"))
        if isinstance(choice.get("delta"), dict):
            self._message = message or self._message
            self._delta(choice["delta"])
        else:
            self._delta(message)

    def _read_message(self) -> None:
        """Read the message that stood beside the deltas if they said nothing."""
        message, self._message = self._message, {}
        if message and not self._answer.started:
            self._delta(message)

    def _close_parts(self) -> None:
        """Complete the tool calls, and the reasoning: how it goes back."""
        self._calls.end()
        for step in self._steps.values():
            said = (string(step.get(name)) for name in ("arguments", "output"))
            self._answer.add_provider_tool(string(step.get("type")), "\n".join(filter(None, said)), None)
        opaque: dict[str, JSON] = {"field": self._reasoning_field} if self._reasoning_field else {}
        if self._details:
            opaque = {"reasoning_details": self._details}
        if opaque:
            self._answer.last("reasoning").end(opaque)

    def _read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self._usage
        details = mapping(usage.get("prompt_tokens_details"))
        inputs = count(usage.get("prompt_tokens"))
        reasoning = count(
            mapping(usage.get("completion_tokens_details")).get(
                "reasoning_tokens", usage.get("reasoning_tokens")
            )
        )
        return Usage(
            input_tokens=inputs,
            output_tokens=output_with_reasoning(
                inputs, count(usage.get("completion_tokens")), reasoning, count(usage.get("total_tokens"))
            ),
            cache_read_tokens=count(details.get("cached_tokens", usage.get("prompt_cache_hit_tokens"))),
            cache_write_tokens=count(details.get("cache_write_tokens", details.get("cache_creation_tokens"))),
            reasoning_tokens=reasoning,
            raw=usage,
        )

    def _delta(self, delta: dict[str, Any]) -> None:
        for field in _REASONING_FIELDS:
            if (text := delta.get(field)) and isinstance(text, str):
                self._answer.write("reasoning", text)
                self._reasoning_field = field
                break
        if details := delta.get("reasoning_details"):
            self._add_details(items(details))
        if content := delta.get("content"):
            self._write(content)
        if delta.keys() - _PLAIN:
            self._more(delta)

    def _more(self, delta: dict[str, Any]) -> None:
        """Read what most deltas do not have."""
        if refusal := string(delta.get("refusal")):
            self._ending.refuse()
            self._answer.write("text", refusal)
        if calls := delta.get("tool_calls"):
            for call in items(calls):
                self._calls.feed(call)
        elif function := mapping(delta.get("function_call")):  # how calls were written before `tool_calls`
            self._calls.feed({"index": 0, "function": function})
        for image in items(delta.get("images")):
            self._add_image(mapping(image.get("image_url")).get("url") or image.get("url"))
        if "citations" in delta or "search_results" in delta:
            note_sources(self._answer, delta)
        if "annotations" in delta or "executed_tools" in delta:
            note_annotations(self._answer, delta)
            for step in items(
                delta.get("executed_tools")
            ):  # of Groq: first what is asked, then what was found
                index = key_of(step.get("index"))
                self._steps[index] = self._steps.get(index, {}) | step

    def _write(self, content: JSON) -> None:
        """Write a text, or a list of typed texts and Mistral's `thinking`."""
        if isinstance(content, str):
            if self._quirks.think_tags:
                self._answer.write_tagged(content)
            else:
                self._answer.write("text", content)
            return
        for piece in items(content):
            for thought in items(piece.get("thinking")):
                self._answer.write("reasoning", string(thought.get("text")))
                self._reasoning_field = "content"
            self._answer.write("text", string(piece.get("text")))
            self._add_image(mapping(piece.get("image_url")).get("url") or piece.get("image_url"))
            if piece.get("type") in ("reference", "tool_reference"):
                self._answer.cite(piece.get("url"), piece.get("title"))

    def _add_image(self, url: JSON) -> None:
        image = image_of(url)
        if image is not None:
            self._answer.add_image(image)

    def _add_details(self, details: list[dict[str, Any]]) -> None:
        """Join OpenRouter's `reasoning_details`, whose text comes in pieces."""
        for detail in details:
            last = self._details[-1] if self._details else {}
            same = all(last.get(key) == detail.get(key) for key in ("type", "index"))
            if not last or not same or detail.get("type") == "reasoning.encrypted":
                self._details.append(dict(detail))
                continue
            for key, value in detail.items():
                grows = key in ("text", "summary", "signature") and isinstance(value, str)
                last[key] = string(last.get(key)) + value if grows else value
