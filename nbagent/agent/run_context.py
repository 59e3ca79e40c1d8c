"""What a run works on: where it stands in the conversation, and what it may read, name and use.

In: from the session that starts the run. Out: read by agents and by the loop.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Container
from contextvars import Context
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from nbagent.agent.approval import Approvals
from nbagent.agent.host import Host
from nbagent.agent.placement import Home
from nbagent.events import Event
from nbagent.messages import JSON, Message

__all__ = ["AgentLike", "RunContext"]


@dataclass(frozen=True)
class RunContext:
    """One run, or one stage of a run, as the agent that answers it sees it."""

    run_id: str
    message_id: str
    """The message that is answered."""
    history: Callable[[str], tuple[Message, ...]]
    """Messages from the start down to a message_id."""
    seq: Callable[[], int]
    new_id: Callable[[str], str]
    call_ids: Container[str]
    """tool_call_ids the session has seen."""
    closing: Callable[[str, Exception | None], list[Event]]
    """The events that end a stage's run: what it leaves open, then its `run_end`."""
    session: Host
    artifacts: dict[str, Any]
    """Where the values go that tools return."""
    approvals: Approvals
    home: Home
    context: Context
    """The contextvars of whoever sent the message; tools see a copy."""


@runtime_checkable
class AgentLike(Protocol):
    """Whatever can answer in a session: an `Agent`, a `Workflow`, an adapter of another library's agent."""

    @property
    def name(self) -> str | None:
        """Shown where several agents answer in one log."""

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know of it: never a key."""

    def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of one run, without its `run_start` and `run_end`."""
