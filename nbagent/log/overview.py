"""What a cell shows for a Log: numbers, models, tools, the latest sessions, and what to type next.

In: a log. Out: HTML without scripts or styles. Rule: it reads three small frames, never the deltas, so that
showing a large log is quick.
"""

from __future__ import annotations

from html import escape
from math import isnan

import pandas as pd
from pandas.api.typing import NAType

from nbagent.log.readable import ReadableLog
from nbagent.log.schema import FRAMES

__all__ = ["overview", "summary"]

_NEXT = (
    "Narrow it with <code>.where(…)</code>, look with <code>.plot</code>, take it along with "
    "<code>.export</code>."
)
_LATEST = 8
_TITLE = 60


def overview(log: ReadableLog) -> str:
    """Return the overview as HTML."""
    sessions, requests, calls = (log.frame(name) for name in ("sessions", "requests", "tool_calls"))
    frames = ", ".join(f"<code>.{name}</code>" for name in FRAMES)
    tables = [
        _table("Models", _models(requests)),
        _table("Tools", _tools(calls)),
        _table(f"Latest {_LATEST} sessions" if len(sessions) > _LATEST else "Sessions", _latest(sessions)),
    ]
    return "\n".join(
        [
            f"<p><strong>{escape(repr(log))}</strong><br>{_facts(sessions, requests, calls)}</p>",
            *filter(None, tables),
            f"<p>Frames: {frames}. {_NEXT}</p>",
        ]
    )


def summary(log: ReadableLog) -> str:
    """Return on one line what the log is read from, how much is in it, and from when to when."""
    sessions = log.frame("sessions")
    counts = [
        _counted(len(sessions), "session"),
        _counted(int(sessions.n_runs.sum()), "run"),
        _counted(int(sessions.n_messages.sum()), "message"),
    ]
    return f"{log!r}: {', '.join([*counts, *_period(sessions)])}"


def _period(sessions: pd.DataFrame) -> list[str]:
    if sessions.empty:
        return []
    days = (f"{sessions.created_at.min():%Y-%m-%d}", f"{sessions.updated_at.max():%Y-%m-%d}")
    return [" to ".join(dict.fromkeys(days))]


def _facts(sessions: pd.DataFrame, requests: pd.DataFrame, calls: pd.DataFrame) -> str:
    own = requests[~requests.copied]
    facts = [
        _counted(len(sessions), "session"),
        _counted(int(sessions.n_runs.sum()), "run"),
        _counted(int(sessions.n_messages.sum()), "message"),
        _counted(len(own), "model call"),
        _counted((~calls.copied).sum(), "tool call"),
    ]
    tokens = own[["input_tokens", "output_tokens"]].sum(min_count=1)
    if tokens.notna().any():
        facts.append(f"{_number(tokens.input_tokens)} tokens in, {_number(tokens.output_tokens)} out")
    if own.cost_usd.notna().any():
        facts.append(f"${own.cost_usd.sum():,.2f} known cost")
    return escape(" · ".join([*facts, *_period(sessions)]))


def _models(requests: pd.DataFrame) -> pd.DataFrame:
    ended = requests[~requests.copied & requests.status.ne("running")]
    grouped = _in_seconds(ended, "ttft", "duration").groupby("model")
    return pd.DataFrame(
        {
            "calls": grouped.size(),
            "not ok": grouped.status.agg(lambda status: _percent(status.ne("ok"))),
            "median ttft": grouped.ttft.median().map(_seconds),
            "p95 duration": grouped.duration.quantile(0.95).map(_seconds),
            "tokens/s": grouped.tokens_per_second.median().map(_number),
        }
    )


def _tools(calls: pd.DataFrame) -> pd.DataFrame:
    ended = calls[~calls.copied & calls.completed_at.notna()].rename(columns={"tool_name": "tool"})
    grouped = _in_seconds(ended, "duration").groupby("tool")
    return pd.DataFrame(
        {
            "calls": grouped.size(),
            "not ok": grouped.status.agg(lambda status: _percent(status.ne("ok"))),
            "p95 duration": grouped.duration.quantile(0.95).map(_seconds),
        }
    )


def _in_seconds(rows: pd.DataFrame, *names: str) -> pd.DataFrame:
    """Return `rows` with these durations as numbers: pandas 2 warns of the quantile of unknown durations."""
    return rows.assign(**{name: rows[name].dt.total_seconds() for name in names})


def _latest(sessions: pd.DataFrame) -> pd.DataFrame:
    latest = sessions.nlargest(_LATEST, "updated_at").set_index("session_id")
    shown = pd.DataFrame(
        {
            "title": latest.title.fillna("").str.slice(0, _TITLE),
            "updated": latest.updated_at.dt.strftime("%Y-%m-%d %H:%M"),
            "messages": latest.n_messages,
        }
    )
    return shown.rename_axis("session")


def _table(caption: str, frame: pd.DataFrame) -> str:
    if frame.empty:
        return ""
    return f"<p>{escape(caption)}</p>\n{frame.reset_index().to_html(index=False, border=0, na_rep='')}"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _number(value: float | NAType) -> str:
    return "" if pd.isna(value) else f"{value:,.0f}"


def _seconds(value: float) -> str:
    return "" if isnan(value) else f"{value:.2f} s"


def _percent(flags: pd.Series[bool]) -> str:
    return f"{flags.mean():.0%}"
