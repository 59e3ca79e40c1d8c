"""The AI SDK's own client, run by Node, reads our stream: the code behind `useChat`, three versions of it."""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jupyter_process import JupyterServer
from server_agents import script

from nbagent.core.state import State
from nbagent.server.ai_sdk.messages import ui_messages
from nbagent.server.stored_sessions import StoredSessions

PEERS = Path(__file__).parent / "peers"
Client = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def peers() -> Path:
    """Install the clients, once per lock file."""
    installed = PEERS / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < (PEERS / "package-lock.json").stat().st_mtime:
        subprocess.run([_tool("npm"), "ci", "--silent"], cwd=PEERS, check=True, timeout=300)
    return PEERS


@pytest.fixture(params=["ai5", "ai6", "ai"])
def chat(request: pytest.FixtureRequest, peers: Path, server: JupyterServer) -> Client:
    """Return a function that runs steps in a chat of one version of the client."""

    def run(steps: list[dict[str, Any]], **task: Any) -> dict[str, Any]:
        told = {
            "package": request.param,
            "api": server.api,
            "headers": server.headers,
            "body": {"agent": "obedient"},
            "steps": steps,
            **task,
        }
        command = [_tool("node"), "client.mjs"]
        done = subprocess.run(
            command,
            cwd=peers,
            input=json.dumps(told),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        result: dict[str, Any] = json.loads(done.stdout)
        return result

    return run


def _tool(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is needed: make test brings it"
    return found


def new_id() -> str:
    return secrets.token_hex(8)


def folded(server: JupyterServer, session_id: str) -> State:
    return StoredSessions(server.store).state(session_id)


def assert_same(server: JupyterServer, session_id: str, result: dict[str, Any]) -> State:
    """Compare what the client came to with what our fold says, and with what a reload would give it."""
    state = folded(server, session_id)
    theirs, ours = (
        [shown(message) for message in messages] for messages in (result["messages"], ui_messages(state))
    )
    assert theirs == ours
    with server.client() as client:
        assert client.get(f"/sessions/{session_id}?format=ai-sdk").json()["messages"] == ui_messages(state)
    return state


def shown(message: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    return message["role"], essential(message["parts"])


def essential(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the parts without what only some versions of the client note."""
    names = ("type", "text", "state", "toolCallId", "input", "output", "errorText")
    return [{name: part[name] for name in names if part.get(name) is not None} for part in parts]


STEPS = (
    [
        {"reasoning": "I need the weather twice."},
        "Let me look.",
        {"tool": "lookup", "arguments": {"city": "Köln"}},
    ],
    {"tool": "explode"},
    [{"reasoning": "One failed."}, "It is **sunny** 🌞 in Köln."],
)


def test_text_reasoning_and_two_tool_calls(chat: Client, server: JupyterServer) -> None:
    """The client has the same parts as our fold: reasoning, text, a call that worked and one that failed."""
    session_id = new_id()
    result = chat([{"send": script(*STEPS)}], id=session_id)
    assert (result["status"], result["errors"]) == ("ready", [])
    state = assert_same(server, session_id, result)
    kinds = [part["type"] for part in result["messages"][1]["parts"]]
    assert kinds == [
        "step-start",
        "reasoning",
        "text",
        "tool-lookup",
        "step-start",
        "tool-explode",
        "step-start",
        "reasoning",
        "text",
    ]
    metadata = result["messages"][1]["metadata"]
    assert (metadata["sessionId"], metadata["outcome"]) == (session_id, "completed")
    assert list(state.runs) == [metadata["runId"]]


def test_a_run_that_fails_in_the_middle(chat: Client, server: JupyterServer) -> None:
    """What came before stays; the client knows that it failed, and why."""
    session_id = new_id()
    result = chat(
        [{"send": script({"fails": "The provider fell over.", "after": "This much"})}], id=session_id
    )
    assert result["status"] == "error"
    assert result["errors"] == ["The provider fell over."]
    assert_same(server, session_id, result)
    assert result["messages"][1]["metadata"]["outcome"] == "failed"


def test_a_run_that_is_stopped(chat: Client, server: JupyterServer) -> None:
    """Stop ends the client's stream at once; both sides have the same half of an answer."""
    session_id = new_id()
    words = " ".join(f"word{n}" for n in range(2000))
    result = chat([{"send": script(words, delay=0.01), "stopAt": "word20 "}], id=session_id)
    assert (result["status"], result["errors"]) == ("ready", [])
    assert_same(server, session_id, result)
    text = result["messages"][1]["parts"][-1]["text"]
    assert "word20 " in text
    assert "word1999" not in text
    assert result["messages"][1]["metadata"]["outcome"] == "stopped"


def test_a_conversation_goes_on_and_is_edited_and_regenerated(chat: Client, server: JupyterServer) -> None:
    """The branch that is shown by us is the list of messages the client has."""
    session_id = new_id()
    steps = [{"send": "one"}, {"send": "two"}, {"regenerate": True}, {"edit": "three"}]
    result = chat(steps[:3], id=session_id)
    state = assert_same(server, session_id, result)
    assert [m.frozen().text for m in state.messages.values()] == ["one", "one", "two", "two", "two"]
    edited = chat(steps[3:], id=session_id, messages=result["messages"])
    assert_same(server, session_id, edited)
    assert [m["parts"][-1]["text"] for m in edited["messages"]] == ["three", "three"]
    assert [m.frozen().text for m in state.messages.values() if m.parent_id is None] == ["one"]
    roots = [m.frozen().text for m in folded(server, session_id).messages.values() if m.parent_id is None]
    assert roots == ["one", "three"]


def test_a_reloaded_page_picks_the_stream_up_again(chat: Client, server: JupyterServer) -> None:
    """`resumeStream` finds the run that goes on, and has the whole answer; nothing where none goes on."""
    session_id = new_id()
    told = script(" ".join(f"word{n}" for n in range(100)), delay=0.02)
    said = [{"id": "u", "role": "user", "parts": [{"type": "text", "text": told}]}]
    with server.client() as client:
        body = {"id": session_id, "agent": "obedient", "messages": said}
        with client.stream("POST", "/chat/stream", json=body) as response:
            next(response.iter_bytes())  # and the reader is gone
        before = client.get(f"/sessions/{session_id}?format=ai-sdk").json()["messages"]
        assert [message["role"] for message in before] == ["user"]
    result = chat([{"resume": True}], id=session_id, messages=before)
    assert_same(server, session_id, result)
    assert result["messages"][1]["parts"][-1]["text"].endswith("word99")
    assert chat([{"resume": True}], id=session_id)["messages"] == []
