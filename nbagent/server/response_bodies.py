"""The JSON bodies of what the server sends: a session, a run, a refusal.

In: a `State`, or an error. Out: values that msgspec encodes. `docs/server-api.yaml` describes them.
"""

from __future__ import annotations

import msgspec

from nbagent.core.branches import branch
from nbagent.core.state import State
from nbagent.errors import NbagentError
from nbagent.messages import JSON, ErrorInfo, Message
from nbagent.server.ai_sdk.messages import ui_messages

__all__ = ["RunBody", "SessionBody", "error_body", "session_body"]


class RunBody(msgspec.Struct, frozen=True, kw_only=True):
    """A run."""

    run_id: str
    status: str
    error: ErrorInfo | None


class SessionBody(msgspec.Struct, frozen=True, kw_only=True):
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
    run: RunBody | None
    """The newest run; its status is `running` while it goes on."""
    messages: list[Message] | list[dict[str, JSON]]


def session_body(state: State, format_name: str = "events") -> SessionBody:
    """Return what a client needs to show the session; `ai-sdk` for its messages as `useChat` has them."""
    outermost = [run for run in state.runs.values() if run.start.parent_run_id is None]
    newest = outermost[-1] if outermost else None
    return SessionBody(
        session_id=state.session_id or "",
        seq=state.seq,
        title=state.title,
        metadata=state.metadata,
        agent=state.agent,
        created_at=state.created_at,
        updated_at=state.at,
        run=RunBody(run_id=newest.start.run_id, status=newest.status, error=newest.error) if newest else None,
        messages=ui_messages(state) if format_name == "ai-sdk" else branch(state),
    )


def error_body(error: NbagentError) -> dict[str, JSON]:
    """Return `error` as the body of a response."""
    return {"type": type(error).__name__, "message": error.message, "hint": error.hint}
