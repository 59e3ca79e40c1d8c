"""Reads the conversations in a ChatGPT data export.

In: an item of its `conversations.json`. Each has a `mapping` of nodes with a `parent`, and
`current_node`, the end of the branch that is shown. Times are seconds since 1970. Out: a `Conversation`.

Rule: keep what a person saw: the texts of user and assistant, on every branch, and a mark where there was an
image or another attachment. Leave out hidden nodes and the site's own tool messages; their children move to
the nearest kept node above.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbagent.events import scrub
from nbagent.log.imports.entries import Conversation
from nbagent.messages import JSON, Message, TextPart

__all__ = ["conversation"]


def conversation(item: dict[str, JSON], number: int) -> Conversation:
    """Return a conversation of an export, the `number`th; raise KeyError, TypeError, … if it is not one."""
    mapping = {node_id: node for node_id, node in (item["mapping"] or {}).items() if node}
    return Conversation(
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
    if not said or (said.get("author") or {}).get("role") not in ("user", "assistant"):
        return False
    hidden = (said.get("metadata") or {}).get("is_visually_hidden_from_conversation")
    return not hidden and (said.get("recipient") or "all") == "all" and bool(_text(said).strip())


def _text(said: dict[str, JSON]) -> str:
    parts = (said.get("content") or {}).get("parts") or []
    return scrub("\n\n".join(filter(None, map(_part, parts))))


def _part(part: JSON) -> str:
    """Return what a part says; of one that is no text, at least what it was."""
    if not isinstance(part, dict):
        return part if isinstance(part, str) else ""
    if isinstance(part.get("text"), str):  # what was said aloud, written down
        return str(part["text"])
    kind = str(part.get("content_type") or "attachment")
    return "[image]" if "image" in kind else f"[{kind.removesuffix('_asset_pointer').replace('_', ' ')}]"


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
