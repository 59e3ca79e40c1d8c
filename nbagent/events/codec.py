"""Events and entries as JSON.

In: a value. Out: one line of JSON; and back.

Rules:

- A reader keeps what it does not know: an unknown tag decodes to `UnknownEvent` and encodes back.
- Whatever text an event holds, it can be written: halves of surrogate pairs are replaced.
"""

from __future__ import annotations

import re

import msgspec

from nbagent.events.vocabulary import TAGS, AnyEvent, Entry, Event, UnknownEvent
from nbagent.messages import JSON

__all__ = ["decode_entry", "decode_event", "decode_events", "encode", "scrub", "scrub_all"]


class _RawEntry(msgspec.Struct, frozen=True):
    session_id: str
    seq: int
    at: int
    event: msgspec.Raw


_encoder = msgspec.json.Encoder()
_event_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_events_decoder: msgspec.json.Decoder[list[AnyEvent]] = msgspec.json.Decoder(list[AnyEvent])
_raws_decoder = msgspec.json.Decoder(list[msgspec.Raw])
_entry_decoder = msgspec.json.Decoder(_RawEntry)
_SURROGATES = re.compile("[\ud800-\udfff]")


def scrub(text: str) -> str:
    """Return `text` with halves of surrogate pairs joined, or replaced by U+FFFD where one is missing.

    Text that comes from outside may hold them (a server that cuts an emoji in two), and nothing
    downstream can encode them.
    """
    if not _SURROGATES.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def encode(value: Event | Entry) -> bytes:
    """Return `value` as one line of JSON."""
    if isinstance(value, Entry):
        head = (value.session_id, value.seq, value.at)
        return _encode(_RawEntry(*head, event=msgspec.Raw(encode(value.event))))
    return _encode(value.payload if isinstance(value, UnknownEvent) else value)


def _encode(value: object) -> bytes:
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError:  # half a surrogate pair got in unscrubbed: lose one character, not the event
        return _encoder.encode(scrub_all(msgspec.to_builtins(value)))


def scrub_all(value: JSON) -> JSON:
    """Return `value` with every text in it scrubbed."""
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, dict):
        return {scrub(key): scrub_all(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [scrub_all(item) for item in value]
    return value


def decode_event(data: bytes | str) -> Event:
    """Return the event in `data`; one of an unknown type comes back as `UnknownEvent`.

    Raises:
        msgspec.DecodeError: `data` is not a JSON object of an event.
    """
    try:
        return _event_decoder.decode(data)
    except msgspec.ValidationError:
        payload = msgspec.json.decode(data)
        if not isinstance(payload, dict) or payload.get("type") in TAGS:
            raise
        return UnknownEvent(payload=payload)


def decode_events(array: str) -> list[Event]:
    """Return the events in a JSON array: the same as `decode_event` for each, in half the time."""
    try:
        return list(_events_decoder.decode(array))
    except msgspec.ValidationError:  # one of them is of an unknown type
        return [decode_event(bytes(raw)) for raw in _raws_decoder.decode(array)]


def decode_entry(data: bytes | str) -> Entry:
    """Return the entry in `data`, which `encode` wrote. Raises what `decode_event` raises."""
    raw = _entry_decoder.decode(data)
    return Entry(raw.session_id, raw.seq, raw.at, decode_event(bytes(raw.event)))
