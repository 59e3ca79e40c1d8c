"""What never gets into a store: keys, what a hook redacts, and content that is not to be kept."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_support import logs
from samples import EVERY_OUTCOME, entries

from nbagent import Agent, Session, SessionBusy, open_log
from nbagent.core.deltas import compact, expand
from nbagent.core.fold import fold
from nbagent.core.redaction import redaction
from nbagent.errors import AuthenticationFailed, UsageError
from nbagent.events import Entry, TextDelta, encode
from nbagent.log import Log
from nbagent.log.sources import MemorySource
from nbagent.messages import Message
from nbagent.models.offline.scripted import ScriptedAnswer
from nbagent.redact import all_of, api_keys, emails
from nbagent.session.runtime import runtime
from nbagent.testing import ScriptedModel

KEY = "sk-proj-THISISTHEKEYTHATWASUSED0123456789"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[str]:
    """The URL of an empty store."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    yield url
    runtime().forget_store(url)


def on_disk(url: str) -> bytes:
    """Return all bytes of a store, including those that are not checkpointed yet."""
    runtime().writer(url).flush()
    folder = Path(url.removeprefix("sqlite:///")).parent
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


# --- keys -----------------------------------------------------------------------------------


class Nosy(BaseHTTPRequestHandler):
    """Refuses the first request, quoting the key as some providers do; then answers."""

    refused = False

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        if not type(self).refused:
            type(self).refused = True
            key = self.headers["Authorization"]
            self.reply(401, "application/json", f'{{"error": {{"message": "Incorrect API key: {key}"}}}}')
            return
        chunk = '{"choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}]}'
        self.reply(200, "text/event-stream", f"data: {chunk}\n\ndata: [DONE]\n\n")

    def reply(self, status: int, kind: str, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    """The base URL of a server that quotes keys."""
    Nosy.refused = False
    http = ThreadingHTTPServer(("127.0.0.1", 0), Nosy)
    thread = threading.Thread(target=http.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{http.server_port}/v1"
    http.shutdown()
    thread.join()
    http.server_close()


def test_the_key_that_was_used_is_not_in_the_database(server: str, store: str) -> None:
    """The key is not in the agent's configuration, nor in an error that quotes it, nor in a header."""
    session = Session(Agent("openai-chat:any", base_url=server, api_key=KEY), store=store)
    with pytest.raises(AuthenticationFailed):
        session.send("hello").result(timeout=20)
    assert session.send("hello again").result(timeout=20).text == "hi"
    stored = on_disk(store)
    assert b"hello again" in stored
    assert KEY.encode() not in stored
    assert KEY[8:30].encode() not in stored


SECRETS = [
    "sk-abcdefghijklmnopqrstuvwx",
    "sk-proj-abc_defghijklmnopqrst-uvwx",
    "sk-ant-api03-abcdefghijklmnop-qrstuvwx",
    "AIzaSyA1234567890abcdefghijklmnopqrstuvw",
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    "github_pat_11ABCDEFG0abcdefghijkl",
    "hf_abcdefghijklmnopqrstuvwxyz",
    "gsk_abcdefghijklmnopqrstuvwxyz",
    "xoxb-1234567890-abcdefghij",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----",
]
INNOCENT = [
    "task-force",
    "sk-learn is fine",
    "the sky is blue",
    "a_b@",
    "@decorator",
    "x=1; password",
    "1.5e-7",
    "",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_what_looks_like_a_key_is_taken_out(secret: str) -> None:
    """The words around it stay."""
    assert api_keys(f"before {secret} after") == "before [redacted] after"
    assert secret not in api_keys(f'{{"key":"{secret}"}}')


@pytest.mark.parametrize("header", ["Authorization: Bearer abcdef0123456789abcdef", "?api_key=abcdef0123"])
def test_the_name_beside_a_key_stays(header: str) -> None:
    """The text still shows that there was a key."""
    assert api_keys(header) in ("Authorization: Bearer [redacted]", "?api_key=[redacted]")


@pytest.mark.parametrize("text", INNOCENT)
def test_what_is_no_secret_stays(text: str) -> None:
    """Ordinary words are left alone."""
    assert all_of(api_keys, emails)(text) == text


def test_addresses_are_taken_out() -> None:
    """Wherever they stand in a sentence."""
    assert emails("Ask (ada.l+x@math.example.org), or bob@x.io.") == "Ask ([redacted]), or [redacted]."


# --- redact= ----------------------------------------------------------------------------------

SCRIPT: list[ScriptedAnswer] = [
    [
        {"reasoning": "Ada is ada@example.org I think"},
        "Write to ada@example.org today",
        {"tool": "look_up", "arguments": {"who": "ada@example.org"}},
    ],
    "Sent to ada@example.org",
]


def look_up(who: str) -> str:
    """Look somebody up."""
    print(f"looking for {who}")  # noqa: T201  what a tool prints is content as well
    return f"{who} is in"


def test_what_the_hook_takes_out_is_nowhere_in_the_store(store: str) -> None:
    """Redacted text is in no stored message, delta, call, result or title; the session keeps it."""
    agent = Agent(ScriptedModel(SCRIPT), tools=[look_up], instructions="I am root@example.org")
    session = Session(
        agent, store=store, redact=emails, title="About ada@example.org", metadata={"by": "a@b.org"}
    )
    answer = session.send("Find ada@example.org").result(timeout=20)
    session.note("ada@example.org", {"deep": ["ada@example.org"]})
    session.flush(timeout=20)
    stored = on_disk(store)
    assert b"[redacted]" in stored
    assert b"example.org" not in stored
    assert b"b.org" not in stored
    assert answer.text == "Sent to ada@example.org"
    assert session.messages[0].text == "Find ada@example.org"


def test_the_log_of_a_live_session_is_what_is_stored(store: str) -> None:
    """Frames and exports of a session that redacts hold no more than the store does."""
    session = Session(ScriptedModel(["I am ada@example.org"]), store=store, redact=emails)
    session.send("hi ada@example.org").result(timeout=20)
    session.flush(timeout=20)
    assert session.log.messages.text.tolist() == ["hi [redacted]", "I am [redacted]"]
    assert "example.org" not in (session.log.export.jsonl() or "")
    assert session.log.export.jsonl() == open_log(store).export.jsonl()


def split(text: str, cuts: list[int]) -> list[Entry]:
    """Return `text` as deltas, cut at these places, and an event after them."""
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(edges)]
    return entries([TextDelta(message_id="m", index=0, text=piece) for piece in pieces])


@given(st.lists(st.integers(0, 40), max_size=8))
def test_a_secret_that_comes_in_pieces_is_found(cuts: list[int]) -> None:
    """Wherever the stream is cut, the deltas are redacted together, and keep their seqs and times."""
    held = split("Key: sk-abcdefghijklmnopqrstuvwx, end", cuts)
    rest = entries(EVERY_OUTCOME)[len(held) :]
    keeping = redaction(api_keys, capture_content=True)
    assert keeping is not None
    out = list(keeping.entries([*compact(held), *rest]))
    first = [entry for entry in expand(out) if entry.seq <= len(held)]
    assert "".join(e.event.text for e in first if isinstance(e.event, TextDelta)) == "Key: [redacted], end"
    assert [(entry.seq, entry.at) for entry in first] == [(entry.seq, entry.at) for entry in held]


def test_an_open_part_waits() -> None:
    """Deltas at the end of the log are not written before it is clear whether they are redacted."""
    keeping = redaction(api_keys, capture_content=True)
    assert keeping is not None
    assert list(keeping.entries(split("sk-abcdef", []))) == []


# --- capture_content=False ----------------------------------------------------------------------


def test_without_content_nothing_that_was_said_is_stored(store: str) -> None:
    """Names, outcomes, lengths and times are."""
    agent = Agent(ScriptedModel(SCRIPT), tools=[look_up], instructions="zebra")
    session = Session(agent, store=store, capture_content=False, title="zebra", metadata={"group": "A"})
    session.send("A zebra asks ada").result(timeout=20)
    session.flush(timeout=20)
    stored = on_disk(store)
    assert not any(word in stored for word in (b"zebra", b"ada@", b"Ada", b"Write", b"is in", b"looking"))
    log = open_log(store)
    assert log.messages.text.str.len().tolist() == [16, 30, 21, 23]
    assert log.tool_calls.tool_name.tolist() == ["look_up"]
    assert log.tool_calls.status.tolist() == ["ok"]
    assert log.deltas.text.str.len().sum() > 60
    assert log.frame("sessions", full=True).metadata.tolist() == ['{"group":"A"}']


KEEPERS: list[tuple[Callable[[str], str] | None, bool]] = [(emails, True), (None, False)]


@given(logs)
@pytest.mark.parametrize(("hook", "content"), KEEPERS)
def test_any_log_stays_whole(hook: Callable[[str], str] | None, content: bool, held: list[Entry]) -> None:  # noqa: FBT001  hypothesis gives it by name
    """What is kept can be encoded, has the same seqs and times, and folds to the same things."""
    keeping = redaction(hook, capture_content=content)
    assert keeping is not None
    out = list(keeping.entries(held))
    assert all(encode(entry) for entry in out)
    kept = held[: out[-1].seq if out else 0]
    assert [(e.seq, e.at) for e in expand(out)] == [(e.seq, e.at) for e in kept]
    before, after = fold(kept), fold(out)
    assert before.messages.keys() == after.messages.keys()
    assert {k: v.status for k, v in before.tool_calls.items()} == {
        k: v.status for k, v in after.tool_calls.items()
    }
    assert {k: v.status for k, v in before.runs.items()} == {k: v.status for k, v in after.runs.items()}


# --- forget -----------------------------------------------------------------------------------


def test_a_forgotten_session_is_gone_from_the_file(store: str) -> None:
    """The rows of a deleted session are overwritten, not only unlinked; other sessions stay."""
    gone, stays = (Session(ScriptedModel(["Yes."]), store=store) for _ in range(2))
    gone.send("My zebra").result(timeout=20)
    stays.send("My giraffe").result(timeout=20)
    open_log(store).forget(gone.session_id)
    stored = on_disk(store)
    assert b"zebra" not in stored
    assert b"giraffe" in stored
    assert open_log(store).sessions.session_id.tolist() == [stays.session_id]


def test_what_cannot_be_forgotten_is_said(store: str) -> None:
    """Deleting an unknown session is refused, and so is deleting from a log in memory."""
    with pytest.raises(UsageError, match="no session 'nobody'"):
        open_log(store).forget("nobody")
    with pytest.raises(UsageError, match="in memory"):
        Log(MemorySource(list)).forget("nobody")


def test_a_session_that_is_being_written_is_not_forgotten(store: str) -> None:
    """Deleting a session during a run is refused, and the run continues."""
    gate = asyncio.Event()

    async def patient(messages: Sequence[Message]) -> AsyncIterator[str]:
        yield "one "
        await gate.wait()
        yield "two"

    session = Session(patient, store=store)
    run = session.send("go")
    try:
        with pytest.raises(SessionBusy):
            open_log(store).forget(session.session_id)
    finally:
        runtime().call(gate.set)
    assert run.result(timeout=20).text == "one two"
