"""The stream of Ollama's own protocol: one JSON object per line.

https://github.com/ollama/ollama/blob/main/docs/api.md

A response is complete when `done` is true. Tool calls come whole; every entry is a call of its own, whatever
its index.
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
from nbagent.models.formats.request_parts import image_from_base64

__all__ = ["OllamaDecoder"]


class OllamaDecoder(Decoder):
    """Read the lines of one response."""

    reasons: ClassVar[Mapping[str, FinishReason]] = {"stop": "stop", "length": "length"}

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one line."""
        message = mapping(payload.get("message"))
        self.started = self.started or "message" in payload or "done" in payload
        self._ending.identify(None, payload.get("model"))
        self._answer.write("reasoning", string(message.get("thinking")))
        self._answer.write_tagged(string(message.get("content")))
        for call in items(message.get("tool_calls")):
            self._call(call)
        images = message.get("images")
        for data in images if isinstance(images, list) else ():
            if image := image_from_base64(data):
                self._answer.add_image(image)
        self._ending.stop(payload.get("done_reason"))
        if payload.get("done") is True or self._ending.reached:
            self._ending.reached = self.done = True
            self._usage = {name: value for name, value in payload.items() if name not in ("message", "model")}

    def _read_usage(self) -> Usage:
        """Return the token counts."""
        return Usage(
            input_tokens=count(self._usage.get("prompt_eval_count")),
            output_tokens=count(self._usage.get("eval_count")),
            raw=self._usage,
        )

    def _call(self, call: dict[str, Any]) -> None:
        function = mapping(call.get("function"))
        slot = self._answer.call()
        slot.start(string(call.get("id")), string(function.get("name")))
        slot.add(function.get("arguments"))
        slot.end()
