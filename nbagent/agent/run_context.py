"""What a run works on: where it stands in the conversation, and what it may read, name and use.

In: from the session that starts the run. Out: read by agents and by the loop.

Rule: it holds nothing that changes. What changes is asked of the host, under its lock.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextvars import Context
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from nbagent.agent.approval import Approvals
from nbagent.agent.placement import Home
from nbagent.agent.run_host import RunHost
from nbagent.core.history import history
from nbagent.core.run_ending import ending, runs_within
from nbagent.events import Event
from nbagent.messages import JSON, Message

__all__ = ["AgentLike", "RunContext"]


@dataclass(frozen=True)
class RunContext:
    """One run, or one stage of a run, as the agent that answers it sees it."""

    host: RunHost
    """The session."""
    run_id: str
    message_id: str
    """The message that is answered."""
    approvals: Approvals
    home: Home
    context: Context
    """The contextvars of whoever sent the message; tools see a copy."""
    task: Message | None = None
    """What a stage was given to do; None where the run answers the conversation."""

    def __repr__(self) -> str:
        return f"RunContext({self.host!r})"

    def history(self, message_id: str) -> tuple[Message, ...]:
        """Return what a model is given, down to a message. A stage reads only its task and what it wrote."""
        with self.host.lock:
            messages = history(self.host.state, message_id)
            if self.task is None:
                return tuple(messages)
            own = runs_within(self.host.state, self.run_id)
        return (self.task, *(message for message in messages if message.run_id in own))

    def seq(self) -> int:
        """Return how far the log is."""
        return self.host.state.seq

    def new_id(self, kind: str) -> str:
        """Return a new id for a kind of thing (`message`, `request`, `run`)."""
        return self.host.new_id(kind)

    def stage(self, run_id: str, task: Message) -> RunContext:
        """Return the context of a stage of this run, which answers `task`."""
        return replace(self, run_id=run_id, message_id=task.message_id, task=task)

    def ending(self, error: Exception | None) -> list[Event]:
        """Return the events that end this run: what it leaves open, then its `run_end`."""
        with self.host.lock:
            return ending(self.host.state, self.run_id, error, now=self.host.now())


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
