"""From what the user writes to a model, and which keys go where."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from format_support import Connection, fixture, replay, request, serve

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.base import Model
from nbagent.models.discovery import LocalModel, find_local_model
from nbagent.models.formats.openai_chat import OpenAIChat
from nbagent.models.formats.quirks import Quirks
from nbagent.models.http.model import HttpModel
from nbagent.models.offline.demo import DemoModel
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.models.registry import default_model, resolve_model

VARIABLES = [
    "NBAGENT_MODEL",
    "OPENAI_API_KEY",
    "ANTHROPIC_API_KEY",
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "GROQ_API_KEY",
    "OPENAI_BASE_URL",
    "ANTHROPIC_BASE_URL",
    "OLLAMA_HOST",
]


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def http_model(spec: str, **options: Any) -> HttpModel:
    model = resolve_model(spec, **options)
    assert isinstance(model, HttpModel)
    return model


def key_of(model: HttpModel) -> str | None:
    return model.key.reveal() if model.key else None


@pytest.mark.parametrize(
    ("spec", "base_url", "variable"),
    [
        ("openai:gpt", "https://api.openai.com/v1", "OPENAI_API_KEY"),
        ("openai-chat:gpt", "https://api.openai.com/v1", "OPENAI_API_KEY"),
        ("anthropic:claude", "https://api.anthropic.com", "ANTHROPIC_API_KEY"),
        ("google:gemini", "https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY"),
        ("google:gemini", "https://generativelanguage.googleapis.com/v1beta", "GOOGLE_API_KEY"),
    ],
)
def test_provider(spec: str, base_url: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider's own server with the key from its own variable; without the key, its name is told."""
    with pytest.raises(ModelUnavailable, match=variable):
        resolve_model(spec)
    monkeypatch.setenv(variable, "sk-env")
    model = http_model(spec)
    assert (f"{model.provider}:{model.model}", model.base_url) == (spec, base_url)
    assert key_of(model) == "sk-env"
    assert key_of(http_model(spec, api_key="sk-own")) == "sk-own"


@pytest.mark.parametrize("spec", ["openai:x", "openai-chat:x", "anthropic:x", "google:x"])
def test_a_key_of_the_environment_stays_with_its_server(spec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another server gets no key but one that is given for it."""
    for name in VARIABLES:
        if name.endswith("KEY"):
            monkeypatch.setenv(name, "sk-env")
    other = "http://127.0.0.1:9/v1"
    assert key_of(http_model(spec, base_url=other)) is None
    assert key_of(http_model(spec, base_url=other, api_key="sk-own")) == "sk-own"


def test_address_and_key_from_the_environment_go_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """`OPENAI_BASE_URL` is the same person's word as `OPENAI_API_KEY`."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://gateway.invalid/v1")
    model = http_model("openai:gpt")
    assert (model.base_url, key_of(model)) == ("http://gateway.invalid/v1", "sk-env")


def test_known_compatible_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A listed server has its own key variable and quirks."""
    with pytest.raises(ModelUnavailable, match="GROQ_API_KEY"):
        resolve_model("openai-chat:llama", base_url="https://api.groq.com/openai/v1")
    monkeypatch.setenv("GROQ_API_KEY", "gsk")
    model = http_model("openai-chat:llama", base_url="https://api.groq.com/openai/v1")
    assert key_of(model) == "gsk"
    assert isinstance(model.format, OpenAIChat)
    assert model.format.quirks.max_tokens == "max_completion_tokens"


def test_quirks_can_be_given() -> None:
    """A server nobody listed can be described."""
    quirks = Quirks(think_tags=False)
    assert http_model("openai-chat:x", base_url="http://h/v1", quirks=quirks).format == OpenAIChat(
        quirks=quirks
    )


@pytest.mark.parametrize("host", ["127.0.0.1:9", "http://127.0.0.1:9", "0.0.0.0:9"])
def test_ollama_host(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`OLLAMA_HOST` is read in the forms Ollama takes."""
    monkeypatch.setenv("OLLAMA_HOST", host)
    assert http_model("ollama:x").base_url == "http://127.0.0.1:9"


@pytest.mark.parametrize(
    ("spec", "options", "error", "said"),
    [
        ("my-model", {}, ModelUnavailable, "openai-chat"),
        ("nobody:gpt", {}, ModelUnavailable, "Known providers: anthropic, openai, google"),
        ("openai:", {}, ModelUnavailable, "names no model"),
        ("", {}, ModelUnavailable, "no provider"),
        (5, {}, UsageError, "not a model"),
        (ScriptedModel([]), {"temperature": 0}, UsageError, "temperature"),
        ("openai:x", {"api_key": "sk ñ"}, UsageError, "api_key="),
        ("ollama:x", {"base_url": "nonsense"}, UsageError, "base_url"),
    ],
)
def test_mistakes(spec: object, options: dict[str, Any], error: type[Exception], said: str) -> None:
    """Every mistake says what to write instead."""
    with pytest.raises(error, match=said):
        resolve_model(spec, **options)


def test_options_as_plain_dicts() -> None:
    """Timeouts, retries and prices need no import; a typo in them is named."""
    model = http_model(
        "ollama:x", timeouts={"idle": 5}, retry={"times": 0}, price={"input": 1, "output": 2}, temperature=0
    )
    assert (model.timeouts.idle, model.timeouts.connect, model.retry.times) == (5, 10, 0)
    assert model.price is not None
    assert model.price.output == 2
    assert model.options == {"temperature": 0}
    for wrong in ({"timeouts": {"patience": 5}}, {"retry": {"times": "many"}}, {"price": {"input": 1}}):
        with pytest.raises(UsageError, match=next(iter(wrong))):
            resolve_model("ollama:x", **wrong)


def test_models_and_functions() -> None:
    """A model is itself; a function becomes one; `demo` needs nothing."""
    scripted = ScriptedModel(["x"])
    assert resolve_model(scripted) is scripted
    made = resolve_model(lambda messages: "x")
    assert (made.provider, made.model) == ("function", "<lambda>")
    assert isinstance(resolve_model("demo"), DemoModel)
    assert all(isinstance(model, Model) for model in (scripted, made, resolve_model("demo:demo")))


# --- the default model ----------------------------------------------------------------------------


def test_default_is_what_the_variable_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """`NBAGENT_MODEL` wins over everything."""
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    monkeypatch.setenv("NBAGENT_MODEL", "demo:demo")
    assert default_model().provider == resolve_model().provider == "demo"


@pytest.mark.parametrize(
    ("variables", "provider"),
    [
        (["OPENAI_API_KEY"], "openai"),
        (["GOOGLE_API_KEY"], "google"),
        (["GEMINI_API_KEY", "ANTHROPIC_API_KEY"], "anthropic"),
    ],
)
def test_default_is_the_first_with_a_key(
    variables: list[str], provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key in the environment chooses its provider."""
    for name in variables:
        monkeypatch.setenv(name, "sk-env")
    model = default_model()
    assert isinstance(model, HttpModel)
    assert (model.provider, key_of(model)) == (provider, "sk-env")
    assert model.model


def answers(path: str, data: object) -> Callable[[Connection], Any]:
    async def handler(connection: Connection) -> None:
        found = connection.head.startswith(f"GET {path} ")
        out = json.dumps(data).encode()
        status = b"200 OK" if found else b"404 Not Found"
        await connection.send(b"HTTP/1.1 %s\r\ncontent-length: %d\r\n\r\n%s" % (status, len(out), out))

    return handler


@contextmanager
def free_port() -> Iterator[int]:
    import socket  # noqa: PLC0415  here only

    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]  # bound, but nothing listens


@pytest.mark.parametrize(
    ("path", "data", "provider", "expected"),
    [
        (
            "/api/tags",
            {"models": [{"name": "nomic-embed-text"}, {"name": "qwen3:4b"}]},
            "ollama",
            "ollama:qwen3:4b",
        ),
        ("/v1/models", {"data": [{"id": "tiny.gguf"}]}, "llama_cpp", "openai-chat:tiny.gguf"),
        ("/api/tags", {"models": []}, "ollama", None),
        ("/api/tags", {"models": 5}, "ollama", None),
        ("/api/tags", [], "ollama", None),
        ("/elsewhere", {}, "ollama", None),
    ],
)
async def test_local_server(
    path: str, data: object, provider: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A local server's first chat model is found; one without any is not there."""
    monkeypatch.setattr("nbagent.models.discovery.TIMEOUT", 30)  # a busy machine is not what is tested
    async with serve(answers(path, data)) as server:
        with free_port() as nothing:
            ports = {"ollama_port": nothing, "llama_cpp_port": nothing, f"{provider}_port": server.port}
            found = await asyncio.to_thread(find_local_model, **ports)
    assert (found.spec if found else None) == expected
    if found:
        assert str(server.port) in found.base_url


async def test_silent_local_server() -> None:
    """A server that does not answer does not hold anybody up."""

    async def handler(connection: Connection) -> None:
        await connection.closed.wait()

    async with serve(handler) as server:
        with free_port() as nothing:
            found = await asyncio.to_thread(find_local_model, server.port, nothing)
    assert found is None


def test_default_without_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """A local server, else the demo model."""
    monkeypatch.setattr(
        "nbagent.models.registry.find_local_model", lambda: LocalModel("ollama:x", "http://127.0.0.1:9")
    )
    model = default_model()
    assert isinstance(model, HttpModel)
    assert (model.provider, model.model, model.base_url) == ("ollama", "x", "http://127.0.0.1:9")
    monkeypatch.setattr("nbagent.models.registry.find_local_model", lambda: None)
    assert default_model(temperature=0).provider == "demo"


def test_importing_the_registry_is_light() -> None:
    """Neither httpx nor a provider's module is imported before it is asked for."""
    code = "import sys, nbagent.models.registry as r; r.resolve_model('demo'); print(*sys.modules)"
    out = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.split()
    assert not {"httpx", "httpx2", "pandas", "anywidget", "nbagent.models.formats.anthropic"} & set(out)


async def test_one_model_for_two_conversations() -> None:
    """A model is configuration: two requests at a time do not meet."""
    async with serve(replay(fixture("ollama-a-text").raw)) as server:
        model = http_model("ollama:x", base_url=server.url)

        async def ask(message_id: str) -> set[str]:
            return {
                event.message_id
                async for event in model.stream(request(message_id=message_id))
                if hasattr(event, "message_id")
            }

        assert list(await asyncio.gather(ask("a"), ask("b"))) == [{"a"}, {"b"}]
