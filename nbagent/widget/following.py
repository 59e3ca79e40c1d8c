"""A session that another chat, or another kernel, is writing is followed until its run ends.

In: a session with a run that this object of it does not drive. Out: the same, with what is written meanwhile.
Rule: if whoever writes it is dead, the run is closed, as for everybody who opens the session.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from nbagent.errors import NbagentError
from nbagent.session.log_beginning import resume
from nbagent.session.runtime import runtime

if TYPE_CHECKING:
    from nbagent.session.session import Session

__all__ = ["follow", "stop_elsewhere"]

_INTERVAL = 0.3
"""Seconds between two looks into the store: about as often as its writer writes."""
_DOUBT = 20
"""Looks that find nothing new before it is asked whether the writer is alive: that locks the store."""


def follow(session: Session, shown: Callable[[], bool]) -> None:
    """Begin to follow `session` if somebody else writes it; end when it is not `shown` any more."""
    if _is_written_elsewhere(session):
        runtime().start(_follow(session, shown))


def stop_elsewhere(session: Session) -> None:
    """Ask whoever writes `session` to stop."""
    writer = session.recorder.writer
    if writer is not None and _is_written_elsewhere(session):
        runtime().start(asyncio.to_thread(writer.store.request_stop, session.session_id))


def _is_written_elsewhere(session: Session) -> bool:
    return session.run is None and session.state.active_run is not None


async def _follow(session: Session, shown: Callable[[], bool]) -> None:
    quiet = 0
    while shown() and _is_written_elsewhere(session):
        await asyncio.sleep(_INTERVAL)
        before = session.state.seq
        await asyncio.to_thread(_look, session, in_doubt=quiet >= _DOUBT)
        quiet = 0 if quiet >= _DOUBT or session.state.seq > before else quiet + 1


def _look(session: Session, *, in_doubt: bool) -> None:
    recorder = session.recorder
    # Whoever writes next reads first, too: only one of us may.
    with recorder.lease.lock, contextlib.suppress(NbagentError):
        if in_doubt:
            resume(recorder)  # which closes the run if its writer is dead
        else:
            recorder.catch_up()
