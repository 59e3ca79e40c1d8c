"""Reads and writes recordings: model calls, stored as JSONL of entries.

In: entries, of a session or of a JSONL file. Out: one `Exchange` per model call.

Rules:

- Per model call a cassette holds a note with what was asked, then `request_start`, the deltas with their
  timing, `request_end`. In a log without such notes, the fold tells what was asked, so that any
  saved session is a cassette.
- A cassette never holds a key: what was asked is the conversation, the tools and the model's settings.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

import msgspec

from nbagent.core.deltas import compact, expand
from nbagent.core.entry_lines import entry_in_line
from nbagent.core.fold import apply
from nbagent.core.state import State
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
    encode,
)
from nbagent.models.recording.asked_request import Asked, asked_of_log, steady

__all__ = ["Exchange", "append_exchange", "read_cassette", "read_exchanges"]

_HINT = "Take this line out, or name another file: the other lines are played back as they are."
_logger = logging.getLogger("nbagent")


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
            # A recording of an earlier version masked less.
            note = steady(event.data.get("asked")) if isinstance(event.data, dict) else None
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
    # Not `splitlines`: an answer may hold other characters that end a line of text.
    lines = enumerate(path.read_bytes().split(b"\n"), 1)
    return read_exchanges(
        entry_in_line(line, number, where=str(path), hint=_HINT)
        for number, line in lines
        if line.strip() and not _is_cut_off(line, number, path)
    )


def _is_cut_off(line: bytes, number: int, path: Path) -> bool:
    """Return whether the program ended while it wrote this line."""
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        if "truncated" in str(error):
            _logger.warning("line %s of %s was not written to its end, and is left out", number, path)
            return True
    return False


def append_exchange(path: Path, question: Asked, entries: Iterable[Entry]) -> None:
    """Append one model call to a file, which is created if needed."""
    entries = list(entries)
    first = entries[0]
    note = Entry(first.session_id, first.seq - 1, first.at, Note(text="asked", data={"asked": question}))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:  # which writes at the end, wherever it reads
        begin = b"" if _ends_whole(file) else b"\n"
        file.write(begin + b"".join(encode(entry) + b"\n" for entry in [note, *compact(entries)]))


def _ends_whole(file: BinaryIO) -> bool:
    """Return whether the next line can be written; False if the last one was not written to its end."""
    size = file.seek(0, SEEK_END)
    if size == 0:
        return True
    file.seek(size - 1)
    return file.read(1) == b"\n"
