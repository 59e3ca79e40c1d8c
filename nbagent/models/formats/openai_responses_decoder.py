"""The stream of OpenAI Responses.

https://platform.openai.com/docs/api-reference/responses-streaming

A response is complete with `response.completed`, `.incomplete` or `.failed`. Items are told apart by
`output_index`, because some gateways change the ids in every item. What was not streamed is read from the
final `response`; a body that is one `response` object is read the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import (
    JSON,
    FinishReason,
    Usage,
)
from nbagent.models.answer.slots import CallSlot, TextSlot
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.json_values import count, items, key_of, mapping, string
from nbagent.models.formats.reported_errors import Fault, find_fault
from nbagent.models.formats.server_errors import failure

__all__ = ["ResponsesDecoder"]


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

    def __init__(self, message_id: str) -> None:
        super().__init__(message_id)
        self._texts: dict[tuple[int | str, int | str], TextSlot] = {}
        self._thoughts: dict[int | str, TextSlot] = {}
        self._thought_parts: dict[int | str, JSON] = {}
        self._calls: dict[int | str, CallSlot] = {}
        self._complete: set[int | str] = set()

    def _read(self, payload: dict[str, Any]) -> None:
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
                self._ending.refuse()
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
                self._ending.identify(response.get("id"), response.get("model"))

    def _read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self._usage
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
            self._texts[key] = self._answer.open("text")
        return self._texts[key]

    def _think(self, index: int | str, part: JSON, text: str) -> None:
        slot = self._thoughts.get(index)
        if slot is None:
            slot = self._thoughts[index] = self._answer.open("reasoning")
        elif self._thought_parts[index] != part:  # the next paragraph of the summary
            slot.add("\n\n")
        self._thought_parts[index] = part
        slot.add(text)

    def _begin(self, index: int | str, item: dict[str, Any]) -> None:
        if item.get("type") == "function_call" and index not in self._calls:
            call = self._calls[index] = self._answer.call()
            call.start(string(item.get("call_id")), string(item.get("name")))
            call.add(string(item.get("arguments")))

    def _end(self, index: int | str, item: dict[str, Any]) -> None:
        """Complete an item, and write the text that was not streamed."""
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
                self._ending.refuse()
            self._text(index, position).add(string(piece.get("text")) or refusal)

    def _end_reasoning(self, index: int | str, item: dict[str, Any]) -> None:
        if index not in self._thoughts:
            for part, piece in enumerate(items(item.get("summary")) or items(item.get("content"))):
                self._think(index, part, string(piece.get("text")))
        if item.get("encrypted_content"):
            slot = self._thoughts.get(index) or self._answer.open("reasoning")
            slot.end({name: value for name, value in item.items() if name != "status"})

    def _finish(self, response: dict[str, Any]) -> None:
        self._ending.identify(response.get("id"), response.get("model"))
        if response.get("error") or response.get("status") == "failed":
            fault = find_fault(response) or Fault("no reason given")
            raise failure(fault, who="The model")
        for index, item in enumerate(items(response.get("output"))):
            item_id = string(item.get("id"))
            # Gateways without `output_index` told the items apart by their ids.
            self._end(item_id if item_id in self._complete else index, item)
        self._usage = mapping(response.get("usage"))
        reason = string(mapping(response.get("incomplete_details")).get("reason"))
        self._ending.stop(reason or string(response.get("status")) or "completed")
        self.done = True
