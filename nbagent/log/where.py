"""What a Log is narrowed to.

In: what the user named. Out: a `Where`, and which rows of a selected session it keeps. Rule: a store selects
whole sessions, because only a whole session can be folded; the rows are chosen after that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from nbagent.errors import UsageError
from nbagent.log.schema import FrameSchema
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row

__all__ = ["Where", "row_filter"]


@dataclass(frozen=True, kw_only=True)
class Where:
    """What a Log is narrowed to; None does not narrow."""

    session: str | None = None
    model: str | None = None
    since: int | None = None
    """UTC microseconds; what happened then or later."""
    until: int | None = None
    """UTC microseconds; what happened before."""

    def narrow(self, other: Where) -> Where:
        """Return what both allow.

        Raises:
            UsageError: they name two different sessions, or models.
        """
        return Where(
            session=_same("session", self.session, other.session),
            model=_same("model", self.model, other.model),
            since=max((at for at in (self.since, other.since) if at is not None), default=None),
            until=min((at for at in (self.until, other.until) if at is not None), default=None),
        )

    def __str__(self) -> str:
        names = {"session": self.session, "model": self.model}
        times = {"since": self.since, "until": self.until}
        said = [f"{name}={value!r}" for name, value in names.items() if value is not None]
        said += [f"{name}={_iso(at)}" for name, at in times.items() if at is not None]
        return ", ".join(said)


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1e6, UTC).isoformat()


def _same(name: str, old: str | None, new: str | None) -> str | None:
    if old is not None and new is not None and old != new:
        raise UsageError(f"This log is already narrowed to {name}={old!r}.")
    return old if new is None else new


def row_filter(where: Where, session: SessionLog, schema: FrameSchema) -> Callable[[Row], bool]:
    """Return the function that says whether a row of a selected session is kept.

    A row is kept when its time is in the window and it belongs to a call of the model. A session is kept as
    the store selected it: when something happened in the window, and the model was called in it.
    """
    time = schema.time
    if time is None:
        return lambda _: True
    since = where.since if where.since is not None else float("-inf")
    until = where.until if where.until is not None else float("inf")
    return lambda row: since <= row[time] < until and _by_model(where.model, session, row)


def _by_model(model: str | None, session: SessionLog, row: Row) -> bool:
    if model is None:
        return True
    requests = session.state.requests
    if "request_id" in row:
        request = requests.get(row["request_id"] or "")
        return request is not None and request.start.model == model
    return any(r.start.run_id == row["run_id"] and r.start.model == model for r in requests.values())
