"""Reads and writes recordings: model calls, stored as JSONL of entries.

In: entries, of a session or of a JSONL file. Out: one `Exchange` per model call.

Rules:

- Per model call a cassette holds a note with what was asked, then `request_start`, the deltas with their
  timing, `request_end`. In a log without such notes, the fold tells what was asked, so that any
  saved session is a cassette.
- A cassette never holds a key: what was asked is the conversation, the tools and the model's settings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from nbagent.core.deltas import compact, expand
from nbagent.core.fold import apply
from nbagent.core.state import State
from nbagent.errors import UsageError
from nbagent.events import (
    Entry,
    Event,
    Note,
    PartAdd,
    PartEnd,
    ReasoningDelta,
    RequestEnd,
    RequestRetry,
    RequestStart,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    decode_entry,
    encode,
)
from nbagent.models.recording.asked_request import Asked, asked_of_log

__all__ = ["Exchange", "append_exchange", "read_cassette", "read_exchanges"]


@dataclass(frozen=True)
class Exchange:
    """One model call: what was asked, and the entries from `request_start` to `request_end`."""

    asked: Asked
    entries: list[Entry] = field(default_factory=list)


def read_exchanges(entries: Iterable[Entry]) -> list[Exchange]:
    """Return the model calls of a log that have ended, in order."""
    states: dict[str, State] = {}
    found: dict[str, Exchange] = {}  # by the id of the request, of its message and of its tool calls
    ended: list[Exchange] = []
    note: Asked | None = None
    for entry in expand(entries):
        state = states.setdefault(entry.session_id, State())
        apply(state, entry)
        event = entry.event
        if isinstance(event, Note):
            note = event.data.get("asked") if isinstance(event.data, dict) else None
        elif isinstance(event, RequestStart):
            exchange = Exchange(note or asked_of_log(state, event))
            found[event.request_id] = found[event.message_id] = exchange
            note = None
        exchange_of = found.get(_key(event))
        if exchange_of is not None:
            exchange_of.entries.append(entry)
        if isinstance(event, ToolCallStart) and exchange_of is not None:
            found[event.tool_call_id] = exchange_of
        if isinstance(event, RequestEnd) and exchange_of is not None:
            ended.append(exchange_of)
    return ended


def _key(event: Event) -> str:
    match event:
        case RequestStart() | RequestRetry() | RequestEnd():
            return event.request_id
        case TextDelta() | ReasoningDelta() | PartEnd() | PartAdd() | ToolCallStart():
            return event.message_id
        case ToolCallDelta() | ToolCallEnd():
            return event.tool_call_id
    return ""


def read_cassette(path: Path) -> list[Exchange]:
    """Return the model calls recorded in a file; an empty list if there is no file.

    Raises:
        UsageError: the file is not JSONL of entries.
    """
    if not path.exists():
        return []
    entries = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            entries.append(decode_entry(line))
        except msgspec.DecodeError as error:
            raise UsageError(
                f"Line {number} of {path} is not an entry of a log: {error}.",
                hint="Delete the file to record it anew.",
            ) from None
    return read_exchanges(entries)


def append_exchange(path: Path, question: Asked, entries: Iterable[Entry]) -> None:
    """Append one model call to a file, which is created if needed."""
    entries = list(entries)
    first = entries[0]
    note = Entry(first.session_id, first.seq - 1, first.at, Note(text="asked", data={"asked": question}))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write(b"".join(encode(entry) + b"\n" for entry in [note, *compact(entries)]))
