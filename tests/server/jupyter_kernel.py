"""A kernel of the server under test, over its real websocket."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import websocket
from jupyter_process import JupyterServer

__all__ = ["Kernel", "kernel"]


@dataclass(frozen=True)
class Kernel:
    """A running kernel."""

    socket: websocket.WebSocket

    def execute(self, code: str) -> str:
        """Run `code`; return what it printed."""
        printed = ""
        for message in self.replies(code):
            match message["msg_type"], message["content"]:
                case "stream", {"text": str(text)}:
                    printed += text
                case "error", {"traceback": list(traceback)}:
                    raise RuntimeError("\n".join(traceback))
        return printed

    def replies(self, code: str) -> Iterator[dict[str, Any]]:
        """Run `code`; yield what the kernel says to it, until it is done."""
        message_id = secrets.token_hex(8)
        about = {"msg_id": message_id, "msg_type": "execute_request", "version": "5.3"}
        content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False}
        header = {**about, "session": "test", "username": ""}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        self.socket.send(json.dumps({**message, "channel": "shell"}))
        while True:
            reply = json.loads(self.socket.recv())
            if reply["parent_header"].get("msg_id") == message_id:
                yield reply
                if reply["content"].get("execution_state") == "idle":
                    return


@contextmanager
def kernel(server: JupyterServer) -> Iterator[Kernel]:
    """Start a kernel, and end it afterwards."""
    with httpx.Client(base_url=server.url, headers=server.headers, timeout=60) as client:
        kernel_id = client.post("/api/kernels").json()["id"]
        url = f"{server.url.replace('http', 'ws', 1)}/api/kernels/{kernel_id}/channels"
        socket = websocket.create_connection(url, header=server.headers, timeout=60)
        try:
            yield Kernel(socket)
        finally:
            socket.close()
            client.delete(f"/api/kernels/{kernel_id}")
