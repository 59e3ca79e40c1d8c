"""An agent is configuration: it does not change, and a changed copy is another agent."""

from __future__ import annotations

import copy
from dataclasses import replace

import pytest

from nbagent import Agent


def rows() -> int:
    """Return a number of rows."""
    return 3


@pytest.fixture
def agent() -> Agent:
    return Agent("demo", tools=[rows], instructions="Be brief.", name="first")


@pytest.mark.parametrize(
    "name", ["model", "tools", "instructions", "max_steps", "name", "approval", "context", "images", "new"]
)
def test_it_does_not_change(agent: Agent, name: str) -> None:
    """No attribute can be set or deleted, and none can be added."""
    with pytest.raises(AttributeError):
        setattr(agent, name, None)
    with pytest.raises(AttributeError):
        delattr(agent, name)


def test_a_changed_copy_keeps_the_rest(agent: Agent) -> None:
    """`dataclasses.replace` gives another agent with the same model and tools."""
    other = replace(agent, instructions="Be polite.")
    assert (agent.instructions, other.instructions) == ("Be brief.", "Be polite.")
    assert (other.model, other.tools, other.name) == (agent.model, agent.tools, "first")


def test_a_copy_says_the_same(agent: Agent) -> None:
    """`copy.copy` gives an agent with the same configuration."""
    assert copy.copy(agent).public() == agent.public()


def test_two_agents_are_two(agent: Agent) -> None:
    """Agents compare by identity, so they can be keys."""
    assert agent != Agent("demo", tools=[rows], instructions="Be brief.", name="first")
    assert {agent: 1}[agent] == 1


def test_a_subclass_has_attributes_of_its_own() -> None:
    """A subclass may define class attributes, and keep in `vars` what is its own."""

    class Counting(Agent):
        name = "a class attribute gives way to the argument"

    counting = Counting("demo", name="counting")
    vars(counting)["calls"] = 1
    assert (counting.name, vars(counting)["calls"]) == ("counting", 1)
