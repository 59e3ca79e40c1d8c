"""Agents and tools.

The names here are for annotations and for agents of one's own; `Agent` and `tool` are in `nbagent` itself.
"""

from nbagent.agent.approval import Approval, Policy
from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.agent.run_host import RunHost
from nbagent.agent.tools import Tool

__all__ = ["AgentLike", "Approval", "Policy", "RunContext", "RunHost", "Tool"]
