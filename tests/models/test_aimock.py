"""A server nobody here wrote (aimock) speaks all five protocols to our models, faults included."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import pytest
from wire_support import finish_of, request, transcript

from nbagent.errors import ModelError, RateLimited, StreamTruncated
from nbagent.models.base import ModelEvent, ToolSpec
from nbagent.models.http.retry import Retry
from nbagent.models.registry import resolve_model

PEERS = Path(__file__).parents[1] / "peers"
PATHS = {"openai-chat": "/v1", "openai": "/v1", "anthropic": "", "google": "/v1beta", "ollama": ""}
TOOLS = tuple(
    ToolSpec(name=name, description="", parameters={"type": "object", "properties": {}})
    for name in ("get_weather", "get_time")
)


@pytest.fixture(scope="session")
def aimock() -> Iterator[str]:
    """Start aimock, installing it where it is missing; return its address."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("npm and node are needed to run aimock")
    if not (PEERS / "node_modules" / ".package-lock.json").exists():
        subprocess.run([npm, "ci", "--silent"], cwd=PEERS, check=True, timeout=300, stdout=subprocess.DEVNULL)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    script = PEERS / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
    options = [
        "-p",
        str(port),
        "-f",
        str(PEERS / "aimock.json"),
        "-c",
        "7",
        "-l",
        "1",
        "--log-level",
        "silent",
    ]
    # A group of its own: `node` from a wheel is a script that starts the real one, and both must end.
    command = [node, str(script), *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}/health", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "aimock ended by itself"
        try:
            urllib.request.urlopen(url, timeout=1).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("aimock did not start")


async def ask(aimock: str, provider: str, text: str) -> tuple[list[ModelEvent], ModelError | None]:
    url = aimock + PATHS[provider]
    model = resolve_model(f"{provider}:gpt-5", base_url=url, api_key="sk-test", retry=Retry(times=0))
    events: list[ModelEvent] = []
    try:
        async with aclosing(model.stream(request(text, tools=TOOLS))) as stream:
            async for event in stream:
                events.append(event)  # noqa: PERF401 - events before an error count
    except ModelError as error:
        return events, error
    return events, None


@pytest.mark.parametrize("provider", PATHS)
async def test_text(aimock: str, provider: str) -> None:
    """Text comes whole, though aimock cuts emoji in two (row 12)."""
    events, failure = await ask(aimock, provider, "greet me")
    assert failure is None
    assert "text: Hello 🙂🙂 wörld, how are you?" in transcript(events)
    finish = finish_of(events)
    assert finish.finish_reason == "stop"
    assert finish.http_status == 200


@pytest.mark.parametrize("provider", PATHS)
async def test_reasoning(aimock: str, provider: str) -> None:
    """Reasoning and answer are told apart (aimock's Ollama names the field unlike Ollama, so not there)."""
    events, failure = await ask(aimock, provider, "think hard")
    assert failure is None
    lines = transcript(events)
    assert any(line.startswith("text: Yes.") for line in lines)
    if provider != "ollama":
        assert lines[0].startswith("reasoning: Let me see.")


@pytest.mark.parametrize("provider", PATHS)
async def test_tools(aimock: str, provider: str) -> None:
    """Two calls in one answer, arguments whole."""
    events, failure = await ask(aimock, provider, "tool please")
    assert failure is None
    calls = [line.split(" ", 2)[2] for line in transcript(events) if line.startswith("call ")]
    assert [call.partition(" <")[0].replace(": ", ":") for call in calls] == [
        'get_weather {"city":"Paris 🙂"}',
        "get_time {}",
    ]
    assert finish_of(events).finish_reason == "tool_calls"


@pytest.mark.parametrize("provider", PATHS)
async def test_refusal(aimock: str, provider: str) -> None:
    """A 429 is what it is in every protocol."""
    _, failure = await ask(aimock, provider, "limit")
    assert isinstance(failure, RateLimited)
    assert "Slow down" in str(failure)


@pytest.mark.parametrize("provider", PATHS)
@pytest.mark.parametrize("fault", ["break", "drop"])
async def test_broken_stream(aimock: str, provider: str, fault: str) -> None:
    """A stream that is cut keeps its text and is never taken for a success."""
    events, failure = await ask(aimock, provider, fault)
    assert isinstance(failure, StreamTruncated)
    lines = transcript(events)
    assert all("Once upon a time there was a very long story".startswith(line[6:][:20]) for line in lines)
    assert not [line for line in lines if line.startswith("finish")]
