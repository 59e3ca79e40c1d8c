from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from nbagent import Agent, tool
from nbagent.agent.tools import Tool, as_tools
from nbagent.errors import UsageError
from nbagent.testing import ScriptedModel


def plain() -> int:
    """A plain function."""
    return 1


async def asynchronous() -> int:
    return 1


class Callable_:  # noqa: N801  its name is the tool's
    def __call__(self, a: int) -> int:
        return a


@pytest.mark.parametrize(
    ("function", "options", "place"),
    [
        (plain, {}, "main"),
        (plain, {"where": "thread"}, "thread"),
        (asynchronous, {}, "loop"),
        (functools.partial(asynchronous), {}, "loop"),
        (Callable_(), {}, "main"),
    ],
)
def test_where_a_tool_runs(function: Callable[..., Any], options: dict[str, Any], place: str) -> None:
    """Plain functions in turn with cells, async ones on the kernel's loop, unless said otherwise."""
    assert tool(**options)(function).where == place


def test_a_tool_is_still_the_function() -> None:
    """The decorator takes nothing away."""
    made = tool(plain)
    assert (made(), made.__name__, made.__doc__) == (1, "plain", "A plain function.")


def test_methods_are_tools() -> None:
    """`self` is bound and not an argument."""

    class Shop:
        def price(self, item: str) -> str:
            return item

    assert list(tool(Shop().price).parameters["properties"]) == ["item"]


def generator() -> Iterator[int]:
    yield 1


async def asynchronous_generator() -> AsyncIterator[int]:
    yield 1


@pytest.mark.parametrize(
    ("function", "options", "why"),
    [
        (lambda: 1, {}, "cannot be called '<lambda>'"),
        (plain, {"name": "no spaces"}, "cannot be called 'no spaces'"),
        (plain, {"name": "x" * 65}, "at most 64"),
        (plain, {"where": "moon"}, "cannot run at"),
        (asynchronous, {"where": "thread"}, "is async"),
        (generator, {}, "is a generator"),
        (asynchronous_generator, {}, "is a generator"),
    ],
)
def test_what_cannot_be_a_tool(function: Callable[..., Any], options: dict[str, Any], why: str) -> None:
    """Refused when defined, with the reason."""
    with pytest.raises(UsageError, match=why):
        tool(**options)(function)


def test_tools_come_in_any_shape() -> None:
    """Functions, tools and collections of them."""
    named = tool(name="other")(plain)
    assert [made.name for made in as_tools([plain, [named, [asynchronous]]])] == [
        "plain",
        "other",
        "asynchronous",
    ]


@pytest.mark.parametrize("tools", [[plain, plain], [plain, tool(name="plain")(asynchronous)]])
def test_two_tools_of_one_name(tools: list[Any]) -> None:
    """The model could not tell them apart."""
    with pytest.raises(UsageError, match="Two tools are called plain"):
        as_tools(tools)


@pytest.mark.parametrize("thing", ["plain", 5])
def test_what_is_no_tool_at_all(thing: object) -> None:
    """A name is not a function."""
    with pytest.raises(UsageError, match="is not a tool"):
        as_tools([thing])


def test_an_agent_shows_its_tools_and_no_code() -> None:
    """What the component and the log know: names and titles."""
    agent = Agent(ScriptedModel([]), tools=[plain, tool(name="other", title="Another one")(plain)])
    assert agent.public()["tools"] == ["plain", "other"]
    assert agent.public()["titles"] == {"other": "Another one"}
    assert all(isinstance(made, Tool) for made in agent.tools)
