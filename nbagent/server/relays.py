"""The relays of all sessions that somebody follows: one per session, as long as it is followed.

In: a source of entries; from any thread, word that a session or the store has something new. Out: a relay.
Rule: while nobody follows a session, nothing is read and no thread runs.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator

from nbagent.server.relay import Relay, Source
from nbagent.server.watcher import Watcher

__all__ = ["Relays"]


class Relays:
    """The relays of all sessions that are followed."""

    def __init__(self, source: Source, watch: Callable[[threading.Event], Iterator[None]]) -> None:
        self._source = source
        self._relays: dict[str, Relay] = {}
        self._watcher = Watcher(watch, self._wake_all)

    def wake(self, session_id: str) -> None:
        """Take note, on any thread, that a session may have something new."""
        relay = self._relays.get(session_id)
        if relay is not None:
            relay.wake()

    def _wake_all(self) -> None:
        for relay in self._relays.values():
            relay.wake()

    @contextlib.asynccontextmanager
    async def open(self, session_id: str) -> AsyncIterator[Relay]:
        """Follow a session within an `async with` block. Raises as `Relay.loaded`."""
        relay = self._relays.get(session_id)
        if relay is None:
            relay = self._relays[session_id] = Relay(session_id, self._source)
            self._watcher.start()
        relay.followers += 1
        try:
            await relay.loaded()
            yield relay
        finally:
            relay.followers -= 1
            if not relay.followers:
                relay.close()
                del self._relays[session_id]
                if not self._relays:
                    self._watcher.stop()
