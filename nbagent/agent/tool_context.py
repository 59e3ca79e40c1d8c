"""What a tool may ask of the run it is part of.

In: the call. Out: `ToolContext`, given to a parameter annotated with it.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from nbagent.agent.host import Host
from nbagent.agent.run_context import AgentLike

__all__ = ["ToolContext"]


@dataclass(frozen=True, eq=False)
class ToolContext:
    """The call a tool is running for. Callable from any thread."""

    session: Host
    run_id: str
    tool_call_id: str
    _report: Callable[[str], None] = field(repr=False)
    _ask: Callable[[AgentLike, str], Awaitable[str]] = field(repr=False)
    _over: threading.Event = field(repr=False)

    def progress(self, text: object) -> None:
        """Show how far it is: a few words, or a number."""
        self._report(str(text))

    async def ask(self, agent: AgentLike, text: str) -> str:
        """Have `agent` answer `text`, recorded as a stage of this run; for async tools."""
        return await self._ask(agent, text)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more: the run was stopped, or the time is over."""
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep, but not longer than the result is wanted; return `cancelled`."""
        return self._over.wait(seconds)
