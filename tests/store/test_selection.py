"""What `Store.scan` reads when it is told what to read, the same for every store."""

from __future__ import annotations

import pytest

from nbagent.events import (
    Entry,
    Event,
    RequestStart,
    RunStart,
    SessionStart,
    TextDelta,
    UserMessage,
    event_type,
)
from nbagent.messages import TextPart
from nbagent.store.contract import Store
from nbagent.store.selection import Selection


def session(session_id: str, model: str, start: int) -> list[Entry]:
    """Four entries, 100 µs apart."""
    request = RequestStart(
        request_id="q", run_id="r", message_id="a", parent_id="m", provider="p", model=model
    )
    events: list[Event] = [
        SessionStart(),
        UserMessage(message_id="m", parts=(TextPart(text=model),)),
        request,
        TextDelta(message_id="a", index=0, text='"model":"tiny"'),
    ]
    return [Entry(session_id, seq, start + 100 * seq, event) for seq, event in enumerate(events, start=1)]


SELECTIONS: list[tuple[Selection, str]] = [
    (Selection(), "abc"),
    (Selection(session_id="b"), "b"),
    (Selection(since=1400), "abc"),
    (Selection(since=1401), "bc"),
    (Selection(since=0), "abc"),
    (Selection(until=2100), "a"),
    (Selection(until=2101), "ab"),
    (Selection(since=1401, until=3000), "b"),
    (Selection(model="tiny"), "b"),
    (Selection(model='it\'s "odd" %s ?'), "c"),
    (Selection(model="nobody"), ""),
    (Selection(session_id="a", model="tiny"), ""),
]


@pytest.mark.parametrize(("selection", "sessions"), SELECTIONS)
def test_whole_sessions_are_selected(store: Store, selection: Selection, sessions: str) -> None:
    """By name, by the time in which something happened, by the model that was called."""
    models = {"a": "large", "b": "tiny", "c": 'it\'s "odd" %s ?'}
    for number, (session_id, model) in enumerate(models.items(), start=1):
        store.write(session(session_id, model, 1000 * number))
    found = [(entry.session_id, entry.seq) for entry in store.scan(selection)]
    assert found == [(session_id, seq) for session_id in sessions for seq in range(1, 5)]


TYPES: list[tuple[Selection, list[str]]] = [
    (Selection(types=frozenset({"text_delta", "user_message"})), ["user_message", "text_delta"]),
    (Selection(types=frozenset()), []),
    (Selection(without=frozenset({"session_start", "text_delta"})), ["user_message", "request_start"]),
    (Selection(without=frozenset()), ["session_start", "user_message", "request_start", "text_delta"]),
    (
        Selection(types=frozenset({"text_delta", "user_message"}), without=frozenset({"text_delta"})),
        ["user_message"],
    ),
]


@pytest.mark.parametrize(("selection", "types"), TYPES)
def test_types_are_selected(store: Store, selection: Selection, types: list[str]) -> None:
    """Only these, not those; an empty list means what it says."""
    store.write(session("a", "large", 0))
    assert [event_type(entry.event) for entry in store.scan(selection)] == types


def test_sessions_are_selected_by_the_place_where_something_was_asked(store: Store) -> None:
    """Wherever they began; a place that is no more than mentioned does not count."""
    places: dict[str, list[str | None]] = {
        "a": ["here"],
        "b": ["there", "here"],
        "c": ["there"],
        "d": [None],
        "e": [],
    }
    for session_id, asked in places.items():
        events: list[Event] = [
            SessionStart(),
            UserMessage(message_id="m", parts=(TextPart(text='"place":"here"'),)),
        ]
        events += [
            RunStart(run_id=f"r{number}", message_id="m", place=place) for number, place in enumerate(asked)
        ]
        store.write([Entry(session_id, seq, seq, event) for seq, event in enumerate(events, start=1)])
    found = store.scan(Selection(place="here", types=frozenset({"session_start"})))
    assert [entry.session_id for entry in found] == ["a", "b"]
