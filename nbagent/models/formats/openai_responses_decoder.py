"""The stream of OpenAI Responses.

https://platform.openai.com/docs/api-reference/responses-streaming

A response is complete with `response.completed`, `.incomplete` or `.failed`. While they stream, items are
told apart by `output_index`, because some gateways change the ids in every item. What was not streamed is
read from the final `response` (`final_items.py` finds what was); a body that is one `response` object is read
the same way. An item of another type than ours is a step of the provider: it is kept as it came, and goes
back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from nbagent.messages import (
    JSON,
    FinishReason,
    ImagePart,
    Usage,
)
from nbagent.models.answer.slots import CallSlot, TextSlot
from nbagent.models.formats.base import Decoder
from nbagent.models.formats.chat_sources import note_annotations, note_sources
from nbagent.models.formats.final_items import Streamed, places
from nbagent.models.formats.json_values import count, items, key_of, mapping, string
from nbagent.models.formats.provider_tool_text import provider_tool_text
from nbagent.models.formats.reported_errors import Fault, find_fault
from nbagent.models.formats.reported_usage import output_with_reasoning
from nbagent.models.formats.request_parts import image_from_base64
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
        self._streamed: dict[int | str, Streamed] = {}

    def _read(self, payload: dict[str, Any]) -> None:
        """Take one event."""
        kind = string(payload.get("type"))
        if payload.get("object") == "response":
            payload, kind = {"response": payload}, "response.completed"
        self.started = self.started or kind.startswith("response.")
        if kind.endswith(".delta"):
            self._delta(kind, _index(payload), payload)
            return
        match kind:
            case "response.output_text.annotation.added":
                note_annotations(self._answer, {"annotations": [payload.get("annotation")]})
            case "response.output_item.added":
                self._begin(_index(payload), mapping(payload.get("item")))
            case "response.output_item.done":
                self._end(_index(payload), mapping(payload.get("item")))
            case "response.completed" | "response.incomplete" | "response.failed":
                self._finish(mapping(payload.get("response")))
            case "response.created" | "response.in_progress":
                response = mapping(payload.get("response"))
                self._ending.identify(response.get("id"), response.get("model"))

    def _delta(self, kind: str, index: int | str, payload: dict[str, Any]) -> None:
        delta = string(payload.get("delta"))
        match kind:
            case "response.output_text.delta" | "response.refusal.delta":
                if kind == "response.refusal.delta":
                    self._ending.refuse()
                if index not in self._streamed:
                    self._seen(index).note({"id": payload.get("item_id")})
                self._say(index, payload.get("content_index"), delta)
            case "response.reasoning_summary_text.delta" | "response.reasoning_text.delta":
                self._think(index, payload.get("summary_index", payload.get("content_index")), delta)
            case "response.function_call_arguments.delta" if index in self._calls:
                self._calls[index].add(delta)

    def _read_usage(self) -> Usage:
        """Return the token counts."""
        usage = self._usage
        details = mapping(usage.get("input_tokens_details"))
        inputs, outputs = count(usage.get("input_tokens")), count(usage.get("output_tokens"))
        reasoning = count(mapping(usage.get("output_tokens_details")).get("reasoning_tokens"))
        total = count(usage.get("total_tokens"))
        return Usage(
            input_tokens=inputs,
            output_tokens=output_with_reasoning(inputs, outputs, reasoning, total),
            cache_read_tokens=count(details.get("cached_tokens")),
            cache_write_tokens=count(details.get("cache_write_tokens")),
            reasoning_tokens=reasoning,
            raw=usage,
        )

    def _seen(self, index: int | str) -> Streamed:
        if index not in self._streamed:
            self._streamed[index] = Streamed()
        return self._streamed[index]

    def _say(self, index: int | str, content_index: JSON, text: str) -> None:
        self._text(index, content_index).add(text)
        self._seen(index).texts.setdefault(key_of(content_index), []).append(text)

    def _text(self, index: int | str, content_index: JSON) -> TextSlot:
        key = (index, key_of(content_index))
        if key not in self._texts:
            self._texts[key] = self._answer.open("text")
        return self._texts[key]

    def _think(self, index: int | str, part: JSON, text: str) -> None:
        slot = self._thoughts.get(index)
        if slot is None:
            slot = self._thoughts[index] = self._answer.open("reasoning")
            self._seen(index).kind = "reasoning"
        elif self._thought_parts[index] != part:  # the next paragraph of the summary
            slot.add("\n\n")
        self._thought_parts[index] = part
        slot.add(text)

    def _begin(self, index: int | str, item: dict[str, Any]) -> None:
        self._seen(index).note(item)
        if item.get("type") == "function_call" and index not in self._calls:
            call = self._calls[index] = self._answer.call()
            call.start(string(item.get("call_id")), string(item.get("name")))
            call.add(string(item.get("arguments")))

    def _end(self, index: int | str, item: dict[str, Any]) -> None:
        """Complete an item, and write what was not streamed."""
        self._seen(index).note(item)
        if index in self._complete:
            return
        self._complete.add(index)
        match item.get("type"):
            case "message":
                self._end_message(index, item)
            case "reasoning":
                self._end_reasoning(index, item)
            case "function_call":
                self._begin(index, item)
                self._calls[index].end(string(item.get("arguments")) or None)
            case "image_generation_call":
                self._image(item)
            case str(kind) if kind:
                opaque = {name: value for name, value in item.items() if name != "created_by"}
                self._answer.add_provider_tool(kind, provider_tool_text(item), opaque)

    def _end_message(self, index: int | str, item: dict[str, Any]) -> None:
        streamed = self._seen(index)
        content = items(item.get("content"))
        for position, piece in enumerate(content):
            note_annotations(self._answer, piece)
            if refusal := string(piece.get("refusal")):
                self._ending.refuse()
            place = streamed.place(position, of=len(content))
            missing = streamed.missing(place, string(piece.get("text")) or refusal)
            if missing:
                self._say(index, place, missing)
        if phase := string(item.get("phase")):
            for key, slot in self._texts.items():
                if key[0] == index:
                    slot.end({"phase": phase})

    def _end_reasoning(self, index: int | str, item: dict[str, Any]) -> None:
        if index not in self._thoughts:
            for part, piece in enumerate(items(item.get("summary")) or items(item.get("content"))):
                self._think(index, part, string(piece.get("text")))
        slot = self._thoughts.get(index) or self._answer.open("reasoning")
        slot.end({name: value for name, value in item.items() if name != "status"})

    def _image(self, item: dict[str, Any]) -> None:
        """Add an image that the model made; only what the API takes back stays in the opaque value."""
        form = string(item.get("output_format"))
        image = image_from_base64(item.get("result"), f"image/{form}" if form else None)
        if image is not None:
            opaque = {name: item[name] for name in ("type", "id", "status") if name in item}
            self._answer.add_image(ImagePart(media_type=image.media_type, data=image.data, opaque=opaque))

    def _finish(self, response: dict[str, Any]) -> None:
        self._ending.identify(response.get("id"), response.get("model"))
        if response.get("error") or response.get("status") == "failed":
            fault = find_fault(response) or Fault("no reason given")
            raise failure(fault, who="The model")
        final = items(response.get("output"))
        for place, item in zip(places(self._streamed, final), final, strict=True):
            self._end(place, item)
        note_sources(self._answer, response)
        self._usage = mapping(response.get("usage"))
        reason = string(mapping(response.get("incomplete_details")).get("reason"))
        self._ending.stop(reason or string(response.get("status")) or "completed")
        self.done = True
