"""Runs a function on the main thread so that another thread can stop it, as Ctrl-C would.

In: a function. Out: its value, or KeyboardInterrupt in the middle of it.

Rules:

- An interrupt ends the function it was meant for and nothing after it. One that comes too late is dropped
  here.
- Only the main thread can be interrupted. On other threads the function just runs.
- ipykernel ignores SIGINT outside cells, so we handle it while the function runs. The interrupt button then
  works too.
"""

from __future__ import annotations

import _thread
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

__all__ = ["Interruptible"]

T = TypeVar("T")
_SETTLE_SECONDS = 0.1
"""Longest wait for a signal that was sent. It comes within microseconds, unless another handler took it."""


class Interruptible:
    """Runs one function once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = False
        self._sent = False
        self._arrived = False

    def run(self, function: Callable[[], T]) -> T:
        """Return what `function` returns.

        Raises:
            KeyboardInterrupt: the function was interrupted.
        """
        if threading.current_thread() is not threading.main_thread():
            return function()
        before = signal.signal(signal.SIGINT, self._on_signal)
        try:
            with self._lock:
                self._running = True
            return function()
        finally:
            try:
                self._settle()
            except KeyboardInterrupt:  # the signal came between the end of the function and `_settle`
                self._settle()
                raise
            finally:
                signal.signal(signal.SIGINT, before or signal.SIG_DFL)

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the function, if it is running. Callable from any thread, once."""
        with self._lock:
            if self._running and not self._sent:
                self._sent = True
                _signal_main_thread()

    def _settle(self) -> None:
        """Let nobody send from here on, and wait for a signal that was sent."""
        self._running = False  # first, and without the lock, so that `_on_signal` raises no more
        with self._lock:
            waited_for = self._sent
        deadline = time.monotonic() + _SETTLE_SECONDS
        while waited_for and not self._arrived and time.monotonic() < deadline:
            time.sleep(0)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._arrived = True
        if self._running:
            raise KeyboardInterrupt


def _signal_main_thread() -> None:
    if hasattr(signal, "pthread_kill"):  # unlike interrupt_main, it also ends time.sleep and other waiting
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        _thread.interrupt_main()  # Windows
