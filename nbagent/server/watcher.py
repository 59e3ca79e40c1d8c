"""Tells the server's loop that the store was written, while somebody follows a session.

In: a store's `watch`, which blocks. Out: a call on the loop per change. Rule: there is at most one
thread, and none while nobody follows a session.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator

from nbagent.errors import StoreError

__all__ = ["Watcher"]

_RETRY_SECONDS = 1.0
_logger = logging.getLogger("nbagent")


class Watcher:
    """The thread that watches. Made on the loop that is told."""

    def __init__(
        self, watch: Callable[[threading.Event], Iterator[None]], tell: Callable[[], object]
    ) -> None:
        self._watch = watch
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._closed: threading.Event | None = None

    def start(self) -> None:
        """Begin to watch."""
        if self._closed is None:
            self._closed = threading.Event()
            thread = threading.Thread(
                target=self._work, args=(self._closed,), name="nbagent-watcher", daemon=True
            )
            thread.start()

    def stop(self) -> None:
        """Stop watching. Does not wait."""
        if self._closed is not None:
            self._closed.set()
            self._closed = None

    def _work(self, closed: threading.Event) -> None:
        while not closed.is_set():
            try:
                for _ in self._watch(closed):
                    self._loop.call_soon_threadsafe(self._tell)
            except StoreError as error:
                _logger.warning("the store cannot be watched at the moment: %s", error)
                closed.wait(_RETRY_SECONDS)
            except RuntimeError:  # the loop is closed: the server ends
                return
