"""What a Log is narrowed to, as a store's `Selection`, and which rows that keeps.

In: selections. Out: a narrower one, its text, and a filter of rows. Rule: the store selects whole sessions,
because only a whole session can be folded; the filter then chooses among their rows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from nbagent.errors import UsageError
from nbagent.log.schema import FrameSchema
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row
from nbagent.store.selection import Selection

__all__ = ["described", "narrowed", "row_filter"]


def narrowed(one: Selection, other: Selection) -> Selection:
    """Return the selection of what both select, with events of all types.

    Raises:
        UsageError: they name two different sessions or models.
    """
    return Selection(
        session_id=_same("session", one.session_id, other.session_id),
        model=_same("model", one.model, other.model),
        since=max((at for at in (one.since, other.since) if at is not None), default=None),
        until=min((at for at in (one.until, other.until) if at is not None), default=None),
    )


def _same(name: str, old: str | None, new: str | None) -> str | None:
    if old is not None and new is not None and old != new:
        raise UsageError(f"This log is already narrowed to {name}={old!r}.")
    return old if new is None else new


def described(where: Selection) -> str:
    """Return `where` as the arguments of `log.where(…)`; an empty text for the whole log."""
    names = {"session": where.session_id, "model": where.model}
    times = {"since": where.since, "until": where.until}
    said = [f"{name}={value!r}" for name, value in names.items() if value is not None]
    said += [f"{name}={_iso(at)}" for name, at in times.items() if at is not None]
    return ", ".join(said)


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1e6, UTC).isoformat()


def row_filter(where: Selection, session: SessionLog, schema: FrameSchema) -> Callable[[Row], bool]:
    """Return the function that tells whether to keep a row of a selected session.

    A row is kept if its time is in the window and it belongs to a call of the model. Rows of sessions
    have no time of their own: all are kept, because the store has selected them.
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
