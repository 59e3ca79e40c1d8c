"""Entries on their way to the page: `nbagent/widget/batches.py` and `audience.py`."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nbagent.core.deltas import compact
from nbagent.core.view_entry import view_entry
from nbagent.events import Entry, Event, Note, RunEnd, TextDelta, UnknownEvent, scrub
from nbagent.widget import batches as module
from nbagent.widget.audience import Audience
from nbagent.widget.batches import batches


def log(*events: Event) -> list[Entry]:
    return [Entry("s", number, 1000 * number, event) for number, event in enumerate(events, 1)]


def deltas(*texts: str) -> list[Entry]:
    return log(*(TextDelta(message_id="m", index=0, text=text) for text in texts))


def test_a_merged_delta_says_when_it_began_and_nothing_more() -> None:
    """Timing stays in the kernel; how long a part took can still be told."""
    (entry,) = compact(deltas("a", "b", "c"))
    event = {"type": "text_delta", "message_id": "m", "index": 0, "text": "abc"}
    assert view_entry(entry) == {"seq": 3, "at": 3000, "first_at": 1000, "event": event}


def test_an_unknown_event_goes_out_as_it_came() -> None:
    """What a newer version wrote reaches the page unchanged."""
    (entry,) = log(UnknownEvent(payload={"type": "new", "x": 1}))
    assert view_entry(entry)["event"] == {"type": "new", "x": 1}


@given(st.lists(st.text(max_size=40), max_size=30), st.integers(1, 400))
def test_batches_follow_on_each_other_and_lose_nothing(texts: list[str], limit: int) -> None:
    """Each batch begins where the one before ended; together they hold every entry, within the limit."""
    entries = deltas(*texts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MAX_BYTES", limit)
        made = list(batches("s", 0, entries))
    assert [batch["since"] for batch in made] == [0, *(batch["seq"] for batch in made)][: len(made)]
    assert [entry for batch in made for entry in batch["entries"]] == [view_entry(entry) for entry in entries]
    sizes = [[len(msgspec.json.encode(entry)) for entry in batch["entries"]] for batch in made]
    assert all(sum(size) <= limit or len(size) == 1 for size in sizes)


def test_nothing_new_is_no_batch() -> None:
    """A batch is only sent when there is something in it."""
    assert list(batches("s", 7, [])) == []


@pytest.mark.parametrize(("silence", "interval"), [(0, 0.033), (2.9, 0.033), (3, 0.1), (9, 0.1), (11, 0.5)])
def test_batches_get_rarer_for_a_view_that_lags(silence: float, interval: float) -> None:
    """A view that does not keep up is sent fewer, larger batches."""
    audience = Audience()
    audience.heard("a", 5, 100.0)
    assert audience.interval(9, 100.0 + silence) == interval


def test_a_view_that_is_up_to_date_may_be_silent() -> None:
    """Silence matters only when there is something to acknowledge."""
    audience = Audience()
    audience.heard("a", 5, 0.0)
    assert audience.interval(5, 1e6) == 0.033
    assert not audience.behind(5, 1e6)
    assert not audience.empty


def test_a_view_long_gone_is_forgotten() -> None:
    """A closed page does not slow down, or keep awake, the others."""
    audience = Audience()
    audience.heard("gone", 5, 0.0)
    audience.heard("here", 9, 59.0)
    assert audience.behind(9, 59.0)
    assert not audience.behind(9, 61.0)
    assert audience.interval(9, 61.0) == 0.033


def test_the_end_of_a_run_is_an_entry_like_any_other() -> None:
    """No event is special on the way."""
    (batch,) = batches("s", 0, log(RunEnd(run_id="r", outcome="completed")))
    assert batch["entries"][0]["event"] == {"type": "run_end", "run_id": "r", "outcome": "completed"}


@pytest.mark.parametrize("text", ["a\ud83d", "\ude00b", "\ud83d\ude00"])
def test_half_a_surrogate_pair_costs_a_character(text: str) -> None:
    """What no JSON can hold is replaced, and everything after it is still sent."""
    made = list(batches("s", 0, log(Note(text=text), Note(text="after"))))
    entries = [entry["event"]["text"] for batch in made for entry in batch["entries"]]
    assert entries == [scrub(text), "after"]
    msgspec.json.encode(made)
