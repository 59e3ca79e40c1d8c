"""The stream of OpenAI Chat Completions, as most servers write it.

https://platform.openai.com/docs/api-reference/chat-streaming

A response is complete when a `finish_reason` or `[DONE]` has come. Reading goes on after the finish reason,
because token counts and late text may follow. A body that is one `chat.completion` (from a server that
ignores `stream`) is read the same way: its `message` is one delta.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import JSON, FinishReason, Usage
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, mapping, string
from nbagent.models.formats.quirks import Quirks
from nbagent.models.formats.tool_call_deltas import ToolCallDeltas

__all__ = ["ChatDecoder"]

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

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one chunk."""
        self.started = self.started or "choices" in payload
        self._ending.identify(payload.get("id"), payload.get("model"))
        for choice in items(payload.get("choices")):
            if not choice.get("index"):
                self._delta(mapping(choice.get("delta") or choice.get("message")))
                if reason := choice.get("finish_reason"):
                    self._ending.stop(reason)
        if usage := payload.get("usage") or mapping(payload.get("x_groq")).get("usage"):
            self._usage = mapping(usage) or self._usage

    def _close_parts(self) -> None:
        """Complete the tool calls, and the reasoning if it has signatures."""
        self._calls.end()
        if self._details:
            self._answer.last("reasoning").end({"reasoning_details": self._details})

    def _read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self._usage
        inputs = mapping(usage.get("prompt_tokens_details"))
        outputs = mapping(usage.get("completion_tokens_details"))
        return Usage(
            input_tokens=count(usage.get("prompt_tokens")),
            output_tokens=count(usage.get("completion_tokens")),
            cache_read_tokens=count(inputs.get("cached_tokens", usage.get("prompt_cache_hit_tokens"))),
            cache_write_tokens=count(inputs.get("cache_write_tokens")),
            reasoning_tokens=count(outputs.get("reasoning_tokens")),
            raw=usage,
        )

    def _reported_cost(self) -> float | None:
        """Return the price if this server reports it."""
        cost = self._usage.get(self._quirks.cost_field or "")
        return float(cost) if isinstance(cost, int | float) and not isinstance(cost, bool) else None

    def _delta(self, delta: dict[str, Any]) -> None:
        for field in _REASONING_FIELDS:
            if (text := delta.get(field)) and isinstance(text, str):
                self._answer.write("reasoning", text)
                break
        if details := delta.get("reasoning_details"):
            self._add_details(items(details))
        if content := delta.get("content"):
            self._write(content)
        if refusal := string(delta.get("refusal")):
            self._ending.refuse()
            self._answer.write("text", refusal)
        if calls := delta.get("tool_calls"):
            for call in items(calls):
                self._calls.feed(call)

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
            self._answer.write("text", string(piece.get("text")))

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
