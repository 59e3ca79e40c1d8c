"""A session as JSON: what a client needs to show it again.

In: a `State`. Out: `SessionView`.
"""

from __future__ import annotations

import msgspec

from nbagent.core.conversation import branch
from nbagent.core.state import State
from nbagent.errors import NbagentError
from nbagent.messages import JSON, ErrorInfo, Message
from nbagent.server.ai_sdk.messages import ui_messages

__all__ = ["RunView", "SessionView", "refusal", "session_view"]


class RunView(msgspec.Struct, frozen=True, kw_only=True):
    """A run."""

    run_id: str
    status: str
    error: ErrorInfo | None


class SessionView(msgspec.Struct, frozen=True, kw_only=True):
    """A session: about it, and the messages of the branch that is shown."""

    session_id: str
    seq: int
    """Where `GET …/events` goes on, as `Last-Event-ID` or `?since=`."""
    title: str | None
    metadata: dict[str, JSON]
    agent: dict[str, JSON]
    created_at: int | None
    """UTC microseconds."""
    updated_at: int
    run: RunView | None
    """The newest run; its status is `running` while it goes on."""
    messages: list[Message] | list[dict[str, JSON]]


def session_view(state: State, form: str = "events") -> SessionView:
    """Return what a client needs to show the session; `ai-sdk` for its messages as `useChat` has them."""
    outermost = [run for run in state.runs.values() if run.start.parent_run_id is None]
    newest = outermost[-1] if outermost else None
    return SessionView(
        session_id=state.session_id or "",
        seq=state.seq,
        title=state.title,
        metadata=state.metadata,
        agent=state.agent,
        created_at=state.created_at,
        updated_at=state.at,
        run=RunView(run_id=newest.start.run_id, status=newest.status, error=newest.error) if newest else None,
        messages=ui_messages(state) if form == "ai-sdk" else branch(state),
    )


def refusal(error: NbagentError) -> dict[str, JSON]:
    """Return `error` as the body of a response."""
    return {"type": type(error).__name__, "message": error.message, "hint": error.hint}
