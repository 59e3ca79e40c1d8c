"""Runs as lists."""

from __future__ import annotations

from nbagent.events import Event
from nbagent.session.run import Run

__all__ = ["collect"]


async def collect(run: Run) -> list[Event]:
    """Return all events of a run, from `run_start` to `run_end`; waits for the end."""
    return [event async for event in run]
