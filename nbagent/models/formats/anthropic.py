"""Anthropic Messages: `POST {base_url}/v1/messages`.

https://docs.anthropic.com/en/api/messages-streaming

Complete with `message_stop`; a `stop_reason` at the end of the body will do. Blocks are told apart by
`index`; those of a kind we do not know are skipped. A body that is one `message` is read as the blocks it
holds. Sampling settings are sent only when the user gives them: newer models refuse them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from nbagent.errors import ServerFailed
from nbagent.events import scrub
from nbagent.messages import (
    JSON,
    FinishReason,
    ImagePart,
    Message,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
)
from nbagent.models.answer.builder import AnswerBuilder, CallSlot, TextSlot
from nbagent.models.answer.think import Kind
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Target, Wire, count, items, key_of, mapping, string
from nbagent.models.formats.request_parts import (
    IdRule,
    arguments_object,
    base64_data,
    grouped,
    is_own,
    result_text,
)

__all__ = ["Anthropic"]

_VERSION = "2023-06-01"
_MAX_TOKENS = 16_384
"""The API has no default; an answer that is cut says so (`length`)."""
_IDS = IdRule(r"[a-zA-Z0-9_-]{1,64}")
_CHOICES = {"none": "none", "required": "any"}


class Anthropic(Wire):
    """The Messages wire format."""

    auth: ClassVar[tuple[str, str]] = ("x-api-key", "")

    def path(self, model: str) -> str:  # noqa: ARG002 - others put it into the path
        """Return what follows `base_url`."""
        return "/v1/messages"

    def headers(self) -> dict[str, str]:
        """Return the version of the API."""
        return {"anthropic-version": _VERSION}

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        body: dict[str, Any] = {
            "model": target.model,
            "max_tokens": _MAX_TOKENS,
            "messages": list(_messages(request.messages, target)),
            "stream": True,
        }
        if request.instructions:
            body["system"] = scrub(request.instructions)
        if request.tools:
            body["tools"] = [
                {"name": tool.name, "description": tool.description, "input_schema": tool.parameters}
                for tool in request.tools
            ]
            if request.tool_choice in _CHOICES:
                body["tool_choice"] = {"type": _CHOICES[request.tool_choice]}
        return body | dict(options)

    def decoder(self, answer: AnswerBuilder) -> Decoder:
        """Return a decoder for one response."""
        return MessagesDecoder(answer)


def _messages(messages: Iterable[Message], target: Target) -> Iterator[dict[str, Any]]:
    """Yield turns: all tool results of a turn must stand in one message."""
    for group in grouped(messages, lambda message: message.role == "assistant"):
        role = "assistant" if group[0].role == "assistant" else "user"
        blocks = [block for message in group for block in _blocks(message, target)]
        if blocks:
            yield {"role": role, "content": blocks}


def _blocks(message: Message, target: Target) -> Iterator[dict[str, Any]]:
    for part in message.parts:
        match part:
            case TextPart() if part.text.strip():  # white space only is refused
                yield {"type": "text", "text": scrub(part.text)}
            case ImagePart():
                yield _image(part)
            case ReasoningPart(opaque={"type": "redacted_thinking"} as block) if is_own(message, target):
                yield block
            case ReasoningPart(opaque={"signature": signature}) if is_own(message, target):
                yield {"type": "thinking", "thinking": part.text, "signature": signature}
            case ToolCallPart():
                arguments = arguments_object(part)
                yield {
                    "type": "tool_use",
                    "id": _IDS(part.tool_call_id),
                    "name": part.name,
                    "input": arguments,
                }
            case ToolResultPart():
                yield _result(part)


def _image(image: ImagePart) -> dict[str, Any]:
    if image.url:
        return {"type": "image", "source": {"type": "url", "url": image.url}}
    source = {"type": "base64", "media_type": image.media_type, "data": base64_data(image)}
    return {"type": "image", "source": source}


def _result(result: ToolResultPart) -> dict[str, Any]:
    text = result_text(result)
    content = [{"type": "text", "text": text}] if text.strip() else []
    block = {
        "type": "tool_result",
        "tool_use_id": _IDS(result.tool_call_id),
        "content": content + [_image(image) for image in result.images],
    }
    return block if result.outcome == "ok" else block | {"is_error": True}


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

    def __init__(self, answer: AnswerBuilder) -> None:
        super().__init__(answer)
        self._slots: dict[int | str, TextSlot | CallSlot] = {}
        self._signatures: dict[int | str, str] = {}
        self._inputs: dict[int | str, JSON] = {}

    def feed(self, payload: dict[str, Any]) -> None:
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
                self.stop(mapping(payload.get("delta")).get("stop_reason"))
                self._count(mapping(payload.get("usage")))
            case "message_stop":
                self.started = self.finished = self.done = True
            case "message":
                self._whole(payload)

    def close_parts(self) -> None:
        """Complete the blocks that never ended."""
        for index in list(self._slots):
            self._end(index)

    def read_usage(self) -> Usage:
        """Return the token counts; the provider's input count leaves the cached ones out."""
        usage = self.usage
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
            raw=usage,
        )

    def _start(self, message: dict[str, Any]) -> None:
        """Begin. A gateway that repeats the first frame is let through, one that starts anew is not."""
        if self._slots and message.get("id") != self._response_id:
            raise ServerFailed("A gateway put a second answer into the stream.", hint="Try again.")
        self.started = True
        self.identify(message.get("id"), message.get("model"))
        self._count(mapping(message.get("usage")))

    def _begin(self, index: int | str, block: dict[str, Any]) -> None:
        match block.get("type"):
            case "text":
                self._open(index, "text").add(string(block.get("text")))
            case "thinking":
                self._open(index, "reasoning").add(string(block.get("thinking")))
                self._signatures[index] = string(block.get("signature"))
            case "redacted_thinking":
                self._open(index, "reasoning").end(block)
                del self._slots[index]
            case "tool_use":
                call = self._slots[index] = self.answer.call()
                call.start(string(block.get("id")), string(block.get("name")))
                self._inputs[index] = block.get("input")

    def _open(self, index: int | str, kind: Kind) -> TextSlot:
        slot = self._slots[index] = self.answer.open(kind)
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
            case "input_json_delta" if isinstance(slot, CallSlot):
                slot.add(string(delta.get("partial_json")))

    def _end(self, index: int | str) -> None:
        slot, signature = self._slots.get(index), self._signatures.pop(index, "")
        if isinstance(slot, CallSlot):
            whole = self._inputs.pop(index, None)  # in the first frame; most stream it in pieces
            slot.end(whole if whole and slot.arguments == "{}" else None)
        elif slot is not None and signature:
            slot.end({"signature": signature})
        elif slot is not None:
            slot.flush()

    def _count(self, usage: dict[str, Any]) -> None:
        """Take counts: they are cumulative, and a later frame may leave some out."""
        self.usage |= {name: value for name, value in usage.items() if value is not None}

    def _whole(self, message: dict[str, Any]) -> None:
        self._start(message)
        for index, block in enumerate(items(message.get("content"))):
            self._begin(index, block)
            self._end(index)
        self.stop(message.get("stop_reason"))
        self.done = True
