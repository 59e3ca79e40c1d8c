"""The journal gives every reader exactly what it has not seen, however the entries came in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nbagent.core.deltas import compact, expand
from nbagent.core.journal import Journal
from nbagent.events import Entry, RunStart, TextDelta

X, Y = (TextDelta(message_id="a", index=index, text=str(index)) for index in (0, 1))
EVENTS = st.sampled_from([X, Y, RunStart(run_id="r", message_id="u")])


@given(
    events=st.lists(EVENTS, max_size=20),
    cuts=st.lists(st.integers(1, 4), max_size=20),
    since=st.integers(0, 21),
)
def test_single_and_merged_deltas_in_any_order(
    events: list[TextDelta | RunStart], cuts: list[int], since: int
) -> None:
    """Deltas come one by one from a model, and merged in pieces of any length from a store."""
    entries = [Entry("s", seq, seq, event) for seq, event in enumerate(events, 1)]
    journal, rest = Journal(), entries
    for cut in [*cuts, len(entries)]:
        for entry in compact(rest[:cut]):
            journal.append(entry)
        rest = rest[cut:]
    assert list(expand(journal.after(since))) == entries[since:]
