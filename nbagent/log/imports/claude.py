"""Reads the conversations in a Claude data export.

In: the value of its `conversations.json`. Each conversation has a flat list `chat_messages`, the oldest
first, with times in ISO format. Out: `Conversation`s. Rule: keep the texts; leave out attachments.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

from nbagent.events import scrub
from nbagent.log.imports.entries import Conversation
from nbagent.messages import JSON, Message, TextPart

__all__ = ["conversations"]

_ROLES: dict[str, Literal["user", "assistant"]] = {"human": "user", "assistant": "assistant"}


def conversations(data: list[dict[str, JSON]]) -> Iterator[Conversation]:
    """Yield the conversations of an export; raise KeyError, TypeError, … if it is not one."""
    for item in data:
        messages: list[Message] = []
        for said in item["chat_messages"]:
            text = _text(said)
            if text.strip():
                messages.append(_message(said, text, messages[-1].message_id if messages else None))
        yield Conversation(
            session_id=item["uuid"],
            messages=tuple(messages),
            at=_micros(item.get("created_at")) or 0,
            title=item.get("name"),
            provider="anthropic",
        )


def _message(said: dict[str, JSON], text: str, parent_id: str | None) -> Message:
    return Message(
        message_id=said["uuid"],
        role=_ROLES[said["sender"]],
        parts=(TextPart(text=text),),
        parent_id=parent_id,
        created_at=_micros(said.get("created_at")),
    )


def _text(said: dict[str, JSON]) -> str:
    pieces = (piece.get("text") for piece in said.get("content") or [] if piece.get("type") == "text")
    return scrub("\n\n".join(piece for piece in pieces if piece) or said.get("text") or "")


def _micros(time: str | None) -> int | None:
    return None if time is None else round(datetime.fromisoformat(time).timestamp() * 1e6)
