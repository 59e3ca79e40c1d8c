"""One session as the server's loop sees it: read once, however many clients follow it.

In: the entries of a session, from the run in this process or from the store, whichever has them first.
Out: the same entries for every follower, each once and in order.

Rules:

- Only the loop touches a relay, so nobody waits for a lock; what blocks is called on a thread.
- New entries are fetched when something was written, at most once per `PACE`, never in a busy loop.
- Now and then it is made sure that whoever writes is alive, so that a killed kernel's run comes to its end.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import Protocol, TypeVar

from nbagent.core.fold import apply
from nbagent.core.journal import Journal
from nbagent.core.state import State
from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.server.failures import NoSuchSession
from nbagent.server.watcher import Watcher

__all__ = ["Relay", "Relays", "Source"]

PACE = 0.03
"""Seconds between two fetches: what a model says meanwhile goes out as one piece."""
LOOK_SECONDS = 2.0
"""Between two looks whether the writer is alive."""
KEEP_ALIVE_SECONDS = 15.0

_logger = logging.getLogger("nbagent")
T = TypeVar("T")


class Source(Protocol):
    """Where entries come from; both methods block."""

    def entries(self, session_id: str, since: int) -> list[Entry]:
        """Return what comes after `since`."""

    def repair(self, session_id: str) -> None:
        """Close what a dead writer left open."""


class Relay:
    """The log of one session, kept up to date as long as somebody follows it."""

    def __init__(self, session_id: str, source: Source) -> None:
        self.session_id = session_id
        self.state = State()
        self.followers = 0
        self.awake = False
        """Whether the next fetch is on its way."""
        self._source = source
        self._journal = Journal()
        self._news = asyncio.Event()
        self._changed = asyncio.Event()
        self._filled = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._keep())

    def wake(self) -> None:
        """Take note that there may be something new."""
        self._news.set()

    async def filled(self) -> None:
        """Wait until everything said so far is here.

        Raises:
            NoSuchSession: there is no such session.
            StoreError: it cannot be read.
        """
        await asyncio.shield(self._filled)
        if not self.state.seq:
            raise NoSuchSession(self.session_id)

    def entries(self, since: int = 0) -> list[Entry]:
        """Return what came after `since`."""
        return self._journal.after(since)

    async def follow(self, since: int, ended: Callable[[State], bool]) -> AsyncGenerator[list[Entry], None]:
        """Yield what came after `since` and what comes, until `ended`; an empty list now and then."""
        while True:
            changed = self._changed
            entries, last = self.entries(since), ended(self.state)
            if entries:
                since = entries[-1].seq
                yield entries
            if last:
                return
            try:
                await asyncio.wait_for(changed.wait(), KEEP_ALIVE_SECONDS)
            except TimeoutError:
                yield []

    def close(self) -> None:
        """Nobody follows any more."""
        self._task.cancel()

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        look = 0.0
        while True:
            self._news.clear()
            self.awake = False
            await self._fetch()
            if self.state.active_run is not None and loop.time() >= look:
                await self._ask(self._source.repair, self.session_id)
                look = loop.time() + LOOK_SECONDS
                self._news.set()
            await asyncio.sleep(PACE)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    async def _fetch(self) -> None:
        entries = await self._ask(self._source.entries, self.session_id, self.state.seq) or []
        for entry in entries:
            self._journal.append(entry)
            apply(self.state, entry)
        if not self._filled.done():
            self._filled.set_result(None)
        if entries:
            self._changed.set()
            self._changed = asyncio.Event()

    async def _ask(self, function: Callable[..., T], *arguments: object) -> T | None:
        try:
            return await asyncio.to_thread(function, *arguments)
        except Exception as error:  # whoever opens hears of it; whoever follows waits, and it is tried again
            if not self._filled.done():
                self._filled.set_exception(error)
            foreseen = isinstance(error, StoreError)
            _logger.warning("session %s cannot be read: %s", self.session_id, error, exc_info=not foreseen)
            return None


class Relays:
    """The relays of all sessions that are followed."""

    def __init__(self, source: Source, watch: Callable[[threading.Event], Iterator[None]]) -> None:
        self._source = source
        self._relays: dict[str, Relay] = {}
        self._loop = asyncio.get_running_loop()
        self._watcher = Watcher(watch, self._wake_all)

    def wake(self, session_id: str) -> None:
        """Take note, on any thread, that there may be something new in a session."""
        relay = self._relays.get(session_id)
        if relay is not None and not relay.awake:
            relay.awake = True  # one hand-over per fetch, not per token
            with contextlib.suppress(RuntimeError):  # the loop is closed: the server ends
                self._loop.call_soon_threadsafe(relay.wake)

    def _wake_all(self) -> None:
        for relay in self._relays.values():
            relay.wake()

    @contextlib.asynccontextmanager
    async def open(self, session_id: str) -> AsyncIterator[Relay]:
        """Follow a session for a while. Raises as `Relay.filled`."""
        relay = self._relays.get(session_id)
        if relay is None:
            relay = self._relays[session_id] = Relay(session_id, self._source)
            self._watcher.start()
        relay.followers += 1
        try:
            await relay.filled()
            yield relay
        finally:
            relay.followers -= 1
            if not relay.followers:
                relay.close()
                del self._relays[session_id]
                if not self._relays:
                    self._watcher.stop()
