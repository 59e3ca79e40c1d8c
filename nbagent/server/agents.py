"""The agents of this server, by name. The configuration says which there are; a request only chooses.

In: `c.NBAgent.agents` and the entry-point group `nbagent.agents`; both map names to `"module:attribute"`.
Out: `Agent`s, each made when it is first asked for. That blocks: call it on a thread.

Rule: the configuration wins over installed packages. Without either there is one agent, `default`: `Agent()`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points

from nbagent.agent.agent import Agent
from nbagent.errors import ModelUnavailable
from nbagent.server.refusals import NoSuchAgent

__all__ = ["DEFAULT", "GROUP", "Agents"]

DEFAULT = "default"
GROUP = "nbagent.agents"
_logger = logging.getLogger("nbagent")


class Agents:
    """The agents that requests may name.

    Args:
        configured: name to `"module:attribute"`; the attribute is an `Agent`, or a function that makes one.
    """

    def __init__(self, configured: Mapping[str, str]) -> None:
        installed = {point.name: point.value for point in entry_points(group=GROUP)}
        self._places = {**installed, **configured}
        self._agents: dict[str, Agent] = {}
        self._lock = threading.Lock()

    def names(self) -> list[str]:
        """Return the names. A request that names no agent gets the first."""
        names = sorted(self._places, key=lambda name: (name != DEFAULT, name))
        return names or [DEFAULT]

    def get(self, name: str | None = None) -> Agent:
        """Return the agent `name`.

        Raises:
            NoSuchAgent: there is no agent of this name.
            ModelUnavailable: the agent cannot be loaded.
        """
        name = self.names()[0] if name is None else name
        if name not in self.names():
            raise NoSuchAgent(
                f"There is no agent {name!r} on this server.",
                hint=f"The agents are: {', '.join(self.names())}.",
            )
        with self._lock:
            if name not in self._agents:
                self._agents[name] = self._load(name) if self._places else Agent(name=DEFAULT)
            return self._agents[name]

    def _load(self, name: str) -> Agent:
        module, colon, attribute = self._places[name].partition(":")
        if not colon:
            raise ModelUnavailable(
                f"The agent {name!r} cannot be loaded: {self._places[name]!r} names no attribute.",
                hint='`c.NBAgent.agents` maps a name to "module:attribute".',
            )
        try:
            value = getattr(import_module(module), attribute)
            agent = value if isinstance(value, Agent) else value()
        except Exception as error:
            _logger.exception("the agent %r cannot be loaded from %s", name, self._places[name])
            raise ModelUnavailable(
                f"The agent {name!r} cannot be loaded: {type(error).__name__}.",
                hint="The server's log says why; see `c.NBAgent.agents`.",
            ) from error
        if not isinstance(agent, Agent):
            raise ModelUnavailable(
                f"The agent {name!r} cannot be loaded: {self._places[name]} is not an Agent.",
                hint="`c.NBAgent.agents` maps a name to an Agent, or to a function that returns one.",
            )
        return agent
