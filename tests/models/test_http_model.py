"""Asking over HTTP: statuses, retries, watchdogs, secrets and clients, against a real server on loopback."""

from __future__ import annotations

import asyncio
import copy
import gzip
import io
import logging
import pickle
import re
import ssl
import traceback
import types
from contextlib import aclosing
from pathlib import Path
from typing import Any

import httpx
import pytest
from format_support import (
    STOP,
    Connection,
    Server,
    chat,
    finish_of,
    fixture,
    replay,
    request,
    serve,
    text,
    transcript,
)

from nbagent.errors import (
    AuthenticationFailed,
    BadResponse,
    ConnectionFailed,
    ContextLengthExceeded,
    ModelError,
    RateLimited,
    RequestRejected,
    ServerFailed,
    StreamTimeout,
    StreamTruncated,
    UsageError,
)
from nbagent.events import RequestRetry
from nbagent.messages import Usage
from nbagent.models.base import Model, ModelEvent
from nbagent.models.http.retry import Retry
from nbagent.models.http.secret import Secret
from nbagent.models.http.timeouts import Timeouts
from nbagent.models.price import Price
from nbagent.models.registry import resolve_model

KEY = "sk-very-secret-0123456789"
QUICK = Retry(base=0.001)
HELLO = chat(text("Hello"), STOP)
PROVIDERS = ["openai-chat", "openai", "anthropic", "google", "ollama"]


def model(server: Server | str, provider: str = "openai-chat", **options: Any) -> Model:
    url = server if isinstance(server, str) else server.url
    return resolve_model(f"{provider}:tiny", **{"base_url": url, "retry": QUICK, "api_key": KEY, **options})


async def ask(asked: Model, **fields: Any) -> tuple[list[ModelEvent], Exception | None]:
    events: list[ModelEvent] = []
    try:
        async with aclosing(asked.stream(request(**fields))) as stream:
            async for event in stream:
                events.append(event)  # noqa: PERF401  events before an error count
    except ModelError as error:
        return events, error
    return events, None


def response(status: int, body: bytes = b"", **headers: str) -> bytes:
    head = f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\nconnection: close\r\n"
    return (
        head + "".join(f"{k.replace('_', '-')}: {v}\r\n" for k, v in headers.items()) + "\r\n"
    ).encode() + body


def ok(body: bytes = HELLO) -> bytes:
    return response(200, body, content_type="text/event-stream")


def in_turn(*responses: bytes) -> Any:
    left = list(responses)

    async def handler(connection: Connection) -> None:
        await connection.send(left.pop(0) if len(left) > 1 else left[0])

    return handler


# --- what is sent -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("provider", "path", "header"),
    [
        ("openai-chat", "/chat/completions", f"authorization: Bearer {KEY}"),
        ("openai", "/responses", f"authorization: Bearer {KEY}"),
        ("anthropic", "/v1/messages", f"x-api-key: {KEY}"),
        ("google", "/models/tiny:streamGenerateContent?alt=sse", f"x-goog-api-key: {KEY}"),
        ("ollama", "/api/chat", f"authorization: Bearer {KEY}"),
    ],
)
async def test_request_head(provider: str, path: str, header: str) -> None:
    """Each provider gets its path, its key header, and no compression."""
    name = {"openai": "openai_responses", "openai-chat": "openai_chat"}.get(provider, provider)
    async with serve(replay(fixture(f"{name}-a-text").raw)) as server:
        events, failure = await ask(model(server, provider, headers={"x-title": "mine"}))
    assert failure is None
    assert finish_of(events).http_status == 200
    head = server.connections[0].head
    assert head.startswith(f"POST {path} HTTP/1.1\r\n")
    for line in (header, "accept-encoding: identity", "content-type: application/json", "x-title: mine"):
        assert line in head
    assert ("anthropic-version: 2023-06-01" in head) == (provider == "anthropic")


@pytest.mark.parametrize(
    ("provider", "base", "path"),
    [
        ("openai-chat", "/v1/", "/v1/chat/completions"),
        ("openai-chat", "/d?api-version=1", "/d/chat/completions?api-version=1"),
        ("anthropic", "/v1", "/v1/messages"),
        ("anthropic", "/gateway", "/gateway/v1/messages"),
        ("google", "/v1beta?k=1", "/v1beta/models/tiny:streamGenerateContent?k=1&alt=sse"),
    ],
)
async def test_address(provider: str, base: str, path: str) -> None:
    """The path goes behind base_url's own; queries stay."""
    async with serve(replay(response(400))) as server:
        await ask(model(server.url + base, provider))
    assert server.connections[0].head.startswith(f"POST {path} HTTP/1.1")


async def test_no_key_no_header() -> None:
    """Without a key nothing is sent in its place."""
    async with serve(replay(ok())) as server:
        await ask(model(server, api_key=None))
    assert "authorization" not in server.connections[0].head.lower()


async def test_options_go_into_the_body() -> None:
    """Settings of the model are fields of the request; connection options are not."""
    async with serve(replay(ok())) as server:
        await ask(model(server, temperature=0, max_tokens=5, timeouts=Timeouts(), top_k=None))
    body = server.connections[0].body
    assert (body["temperature"], body["max_tokens"], body["model"]) == (0, 5, "tiny")
    assert body.keys() == {"model", "messages", "stream", "stream_options", "temperature", "max_tokens"}


async def test_option_that_is_no_json() -> None:
    """A setting that cannot be sent is a clear mistake before anything is sent."""
    with pytest.raises(UsageError, match="cannot be written as JSON"):
        await ask(model("http://127.0.0.1:9", temperature=object()))


# --- what servers answer ------------------------------------------------------------------------

STATUSES: list[tuple[int, bytes, type[ModelError], bool]] = [
    (400, b'{"error":{"message":"bad","type":"invalid_request_error"}}', RequestRejected, False),
    (400, b'{"error":{"message":"x","code":"context_length_exceeded"}}', ContextLengthExceeded, False),
    (400, b'{"error":{"code":400,"message":"API key not valid.","details":[{"reason":"API_KEY_INVALID"}]}}',
     AuthenticationFailed, False),
    (400, b'{"object":"error","message":"This model\'s maximum context length is 5","code":400}',
     ContextLengthExceeded, False),
    (401, b'{"error":{"message":"no key","type":"invalid_request_error","code":"invalid_api_key"}}',
     AuthenticationFailed, False),
    (402, b'{"error":{"message":"pay","code":402}}', RequestRejected, False),
    (403, b"", AuthenticationFailed, False),
    (404, b'{"error":"model \\"x\\" not found"}', RequestRejected, False),
    (404, b'{"detail":"Not Found"}', RequestRejected, False),
    (408, b"", RequestRejected, True),
    (413, b'{"type":"error","error":{"type":"request_too_large","message":"big"}}', RequestRejected, False),
    (422, b'{"detail":[{"loc":["body","x"],"msg":"field required"}]}', RequestRejected, False),
    (429, b'{"error":{"message":"slow","code":"rate_limit_exceeded"}}', RateLimited, True),
    (429, b'{"error":{"message":"quota","code":"insufficient_quota"}}', RateLimited, False),
    (429, b'{"error":{"message":"x","details":{"error_code":"enforced_spend_limit_reached"}}}',
     RateLimited, False),
    (500, b'{"message":"oops"}', ServerFailed, True),
    (501, b"", ServerFailed, False),
    (502, b"<html><h1>502 Bad Gateway</h1></html>", BadResponse, True),
    (503, b"upstream connect error", ServerFailed, True),
    (529, b'{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', RateLimited, True),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "kind", "again"), STATUSES)
async def test_status(status: int, body: bytes, kind: type[ModelError], *, again: bool) -> None:
    """Each status is the right error with what the server said, and is retried where that can help."""
    async with serve(replay(response(status, body, x_request_id="req_1"))) as server:
        events, failure = await ask(model(server))
    assert type(failure) is kind
    assert isinstance(failure, ModelError)
    assert (failure.status, failure.request_id) == (status, "req_1")
    assert f"answered {status}" in failure.message
    assert "<" not in failure.message
    retries = [event for event in events if isinstance(event, RequestRetry)]
    asked = [connection for connection in server.connections if connection.head.startswith("POST")]
    assert len(retries) == len(events) == len(asked) - 1 == (2 if again else 0)
    assert [retry.error.type for retry in retries] == [kind.__name__] * len(retries)


@pytest.mark.parametrize("protocol", ["openai_chat", "openai_responses", "anthropic", "google", "ollama"])
async def test_recorded_http_error(protocol: str) -> None:
    """The recorded refusals (f) of every provider are understood."""
    recorded = fixture(f"{protocol}-f-http-error")
    provider = {"openai_responses": "openai", "openai_chat": "openai-chat"}.get(protocol, protocol)
    async with serve(replay(recorded.raw)) as server:
        _, failure = await ask(model(server, provider, retry=Retry(times=0)))
    assert isinstance(failure, RequestRejected if protocol == "ollama" else RateLimited)
    waits = {"openai_chat": 7, "google": 34}
    assert failure.retry_after == waits.get(protocol)


async def test_redirect_is_not_followed() -> None:
    """A redirect is named, not followed: the key would go somewhere else."""
    async with serve(replay(response(307, location="http://elsewhere.invalid/v1"))) as server:
        _, failure = await ask(model(server))
    assert "redirects to http://elsewhere.invalid/v1" in str(failure)


async def test_web_page_with_status_200() -> None:
    """A web page where a stream should be says status, type and beginning (row 14)."""
    page = response(200, b"<html><title>Log in</title></html>", content_type="text/html")
    async with serve(replay(page)) as server:
        _, failure = await ask(model(server))
    assert isinstance(failure, BadResponse)
    assert re.search(r"status 200, text/html\): Log in", failure.message)


async def test_gzip_is_unpacked() -> None:
    """A proxy that compresses all the same is understood (row 42)."""
    packed = response(200, gzip.compress(HELLO), content_encoding="gzip")
    async with serve(replay(packed)) as server:
        events, failure = await ask(model(server))
    assert (transcript(events), failure) == (["text: Hello", "finish stop (stop)"], None)


async def test_gzip_that_is_none() -> None:
    """A body that cannot be unpacked is an error of ours."""
    async with serve(replay(response(200, b"nonsense", content_encoding="gzip"))) as server:
        _, failure = await ask(model(server))
    assert isinstance(failure, BadResponse)


# --- retries ------------------------------------------------------------------------------------


async def test_retry_until_it_works() -> None:
    """Two failures, then an answer: both retries are visible, before the answer."""
    async with serve(in_turn(response(503), response(429), ok())) as server:
        events, failure = await ask(model(server))
    assert failure is None
    assert [type(event).__name__ for event in events] == [
        "RequestRetry",
        "RequestRetry",
        "TextDelta",
        "Finish",
    ]
    first = events[0]
    assert isinstance(first, RequestRetry)
    assert (first.request_id, first.attempt, first.error.status) == ("r1", 1, 503)


async def test_overloaded_inside_the_stream_is_retried() -> None:
    """An error as the first frame is retried like a status."""
    overloaded = b'data: {"error":{"type":"overloaded_error","message":"x"}}\n\n'
    async with serve(in_turn(ok(overloaded), ok())) as server:
        events, failure = await ask(model(server))
    assert (transcript(events), failure) == (
        ["text: Hello", "retry 1: RateLimited", "finish stop (stop)"],
        None,
    )


async def test_nothing_is_retried_once_something_was_shown() -> None:
    """After the first delta the partial text stays and the error comes."""
    async with serve(replay(ok(chat(text("He"), done=False)))) as server:
        events, failure = await ask(model(server))
    assert len(server.connections) == 1
    assert transcript(events) == ["text: He"]
    assert isinstance(failure, StreamTruncated)


async def test_connection_cut_inside_a_chunked_body() -> None:
    """A body that breaks off is truncated, whatever the transport calls it (sequence h)."""
    frame = chat(text("He"), done=False)
    raw = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n" % (len(frame) + 5) + frame
    async with serve(replay(raw)) as server:
        events, failure = await ask(model(server))
    assert transcript(events, failure) == ["text: He", "StreamTruncated"]


async def test_cut_after_the_finish_is_complete() -> None:
    """A connection that breaks after the finish reason has lost nothing."""
    frame = chat(text("Hello"), STOP, done=False)
    raw = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n" % (len(frame) + 5) + frame
    async with serve(replay(raw)) as server:
        events, failure = await ask(model(server))
    assert (transcript(events), failure) == (["text: Hello", "finish stop (stop)"], None)


async def test_server_that_closes_at_once() -> None:
    """No answer at all is a failed connection, tried three times."""
    async with serve(replay(b"")) as server:
        _, failure = await ask(model(server))
    assert isinstance(failure, ConnectionFailed)
    assert len(server.connections) == 3


async def test_no_server() -> None:
    """Nothing listens: the message names the address and what to do."""
    async with serve(replay(b"")) as server:
        pass
    _, failure = await ask(model(server))
    assert isinstance(failure, ConnectionFailed)
    assert f"127.0.0.1:{server.port}" in failure.message
    assert "base_url" in str(failure.hint)


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": "0.25"}, 0.25),
        ({"retry_after_ms": "3"}, 0.003),
        ({"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry_after": "61"}, None),
        ({"retry_after": "soon"}, "any"),
        ({"x_should_retry": "false"}, None),
    ],
)
async def test_retry_after(headers: dict[str, str], delay: object) -> None:
    """Retry-After is honoured in all its forms; more than a minute is told, not waited for."""
    async with serve(in_turn(response(429, b"", **headers), ok())) as server:
        events, failure = await ask(model(server))
    if delay is None:
        assert (events, type(failure)) == ([], RateLimited)
        return
    assert isinstance(events[0], RequestRetry)
    assert delay in ("any", events[0].delay)


async def test_a_wait_too_long_is_told() -> None:
    """The time the server asks for is in the message."""
    async with serve(replay(response(429, retry_after="3600"))) as server:
        _, failure = await ask(model(server))
    assert "3600 s" in str(failure)


def test_delays_grow_and_are_bounded() -> None:
    """0.5, 1, 2 … seconds at most, 8 at the very most, jittered; none for what cannot help."""
    retry, error = Retry(times=10), ServerFailed("x", retryable=True)
    for attempt in range(1, 11):
        delays = [retry.delay(error, attempt) for _ in range(50)]
        assert all(delay is not None and 0 <= delay <= min(8, 0.5 * 2 ** (attempt - 1)) for delay in delays)
        assert len(set(delays)) > 1
    assert retry.delay(error, 11) is None
    assert retry.delay(ServerFailed("x"), 1) is None


async def test_field_a_small_server_refuses() -> None:
    """`stream_options` is left out once the server has named it in a 400, and from then on (row 47)."""
    refusal = response(400, b'{"error":{"message":"Unknown field: stream_options"}}')
    async with serve(in_turn(refusal, ok())) as server:
        asked = model(server)
        events, failure = await ask(asked)
        await ask(asked)
    assert (transcript(events), failure) == (["text: Hello", "finish stop (stop)"], None)
    assert ["stream_options" in connection.body for connection in server.connections] == [True, False, False]


async def test_encrypted_reasoning_refused_by_an_older_model() -> None:
    """The Responses `include` is left out for models that have no encrypted reasoning."""
    refusal = response(
        400, b'{"error":{"message":"Encrypted content is not supported with this model.","param":"include"}}'
    )
    async with serve(in_turn(refusal, fixture("openai_responses-a-text").raw)) as server:
        _, failure = await ask(model(server, "openai"))
    assert failure is None
    assert "include" not in server.connections[1].body


# --- watchdogs ----------------------------------------------------------------------------------


def slow(*first: bytes, then: bytes = b"") -> Any:
    """Send `first`, then `then` again and again, or nothing, until the client goes."""

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        for piece in first:
            await connection.send(piece)
        while not connection.closed.is_set():
            if then:
                await connection.send(then)
                await asyncio.sleep(0.005)
            else:
                await connection.closed.wait()

    return handler


@pytest.mark.parametrize(
    ("first", "then", "timeouts", "said"),
    [
        ([], b"", Timeouts(first_event=0.05), "first_event"),
        ([], b": ping\n\n", Timeouts(first_event=0.05), "first_event"),
        ([chat(text("He"), done=False)], b"", Timeouts(idle=0.05), "idle"),
        ([chat(text("He"), done=False)], b": ping\n\n", Timeouts(progress=0.05), "progress"),
    ],
)
async def test_watchdog(first: list[bytes], then: bytes, timeouts: Timeouts, said: str) -> None:
    """A server that goes silent, or only keeps alive, is given up; the hint names the limit (rows 44, 45)."""
    async with serve(slow(*first, then=then)) as server:
        events, failure = await ask(model(server, timeouts=timeouts))
        await asyncio.wait_for(server.connections[0].closed.wait(), 5)
    assert isinstance(failure, StreamTimeout)
    assert said in str(failure.hint)
    assert transcript(events) == (["text: He"] if first else [])
    assert len(server.connections) == 1


async def test_socket_held_open_after_the_finish() -> None:
    """After the finish reason only a short time is left to the token counts (row 25)."""
    async with serve(slow(chat(text("Hello"), STOP, done=False))) as server:
        events, failure = await ask(model(server, timeouts=Timeouts(after_finish=0.05)))
    assert (transcript(events), failure) == (["text: Hello", "finish stop (stop)"], None)


async def test_socket_held_open_after_done() -> None:
    """After `[DONE]` nothing is waited for at all."""
    async with serve(slow(HELLO)) as server:
        patient = model(server, timeouts=Timeouts(after_finish=3600))
        _, failure = await asyncio.wait_for(ask(patient), 30)
    assert failure is None


# --- secrets ------------------------------------------------------------------------------------


def reachable_text(error: BaseException) -> str:
    """Return everything a traceback that shows local variables would show, two levels deep."""
    out = io.StringIO()
    seen: list[BaseException] = []
    while error not in seen:
        seen.append(error)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            own = frame.f_code.co_filename == __file__
            for value in () if own else frame.f_locals.values():
                out.write(f"{value!r}\n")
                if not isinstance(value, types.ModuleType | type) and hasattr(value, "__dict__"):
                    out.write("".join(f"{inner!r}\n" for inner in vars(value).values()))
        out.write("".join(traceback.format_exception(error)))
        error = error.__cause__ or error.__context__ or error
    return out.getvalue()


@pytest.mark.parametrize(
    "raw",
    [
        response(401, b'{"error":{"message":"Incorrect API key provided: ' + KEY.encode() + b'"}}'),
        response(500, KEY.encode()),
        response(200, b"<html>" + KEY.encode()),
        ok(b'data: {"error":"' + KEY.encode() + b'"}\n\n'),
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nnonsense",
    ],
)
@pytest.mark.parametrize("provider", PROVIDERS)
async def test_key_is_nowhere(provider: str, raw: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """No repr, message, log, pickle, copy or traceback with its local variables shows the key."""
    caplog.set_level(logging.DEBUG)
    async with serve(replay(raw)) as server:
        asked = model(server, provider, retry=Retry(times=0))
        try:
            async with aclosing(asked.stream(request())) as stream:
                async for _ in stream:
                    pass
        except ModelError as error:
            seen = reachable_text(error)
        else:
            pytest.fail("the server refused")
    assert KEY in server.connections[0].head
    assert KEY not in seen
    assert KEY not in caplog.text
    assert KEY not in repr(asked)
    with pytest.raises(TypeError):
        pickle.dumps(asked)


def test_secret() -> None:
    """A key is shown to nobody, copies as itself, and is refused without being quoted."""
    secret = Secret(f" {KEY}\n")
    assert (repr(secret), str(secret), secret.reveal()) == ("Secret('***')", "Secret('***')", KEY)
    assert copy.deepcopy(secret) is copy.copy(secret) is secret
    assert secret.redact(f"a {KEY} b") == "a *** b"
    assert Secret("x").redact("box") == "box"
    for bad in ("", " ", "sk-ñ-secret", "sk\nsecret"):
        with pytest.raises(UsageError) as caught:
            Secret(bad)
        assert "secret" not in str(caught.value)


# --- clients ------------------------------------------------------------------------------------


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_a_client_of_the_users(library: str) -> None:
    """Any AsyncClient of httpx or httpx2 does, keeps its headers, and is not closed."""
    module = pytest.importorskip(library)
    own = module.AsyncClient(headers={"x-own": "1"})
    async with serve(in_turn(ok(), response(500), b"")) as server, own as client:
        asked = model(server, http_client=client, retry=Retry(times=0))
        events, failure = await ask(asked)
        assert (transcript(events), failure) == (["text: Hello", "finish stop (stop)"], None)
        assert isinstance((await ask(asked))[1], ServerFailed)
        assert isinstance((await ask(asked))[1], ConnectionFailed)
        assert not client.is_closed
    assert "x-own: 1" in server.connections[0].head


async def test_a_client_without_a_network() -> None:
    """The transport is a seam: a test passes a function."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=HELLO))
    async with httpx.AsyncClient(transport=transport) as client:
        events, _ = await ask(model("http://model.invalid/v1", http_client=client))
    assert transcript(events) == ["text: Hello", "finish stop (stop)"]


async def test_a_closed_client_is_said_to_be() -> None:
    """A client that cannot be used is a clear error."""
    client = httpx.AsyncClient()
    await client.aclose()
    _, failure = await ask(model("http://127.0.0.1:9", http_client=client))
    assert isinstance(failure, ConnectionFailed)
    assert "http_client" in str(failure)


async def test_one_model_many_loops() -> None:
    """A model belongs to no event loop: it answers in one after another."""
    async with serve(replay(ok())) as server:
        asked = model(server)
        results = [await asyncio.to_thread(lambda: asyncio.run(ask(asked))) for _ in range(2)]
    assert all(failure is None for _, failure in results)


async def test_proxy_of_the_environment_is_not_asked_for_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy cannot reach this machine's own servers."""
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://proxy.invalid:1")
    async with serve(replay(ok())) as server:
        assert (await ask(model(server)))[1] is None


async def test_self_signed_server(tmp_path: Path) -> None:
    """A server of unknown CA is refused with the cure; with its CA, or a loud `verify=False`, it answers."""
    trustme = pytest.importorskip("trustme")
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    async with serve(replay(ok()), tls=context) as server:
        url = server.url.replace("http:", "https:")
        _, failure = await ask(model(url))
        assert isinstance(failure, ConnectionFailed)
        assert "verify='ca.pem'" in str(failure.hint)
        assert (await ask(model(url, verify=str(tmp_path / "ca.pem"))))[1] is None
        with pytest.warns(UserWarning, match="not checked"):
            careless = model(url, verify=False)
        assert (await ask(careless))[1] is None
        with pytest.raises(UsageError, match=r"missing\.pem"):
            await ask(model(url, verify=str(tmp_path / "missing.pem")))


@pytest.mark.parametrize("url", ["ftp://x", "127.0.0.1:8080", "", "/v1"])
def test_base_url_without_scheme(url: str) -> None:
    """An address that is none is refused when the model is made."""
    if url:
        with pytest.raises(UsageError, match="base_url"):
            model(url)


@pytest.mark.parametrize("url", ["http://nosuch.invalid/v1", "http://[bad", "http://127.0.0.1:99999/v1"])
async def test_address_that_leads_nowhere(url: str) -> None:
    """Every wrong address ends as an error of ours."""
    try:
        _, failure = await ask(model(url, retry=Retry(times=0)))
    except UsageError as error:
        failure = error
    assert isinstance(failure, ConnectionFailed | UsageError)


def test_credentials_in_the_address_are_not_shown() -> None:
    """Neither repr nor messages show a password in base_url."""
    asked = model("http://user:password@127.0.0.1:9/v1?token=abc")
    assert repr(asked) == "<model openai-chat:tiny at 127.0.0.1:9>"


# --- cost ---------------------------------------------------------------------------------------

USAGE = {"choices": [], "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 500_000}}


@pytest.mark.parametrize(
    ("price", "body", "cost", "source"),
    [
        (Price(input=1, output=4), chat(STOP, USAGE), 3.0, "local"),
        (None, chat(STOP, USAGE), None, None),
        (Price(input=1, output=4), chat(STOP), None, None),
    ],
)
async def test_cost(price: Price | None, body: bytes, cost: float | None, source: str | None) -> None:
    """The user's price times the counts; unknown without either."""
    async with serve(replay(ok(body))) as server:
        finish = finish_of((await ask(model(server, price=price)))[0])
    assert (finish.cost_usd, finish.cost_source) == (cost, source)


@pytest.mark.parametrize(
    ("usage", "cost"),
    [
        (Usage(input_tokens=100, output_tokens=10), 140e-6),
        (Usage(input_tokens=100, output_tokens=10, cache_read_tokens=50), 95e-6),
        (Usage(input_tokens=100, output_tokens=10, cache_write_tokens=1), None),
        (Usage(input_tokens=100), None),
        (Usage(), None),
    ],
)
def test_price(usage: Usage, cost: float | None) -> None:
    """A count or a price that is missing makes the cost unknown, not zero."""
    assert Price(input=1, output=4, cache_read=0.1).cost(usage) == (pytest.approx(cost) if cost else None)
