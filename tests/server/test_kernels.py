"""Runs in a real kernel, seen through the server: followed by many, stopped, killed."""

from __future__ import annotations

import asyncio
import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from jupyter_kernel import Kernel, kernel
from jupyter_process import JupyterServer, jupyter_server, sse_events
from server_agents import script

from nbagent.server.ai_sdk.stream import DONE

pytestmark = pytest.mark.kernel
READERS = 50


@pytest.fixture
def notebook(server: JupyterServer) -> Iterator[Kernel]:
    with kernel(server) as running:
        running.execute(f"""
            import os
            from nbagent import Session
            from server_agents import obedient, script
            session = Session(obedient(), store={server.store!r})
            def begin(words, delay):
                session.send(script(" ".join(f"word{{n}}" for n in range(words)), delay=delay))
                session.flush()
                print(session.session_id)
        """)
        yield running


async def read(client: httpx.AsyncClient, session_id: str) -> str:
    async with client.stream("GET", f"/sessions/{session_id}/events?format=events") as response:
        return "".join([piece async for piece in response.aiter_text()])


async def read_at_once(server: JupyterServer, session_id: str) -> list[str]:
    async with server.async_client() as client:
        return await asyncio.gather(*(read(client, session_id) for _ in range(READERS)))


def ends(text: str) -> dict[str, Any]:
    """Return the last event of a stream."""
    event: dict[str, Any] = sse_events(text)[-1][1]["event"]
    return event


def kill(pid: int) -> None:
    """Kill a process and wait until it is dead: the signal comes a moment later."""
    process = os.pidfd_open(pid)
    os.kill(pid, signal.SIGKILL)
    dead, _, _ = select.select([process], [], [], 10)
    os.close(process)
    assert dead


def test_fifty_readers_get_every_event_once_and_in_order(server: JupyterServer, notebook: Kernel) -> None:
    """Whenever they came, and wherever the run goes on."""
    session_id = notebook.execute("begin(300, 0.005)").strip()
    for text in asyncio.run(read_at_once(server, session_id)):
        events = sse_events(text)
        seqs = [seq or 0 for seq, _ in events]
        assert seqs == sorted(set(seqs))
        said = "".join(
            value["event"]["text"] for _, value in events if value["event"]["type"] == "text_delta"
        )
        assert said == " ".join(f"word{n}" for n in range(300))
        others = [value["event"]["type"] for _, value in events if value["event"]["type"] != "text_delta"]
        assert others == [
            "session_start",
            "user_message",
            "run_start",
            "request_start",
            "request_end",
            "run_end",
        ]


def test_a_killed_kernel_ends_the_stream_as_interrupted(
    server: JupyterServer, notebook: Kernel, client: httpx.Client
) -> None:
    """Readers see the end, and so does whoever looks later; a read that takes 10 s fails."""
    session_id = notebook.execute("begin(100_000, 0.01)").strip()
    pid = int(notebook.execute("print(os.getpid())"))
    text = ""
    with client.stream("GET", f"/sessions/{session_id}/events?format=events", timeout=10) as response:
        for piece in response.iter_text():
            if "word9 " in piece and pid:
                os.kill(pid, signal.SIGKILL)
                pid = 0
            text += piece
    assert (ends(text)["outcome"], ends(text)["error"]["type"]) == ("failed", "Interrupted")
    last = client.get(f"/sessions/{session_id}").json()["messages"][-1]
    assert (last["role"], last["status"]) == ("assistant", "interrupted")
    chunks = [chunk for _, chunk in sse_events(client.get(f"/sessions/{session_id}/events").text)]
    assert chunks[-3]["messageMetadata"] == {"outcome": "interrupted", "errorType": "Interrupted"}
    assert (chunks[-2]["type"], chunks[-1]) == ("error", DONE)


def test_a_kernel_that_died_unseen_is_found_out(
    server: JupyterServer, notebook: Kernel, client: httpx.Client
) -> None:
    """Whoever looks first closes what it left open."""
    session_id = notebook.execute("begin(100_000, 0.01)").strip()
    kill(int(notebook.execute("print(os.getpid())")))
    assert client.get(f"/sessions/{session_id}").json()["run"]["error"]["type"] == "Interrupted"
    body = {"text": script("and on"), "agent": "obedient", "session_id": session_id}
    assert client.post("/chat/stream", json=body).status_code == 200


def test_stop_reaches_a_kernel(notebook: Kernel, client: httpx.Client) -> None:
    """Also while it is busy with a cell: the thread that writes the log hears of it."""
    session_id = notebook.execute("begin(100_000, 0.01)").strip()
    assert client.post(f"/sessions/{session_id}/stop").json() == {"stopping": True}
    assert ends(client.get(f"/sessions/{session_id}/events?format=events").text)["outcome"] == "stopped"


def nodelay(server: JupyterServer) -> str:
    """Return TCP_NODELAY of the server's live kernel websockets, as the server process sees them."""
    with server.client() as client:
        body = {"text": script({"tool": "nodelay"}, "done"), "agent": "obedient"}
        text = client.post("/chat/stream?format=events", json=body).text
    ended = [value["event"] for _, value in sse_events(text) if value["event"]["type"] == "tool_end"]
    return str(ended[0]["result"])


def test_kernel_websockets_send_at_once(server: JupyterServer, notebook: Kernel) -> None:
    """TCP_NODELAY is set on the live socket, after the handshake and while messages flow."""
    assert nodelay(server) == "[1]"


def test_low_latency_can_be_turned_off(tmp_path: Path) -> None:
    """Then the socket is as Jupyter Server leaves it."""
    agents = 'c.NBAgent.agents = {"obedient": "server_agents:obedient"}\n'
    with (
        jupyter_server(tmp_path, agents + "c.NBAgent.low_latency = False\n") as plain,
        kernel(plain) as running,
    ):
        running.execute("1")
        assert nodelay(plain) == "[0]"
