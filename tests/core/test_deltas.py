"""Merging deltas loses nothing, and the journal cuts anywhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from log_support import entries_of, events, logs

from nbagent.core.deltas import compact, delta_times, expand, first_at, first_seq, merge, without_timing
from nbagent.core.fold import fold
from nbagent.core.journal import Journal
from nbagent.events import Entry, Event, Note, ReasoningDelta, TextDelta, ToolCallDelta, ToolOutput

_deltas: st.SearchStrategy[Event] = st.one_of(
    st.builds(TextDelta, message_id=st.just("m1"), index=st.integers(0, 1), text=st.text(max_size=5)),
    st.builds(ReasoningDelta, message_id=st.just("m1"), index=st.just(0), text=st.text(max_size=5)),
    st.builds(ToolCallDelta, tool_call_id=st.just("t1"), arguments=st.text(max_size=5)),
    st.builds(
        ToolOutput,
        tool_call_id=st.just("t1"),
        kind=st.sampled_from(["stdout", "stderr", "progress"]),
        text=st.text(max_size=5),
    ),
)
streams = st.builds(
    entries_of,
    st.lists(_deltas | _deltas | _deltas | events, max_size=60),
    st.lists(st.integers(0, 10**9), min_size=1, max_size=7),
)
"""Logs that are mostly deltas, as a stream is."""


@given(streams)
def test_merging_is_undone_exactly(log: list[Entry]) -> None:
    """Seqs, times and pieces come back to the microsecond."""
    assert list(expand(compact(log))) == log


@given(streams)
def test_merging_twice_is_merging_once(log: list[Entry]) -> None:
    """What is merged can be merged again, with the same result."""
    once = list(compact(log))
    assert list(compact(once)) == once


@given(streams)
def test_the_fold_does_not_see_merging(log: list[Entry]) -> None:
    """`fold(compact(e)) == fold(e)`."""
    assert fold(compact(log)) == fold(log)


@given(logs)
def test_the_laws_hold_for_any_log(log: list[Entry]) -> None:
    """Not only for streams."""
    assert list(expand(compact(log))) == log
    assert fold(compact(log)) == fold(log)


@given(streams, st.data())
def test_merging_in_stages_is_merging_at_once(log: list[Entry], data: st.DataObject) -> None:
    """A stream stored in pieces, wherever it is cut, is the same stream."""
    cut = data.draw(st.integers(0, len(log)))
    assert list(compact([*compact(log[:cut]), *compact(log[cut:])])) == list(compact(log))


def test_a_merged_entry_says_when_each_piece_came() -> None:
    """So that time to first token and the gaps between tokens can be analysed later."""
    pieces = [TextDelta(message_id="m", index=0, text=text) for text in ("a", "bcd", "", "é😀")]
    log = entries_of(pieces, gaps=(5, 70_000, 1))
    (merged,) = compact(log)
    assert delta_times(merged) == [(entry.seq, entry.at, len(entry.event.text)) for entry in log]  # type: ignore[attr-defined]  # a merged delta has it
    assert merged.event == TextDelta(message_id="m", index=0, text="abcdé😀", timing=merged.event.timing)  # type: ignore[attr-defined]  # a merged delta has it
    assert (merged.seq, merged.at) == (log[-1].seq, log[-1].at)
    assert (first_seq(merged), first_at(merged.event, merged.at)) == (log[0].seq, log[0].at)
    assert without_timing(merged).event == TextDelta(message_id="m", index=0, text="abcdé😀")


def test_timing_costs_about_three_bytes_per_token() -> None:
    """At 50 tokens a second."""
    log = entries_of([TextDelta(message_id="m", index=0, text="word ")] * 1000, gaps=(20_000, 19_000))
    merged = merge(log)
    assert len(merged.event.timing) < 4.1 * len(log)  # type: ignore[attr-defined]  # a merged delta has it


def test_a_clock_that_is_set_back_does_no_harm() -> None:
    """Text and seqs are exact; times are shifted, never negative."""
    log = [
        Entry("s", 1, 1000, TextDelta(message_id="m", index=0, text="a")),
        Entry("s", 2, 400, TextDelta(message_id="m", index=0, text="b")),
    ]
    again = list(expand(compact(log)))
    assert [(e.seq, e.event) for e in again] == [(e.seq, e.event) for e in log]


def test_progress_is_never_merged() -> None:
    """Each report replaces the one before; only what is printed adds up."""
    log = entries_of([ToolOutput(tool_call_id="t", kind="progress", text=f"{n} %") for n in range(3)])
    assert list(compact(log)) == log


@given(streams)
def test_the_journal_cuts_at_every_seq(log: list[Entry]) -> None:
    """Whatever a reader has seen, it gets the rest, all of it and nothing twice."""
    journal = Journal()
    for entry in log:
        journal.append(entry)
    for seq in range(len(log) + 2):
        assert list(expand(journal.after(seq))) == log[seq:]


@given(streams, st.data())
def test_a_journal_of_merged_entries_cuts_at_every_seq(log: list[Entry], data: st.DataObject) -> None:
    """A loaded session has merged entries, and goes on with single ones."""
    loaded = data.draw(st.integers(0, len(log)))
    journal = Journal()
    for entry in [*compact(log[:loaded]), *log[loaded:]]:
        journal.append(entry)
    for seq in range(len(log) + 2):
        assert list(expand(journal.after(seq))) == log[seq:]


def test_the_journal_keeps_long_streams_in_few_entries() -> None:
    """Memory: a thousand tokens are a handful of objects, also while they stream."""
    journal = Journal()
    log = entries_of([Note(), *[TextDelta(message_id="m", index=0, text="word ")] * 2000])
    for entry in log:
        journal.append(entry)
    assert len(journal.after(0)) < 12
    assert list(expand(journal.after(0))) == log
