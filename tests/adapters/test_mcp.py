from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nbagent import Agent, Session
from nbagent.adapters.mcp import McpServer, mcp
from nbagent.errors import UsageError
from nbagent.testing import ScriptedModel

SECONDS = 60
SERVER = str(Path(__file__).with_name("mcp_server.py"))


def call(name: str, **arguments: Any) -> dict[str, Any]:
    return {"tool": name, "arguments": arguments}


def asked(server: McpServer, *steps: Any) -> Session:
    """Return a session that has called the server's tools."""
    session = Session(Agent(ScriptedModel([*steps, "Done."]), tools=[server], images=True), store=None)
    session.send("Go").result(SECONDS)
    return session


def results(session: Session) -> list[tuple[str, str | None]]:
    ends = [found.end for found in session.state.tool_calls.values()]
    return [(end.outcome, end.result) for end in ends if end is not None]


@pytest.fixture(scope="module")
def local() -> Iterator[McpServer]:
    """A server that was started as a program."""
    server = mcp(sys.executable, SERVER)
    yield server
    server.close()


@pytest.fixture(scope="module")
def remote() -> Iterator[McpServer]:
    """A server that is reached by HTTP."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, SERVER, str(port)], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        while "running on" not in process.stderr.readline():
            assert process.poll() is None
        server = mcp(f"http://127.0.0.1:{port}/mcp", headers={"X-Test": "1"})
        yield server
        server.close()
        process.terminate()
        process.communicate()


@pytest.fixture(params=["local", "remote"])
def server(request: pytest.FixtureRequest) -> McpServer:
    """The same server, both ways."""
    found: McpServer = request.getfixturevalue(request.param)
    return found


def test_what_the_model_is_told(server: McpServer) -> None:
    """Names, titles, descriptions and schemas are the server's."""
    price = next(iter(server))
    assert (price.name, price.title, price.description) == (
        "price",
        "What it costs",
        "Tell what things cost.",
    )
    assert price.parameters["required"] == ["item"]


def test_calls(server: McpServer) -> None:
    """Text comes back as text, an error as an error; the model goes on."""
    session = asked(server, call("price", item="tea", count=2), call("fail"), call("price", item=[]))
    good, failed, wrong = results(session)
    assert good == ("ok", "2 tea: 6 euro")
    assert failed[0] == wrong[0] == "error"
    assert "valid string" in (wrong[1] or "")


def test_a_picture(server: McpServer) -> None:
    """The person and a model that sees get the image."""
    session = asked(server, call("picture"))
    (found,) = session.state.tool_calls.values()
    assert found.end is not None
    assert found.end.display == {"image/png": "iVBORw0KGgo="}
    assert [image.data for image in found.end.images] == [b"\x89PNG\r\n\x1a\n"]


def test_progress(server: McpServer) -> None:
    """What the server reports is shown while it works."""
    (found,) = asked(server, call("slow")).state.tool_calls.values()
    assert [(kind, str(text)) for kind, text in found.output] == [("progress", "half")]


def test_a_server_that_dies(local: McpServer) -> None:
    """The call fails, the run goes on, the next call finds the server started again."""
    died, after = results(asked(local, call("die"), call("price", item="tea")))
    assert died[0] == "error"
    assert "Connection closed" in (died[1] or "")
    assert after == ("ok", "1 tea: 3 euro")


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["no-such-program"], "No such file"),
        ([sys.executable, "-c", "import sys; sys.exit('bad start')"], "bad start"),
        (["http://127.0.0.1:9/mcp"], "does not answer"),
    ],
)
def test_a_server_that_is_not_there(command: list[str], why: str) -> None:
    """The mistake shows at once, with what the program said."""
    with pytest.raises(UsageError, match=why):
        mcp(*command)


def test_a_closed_server() -> None:
    """Calls after `close()` fail and say so; prefixes keep two servers apart."""
    server = mcp(sys.executable, SERVER, prefix="shop_")
    server.close()
    (found,) = results(asked(server, call("shop_price", item="tea")))
    assert found == ("error", f"The MCP server {sys.executable} is closed.")
