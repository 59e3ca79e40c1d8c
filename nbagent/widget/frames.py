"""From entries to what goes over the comm.

In: entries after some seq, neighbouring deltas merged. Out: `EventsFrame`s that follow on each other without
a gap, none much larger than `MAX_BYTES` (an entry is never cut).

Rule: an entry becomes JSON values once, and what is measured is what is sent. Jupyter encodes the message
itself and takes no part of it that is encoded already, so the measured bytes cannot be sent; measuring costs
about a seventh of that encoding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nbagent.core.view_entry import ViewEntry, view_entry
from nbagent.events import Entry
from nbagent.widget.protocol import EventsFrame

__all__ = ["frames"]

MAX_BYTES = 512 * 1024


def frames(session_id: str, since: int, entries: Iterable[Entry]) -> Iterator[EventsFrame]:
    """Yield frames that cover what came after `since`."""
    for batch in _batches(map(view_entry, entries)):
        seq = batch[-1]["seq"]
        yield {"type": "events", "session_id": session_id, "since": since, "seq": seq, "entries": batch}
        since = seq


def _batches(entries: Iterable[ViewEntry]) -> Iterator[list[ViewEntry]]:
    """Yield neighbouring entries as lists of up to `MAX_BYTES`; an entry that is larger is alone."""
    batch: list[ViewEntry] = []
    size = 0
    for entry in entries:
        bytes_more = len(msgspec.json.encode(entry))
        if batch and size + bytes_more > MAX_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(entry)
        size += bytes_more
    if batch:
        yield batch
