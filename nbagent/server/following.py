"""Which entries of a session a stream has: where it begins, and where it ends.

In: a relay. Out: a seq to begin after, and batches of entries up to the end.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator

from nbagent.core.state import State
from nbagent.events import Entry, RunEnd
from nbagent.server.relay import Relay

__all__ = ["follow_run", "idle", "never", "seq_before_run"]


def idle(state: State) -> bool:
    """Return whether no run goes on."""
    return state.active_run is None


def never(_: State) -> bool:
    """Return False: follow as long as the client is there."""
    return False


def seq_before_run(relay: Relay, run_id: str) -> int:
    """Return the seq a run begins after. A run whose beginning is not here yet comes next."""
    # Stages and tools have run ids of their own; the first entry with this one is `run_start`.
    starts = (e.seq for e in relay.entries() if getattr(e.event, "run_id", None) == run_id)
    return next(starts, relay.state.seq + 1) - 1


async def follow_run(relay: Relay, run_id: str, since: int) -> AsyncGenerator[list[Entry], None]:
    """Yield what came after `since`, up to the end of the run; an empty list now and then."""

    def over(state: State) -> bool:
        return run_id in state.runs and state.runs[run_id].status != "running"

    async for batch in relay.follow(since, over):
        ends = (n for n, e in enumerate(batch, 1) if isinstance(e.event, RunEnd) and e.event.run_id == run_id)
        yield batch[: next(ends, None)]  # what comes after the end belongs to the next request
