"""Agents in a row: each one's answer is what the next one is given.

In: agents. Out: one run with a stage per agent, in one log.

Rules: a stage that fails ends the run, and what was done is kept; a workflow has no memory, so every message
starts at the first agent.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from typing import Any

from nbagent.agent.agent import Agent
from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.agent.stage import Stage
from nbagent.arguments import check_names, checked, own_names
from nbagent.errors import UsageError
from nbagent.events import Event
from nbagent.messages import JSON
from nbagent.session.content import Content
from nbagent.session.misplaced import of_agents
from nbagent.session.run import Run
from nbagent.session.session import Session
from nbagent.suggestions import kind_of

__all__ = ["Workflow"]

_LIST = "Write Workflow([first, second])."
_OPTIONS = tuple(name for name in own_names(Session.__init__) if name != "agent")
_OF_AGENTS = of_agents("Workflow([", ", …])")
del _OF_AGENTS["name"]  # a workflow has one of its own


class Workflow:
    """Agents that answer one after the other. It can be used as an agent: `Chat(workflow)`.

    Args:
        agents: the stages, in order. Each is an agent, or what `Agent` takes as its model.
        name: shown where several agents answer in one log.
        **options: options of the session that `send` makes: `store`, `title`, …

    Raises:
        UsageError: there are no agents.
    """

    @checked("Workflow()")
    def __init__(self, agents: Iterable[Any], *, name: str | None = None, **options: Any) -> None:  # noqa: ANN401  agents or models; a session's options
        check_names(options, _OPTIONS, "Workflow()", elsewhere=_OF_AGENTS, others=False)
        if isinstance(agents, str | Mapping | AgentLike) or not isinstance(agents, Iterable):
            raise UsageError(f"A workflow takes a list of agents, not {kind_of(agents)}.", hint=_LIST)
        self.agents: tuple[AgentLike, ...] = tuple(
            agent if isinstance(agent, AgentLike) else Agent(agent) for agent in agents
        )
        if not self.agents:
            raise UsageError("A workflow needs at least one agent.", hint=_LIST)
        self.name = name
        self._options = options
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """The session that `send` uses; made when first needed."""
        if self._session is None:
            self._session = Session(self, **self._options)
        return self._session

    def send(self, content: Content) -> Run:
        """Give the first agent something to do; returns at once. See `Session.send`."""
        return self.session.send(content)

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know."""
        return {"name": self.name, "steps": [agent.public() for agent in self.agents]}

    async def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of one run, a stage per agent."""
        text, after = _text(run), run.message_id
        for agent in self.agents:
            stage = Stage(agent, text, run, after)
            async with aclosing(stage.events()) as events:
                async for event in events:
                    yield event
            text, after = stage.text, stage.last

    def __repr__(self) -> str:
        return f"Workflow({list(self.agents)!r})"


def _text(run: RunContext) -> str:
    return run.history(run.message_id)[-1].text
