"""One session as the server's loop sees it: read once, however many clients follow it.

In: the entries of a session, from the run in this process or from the store, whichever has them first.
Out: the same entries for every follower, each once and in order.

Rules:

- Only the loop touches a relay, except for `wake`, so there is no lock. What blocks is called on a thread.
- New entries are fetched when something was written, at most once per `PACE`, never in a busy loop.
- Every `LOOK_SECONDS` the writer of a run is checked, so that the run of a killed kernel is ended.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable
from typing import Protocol, TypeVar

from nbagent.core.fold import apply
from nbagent.core.journal import Journal
from nbagent.core.state import State
from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.server.refusals import NoSuchSession

__all__ = ["Relay", "Source"]

PACE = 0.03
"""Seconds between two fetches: what a model writes meanwhile goes out as one piece."""
LOOK_SECONDS = 2.0
"""Seconds between two checks that the writer is alive."""
KEEP_ALIVE_SECONDS = 15.0
"""Seconds of silence after which a follower gets an empty batch: proxies close silent connections."""

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
        self._source = source
        self._journal = Journal()
        self._loop = asyncio.get_running_loop()
        self._fetch_is_due = False
        self._news = asyncio.Event()
        self._changed = asyncio.Event()
        self._loaded = self._loop.create_future()
        self._task = asyncio.create_task(self._keep_up())

    def wake(self) -> None:
        """Take note, on any thread, that there may be something new."""
        if not self._fetch_is_due:  # one hand-over per fetch, not per delta
            self._fetch_is_due = True
            with contextlib.suppress(RuntimeError):  # the loop is closed: the server ends
                self._loop.call_soon_threadsafe(self._news.set)

    async def loaded(self) -> None:
        """Wait until the entries so far have been read.

        Raises:
            NoSuchSession: there is no such session.
            StoreError: the session cannot be read.
        """
        await asyncio.shield(self._loaded)
        if not self.state.seq:
            raise NoSuchSession(self.session_id)

    def entries(self, since: int = 0) -> list[Entry]:
        """Return what came after `since`."""
        return self._journal.after(since)

    async def follow(self, since: int, ended: Callable[[State], bool]) -> AsyncGenerator[list[Entry], None]:
        """Yield what came after `since`, then what comes, until `ended`; an empty list when all is silent."""
        while True:
            changed = self._changed  # taken first: an entry that comes during `yield` sets this one
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
        """Stop reading."""
        self._task.cancel()

    async def _keep_up(self) -> None:
        look = 0.0
        while True:
            self._news.clear()  # before the fetch: what is written during it wakes this again
            self._fetch_is_due = False
            await self._fetch()
            if self.state.active_run is not None and self._loop.time() >= look:
                await self._on_thread(self._source.repair, self.session_id)
                look = self._loop.time() + LOOK_SECONDS
                self._news.set()
            await asyncio.sleep(PACE)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    async def _fetch(self) -> None:
        entries = await self._on_thread(self._source.entries, self.session_id, self.state.seq) or []
        for entry in entries:
            self._journal.append(entry)
            apply(self.state, entry)
        if not self._loaded.done():
            self._loaded.set_result(None)
        if entries:
            self._changed.set()
            self._changed = asyncio.Event()

    async def _on_thread(self, function: Callable[..., T], *arguments: object) -> T | None:
        try:
            return await asyncio.to_thread(function, *arguments)
        except Exception as error:  # who opens the session is told; for followers the next fetch tries again
            if not self._loaded.done():
                self._loaded.set_exception(error)
            foreseen = isinstance(error, StoreError)
            _logger.warning("session %s cannot be read: %s", self.session_id, error, exc_info=not foreseen)
            return None
