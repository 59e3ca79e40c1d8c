"""What a client's request means for the session: send, edit or regenerate.

In: a session, and a request whose last message is new, replaces an earlier one, or asks for an answer again.
Out: the run that answers.

Rules: to the AI SDK a run is one message, so the id of its assistant message is the id of our run. What a
client writes attaches no variables: those of this process are not meant for them.
"""

from __future__ import annotations

from nbagent.core.branches import message_path
from nbagent.core.state import State
from nbagent.server.ai_sdk.messages import ui_message_id
from nbagent.server.requests import ChatRequest, parts
from nbagent.session.run import Run
from nbagent.session.session import Session

__all__ = ["begin_run"]


def begin_run(session: Session, request: ChatRequest) -> Run:
    """Have the agent answer. Blocks, and raises, as `Session.send`."""
    if request.trigger == "regenerate-message":
        return session.regenerate(_answered_message(session.state, request.message_id))
    said = parts(request)
    if request.message_id is None:
        return session.send(said, mentions=False)
    if request.message_id in session.state.messages:
        return session.edit(request.message_id, said, mentions=False)
    # useChat numbers what a person says by itself: our message is found by the answer that precedes it.
    before = _message_before_last(session.state, request)
    if before is not None:
        return session.send(said, parent_id=before, mentions=False)
    first = message_path(session.state, session.state.head)[:1]
    if first:
        return session.edit(first[0].message_id, said, mentions=False)
    return session.send(said, mentions=False)


def _answered_message(state: State, message_id: str | None) -> str | None:
    """Return the user's message that a run answered, if `message_id` is a run's; otherwise `message_id`."""
    run = state.runs.get(message_id or "")
    return run.start.message_id if run else message_id


def _message_before_last(state: State, request: ChatRequest) -> str | None:
    """Return the end of the run that, to the client, comes before the message it replaces."""
    runs = [message.id for message in request.messages if message.role == "assistant"]
    if not runs:
        return None
    written = [m.message_id for m in state.messages.values() if ui_message_id(state, m) == runs[-1]]
    return written[-1] if written else None
