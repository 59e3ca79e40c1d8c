"""The rows of the events and deltas frames: one per event, one per delta."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from nbagent.core.deltas import Delta, delta_text, expand
from nbagent.events import DELTAS, Entry, Event, UnknownEvent, encode, event_type
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row

__all__ = ["delta_rows", "event_rows"]

_IDS = ("run_id", "request_id", "message_id", "tool_call_id")


def event_rows(session: SessionLog, entries: Iterable[Entry]) -> Iterator[Row]:
    """Yield a row per event."""
    for entry in entries:
        yield {**_envelope(entry), **_ids(session, entry.event), "payload": encode(entry.event).decode()}


def delta_rows(session: SessionLog, entries: Iterable[Entry]) -> Iterator[Row]:
    """Yield a row per delta, as it arrived: merged deltas are expanded again."""
    for entry in entries:
        if not isinstance(entry.event, DELTAS):
            continue
        ids = _ids(session, entry.event)
        for piece in expand([entry]):
            event = cast("Delta", piece.event)
            yield {
                **_envelope(piece),
                **ids,
                "part": getattr(event, "index", None),
                "kind": getattr(event, "kind", None),
                "text": delta_text(event),
            }


def _envelope(entry: Entry) -> Row:
    return {
        "session_id": entry.session_id,
        "seq": entry.seq,
        "timestamp": entry.at,
        "type": event_type(entry.event),
    }


def _ids(session: SessionLog, event: Event) -> Row:
    """Return the ids of what `event` belongs to: those it names, and what these belong to."""
    state = session.state
    run_id, request_id, message_id, call_id = _named(event)
    call = state.tool_calls.get(call_id or "")
    message_id = message_id or (call.message_id if call else None)
    message = state.messages.get(message_id or "")
    request_id = request_id or (message.request_id if message else None)
    request = state.requests.get(request_id or "")
    if request is not None:
        run_id, message_id = run_id or request.start.run_id, message_id or request.start.message_id
    return {"run_id": run_id, "request_id": request_id, "message_id": message_id, "tool_call_id": call_id}


def _named(event: Event) -> Iterator[str | None]:
    """Return the ids that the event names; an event of a newer version is assumed to name them alike."""
    if isinstance(event, UnknownEvent):
        values = (event.payload.get(name) for name in _IDS)
        return (value if isinstance(value, str) else None for value in values)
    return (getattr(event, name, None) for name in _IDS)
