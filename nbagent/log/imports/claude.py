"""Reads the conversations in a Claude data export.

In: an item of its `conversations.json`. Each has a flat list `chat_messages`, the oldest
first, with times in ISO format. Out: a `Conversation`. Rule: keep the texts, and a mark for each attachment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

from nbagent.events import scrub
from nbagent.log.imports.entries import Conversation
from nbagent.messages import JSON, Message, TextPart

__all__ = ["conversation"]

_ROLES: dict[str, Literal["user", "assistant"]] = {"human": "user", "assistant": "assistant"}


def conversation(item: dict[str, JSON], _number: int) -> Conversation:
    """Return a conversation of an export; raise KeyError, TypeError, … if it is not one."""
    messages: list[Message] = []
    for said in filter(None, item["chat_messages"] or ()):
        text = _text(said)
        if text.strip():
            messages.append(_message(said, text, messages[-1].message_id if messages else None))
    return Conversation(
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
    content = [piece for piece in said.get("content") or [] if piece]
    pieces = [piece.get("text") for piece in content if piece.get("type") == "text"]
    text = "\n\n".join(piece for piece in pieces if piece) or said.get("text") or ""
    return scrub("\n\n".join(filter(None, (text, *_marks(said)))))


def _marks(said: dict[str, JSON]) -> Iterator[str]:
    """Yield a mark for each file: a question may be nothing but an image."""
    for file in [*(said.get("attachments") or []), *(said.get("files") or [])]:
        name = (file or {}).get("file_name")
        yield f"[{name}]" if name else "[attachment]"


def _micros(time: str | None) -> int | None:
    return None if time is None else round(datetime.fromisoformat(time).timestamp() * 1e6)
