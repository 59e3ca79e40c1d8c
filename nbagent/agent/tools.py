"""What a tool is: a function the model may call, with all that the loop must know about it.

In: functions, plain or with `@tool`. Out: `Tool`.

Rule: where a tool runs is decided here. A plain function runs where cells run, in turn with them, as if the
model had typed a cell; an `async def` runs on the kernel's loop; `where="thread"` runs a function on its own
thread.
"""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, overload

from nbagent.agent.approval import Approval
from nbagent.agent.schema import read_signature
from nbagent.agent.tool_context import ToolContext
from nbagent.errors import UsageError
from nbagent.messages import JSON, ToolPlace
from nbagent.models.base import ToolSpec

__all__ = ["Tool", "as_tools", "tool"]

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, eq=False)
class Tool:
    """A function the model may call. Still callable as the function it was."""

    function: Callable[..., Any]
    _: KW_ONLY
    name: str
    description: str
    parameters: dict[str, JSON]
    """JSON schema of the arguments: an object."""
    read: Callable[[str], dict[str, Any]]
    """Turns JSON text into keyword arguments. What it raises has a message that the model may read."""
    where: ToolPlace | None
    """None is nbagent's own loop: for agents and MCP servers, which touch no objects of the notebook."""
    context: str | None = None
    """Name of the parameter that takes the `ToolContext`."""
    approval: Approval | None = None
    timeout: float | None = None
    title: str | None = None
    __name__: str = field(init=False)

    def __post_init__(self) -> None:
        like = {"__name__": self.name, "__doc__": self.function.__doc__, "__wrapped__": self.function}
        vars(self).update(like)  # what functools.wraps would do, if the value were not frozen

    @property
    def spec(self) -> ToolSpec:
        """What the model is told about the tool."""
        return ToolSpec(name=self.name, description=self.description, parameters=self.parameters)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  what the function takes and returns
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"Tool({self.name!r})"


@overload
def tool(function: Callable[..., Any], /) -> Tool: ...
@overload
def tool(
    *,
    name: str | None = None,
    title: str | None = None,
    where: Literal["thread"] | None = None,
    timeout: float | None = None,
    approval: Approval | None = None,
) -> Callable[[Callable[..., Any]], Tool]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    title: str | None = None,
    where: Literal["thread"] | None = None,
    timeout: float | None = None,
    approval: Approval | None = None,
) -> Tool | Callable[[Callable[..., Any]], Tool]:
    """Make a function a tool. Needed only to say more than the signature and the docstring do.

    Args:
        function: what the model may call. The docstring tells the model what it does; nbagent fills a
            parameter annotated with `ToolContext`.
        name: the tool's name; by default the function's name.
        title: what people read while the tool runs.
        where: `"thread"` runs a plain function on a thread of its own rather than in turn with cells.
        timeout: seconds a call may take.
        approval: `"ask"` a person before each call, or a policy that decides.

    Raises:
        UsageError: the function cannot be a tool; the message says why.
    """
    if function is None:
        return functools.partial(
            tool, name=name, title=title, where=where, timeout=timeout, approval=approval
        )
    name = _name(function, name)
    signature = read_signature(function, ToolContext)
    return Tool(
        function,
        name=name,
        description=signature.description,
        parameters=signature.schema,
        read=signature.read,
        where=_place(function, name, where),
        context=signature.context,
        approval=approval,
        timeout=timeout,
        title=title,
    )


def as_tools(tools: Iterable[Any]) -> tuple[Tool, ...]:
    """Return functions, tools, and collections of tools as one tuple of tools.

    Raises:
        UsageError: something is not a tool, or two tools have the same name.
    """
    found: dict[str, Tool] = {}
    for item in _flat(tools):
        if item.name in found:
            raise UsageError(f"Two tools are called {item.name}.", hint="Rename one: @tool(name=…).")
        found[item.name] = item
    return tuple(found.values())


def _flat(tools: Iterable[Any]) -> Iterable[Tool]:
    for item in tools:
        if isinstance(item, Tool):
            yield item
        elif callable(item):
            yield tool(item)
        elif isinstance(item, Iterable) and not isinstance(item, str):
            yield from _flat(item)
        else:
            raise UsageError(f"{item!r} is not a tool.", hint="Pass functions.")


def _name(function: Callable[..., Any], name: str | None) -> str:
    inner = function.func if isinstance(function, functools.partial) else function
    name = str(name or getattr(inner, "__name__", type(inner).__name__))
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"A tool cannot be called {name!r}: models take letters, digits, _ and -, at most 64.",
            hint="Give it a name: @tool(name=…).",
        )
    return name


def _place(function: Callable[..., Any], name: str, where: str | None) -> ToolPlace:
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise UsageError(f"The tool {name} is a generator.", hint="Return the whole result.")
    if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__):
        if where is not None:
            raise UsageError(
                f"The tool {name} is async and runs on the kernel's loop.", hint="Leave out where=."
            )
        return "loop"
    if where not in (None, "thread"):
        raise UsageError(f"A tool cannot run at where={where!r}.", hint='Use "thread", or leave it out.')
    return "thread" if where else "main"
