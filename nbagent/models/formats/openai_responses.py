"""OpenAI Responses: `POST {base_url}/responses`.

https://platform.openai.com/docs/api-reference/responses-streaming

Complete with `response.completed`, `.incomplete` or `.failed`. Items are told apart by `output_index`: some
gateways change every id in every frame. Nothing is stored at OpenAI (`store: false`), so reasoning comes and
goes back encrypted, as the part's opaque value. What was not streamed is read from the final `response`,
which is also how a body that is one `response` object is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

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
from nbagent.models.base import ModelRequest
from nbagent.models.formats.base import Decoder, Target, Wire, count, items, key_of, mapping, string
from nbagent.models.formats.failures import Fault, failure, find_fault
from nbagent.models.formats.request_parts import IdRule, arguments_text, data_url, is_own, result_text

__all__ = ["OpenAIResponses"]

_IDS = IdRule(r"[a-zA-Z0-9_-]{1,64}")


class OpenAIResponses(Wire):
    """The Responses wire format."""

    optional_fields: ClassVar[tuple[str, ...]] = ("include",)

    def path(self, model: str) -> str:  # noqa: ARG002 - others put it into the path
        """Return what follows `base_url`."""
        return "/responses"

    def body(self, request: ModelRequest, target: Target, options: Mapping[str, JSON]) -> dict[str, Any]:
        """Return the JSON body; options are fields of it."""
        body: dict[str, Any] = {
            "model": target.model,
            "input": [item for message in request.messages for item in _items(message, target)],
            "stream": True,
            "store": False,
            "include": ["reasoning.encrypted_content"],
        }
        if request.instructions:
            body["instructions"] = scrub(request.instructions)
        if request.tools:
            body["tools"] = [
                {
                    "type": "function",
                    "name": tool.name,
                    "description": tool.description,
                    "parameters": tool.parameters,
                    "strict": False,
                }
                for tool in request.tools
            ]
            body["tool_choice"] = request.tool_choice
        renamed = {"max_tokens": "max_output_tokens"}
        return body | {renamed.get(name, name): value for name, value in options.items()}

    def decoder(self, answer: AnswerBuilder) -> Decoder:
        """Return a decoder for one response."""
        return ResponsesDecoder(answer)


def _items(message: Message, target: Target) -> Iterator[dict[str, Any]]:
    """Yield the input items of one message, in the order of its parts."""
    if message.role == "user":
        yield {"role": "user", "content": [_input(part) for part in message.parts]}
        return
    for position, part in enumerate(message.parts):
        match part:
            case TextPart() if part.text:
                yield {"role": "assistant", "content": scrub(part.text)}
            # Reasoning without anything after it (a stopped answer) is refused.
            case ReasoningPart(opaque=dict(item)) if is_own(message, target) and _goes_on(message, position):
                yield item
            case ToolCallPart():
                arguments = arguments_text(part)
                call_id = _IDS(part.tool_call_id)
                yield {"type": "function_call", "call_id": call_id, "name": part.name, "arguments": arguments}
            case ToolResultPart():
                call_id = _IDS(part.tool_call_id)
                yield {"type": "function_call_output", "call_id": call_id, "output": _output(part)}


def _goes_on(message: Message, position: int) -> bool:
    return any(not isinstance(part, ReasoningPart) for part in message.parts[position + 1 :])


def _input(part: object) -> dict[str, Any]:
    if isinstance(part, ImagePart):
        return {"type": "input_image", "image_url": data_url(part)}
    return {"type": "input_text", "text": scrub(part.text) if isinstance(part, TextPart) else ""}


def _output(result: ToolResultPart) -> str | list[dict[str, Any]]:
    text = result_text(result)
    if not result.images:
        return text
    return [{"type": "input_text", "text": text}, *map(_input, result.images)]


def _index(payload: dict[str, Any]) -> int | str:
    item_id = payload.get("item_id", mapping(payload.get("item")).get("id"))
    return key_of(payload.get("output_index", item_id))


class ResponsesDecoder(Decoder):
    """Read the events of one response."""

    reasons: ClassVar[Mapping[str, FinishReason]] = {
        "completed": "stop",
        "incomplete": "length",
        "max_output_tokens": "length",
        "content_filter": "content_filter",
        "cancelled": "error",
    }

    def __init__(self, answer: AnswerBuilder) -> None:
        super().__init__(answer)
        self._texts: dict[tuple[int | str, int | str], TextSlot] = {}
        self._thoughts: dict[int | str, TextSlot] = {}
        self._thought_parts: dict[int | str, JSON] = {}
        self._calls: dict[int | str, CallSlot] = {}
        self._complete: set[int | str] = set()

    def feed(self, payload: dict[str, Any]) -> None:
        """Take one event."""
        kind = string(payload.get("type"))
        if payload.get("object") == "response":
            payload, kind = {"response": payload}, "response.completed"
        self.started = self.started or kind.startswith("response.")
        index = _index(payload)
        delta = string(payload.get("delta"))
        match kind:
            case "response.output_text.delta":
                self._text(index, payload.get("content_index")).add(delta)
            case "response.refusal.delta":
                self.refuse()
                self._text(index, payload.get("content_index")).add(delta)
            case "response.reasoning_summary_text.delta" | "response.reasoning_text.delta":
                self._think(index, payload.get("summary_index", payload.get("content_index")), delta)
            case "response.function_call_arguments.delta" if index in self._calls:
                self._calls[index].add(delta)
            case "response.output_item.added":
                self._begin(index, mapping(payload.get("item")))
            case "response.output_item.done":
                self._end(index, mapping(payload.get("item")))
            case "response.completed" | "response.incomplete" | "response.failed":
                self._finish(mapping(payload.get("response")))
            case "response.created" | "response.in_progress":
                response = mapping(payload.get("response"))
                self.identify(response.get("id"), response.get("model"))

    def close_parts(self) -> None:
        """Complete the tool calls whose item never ended."""
        for call in self.answer.calls:
            call.end()

    def read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self.usage
        return Usage(
            input_tokens=count(usage.get("input_tokens")),
            output_tokens=count(usage.get("output_tokens")),
            cache_read_tokens=count(mapping(usage.get("input_tokens_details")).get("cached_tokens")),
            reasoning_tokens=count(mapping(usage.get("output_tokens_details")).get("reasoning_tokens")),
            raw=usage,
        )

    def _text(self, index: int | str, content_index: JSON) -> TextSlot:
        key = (index, key_of(content_index))
        if key not in self._texts:
            self._texts[key] = self.answer.open("text")
        return self._texts[key]

    def _think(self, index: int | str, part: JSON, text: str) -> None:
        slot = self._thoughts.get(index)
        if slot is None:
            slot = self._thoughts[index] = self.answer.open("reasoning")
        elif self._thought_parts[index] != part:
            slot.add("\n\n")
        self._thought_parts[index] = part
        slot.add(text)

    def _begin(self, index: int | str, item: dict[str, Any]) -> None:
        if item.get("type") == "function_call" and index not in self._calls:
            call = self._calls[index] = self.answer.call()
            call.start(string(item.get("call_id")), string(item.get("name")))
            call.add(string(item.get("arguments")))

    def _end(self, index: int | str, item: dict[str, Any]) -> None:
        """Complete an item; write what of it was not streamed."""
        if index in self._complete:
            return
        self._complete.add(index)
        match item.get("type"):
            case "message":
                self._end_message(index, items(item.get("content")))
            case "reasoning":
                self._end_reasoning(index, item)
            case "function_call":
                self._begin(index, item)
                self._calls[index].end(string(item.get("arguments")) or None)

    def _end_message(self, index: int | str, content: list[dict[str, Any]]) -> None:
        if any(key[0] == index for key in self._texts):
            return
        for position, piece in enumerate(content):
            if refusal := string(piece.get("refusal")):
                self.refuse()
            self._text(index, position).add(string(piece.get("text")) or refusal)

    def _end_reasoning(self, index: int | str, item: dict[str, Any]) -> None:
        if index not in self._thoughts:
            for part, piece in enumerate(items(item.get("summary")) or items(item.get("content"))):
                self._think(index, part, string(piece.get("text")))
        if item.get("encrypted_content"):
            slot = self._thoughts.get(index) or self.answer.open("reasoning")
            slot.end({name: value for name, value in item.items() if name != "status"})

    def _finish(self, response: dict[str, Any]) -> None:
        self.identify(response.get("id"), response.get("model"))
        if response.get("error") or response.get("status") == "failed":
            fault = find_fault(response) or Fault("no reason given")
            raise failure(fault, who="The model")
        for index, item in enumerate(items(response.get("output"))):
            item_id = string(item.get("id"))
            self._end(item_id if item_id in self._complete else index, item)
        self.usage = mapping(response.get("usage"))
        reason = string(mapping(response.get("incomplete_details")).get("reason"))
        self.stop(reason or string(response.get("status")) or "completed")
        self.done = True
