"""The routes of the extension, on a real server."""

from __future__ import annotations

import threading
import time
from typing import Any

import httpx
import pytest
from jupyter_process import JupyterServer, sse_events
from server_agents import obedient, script

from nbagent import Session
from nbagent.store.contract import Owner
from nbagent.store.owners import this_process
from nbagent.store.sqlite import SqliteStore

SLOW = script(" ".join(f"word{n}" for n in range(1000)), delay=0.01)


def say(client: httpx.Client, text: str, **body: Any) -> httpx.Response:
    body = {"text": text, "agent": "obedient", **body}
    return client.post("/chat/stream", params={"format": "events"}, json=body)


def begin(client: httpx.Client, text: str = SLOW, **body: Any) -> str:
    """Start a run and leave: return the session's id as soon as the run goes on."""
    body = {"text": text, "agent": "obedient", **body}
    with client.stream("POST", "/chat/stream", json=body) as response:
        assert response.status_code == 200, response.read()
        return response.headers["X-Nbagent-Session"]


def stop(client: httpx.Client, session_id: str) -> None:
    client.post(f"/sessions/{session_id}/stop")
    client.get(f"/sessions/{session_id}/events")  # ends with the run


def acquire(store: SqliteStore, session_id: str, owner: Owner) -> None:
    """Become the writer as another process would: the last one lets go just after its run has ended."""
    while store.acquire(session_id, owner) is not None:
        time.sleep(0.01)  # a process to wait for


def test_an_answer_is_streamed_and_the_session_can_be_read_afterwards(client: httpx.Client) -> None:
    """The stream begins with what was said and ends with the run; the session has the same messages."""
    response = say(client, "hello")
    assert response.headers["Content-Type"] == "text/event-stream"
    events = sse_events(response.text)
    assert [value["event"]["type"] for _, value in events][:2] == ["user_message", "run_start"]
    end = events[-1][1]["event"]
    assert (end["type"], end["outcome"]) == ("run_end", "completed")
    session = client.get(f"/sessions/{response.headers['X-Nbagent-Session']}").json()
    assert [message["role"] for message in session["messages"]] == ["user", "assistant"]
    assert session["messages"][1]["parts"] == [{"type": "text", "text": "hello"}]
    assert (session["seq"], session["run"]["status"]) == (events[-1][0], "completed")


def test_the_stream_of_the_ai_sdk_says_what_it_is(client: httpx.Client) -> None:
    """It is the default, has its header, and ends as it must."""
    response = client.post("/chat/stream", json={"text": "hello", "agent": "obedient"})
    assert response.headers["x-vercel-ai-ui-message-stream"] == "v1"
    assert (
        response.text.startswith('data: {"type":"start"') or '"type":"start"' in response.text.splitlines()[1]
    )
    assert response.text.endswith("data: [DONE]\n\n")


def test_sessions_are_listed_and_deleted(client: httpx.Client) -> None:
    """The newest comes first; a deleted one is gone for good."""
    session_id = say(client, "hello").headers["X-Nbagent-Session"]
    newest = client.get("/sessions", params={"limit": 1}).json()["sessions"]
    assert [(line["session_id"], line["first_message"]) for line in newest] == [(session_id, "hello")]
    assert client.delete(f"/sessions/{session_id}").status_code == 204
    assert client.get(f"/sessions/{session_id}").status_code == 404
    assert client.delete(f"/sessions/{session_id}").status_code == 404


def test_sessions_are_found_and_renamed(client: httpx.Client) -> None:
    """All words must occur in the title or in what was said; a title that is no text is refused."""
    session_id = say(client, "Where do whales sing?").headers["X-Nbagent-Session"]

    def found(search: str) -> list[tuple[str, str | None]]:
        answer = client.get("/sessions", params={"search": search}).json()
        assert answer["total"] == len(answer["sessions"])
        return [(line["session_id"], line["title"]) for line in answer["sessions"]]

    assert found("SING whales") == [(session_id, None)]
    assert found("whales bark") == []
    assert client.patch(f"/sessions/{session_id}", json={"title": " Cetacea "}).status_code == 204
    assert found("cetacea") == [(session_id, "Cetacea")]
    assert client.patch(f"/sessions/{session_id}", json={"title": 7}).status_code == 400
    assert client.patch("/sessions/nobody", json={"title": "x"}).status_code == 404


def test_a_session_is_renamed_while_it_is_written(client: httpx.Client) -> None:
    """By the server that writes it: its run goes on."""
    session_id = begin(client)
    assert client.patch(f"/sessions/{session_id}", json={"title": "Busy"}).status_code == 204
    stop(client, session_id)
    session = client.get(f"/sessions/{session_id}").json()
    assert (session["title"], session["run"]["status"]) == ("Busy", "stopped")


def test_a_session_goes_on(client: httpx.Client) -> None:
    """A session of the store is continued; one that is not there is not made up."""
    session_id = say(client, "one").headers["X-Nbagent-Session"]
    assert say(client, "two", session_id=session_id).headers["X-Nbagent-Session"] == session_id
    texts = [m["parts"][0]["text"] for m in client.get(f"/sessions/{session_id}").json()["messages"]]
    assert texts == ["one", "one", "two", "two"]
    assert say(client, "two", session_id="nobody").json()["type"] == "NoSuchSession"


def test_who_leaves_does_not_stop_the_run_and_can_come_back(client: httpx.Client) -> None:
    """Reconnecting with the id of the last event gives exactly what was missed."""
    told = script(" ".join(f"word{n}" for n in range(100)), delay=0.01)
    body, seen = {"text": told, "agent": "obedient"}, ""
    with client.stream("POST", "/chat/stream", params={"format": "events"}, json=body) as response:
        session_id = response.headers["X-Nbagent-Session"]
        for piece in response.iter_text():
            seen += piece
            if "word20 " in seen:
                break
    seen = seen[: seen.rindex("\n\n") + 2]
    before = sse_events(seen)
    last = {"Last-Event-ID": str(before[-1][0])}
    after = sse_events(client.get(f"/sessions/{session_id}/events?format=events", headers=last).text)
    texts = [value["event"].get("text", "") for _, value in before + after]
    assert "".join(texts) == " ".join(f"word{n}" for n in range(100))
    assert after[-1][1]["event"]["outcome"] == "completed"
    gone = client.get(f"/sessions/{session_id}/events", headers={"Last-Event-ID": str(after[-1][0])})
    assert gone.status_code == 204


def test_coming_back_in_mid_part_goes_on_with_that_part(client: httpx.Client) -> None:
    """In the AI SDK's format the missing chunks come, without a second start."""
    session_id = say(client, "one two three").headers["X-Nbagent-Session"]
    url = f"/sessions/{session_id}/events"
    whole = sse_events(client.get(url).text)
    deltas = [seq for seq, value in whole if isinstance(value, dict) and value["type"] == "text-delta"]
    last = {"Last-Event-ID": str((deltas[-1] or 0) - 1)}  # within a merged delta, or between two
    rest = [value["type"] for _, value in sse_events(client.get(url, headers=last).text)[:-1]]
    assert rest == ["text-delta", "text-end", "finish-step", "message-metadata", "finish"]


def test_one_run_per_session(client: httpx.Client, server: JupyterServer) -> None:
    """A second one is refused with who holds it, whether that is this server or another process."""
    session_id = begin(client)
    refused = say(client, "me too", session_id=session_id)
    assert (refused.status_code, refused.json()["type"]) == (409, "SessionBusy")
    assert "this server (process" in refused.json()["message"]
    assert client.delete(f"/sessions/{session_id}").status_code == 409
    stop(client, session_id)
    store, owner = SqliteStore(server.store), this_process()
    acquire(store, session_id, owner)
    refused = say(client, "me too", session_id=session_id)
    assert (refused.status_code, refused.json()["type"]) == (409, "SessionBusy")
    assert f"process {owner.pid} on" in refused.json()["message"]
    assert client.patch(f"/sessions/{session_id}", json={"title": "x"}).status_code == 409
    store.release(session_id, owner)
    assert say(client, "me too", session_id=session_id).status_code == 200


def test_so_many_runs_at_a_time(client: httpx.Client) -> None:
    """One more is refused, until one has ended."""
    sessions = [begin(client) for _ in range(8)]
    refused = say(client, "me too")
    assert (refused.status_code, refused.json()["type"]) == (429, "TooManyRuns")
    for session_id in sessions:
        stop(client, session_id)
    assert say(client, "me too").status_code == 200


def test_stop_ends_the_run_and_keeps_what_was_said(client: httpx.Client) -> None:
    """It says whether there was anything to stop; the events say how it ended."""
    session_id = begin(client)
    assert client.post(f"/sessions/{session_id}/stop").json() == {"stopping": True}
    events = sse_events(client.get(f"/sessions/{session_id}/events?format=events").text)
    assert events[-1][1]["event"]["outcome"] == "stopped"
    assert client.post(f"/sessions/{session_id}/stop").json() == {"stopping": False}
    assert client.post("/sessions/nobody/stop").status_code == 404


def test_a_run_of_another_process_is_followed_and_stopped(
    client: httpx.Client, server: JupyterServer
) -> None:
    """Through the shared store: its entries come as they are written, and a request to stop gets there."""
    session = Session(obedient(), store=server.store)
    run = session.send(SLOW)
    url = f"/sessions/{session.session_id}/events?format=events"
    with client.stream("GET", url) as response:
        text = ""
        for piece in response.iter_text():
            if "word5 " in text and '"run_end"' not in text:
                client.post(f"/sessions/{session.session_id}/stop")
            text += piece
    assert run.result(timeout=10).outcome == "stopped"
    assert sse_events(text)[-1][1]["event"]["outcome"] == "stopped"
    seqs = [seq or 0 for seq, _ in sse_events(text)]
    assert seqs == sorted(set(seqs))


def test_a_follower_hears_of_the_next_run_too(client: httpx.Client) -> None:
    """`follow=true` does not end with a run; runs of this server and of others come alike."""
    session_id = say(client, "one").headers["X-Nbagent-Session"]
    heard: list[str] = []

    def follow() -> None:
        with client.stream("GET", f"/sessions/{session_id}/events?format=events&follow=true") as response:
            for piece in response.iter_text():
                heard.append(piece)
                if "".join(heard).count('"run_end"') == 2:
                    return

    follower = threading.Thread(target=follow)
    follower.start()
    say(client, "two", session_id=session_id)
    follower.join(timeout=20)
    assert not follower.is_alive()
    assert [v["event"]["type"] for _, v in sse_events("".join(heard))].count("user_message") == 2


def test_tools_do_not_run_on_the_servers_loop(client: httpx.Client) -> None:
    """A tool is at home on the thread of its run, so that it cannot hold up other users."""
    response = say(client, script({"tool": "where"}, "done"))
    ends = [v["event"] for _, v in sse_events(response.text) if v["event"]["type"] == "tool_end"]
    assert [(end["outcome"], end["result"]) for end in ends] == [("ok", "nbagent-run")]


@pytest.mark.parametrize(("approved", "outcome"), [(True, "ok"), (False, "denied")])
def test_a_tool_call_waits_for_approval(client: httpx.Client, *, approved: bool, outcome: str) -> None:
    """The answer comes over HTTP, once, and to the run that waits."""
    session_id = begin(client, script({"tool": "erase", "id": "call"}, "done"))
    answer = {"tool_call_id": "call", "approved": approved, "reason": "Because."}
    path, text = f"/sessions/{session_id}/approve", ""
    with client.stream("GET", f"/sessions/{session_id}/events?format=events") as response:
        for piece in response.iter_text():
            text += piece
            if '"approval_request"' in piece:
                assert client.post(path, json={**answer, "tool_call_id": "other"}).status_code == 400
                assert client.post(path, json=answer).status_code == 202
    events = [value["event"] for _, value in sse_events(text)]
    assert [event["outcome"] for event in events if event["type"] == "tool_end"] == [outcome]
    assert client.post(path, json=answer).json()["type"] == "UsageError"


def test_agents_are_chosen_by_configuration(client: httpx.Client) -> None:
    """Only configured names can be asked for; one that cannot be loaded says so."""
    assert client.get("/agents").json() == {"agents": ["obedient", "unloadable"]}
    assert say(client, "hello", agent="os:system").status_code == 404
    broken = say(client, "hello", agent="unloadable")
    assert (broken.status_code, broken.json()["type"]) == (503, "ModelUnavailable")
    assert "Traceback" not in broken.text


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"\xff", 400),
        (b"{}", 400),
        (b'{"text": "  "}', 400),
        (b'{"text": 1}', 400),
        (b'{"text": "hi", "session_id": "../etc/passwd"}', 400),
        (b'{"id": "x", "messages": []}', 400),
        (b'{"id": "x", "messages": [{"role": "assistant", "parts": []}]}', 400),
        (b'{"messages": [{"role": "user", "parts": [{"type": "file", "mediaType": "a/b"}]}]}', 400),
        (b'{"id": "x", "trigger": "regenerate-message", "messageId": "nobody", "agent": "obedient"}', 400),
        (b'{"text": "' + b"x" * 8_000_000 + b'"}', 413),
    ],
)
def test_a_request_that_makes_no_sense_is_refused_with_a_reason(
    client: httpx.Client, body: bytes, status: int
) -> None:
    """JSON with a message, never a stack trace."""
    response = client.post("/chat/stream", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == status
    assert response.json()["message"]
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/sessions?limit=-1", {}),
        ("/sessions?limit=9999999999999999999", {}),
        ("/sessions/x/events?since=one", {}),
        ("/sessions/x/events?format=xml", {}),
        ("/sessions/x/events?follow=maybe", {}),
        ("/sessions/x/events", {"Last-Event-ID": "٣"}),
    ],
)
def test_arguments_are_checked(client: httpx.Client, path: str, headers: dict[str, str]) -> None:
    """What is not understood is said, not guessed."""
    encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
    assert client.get(path, headers=encoded).status_code == 400
