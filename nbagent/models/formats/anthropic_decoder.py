"""The stream of Anthropic Messages.

https://docs.anthropic.com/en/api/messages-streaming

A response is complete when `message_stop` has come, or when the body ends after a `stop_reason`. Blocks are
told apart by `index`. A block of another type than ours is a step of the provider (a search, its results, a
hand-over to another model): it is kept as it came, and goes back. A body that is one whole `message` is read
block by block.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from nbagent.errors import ServerFailed
from nbagent.messages import (
    JSON,
    FinishReason,
    Usage,
)
from nbagent.models.answer.slots import CallSlot, TextSlot
from nbagent.models.answer.think import Kind
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, key_of, mapping, string
from nbagent.models.formats.provider_tool_text import provider_tool_text
from nbagent.models.formats.request_parts import image_from_base64, image_of

__all__ = ["MessagesDecoder"]


_CALL_FIELDS = ("type", "id", "name", "input")


@dataclass
class _ProviderTool:
    """A block that is kept as it came; its input may come in pieces."""

    block: dict[str, Any]
    pieces: list[str] = field(default_factory=list)

    def whole(self) -> dict[str, Any]:
        try:
            given = json.loads("".join(self.pieces), strict=False) if any(self.pieces) else None
        except (ValueError, RecursionError):
            given = None
        return self.block if given is None else self.block | {"input": given}


class MessagesDecoder(Decoder):
    """Read the events of one message."""

    reasons: ClassVar[Mapping[str, FinishReason]] = {
        "end_turn": "stop",
        "stop_sequence": "stop",
        "tool_use": "tool_calls",
        "max_tokens": "length",
        "model_context_window_exceeded": "length",
        "refusal": "refusal",
        "pause_turn": "pause",
    }

    def __init__(self, message_id: str) -> None:
        super().__init__(message_id)
        self._slots: dict[int | str, TextSlot | CallSlot | _ProviderTool] = {}
        self._citations: dict[int | str, list[dict[str, Any]]] = {}
        self._extras: dict[int | str, dict[str, JSON]] = {}
        self._signatures: dict[int | str, str] = {}
        self._inputs: dict[int | str, JSON] = {}

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one event."""
        index = key_of(payload.get("index"))
        match payload.get("type"):
            case "message_start":
                self._start(mapping(payload.get("message")))
            case "content_block_start":
                self._begin(index, mapping(payload.get("content_block")))
            case "content_block_delta":
                self._delta(index, mapping(payload.get("delta")))
            case "content_block_stop":
                self._end(index)
            case "message_delta":
                self._ending.stop(mapping(payload.get("delta")).get("stop_reason"))
                self._count(mapping(payload.get("usage")))
            case "message_stop":
                self.started = self._ending.reached = self.done = True
            case "message":
                self._whole(payload)

    def _close_parts(self) -> None:
        """Complete the blocks that never ended."""
        for index in list(self._slots):
            self._end(index)

    def _read_usage(self) -> Usage:
        """Return the token counts. The provider does not count cached tokens as input; we do."""
        usage = self._usage
        read, written = (
            count(usage.get("cache_read_input_tokens")),
            count(usage.get("cache_creation_input_tokens")),
        )
        fresh = count(usage.get("input_tokens"))
        return Usage(
            input_tokens=None if fresh is None else fresh + (read or 0) + (written or 0),
            output_tokens=count(usage.get("output_tokens")),
            cache_read_tokens=read,
            cache_write_tokens=written,
            reasoning_tokens=count(mapping(usage.get("output_tokens_details")).get("thinking_tokens")),
            raw=usage,
        )

    def _start(self, message: dict[str, Any]) -> None:
        """Begin the message. A gateway may repeat the first item, but it may not begin a second answer."""
        if self._slots and message.get("id") != self._ending.response_id:
            raise ServerFailed("A gateway began a second answer in the same stream.", hint="Try again.")
        self.started = True
        self._ending.identify(message.get("id"), message.get("model"))
        self._count(mapping(message.get("usage")))

    def _begin(self, index: int | str, block: dict[str, Any]) -> None:
        match block.get("type"):
            case "text":
                self._open(index, "text").add(string(block.get("text")))
                self._cite(index, items(block.get("citations")))
            case "thinking":
                self._open(index, "reasoning").add(string(block.get("thinking")))
                self._signatures[index] = string(block.get("signature"))
            case "redacted_thinking":
                self._open(index, "reasoning").end(block)
                del self._slots[index]
            case "tool_use":
                call = self._slots[index] = self._answer.call()
                call.start(string(block.get("id")), string(block.get("name")))
                self._inputs[index] = block.get("input")
                self._extras[index] = {name: item for name, item in block.items() if name not in _CALL_FIELDS}
            case "image":
                self._image(mapping(block.get("source")))
            case str(kind) if kind:
                self._slots[index] = _ProviderTool(block)
                self._ending.identify(None, mapping(block.get("to")).get("model"))  # a fallback took over

    def _image(self, source: dict[str, Any]) -> None:
        kind = source.get("media_type")
        image = image_of(source.get("url")) or image_from_base64(source.get("data"), kind)
        if image is not None:
            self._answer.add_image(image)

    def _cite(self, index: int | str, citations: list[dict[str, Any]]) -> None:
        """Note citations: for a person as sources, and for the provider as they came."""
        for citation in citations:
            self._citations.setdefault(index, []).append(citation)
            source = citation.get("source")
            url = citation.get("url") or (source if string(source).startswith("http") else None)
            title = citation.get("title") or citation.get("document_title") or source
            self._answer.cite(url, title, citation.get("cited_text"))

    def _open(self, index: int | str, kind: Kind) -> TextSlot:
        slot = self._slots[index] = self._answer.open(kind)
        return slot

    def _delta(self, index: int | str, delta: dict[str, Any]) -> None:
        slot = self._slots.get(index)
        match delta.get("type"):
            case "text_delta" if isinstance(slot, TextSlot):
                slot.add(string(delta.get("text")))
            case "thinking_delta" if isinstance(slot, TextSlot):
                slot.add(string(delta.get("thinking")))
            case "signature_delta":
                self._signatures[index] = self._signatures.get(index, "") + string(delta.get("signature"))
            case "citations_delta" if isinstance(slot, TextSlot):
                self._cite(index, items([delta.get("citation")]))
            case "input_json_delta" if isinstance(slot, CallSlot):
                slot.add(string(delta.get("partial_json")))
            case "input_json_delta" if isinstance(slot, _ProviderTool):
                slot.pieces.append(string(delta.get("partial_json")))
            case "compaction_delta" if isinstance(slot, _ProviderTool):
                slot.block |= {name: item for name, item in delta.items() if name != "type"}

    def _end(self, index: int | str) -> None:
        slot, signature = self._slots.get(index), self._signatures.pop(index, None)
        match slot:
            case CallSlot():
                # Some servers send all arguments in the first item, instead of in pieces.
                whole = self._inputs.pop(index, None)
                extras = self._extras.pop(index, None) or None
                slot.end(whole if whole and slot.arguments == "{}" else None, opaque=extras)
            case _ProviderTool():
                del self._slots[index]
                block = slot.whole()
                name = string(block.get("name")) or string(block.get("type"))
                self._answer.add_provider_tool(name, provider_tool_text(_told(block)), block)
            case TextSlot(kind="reasoning") if signature is not None:
                slot.end({"signature": signature} if signature else {"type": "thinking"})
            case TextSlot() if citations := self._citations.pop(index, None):
                slot.end({"citations": citations})
            case TextSlot():
                slot.flush()

    def _count(self, usage: dict[str, Any]) -> None:
        """Note token counts. They are cumulative, and a later item may omit some."""
        self._usage |= {name: value for name, value in usage.items() if value is not None}
        for attempt in items(usage.get("iterations")):
            if attempt.get("type") == "fallback_message":
                self._ending.identify(None, attempt.get("model"))

    def _whole(self, message: dict[str, Any]) -> None:
        self._start(message)
        for index, block in enumerate(items(message.get("content"))):
            self._begin(index, block)
            self._end(index)
        self._ending.stop(message.get("stop_reason"))
        self.whole()
        self.done = True


def _told(block: dict[str, Any]) -> dict[str, Any]:
    return {name: block.get(name) for name in ("input", "content", "from", "to") if block.get(name)}
