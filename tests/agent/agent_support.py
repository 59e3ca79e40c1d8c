"""A session with tools and a script, and what came of it."""

from __future__ import annotations

from typing import Any

from nbagent import Agent, Session
from nbagent.core.state import ToolCallState
from nbagent.testing import ScriptedModel


def session_with(*tools: Any, steps: list[Any], **options: Any) -> Session:
    """Return a session, kept nowhere, whose model follows a script."""
    return Session(Agent(ScriptedModel(steps), tools=tools, **options), store=None)


def call(name: str, **arguments: Any) -> dict[str, Any]:
    """Return a script's part that calls a tool."""
    return {"tool": name, "arguments": arguments}


def calls(session: Session) -> list[ToolCallState]:
    """Return the session's tool calls, in order."""
    return list(session.state.tool_calls.values())


def only(session: Session) -> ToolCallState:
    """Return the session's one tool call."""
    (found,) = calls(session)
    return found


def result(session: Session) -> str:
    """Return what the model read about the session's one tool call."""
    end = only(session).end
    assert end is not None
    return end.result or ""


def printed(session: Session) -> list[tuple[str, str]]:
    """Return what the session's one tool call said while it ran."""
    return [(kind, str(text)) for kind, text in only(session).output]
