"""A real JupyterLab on loopback, with folders of its own; it serves Notebook 7 and Voilà as well."""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["JupyterLab", "free_port", "jupyterlab", "running"]

_START_SECONDS = 60
_SETTINGS: dict[str, dict[str, object]] = {
    "apputils-extension/notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": True,
    },
    "docmanager-extension/plugin": {"autosave": False},
}
_DISABLED = ("@voila-dashboards/jupyterlab-preview",)
"""Not tested here, and every page would load it."""


@dataclass(frozen=True)
class JupyterLab:
    """A running server."""

    url: str
    token: str
    root: Path
    """The folder of its notebooks."""
    store: str
    """The store kernels started by it write to."""
    settings: Path

    def theme(self, name: str) -> None:
        """Choose the theme of pages opened from now on, e.g. `JupyterLab Dark`."""
        _write_settings(self.settings, "apputils-extension/themes", {"theme": name})


@contextmanager
def jupyterlab(folder: Path) -> Iterator[JupyterLab]:
    """Start a server with everything it writes under `folder`; stop it, and its kernels, afterwards."""
    settings = folder / "settings"
    for name, values in _SETTINGS.items():
        _write_settings(settings, name, values)
    root = folder / "notebooks"
    root.mkdir()
    server = JupyterLab(
        url=f"http://127.0.0.1:{free_port()}",
        token=secrets.token_hex(8),
        root=root,
        store=f"sqlite:///{folder / 'chats.db'}",
        settings=settings,
    )
    environment = _environment(folder, server)
    _disable(Path(environment["JUPYTER_CONFIG_DIR"]), _DISABLED)
    with running(_command(server), f"{server.url}/api?token={server.token}", folder, environment):
        yield server


@contextmanager
def running(command: list[str], url: str, folder: Path, environment: dict[str, str]) -> Iterator[None]:
    """Run a server in `folder` from when `url` answers; its log is there, too."""
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=environment, cwd=folder, stdout=output, stderr=output)
        try:
            _wait_until_up(url, process, log)
            yield
        finally:
            process.terminate()
            process.wait(timeout=30)


def _command(server: JupyterLab) -> list[str]:
    return [
        sys.executable,
        *("-m", "jupyterlab", "--no-browser", "--allow-root"),
        f"--ServerApp.port={server.url.rsplit(':', 1)[1]}",
        "--ServerApp.port_retries=0",
        "--ServerApp.ip=127.0.0.1",
        f"--IdentityProvider.token={server.token}",
        f"--ServerApp.root_dir={server.root}",
        "--LabApp.extension_manager=readonly",
        "--LabApp.expose_app_in_browser=True",
    ]


def _environment(folder: Path, server: JupyterLab) -> dict[str, str]:
    own = {
        "HOME": folder / "home",
        "JUPYTER_CONFIG_DIR": folder / "config",
        "JUPYTER_DATA_DIR": folder / "data",
        "JUPYTER_RUNTIME_DIR": folder / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": server.settings,
        "JUPYTERLAB_WORKSPACES_DIR": folder / "workspaces",
        "IPYTHONDIR": folder / "ipython",
    }
    for path in own.values():
        path.mkdir(exist_ok=True)
    keys = ("NBAGENT_MODEL", "OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY")
    inherited = {key: value for key, value in os.environ.items() if key not in keys}
    return {**inherited, **{key: str(path) for key, path in own.items()}, "NBAGENT_STORE": server.store}


def _wait_until_up(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
    raise RuntimeError(f"The server did not start:\n{log.read_text()[-3000:]}")


def _write_settings(folder: Path, name: str, values: dict[str, object]) -> None:
    path = folder / "@jupyterlab" / f"{name}.jupyterlab-settings"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values))


def _disable(config: Path, extensions: tuple[str, ...]) -> None:
    path = config / "labconfig" / "page_config.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"disabledExtensions": dict.fromkeys(extensions, True)}))


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
