"""What a person sees of a log: its overview in a cell, and its pictures."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest
from samples import EVERY_OUTCOME, EVERYTHING, NOTHING_KNOWN, entries

from nbagent import Session
from nbagent.errors import UsageError
from nbagent.events import Entry, SessionUpdate
from nbagent.log import Log
from nbagent.log.sources import MemorySource
from nbagent.testing import ScriptedModel

pyplot = pytest.importorskip("matplotlib.pyplot")
LOGS = {"everything": EVERYTHING, "unknown": entries(NOTHING_KNOWN), "empty": []}
PICTURES = ["latency", "tokens", "tools", "timeline"]


def log_of(held: list[Entry]) -> Log:
    return Log(MemorySource(lambda: held))


@pytest.fixture(autouse=True)
def _no_display() -> Iterator[None]:
    pyplot.switch_backend("agg")
    yield
    pyplot.close("all")


def test_the_overview_tells_the_facts() -> None:
    """The overview shows how much there is, what it cost, how models and tools did, and what to type next."""
    text = log_of(EVERYTHING)._repr_html_()
    for fact in ("3 sessions", "9 model calls", "11 tool calls", "$0.76 known cost", "Sales", ".where(…)"):
        assert fact in text
    assert "<td>small</td>" in text
    assert "<td>query</td>" in text


@pytest.mark.parametrize("name", LOGS)
def test_every_log_has_an_overview(name: str) -> None:
    """Any log has an overview, also an empty one, and none warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "<p>" in log_of(LOGS[name])._repr_html_()


def test_titles_are_not_markup() -> None:
    """A title is escaped."""
    events = [*NOTHING_KNOWN, SessionUpdate(title="<script>alert(1)</script>")]
    text = log_of(entries(events))._repr_html_()
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_a_log_prints_as_what_it_is() -> None:
    """The repr shows the source and what the log is narrowed to, and nothing that changes between runs."""
    log = log_of(EVERYTHING)
    assert repr(log) == "Log(in memory)"
    assert repr(log.where(model="small", since="2026-01-01")) == (
        "Log(in memory, model='small', since=2026-01-01T00:00:00+00:00)"
    )


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("picture", PICTURES)
def test_every_log_has_pictures(name: str, picture: str) -> None:
    """Each returns its Axes, with a title, and can be drawn."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ax = getattr(log_of(LOGS[name]).plot, picture)()
        ax.figure.canvas.draw()
    assert ax.get_title()


@pytest.mark.parametrize("picture", PICTURES)
def test_pictures_go_where_they_are_told(picture: str) -> None:
    """`ax=` is drawn on and returned, as in pandas."""
    ax = pyplot.figure().add_subplot()
    assert getattr(log_of(EVERYTHING).plot, picture)(ax=ax) is ax


def test_a_timeline_has_a_bar_for_each_thing_in_order() -> None:
    """The bars are model calls and tools, the first on top; a run is given by its handle or its id."""
    ax = log_of(entries(EVERY_OUTCOME)).plot.timeline("run-tools")
    assert ax.get_title() == "Run 1: completed"
    assert [label.get_text() for label in ax.get_yticklabels()] == ["large #0", *["query"] * 4, "large #1"]
    session = Session(ScriptedModel(["Hello."]), store=None)
    run = session.send("hi")
    run.result(timeout=20)
    assert session.log.plot.timeline(run).get_title() == "Run 1: completed"
    with pytest.raises(UsageError, match="no run 'nobody'"):
        session.log.plot.timeline("nobody")


def test_pictures_show_the_numbers() -> None:
    """Tokens are stacked per day; calls are counted per status, copies left out."""
    log = log_of(EVERYTHING)
    tokens = log.plot.tokens()
    heights = [sum(bar.get_height() for bar in day) for day in zip(*tokens.containers, strict=True)]
    assert heights == [900 + 120 + 1000 + 10, 900 + 120]
    tools = log.plot.tools()
    assert sum(bar.get_width() for group in tools.containers for bar in group) == len(log.tool_calls)
    assert tools.get_xlabel() == "calls"
    assert len(log.plot.latency().get_yticklabels()) == 3


def test_a_color_means_the_same_in_every_picture() -> None:
    """A status has the same color in every picture, whatever other statuses are drawn."""
    log = log_of(EVERYTHING)
    colors = [
        {str(group.get_label()): next(iter(group)).get_facecolor() for group in log.plot.tools().containers}
        for log in (log, log.where(model="small"))
    ]
    shared = colors[0].keys() & colors[1].keys()
    assert shared == {"writing", "pending", "approval", "running"}
    assert all(colors[0][status] == colors[1][status] for status in shared)
    assert len(set(colors[0].values())) == len(colors[0])
