"""A model that the server has not: the error lists what it has, and a bad list changes nothing."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from typing import Any

import pytest
from format_support import Connection, request, serve

from nbagent.errors import RequestRejected
from nbagent.models.base import Model
from nbagent.models.http import offered_models
from nbagent.models.registry import resolve_model

KEY = "sk-test-0123456789"


def response(status: int, payload: object) -> bytes:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    head = f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
    return head.encode() + body


def answering(refusal: bytes, listed: bytes) -> Any:
    async def handler(connection: Connection) -> None:
        await connection.send(listed if connection.head.startswith("GET") else refusal)

    return handler


async def refused(model: Model) -> RequestRejected:
    async def read() -> None:
        async with aclosing(model.stream(request())) as stream:
            async for _ in stream:
                pass

    with pytest.raises(RequestRejected) as caught:
        await read()
    return caught.value


OPENAI = {"object": "list", "data": [{"id": "gpt-5"}, {"id": "gpt-5-mini"}, {"id": "whisper-1"}]}
VLLM = {
    "object": "error",
    "message": "The model `gpt5` does not exist.",
    "type": "NotFoundError",
    "code": 404,
}


@pytest.mark.parametrize(
    ("provider", "status", "refusal", "listed", "path", "said"),
    [
        ("openai-chat", 404, VLLM, OPENAI, "/v1/models", 'Did you mean "openai-chat:gpt-5"?'),
        (
            "openai-chat",
            404,
            {"error": {"message": "The model `gpt5` does not exist", "code": "model_not_found"}},
            OPENAI,
            "/v1/models",
            "The server has gpt-5, gpt-5-mini, whisper-1.",
        ),
        (
            "openai-chat",  # llama.cpp's router
            400,
            {"error": {"code": 400, "message": "model 'gpt5' not found", "type": "invalid_request_error"}},
            OPENAI,
            "/v1/models",
            "The server has gpt-5,",
        ),
        (
            "openai-chat",  # OpenRouter
            400,
            {"error": {"message": "gpt5 is not a valid model ID", "code": 400}},
            OPENAI,
            "/v1/models",
            "The server has gpt-5,",
        ),
        (
            "openai-chat",  # Mistral
            400,
            {"object": "error", "message": "Invalid model: gpt5", "type": "invalid_model", "code": "1500"},
            OPENAI,
            "/v1/models",
            "The server has gpt-5,",
        ),
        ("openai-chat", 404, VLLM, [{"id": "gpt-5"}], "/v1/models", "The server has gpt-5."),
        (
            "openai",
            400,
            {"error": {"message": "The requested model 'gpt5' does not exist.", "code": "model_not_found"}},
            OPENAI,
            "/v1/models",
            'Did you mean "openai:gpt-5"?',
        ),
        (
            "anthropic",
            404,
            {"type": "error", "error": {"type": "not_found_error", "message": "model: gpt5"}},
            {"data": [{"type": "model", "id": "claude-sonnet-4-5"}], "has_more": False},
            "/v1/models?limit=1000",
            "The server has claude-sonnet-4-5.",
        ),
        (
            "google",
            404,
            {"error": {"code": 404, "message": "models/gpt5 is not found", "status": "NOT_FOUND"}},
            {"models": [{"name": "models/gemini-2.5-flash"}, {"name": "models/gpt-5"}]},
            "/v1/models?pageSize=1000",
            'Did you mean "google:gpt-5"? The server has gpt-5, gemini-2.5-flash.',
        ),
        (
            "ollama",
            404,
            {"error": "model 'gpt5' not found"},
            {"models": [{"name": "gpt-oss:20b", "model": "gpt-oss:20b"}]},
            "/v1/api/tags",
            "The server has gpt-oss:20b. `ollama pull gpt5` fetches it.",
        ),
        (
            "ollama",
            404,
            {"error": "model 'gpt5' not found"},
            {"models": []},
            "/v1/api/tags",
            "The server has no models. `ollama pull gpt5` fetches it.",
        ),
    ],
)
async def test_what_the_server_has(
    provider: str, status: int, refusal: object, listed: object, path: str, said: str
) -> None:
    """The models are in the hint, the closest first; the key goes along, and is not told."""
    async with serve(answering(response(status, refusal), response(200, listed))) as server:
        failure = await refused(resolve_model(f"{provider}:gpt5", base_url=f"{server.url}/v1", api_key=KEY))
    assert said in str(failure)
    assert "gpt5" in failure.message
    assert KEY not in str(failure)
    posted, asked = server.connections
    assert (posted.head[:5], asked.head.partition(" HTTP")[0]) == ("POST ", f"GET {path}")
    assert KEY in asked.head


async def test_a_long_list_is_cut() -> None:
    """Eight names, those most like the wanted one first, and how many more there are."""
    names = [f"other-{number}" for number in range(300)] + ["tiny-llama"]
    listed = response(200, {"data": [{"id": name} for name in names]})
    async with serve(answering(response(404, VLLM), listed)) as server:
        failure = await refused(resolve_model("openai-chat:tinyllama", base_url=server.url))
    assert failure.hint is not None
    assert failure.hint.startswith('Did you mean "openai-chat:tiny-llama"? The server has tiny-llama, ')
    assert failure.hint.endswith(" and 293 more.")


@pytest.mark.parametrize(
    "listed",
    [
        response(404, {"detail": "Not Found"}),
        response(200, b"<html>"),
        response(200, {"data": 5}),
        response(200, {"data": [{"no": "name"}]}),
        response(200, []),
        b"nonsense",
        response(200, {"data": [{"id": "gpt5"}]}),  # it has the model: something else is wrong
    ],
    ids=range(7),
)
async def test_a_bad_list_changes_nothing(listed: bytes) -> None:
    """The error is the server's own, in its own words."""
    async with serve(answering(response(404, VLLM), listed)) as server:
        failure = await refused(resolve_model("openai-chat:gpt5", base_url=server.url))
    assert failure.message.endswith("answered 404: The model `gpt5` does not exist.")
    assert failure.hint in (None, "The server has no models.")


async def test_a_list_that_never_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a list that never ends hold up the error."""
    monkeypatch.setattr(offered_models, "SECONDS", 0.1)

    async def handler(connection: Connection) -> None:
        if connection.head.startswith("POST"):
            await connection.send(response(404, VLLM))
        else:
            await connection.start_stream("application/json")
            await connection.closed.wait()

    async with serve(handler) as server:
        failure = await asyncio.wait_for(
            refused(resolve_model("openai-chat:gpt5", base_url=server.url)), timeout=30
        )
    assert failure.hint is None


async def test_an_address_without_its_version() -> None:
    """A path that the server does not know is no missing model."""
    missing = response(404, {"detail": "Not Found"})
    async with serve(answering(missing, missing)) as server:
        bare = await refused(resolve_model("openai-chat:gpt5", base_url=server.url))
        whole = await refused(resolve_model("openai-chat:gpt5", base_url=f"{server.url}/v1"))
    assert (bare.hint, whole.hint) == ("Check base_url: most servers want it to end in /v1.", None)


@pytest.mark.parametrize(
    "refusal",
    [
        {"error": {"message": "temperature is not supported", "param": "temperature"}},
        {"error": {"message": "This model's maximum context length is 10 tokens"}},
    ],
)
async def test_other_refusals_ask_for_no_list(refusal: object) -> None:
    """What has nothing to do with the model's name is said at once."""
    async with serve(answering(response(400, refusal), response(200, OPENAI))) as server:
        await refused(resolve_model("openai-chat:gpt5", base_url=server.url))
    assert len(server.connections) == 1
