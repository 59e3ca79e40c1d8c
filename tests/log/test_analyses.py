"""The ten analyses of the tutorial, on logs unlike its own. nbval runs them on its own log."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pandas as pd
import pytest
from samples import EVERYTHING, NOTHING_KNOWN, entries

from nbagent.events import Entry
from nbagent.log import Log, read_jsonl
from nbagent.log.sources import MemorySource

HERE = Path(__file__).parent
TUTORIAL = HERE.parents[1] / "notebooks" / "04-the-log-as-dataframes.ipynb"
CELLS = [
    "".join(cell["source"])
    for cell in json.loads(TUTORIAL.read_text(encoding="utf-8"))["cells"]
    if cell["cell_type"] == "code"
]
# The first cell reads the tutorial's log; the picture is of one run, and has tests of its own.
ANALYSES = [cell for cell in CELLS[1:] if ".plot." not in cell]


@pytest.mark.parametrize(
    "held",
    [[], entries(NOTHING_KNOWN), list(read_jsonl(HERE / "schema-0.jsonl").entries()), EVERYTHING],
    ids=["empty", "all unknown", "previous schema", "everything"],
)
def test_the_analyses_work_on_any_log(held: list[Entry]) -> None:
    """No line fails or warns, whatever is missing from the log."""
    names = {"pd": pd, "log": Log(MemorySource(lambda: held))}
    assert len(ANALYSES) > 10
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for cell in ANALYSES:
            exec(cell, names)
