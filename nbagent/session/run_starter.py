"""How a run starts in a session.

In: the agent, the message to answer. Out: the run, going on.

Rule: one run at a time. A run holds the session's lease from before its first event until it is closed.
"""

from __future__ import annotations

import contextvars
from collections.abc import Iterator
from contextlib import contextmanager

from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.agent.run_host import RunHost
from nbagent.errors import SessionBusy
from nbagent.events import RunStart, SessionUpdate
from nbagent.session.driver import Driver
from nbagent.session.recorder import Recorder
from nbagent.session.run import Run
from nbagent.session.runtime import runtime

__all__ = ["RunStarter"]


class RunStarter:
    """Starts the runs of one session.

    Args:
        host: the session.
        recorder: its log.
    """

    def __init__(self, host: RunHost, recorder: Recorder) -> None:
        self.run: Run | None = None
        """The run that is going on in this process."""
        self._host = host
        self._recorder = recorder

    @contextmanager
    def idle(self) -> Iterator[None]:
        """Hold the lease while no run is going on; a run that is started inside goes on holding it.

        Raises:
            SessionBusy: a run is going on, here or in another process.
            StoreError: the store cannot be written.
        """
        with self._recorder.lease.lock:
            if self.run is not None:
                raise SessionBusy(
                    "A run is going on in this session.", hint="Wait for it, or stop() it first."
                )
            with self._recorder.writing():
                yield

    def start(self, agent: AgentLike, message_id: str, prompt: str) -> Run:
        """Have `agent` answer a message; called inside `idle`. Returns at once."""
        recorder, home = self._recorder, runtime().home()
        if agent.public() != recorder.state.agent:  # the session was loaded with another agent
            recorder.append(SessionUpdate(agent=agent.public()))
        since = recorder.state.seq
        run_id = self._host.new_id("run")
        recorder.append(
            RunStart(run_id=run_id, message_id=message_id, agent=agent.name, place=recorder.place)
        )
        driver = Driver(recorder, run_id, finished=self._finished)
        run = Run(self._host, driver, run_id, prompt=prompt, since=since, home=home)
        events = agent.answer(
            RunContext(
                host=self._host,
                run_id=run_id,
                message_id=message_id,
                approvals=run.approvals,
                home=home,
                context=contextvars.copy_context(),
            )
        )
        recorder.lease.take()  # a second hold, which the run keeps when `idle` gives its own back
        self.run = run
        try:
            driver.start(events)
        except BaseException:  # the loop is closed, or somebody pressed Ctrl-C: nobody drives this run
            self._finished()
            raise
        return run

    def _finished(self) -> None:
        with self._recorder.lease.lock:
            self.run = None
            self._recorder.lease.give()
