"""One chat's comm: entries out in numbered, coalesced frames; commands in.

In: entries as the session appends them, messages from views. Out: the messages of `protocol.py`.

Rules:

- The first entry goes out at once, then one frame per interval, however many tokens came. The server drops
  what exceeds 1000 messages/s, so tokens are never sent one by one.
- Everything runs on nbagent's own loop, so tokens flow while a cell runs. `receive` may be called on any
  thread and only hands over.
- Every send happens in the context of the last message that came to a subshell (`subshell.py`).
- Outside a Jupyter kernel, the tools of a run begun here run on the loop its messages come on (marimo's).
- A view that does not answer, or a comm that is closed, never disturbs the run.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from nbagent.agent.placement import running_loop
from nbagent.errors import UsageError, error_info
from nbagent.session.runtime import runtime
from nbagent.store.feed import Trouble
from nbagent.widget.audience import Audience
from nbagent.widget.commands import COMMANDS
from nbagent.widget.frames import frames
from nbagent.widget.protocol import PROTOCOL, ToView
from nbagent.widget.subshell import current_subshell

if TYPE_CHECKING:
    from nbagent.session.session import Session

__all__ = ["Channel"]

_log = logging.getLogger(__name__)

_HEARTBEAT = 1.0
_HEARTBEAT_MAX = 30.0
_INTRODUCTIONS = (0.3, 0.6, 1.2, 2.4, 4.8, 9.6)
"""Seconds after it was shown at which a view that cannot be heard is sent the whole conversation."""
_STALE_CONTEXT = 5.0
"""A view silent for so long may have a new subshell: then send as if there was none, so that it is heard."""
_REMEMBERED = 256
"""Command ids that are remembered, so that a repeated command is carried out once."""


class Channel:
    """Carries one session to its views and their commands back."""

    def __init__(self, session: Session, send: Callable[[Any], None]) -> None:
        self._session = session
        self._send_now = send
        self._audience = Audience()
        self._context: contextvars.Context | None = None
        self._host: asyncio.AbstractEventLoop | None = None
        self._sent = 0
        self._last_frame = float("-inf")
        self._awake = False
        self._heartbeat = _HEARTBEAT
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._replies: dict[str, asyncio.Future[ToView]] = {}
        self._closed = False
        self._loop = runtime().loop
        self._trouble: Trouble = None
        self._unsubscribe = session.tap(self._wake)
        self._forget = session.on_trouble(lambda trouble: runtime().call(self._worry, trouble))
        self._wake()

    # --- from any thread ---

    def receive(self, message: Any) -> None:  # noqa: ANN401  what a browser sent
        """Take a message from a view."""
        context = contextvars.copy_context() if current_subshell() is not None else None
        self._host = running_loop()
        runtime().call(self._handle, message, context)

    def introduce(self) -> None:
        """Say that a view was shown: as long as none can be heard, it gets everything, a few times."""
        for delay in _INTRODUCTIONS:
            runtime().call(self._later, f"introduce {delay}", delay, self._introduce)

    def close(self) -> None:
        """Stop carrying."""
        self._unsubscribe()
        self._forget()
        runtime().call(self._close)

    def _wake(self, _entry: object = None) -> None:
        if not self._awake:  # one hand-over per frame, not per token
            self._awake = True
            runtime().call(self._schedule)

    # --- on the loop: entries out ---

    def _schedule(self) -> None:
        now = self._loop.time()
        due = self._last_frame + self._audience.interval(self._sent, now)
        self._later("flush", max(0.0, due - now), self._flush)

    def _flush(self) -> None:
        self._awake = False
        self._catch_up(self._sent)

    def _catch_up(self, since: int) -> None:
        """Send what came after `since`; the live cursor is then at the end of the log."""
        for frame in frames(self._session.session_id, since, self._session.entries(since)):
            self._send(frame)
            self._sent = frame["seq"]
            self._last_frame = self._loop.time()
            self._heartbeat = _HEARTBEAT
            self._later("heartbeat", self._heartbeat, self._beat)

    def _beat(self) -> None:
        now = self._loop.time()
        if not self._audience.behind(self._sent, now):
            return
        if self._audience.silence(self._sent, now) > _STALE_CONTEXT:
            self._context = None
        self._send({"type": "head", "session_id": self._session.session_id, "seq": self._sent})
        self._heartbeat = min(2 * self._heartbeat, _HEARTBEAT_MAX)
        self._later("heartbeat", self._heartbeat, self._beat)

    def _introduce(self) -> None:
        if self._audience.empty:
            self._catch_up(0)

    # --- on the loop: messages in ---

    def _handle(self, message: Any, context: contextvars.Context | None) -> None:  # noqa: ANN401  see receive
        if self._closed:
            return
        if context is not None:
            self._context = context
        try:
            self._dispatch(message, subshell=context is not None)
        except (KeyError, TypeError, ValueError) as error:
            _log.warning("a view sent a message that makes no sense: %s", error)

    def _dispatch(self, message: Any, *, subshell: bool) -> None:  # noqa: ANN401  see receive
        match message:
            case {"type": "ack", "view": str(view), "seq": int(seq)}:
                self._heard(view, message.get("session_id"), seq)
            case {"type": "hello" | "sync", "view": str(view), "since": int(since)}:
                since = self._heard(view, message.get("session_id"), since)
                if message["type"] == "hello":
                    self._welcome(subshell=subshell)
                self._worry(self._trouble)
                self._flush()  # first what other views wait for, so that they need not ask as well
                self._catch_up(since)
            case {"type": "command", "command_id": str(command_id), "name": str(name)}:
                self._command(command_id, name, message.get("arguments") or {})

    def _heard(self, view: str, session_id: object, seq: int) -> int:
        """Note where a view is; what it has of another session counts as nothing."""
        seq = min(seq, self._sent) if session_id == self._session.session_id else 0
        self._audience.heard(view, seq, self._loop.time())
        return seq

    def _welcome(self, *, subshell: bool) -> None:
        self._send(
            {
                "type": "welcome",
                "protocol": PROTOCOL,
                "session_id": self._session.session_id,
                "seq": self._session.state.seq,
                "subshell": subshell,
            }
        )

    def _command(self, command_id: str, name: str, arguments: dict[str, Any]) -> None:
        done = self._replies.get(command_id)
        if done is None:
            done = self._replies[command_id] = self._loop.create_task(
                self._carry_out(command_id, name, arguments)
            )
            for old in list(self._replies)[:-_REMEMBERED]:
                del self._replies[old]
        done.add_done_callback(self._reply)

    def _reply(self, done: asyncio.Future[ToView]) -> None:
        self._flush()  # what the command did is seen before it is answered: no moment looks idle in between
        self._send(done.result())

    async def _carry_out(self, command_id: str, name: str, arguments: dict[str, Any]) -> ToView:
        try:
            command = COMMANDS.get(name)
            if command is None:
                raise UsageError(  # noqa: TRY301  answered like what a command itself raises
                    f"This kernel's nbagent does not know the command {name!r}."
                )
            if name == "stop":  # before anything that waits for a store
                value = command(self._session, **arguments)
            else:
                value = await asyncio.to_thread(command, self._session, **arguments)
                if self._session.run is not None and self._host is not None:
                    self._session.run.settle(self._host)
        except Exception as error:  # noqa: BLE001  whatever it is, the person who clicked must hear of it
            return {
                "type": "reply",
                "command_id": command_id,
                "error": msgspec.to_builtins(error_info(error)),
            }
        return {"type": "reply", "command_id": command_id, "value": value}

    # --- on the loop: the rest ---

    def _worry(self, trouble: Trouble) -> None:
        """Say that the log cannot be written, or that it can be again."""
        if trouble is not None:
            self._send({"type": "notice", "level": "error", "message": trouble.message, "hint": trouble.hint})
        elif self._trouble is not None:
            self._send(
                {"type": "notice", "level": "info", "message": "The log is written again.", "hint": None}
            )
        self._trouble = trouble

    def _send(self, message: ToView) -> None:
        try:
            if self._context is None:
                self._send_now(message)
            else:
                self._context.run(self._send_now, message)
        except Exception:  # noqa: BLE001  a comm closed by the page, a socket at shutdown
            _log.debug("could not send to the view", exc_info=True)

    def _later(self, name: str, delay: float, function: Callable[[], None]) -> None:
        if name in self._timers:
            self._timers[name].cancel()
        if not self._closed:
            self._timers[name] = self._loop.call_later(delay, function)

    def _close(self) -> None:
        self._closed = True
        for timer in self._timers.values():
            timer.cancel()
