"""One run as a waterfall of bars: what happened when, and for how long.

In: the run, its model calls and its tool calls, as rows of the log's frames. Out: `Bar`s on an `Axes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from nbagent.log.colors import BAD, FIRST_TOKEN, TOOL, WAIT, WRITE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Bar", "call_bars", "draw", "request_bars"]

_MEANING = {"first token": FIRST_TOKEN, "writing": WRITE, "waiting": WAIT, "tool": TOOL, "not ok": BAD}


class Bar(NamedTuple):
    """One call: its label, and two pieces of time, each with its color."""

    label: str
    pieces: list[tuple[float, float]]
    """(start, length) in seconds."""
    colors: list[str]


def request_bars(requests: pd.DataFrame, begin: pd.Timestamp) -> list[Bar]:
    """Return a bar per model call: the time until its first token, and the rest."""
    starts, lengths, ttfts = _starts(requests, begin), _lengths(requests), _seconds(requests.ttft)
    labels = [f"{model} #{step}" for model, step in zip(requests.model, requests.step, strict=True)]
    return [
        Bar(label, [(start, ttft), (start + ttft, max(0, length - ttft))], [FIRST_TOKEN, color])
        for label, start, length, ttft, color in zip(
            labels, starts, lengths, ttfts, _colors(requests, WRITE), strict=True
        )
    ]


def call_bars(calls: pd.DataFrame, begin: pd.Timestamp) -> list[Bar]:
    """Return a bar per tool call: the time it waited, and the time it ran."""
    starts, lengths, waits = _starts(calls, begin), _lengths(calls), _seconds(calls.wait)
    return [
        Bar(name, [(start - wait, wait), (start, length)], [WAIT, color])
        for name, start, length, wait, color in zip(
            calls.tool_name, starts, lengths, waits, _colors(calls, TOOL), strict=True
        )
    ]


def _starts(rows: pd.DataFrame, begin: pd.Timestamp) -> list[float]:
    return _seconds(rows.started_at - begin)


def _lengths(rows: pd.DataFrame) -> list[float]:
    """Return how long each call took: by a monotonic clock, or else by the times in the log."""
    return _seconds(rows.duration.fillna(rows.completed_at - rows.started_at))


def _seconds(durations: pd.Series[pd.Timedelta]) -> list[float]:
    return durations.dt.total_seconds().fillna(0.0).tolist()


def _colors(rows: pd.DataFrame, good: str) -> list[str]:
    return [good if is_good else BAD for is_good in rows.status.isin(["ok", "running"])]


def draw(ax: Axes, bars: Sequence[Bar]) -> Axes:
    """Draw the bars, the earliest on top, and a legend of the colors."""
    from matplotlib.patches import Patch  # noqa: PLC0415  needs an extra

    bars = sorted(bars, key=lambda bar: bar.pieces[0][0])
    for place, bar in enumerate(bars):
        ax.broken_barh(bar.pieces, (place - 0.4, 0.8), facecolors=bar.colors)
    ax.set_yticks(range(len(bars)), [bar.label for bar in bars])
    ax.invert_yaxis()
    ax.legend(handles=[Patch(color=color, label=label) for label, color in _MEANING.items()], loc="best")
    return ax
