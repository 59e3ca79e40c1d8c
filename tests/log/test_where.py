"""Narrower logs: which rows they keep, and that the store reads no more than necessary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest
from samples import EVERYTHING, START

from nbagent import open_log
from nbagent.core.deltas import compact
from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.log import Log
from nbagent.log.schema import FRAMES
from nbagent.log.sources import MemorySource
from nbagent.session.runtime import runtime
from nbagent.store.selection import Selection

DAY = 86_400_000_000
DAYS = pd.Timestamp(START, unit="us", tz="UTC")
"""The sample sessions begin on day 0, day 11 and day 23."""


@pytest.fixture(params=["memory", "sqlite"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    """The sample log, in memory and in a store."""
    memory = Log(MemorySource(lambda: EVERYTHING))
    if request.param == "memory":
        yield memory
        return
    url = f"sqlite:///{tmp_path / 'log.db'}"
    Log(MemorySource(lambda: list(compact(EVERYTHING)))).copy_to(url)
    yield open_log(url)
    runtime().forget_store(url)


WINDOWS: list[tuple[dict[str, object], list[str]]] = [
    ({"session": "forked"}, ["forked"]),
    ({"session": "nobody"}, []),
    ({"since": DAYS + pd.Timedelta(days=20)}, ["nothing-known"]),
    ({"until": DAYS + pd.Timedelta(days=5)}, ["everything"]),
    ({"since": "2026-01-05", "until": "2026-01-20"}, ["forked"]),
    ({"since": datetime(2026, 1, 5, tzinfo=UTC)}, ["forked", "nothing-known"]),
    ({"since": "2026-01-12T02:00+02:00"}, ["forked", "nothing-known"]),
    ({"model": "small"}, ["everything"]),
    ({"model": "m", "until": "2026-01-02"}, []),
    ({}, ["everything", "forked", "nothing-known"]),
]


@pytest.mark.parametrize(("window", "sessions"), WINDOWS)
def test_a_session_is_kept_when_something_happened_in_it(
    log: Log, window: dict[str, str], sessions: list[str]
) -> None:
    """Sessions are selected by name, by time and by the model that was called."""
    assert log.where(**window).sessions.session_id.tolist() == sessions


@pytest.mark.parametrize("name", set(FRAMES) - {"sessions"})
def test_rows_are_kept_by_their_own_time(log: Log, name: str) -> None:
    """`since` is included, `until` is not; frames of sessions across the edge are cut there."""
    frame = log.frame(name)
    times = frame[str(FRAMES[name].time)]
    edge = times.iloc[len(times) // 2]
    before, after = log.where(until=edge).frame(name), log.where(since=edge).frame(name)
    pd.testing.assert_frame_equal(before, frame[times < edge].reset_index(drop=True))
    pd.testing.assert_frame_equal(after, frame[times >= edge].reset_index(drop=True))


def test_rows_are_kept_by_the_model_they_belong_to(log: Log) -> None:
    """Rows that belong to no call of the model are left out; its answers, tool results and runs stay."""
    small = log.where(model="small")
    assert set(small.requests.model) == {"small"}
    assert set(small.messages.message_id) == {"answer-stop", "answer-again", "answer-now"}
    assert set(small.runs.run_id) == {"run-stop", "run-again", "run-now"}
    assert set(small.tool_calls.tool_call_id) == {"half", "waiting", "asked", "busy"}
    assert set(small.events.request_id) == set(small.deltas.request_id) == set(small.requests.request_id)


NARROWER: list[Callable[[Log], Log]] = [
    lambda log: log.where(since="2026-01-05").where(until="2026-01-20"),
    lambda log: log.where(since="2026-01-05").where(since="2026-01-01").where(session="forked"),
]


@pytest.mark.parametrize("narrow", NARROWER)
def test_narrowing_twice_narrows_more(log: Log, narrow: Callable[[Log], Log]) -> None:
    """`where` of `where` keeps what both select."""
    assert narrow(log).sessions.session_id.tolist() == ["forked"]


def test_two_sessions_at_once_are_a_mistake(log: Log) -> None:
    """Narrowing to a second, different model is refused, and the error names the first."""
    with pytest.raises(UsageError, match="already narrowed to model='small'"):
        log.where(model="small").where(model="large")


def test_the_store_reads_only_what_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The filters go down to the store: entries of other sessions and types are never decoded."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    Log(MemorySource(lambda: EVERYTHING)).copy_to(url)
    store = runtime().writer(url).store
    read: list[Entry] = []
    scan = store.scan

    def spy(selection: Selection) -> Iterator[Entry]:
        for entry in scan(selection):
            read.append(entry)
            yield entry

    monkeypatch.setattr(store, "scan", spy)
    open_log(url).where(since="2026-01-20", model="m").requests  # noqa: B018  the frame is built for its reading
    runtime().forget_store(url)
    assert {entry.session_id for entry in read} == {"nothing-known"}
    assert len(read) == 3


def test_an_unknown_frame_is_named(log: Log) -> None:
    """For an unknown name the error lists the frames."""
    with pytest.raises(UsageError, match=r"'turns'.*sessions, runs, requests"):
        log.frame("turns")
