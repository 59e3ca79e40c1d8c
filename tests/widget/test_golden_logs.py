"""The golden logs, Python's side: see `golden.py`."""

from __future__ import annotations

import json

import pytest
from golden import LOGS, entries, files

from nbagent.core.deltas import compact
from nbagent.core.fold import fold
from nbagent.core.snapshot import snapshot
from nbagent.events import decode_entry


@pytest.mark.parametrize("name", LOGS)
def test_the_files_are_current(name: str) -> None:
    """Stale when this fails: run `python tests/widget/golden.py` and look at what changed."""
    for path, content in files(name).items():
        assert path.read_text() == content, path.name


@pytest.mark.parametrize("name", LOGS)
def test_lines_fold_to_the_state(name: str) -> None:
    """What a reader makes of the lines is the state, merged or not."""
    lines, state = (next(p for p in files(name) if p.name.endswith(end)) for end in (".jsonl", ".state.json"))
    read = [decode_entry(line) for line in lines.read_text().splitlines()]
    assert read == entries(name)
    expected = json.loads(state.read_text())
    assert json.loads(json.dumps(snapshot(fold(read)))) == expected
    assert json.loads(json.dumps(snapshot(fold(compact(read))))) == expected
