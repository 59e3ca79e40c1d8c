"""Arguments that people give to a session or a workflow, and that belong to its agent.

In: how the call begins. Out: for each name, how to write it where it belongs.
"""

from __future__ import annotations

from nbagent.agent.agent import Agent
from nbagent.arguments import own_names
from nbagent.models.options import REACH, SETTINGS

__all__ = ["OF_SESSIONS", "of_agents"]


def of_agents(call: str, end: str = ")") -> dict[str, str]:
    """Return where the agent's arguments go in a call that begins with `call` and ends with `end`."""
    names = dict.fromkeys((*own_names(Agent.__init__), *REACH, *sorted(SETTINGS - {"store", "metadata"})))
    hints = {name: f'It is the agent\'s: {call}Agent("provider:model", {name}=…){end}.' for name in names}
    return {**hints, "model": f'Give it without a name: {call}"provider:model"{end}.'}


OF_SESSIONS = {
    **of_agents("Session("),
    "session": 'Go on with a session by its id: Session.load("…").',
}
"""The same for `Session`."""
