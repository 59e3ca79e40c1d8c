"""The vocabulary and its codec."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_support import EVENT_TYPES, SESSION, events, logs

from nbagent.events import (
    TAGS,
    Entry,
    Event,
    Note,
    TextDelta,
    UnknownEvent,
    decode_entry,
    decode_event,
    decode_events,
    encode,
    event_type,
    scrub,
)


def test_the_tags_are_wire_format() -> None:
    """Logs of years ago must be read: a tag may be added here, never changed or removed."""
    assert sorted(TAGS) == [
        "approval_request",
        "approval_response",
        "feedback",
        "head_move",
        "note",
        "part_add",
        "part_end",
        "reasoning_delta",
        "request_end",
        "request_retry",
        "request_start",
        "run_end",
        "run_start",
        "session_start",
        "session_update",
        "text_delta",
        "tool_call_delta",
        "tool_call_end",
        "tool_call_start",
        "tool_end",
        "tool_output",
        "tool_start",
        "user_message",
    ]
    assert len(EVENT_TYPES) == len(TAGS)


@given(events)
def test_every_event_survives_the_codec(event: Event) -> None:
    """What is written is what is read, for every type and every field."""
    assert decode_event(encode(event)) == event
    assert json.loads(encode(event))["type"] == event_type(event)


@given(logs)
def test_every_entry_survives_the_codec(log: list[Entry]) -> None:
    """The envelope too; and reading many at once reads the same."""
    assert [decode_entry(encode(entry)) for entry in log] == log
    array = f"[{','.join(encode(entry.event).decode() for entry in log)}]"
    assert decode_events(array) == [entry.event for entry in log]


def test_an_entry_is_one_line_of_json() -> None:
    """JSONL: newlines within text are escaped."""
    entry = Entry(SESSION, 7, 1, TextDelta(message_id="m", index=0, text="a\nb\u2028c"))
    assert encode(entry).count(b"\n") == 0
    assert json.loads(encode(entry)) == {
        "session_id": SESSION,
        "seq": 7,
        "at": 1,
        "event": {"type": "text_delta", "message_id": "m", "index": 0, "text": "a\nb\u2028c"},
    }


def test_an_unknown_event_is_kept() -> None:
    """A newer version's event goes through an older one unharmed."""
    line = b'{"type":"of_tomorrow","deep":{"a":[1,2.5,null]}}'
    event = decode_event(line)
    assert event == UnknownEvent(payload=json.loads(line))
    assert event_type(event) == "of_tomorrow"
    assert encode(event) == line


def test_a_field_of_tomorrow_is_ignored() -> None:
    """A known event with one field more is still that event."""
    assert decode_event(b'{"type":"note","text":"x","colour":"red"}') == Note(text="x")


@pytest.mark.parametrize("line", [b"", b"[]", b'"text"', b"{", b'{"type":"text_delta"}'])
def test_what_is_no_event_is_refused(line: bytes) -> None:
    """Garbage is an error, not an unknown event."""
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("whole 😀", "whole 😀"),
        ("\ud83d\ude00", "😀"),
        ("cut \ud83d", "cut \ufffd"),
        ("\ude00 rest", "\ufffd rest"),
    ],
)
def test_halves_of_surrogate_pairs_cost_a_character_not_the_event(dirty: str, clean: str) -> None:
    """Text that no encoding takes is written with U+FFFD, wherever in the event it hides."""
    assert scrub(dirty) == clean
    event = Note(text=dirty, data={dirty: [dirty]})
    assert decode_event(encode(event)) == Note(text=clean, data={clean: [clean]})
    entry = Entry(SESSION, 1, 1, event)
    assert decode_entry(encode(entry)).event == Note(text=clean, data={clean: [clean]})


@given(st.text(st.characters(), max_size=20))
def test_any_text_can_be_written(text: str) -> None:
    """Surrogates included."""
    assert decode_event(encode(Note(text=text))) == Note(text=scrub(text))
