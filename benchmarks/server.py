"""What the server extension adds to JupyterLab's start, what it saves in latency, and what followers cost."""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "server"))
from jupyter_kernel import kernel
from jupyter_process import JupyterServer, environment, free_port, jupyter_server, sse_events
from server_agents import script

STARTS = 5
MESSAGES = 200
IDLE_SECONDS = 5
READERS = 50
SAY = f"""
import time
from ipykernel.comm import Comm
comm = Comm(target_name="nobody")
for _ in range({MESSAGES}):
    comm.send({{"at": time.time()}})
    time.sleep(0.01)
"""


def main() -> None:
    print("| what | without | with | |\n|---|--:|--:|--:|")
    start_of_lab()
    latency()
    followers()


def row(what: str, without: float, with_it: float, verdict: str) -> None:
    print(f"| {what} | {without:.1f} | {with_it:.1f} | {verdict} |", flush=True)


# --- starting -----------------------------------------------------------------------------------


def start_of_lab() -> None:
    times: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
    for _ in range(STARTS):
        for enabled, measured in times.items():
            measured.append(start(enabled=enabled))
    for number, name in enumerate(("wall", "CPU")):
        without, with_it = (
            statistics.median(each[number] for each in times[enabled]) * 1000 for enabled in times
        )
        row(f"JupyterLab until it answers, {name} ms", without, with_it, f"{with_it - without:+.0f} ms")


def start(*, enabled: bool) -> tuple[float, float]:
    """Return wall and CPU seconds until a JupyterLab with or without the extension answers."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        own = environment(folder)
        config = f'c.ServerApp.jpserver_extensions = {{"nbagent.server": {enabled}}}\n'
        (folder / "config" / "jupyter_server_config.py").write_text(config)
        command = [
            sys.executable,
            "-m",
            "jupyterlab",
            "--no-browser",
            "--allow-root",
            f"--ServerApp.port={port}",
        ]
        began = time.perf_counter()
        with subprocess.Popen(command, env=own, cwd=folder, stderr=subprocess.DEVNULL) as process:
            try:
                while not answers(port):
                    time.sleep(0.01)
                return time.perf_counter() - began, cpu(process.pid)
            finally:
                process.terminate()


def answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/api").is_success
    except httpx.TransportError:
        return False


def cpu(pid: int) -> float:
    """Return the CPU seconds a process has taken."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


# --- the kernel's websocket ---------------------------------------------------------------------


def latency() -> None:
    """Ask a kernel to send a small message every 10 ms, and print how long each is on its way."""
    found = {}
    for low_latency in (False, True):
        with server(f"c.NBAgent.low_latency = {low_latency}\n") as running, kernel(running) as talking:
            delays = [
                time.time() - message["content"]["data"]["at"]
                for message in talking.replies(SAY)
                if message["msg_type"] == "comm_msg"
            ]
            found[low_latency] = [1000 * quantile(delays, share) for share in (0.5, 0.95)]
    for number, name in enumerate(("p50", "p95")):
        without, with_it = found[False][number], found[True][number]
        row(f"a small message from a kernel, {name} ms", without, with_it, f"{without / with_it:.1f}x")


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


# --- following ----------------------------------------------------------------------------------


def followers() -> None:
    with server('c.NBAgent.agents = {"obedient": "server_agents:obedient"}\n') as running:
        pid = int((running.log.parent / "pid").read_text())
        with running.client() as client:
            said = client.post("/chat/stream?format=events", json={"text": "hello", "agent": "obedient"})
            session_id = said.headers["X-Nbagent-Session"]
            alone = idle(pid)
            with client.stream("GET", f"/sessions/{session_id}/events?follow=true"):
                followed = idle(pid)
        row("CPU of an idle server, ms per second (without/with a follower)", alone, followed, "")
        one, many = (asyncio.run(follow(running, pid, readers)) for readers in (1, READERS))
        row(f"CPU for an answer of 500 tokens, ms (1/{READERS} followers)", one, many, f"{many / one:.1f}x")


def idle(pid: int) -> float:
    before = cpu(pid)
    time.sleep(IDLE_SECONDS)
    return 1000 * (cpu(pid) - before) / IDLE_SECONDS


async def follow(running: JupyterServer, pid: int, readers: int) -> float:
    """Return the CPU milliseconds that the server takes for an answer with `readers` followers."""
    told = script(" ".join(f"word{n}" for n in range(500)), delay=0.01)
    async with running.async_client() as client:
        async with client.stream(
            "POST", "/chat/stream", json={"text": told, "agent": "obedient"}
        ) as response:
            session_id = response.headers["X-Nbagent-Session"]
        before = cpu(pid)
        url = f"/sessions/{session_id}/events?format=events"
        texts = await asyncio.gather(*(client.get(url) for _ in range(readers)))
        if len({sse_events(each.text)[-1][0] for each in texts}) != 1:
            raise RuntimeError("The followers did not all get the same events.")
        return 1000 * (cpu(pid) - before)


@contextmanager
def server(config: str) -> Iterator[JupyterServer]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pid = f"import os, pathlib\npathlib.Path({str(folder / 'pid')!r}).write_text(str(os.getpid()))\n"
        with jupyter_server(folder, pid + config) as running:
            yield running


if __name__ == "__main__":
    main()
