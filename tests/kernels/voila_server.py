"""A real Voilà, and a visitor without a browser: whoever has the page may send any message to its comms."""

from __future__ import annotations

import itertools
import json
import os
import re
import sys
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
import websocket
from jupyter_server.services.kernels.connection.base import (
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)
from lab_server import free_port, running

__all__ = ["Visitor", "voila_server"]

_SECONDS = 30
_PROTOCOL = "v1.kernel.websocket.jupyter.org"
"""As browsers speak: in the older protocol, Voilà counts for ever in a message that has buffers."""


@contextmanager
def voila_server(folder: Path, *cells: str, store: str | None = None) -> Iterator[str]:
    """Publish a notebook of these cells; everything that is written goes under `folder`.

    Args:
        folder: where the notebook is, and the author's home.
        cells: the notebook.
        store: what `NBAGENT_STORE` says, if anything.
    """
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, folder / "app.ipynb")
    url = f"http://127.0.0.1:{free_port()}"
    command = [
        *(sys.executable, "-m", "voila", "app.ipynb", "--no-browser", "--Voila.ip=127.0.0.1"),
        f"--port={url.rsplit(':', 1)[1]}",
    ]
    with running(command, f"{url}/voila/static/voila.js", folder, author_environment(folder, store)):
        yield url


def author_environment(folder: Path, store: str | None = None) -> dict[str, str]:
    """Return the environment of an author whose home is `folder`."""
    inherited = {name: value for name, value in os.environ.items() if name != "NBAGENT_STORE"}
    own = {"HOME": str(folder), "JUPYTER_DATA_DIR": str(folder / "data")}
    return {**inherited, **own, **({"NBAGENT_STORE": store} if store else {})}


class Visitor:
    """Somebody who has the page, and speaks to its kernel as the page does, but says what they like."""

    def __init__(self, url: str) -> None:
        with urllib.request.urlopen(url, timeout=_SECONDS) as page:
            self.page = page.read().decode()
        kernel = re.search(r'"kernelId": "([^"]+)"', self.page)
        assert kernel is not None, self.page
        address = f"{url.replace('http', 'ws', 1)}/api/kernels/{kernel[1]}/channels"
        self._socket = websocket.create_connection(address, timeout=_SECONDS, subprotocols=[_PROTOCOL])
        self.received: list[dict[str, Any]] = []
        self.comms = self._ask("comm_info_request", {}, "comm_info_reply")["comms"]
        self.say("hello", session_id=None, since=0)
        self._wait(lambda content: content.get("type") == "welcome")

    def close(self) -> None:
        self._socket.close()

    def say(self, kind: str, **fields: Any) -> None:
        """Send a message of the protocol to every comm there is."""
        content = {"type": kind, "view": "visitor", **fields}
        for comm_id in self.comms:
            self._send("comm_msg", {"comm_id": comm_id, "data": {"method": "custom", "content": content}})

    def command(self, name: str, /, **arguments: Any) -> dict[str, Any]:
        """Send a command and return the reply."""
        command_id = uuid.uuid4().hex
        self.say("command", command_id=command_id, name=name, arguments=arguments)
        return self._wait(lambda content: content.get("command_id") == command_id)

    def wait_for_event(self, tag: str) -> None:
        """Wait until a batch has such an event."""
        self._wait(lambda content: tag in {e["event"]["type"] for e in content.get("entries", ())})

    def state_of_all_widgets(self) -> None:
        """Ask each widget for all its state, as a page that is loaded again does."""
        for comm_id in self.comms:
            self._send("comm_msg", {"comm_id": comm_id, "data": {"method": "request_state"}})
        for comm_id in self.comms:
            self._until(lambda m, c=comm_id: m["content"].get("comm_id") == c and _is_state(m))

    def _ask(self, kind: str, content: dict[str, Any], reply: str) -> dict[str, Any]:
        self._send(kind, content)
        answer: dict[str, Any] = self._until(lambda message: message["msg_type"] == reply)["content"]
        return answer

    def _wait(self, wanted: Any) -> dict[str, Any]:
        return _content(self._until(lambda message: wanted(_content(message))))

    def _until(self, wanted: Any) -> dict[str, Any]:
        for number in itertools.count():
            if number == len(self.received):
                self.received.append(_read(self._socket.recv()))
            if wanted(self.received[number]):
                return self.received[number]
        raise AssertionError

    def _send(self, kind: str, content: dict[str, Any]) -> None:
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": "visitor", "username": "visitor"}
        message = {
            "header": {**header, "version": "5.3", "date": "2026-01-01T00:00:00Z"},
            "parent_header": {},
            "metadata": {},
            "content": content,
        }
        packed = serialize_msg_to_ws_v1(message, "shell", lambda part: json.dumps(part).encode())
        self._socket.send_binary(packed)


def _read(frame: str | bytes) -> dict[str, Any]:
    assert isinstance(frame, bytes)
    header, parent, metadata, content, *_buffers = deserialize_msg_from_ws_v1(frame)[1]
    parts = {"header": header, "parent_header": parent, "metadata": metadata, "content": content}
    message: dict[str, Any] = {name: json.loads(bytes(part)) for name, part in parts.items()}
    return {**message, "msg_type": message["header"]["msg_type"]}


def _content(message: dict[str, Any]) -> dict[str, Any]:
    data = message["content"].get("data", {})
    return data.get("content", {}) if data.get("method") == "custom" else {}


def _is_state(message: dict[str, Any]) -> bool:
    return bool(message["content"].get("data", {}).get("method") == "update")
