"""nbagent: chat with an LLM agent inside a Jupyter notebook.

Everything public is here, and loaded when first used: importing nbagent costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nbagent.agent.agent import Agent
    from nbagent.agent.tool_context import ToolContext
    from nbagent.agent.tools import tool
    from nbagent.errors import NbagentError, SessionBusy
    from nbagent.log import open_log
    from nbagent.session.answer import Answer
    from nbagent.session.overview import delete_session, sessions
    from nbagent.session.run import Run
    from nbagent.session.session import Session
    from nbagent.session.workflow import Workflow
    from nbagent.widget.chat import Chat

__all__ = [
    "Agent",
    "Answer",
    "Chat",
    "NbagentError",
    "Run",
    "Session",
    "SessionBusy",
    "ToolContext",
    "Workflow",
    "__version__",
    "delete_session",
    "open_log",
    "sessions",
    "tool",
]

__version__ = "0.1.0"

_HOMES = {
    "Agent": "nbagent.agent.agent",
    "Answer": "nbagent.session.answer",
    "Chat": "nbagent.widget.chat",
    "NbagentError": "nbagent.errors",
    "Run": "nbagent.session.run",
    "Session": "nbagent.session.session",
    "SessionBusy": "nbagent.errors",
    "ToolContext": "nbagent.agent.tool_context",
    "Workflow": "nbagent.session.workflow",
    "delete_session": "nbagent.session.overview",
    "load_ipython_extension": "nbagent.widget.magics",
    "open_log": "nbagent.log",
    "sessions": "nbagent.session.overview",
    "tool": "nbagent.agent.tools",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  any of the public names
    if name not in _HOMES:
        raise AttributeError(f"module 'nbagent' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
