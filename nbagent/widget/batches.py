"""From entries to what goes over the comm.

In: entries after some seq, neighbouring deltas merged. Out: `EntryBatch`es that follow on each other without
a gap, none much larger than `MAX_BYTES` (an entry is never cut).

Rule: an entry becomes JSON values once, and what is measured is what is sent. Jupyter encodes the message
itself and takes no part of it that is encoded already, so the measured bytes cannot be sent; measuring costs
about a seventh of that encoding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nbagent.core.view_entry import ViewEntry, view_entry
from nbagent.events import Entry, scrub_all
from nbagent.widget.protocol import EntryBatch

__all__ = ["batches"]

MAX_BYTES = 512 * 1024


def batches(session_id: str, since: int, entries: Iterable[Entry]) -> Iterator[EntryBatch]:
    """Yield batches that cover what came after `since`."""
    for held in _split(map(view_entry, entries)):
        seq = held[-1]["seq"]
        yield {"type": "events", "session_id": session_id, "since": since, "seq": seq, "entries": held}
        since = seq


def _split(entries: Iterable[ViewEntry]) -> Iterator[list[ViewEntry]]:
    """Yield neighbouring entries as lists of up to `MAX_BYTES`; an entry that is larger is alone."""
    held: list[ViewEntry] = []
    size = 0
    for entry, bytes_more in map(_measured, entries):
        if held and size + bytes_more > MAX_BYTES:
            yield held
            held, size = [], 0
        held.append(entry)
        size += bytes_more
    if held:
        yield held


def _measured(entry: ViewEntry) -> tuple[ViewEntry, int]:
    """Return an entry that JSON can hold, and its size: half a surrogate pair costs one character."""
    try:
        return entry, len(msgspec.json.encode(entry))
    except UnicodeEncodeError:
        scrubbed: ViewEntry = scrub_all(entry)
        return scrubbed, len(msgspec.json.encode(scrubbed))
