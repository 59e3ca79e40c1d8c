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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from types import ModuleType
from typing import Any, Literal, overload

from nbagent.agent.approval import Approval, check_approval
from nbagent.agent.schema import Signature, read_signature
from nbagent.agent.tool_context import ToolContext
from nbagent.arguments import checked
from nbagent.errors import UsageError
from nbagent.messages import JSON, ToolPlace
from nbagent.models.base import ToolSpec
from nbagent.suggestions import kind_of, warn

__all__ = ["Tool", "as_tools", "tool"]

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NO_COLLECTIONS = (str, bytes, Mapping, type)
"""What can be iterated over, but does not hold tools."""


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
@checked("tool()")
def tool(
    function: Any = None,
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
    if isinstance(function, type) or not (function is None or callable(function)):
        kind = kind_of(function)
        hint = f"Write @tool(name={function!r})." if isinstance(function, str) else _instead(function)
        raise UsageError(f"{kind[0].upper()}{kind[1:]} is not a function.", hint=hint)
    if function is None:
        check_approval(approval)
        _check_timeout(timeout)
        return functools.partial(
            tool, name=name, title=title, where=where, timeout=timeout, approval=approval
        )
    name = _name(function, name)
    check_approval(approval)
    _check_timeout(timeout)
    signature = read_signature(function, ToolContext)
    _warn_of_silence(name, signature)
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


def as_tools(tools: object) -> tuple[Tool, ...]:
    """Return functions, tools, and collections of tools as one tuple of tools.

    Raises:
        UsageError: something is not a tool, or two tools have the same name.
    """
    found: dict[str, Tool] = {}
    for item in _flat(_collection(tools)):
        if item.name in found:
            raise UsageError(f"Two tools are called {item.name}.", hint="Rename one: @tool(name=…).")
        found[item.name] = item
    return tuple(found.values())


def _collection(tools: object) -> Iterable[object]:
    """Return what `tools=` was given, if it is a collection."""
    if tools is None:
        return ()
    if isinstance(tools, Iterable) and not isinstance(tools, _NO_COLLECTIONS):
        return tools
    name = _shown_name(tools)
    if isinstance(tools, Tool) or (callable(tools) and not isinstance(tools, type)):
        raise UsageError(
            f"tools= takes a list, and was given one function, {name}.", hint=f"Write tools=[{name}]."
        )
    raise UsageError(f"tools= takes a list of functions, not {kind_of(tools)}.", hint=_instead(tools))


def _flat(tools: Iterable[object]) -> Iterable[Tool]:
    for item in tools:
        if isinstance(item, Tool):
            yield item
        elif callable(item) and not isinstance(item, type):
            yield tool(item)
        elif isinstance(item, Iterable) and not isinstance(item, _NO_COLLECTIONS):
            yield from _flat(item)
        else:
            kind = kind_of(item)
            raise UsageError(f"{kind[0].upper()}{kind[1:]} is not a tool.", hint=_instead(item))


def _instead(value: object) -> str:
    """Return what to write in place of something that is not a tool."""
    match value:
        case str():
            example = value if value.isidentifier() else "my_function"
            return f"Give the function itself, without quotation marks: tools=[{example}]."
        case {"type": _} | {"name": _} | {"function": _}:
            return "Give a Python function: its signature and docstring say what a schema would."
        case dict():
            return "Give the functions: tools=list(functions.values())."
        case ModuleType():
            return f"Give functions of it: tools=[{value.__name__}.function]."
        case type():
            return f"Give a method of an object: tools=[{value.__name__}(…).method]."
    if hasattr(value, "as_tool"):
        return "Write tools=[agent.as_tool()]."
    if inspect.iscoroutine(value):
        return "Give the function without calling it: tools=[function]."
    return "Give functions, without calling them: tools=[function]."


def _shown_name(function: object) -> str:
    """Return how one writes a function: `function`, or `object.method`."""
    name = getattr(function, "__name__", "function")
    if inspect.ismethod(function):
        return f"{type(function.__self__).__name__.lower()}.{name}"
    return name if str(name).isidentifier() else "function"


def _warn_of_silence(name: str, signature: Signature) -> None:
    """Warn of a function that says nothing of itself: the model reads nothing else."""
    bare = ", ".join(signature.bare)
    if not signature.description:
        told = "its name" if bare or not signature.schema.get("properties") else "its name and arguments"
        missing = f"docstring, and no annotation for {bare}" if bare else "docstring"
        warn(
            f"The tool {name} has no {missing}: the model is told {told}, and must guess the rest. "
            "Begin the function with a docstring that says what it does."
        )
    elif bare:
        example = f"Write {signature.bare[0]}: str, or what it is."
        warn(f"The tool {name} has no annotation for {bare}: the model must guess what to send. {example}")


def _name(function: Callable[..., Any], name: str | None) -> str:
    inner = function.func if isinstance(function, functools.partial) else function
    name = str(name or getattr(inner, "__name__", type(inner).__name__))
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"A tool cannot be called {name!r}: models take letters, digits, _ and -, at most 64.",
            hint='Give it a name: tool(name="my_tool")(function), or @tool(name="my_tool") above its def.',
        )
    return name


def _check_timeout(timeout: object) -> None:
    if timeout is None or (
        isinstance(timeout, int | float) and not isinstance(timeout, bool) and timeout > 0
    ):
        return
    raise UsageError("timeout= takes a number of seconds above 0.", hint="Leave it out for no limit.")


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
