"""A run as plain text: all that is said and called, and never another beginning."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from log_support import logs

from nbagent.core.fold import apply, fold
from nbagent.core.plain_text import plain_text
from nbagent.core.state import State
from nbagent.events import Entry, RunEnd, RunStart, decode_entry

LOGS = sorted((Path(__file__).parents[1] / "fixtures" / "logs").glob("*.jsonl"))


def texts(log: list[Entry], run_id: str) -> list[str]:
    """Return the text after each entry of a run."""
    state, found, going_on = State(), [], False
    for entry in log:
        apply(state, entry)
        going_on = going_on or (isinstance(entry.event, RunStart) and entry.event.run_id == run_id)
        if going_on:
            found.append(plain_text(state, run_id))
        if isinstance(entry.event, RunEnd) and entry.event.run_id == run_id:
            break
    return found


@pytest.mark.parametrize("path", LOGS, ids=lambda path: path.stem)
def test_what_was_printed_stays_true(path: Path) -> None:
    """The text only grows while a run goes on."""
    log = [decode_entry(line) for line in path.read_bytes().splitlines()]
    tops = [e.event.run_id for e in log if isinstance(e.event, RunStart) and e.event.parent_run_id is None]
    for run_id in tops:
        assert all(after.startswith(before) for before, after in pairwise(texts(log, run_id)))


@given(logs)
def test_no_log_breaks_it(log: list[Entry]) -> None:
    """Any events in any order."""
    state = fold(log)
    for run_id in state.runs:
        plain_text(state, run_id)
