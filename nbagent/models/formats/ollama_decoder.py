"""The stream of Ollama's own protocol: one JSON object per line.

https://github.com/ollama/ollama/blob/main/docs/api.md

Complete with `done: true`. Tool calls come whole, and every entry is a call of its own whatever its index
says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import (
    FinishReason,
    Usage,
)
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, mapping, string

__all__ = ["OllamaDecoder"]


class OllamaDecoder(Decoder):
    """Read the lines of one response."""

    reasons: ClassVar[Mapping[str, FinishReason]] = {"stop": "stop", "length": "length"}

    def feed(self, payload: dict[str, Any]) -> None:
        """Take one line."""
        message = mapping(payload.get("message"))
        self.started = self.started or "message" in payload or "done" in payload
        self.identify(None, payload.get("model"))
        self.answer.write("reasoning", string(message.get("thinking")))
        self.answer.write_tagged(string(message.get("content")))
        for call in items(message.get("tool_calls")):
            self._call(call)
        self.stop(payload.get("done_reason"))
        if payload.get("done") is True or self.finished:
            self.finished = self.done = True
            self.usage = {name: value for name, value in payload.items() if name not in ("message", "model")}

    def read_usage(self) -> Usage:
        """Return the token counts."""
        return Usage(
            input_tokens=count(self.usage.get("prompt_eval_count")),
            output_tokens=count(self.usage.get("eval_count")),
            raw=self.usage,
        )

    def _call(self, call: dict[str, Any]) -> None:
        function = mapping(call.get("function"))
        slot = self.answer.call()
        slot.start(string(call.get("id")), string(function.get("name")))
        slot.add(function.get("arguments"))
        slot.end()
