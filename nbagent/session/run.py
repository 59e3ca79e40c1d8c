"""The handle of a run: await it in a cell, wait for it in a script, stop it, follow its events.

In: a run of a session. Out: its `Answer`, or the error it failed with.

Rule: a handle does not own the run, so losing it changes nothing. If somebody who waits for the run is
interrupted, the run is stopped, and the partial answer stays.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, NoReturn

from nbagent.agent.approval import Approvals, Decision
from nbagent.agent.placement import Home
from nbagent.agent.run_host import RunHost
from nbagent.errors import UsageError
from nbagent.events import Entry, Event, RunEnd
from nbagent.messages import TextPart
from nbagent.session.answer import CALLED_ELSEWHERE, Answer
from nbagent.session.driver import Driver
from nbagent.session.runtime import runtime

__all__ = ["Run", "prompt_of"]

_STOP_SECONDS = 10
_TICK = 0.1
"""Seconds between events of a waiting loop. ipykernel 7 notices an interrupt only at the next event."""


_OWN = ("text", "messages", "usage", "tool_calls", "finish_reason", "outcome", "run_id")
_OF_ANSWERS = {**{name: name for name in _OWN}, **CALLED_ELSEWHERE, "message": "messages"}
"""What people ask of a run, and where the answer has it."""


class NotAwaited(UsageError, AttributeError, TypeError):
    """The answer was asked of the run, not of what awaiting it gives."""


class Run:
    """One `send()` until the agent is idle again."""

    def __init__(
        self, session: RunHost, driver: Driver, run_id: str, *, prompt: str, since: int, home: Home
    ) -> None:
        self.id = run_id
        self.session = session
        self.approvals = Approvals()
        self._driver = driver
        self._home = home
        self._prompt = prompt
        self._since = since

    @property
    def status(self) -> str:
        """`running`, `completed`, `stopped` or `failed`."""
        with self.session.lock:
            return self.session.state.runs[self.id].status

    @property
    def stages(self) -> Any:  # noqa: ANN401  a DataFrame, of pandas, which only log/ knows
        """The stages of a workflow, and the agents that tools asked: name, status, duration, tokens."""
        runs = self.session.log.runs
        stages = runs[runs["parent_run_id"] == self.id].rename(columns={"agent": "name"})
        return stages[["name", "status", "duration", "input_tokens", "output_tokens"]].reset_index(drop=True)

    steps = stages
    """The former name of `stages`."""

    def __repr__(self) -> str:
        return f"Run({self._prompt!r})"  # stable, because notebooks compare it

    def __str__(self) -> str:
        return f"{self!r}: its answer is `await run`, or run.result()"

    if not TYPE_CHECKING:  # to a type checker these do not exist

        def __getattr__(self, name: str) -> NoReturn:
            if name in _OF_ANSWERS:
                raise NotAwaited(
                    f"The run has no {name}: the answer has it.", hint=_instead(_OF_ANSWERS[name])
                )
            raise AttributeError(f"'Run' object has no attribute {name!r}", name=name, obj=self)

        def __getitem__(self, key: object) -> NoReturn:
            raise NotAwaited("A run is not the answer.", hint=_instead("text"))

        def __len__(self) -> NoReturn:
            raise NotAwaited("A run is not the answer.", hint=_instead("text"))

    def __bool__(self) -> bool:
        return True

    def stop(self) -> None:
        """Stop the run, whatever it is doing. Returns at once. What was said so far stays."""
        self._driver.stop()

    def __await__(self) -> Generator[Any, None, Answer]:
        return self._wait().__await__()

    async def _wait(self) -> Answer:
        self._home.use_loop(asyncio.get_running_loop())
        done = asyncio.wrap_future(self._driver.done)
        try:
            while not done.done():
                await asyncio.wait((done,), timeout=_TICK)
        except asyncio.CancelledError:
            done.cancel()
            self.stop()
            raise
        return done.result()

    def result(self, timeout: float | None = None) -> Answer:
        """Block until the run has ended, and return its answer. Tools of this thread run here meanwhile.

        Args:
            timeout: seconds; the run goes on after them.

        Raises:
            TimeoutError: the run is still going on.
            KeyboardInterrupt: the caller was interrupted; the run is stopped.
            NbagentError: the run failed. What was said until then is in `session.messages`.
        """
        if runtime().is_current():
            raise UsageError("run.result() would block nbagent's own loop.", hint="Use `await run` there.")
        try:
            self._home.serve(self._driver.done, timeout)
        except TimeoutError:
            raise TimeoutError(f"The run is still going on after {timeout} s; run.stop() ends it.") from None
        except KeyboardInterrupt:
            self.stop()
            # Wait, so that the terminal event is in the log before the prompt is back.
            self._driver.done.exception(_STOP_SECONDS)
            raise
        return self._driver.done.result()

    def approve(self, tool_call_id: str, *, approved: bool = True, reason: str | None = None) -> None:
        """Answer an approval request: let the call run, or deny it and say why. Callable from any thread.

        Raises:
            UsageError: the call does not wait for approval.
        """
        with self.session.lock:
            call = self.session.state.tool_calls.get(tool_call_id)
            if call is None or call.status != "approval":
                raise UsageError(f"The call {tool_call_id!r} does not wait for approval.")
        runtime().call(self.approvals.answer, tool_call_id, Decision(approved, reason))

    async def __aiter__(self) -> AsyncIterator[Event]:
        self._home.use_loop(asyncio.get_running_loop())
        queue: asyncio.Queue[Any] = asyncio.Queue()
        unsubscribe = self.session.subscribe(queue, since=self._since)
        try:
            while True:
                item = await queue.get()
                if isinstance(item, Entry):
                    yield item.event
                    if isinstance(item.event, RunEnd) and item.event.run_id == self.id:
                        return
        finally:
            unsubscribe()

    def use_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run tools on `loop`, if there is neither a kernel nor somebody who waits for the run."""
        self._home.use_loop(loop)


def _instead(name: str) -> str:
    return f"Write (await run).{name}, or run.result().{name} in a script."


def prompt_of(parts: tuple[Any, ...], length: int = 60) -> str:
    """Return the beginning of what was asked."""
    text = " ".join(part.text for part in parts if isinstance(part, TextPart))
    return text if len(text) <= length else text[: length - 1] + "…"
