"""A real kernel, killed in mid-answer."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

pytestmark = pytest.mark.kernel

TALK = """
import asyncio, time
from nbagent import Session

async def endless(messages):
    with open({said!r}, "w") as said:
        for number in range(10**6):
            yield f"word{{number}} "
            print(time.monotonic(), file=said, flush=True)
            await asyncio.sleep(0.01)

session = Session(endless, store={url!r})
run = session.send("Tell me everything")
print(session.session_id)
"""
LOOK = """
from nbagent import Session
from nbagent.testing import ScriptedModel
session = Session.load({session_id!r}, ScriptedModel(["Where were we?"]), store={url!r})
print(*[f"{{m.role}}|{{m.status}}|{{m.text}}" for m in session.messages], sep="\\n")
print(session.send("Go on").result(30).text)
"""


@pytest.fixture
def kernel() -> Iterator[KernelManager]:
    manager = KernelManager()
    manager.start_kernel()
    yield manager
    manager.shutdown_kernel(now=True)


def _client(kernel: KernelManager) -> BlockingKernelClient:
    client: BlockingKernelClient = kernel.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return client


def _run(client: BlockingKernelClient, code: str) -> list[str]:
    printed: list[str] = []

    def hook(message: dict[str, dict[str, str]]) -> None:
        content = message["content"]
        assert "traceback" not in content, content
        printed.append(content.get("text", "") if content.get("name") == "stdout" else "")

    client.execute_interactive(code, output_hook=hook, timeout=60)
    return "".join(printed).splitlines()


def test_a_killed_kernel_loses_at_most_half_a_second(kernel: KernelManager, url: str, tmp_path: Path) -> None:
    """After the restart the question is there, the answer but for its last words, and the chat goes on."""
    said = tmp_path / "said"
    client = _client(kernel)
    (session_id,) = _run(client, TALK.format(said=str(said), url=url))
    client.execute("run.result()")  # a cell that blocks, as in a notebook
    while not said.exists() or said.read_text().count("\n") < 100:
        time.sleep(0.01)  # a process to wait for
    kernel.signal_kernel(signal.SIGKILL)
    killed_at = time.monotonic()
    client.stop_channels()
    kernel.restart_kernel(now=True)

    client = _client(kernel)
    question, answer, after = _run(client, LOOK.format(session_id=session_id, url=url))
    client.stop_channels()
    assert question == "user|complete|Tell me everything"
    assert after == "Where were we?"
    role, status, text = answer.split("|")
    assert (role, status) == ("assistant", "interrupted")
    times = [float(line) for line in said.read_text().splitlines()[:-1]]
    early = sum(moment < killed_at - 0.5 for moment in times)
    assert early > 0
    assert text.startswith("".join(f"word{number} " for number in range(early)))
