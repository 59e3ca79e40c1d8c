"""What the arguments of `Chat` mean: which session it shows, and which agents answer there.

In: the arguments as they are written. Out: a session and agents by name. Rule: a mistake is refused before
anything is begun.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from nbagent.agent.agent import Agent
from nbagent.agent.run_context import AgentLike
from nbagent.arguments import check_names, own_names
from nbagent.errors import UsageError
from nbagent.models.options import REACH, SETTINGS
from nbagent.session.naming import session_id_of
from nbagent.session.session import Session
from nbagent.store.opening import DEFAULT_STORE
from nbagent.suggestions import kind_of

__all__ = ["agents_by_name", "check_options", "session_of"]

_OF_SESSIONS = {
    name: f'It is the session\'s: Chat(session=Session("provider:model", {name}=…)).'
    for name in ("title", "redact", "capture_content", "clock", "new_id")
}


def check_options(options: Iterable[str], own: Iterable[str]) -> None:
    """Refuse options that are slips of the arguments of `Chat`, which are `own` and those of `Agent`.

    Raises:
        UsageError: an option is one.
    """
    known = dict.fromkeys((*own, *own_names(Agent.__init__), *REACH))
    check_names(options, known, "Chat()", elsewhere=_OF_SESSIONS, allowed=SETTINGS)


def agents_by_name(agents: object) -> dict[str, AgentLike]:
    """Return the agents one can choose between.

    Raises:
        UsageError: they have no names, or cannot answer.
    """
    if agents is None:
        return {}
    if not isinstance(agents, Mapping) or not all(isinstance(name, str) for name in agents):
        hint = 'Write agents={"quick": Agent(…), "careful": Agent(…)}.'
        raise UsageError(f"agents= takes a dict from names to agents, not {kind_of(agents)}.", hint=hint)
    return {name: agent if isinstance(agent, AgentLike) else Agent(agent) for name, agent in agents.items()}


def session_of(session: object, agent: AgentLike | None, store: str | Path | None, *, alone: bool) -> Session:
    """Return the session that `session=` names.

    Args:
        session: a session, or the id of one in the store.
        agent: who goes on with a session that is named by its id.
        store: where it is.
        alone: whether nothing else is given.

    Raises:
        UsageError: a session has its own agent and store; or there is no such session.
    """
    if isinstance(session, Session):
        if not alone or store != DEFAULT_STORE:
            raise UsageError(
                "A session has its own agent and store.", hint="Give session= alone, or leave it out."
            )
        return session
    if store is None:
        raise UsageError("There is no session to find without a store.", hint="Leave store= out.")
    return Session.load(session_id_of(session), agent, store=store)
