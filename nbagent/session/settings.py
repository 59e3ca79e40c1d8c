"""How a session is kept, and where it takes time and ids from.

In: arguments of `Session`. Out: `SessionSettings`, which a session passes on to those made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbagent.agent.variables import namespace
from nbagent.core.redaction import Redaction, redaction
from nbagent.redact import Hook
from nbagent.session.host import published_by
from nbagent.session.place import find_place
from nbagent.session.runtime import runtime
from nbagent.store.opening import DEFAULT_STORE, is_named
from nbagent.store.writer import Writer

__all__ = ["SessionSettings"]


@dataclass(frozen=True)
class SessionSettings:
    """What one session keeps to for its whole life."""

    writer: Writer | None
    """What writes it into its store; None keeps nothing."""
    redaction: Redaction | None
    """What is written in place of what was said; None writes it as it is."""
    clock: Callable[[], int]
    """Returns UTC microseconds."""
    new_id: Callable[[str], str]
    """Returns a new id for a kind of thing."""
    variables: Mapping[str, Any]
    """The variables of the notebook it was made in: visitors of one process each have their own."""
    session_id: str | None = None
    """The session that is continued; None for a new one."""
    place: str | None = None
    """The notebook's cell it belongs to; None if it is not kept."""

    @classmethod
    def read(
        cls,
        store: str | Path | None,
        redact: Hook | None,
        clock: Callable[[], int] | None,
        new_id: Callable[[str], str] | None,
        *,
        capture_content: bool,
        session_id: str | None = None,
    ) -> SessionSettings:
        """Return the settings that these arguments of `Session` mean.

        Raises:
            StoreError: the store cannot be opened.
        """
        sources = runtime().sources
        writer = _writer(store, kept=sources.kept, anew=session_id is None)
        return cls(
            writer=writer,
            redaction=redaction(redact, capture_content=capture_content),
            clock=clock or sources.clock,
            new_id=new_id or sources.new_id,
            variables=namespace(),
            session_id=session_id,
            place=find_place(runtime().executions) if writer is not None else None,
        )


def _writer(store: str | Path | None, *, kept: bool, anew: bool) -> Writer | None:
    """Return what writes into `store`. A new session of a visitor goes to no store that nobody has named."""
    if store is None or (store == DEFAULT_STORE and not kept):
        return None
    if anew and not is_named(store) and published_by():
        return None
    return runtime().writer(store)
