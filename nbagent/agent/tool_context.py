"""What a tool may ask of the run it is part of.

In: the call. Out: `ToolContext`, given to a parameter annotated with it.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from nbagent.agent.run_context import AgentLike
from nbagent.agent.run_host import RunHost

__all__ = ["ToolContext"]


@dataclass(frozen=True, eq=False)
class ToolContext:
    """The call a tool runs for. Every method may be called from any thread."""

    session: RunHost
    run_id: str
    tool_call_id: str
    _report: Callable[[str], None] = field(repr=False)
    _ask: Callable[[AgentLike, str], Awaitable[str]] = field(repr=False)
    _over: threading.Event = field(repr=False)

    def __repr__(self) -> str:
        return f"ToolContext({self.session!r})"

    def progress(self, text: object) -> None:
        """Show how far the tool is: a few words, or a number."""
        self._report(str(text))

    async def ask(self, agent: AgentLike, text: str) -> str:
        """Return what `agent` answers to `text`, recorded as a stage of this run. For async tools."""
        return await self._ask(agent, text)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more: the run was stopped, or the time limit has passed."""
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep for `seconds`, or until the call is cancelled; return `cancelled`."""
        return self._over.wait(seconds)
