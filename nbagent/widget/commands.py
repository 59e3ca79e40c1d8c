"""What a person can do in the component: one function per command, each a call of the session that is shown.

In: what is shown and a command's arguments, as JSON values. Out: nothing, or a JSON value for the reply.
Everything else a command does comes back as entries of the log.

Rule: a command says what it reaches, and `Reach` is asked before it is executed: any visitor may send it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

import msgspec

from nbagent.errors import UsageError
from nbagent.messages import JSON, ImagePart, Part, TextPart
from nbagent.session import overview
from nbagent.widget.earlier_session import earlier_session
from nbagent.widget.following import stop_elsewhere

if TYPE_CHECKING:
    from nbagent.store.writer import Writer
    from nbagent.widget.current_session import CurrentSession
    from nbagent.widget.reach import Reaches

__all__ = ["COMMANDS", "Command"]

_MAX_VARIABLES = 20
_MAX_SESSIONS = 200
_NOT_DATA = {"In", "Out"}  # IPython's own


def _parts(parts: JSON) -> list[Part]:
    """Return what a person wrote: text and images, nothing else a browser might claim.

    Raises:
        UsageError: `parts` holds anything else.
    """
    try:
        return list(msgspec.convert(parts, tuple[TextPart | ImagePart, ...]))
    except msgspec.ValidationError as error:
        raise UsageError(f"The message could not be read: {error}.") from None


def send(current: CurrentSession, *, parts: JSON) -> None:
    """Send a message."""
    current.session.send(_parts(parts), mentions=current.reach.variables)


def edit(current: CurrentSession, *, message_id: str, parts: JSON) -> None:
    """Replace a message, and have the new one answered."""
    current.session.edit(message_id, _parts(parts), mentions=current.reach.variables)


def regenerate(current: CurrentSession, *, message_id: str | None = None) -> None:
    """Answer a message again."""
    current.session.regenerate(message_id)


def stop(current: CurrentSession) -> None:
    """Stop the run, also one of another chat or kernel that this one follows."""
    current.session.stop()
    stop_elsewhere(current.session)


def approve(current: CurrentSession, *, tool_call_id: str, approved: bool, reason: str | None = None) -> None:
    """Approve or deny a tool call."""
    run = current.session.run
    if run is None:
        raise UsageError("No tool call waits for approval: the run is over.")
    run.approve(tool_call_id, approved=approved, reason=reason)


def show(current: CurrentSession, *, message_id: str) -> None:
    """Show another branch."""
    current.session.show(message_id)


def choose_agent(current: CurrentSession, *, name: str) -> None:
    """Let another of the chat's agents answer from the next message on."""
    current.choose_agent(name)


# --- the sessions of the store ---


def list_sessions(current: CurrentSession, *, search: str = "") -> JSON:
    """Return the newest sessions in which the words of `search` occur, and how many there are."""
    found = overview.sessions(_writer(current), search=search)
    return {"sessions": msgspec.to_builtins(found[:_MAX_SESSIONS]), "total": len(found)}


def find_earlier_session(current: CurrentSession) -> JSON:
    """Return the last session of the cell that made this chat, if there is another one than that shown."""
    return msgspec.to_builtins(earlier_session(current))


def new_session(current: CurrentSession) -> None:
    """Show a new session with the same agent."""
    current.new()


def open_session(current: CurrentSession, *, session_id: str) -> None:
    """Show a session of the store and go on with it."""
    current.open(session_id)


def rename_session(current: CurrentSession, *, session_id: str, title: str) -> None:
    """Give a session another title."""
    shown = current.session
    (shown if shown.session_id == session_id else shown.beside(session_id)).update(title=title.strip())


def delete_session(current: CurrentSession, *, session_id: str) -> None:
    """Delete a session for good. If it is the one that is shown, show a new one."""
    writer = _writer(current)
    if current.session.session_id == session_id:
        current.new()
    overview.delete_session(session_id, store=writer)


def _writer(current: CurrentSession) -> Writer:
    writer = current.session.recorder.writer
    if writer is None:
        raise UsageError(
            "This chat is not kept, so there are no earlier sessions.",
            hint="Leave out store=None to keep them.",
        )
    return writer


# --- the notebook ---


def variables(current: CurrentSession, *, prefix: str = "") -> JSON:
    """Return the notebook's variables that begin with `prefix`: name and kind."""
    found = (
        (name, value)
        for name, value in list(current.variables.items())
        if name.startswith(prefix) and not name.startswith("_") and name not in _NOT_DATA
    )
    data = {name: value for name, value in found if not (callable(value) or isinstance(value, ModuleType))}
    return [{"name": name, "kind": type(data[name]).__name__} for name in sorted(data)[:_MAX_VARIABLES]]


@dataclass(frozen=True)
class Command:
    """A function a page may call, and what it reaches."""

    function: Callable[..., JSON]
    reaches: Reaches

    def execute(self, current: CurrentSession, arguments: dict[str, JSON]) -> JSON:
        """Execute the command if the chat may reach what it names.

        Raises:
            UsageError: it may not.
            NbagentError: the command cannot be executed.
        """
        current.reach.check(self.reaches, arguments)
        return self.function(current, **arguments)


COMMANDS: dict[str, Command] = {
    "send": Command(send, "the session that is shown"),
    "edit": Command(edit, "the session that is shown"),
    "regenerate": Command(regenerate, "the session that is shown"),
    "stop": Command(stop, "the session that is shown"),
    "approve": Command(approve, "the session that is shown"),
    "show": Command(show, "the session that is shown"),
    "choose_agent": Command(choose_agent, "the session that is shown"),
    "new_session": Command(new_session, "the session that is shown"),
    "open_session": Command(open_session, "a session"),
    "rename_session": Command(rename_session, "a session"),
    "list_sessions": Command(list_sessions, "the store"),
    "find_earlier_session": Command(find_earlier_session, "the store"),
    "delete_session": Command(delete_session, "the store"),
    "variables": Command(variables, "variables"),
}
