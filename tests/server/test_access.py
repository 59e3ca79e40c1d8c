"""With `c.NBAgent.history = False` each user reaches the sessions they began, on every route there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from jupyter_process import JupyterServer, jupyter_server
from server_agents import obedient, script
from test_security import OPERATIONS

from nbagent import Session

SECRET = "the board decides on Monday"
CONFIG = """
c.NBAgent.agents = {"obedient": "server_agents:obedient"}
c.NBAgent.history = False
c.ServerApp.identity_provider_class = "identities.Named"
"""
BODIES: dict[tuple[str, str], Any] = {
    ("patch", "/sessions/{session_id}"): {"title": "Mine now"},
    ("post", "/sessions/{session_id}/approve"): {"tool_call_id": "call-1", "approved": True},
}
NAMED = [(method, path) for method, path in OPERATIONS if "{session_id}" in path]
OVER_BODIES = [
    {"text": "What was said?", "session_id": "{}"},
    {"text": "What was said?", "id": "{}"},
    {"text": "What was said?", "id": "mine", "session_id": "{}"},
    {"id": "{}", "trigger": "regenerate-message"},
]


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JupyterServer]:
    with jupyter_server(tmp_path_factory.mktemp("apart"), CONFIG) as server:
        yield server


def client_of(server: JupyterServer, name: str) -> httpx.Client:
    return httpx.Client(headers={**server.headers, "X-User": name}, timeout=30, base_url=server.api)


@pytest.fixture(scope="module")
def ada(apart: JupyterServer) -> Iterator[httpx.Client]:
    with client_of(apart, "ada") as client:
        yield client


@pytest.fixture(scope="module")
def eve(apart: JupyterServer) -> Iterator[httpx.Client]:
    with client_of(apart, "eve") as client:
        yield client


@pytest.fixture
def hers(ada: httpx.Client) -> str:
    """What Ada said over the routes."""
    response = say(ada, SECRET)
    assert SECRET in response.text
    return response.headers["X-Nbagent-Session"]


@pytest.fixture
def in_a_notebook(apart: JupyterServer) -> str:
    """What was said in a kernel, where no user of the routes is known."""
    session = Session(obedient(), store=apart.store)
    session.send(SECRET).result(30)
    session.flush()
    return session.session_id


def say(client: httpx.Client, text: str, **body: Any) -> httpx.Response:
    body = {"text": text, "agent": "obedient", **body}
    return client.post("/chat/stream", params={"format": "events"}, json=body)


def listed(client: httpx.Client, search: str = "") -> list[str]:
    lines = client.get("/sessions", params={"search": search, "limit": 1000}).json()["sessions"]
    return [line["session_id"] for line in lines]


@pytest.mark.parametrize(("method", "path"), NAMED)
@pytest.mark.parametrize("whose", ["hers", "in_a_notebook"])
def test_no_route_reaches_a_session_of_somebody_else(
    request: pytest.FixtureRequest,
    eve: httpx.Client,
    apart: JupyterServer,
    method: str,
    path: str,
    whose: str,
) -> None:
    """It answers as if there was no such session, and the session stays as it is."""
    session_id = request.getfixturevalue(whose)
    before = Session.load(session_id, obedient(), store=apart.store).entries()
    ask = (method, path.replace("{session_id}", session_id))
    response = eve.request(*ask, json=BODIES.get((method, path)))
    unknown = eve.request(method, path.replace("{session_id}", "nope"), json=BODIES.get((method, path)))
    assert response.status_code == unknown.status_code == 404
    assert response.text.replace(session_id, "nope") == unknown.text
    assert Session.load(session_id, obedient(), store=apart.store).entries() == before


@pytest.mark.parametrize("body", OVER_BODIES, ids=str)
@pytest.mark.parametrize("whose", ["hers", "in_a_notebook"])
def test_no_body_reaches_a_session_of_somebody_else(
    request: pytest.FixtureRequest, eve: httpx.Client, body: dict[str, str], whose: str
) -> None:
    """Nobody goes on with it, or has it answered again."""
    session_id = request.getfixturevalue(whose)
    filled = {key: value.format(session_id) for key, value in body.items()}
    response = eve.post("/chat/stream", params={"format": "events"}, json={"agent": "obedient", **filled})
    assert response.status_code == 404
    assert SECRET not in response.text


def test_each_lists_and_finds_their_own(
    ada: httpx.Client, eve: httpx.Client, hers: str, in_a_notebook: str
) -> None:
    """By search, too."""
    his = say(eve, "hello").headers["X-Nbagent-Session"]
    assert hers in listed(ada)
    assert hers in listed(ada, "board")
    assert listed(eve, "board") == []
    assert his in listed(eve)
    assert {hers, in_a_notebook} & set(listed(eve)) == set()
    assert {his, in_a_notebook} & set(listed(ada)) == set()


def test_ones_own_sessions_are_as_ever(ada: httpx.Client, hers: str) -> None:
    """Read, gone on with, renamed, streamed and deleted; one that the client names is begun."""
    assert SECRET in say(ada, "More", session_id=hers).text + str(ada.get(f"/sessions/{hers}").json())
    assert ada.patch(f"/sessions/{hers}", json={"title": "Plans"}).status_code == 204
    assert ada.get(f"/sessions/{hers}").json()["title"] == "Plans"
    assert SECRET in ada.get(f"/sessions/{hers}/events", params={"format": "events"}).text
    assert say(ada, "hello", id=f"{hers}-next").status_code == 200
    assert f"{hers}-next" in listed(ada)
    assert ada.delete(f"/sessions/{hers}").status_code == 204
    assert hers not in listed(ada)


def test_a_run_of_somebody_else_is_neither_stopped_nor_followed(ada: httpx.Client, eve: httpx.Client) -> None:
    """Also while it goes on."""
    text = script(" ".join(["word"] * 1000), delay=0.01)
    with ada.stream("POST", "/chat/stream", json={"text": text, "agent": "obedient"}) as response:
        session_id = response.headers["X-Nbagent-Session"]
    assert eve.post(f"/sessions/{session_id}/stop").status_code == 404
    assert eve.get(f"/chat/stream/{session_id}/stream").status_code == 404
    assert eve.get(f"/sessions/{session_id}/events").status_code == 404
    assert ada.post(f"/sessions/{session_id}/stop").status_code == 202
    ada.get(f"/sessions/{session_id}/events")  # ends with the run


def test_what_a_client_writes_attaches_no_variable(client: httpx.Client) -> None:
    """`@name` is text: the server's process has variables of its own, such as the path of its script."""
    response = say(client, "Where is @__file__?")
    session = client.get(f"/sessions/{response.headers['X-Nbagent-Session']}").json()
    assert session["messages"][0]["parts"] == [{"type": "text", "text": "Where is @__file__?"}]
