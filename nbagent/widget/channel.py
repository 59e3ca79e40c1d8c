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
from typing import TYPE_CHECKING, Any, Protocol

from nbagent.agent.placement import running_loop
from nbagent.session.runtime import runtime
from nbagent.store.feed import WriteFailure
from nbagent.widget.audience import Audience
from nbagent.widget.executor import CommandExecutor
from nbagent.widget.formulas import FormulaWatch, math_renderer
from nbagent.widget.frames import frames
from nbagent.widget.protocol import PROTOCOL, Reply, ToView
from nbagent.widget.subshell import current_subshell

if TYPE_CHECKING:
    from nbagent.session.session import Session
    from nbagent.widget.current import CurrentSession

__all__ = ["Channel"]

_log = logging.getLogger(__name__)

_HEARTBEAT = 1.0
_HEARTBEAT_MAX = 30.0
_INTRODUCTIONS = (0.3, 0.6, 1.2, 2.4, 4.8, 9.6)
"""Seconds after it was shown at which a view that cannot be heard is sent the whole conversation."""
_STALE_CONTEXT = 5.0
"""A view silent for so long may have a new subshell: then send as if there was none, so that it is heard."""


class Send(Protocol):
    """Puts a message on the comm."""

    def __call__(self, content: Any, buffers: list[bytes] | None = None) -> None: ...  # noqa: ANN401  as anywidget's


class Channel:
    """Carries the session that is shown to its views, and their commands back."""

    def __init__(self, current: CurrentSession, send: Send) -> None:
        self._current = current
        self._send_now = send
        self._audience = Audience()
        self._context: contextvars.Context | None = None
        self._host: asyncio.AbstractEventLoop | None = None
        self._sent = 0
        self._last_frame = float("-inf")
        self._awake = False
        self._heartbeat = _HEARTBEAT
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._executor = CommandExecutor(current, self._reply)
        self._formulas: FormulaWatch | None = FormulaWatch()
        """None once there was a formula."""
        self._closed = False
        self._loop = runtime().loop
        self._write_failure: WriteFailure = None
        self._session = current.session
        self._leave = self._follow(self._session)
        self._unlisten = current.listen(lambda: runtime().call(self._switch))
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
        self._unlisten()
        self._leave()
        runtime().call(self._close)

    def _wake(self, _entry: object = None) -> None:
        if not self._awake:  # one hand-over per frame, not per token
            self._awake = True
            runtime().call(self._schedule)

    def _follow(self, session: Session) -> Callable[[], None]:
        """Listen to a session; return what ends that."""
        untap = session.recorder.tap(self._wake)
        forget = session.recorder.on_write_failure(
            lambda write_failure: runtime().call(self._worry, write_failure)
        )

        def leave() -> None:
            untap()
            forget()

        return leave

    # --- on the loop: entries out ---

    def _switch(self) -> None:
        """Carry the session that is shown now, told from its start; say who answers."""
        if self._closed:
            return
        self._welcome(subshell=self._context is not None)
        if self._session is self._current.session:
            return
        self._leave()
        self._session, self._sent, self._write_failure = self._current.session, 0, None
        self._audience.restart(self._loop.time())
        self._leave = self._follow(self._session)
        self._flush()

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
            if self._formulas is not None and self._formulas.seen_in(frame):
                self._send_math()
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
                self._worry(self._write_failure)
                self._flush()  # first what other views wait for, so that they need not ask as well
                self._catch_up(since)
            case {"type": "want_math"}:
                self._send_math()
            case {"type": "command", "command_id": str(command_id), "name": str(name)}:
                self._executor.take(command_id, name, message.get("arguments") or {})

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
                "agents": self._current.agents,
                "agent": self._current.agent,
            }
        )

    def _reply(self, reply: Reply) -> None:
        run = self._current.session.run
        if run is not None and self._host is not None:
            run.use_loop(self._host)
        self._flush()  # what the command did is seen before it is answered: no moment looks idle in between
        self._send(reply)

    # --- on the loop: the rest ---

    def _send_math(self) -> None:
        self._formulas = None
        self._send({"type": "math"}, [math_renderer()])

    def _worry(self, write_failure: WriteFailure) -> None:
        """Say that the log cannot be written, or that it can be again."""
        if write_failure is not None:
            self._send(
                {
                    "type": "notice",
                    "level": "error",
                    "message": write_failure.message,
                    "hint": write_failure.hint,
                }
            )
        elif self._write_failure is not None:
            self._send(
                {"type": "notice", "level": "info", "message": "The log is written again.", "hint": None}
            )
        self._write_failure = write_failure

    def _send(self, message: ToView, buffers: list[bytes] | None = None) -> None:
        try:
            if self._context is None:
                self._send_now(message, buffers)
            else:
                self._context.run(self._send_now, message, buffers)
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
