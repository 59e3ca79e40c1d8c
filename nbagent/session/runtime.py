"""The one piece of process-wide state: nbagent's own thread and asyncio loop, the open stores, the clock.

In: coroutines and callbacks from any thread. Out: they run on nbagent's loop, also while a cell blocks the
kernel's main thread.

Rule: nothing on this loop blocks. What may block (a store, a user's function) runs on another thread.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from nbagent.agent.placement import Home, kernel_loop, running_loop
from nbagent.session.place import Executions
from nbagent.session.sources import Sources
from nbagent.store.contract import Store
from nbagent.store.opening import DEFAULT_STORE, open_store, resolve
from nbagent.store.writer import Writer

__all__ = ["Runtime", "runtime"]

T = TypeVar("T")
_EXIT_SECONDS = 5


class Runtime:
    """A daemon thread with an asyncio loop, and one writer per store."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.loop = asyncio.new_event_loop()
        self.sources = Sources()
        self.executions = Executions()
        self._lock = threading.Lock()
        self._writers: dict[str, Writer] = {}
        self._home: Home | None = None
        self.thread = threading.Thread(target=self._run, name="nbagent", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def start(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Run `coroutine` on the loop; callable from any thread."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def call(self, function: Callable[..., object], *arguments: object) -> None:
        """Call `function` on the loop, soon. Callable from any thread. A closed loop does nothing."""
        with contextlib.suppress(RuntimeError):
            self.loop.call_soon_threadsafe(function, *arguments)

    def is_current(self) -> bool:
        """Return whether the caller is on the loop's thread, where blocking would never end."""
        return threading.current_thread() is self.thread

    def home(self) -> Home:
        """Return where a run's tools run: on the kernel's main thread; outside a kernel, on the sender's."""
        loop = kernel_loop()
        if loop is None:
            return Home(running_loop())
        with self._lock:
            if self._home is None:
                self._home = Home(loop)
            return self._home

    def writer(self, store: str | Path = DEFAULT_STORE) -> Writer:
        """Return the writer of the store that `store` names. The store is opened the first time.

        Raises:
            StoreError: the store cannot be opened.
        """
        url = resolve(store)
        with self._lock:
            writer = self._writers.get(url)
            if writer is None:
                writer = self._writers[url] = Writer(open_store(url))
            return writer

    def stores(self) -> list[Store]:
        """Return the stores that are open."""
        return [writer.store for writer in self._writers.values()]

    def forget_store(self, url: str) -> None:
        """Write what is left and close a store. It is opened again when it is named again."""
        with self._lock:
            writer = self._writers.pop(url, None)
        if writer is not None:
            writer.close()
            writer.store.close()

    def close(self) -> None:
        """Stop what is going on, write what is left, end the thread. Does nothing in a forked child."""
        if os.getpid() != self.pid:
            return
        with contextlib.suppress(TimeoutError, RuntimeError):
            self.start(self._cancel_all()).result(_EXIT_SECONDS)
        for url in list(self._writers):
            self.forget_store(url)
        self.call(self.loop.stop)
        self.thread.join(_EXIT_SECONDS)

    async def _cancel_all(self) -> None:
        tasks = asyncio.all_tasks(self.loop) - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


_current: Runtime | None = None
_inherited: list[Runtime] = []
"""In a forked child, the parent's runtime. It is only kept: to free it would close the parent's files."""
_creating = threading.Lock()


def runtime() -> Runtime:
    """Return the runtime of the process. It is started when first needed, and again in a forked child."""
    global _current  # noqa: PLW0603  the one state of the whole process
    with _creating:
        if _current is None:
            _current = Runtime()
            atexit.register(_current.close)
        return _current


def _before_fork() -> None:
    for store in [] if _current is None else _current.stores():
        store.before_fork()


def _after_fork() -> None:
    for store in [] if _current is None else _current.stores():
        store.after_fork()


def _forked() -> None:
    global _current, _creating  # noqa: PLW0603  the one state of the whole process
    _creating = threading.Lock()  # another thread may have held the old one when the process was forked
    if _current is not None:
        _inherited.append(_current)
    _current = None


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_forked)
