"""The pictures of a log: `log.plot.latency()`, `.tokens()`, `.tools()`, `.timeline(run)` (needs matplotlib).

In: a log, and optionally the `Axes` to draw on. Out: the `Axes`, as `DataFrame.plot` returns it.
Rule: without data the picture is empty, and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pandas as pd

from nbagent.errors import UsageError
from nbagent.log.colors import FIRST_TOKEN, STATUS, TOOL, WRITE
from nbagent.log.readable import ReadableLog
from nbagent.log.timeline import call_bars, draw, request_bars

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Plot"]


class HasId(Protocol):
    """A `Run`, as far as a picture needs it."""

    @property
    def id(self) -> str:
        """Its run_id."""


class Plot:
    """Draws a log. Each method draws on `ax` and returns it; by default it makes a new figure."""

    def __init__(self, log: ReadableLog) -> None:
        self._log = log

    def __repr__(self) -> str:
        return "Plot: call .latency(), .tokens(), .tools() or .timeline(run)"

    def latency(self, *, ax: Axes | None = None) -> Axes:
        """Draw each model's time to the first token and to the end: median, quartiles, 5 and 95 %."""
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
        """Draw the tokens of each day: read from a cache, other input, and output."""
        ax = _axes(ax)
        requests = self._log.frame("requests")
        requests = requests[~requests.copied].dropna(subset=["input_tokens", "output_tokens"])
        ax.set(title="Tokens per day", ylabel="tokens")
        if requests.empty:
            return _nothing(ax)
        cached = requests.cache_read_tokens.fillna(0)
        parts = {"cached": cached, "input": requests.input_tokens - cached, "output": requests.output_tokens}
        days = pd.DataFrame(parts).groupby(requests.started_at.dt.strftime("%Y-%m-%d")).sum()
        days.rename_axis(None).plot.bar(stacked=True, ax=ax, color=[FIRST_TOKEN, WRITE, TOOL], rot=45)
        for label in ax.get_xticklabels():
            # The end of the date stands under its bar.
            label.set(horizontalalignment="right", rotation_mode="anchor")
        return ax

    def tools(self, *, ax: Axes | None = None) -> Axes:
        """Draw how many calls of each tool ended in which status."""
        ax = _axes(ax)
        calls = self._log.frame("tool_calls")
        calls = calls[~calls.copied]
        ax.set(title="Tool calls")
        if calls.empty:
            return _nothing(ax)
        counts = pd.crosstab(calls.tool_name, calls.status).rename_axis(None)
        found = [status for status in STATUS if status in counts]
        counts[found].plot.barh(stacked=True, ax=ax, color=[STATUS[name] for name in found], xlabel="calls")
        ax.legend(title="status")
        return ax

    def timeline(self, run: HasId | str | None = None, *, ax: Axes | None = None) -> Axes:
        """Draw where the time of a run went: the model before and after its first token, tools, waiting.

        Args:
            run: a `Run` or its id. The default is the last run.
            ax: where to draw.

        Raises:
            UsageError: the log has no such run.
        """
        ax = _axes(ax)
        row = self._run(run if run is None or isinstance(run, str) else run.id)
        if row is None:
            ax.set(title="No run yet")
            return _nothing(ax)
        requests, calls = (
            frame[frame.run_id == row.run_id].dropna(subset=["started_at"])
            for frame in (self._log.frame("requests"), self._log.frame("tool_calls"))
        )
        bars = [*request_bars(requests, row.started_at), *call_bars(calls, row.started_at)]
        ax.set(title=f"Run {row.run_number}: {row.status}", xlabel="seconds")
        return draw(ax, bars)

    def _run(self, run_id: str | None) -> pd.Series | None:
        """Return the row of a run, by default of the last one; None if the log has no run."""
        runs = self._log.frame("runs")
        chosen = runs if run_id is None else runs[runs.run_id == run_id]
        if run_id is not None and chosen.empty:
            raise UsageError(f"There is no run {run_id!r} in this log.", hint="log.runs lists them.")
        return None if chosen.empty else chosen.iloc[-1]


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt  # noqa: PLC0415  needs an extra
    except ImportError as error:
        raise UsageError("Pictures need matplotlib.", hint="pip install 'nbagent[plot]'") from error
    return plt.subplots(layout="constrained")[1]


def _nothing(ax: Axes) -> Axes:
    ax.text(0.5, 0.5, "nothing to show yet", ha="center", va="center", transform=ax.transAxes)
    return ax
