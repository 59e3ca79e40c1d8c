"""A real ipykernel, driven like a notebook: cells, the interrupt button, and a view of a chat."""

from __future__ import annotations

import os
import queue
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from jupyter_client.manager import KernelManager

Message = dict[str, Any]
_SECONDS = 30


@dataclass
class Cell:
    """What a cell showed."""

    status: str = "running"
    text: str = ""
    """stdout and stderr."""
    result: str | None = None
    error: str = ""
    displays: list[dict[str, Any]] = field(default_factory=list)


class Notebook:
    """One kernel and what it published."""

    def __init__(self, **environment: str) -> None:
        self.manager = KernelManager(kernel_name="python3")
        self.manager.start_kernel(env={**os.environ, "NBAGENT_STORE": ":memory:", **environment})
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=_SECONDS)
        self._messages: list[Message] = []

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    # --- cells ---

    def start(self, code: str) -> str:
        """Run a cell and do not wait for it; returns its id."""
        return str(self.client.execute(code))

    def finish(self, cell_id: str) -> Cell:
        """Wait for a cell and return what it showed."""
        self.wait(lambda message: _is_idle(message, cell_id), "the end of the cell")
        return _cell(m for m in self._messages if m["parent_header"].get("msg_id") == cell_id)

    def run(self, code: str) -> str:
        """Run a cell that must succeed; returns what it printed, and its result."""
        cell = self.finish(self.start(code))
        assert cell.status == "ok", cell.error
        return (cell.text + (cell.result or "")).strip()

    def wait_for_text(self, text: str) -> None:
        """Wait until a cell has printed `text`."""
        self.wait(lambda m: m["msg_type"] == "stream" and text in m["content"]["text"], f"{text!r} printed")

    def interrupt(self) -> None:
        """Press the interrupt button."""
        self.manager.interrupt_kernel()

    # --- messages ---

    def wait(self, wanted: Callable[[Message], bool], what: str) -> Message:
        """Return the first published message that is wanted, waiting for it."""
        for message in self._messages:
            if wanted(message):
                return message
        deadline = time.monotonic() + _SECONDS
        while time.monotonic() < deadline:
            try:
                message = self.client.get_iopub_msg(timeout=1)
            except queue.Empty:
                continue
            self._messages.append(message)
            if wanted(message):
                return message
        raise AssertionError(f"no {what} after {_SECONDS} s; last: {self._messages[-3:]}")

    def subshell(self) -> str:
        """Make a subshell, as JupyterLab does for comms."""
        message = self.client.session.msg("create_subshell_request", {})
        self.client.control_channel.send(message)
        while (reply := self.client.get_control_msg(timeout=_SECONDS))["parent_header"]["msg_id"] != message[
            "header"
        ]["msg_id"]:
            pass
        return str(reply["content"]["subshell_id"])


class View:
    """What a browser is to a chat: it opens no page, but speaks the same messages."""

    def __init__(self, notebook: Notebook, comm_id: str, subshell_id: str | None = None) -> None:
        self._notebook = notebook
        self._comm_id = comm_id
        self._subshell_id = subshell_id
        self._view = uuid.uuid4().hex
        self._send({"type": "hello", "view": self._view, "session_id": None, "since": 0})
        notebook.wait(lambda m: self._content(m).get("type") == "welcome", "welcome")

    def command(self, name: str, /, **arguments: Any) -> str:
        """Click; returns the command's id."""
        command_id = uuid.uuid4().hex
        message = {"type": "command", "view": self._view, "command_id": command_id, "name": name}
        self._send({**message, "arguments": arguments})
        return command_id

    def ask(self, name: str, /, **arguments: Any) -> dict[str, Any]:
        """Click and return the reply."""
        command_id = self.command(name, **arguments)
        reply = self._notebook.wait(
            lambda m: self._content(m).get("command_id") == command_id, f"reply to {name}"
        )
        return self._content(reply)

    def tell(self, kind: str, **fields: Any) -> None:
        """Send any message of the protocol."""
        self._send({"type": kind, "view": self._view, **fields})

    def wait_for_replies(self, count: int) -> None:
        """Wait until the kernel has replied to `count` commands."""
        replies: set[str] = set()

        def wanted(message: Message) -> bool:
            content = self._content(message)
            replies.update({content["command_id"]} if content.get("type") == "reply" else ())
            return len(replies) == count

        self._notebook.wait(wanted, f"{count} replies")

    def say(self, text: str) -> None:
        """Type a message and send it."""
        self.command("send", parts=[{"type": "text", "text": text}])

    def wait_for(self, tag: str, **fields: Any) -> dict[str, Any]:
        """Wait for an event with these fields and return it."""
        found: list[dict[str, Any]] = []

        def wanted(message: Message) -> bool:
            found.extend(event for event in self._events(message) if _fits(event, tag, fields))
            return bool(found)

        self._notebook.wait(wanted, f"{tag} {fields}")
        return found[0]

    def _events(self, message: Message) -> Iterator[dict[str, Any]]:
        for entry in self._content(message).get("entries", ()):
            yield entry["event"] if isinstance(entry, dict) else entry[-1]

    def _content(self, message: Message) -> dict[str, Any]:
        content = message["content"]
        if message["msg_type"] != "comm_msg" or content["comm_id"] != self._comm_id:
            return {}
        data = content["data"]
        return data["content"] if data.get("method") == "custom" else {}

    def _send(self, content: dict[str, Any]) -> None:
        client = self._notebook.client
        data = {"method": "custom", "content": content}
        message = client.session.msg("comm_msg", {"comm_id": self._comm_id, "data": data})
        if self._subshell_id is not None:
            message["header"]["subshell_id"] = self._subshell_id
        client.shell_channel.send(message)


def _fits(event: dict[str, Any], tag: str, fields: dict[str, Any]) -> bool:
    return event["type"] == tag and all(event.get(name) == value for name, value in fields.items())


def _is_idle(message: Message, cell_id: str) -> bool:
    return bool(
        message["msg_type"] == "status"
        and message["parent_header"].get("msg_id") == cell_id
        and message["content"]["execution_state"] == "idle"
    )


def _cell(messages: Iterator[Message]) -> Cell:
    cell = Cell(status="ok")
    for message in messages:
        content = message["content"]
        match message["msg_type"]:
            case "stream":
                cell.text += content["text"]
            case "execute_result":
                cell.result = content["data"].get("text/plain")
            case "display_data":
                cell.displays.append(content["data"])
            case "error":
                cell.status, cell.error = "error", "\n".join(content["traceback"])
    return cell
