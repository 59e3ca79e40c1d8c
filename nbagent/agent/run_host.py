"""What a run may ask of the session it belongs to.

In: nothing. Out: `RunHost`, which `Session` fulfils. Agents are below sessions and do not import them.
"""

from __future__ import annotations

import asyncio
import queue
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from nbagent.core.state import State
from nbagent.events import Entry
from nbagent.messages import JSON, Message

__all__ = ["RunHost"]


class RunHost(Protocol):
    """The session a run belongs to, as its agent, its tools and its handle see it."""

    @property
    def session_id(self) -> str:
        """The session's id."""

    @property
    def state(self) -> State:
        """What is so now: the fold of the entries so far."""

    artifacts: dict[str, Any]
    """What tools returned, by tool_call_id: the objects themselves."""

    @property
    def lock(self) -> AbstractContextManager[object]:
        """Guards `state`; hold it to read several things that must fit together."""

    @property
    def messages(self) -> list[Message]:
        """The messages of the branch that is shown, tool results included."""

    @property
    def title(self) -> str | None:
        """The title, if it was given one."""

    @property
    def metadata(self) -> dict[str, JSON]:
        """JSON values of the user's own."""

    @property
    def log(self) -> Any:  # noqa: ANN401  a Log, which knows pandas; agents do not
        """The session's log as DataFrames."""

    def now(self) -> int:
        """Return UTC microseconds by the session's clock."""

    def new_id(self, kind: str) -> str:
        """Return a new id for a kind of thing (`message`, `run`, …)."""

    def stop(self) -> None:
        """Stop the run that is going on."""

    def update(self, *, title: str | None = None, metadata: dict[str, JSON] | None = None) -> None:
        """Give the session a title, or metadata in place of the old."""

    def note(self, text: str = "", data: JSON = None, *, message_id: str | None = None) -> None:
        """Write a note into the log."""

    def subscribe(
        self,
        listener: asyncio.Queue[Any] | queue.Queue[Any] | Callable[[Entry], object],
        *,
        since: int | None = None,
    ) -> Callable[[], None]:
        """Hand every new entry to `listener`; return a function that ends it."""
