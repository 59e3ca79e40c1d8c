"""Reads the conversations in a ChatGPT data export.

In: the value of its `conversations.json`. Each conversation has a `mapping` of nodes with a `parent`, and
`current_node`, the end of the branch that is shown. Times are seconds since 1970. Out: `Conversation`s.

Rule: keep what a person saw: the texts of user and assistant, on every branch. Leave out hidden nodes, the
site's own tool messages and attachments; their children move to the nearest kept node above.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbagent.events import scrub
from nbagent.log.imports.entries import Conversation
from nbagent.messages import JSON, Message, TextPart

__all__ = ["conversations"]


def conversations(data: list[dict[str, JSON]]) -> Iterator[Conversation]:
    """Yield the conversations of an export; raise KeyError, TypeError, … if it is not one."""
    for number, item in enumerate(data, start=1):
        mapping = item["mapping"]
        yield Conversation(
            session_id=item.get("conversation_id") or item.get("id") or f"chatgpt-{number}",
            messages=tuple(_in_order([m for node_id in mapping if (m := _message(mapping, node_id))])),
            at=_micros(item.get("create_time")) or 0,
            title=item.get("title"),
            provider="openai",
            head=_nearest(mapping, item.get("current_node")),
        )


def _message(mapping: dict[str, JSON], node_id: str) -> Message | None:
    node = mapping[node_id]
    said = node.get("message")
    if not _is_kept(said):
        return None
    metadata = said.get("metadata") or {}
    model = metadata.get("model_slug") if said["author"]["role"] == "assistant" else None
    return Message(
        message_id=node_id,
        role=said["author"]["role"],
        parts=(TextPart(text=_text(said)),),
        parent_id=_nearest(mapping, node.get("parent")),
        created_at=_micros(said.get("create_time")),
        provider="openai" if model else None,
        model=model,
    )


def _is_kept(said: dict[str, JSON] | None) -> bool:
    if not said or said["author"]["role"] not in ("user", "assistant"):
        return False
    hidden = (said.get("metadata") or {}).get("is_visually_hidden_from_conversation")
    return not hidden and said.get("recipient", "all") == "all" and bool(_text(said).strip())


def _text(said: dict[str, JSON]) -> str:
    parts = (said.get("content") or {}).get("parts") or []
    return scrub("\n\n".join(part for part in parts if isinstance(part, str) and part))


def _nearest(mapping: dict[str, JSON], node_id: str | None) -> str | None:
    """Return the node if it is kept, or else the nearest kept node above it."""
    seen: set[str] = set()  # the file may be damaged: a node must not be its own ancestor for ever
    while node_id is not None and node_id in mapping and node_id not in seen:
        if _is_kept(mapping[node_id].get("message")):
            return node_id
        seen.add(node_id)
        node_id = mapping[node_id].get("parent")
    return None


def _in_order(messages: list[Message]) -> Iterator[Message]:
    """Yield parents before their children, and each branch without a gap."""
    children: dict[str | None, list[Message]] = {}
    for message in messages:
        children.setdefault(message.parent_id, []).append(message)
    waiting = children.get(None, [])[::-1]
    while waiting:
        message = waiting.pop()
        yield message
        waiting += children.get(message.message_id, [])[::-1]


def _micros(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1e6)
