from __future__ import annotations

import copy

import pytest

from nbagent import Agent
from nbagent.testing import ScriptedModel


def test_an_agent_never_changes() -> None:
    """One agent serves many sessions, so nothing of it can be set or deleted."""
    agent = Agent(ScriptedModel([]), name="one")
    with pytest.raises(AttributeError, match="name"):
        agent.name = "two"  # type: ignore[misc]  # what a type checker refuses, and we do too
    with pytest.raises(AttributeError, match="temperature"):
        agent.temperature = 1  # it would have no effect
    with pytest.raises(AttributeError, match="name"):
        del agent.name
    assert agent.name == "one"


def test_a_copy_is_an_agent_of_its_own() -> None:
    """It has the same parts, and is another one."""
    agent = Agent(ScriptedModel([]), name="one", context=["prices"])
    again = copy.copy(agent)
    assert again != agent
    assert (again.model, again.name, again.context) == (agent.model, "one", ("prices",))
