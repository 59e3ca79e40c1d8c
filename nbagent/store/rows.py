"""Entries as rows of the columns that every SQL store has.

In: entries. Out: tuples in the order of `COLUMNS`; and back. Rule: the payload is the truth; the other
columns repeat parts of it, so that SQL can find rows.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from operator import attrgetter

import msgspec

from nbagent.events import (
    Entry,
    Event,
    SessionStart,
    SessionUpdate,
    UnknownEvent,
    UserMessage,
    decode_event,
    decode_events,
    encode,
    event_type,
)
from nbagent.messages import JSON, TextPart
from nbagent.store.contract import StoredSession

__all__ = [
    "COLUMNS",
    "SUMMARIZED",
    "JoinedRow",
    "StoredRow",
    "SummaryRow",
    "entries_of",
    "entries_of_session",
    "entry_of",
    "row_of",
    "summaries",
]

_ID_COLUMNS = ("run_id", "request_id", "message_id", "tool_call_id")
COLUMNS = ("session_id", "seq", "at", "type", *_ID_COLUMNS, "payload")
_FIRST_WORDS = 200
_BATCH = 500
"""Rows decoded at a time: enough to share the cost, few enough to stay in the cache."""
_numbers_decoder = msgspec.json.Decoder(list[int])
_logger = logging.getLogger("nbagent")

StoredRow = tuple[str, int, int, str]
"""session_id, seq, at, payload."""
JoinedRow = tuple[str, str, str, str]
"""session_id; seq, at and payload of its entries, each joined by commas, all three in the same order."""
SummaryRow = tuple[str, int, int, int, str | None]
"""session_id, at of the first and of the last entry, number of user messages, payload of the first one."""


def row_of(entry: Entry) -> tuple[object, ...]:
    """Return the values of `COLUMNS` for an entry."""
    event = entry.event
    ids = (getattr(event, name, None) for name in _ID_COLUMNS)
    return (entry.session_id, entry.seq, entry.at, event_type(event), *ids, encode(event).decode())


def entry_of(row: StoredRow) -> Entry:
    """Return the entry in a row; an event that cannot be read becomes an `UnknownEvent`."""
    session_id, seq, at, payload = row
    try:
        event: Event = decode_event(payload)
    except msgspec.DecodeError as error:
        _logger.warning("entry %s of session %s cannot be read: %s", seq, session_id, error)
        event = UnknownEvent(payload={"type": "unreadable", "payload": payload})
    return Entry(session_id, seq, at, event)


def entries_of(rows: Iterable[StoredRow]) -> Iterator[Entry]:
    """Yield the entries in `rows`: the same as `entry_of` for each, in half the time."""
    rows = iter(rows)
    batches = iter(lambda: list(islice(rows, _BATCH)), [])
    return chain.from_iterable(map(_decoded, batches))


def _decoded(batch: list[StoredRow]) -> Iterable[Entry]:
    session_ids, seqs, ats, payloads = zip(*batch, strict=True)
    try:
        return _entries(session_ids, seqs, ats, ",".join(payloads))
    except msgspec.DecodeError:  # one of them cannot be read: find out which
        return map(entry_of, batch)


def entries_of_session(row: JoinedRow) -> list[Entry]:
    """Return the entries of one session by seq, without a Python object for each row.

    Raises:
        msgspec.DecodeError: one of them cannot be read; `entry_of` says which.
    """
    session_id, *numbers, payloads = row
    seqs, ats = (_numbers_decoder.decode(f"[{joined}]") for joined in numbers)
    return sorted(_entries(repeat(session_id), seqs, ats, payloads), key=attrgetter("seq"))


def _entries(
    session_ids: Iterable[str], seqs: Sequence[int], ats: Sequence[int], payloads: str
) -> Iterator[Entry]:
    events = decode_events(f"[{payloads}]")
    if len(events) != len(seqs):
        raise msgspec.DecodeError("a payload is not one JSON value")
    return map(Entry, session_ids, seqs, ats, events)


SUMMARIZED = frozenset({"session_start", "session_update"})
"""The types of the entries that `summaries` takes."""


def summaries(rows: Iterable[SummaryRow], entries: Iterable[Entry]) -> list[StoredSession]:
    """Return the overview, in the order of `rows`; `entries` are of the types in `SUMMARIZED`."""
    known: dict[str, dict[str, str | None]] = {}
    for entry in entries:
        known.setdefault(entry.session_id, {}).update(_known(entry.event))
    return [
        StoredSession(
            session_id=session_id,
            title=known.get(session_id, {}).get("title"),
            created_at=created_at,
            updated_at=updated_at,
            messages=messages,
            first_message=_first_words(first),
            notebook=known.get(session_id, {}).get("notebook"),
            agent=known.get(session_id, {}).get("agent"),
        )
        for session_id, created_at, updated_at, messages, first in rows
    ]


def _known(event: Event) -> dict[str, str | None]:
    """Return what an entry tells about its session, as fields of `StoredSession`."""
    if isinstance(event, SessionStart):
        return {"notebook": event.notebook, "agent": _who(event.agent)}
    if not isinstance(event, SessionUpdate):
        return {}
    found = {"title": event.title, "agent": None if event.agent is None else _who(event.agent)}
    return {name: value for name, value in found.items() if value is not None}


def _who(agent: dict[str, JSON]) -> str | None:
    """Return the name of an agent, else its model, else those of its stages."""
    stages = ", ".join(filter(None, map(_who, agent.get("steps") or ())))
    return str(agent.get("name") or agent.get("model") or stages) or None


def _first_words(payload: str | None) -> str | None:
    event = None if payload is None else decode_event(payload)
    if not isinstance(event, UserMessage):
        return None
    return "".join(part.text for part in event.parts if isinstance(part, TextPart))[:_FIRST_WORDS]
