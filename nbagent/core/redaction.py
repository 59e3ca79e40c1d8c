"""What a store gets of a conversation: all of it, no secrets, or no content.

In: entries. Out: the entries that may be written. The conversation in memory stays as it is.

Rules:

- What is not known to be structure (ids, names, outcomes, numbers) is content, and goes through the hook.
- A hook sees streamed text as a whole: deltas wait until their part is complete, so that no secret gets out
  in two halves. With a hook, an answer becomes durable part by part instead of while it streams.
- The log stays whole: it folds as before, with the same seqs and times, and without content the same lengths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

import msgspec

from nbagent.core.deltas import Delta, compact, delta_key, delta_text, expand, with_text
from nbagent.events import DELTAS, Entry, Event, ToolCallDelta, UnknownEvent
from nbagent.messages import JSON
from nbagent.redact import Hook

__all__ = ["Redaction", "redaction"]

# fmt: off
_STRUCTURE = frozenset({
    "type", "role", "kind", "status", "outcome", "where", "provider", "model", "name", "agent", "tools",
    "finish_reason", "finish_reason_raw", "cost_source", "response_model", "media_type", "result_type",
    "notebook", "kernel", "forked_from", "by", "flags", "value", "hint",
})
# fmt: on
"""Fields that say what happened, not what was said. Every field that ends in `_id` is one of them, too."""
_FREE = frozenset({"metadata", "data", "opaque", "display", "raw"})
"""Fields with JSON that nbagent did not write: everything in them is content."""


def redaction(hook: Hook | None, *, capture_content: bool) -> Redaction | None:
    """Return how a session is written: through `hook`, or without content; None writes it as it is."""
    if not capture_content:
        return Redaction(
            text=_blank,
            arguments=_blank_json,
            kept=frozenset({"versions", "metadata"}),
            dropped=_FREE - {"metadata"},
        )
    return None if hook is None else Redaction(text=hook, arguments=hook)


def _blank(text: str) -> str:
    return "x" * len(text)


def _blank_json(text: str) -> str:
    """Return JSON text of the same length."""
    return f'"{"x" * (len(text) - 2)}"' if len(text) > 1 else "0" * len(text)


@dataclass(frozen=True)
class Redaction:
    """How the text of entries is replaced before they are written."""

    text: Hook
    arguments: Hook
    """For the arguments of tool calls, which are JSON text."""
    kept: frozenset[str] = frozenset({"versions"})
    """Fields that stay as they are."""
    dropped: frozenset[str] = frozenset()
    """Fields that are emptied."""

    def entries(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Yield the entries that may be written now; deltas at the end wait for the entry after them."""
        held: list[Entry] = []
        for entry in entries:
            if isinstance(entry.event, DELTAS):
                held.append(entry)
                continue
            yield from self._deltas(held)
            held = []
            yield Entry(entry.session_id, entry.seq, entry.at, self.event(entry.event))

    def event(self, event: Event) -> Event:
        """Return an event other than a delta as it may be written."""
        if isinstance(event, UnknownEvent):
            return UnknownEvent(payload=self._walk(event.payload, ""))
        plain = msgspec.to_builtins(event, builtin_types=(bytes,))
        return msgspec.convert(self._walk(plain, ""), type(event))

    def _walk(self, value: JSON, key: str, *, free: bool = False) -> JSON:
        if key in self.dropped:
            return None
        if key in self.kept:
            return value
        free = free or key in _FREE
        match value:
            case dict():
                return {name: self._walk(item, name, free=free) for name, item in value.items()}
            case list() | tuple():
                return [self._walk(item, key, free=free) for item in value]
            case str() if free or not (key in _STRUCTURE or key.endswith("_id")):
                return self.arguments(value) if key == "arguments" and not free else self.text(value)
        return value

    def _deltas(self, held: list[Entry]) -> Iterator[Entry]:
        """Yield neighbouring deltas; the hook sees all text with one key at once."""
        whole: dict[object, str] = {}
        for entry in held:
            whole[_key(entry)] = whole.get(_key(entry), "") + delta_text(cast("Delta", entry.event))
        in_json = {_key(entry) for entry in held if isinstance(entry.event, ToolCallDelta)}
        safe = {key: (self.arguments if key in in_json else self.text)(text) for key, text in whole.items()}
        if safe == whole:
            yield from held
        else:
            yield from compact(_shared_out(expand(held), whole, safe))


def _key(entry: Entry) -> object:
    return delta_key(entry.event) or entry.seq


def _shared_out(
    pieces: Iterable[Entry], whole: dict[object, str], safe: dict[object, str]
) -> Iterator[Entry]:
    """Yield single deltas that hold the safe text, each the share it had of the whole text."""
    position: dict[object, int] = {}
    for piece in pieces:
        key, event = _key(piece), cast("Delta", piece.event)
        start = position.get(key, 0)
        end = position[key] = start + len(delta_text(event))
        share = len(safe[key]) / max(1, len(whole[key]))
        text = safe[key][round(start * share) : round(end * share)]
        yield Entry(piece.session_id, piece.seq, piece.at, with_text(event, text, None))
