"""The log as pictures: `log.plot.latency()`, `.tokens()`, `.tools()`, `.timeline(run)` (needs matplotlib).

In: a log. Out: the `Axes` that was drawn on, as in `DataFrame.plot`: hand in `ax=` to draw on your own. Rule:
a picture of nothing is an empty picture that says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from nbagent.errors import UsageError
from nbagent.log.readable import ReadableLog

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Plot"]

_WAIT, _FIRST, _WRITE, _RUN, _BAD = "#c7c7c7", "#9ecae9", "#4c78a8", "#f58518", "#e45756"
_MEANING = {"first token": _FIRST, "writing": _WRITE, "waiting": _WAIT, "tool": _RUN, "not ok": _BAD}


_STATUS = {
    "ok": _WRITE,
    "error": _BAD,
    "timeout": "#b279a2",
    "interrupted": "#9d755d",
    "stopped": _RUN,
    "denied": "#eeca3b",
    "running": "#54a24b",
    "pending": _WAIT,
    "approval": "#79706e",
    "writing": _FIRST,
}
"""How a tool call ended, or how far it is, in the order it is drawn; a color means the same everywhere."""


class Plot:
    """Draws a log. Each method takes `ax` and returns it; without one it makes a new figure."""

    def __init__(self, log: ReadableLog) -> None:
        self._log = log

    def latency(self, *, ax: Axes | None = None) -> Axes:
        """Draw, per model, the time to the first token and to the end: median, quartiles, 5 and 95 %."""
        ax = _axes(ax)
        requests = self._log.frame("requests").query("status == 'ok'").dropna(subset=["duration"])
        labels, data = [], []
        for model, group in requests.groupby("model"):
            for name, column in (("first token", group.ttft), ("whole answer", group.duration)):
                if column.notna().any():
                    labels.append(f"{model}\n{name}")
                    data.append(column.dropna().dt.total_seconds().tolist())
        ax.set(title="Latency", xlabel="seconds")
        if not data:
            return _nothing(ax)
        ax.boxplot(data, orientation="horizontal", tick_labels=labels, whis=(5, 95), showfliers=False)
        return ax

    def tokens(self, *, ax: Axes | None = None) -> Axes:
        """Draw the tokens per day, read from a cache, read and written."""
        ax = _axes(ax)
        requests = self._log.frame("requests")
        requests = requests[~requests.copied].dropna(subset=["input_tokens", "output_tokens"])
        ax.set(title="Tokens per day", ylabel="tokens")
        if requests.empty:
            return _nothing(ax)
        cached = requests.cache_read_tokens.fillna(0)
        parts = {"cached": cached, "input": requests.input_tokens - cached, "output": requests.output_tokens}
        days = pd.DataFrame(parts).groupby(requests.started_at.dt.strftime("%Y-%m-%d")).sum()
        days.rename_axis(None).plot.bar(stacked=True, ax=ax, color=[_FIRST, _WRITE, _RUN], rot=45)
        for label in ax.get_xticklabels():
            label.set(horizontalalignment="right", rotation_mode="anchor")  # a date ends at its bar
        return ax

    def tools(self, *, ax: Axes | None = None) -> Axes:
        """Draw, per tool, how many calls ended in which way."""
        ax = _axes(ax)
        calls = self._log.frame("tool_calls")
        calls = calls[~calls.copied]
        ax.set(title="Tool calls")
        if calls.empty:
            return _nothing(ax)
        counts = pd.crosstab(calls.tool_name, calls.status).rename_axis(None)
        found = [status for status in _STATUS if status in counts]
        counts[found].plot.barh(stacked=True, ax=ax, color=[_STATUS[name] for name in found], xlabel="calls")
        ax.legend(title="status")
        return ax

    def timeline(self, run: Any = None, *, ax: Axes | None = None) -> Axes:  # noqa: ANN401  a Run or its id
        """Draw where the time of a run went: the model, before and after its first token; tools; waiting.

        Args:
            run: a `Run` or its id; by default the last one.
            ax: where to draw.

        Raises:
            UsageError: there is no such run.
        """
        ax = _axes(ax)
        row = self._run(getattr(run, "id", run))
        if row is None:
            ax.set(title="No run yet")
            return _nothing(ax)
        requests, calls = (
            frame[frame.run_id == row.run_id].dropna(subset=["started_at"])
            for frame in (self._log.frame("requests"), self._log.frame("tool_calls"))
        )
        bars = [_request_bar(request, row) for request in requests.itertuples()]
        bars += [_call_bar(call, row) for call in calls.itertuples()]
        _waterfall(ax, sorted(bars, key=lambda bar: bar[1][0][0]))
        ax.set(title=f"Run {row.run_number}: {row.status}", xlabel="seconds")
        return _with_legend(ax)

    def _run(self, run_id: str | None) -> Any:  # noqa: ANN401  a row of the runs
        runs = self._log.frame("runs")
        chosen = runs if run_id is None else runs[runs.run_id == run_id]
        if run_id is not None and chosen.empty:
            raise UsageError(f"There is no run {run_id!r} in this log.", hint="log.runs lists them.")
        return None if chosen.empty else chosen.iloc[-1]


Bar = tuple[str, list[tuple[float, float]], list[str]]
"""A label, (start, length) in seconds of each piece, and its color."""


def _request_bar(request: Any, run: Any) -> Bar:  # noqa: ANN401  rows of frames
    start = (request.started_at - run.started_at).total_seconds()
    duration, ttft = _length(request), _seconds(request.ttft)
    color = _WRITE if request.status in ("ok", "running") else _BAD
    return (
        f"{request.model} #{request.step}",
        [(start, ttft), (start + ttft, max(0, duration - ttft))],
        [_FIRST, color],
    )


def _call_bar(call: Any, run: Any) -> Bar:  # noqa: ANN401  as above
    start, wait = (call.started_at - run.started_at).total_seconds(), _seconds(call.wait)
    color = _RUN if call.status in ("ok", "running") else _BAD
    return call.tool_name, [(start - wait, wait), (start, _length(call))], [_WAIT, color]


def _length(row: Any) -> float:  # noqa: ANN401  as above
    """Return the seconds a thing took, by its own clock or else by the log's."""
    if not pd.isna(row.duration):
        return _seconds(row.duration)
    return 0.0 if pd.isna(row.completed_at) else _seconds(row.completed_at - row.started_at)


def _seconds(duration: Any) -> float:  # noqa: ANN401  a Timedelta or NaT
    return 0.0 if pd.isna(duration) else duration.total_seconds()


def _waterfall(ax: Axes, bars: list[Bar]) -> None:
    for place, (_, pieces, colors) in enumerate(bars):
        ax.broken_barh(pieces, (place - 0.4, 0.8), facecolors=colors)
    ax.set_yticks(range(len(bars)), [label for label, _, _ in bars])
    ax.invert_yaxis()


def _with_legend(ax: Axes) -> Axes:
    from matplotlib.patches import Patch  # noqa: PLC0415  an extra

    ax.legend(handles=[Patch(color=color, label=label) for label, color in _MEANING.items()], loc="best")
    return ax


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt  # noqa: PLC0415  an extra
    except ImportError as error:
        raise UsageError("Pictures need matplotlib.", hint="pip install 'nbagent[plot]'") from error
    return plt.subplots(layout="constrained")[1]


def _nothing(ax: Axes) -> Axes:
    ax.text(0.5, 0.5, "nothing to show yet", ha="center", va="center", transform=ax.transAxes)
    return ax
