"""An agent: which model answers, with which instructions and tools.

In: a model string, a `Model`, or a function; functions as tools. Out: what the loop reads.

Rule: an agent is configuration and never changes.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nbagent.agent import loop
from nbagent.agent.agent_settings import as_context, check_settings
from nbagent.agent.approval import Approval, check_approval
from nbagent.agent.run_context import RunContext
from nbagent.agent.tool_call import Call, refused
from nbagent.agent.tool_context import ToolContext
from nbagent.agent.tools import Tool, as_tools, tool
from nbagent.arguments import check_names, checked, own_names
from nbagent.events import Event, ToolEnd
from nbagent.messages import JSON, ToolCallPart
from nbagent.models.base import Model
from nbagent.models.options import REACH, SETTINGS
from nbagent.models.registry import resolve_model

__all__ = ["Agent"]

_OF_SESSIONS = {
    name: f"It is the session's: Session(agent, {name}=…)."
    for name in ("store", "title", "redact", "capture_content")
} | {name: f"It is the chat's: Chat({name}=…)." for name in ("session", "agents")}
"""Arguments that people give to an agent. Some servers take a `store` that is true or false."""
_SEE = {"openai", "anthropic", "google"}
"""Providers whose models usually take images. Local models usually do not."""


@dataclass(frozen=True, init=False, eq=False)
class Agent:
    """A model with instructions and tools. One agent serves many sessions.

    Args:
        model: `provider:model`, a `Model`, or a function of messages; None takes the default model
            (`NBAGENT_MODEL`, else a key in the environment, else a local server, else the offline demo).
        tools: functions the model may call.
        instructions: the system prompt.
        max_steps: how many model calls one run may take.
        name: shown where several agents answer in one log.
        approval: `"ask"` a person before every tool call, or a policy `(name, arguments) -> True, False or
            "ask"`; a tool's own `approval=` comes first.
        context: objects, or names of variables. A summary of each is sent with a message when it has changed.
        images: whether the model gets the images that tools return. By default it gets them if models of its
            provider usually take images.
        record: path of a cassette. What the model says is recorded there, and played back when the same
            request comes again (see `nbagent.models.recording.record`).
        **options: options of the model: `base_url`, `api_key`, `temperature`, …

    Raises:
        ModelUnavailable: the provider is unknown, or its key is missing.
        UsageError: something among the tools cannot be a tool, or options were given with a ready-made model.
    """

    model: Model
    tools: tuple[Tool, ...]
    instructions: str | None
    max_steps: int
    name: str | None
    approval: Approval | None
    context: tuple[Any, ...]
    images: bool

    @checked("Agent()")
    def __init__(
        self,
        model: str | Model | Callable[..., Any] | None = None,
        *,
        tools: Iterable[Any] = (),
        instructions: str | None = None,
        max_steps: int = 10,
        name: str | None = None,
        approval: Approval | None = None,
        context: Iterable[Any] = (),
        images: bool | None = None,
        record: str | Path | None = None,
        **options: Any,  # noqa: ANN401  whatever the model's own options are
    ) -> None:
        check_settings(
            instructions=instructions, max_steps=max_steps, name=name, images=images, record=record
        )
        check_approval(approval)
        allowed = SETTINGS - ({"store"} if not isinstance(options.get("store", True), bool) else set())
        check_names(options, _own_names(), "Agent()", elsewhere=_OF_SESSIONS, allowed=allowed)
        made_tools, seen = as_tools(tools), as_context(context)
        resolved = _recorded(model, record, options) if record else resolve_model(model, **options)
        values = {
            "model": resolved,
            "tools": made_tools,
            "instructions": instructions,
            "max_steps": max_steps,
            "name": name,
            "approval": approval,
            "context": seen,
            "images": resolved.provider in _SEE if images is None else images,
        }
        vars(self).update(values)  # a frozen value cannot be written to, and its __init__ is ours

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know of this agent. It never contains a key."""
        return {
            "name": self.name,
            "provider": self.model.provider,
            "model": self.model.model,
            "instructions": self.instructions,
            "tools": [tool.name for tool in self.tools],
            "titles": {tool.name: tool.title for tool in self.tools if tool.title},
        }

    def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of one run; see `nbagent.agent.loop`."""
        return loop.answer(self, run)

    def prepare(self, call: ToolCallPart) -> Call | ToolEnd:
        """Return the call, ready to run. If it cannot run, return its end, which tells the model why."""
        tool = next((tool for tool in self.tools if tool.name == call.name), None)
        if tool is None:
            names = ", ".join(tool.name for tool in self.tools) or "none"
            return refused(call, f"There is no tool {call.name!r}. The tools are: {names}.", "UnknownTool")
        try:
            arguments = tool.read(call.arguments)
        except Exception as error:  # noqa: BLE001  a validator may raise anything, and the model must hear of it
            return refused(call, f"The arguments do not fit: {error}", "InvalidArguments")
        return Call(tool, call.tool_call_id, arguments, tool.approval or self.approval, self.images)

    def as_tool(self, name: str | None = None, description: str | None = None) -> Tool:
        """Return this agent as a tool of another one; its answers are stages of that agent's runs.

        Args:
            name: the tool's name; by default the agent's name.
            description: what the tool is good for; by default the agent's instructions.
        """

        async def ask(request: str, context: ToolContext) -> str:
            return await context.ask(self, request)

        ask.__doc__ = description or self.instructions or f"Ask the agent {self.name or 'agent'}."
        made = tool(name=name or self.name or "agent")(ask)
        return replace(made, where=None)

    def __repr__(self) -> str:
        return f"Agent({f'{self.model.provider}:{self.model.model}'!r})"


def _own_names() -> tuple[str, ...]:
    return (*own_names(Agent.__init__), *REACH)


def _recorded(
    model: str | Model | Callable[..., Any] | None, path: str | Path, options: dict[str, Any]
) -> Model:
    from nbagent.models.recording.record import recorded  # noqa: PLC0415  most agents record nothing

    return recorded(model, path, **options)
