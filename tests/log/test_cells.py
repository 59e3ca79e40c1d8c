"""Every cell of every frame, compared with an independent reading of the JSONL export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from log_support import logs
from reference import rows
from samples import EVERYTHING, NOTHING_KNOWN, entries

from nbagent import open_log
from nbagent.compact import compact
from nbagent.events import Entry
from nbagent.log import Log, read_jsonl
from nbagent.log.reader import MemoryReader
from nbagent.log.schema import FRAMES
from nbagent.session.runtime import runtime

JSON_COLUMNS = {"payload", "parts", "usage_raw", "flags", "metadata", "agent_json", "versions"}
Plain = list[dict[str, Any]]


def log_of(held: list[Entry]) -> Log:
    return Log(MemoryReader(lambda: held))


def plain(frame: pd.DataFrame) -> Plain:
    """Return a frame's cells as the reference gives them."""
    return [
        {str(name): cell(str(name), value) for name, value in row.items()} for row in frame.to_dict("records")
    ]


def cell(name: str, value: Any) -> Any:
    if pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return (value - pd.Timestamp(0, tz="UTC")) // pd.Timedelta(microseconds=1)
    if isinstance(value, pd.Timedelta):
        return value // pd.Timedelta(microseconds=1)
    return json.loads(value) if name in JSON_COLUMNS else value


@pytest.fixture(params=["memory", "sqlite", "jsonl"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    """The sample log, read from wherever a log is read from."""
    memory = log_of(EVERYTHING)
    match request.param:
        case "memory":
            yield memory
        case "jsonl":
            memory.export.jsonl(tmp_path / "log.jsonl")
            yield read_jsonl(tmp_path / "log.jsonl")
        case _:
            url = f"sqlite:///{tmp_path / 'log.db'}"
            log_of(list(compact(EVERYTHING))).copy_to(url)
            yield open_log(url)
            runtime().forget_store(url)


@pytest.mark.parametrize("name", FRAMES)
def test_every_cell_is_what_a_slow_reader_finds(log: Log, name: str) -> None:
    """The frames of a log with every outcome equal those of plain loops over its JSON lines."""
    lines = log.export.jsonl()
    assert lines is not None
    expected = rows(lines.splitlines())[name]
    got = plain(log.frame(name, full=True))
    assert got == expected
    assert len(got) > 1


@pytest.mark.parametrize("name", FRAMES)
def test_where_a_log_is_read_from_makes_no_difference(tmp_path: Path, name: str) -> None:
    """Memory and store give the same frame, though the store has merged deltas."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    log_of(list(compact(EVERYTHING))).copy_to(url)
    pd.testing.assert_frame_equal(
        open_log(url).frame(name, full=True), log_of(EVERYTHING).frame(name, full=True)
    )
    runtime().forget_store(url)


def types(frame: pd.DataFrame) -> list[tuple[str, str]]:
    return [(str(name), str(dtype)) for name, dtype in frame.dtypes.items()]


PREVIOUS = Path(__file__).parent / "schema-0.jsonl"
"""A log of before the first release: no schema_version, and only the fields there were."""


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize(
    "held",
    [
        [],
        entries(NOTHING_KNOWN),
        entries(NOTHING_KNOWN)[:1],
        list(read_jsonl(PREVIOUS).entries()),
        EVERYTHING,
    ],
    ids=["empty", "all unknown", "begun", "previous schema", "everything"],
)
def test_columns_and_dtypes_never_depend_on_the_rows(held: list[Entry], name: str, full: bool) -> None:  # noqa: FBT001
    """A log that is empty, knows nothing, or is old has the same columns and dtypes as any other."""
    expected = [(column.name, column.dtype) for column in FRAMES[name].select(full=full)]
    assert types(log_of(held).frame(name, full=full)) == expected


@given(logs)
def test_no_log_is_too_strange(held: list[Entry]) -> None:
    """Frames of random logs are built, however little sense the events make together."""
    for name in FRAMES:
        frame = log_of(held).frame(name, full=True)
        assert types(frame) == [(column.name, column.dtype) for column in FRAMES[name].select(full=True)]
    assert len(log_of(held).events) + len(log_of(held).deltas) == len(held)


def test_frames_of_two_stores_are_one_frame() -> None:
    """`pd.concat` keeps every dtype, also where one of the two is empty."""
    for name in FRAMES:
        one, other, empty = (
            log_of(held).frame(name) for held in (EVERYTHING, entries(NOTHING_KNOWN, "z"), [])
        )
        both = pd.concat([one, empty, other], ignore_index=True)
        assert types(both) == types(one)
        assert len(both) == len(one) + len(other)


def test_unknown_is_not_zero() -> None:
    """Tokens nobody counted are NA, and so is a sum with one of them in it."""
    frame = log_of(EVERYTHING).requests.set_index("request_id")
    assert frame.loc["request-stop", "output_tokens"] is pd.NA
    runs = log_of(EVERYTHING).runs.set_index("run_id")
    assert runs.loc["run-tools", "output_tokens"] == 130
    assert runs.loc["run-tools", "reasoning_tokens"] is pd.NA
    assert runs.loc["run-stop", "cost_usd"] is pd.NA


def test_a_frame_is_fresh() -> None:
    """What is done to a frame is not seen in the next one."""
    log = log_of(EVERYTHING)
    frame = log.messages
    frame["text"] = "gone"
    assert "gone" not in set(log.messages.text)


def test_every_session_of_a_large_store_is_there() -> None:
    """There is no row cap, and frames of several batches are whole."""
    held = [entry for number in range(1500) for entry in entries(NOTHING_KNOWN, f"s{number:05}")]
    log = log_of(held)
    assert len(log.sessions) == 1500
    assert log.messages.session_id.nunique() == 1500
    assert log.events.index.equals(pd.RangeIndex(len(held)))
