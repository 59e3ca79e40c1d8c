"""A kernel of the server under test, over its real websocket."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

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
        message_id, printed = secrets.token_hex(8), ""
        header = {
            "msg_id": message_id,
            "msg_type": "execute_request",
            "session": "test",
            "username": "",
            "version": "5.3",
        }
        content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False}
        message = {
            "header": header,
            "parent_header": {},
            "metadata": {},
            "content": content,
            "channel": "shell",
        }
        self.socket.send(json.dumps(message))
        while True:
            reply = json.loads(self.socket.recv())
            if reply["parent_header"].get("msg_id") != message_id:
                continue
            match reply["msg_type"], reply["content"]:
                case "stream", {"text": str(text)}:
                    printed += text
                case "error", {"traceback": list(traceback)}:
                    raise RuntimeError("\n".join(traceback))
                case "status", {"execution_state": "idle"}:
                    return printed


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
