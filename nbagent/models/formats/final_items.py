"""Finds in the final response of the Responses API what was streamed already.

In: what was streamed, by place, and the items of the final response. Out: the place of each final item: one
of those, or a new one. Rule: an item is told by its id, else by what it says, else by its place and type,
because gateways change ids and leave items out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from nbagent.messages import JSON
from nbagent.models.formats.json_values import items, string

__all__ = ["Streamed", "places"]

Place: TypeAlias = int | str


class Streamed:
    """What is known of one item that was streamed."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.kind = ""
        self.call_id = ""
        self.texts: dict[Place, list[str]] = {}

    def note(self, item: dict[str, Any]) -> None:
        """Note what an event says of the item."""
        self.ids |= {string(item.get("id"))} - {""}
        self.kind = string(item.get("type")) or self.kind
        self.call_id = string(item.get("call_id")) or self.call_id

    def place(self, position: int, *, of: int) -> Place:
        """Return the place of a piece of text; some gateways do not number the pieces."""
        if position not in self.texts and len(self.texts) == of == 1:
            return next(iter(self.texts))
        return position

    def missing(self, place: Place, text: str) -> str:
        """Return what of `text` was not streamed; nothing if something else was."""
        said = "".join(self.texts.get(place, ()))
        return text.removeprefix(said) if text.startswith(said) else ""

    @property
    def said(self) -> str:
        """The whole text."""
        return "".join(piece for pieces in self.texts.values() for piece in pieces)


def places(streamed: Mapping[Place, Streamed], final: list[dict[str, Any]]) -> list[Place]:
    """Return the place of each final item."""
    free = dict(streamed)
    found: dict[int, Place] = {}
    for fits in (_same_id, _same_words, _same_place, _same_type):
        for number, item in enumerate(final):
            if number not in found:
                place = next((key for key, was in free.items() if fits(was, item, key, number)), None)
                if place is not None:
                    found[number] = place
                    del free[place]
    return [found.get(number, f"final {number}") for number in range(len(final))]


def _same_id(was: Streamed, item: dict[str, Any], _place: Place, _number: int) -> bool:
    return bool(item.get("id")) and item["id"] in was.ids


def _same_words(was: Streamed, item: dict[str, Any], _place: Place, _number: int) -> bool:
    if item.get("type") == "function_call":
        return bool(was.call_id) and was.call_id == item.get("call_id")
    pieces = (
        string(piece.get("text")) or string(piece.get("refusal")) for piece in items(item.get("content"))
    )
    return item.get("type") == "message" and bool(was.said) and was.said == "".join(pieces)


def _same_place(was: Streamed, item: dict[str, Any], place: Place, number: int) -> bool:
    return place == number and _kind(was) == item.get("type")


def _same_type(was: Streamed, item: dict[str, Any], _place: Place, _number: int) -> bool:
    """Reasoning and steps say nothing to be told by: they come in order."""
    return item.get("type") not in ("message", "function_call") and _kind(was) == item.get("type")


def _kind(was: Streamed) -> JSON:
    return was.kind or ("message" if was.texts else "")
