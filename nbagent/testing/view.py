"""A view without a browser: what a person would see, and what a person would click.

In: a chat or a session. Out: the messages as the component would show them. Rule: like the component, it
knows only what came over the channel, as JSON, folds that itself, and asks for what it misses.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from itertools import count
from types import TracebackType
from typing import TYPE_CHECKING, Self

import msgspec

from nbagent.core.branches import branch
from nbagent.core.fold import apply
from nbagent.core.state import State
from nbagent.errors import NbagentError, UsageError
from nbagent.events import Entry, decode_event
from nbagent.messages import JSON, Message, TextPart
from nbagent.session.session import Session
from nbagent.widget.channel import Channel
from nbagent.widget.current_session import CurrentSession
from nbagent.widget.protocol import ToView
from nbagent.widget.reach import Reach

if TYPE_CHECKING:
    from nbagent.widget.chat import Chat

__all__ = ["FakeView"]


class FakeView:
    """The component without a browser.

    Args:
        chat: the chat, or the session, to look at. A chat that is made outside a notebook lists the store's
            sessions only if it is a `Chat(history=True)`.
        lose: called with each message from the kernel; the message is lost if it returns true.
        name: tells several views of one chat apart.

    Use it in a `with` block, or `close()` it.
    """

    def __init__(
        self,
        chat: Chat | Session,
        *,
        lose: Callable[[dict[str, JSON]], bool] = lambda _message: False,
        name: str = "fake-view",
    ) -> None:
        if isinstance(chat, Session):
            current = CurrentSession(chat, reach=Reach(history=True, variables=True))
        else:
            current = chat.current
        self.state = State()
        """The fold of what has come."""
        self.received: list[dict[str, JSON]] = []
        """Every message from the kernel that was not lost."""
        self._lose = lose
        self._name = name
        self._changed = threading.Condition()
        self._replies: dict[str, dict[str, JSON]] = {}
        self._numbers = count(1)
        self._channel = Channel(current, self._receive)
        self.say("hello", since=0)

    def __repr__(self) -> str:
        return f"FakeView({self._name!r})"

    # --- what a person sees ---

    @property
    def messages(self) -> list[Message]:
        """The messages of the branch that is shown."""
        with self._changed:
            return branch(self.state)

    def wait(self, condition: Callable[[State], object], timeout: float = 10.0) -> None:
        """Wait until `condition` is true of the state.

        Raises:
            TimeoutError: it did not become true within `timeout` seconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: condition(self.state), timeout):
                raise TimeoutError(
                    f"The condition was not met within {timeout} s; the view is at seq {self.state.seq}."
                )

    def wait_idle(self, timeout: float = 10.0) -> None:
        """Wait until something was said and no run is going on. Raises as `wait`."""
        self.wait(lambda state: state.runs and state.active_run is None, timeout)

    # --- what a person does ---

    def send(self, text: str) -> None:
        """Type a message and send it."""
        self.click("send", parts=[msgspec.to_builtins(TextPart(text=text))])

    def stop(self) -> None:
        """Press Stop."""
        self.click("stop")

    def click(self, command: str, *, timeout: float = 10.0, **arguments: JSON) -> JSON:
        """Send a command of `nbagent.widget.commands`; return the value of the reply.

        Raises:
            NbagentError: the kernel refused.
            TimeoutError: the kernel did not reply within `timeout` seconds.
        """
        command_id = f"{self._name}-{next(self._numbers)}"
        self.say("command", command_id=command_id, name=command, arguments=arguments)
        with self._changed:
            if not self._changed.wait_for(lambda: command_id in self._replies, timeout):
                raise TimeoutError(f"The kernel did not reply to {command!r} within {timeout} s.")
            reply = self._replies.pop(command_id)
        if "error" in reply:
            kind = UsageError if reply["error"]["type"] == "UsageError" else NbagentError
            raise kind(f"{reply['error']['type']}: {reply['error']['message']}")
        return reply.get("value")

    def close(self) -> None:
        """Leave the chat; its session stays."""
        self._channel.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- the channel ---

    def say(self, kind: str, **fields: JSON) -> None:
        """Send a message of `nbagent.widget.protocol` to the kernel."""
        message = {"type": kind, "view": self._name, "session_id": self.state.session_id, **fields}
        self._channel.receive(json.loads(json.dumps(message)))

    def _receive(self, content: ToView, _buffers: object = None) -> None:
        message = json.loads(json.dumps(content))
        if self._lose(message):
            return
        with self._changed:
            self.received.append(message)
            match message["type"]:
                case "events":
                    self._take(message)
                case "head":
                    self._adopt(message["session_id"])
                    if message["seq"] > self.state.seq:
                        self.say("sync", since=self.state.seq)
                case "reply":
                    self._replies[message["command_id"]] = message
            self._changed.notify_all()

    def _adopt(self, session_id: str) -> None:
        """Forget what came of another session, if that was shown before."""
        if self.state.session_id not in (None, session_id):
            self.state = State()
            self.state.session_id = session_id

    def _take(self, batch: dict[str, JSON]) -> None:
        self._adopt(batch["session_id"])
        if batch["seq"] <= self.state.seq:
            return
        if batch["since"] == 0:
            self.state = State()
        elif batch["since"] != self.state.seq:
            self.say("sync", since=self.state.seq)
            return
        for entry in batch["entries"]:
            event = decode_event(json.dumps(entry["event"]))
            apply(self.state, Entry(batch["session_id"], entry["seq"], entry["at"], event))
        self.say("ack", seq=self.state.seq)
