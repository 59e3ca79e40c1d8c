"""Models that can be held in the middle of an answer, and what sessions are checked for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator

from log_support import assert_closed, assert_valid

from nbagent import Session
from nbagent.core.fold import fold
from nbagent.core.history import history
from nbagent.events import TextDelta
from nbagent.messages import Usage
from nbagent.models.base import Finish, ModelEvent, ModelRequest


class Held:
    """A model that says `before`, waits until it is let go (or stopped), and says `after`."""

    provider, model = "test", "held"

    def __init__(self, before: str = "So far", after: str = "so good.") -> None:
        self.before, self.after = before, after
        self.waiting = threading.Event()
        self.requests: list[ModelRequest] = []
        self._go = threading.Event()

    def let_go(self) -> None:
        self._go.set()

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        self.requests.append(request)
        for word in self.before.split(" "):
            yield TextDelta(message_id=request.message_id, index=0, text=f"{word} ")
        self.waiting.set()
        while not self._go.is_set():  # noqa: ASYNC110  the test lets go from another thread
            await asyncio.sleep(0.005)
        yield TextDelta(message_id=request.message_id, index=0, text=self.after)
        yield Finish(finish_reason="stop", usage=Usage(input_tokens=3, output_tokens=2))


def check(session: Session) -> None:
    """Check the laws that hold whenever nothing is going on."""
    with session.lock:
        assert fold(session.entries()) == session.state
        assert_closed(session.state)
        assert_valid(history(session.state))
