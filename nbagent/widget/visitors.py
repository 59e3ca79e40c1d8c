"""What visitors of an app are told of its log: the conversation, and not how the app is made.

In: entries and errors. Out: the same, without instructions, the author's metadata and notes, what variables
held, warnings, tracebacks, addresses and paths. The log keeps all of it.

Rule: an error's message passes only if its type is one whose messages are written for whoever uses the chat.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from msgspec.structs import replace

from nbagent.events import (
    Entry,
    Event,
    Note,
    RequestEnd,
    RequestRetry,
    RunEnd,
    SessionStart,
    SessionUpdate,
    ToolEnd,
    ToolOutput,
    UserMessage,
)
from nbagent.messages import JSON, ContextPart, ErrorInfo

__all__ = ["for_visitors", "told"]

_SHOWN = ("name", "provider", "model", "tools", "titles")
"""What the component shows of an agent."""
_FOR_READERS = {"UsageError", "ToolError", "StepLimitReached", "InvalidToolCalls", "UnknownTool"}
_SENTENCES = {
    "RateLimited": ("The model has too much to do at the moment.", "Try again in a minute."),
    "ContextLengthExceeded": ("This conversation is longer than the model can read.", "Begin a new one."),
    "SessionBusy": ("Generation in progress…", "Wait for the answer, or stop it first."),
    "StoreError": ("This conversation cannot be recorded at the moment.", None),
}
_OTHERWISE = ("This did not work.", "Try again. Whoever publishes this app finds the reason in its log.")

_Ending: TypeAlias = RunEnd | RequestEnd | RequestRetry | ToolEnd


def for_visitors(entry: Entry) -> Entry:
    """Return the entry as visitors may see it, with its seq and time."""
    return Entry(entry.session_id, entry.seq, entry.at, _event(entry.event))


def told(error: ErrorInfo) -> ErrorInfo:
    """Return what visitors are told of an error."""
    if error.type in _FOR_READERS:
        return error
    message, hint = _SENTENCES.get(error.type, _OTHERWISE)
    return replace(error, message=message, hint=hint)


def _event(event: Event) -> Event:
    match event:
        case SessionStart():
            return SessionStart(agent=_agent(event.agent))
        case SessionUpdate():
            return SessionUpdate(
                title=event.title, agent=None if event.agent is None else _agent(event.agent)
            )
        case UserMessage():
            parts = (replace(p, text="") if isinstance(p, ContextPart) else p for p in event.parts)
            return replace(event, parts=tuple(parts))
        case RunEnd() | RequestEnd() | RequestRetry() | ToolEnd():
            return _ending(event)
        case ToolOutput(kind="stderr"):
            return replace(event, text="", timing=None)
        case Note():
            return Note()
    return event


def _ending(event: _Ending) -> Event:
    if event.error is None:
        return event
    error = told(event.error)
    if isinstance(event, ToolEnd):
        return replace(event, error=error, result=error.message)  # the model was told a traceback
    return replace(event, error=error)


def _agent(agent: Mapping[str, JSON]) -> dict[str, JSON]:
    """Return an agent's configuration, or a workflow's with its stages, without the instructions."""
    shown = {name: agent[name] for name in _SHOWN if name in agent}
    stages = [_agent(stage) for stage in agent.get("steps") or ()]
    return {**shown, "steps": stages} if stages else shown
