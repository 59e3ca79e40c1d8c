"""OpenAI Chat Completions: `POST {base_url}/chat/completions`, spoken by most servers.

https://platform.openai.com/docs/api-reference/chat-streaming

Complete when a `finish_reason` has come, or `[DONE]` alone. Reading goes on after the first finish reason:
usage and late text come after it. A body that is one `chat.completion` (a server that ignores `stream`) is
read the same way, its `message` as one delta.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from nbagent.messages import JSON, FinishReason, Usage
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Target, Wire, count, items, mapping, string
from nbagent.models.formats.openai_messages import to_openai
from nbagent.models.formats.quirks import Quirks
from nbagent.models.formats.tool_call_deltas import ToolCallDeltas

__all__ = ["OpenAIChat"]

_REASONING_FIELDS = ("reasoning_content", "reasoning", "thinking")


@dataclass(frozen=True)
class OpenAIChat(Wire):
    """The Chat Completions wire format."""

    quirks: Quirks = Quirks()  # noqa: RUF009 - frozen
    optional_fields: ClassVar[tuple[str, ...]] = ("stream_options",)

    def path(self, model: str) -> str:  # noqa: ARG002 - others put it into the path
        """Return what follows `base_url`."""
        return "/chat/completions"

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        body: dict[str, Any] = {
            "model": target.model,
            "messages": to_openai(
                request.messages, instructions=request.instructions, target=target, quirks=self.quirks
            ),
            "stream": True,
        }
        if self.quirks.usage_option:
            body["stream_options"] = {"include_usage": True}
        if request.tools:
            body["tools"] = [
                {
                    "type": "function",
                    "function": {"name": t.name, "description": t.description, "parameters": t.parameters},
                }
                for t in request.tools
            ]
            if request.tool_choice != "auto":
                body["tool_choice"] = request.tool_choice
        renamed = {"max_tokens": self.quirks.max_tokens}
        return body | {renamed.get(name, name): value for name, value in options.items()}

    def decoder(self, answer: AnswerBuilder) -> Decoder:
        """Return a decoder for one response."""
        return ChatDecoder(answer, self.quirks)


class ChatDecoder(Decoder):
    """Read `chat.completion.chunk` objects."""

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

    def __init__(self, answer: AnswerBuilder, quirks: Quirks) -> None:
        super().__init__(answer)
        self._quirks = quirks
        self._calls = ToolCallDeltas(answer)
        self._details: list[dict[str, Any]] = []

    def feed(self, payload: dict[str, Any]) -> None:
        """Take one chunk."""
        self.started = self.started or "choices" in payload
        self.identify(payload.get("id"), payload.get("model"))
        for choice in items(payload.get("choices")):
            if not choice.get("index"):
                self._delta(mapping(choice.get("delta") or choice.get("message")))
                self.stop(choice.get("finish_reason"))
        usage = payload.get("usage") or mapping(payload.get("x_groq")).get("usage")
        self.usage = mapping(usage) or self.usage

    def end_marker(self) -> None:
        """Take `[DONE]`."""
        self.started = self.finished = self.done = True

    def close_parts(self) -> None:
        """Complete the tool calls, and the reasoning where it has signatures."""
        self._calls.end()
        if self._details:
            self.answer.last("reasoning").end({"reasoning_details": self._details})

    def read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self.usage
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

    def reported_cost(self) -> float | None:
        """Return the price where this server says it."""
        cost = self.usage.get(self._quirks.cost_field or "")
        return float(cost) if isinstance(cost, int | float) and not isinstance(cost, bool) else None

    def _delta(self, delta: dict[str, Any]) -> None:
        for field in _REASONING_FIELDS:
            if (text := delta.get(field)) and isinstance(text, str):
                self.answer.write("reasoning", text)
                break
        if details := delta.get("reasoning_details"):
            self._add_details(items(details))
        if content := delta.get("content"):
            self._write(content)
        if refusal := string(delta.get("refusal")):
            self.refuse()
            self.answer.write("text", refusal)
        if calls := delta.get("tool_calls"):
            for call in items(calls):
                self._calls.feed(call)

    def _write(self, content: JSON) -> None:
        """Write a text, or a list of typed texts and Mistral's `thinking`."""
        if isinstance(content, str):
            if self._quirks.think_tags:
                self.answer.write_tagged(content)
            else:
                self.answer.write("text", content)
            return
        for piece in items(content):
            for thought in items(piece.get("thinking")):
                self.answer.write("reasoning", string(thought.get("text")))
            self.answer.write("text", string(piece.get("text")))

    def _add_details(self, details: list[dict[str, Any]]) -> None:
        """Keep OpenRouter's `reasoning_details`, whose text comes in pieces."""
        for detail in details:
            last = self._details[-1] if self._details else {}
            same = all(last.get(key) == detail.get(key) for key in ("type", "index"))
            if not last or not same or detail.get("type") == "reasoning.encrypted":
                self._details.append(dict(detail))
                continue
            for key, value in detail.items():
                grows = key in ("text", "summary", "signature") and isinstance(value, str)
                last[key] = string(last.get(key)) + value if grows else value
