"""OpenAI Chat Completions: `POST {base_url}/chat/completions`, spoken by most servers.

https://platform.openai.com/docs/api-reference/chat

`openai_messages.py` writes the conversation; `quirks.py` says how servers differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from nbagent.messages import JSON
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Format, Target
from nbagent.models.formats.openai_chat_decoder import ChatDecoder
from nbagent.models.formats.openai_messages import to_openai
from nbagent.models.formats.provider_tools import split_tools
from nbagent.models.formats.quirks import Quirks

__all__ = ["OpenAIChat"]


@dataclass(frozen=True)
class OpenAIChat(Format):
    """The Chat Completions format."""

    endpoint: ClassVar[str] = "/chat/completions"
    quirks: Quirks = field(default_factory=Quirks)
    optional_fields: ClassVar[tuple[str, ...]] = ("stream_options",)

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        own_tools, options = split_tools(options, '{"type": "web_search"}')
        body: dict[str, Any] = {
            "model": target.model,
            "messages": to_openai(
                request.messages, instructions=request.instructions, target=target, quirks=self.quirks
            ),
            "stream": True,
        }
        if self.quirks.usage_option:
            body["stream_options"] = {"include_usage": True}
        tools = [
            {
                "type": "function",
                "function": {"name": t.name, "description": t.description, "parameters": t.parameters},
            }
            for t in request.tools
        ]
        if tools or own_tools:
            body["tools"] = [*tools, *own_tools]
        if request.tools and request.tool_choice != "auto":
            body["tool_choice"] = request.tool_choice
        renamed = {"max_tokens": self.quirks.max_tokens}
        return body | {renamed.get(name, name): value for name, value in options.items()}

    def decoder(self, message_id: str) -> Decoder:
        """Return a decoder for one response."""
        return ChatDecoder(message_id, self.quirks)
