"""The ipykernel subshell of a chat's comm: where its messages come in, and so where its sends must happen.

JupyterLab 4.4 and newer send comm messages to a subshell, so that they are handled while a cell runs.
ipykernel 7.4 sends what comes in on a comm to the shell that last *sent* on it, read from the parent header
in the sender's context. So the context of the last message that came to a subshell is kept, and every send
happens in it.

In: messages for the comm, and the contexts of those that came in. Out: the same messages, on the comm.
Rule: a send that fails is logged and otherwise ignored: the page may have closed the comm.
"""

from __future__ import annotations

import contextvars
import logging
from typing import Protocol

from nbagent.session.environment import kernel_request
from nbagent.widget.protocol import ToView

__all__ = ["CommSender", "Send", "current_subshell", "subshell_context"]

_log = logging.getLogger(__name__)


class Send(Protocol):
    """Puts a message on the comm."""

    def __call__(self, content: ToView, buffers: list[bytes] | None = None, /) -> None: ...


class CommSender:
    """Sends the messages of one comm. Used on nbagent's loop."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._context: contextvars.Context | None = None

    @property
    def in_subshell(self) -> bool:
        """Whether the comm has a subshell: its messages get through while a cell runs."""
        return self._context is not None

    def use(self, context: contextvars.Context) -> None:
        """Send in `context`, that of a message that came to a subshell."""
        self._context = context

    def leave_subshell(self) -> None:
        """Send as if there was no subshell, until a message comes to one again."""
        self._context = None

    def send(self, message: ToView, buffers: list[bytes] | None = None) -> None:
        """Put `message` on the comm."""
        try:
            if self._context is None:
                self._send(message, buffers)
            else:
                self._context.run(self._send, message, buffers)
        except Exception:  # noqa: BLE001  a comm closed by the page, a socket at shutdown
            _log.debug("could not send to the view", exc_info=True)


def subshell_context() -> contextvars.Context | None:
    """Return the context of the message being handled if it came to a subshell; otherwise None."""
    return contextvars.copy_context() if current_subshell() is not None else None


def current_subshell() -> str | None:
    """Return the subshell id of the message being handled; None outside a kernel, or on its main shell."""
    subshell: str | None = kernel_request().get("header", {}).get("subshell_id")
    return subshell
