"""The kernel's end of one chat's comm.

In: messages from views, and the current session. Out: the messages of `protocol.py`. `Delivery` sends the
batches, `CommandExecutor` executes the commands; the channel connects them.

Rules:

- Everything runs on nbagent's own loop. `receive` may be called on any thread and only hands over.
- Outside a Jupyter kernel, the tools of a run that a view began run on the loop that `receive` is called on
  (marimo's).
- Whatever a page sends, or fails to receive, never disturbs the run.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from nbagent.agent.placement import running_loop
from nbagent.errors import error_info
from nbagent.messages import JSON
from nbagent.session.runtime import runtime
from nbagent.store.feed import WriteFailure
from nbagent.widget.command_executor import CommandExecutor
from nbagent.widget.delivery import Delivery
from nbagent.widget.earlier_session import is_kept
from nbagent.widget.protocol import PROTOCOL, Reply
from nbagent.widget.subshell import CommSender, Send, subshell_context
from nbagent.widget.visitors import told

if TYPE_CHECKING:
    from nbagent.session.session import Session
    from nbagent.widget.current_session import CurrentSession

__all__ = ["Channel"]

_log = logging.getLogger(__name__)


class Channel:
    """Carries the current session to its views, and their commands back."""

    def __init__(self, current: CurrentSession, send: Send) -> None:
        self._current = current
        self._session = current.session
        self._sender = CommSender(send)
        self._delivery = Delivery(self._session, self._sender, visitors=current.reach.visitors)
        self._executor = CommandExecutor(current, self._reply)
        self._host: asyncio.AbstractEventLoop | None = None
        self._write_failure: WriteFailure = None
        self._closed = False
        self._leave = self._follow(self._session)
        self._unlisten = current.listen(lambda: runtime().call(self._switch))
        self._delivery.wake()

    # --- from any thread ---

    def receive(self, message: JSON) -> None:
        """Take a message from a view."""
        context = subshell_context()
        self._host = running_loop()
        runtime().call(self._handle, message, context)

    def introduce(self) -> None:
        """Take note that a view was shown. A page that cannot reach the kernel cannot say so itself."""
        runtime().call(self._delivery.introduce)

    def close(self) -> None:
        """Stop carrying."""
        self._unlisten()
        self._leave()
        runtime().call(self._close)

    def _wake(self, _entry: object) -> None:
        self._delivery.wake()

    def _follow(self, session: Session) -> Callable[[], None]:
        """Listen to a session. Return what ends this."""
        untap = session.recorder.tap(self._wake)
        forget = session.recorder.on_write_failure(
            lambda write_failure: runtime().call(self._worry, write_failure)
        )

        def leave() -> None:
            untap()
            forget()

        return leave

    # --- on the loop: messages in ---

    def _handle(self, message: JSON, context: contextvars.Context | None) -> None:
        if self._closed:
            return
        if context is not None:
            self._sender.use(context)
        try:
            self._dispatch(message, subshell=context is not None)
        except (KeyError, TypeError, ValueError) as error:
            _log.warning("a view sent a message that cannot be read: %s", error)

    def _dispatch(self, message: JSON, *, subshell: bool) -> None:
        match message:
            case {"type": "ack", "view": str(view), "seq": int(seq)}:
                self._delivery.acknowledge(view, message.get("session_id"), seq)
            case {"type": "hello" | "sync", "view": str(view), "since": int(since)}:
                self._delivery.greet(view)
                since = self._delivery.acknowledge(view, message.get("session_id"), since)
                if message["type"] == "hello":
                    self._welcome(subshell=subshell)
                self._worry(self._write_failure)
                self._delivery.flush()  # first what all views lack, so that the others need not ask for it
                self._delivery.catch_up(since)
            case {"type": "want_supplement", "name": str(name)}:
                self._delivery.supply(name)
            case {"type": "command", "command_id": str(command_id), "name": str(name)}:
                self._executor.execute(command_id, name, message.get("arguments") or {})

    # --- on the loop: what is not in a batch ---

    def _switch(self) -> None:
        """Carry the session that is shown now, from its start, and say who answers."""
        if self._closed:
            return
        self._welcome(subshell=self._sender.in_subshell)
        if self._session is self._current.session:
            return
        self._leave()
        self._session, self._write_failure = self._current.session, None
        self._leave = self._follow(self._session)
        self._delivery.switch(self._session)

    def _welcome(self, *, subshell: bool) -> None:
        self._sender.send(
            {
                "type": "welcome",
                "protocol": PROTOCOL,
                "session_id": self._session.session_id,
                "seq": self._session.state.seq,
                "subshell": subshell,
                "agents": self._current.agents,
                "agent": self._current.agent,
                "kept": is_kept(self._current),
                "history": self._current.reach.history,
            }
        )

    def _reply(self, reply: Reply) -> None:
        run = self._current.session.run
        if run is not None and self._host is not None:
            run.use_loop(self._host)
        self._delivery.flush()  # a page that has the reply but not yet the run would look idle for a moment
        self._sender.send(reply)

    def _worry(self, write_failure: WriteFailure) -> None:
        """Send a notice that the log cannot be written, or that it can be written again."""
        if write_failure is not None:
            failure = error_info(write_failure)
            if self._current.reach.visitors:
                failure = told(failure)
            self._notify("error", failure.message, failure.hint)
        elif self._write_failure is not None:
            self._notify("info", "The log can be written again.")
        self._write_failure = write_failure

    def _notify(self, level: Literal["info", "error"], message: str, hint: str | None = None) -> None:
        self._sender.send({"type": "notice", "level": level, "message": message, "hint": hint})

    def _close(self) -> None:
        self._closed = True
        self._delivery.close()
