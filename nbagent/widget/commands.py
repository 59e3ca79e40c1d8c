"""What a person can do in the component: one function per command, each a call of the session.

In: the session and a command's arguments, as JSON values. Out: nothing, or a JSON value for the reply.
Everything else a command does comes back as entries of the log.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec

from nbagent.agent.variables import namespace
from nbagent.errors import UsageError
from nbagent.messages import ImagePart, Part, TextPart

if TYPE_CHECKING:
    from nbagent.session.session import Session

__all__ = ["COMMANDS"]

JSON = Any

_MOST = 20
_NOT_DATA = {"In", "Out"}  # IPython's own


def _parts(parts: JSON) -> list[Part]:
    """Return what a person wrote: text and images, nothing else a browser might claim.

    Raises:
        UsageError: it is something else.
    """
    try:
        return list(msgspec.convert(parts, tuple[TextPart | ImagePart, ...]))
    except msgspec.ValidationError as error:
        raise UsageError(f"The message could not be read: {error}.") from None


def send(session: Session, *, parts: JSON) -> None:
    """Say something."""
    session.send(_parts(parts))


def edit(session: Session, *, message_id: str, parts: JSON) -> None:
    """Say something else instead."""
    session.edit(message_id, _parts(parts))


def regenerate(session: Session, *, message_id: str | None = None) -> None:
    """Have a message answered again."""
    session.regenerate(message_id)


def stop(session: Session) -> None:
    """Stop what is going on."""
    session.stop()


def approve(session: Session, *, tool_call_id: str, approved: bool, reason: str | None = None) -> None:
    """Let a tool call run, or not."""
    if session.run is None:
        raise UsageError("Nothing waits for approval: the run is over.")
    session.run.approve(tool_call_id, approved=approved, reason=reason)


def show(session: Session, *, message_id: str) -> None:
    """Show another branch."""
    session.show(message_id)


def variables(_session: Session, *, prefix: str = "") -> JSON:
    """Return the notebook's variables that begin with `prefix`: name and kind."""
    found = (
        (name, value)
        for name, value in list(namespace().items())
        if name.startswith(prefix) and not name.startswith("_") and name not in _NOT_DATA
    )
    data = {name: value for name, value in found if not (callable(value) or isinstance(value, ModuleType))}
    return [{"name": name, "kind": type(data[name]).__name__} for name in sorted(data)[:_MOST]]


COMMANDS: dict[str, Callable[..., JSON]] = {
    "send": send,
    "edit": edit,
    "regenerate": regenerate,
    "stop": stop,
    "approve": approve,
    "variables": variables,
    "show": show,
}
