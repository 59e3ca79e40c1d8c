"""Merge neighbouring deltas for storage, without loss.

In: entries in order. Out: fewer entries: neighbouring deltas with one key (the same part of a message, the
same tool call) become one entry. It has the seq and time of its last delta, and `timing` holds the length of
each delta and the time between them, so that `expand` gives the same entries back.

Laws: `expand(compact(e)) == e`, `compact(compact(e)) == compact(e)`, `fold(compact(e)) == fold(e)`.

`timing` is a row of unsigned LEB128 integers: the first delta's length in code points, then for each
further delta the microseconds since the one before it and its length. About three bytes per token.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias, cast

from msgspec.structs import replace

from nbagent.events import (
    DELTAS,
    Entry,
    Event,
    ReasoningDelta,
    TextDelta,
    ToolCallDelta,
    ToolOutput,
)

__all__ = [
    "Delta",
    "compact",
    "delta_key",
    "delta_text",
    "delta_times",
    "expand",
    "first_at",
    "first_seq",
    "merge",
    "with_text",
    "without_timing",
]

Delta: TypeAlias = TextDelta | ReasoningDelta | ToolCallDelta | ToolOutput


def delta_text(event: Delta) -> str:
    """Return the text of a delta; tool call deltas call it `arguments`."""
    return event.arguments if isinstance(event, ToolCallDelta) else event.text


def delta_key(event: Event) -> tuple[object, ...] | None:
    """Return what deltas must share to be merged; None for any other event."""
    match event:
        case TextDelta() | ReasoningDelta():
            return type(event), event.message_id, event.index
        case ToolCallDelta():
            return type(event), event.tool_call_id
        case ToolOutput(kind="stdout" | "stderr"):
            return type(event), event.tool_call_id, event.kind
    return None


def merge(entries: list[Entry]) -> Entry:
    """Return one entry for `entries`: deltas with one key and consecutive seqs."""
    if len(entries) == 1:
        return entries[0]
    texts: list[str] = []
    numbers: list[int] = []
    before = 0
    for entry in entries:
        event = cast("Delta", entry.event)
        texts.append(delta_text(event))
        first, rest = len(texts[-1]), list[int]()
        if event.timing is not None:
            first, *rest = _unpack(event.timing)
        if numbers:
            # A clock that was set back gives a negative gap, which `_pack` cannot write: the gap becomes 0.
            numbers.append(max(0, entry.at - sum(rest[::2]) - before))
        numbers += [first, *rest]
        before = entry.at
    last = entries[-1]
    merged = with_text(cast("Delta", last.event), "".join(texts), _pack(numbers))
    return Entry(last.session_id, last.seq, last.at, merged)


def compact(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Merge neighbouring deltas with one key."""
    held: list[Entry] = []
    key: tuple[object, ...] | None = None
    for entry in entries:
        this = delta_key(entry.event)
        if held and (this != key or first_seq(entry) != held[-1].seq + 1):
            yield merge(held)
            held = []
        if this is None:
            yield entry
        else:
            held.append(entry)
        key = this
    if held:
        yield merge(held)


def expand(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the entries as they were before `compact`."""
    for entry in entries:
        event = entry.event
        if not isinstance(event, DELTAS) or event.timing is None:
            yield entry
            continue
        numbers = _unpack(event.timing)
        text, position = delta_text(event), 0
        seq = first_seq(entry)
        at = first_at(event, entry.at)
        for gap, length in zip([0, *numbers[1::2]], numbers[::2], strict=True):
            at += gap
            piece = with_text(event, text[position : position + length], None)
            yield Entry(entry.session_id, seq, at, piece)
            position += length
            seq += 1


def first_seq(entry: Entry) -> int:
    """Return the seq of the first delta an entry holds; its own seq if nothing was merged."""
    event = entry.event
    if not isinstance(event, DELTAS) or event.timing is None:
        return entry.seq
    ends = sum(byte < _MORE for byte in event.timing)  # one per packed number: n lengths, n - 1 gaps
    return entry.seq - ends // 2


def first_at(event: Delta, at: int) -> int:
    """Return when the first delta in `event` came, given when the last one did."""
    return at if event.timing is None else at - sum(_unpack(event.timing)[1::2])


def delta_times(entry: Entry) -> list[tuple[int, int, int]]:
    """Return (seq, at, length in code points) of each delta in a delta entry."""
    return [(e.seq, e.at, len(delta_text(cast("Delta", e.event)))) for e in expand([entry])]


def without_timing(entry: Entry) -> Entry:
    """Return the entry as views need it: the merged text, without `timing`."""
    if isinstance(entry.event, DELTAS) and entry.event.timing is not None:
        return Entry(entry.session_id, entry.seq, entry.at, replace(entry.event, timing=None))
    return entry


def with_text(event: Delta, text: str, timing: bytes | None) -> Delta:
    """Return a delta with the same key and another text."""
    if isinstance(event, ToolCallDelta):
        return ToolCallDelta(tool_call_id=event.tool_call_id, arguments=text, timing=timing)
    return replace(event, text=text, timing=timing)


_MORE = 0x80
"""The bit that says that a number goes on in the next byte."""


def _pack(numbers: list[int]) -> bytes:
    out = bytearray()
    for number in numbers:
        rest = number
        while rest >= _MORE:
            out.append(rest & 0x7F | _MORE)
            rest >>= 7
        out.append(rest)
    return bytes(out)


def _unpack(data: bytes) -> list[int]:
    numbers, value, shift = [], 0, 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        if byte >= _MORE:
            shift += 7
        else:
            numbers.append(value)
            value, shift = 0, 0
    return numbers
