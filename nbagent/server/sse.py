"""Server-sent events, the writing half: values in, bytes out.

Source: the HTML standard, section "Server-sent events". Rule: one value is one event, on one `data:` line.
"""

from __future__ import annotations

import msgspec

__all__ = ["HEADERS", "KEEP_ALIVE", "event"]

HEADERS = {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",  # else nginx, a common proxy, holds events back
}
KEEP_ALIVE = b": keep-alive\n\n"
"""A comment: without it, a proxy may take a silent connection for a dead one."""


def event(value: object, *, event_id: int | None = None) -> bytes:
    """Return `value` as one event: a string as it is, else JSON. `event_id` comes back as `Last-Event-ID`."""
    data = value.encode() if isinstance(value, str) else msgspec.json.encode(value)
    identity = b"" if event_id is None else b"id: %d\n" % event_id
    return b"%sdata: %s\n\n" % (identity, data)
