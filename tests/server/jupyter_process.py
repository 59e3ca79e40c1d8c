"""A real Jupyter Server on loopback, and what a client needs to talk to it."""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

__all__ = ["JupyterServer", "environment", "free_port", "jupyter_server", "sse_events"]

_START_SECONDS = 60
_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
"""The server and its kernels run the code beside these tests, whichever nbagent is installed."""


@dataclass(frozen=True)
class JupyterServer:
    """A running server."""

    url: str
    token: str
    store: str
    log: Path
    environment: dict[str, str]

    @property
    def api(self) -> str:
        return f"{self.url}/nbagent/api"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"token {self.token}"}

    def client(self, **options: Any) -> httpx.Client:
        return httpx.Client(headers=self.headers, timeout=30, base_url=self.api, **options)

    def async_client(self) -> httpx.AsyncClient:
        limits = httpx.Limits(max_connections=None)
        return httpx.AsyncClient(headers=self.headers, timeout=30, base_url=self.api, limits=limits)


@contextmanager
def jupyter_server(folder: Path, config: str = "") -> Iterator[JupyterServer]:
    """Start a server with everything it writes under `folder`; stop it, and its kernels, afterwards."""
    server = JupyterServer(
        url=f"http://127.0.0.1:{free_port()}",
        token=secrets.token_hex(8),
        store=f"sqlite:///{folder / 'chats.db'}",
        log=folder / "server.log",
        environment=environment(folder),
    )
    enabled = 'c.ServerApp.jpserver_extensions = {"nbagent.server": True}\n'
    stored = f"c.NBAgent.store = {server.store!r}\n"
    (folder / "config" / "jupyter_server_config.py").write_text(enabled + stored + config)
    command = [
        *(sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root"),
        f"--ServerApp.port={server.url.rsplit(':', 1)[1]}",
        *("--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"),
        f"--IdentityProvider.token={server.token}",
    ]
    with server.log.open("wb") as log:
        process = subprocess.Popen(command, env=server.environment, cwd=folder, stdout=log, stderr=log)
        try:
            _wait_until_up(server, process)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:  # seen once, after kernels were killed while they restarted
                process.kill()


def sse_events(text: str) -> list[tuple[int | None, Any]]:
    """Return (id, value) of each event in a whole stream."""
    events = []
    for block in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if "data" in fields:
            value = fields["data"] if fields["data"] == "[DONE]" else json.loads(fields["data"])
            events.append((int(fields["id"]) if "id" in fields else None, value))
    return events


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of a server that keeps everything under `folder`."""
    own = {
        "HOME": folder / "home",
        "JUPYTER_CONFIG_DIR": folder / "config",
        "JUPYTER_DATA_DIR": folder / "data",
        "JUPYTER_RUNTIME_DIR": folder / "runtime",
        "IPYTHONDIR": folder / "ipython",
    }
    for path in own.values():
        path.mkdir(exist_ok=True)
    ours = {key: str(path) for key, path in own.items()}
    return {**os.environ, **ours, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_HERE}"}


def _wait_until_up(server: JupyterServer, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(f"{server.url}/api", headers=server.headers, timeout=5)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"Jupyter Server did not start:\n{server.log.read_text()[-3000:]}")


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
