"""Carries one run from its start to its one terminal event, on the runtime's loop.

In: a run just started, and its generator of events. Out: the log, closed; the run's future, decided.

Rules:

- Barriers: before the generator goes on past one of `BARRIERS`, the log is durable up to it.
- Whatever happens, everything the run opened is closed, then `run_end`; only then the handle is decided.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from time import monotonic
from typing import TYPE_CHECKING

from nbagent.closing import Cause, closing_events, run_usage
from nbagent.errors import error_info
from nbagent.events import Event, RequestEnd, RequestStart, RunEnd, ToolEnd, ToolStart

if TYPE_CHECKING:
    from nbagent.session.run import Run
    from nbagent.session.session import Session

__all__ = ["drive"]

BARRIERS = (RequestStart, RequestEnd, ToolStart, ToolEnd)
_SHARE = 0.005
"""Seconds a model that never waits may keep the loop; then others (and Stop) have their turn."""


async def drive(session: Session, run: Run, events: AsyncGenerator[Event, None]) -> None:
    """Append `events` until they end, fail, or are cancelled; then close the run."""
    cause: Cause | None = None
    error: Exception | None = None
    run._begin()  # noqa: SLF001  the two halves of one thing
    try:
        await _append_all(session, events)
    except asyncio.CancelledError:
        cause = "stopped"
    except Exception as raised:  # noqa: BLE001  any failure of a model or a tool ends the run, never the loop
        cause, error = "failed", raised
    run._closing = True  # noqa: SLF001  from here on a stop would only break the closing
    try:
        _close(session, run.id, cause, error)
        await session.saved()
    except Exception as unsaved:  # noqa: BLE001  a StoreError, or a mistake of ours: whoever waits must hear of it
        error = error or unsaved
    finally:
        session._finished(run)  # noqa: SLF001  the lease goes, the next run may come
        run._end(error)  # noqa: SLF001  see above


async def _append_all(session: Session, events: AsyncGenerator[Event, None]) -> None:
    turn_ends = monotonic() + _SHARE
    async with aclosing(events) as stream:
        async for event in stream:
            session.append(event)
            if isinstance(event, BARRIERS):
                await session.saved()
            elif monotonic() > turn_ends:
                await asyncio.sleep(0)
                turn_ends = monotonic() + _SHARE


def _close(session: Session, run_id: str, cause: Cause | None, error: Exception | None) -> None:
    with session.lock:
        if cause is None:
            session.append(RunEnd(run_id=run_id, outcome="completed", usage=run_usage(session.state, run_id)))
            return
        info = error_info(error) if error else None
        for event in closing_events(session.state, run_id, cause, info, now=session.now()):
            session.append(event)
