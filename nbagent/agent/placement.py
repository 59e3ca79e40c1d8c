"""Where tools run: on the thread where their objects live, in turn with whatever else runs there.

In: jobs, from nbagent's loop. Out: they run at home, on the thread and loop of whoever talks to the agent. In
a notebook that is the kernel's main thread and loop; elsewhere it is the thread that waits for the run.

Rules:

- A job is taken once: by the home loop when it is idle, or by the home thread while it blocks in
  `run.result()` (`serve`). So a cell that waits for its own tools does not wait for ever.
- A job's function returns its outcome as a value. Nothing is raised through a future.
- nest-asyncio2 patches the home loop in one case: `serve` was called inside it and an async job comes. (A
  patched kernel loop holds back comm messages until the cell ends. See ADR 0017.)
"""

from __future__ import annotations

import asyncio
import sys
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextvars import Context
from time import monotonic
from typing import Any, Final

from nbagent.agent.interruptible import Interruptible

__all__ = ["Home", "Job", "LoopJob", "ThreadJob", "kernel_loop", "running_loop", "start_thread"]


INTERRUPTED: Final = object()
"""The outcome of a function that ended by KeyboardInterrupt."""


class Job(ABC):
    """A function that runs once, where it belongs."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.done: Future[Any] = Future()
        """What the function returned, or `INTERRUPTED`."""

    @abstractmethod
    def run(self) -> None:
        """Run. Called where the job belongs."""

    @abstractmethod
    def cancel(self) -> None:
        """End the job soon, whether it has started or not. Callable from any thread."""


class ThreadJob(Job):
    """A plain function. On the main thread it can be interrupted."""

    def __init__(self, function: Callable[[], Any], context: Context) -> None:
        super().__init__(context)
        self._function = function
        self._interruptible = Interruptible()
        self._cancelled = False

    def run(self) -> None:
        if not self.done.set_running_or_notify_cancel():
            return
        try:
            result = self.context.run(self._interruptible.run, self._function)
        except KeyboardInterrupt:
            result = INTERRUPTED
        self.done.set_result(result)

    @property
    def interrupted(self) -> bool:
        """Whether a person interrupted the function, rather than `cancel`."""
        return not self._cancelled and self.done.result() is INTERRUPTED

    def cancel(self) -> None:
        self._cancelled = True
        if not self.done.cancel():
            self._interruptible.interrupt()


class LoopJob(Job):
    """A coroutine function. Runs on the loop that takes it."""

    def __init__(self, function: Callable[[], Coroutine[Any, Any, Any]], context: Context) -> None:
        super().__init__(context)
        self._function = function
        self._task: asyncio.Task[Any] | None = None

    def run(self) -> None:
        if self.done.set_running_or_notify_cancel():
            loop = asyncio.get_running_loop()
            self._task = loop.create_task(self._function(), context=self.context)
            self._task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._task = None
        self.done.set_result(None if task.cancelled() else task.result())

    def cancel(self) -> None:
        task = self._task
        if not self.done.cancel() and task is not None:
            call_soon(task.get_loop(), task.cancel)


class Home:
    """A thread, the loop on it if there is one, and the jobs that wait for it."""

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self._loop = loop
        self._jobs: deque[Job] = deque()
        self._changed = threading.Condition()

    def post(self, job: Job) -> None:
        """Have `job` run at home. Callable from any thread."""
        with self._changed:
            self._jobs.append(job)
            self._changed.notify_all()
            self._call(self._run_next)

    def use_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run jobs on `loop`, where somebody awaits the run; nothing changes if home has a running loop."""
        with self._changed:
            if self._loop is None or not self._loop.is_running():
                self._loop = loop
                for _ in self._jobs:
                    self._call(self._run_next)

    def serve(self, until: Future[Any], timeout: float | None = None) -> None:
        """Block the calling thread until `until` is decided, running jobs that belong to it meanwhile.

        Raises:
            TimeoutError: `timeout` seconds are over.
            KeyboardInterrupt: the caller was interrupted, or a job was that ran here. In the second case it
                is raised when `until` is decided.
        """
        here = running_loop()
        if self._loop is not None and self._loop is not here and self._loop.is_running():
            until.exception(timeout)  # home is another thread, whose loop runs the jobs
            return
        deadline = None if timeout is None else monotonic() + timeout
        until.add_done_callback(self._notice)
        interrupted = False
        while (job := self._next(until, deadline)) is not None:
            if isinstance(job, LoopJob):
                self._jobs.appendleft(job)
                self._run_loop(here, until, deadline)
                return
            job.run()
            interrupted |= isinstance(job, ThreadJob) and job.interrupted
        if interrupted:
            raise KeyboardInterrupt

    def _next(self, until: Future[Any], deadline: float | None) -> Job | None:
        with self._changed:
            left = None if deadline is None else deadline - monotonic()
            if not self._changed.wait_for(lambda: self._jobs or until.done(), left):
                raise TimeoutError
            return None if until.done() else self._jobs.popleft()

    def _notice(self, _: Future[Any]) -> None:
        with self._changed:
            self._changed.notify_all()

    def _run_loop(
        self, here: asyncio.AbstractEventLoop | None, until: Future[Any], deadline: float | None
    ) -> None:
        """Run a loop on this thread until `until` is decided: nested in the running one, or a new one."""
        left = None if deadline is None else max(0, deadline - monotonic())
        if here is not None:
            _make_nestable(here)
            self._call(self._run_next)
            here.run_until_complete(_decided(until, left))
            return
        with asyncio.Runner() as runner:
            self.use_loop(runner.get_loop())
            try:
                runner.run(_decided(until, left))
            finally:
                self._loop = None

    def _run_next(self) -> None:
        try:
            job = self._jobs.popleft()
        except IndexError:  # the home thread has taken it in `serve`
            return
        job.run()

    def _call(self, function: Callable[[], None]) -> None:
        if self._loop is not None:
            call_soon(self._loop, function)


def start_thread(job: Job) -> None:
    """Run `job` on a thread of its own, a daemon: a tool that never ends must not keep the process alive."""
    threading.Thread(target=job.run, name="nbagent-tool", daemon=True).start()


def kernel_loop() -> asyncio.AbstractEventLoop | None:
    """Return the loop of the Jupyter kernel's main thread; None outside a kernel."""
    if "ipykernel" not in sys.modules:
        return None
    from IPython import get_ipython  # noqa: PLC0415  only where there is a kernel

    io_loop = getattr(getattr(get_ipython(), "kernel", None), "io_loop", None)
    return getattr(io_loop, "asyncio_loop", None)


def call_soon(loop: asyncio.AbstractEventLoop, function: Callable[[], object]) -> None:
    """Call `function` on `loop`, in an empty context; nothing happens if the loop is closed."""
    try:
        loop.call_soon_threadsafe(function, context=Context())
    except RuntimeError:  # the loop is closed
        return


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the loop that runs on this thread."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _make_nestable(loop: asyncio.AbstractEventLoop) -> None:
    if hasattr(loop, "_nest_patched"):  # by the user, or by an earlier call
        return
    import nest_asyncio2  # noqa: PLC0415  loaded only where a loop must be nested

    nest_asyncio2.apply(loop)


async def _decided(until: Future[Any], seconds: float | None) -> None:
    await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(until)), seconds)
