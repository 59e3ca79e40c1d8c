"""Carries one run from its start to its one terminal event, on the runtime's loop.

In: a run that has started, and its generator of events. Out: a closed log, and the result in the run's
future.

Rules:

- Barriers: the generator resumes after an event of `BARRIERS` when the log is durable up to that event.
- However the run ends, all that it opened is closed, then comes `run_end`, then the future gets its result.
- A run whose session was taken over by another process fails, and says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import Future
from contextlib import aclosing
from time import monotonic
from typing import Any

from nbagent.core.run_ending import Cause, closing_events, run_usage
from nbagent.errors import error_info
from nbagent.events import Event, RequestEnd, RequestStart, RunEnd, ToolEnd, ToolStart
from nbagent.session.answer import Answer, answer_of
from nbagent.session.recorder import Recorder
from nbagent.session.runtime import runtime

__all__ = ["Driver"]

BARRIERS = (RequestStart, RequestEnd, ToolStart, ToolEnd)
_SHARE = 0.005
"""Seconds that a model which never waits may keep the loop. Then others, and Stop, get their turn."""


class Driver:
    """Drives one run.

    Args:
        recorder: the log of the session the run belongs to.
        run_id: a run whose `run_start` is in the log.
        finished: called when the run is closed, before `done` has a result.
    """

    def __init__(self, recorder: Recorder, run_id: str, finished: Callable[[], object]) -> None:
        self.done: Future[Answer] = Future()
        """What the run came to, or the error it failed with."""
        self.done.set_running_or_notify_cancel()  # so that cancelling somebody who waits does not cancel it
        self._recorder = recorder
        self._run_id = run_id
        self._finished = finished
        self._task: asyncio.Task[Any] | None = None
        self._stopped = False
        self._closing = False

    # --- from any thread ---

    def start(self, events: AsyncGenerator[Event, None]) -> None:
        """Append `events` until they end, fail or are cancelled; then close the run. Returns at once."""
        runtime().start(self._drive(events))

    def stop(self) -> None:
        """Cancel the run, whatever it is doing. Returns at once."""
        if not self._stopped:
            self._stopped = True
            runtime().call(self._cancel)

    # --- on the runtime's loop ---

    async def _drive(self, events: AsyncGenerator[Event, None]) -> None:
        cause: Cause | None = None
        error: Exception | None = None
        self._task = asyncio.current_task()
        if self._stopped:
            self._cancel()
        try:
            await self._append_all(events)
        except asyncio.CancelledError:
            cause = "stopped"
        except Exception as raised:  # noqa: BLE001  whatever an agent raises ends the run, not the loop
            cause, error = "failed", raised
        if (lost := self._recorder.lost) is not None:  # whatever else happened: nothing of it can be kept
            cause, error = "failed", lost
        self._closing = True  # from here on a stop would only interrupt the closing
        try:
            self._close(cause, error)
            await self._recorder.saved()
        except Exception as unsaved:  # noqa: BLE001  a StoreError, or a bug of ours; whoever waits must hear of it
            error = error or unsaved
        finally:
            self._finished()  # gives the lease back; the next run may start
            self._decide(error)

    async def _append_all(self, events: AsyncGenerator[Event, None]) -> None:
        share_ends = monotonic() + _SHARE
        async with aclosing(events) as stream:
            async for event in stream:
                self._recorder.append(event)
                if isinstance(event, BARRIERS):
                    await self._recorder.saved()
                elif monotonic() > share_ends:
                    await asyncio.sleep(0)
                    share_ends = monotonic() + _SHARE

    def _close(self, cause: Cause | None, error: Exception | None) -> None:
        recorder = self._recorder
        with recorder.lock:
            if cause is None:
                usage = run_usage(recorder.state, self._run_id)
                recorder.append(RunEnd(run_id=self._run_id, outcome="completed", usage=usage))
                return
            info = error_info(error) if error else None
            for event in closing_events(recorder.state, self._run_id, cause, info, now=recorder.now()):
                recorder.append(event)

    def _cancel(self) -> None:
        if self._task is not None and not self._closing:
            self._task.cancel()

    def _decide(self, error: Exception | None) -> None:
        if error is not None:
            self.done.set_exception(error)
            return
        with self._recorder.lock:
            answer = answer_of(self._recorder.state, self._run_id)
        self.done.set_result(answer)
