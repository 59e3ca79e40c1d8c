"""Every cell of every frame, compared with an independent reading of the JSONL export."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from log_support import logs
from reference import rows
from samples import EVERYTHING, NOTHING_KNOWN, entries

from nbagent import open_log
from nbagent.core.deltas import compact
from nbagent.events import Entry
from nbagent.log import Log, read_jsonl
from nbagent.log.schema import FRAMES
from nbagent.log.sources import MemorySource
from nbagent.session.runtime import runtime
from nbagent.store.rows import COLUMNS, row_of
from nbagent.store.sqlite_file import MIGRATIONS

JSON_COLUMNS = {"payload", "parts", "usage_raw", "flags", "metadata", "agent_json", "versions"}
Plain = list[dict[str, Any]]
PREVIOUS = Path(__file__).parent / "schema-0.jsonl"
"""A log from before the first release, without schema_version and newer fields."""


def log_of(held: list[Entry]) -> Log:
    return Log(MemorySource(lambda: held))


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


def old_file(path: Path, held: list[Entry]) -> None:
    """Write `held` as the first schema of the SQLite file had it."""
    marks = ", ".join("?" * len(COLUMNS))
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(f"{MIGRATIONS[0]}; PRAGMA user_version = 1")
        connection.executemany(
            f"INSERT INTO events ({', '.join(COLUMNS)}) VALUES ({marks})", map(row_of, held)
        )


@pytest.fixture(params=["memory", "jsonl", "store in memory", "sqlite", "older sqlite", "postgres"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    """The sample log, read from each kind of source. Stores have merged deltas."""
    memory, stored = log_of(EVERYTHING), list(compact(EVERYTHING))
    url = f"sqlite:///{tmp_path / 'log.db'}"
    match request.param:
        case "memory":
            yield memory
            return
        case "jsonl":
            memory.export.jsonl(tmp_path / "log.jsonl")
            yield read_jsonl(tmp_path / "log.jsonl")
            return
        case "store in memory":
            url = ":memory:"
        case "postgres":
            url = request.getfixturevalue("postgres_url")
        case "older sqlite":
            old_file(tmp_path / "log.db", stored)
    if request.param != "older sqlite":
        log_of(stored).copy_to(url)
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
    pd.testing.assert_frame_equal(log.frame(name, full=True), log_of(EVERYTHING).frame(name, full=True))


@pytest.mark.parametrize("name", FRAMES)
def test_every_cell_of_an_old_log_is_there(name: str) -> None:
    """A log in the first format is read as the slow reader reads it, with event types that are gone now."""
    expected = rows(PREVIOUS.read_text(encoding="utf-8").splitlines())[name]
    assert plain(read_jsonl(PREVIOUS).frame(name, full=True)) == expected
    assert "thinking_started" in set(read_jsonl(PREVIOUS).events.type)


DTYPES = {
    "str": "str" if pd.__version__ >= "3" else "string",
    **{
        same: same
        for same in ("int64", "Int64", "Float64", "boolean", "datetime64[us, UTC]", "timedelta64[us]")
    },
}
"""What docs/frames.md promises: the dtypes it names, but `string` for `str` on pandas 2."""


def types(frame: pd.DataFrame) -> list[tuple[str, str]]:
    return [(str(name), str(dtype)) for name, dtype in frame.dtypes.items()]


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
def test_columns_and_dtypes_never_depend_on_the_rows(held: list[Entry], name: str, full: bool) -> None:  # noqa: FBT001  parametrize gives it by name
    """A log that is empty, knows nothing, or is old has the same columns and dtypes as any other."""
    expected = [(column.name, DTYPES[column.dtype]) for column in FRAMES[name].select(full=full)]
    assert types(log_of(held).frame(name, full=full)) == expected


@given(logs)
def test_no_log_is_too_strange(held: list[Entry]) -> None:
    """Frames of random logs can be built, even if their events make no sense together."""
    for name in FRAMES:
        frame = log_of(held).frame(name, full=True)
        assert types(frame) == [
            (column.name, DTYPES[column.dtype]) for column in FRAMES[name].select(full=True)
        ]
    assert len(log_of(held).events) + len(log_of(held).deltas) == len(held)


def test_frames_of_two_stores_are_one_frame() -> None:
    """`pd.concat` keeps every dtype, even if one of the frames is empty."""
    for name in FRAMES:
        one, other, empty = (
            log_of(held).frame(name) for held in (EVERYTHING, entries(NOTHING_KNOWN, "z"), [])
        )
        both = pd.concat([one, empty, other], ignore_index=True)
        assert types(both) == types(one)
        assert len(both) == len(one) + len(other)


TOKENS = "input_tokens output_tokens cache_read_tokens cache_write_tokens reasoning_tokens cost_usd"
UNKNOWN = {
    "sessions": f"title notebook agent provider model forked_from {TOKENS} metadata agent_json versions",
    "runs": f"parent_run_id agent error_type error_message completed_at duration {TOKENS}",
    "requests": f"""
        response_model response_id finish_reason finish_reason_raw error_type error_message http_status
        completed_at duration ttft tokens_per_second {TOKENS} cost_source usage_raw flags
    """,
    "messages": "reasoning tool_call_id tool_name notebook sources",
    "tool_calls": """
        place result result_type result_bytes truncated error_type error_message approval started_at
        completed_at wait duration output
    """,
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_known_is_na(name: str) -> None:
    """If nothing is known, every column that can be unknown is NA in every row."""
    frame = log_of(entries(NOTHING_KNOWN)).frame(name, full=True)
    assert len(frame) > 0
    assert [column for column in frame if frame[column].isna().all()] == UNKNOWN[name].split()


def test_unknown_is_not_zero() -> None:
    """Tokens that nobody counted are NA, and so is a sum that includes them."""
    frame = log_of(EVERYTHING).requests.set_index("request_id")
    assert frame.loc["request-stop", "output_tokens"] is pd.NA
    runs = log_of(EVERYTHING).runs.set_index("run_id")
    assert runs.loc["run-tools", "output_tokens"] == 130
    assert runs.loc["run-tools", "reasoning_tokens"] is pd.NA
    assert runs.loc["run-stop", "cost_usd"] is pd.NA


def test_text_is_text_with_every_pandas() -> None:
    """Its methods, groups, CSV and a merge with one's own text work, whichever dtype it has."""
    messages = log_of(EVERYTHING).messages
    roles = messages.role.value_counts().to_dict()
    own = pd.DataFrame({"role": ["user", "assistant"], "who": ["me", "it"]})
    assert messages.merge(own, on="role").who.value_counts().to_dict() == {
        "me": roles["user"],
        "it": roles["assistant"],
    }
    assert messages.groupby("role").size().to_dict() == roles
    assert messages.text.str.contains("look", case=False).sum() == 2
    again = pd.read_csv(
        StringIO(messages.to_csv(index=False)), dtype=messages.dtypes[["reasoning"]].to_dict()
    )
    pd.testing.assert_series_equal(again.reasoning, messages.reasoning)


def test_a_frame_is_fresh() -> None:
    """Changing a frame does not change the next one."""
    log = log_of(EVERYTHING)
    frame = log.messages
    frame["text"] = "gone"
    assert "gone" not in set(log.messages.text)


def test_every_session_of_a_large_store_is_there() -> None:
    """There is no row limit, and frames of several batches are complete."""
    held = [entry for number in range(1500) for entry in entries(NOTHING_KNOWN, f"s{number:05}")]
    log = log_of(held)
    assert len(log.sessions) == 1500
    assert log.messages.session_id.nunique() == 1500
    assert log.events.index.equals(pd.RangeIndex(len(held)))
