"""From entries to what goes over the comm.

In: entries after some seq, compacted. Out: `EventsFrame`s that follow on each other without a gap, none
much larger than `MAX_BYTES` (an entry is never cut).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nbagent.core.view_entry import ViewEntry, view_entry
from nbagent.events import Entry, encode
from nbagent.widget.protocol import EventsFrame

__all__ = ["frames"]

MAX_BYTES = 512 * 1024


def frames(session_id: str, since: int, entries: Iterable[Entry]) -> Iterator[EventsFrame]:
    """Yield frames that cover what came after `since`."""
    held: list[ViewEntry] = []
    size = 0
    for entry in entries:
        bytes_more = len(encode(entry.event))
        if held and size + bytes_more > MAX_BYTES:
            yield _frame(session_id, since, held)
            since, held, size = held[-1]["seq"], [], 0
        held.append(view_entry(entry))
        size += bytes_more
    if held:
        yield _frame(session_id, since, held)


def _frame(session_id: str, since: int, entries: list[ViewEntry]) -> EventsFrame:
    return {
        "type": "events",
        "session_id": session_id,
        "since": since,
        "seq": entries[-1]["seq"],
        "entries": entries,
    }
