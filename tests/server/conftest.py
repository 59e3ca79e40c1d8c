"""One Jupyter Server for all tests of the extension."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from jupyter_process import JupyterServer, jupyter_server

_AGENTS = (
    'c.NBAgent.agents = {"obedient": "server_agents:obedient", "unloadable": "server_agents:not_an_agent"}\n'
)
_LIMIT = "c.NBAgent.max_runs = 8\n"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JupyterServer]:
    with jupyter_server(tmp_path_factory.mktemp("server"), _AGENTS + _LIMIT) as running:
        yield running
        log = running.log.read_text()
    assert "Uncaught exception" not in log
    assert "never retrieved" not in log


@pytest.fixture
def client(server: JupyterServer) -> Iterator[httpx.Client]:
    with server.client() as client:
        yield client
