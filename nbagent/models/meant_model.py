"""What somebody meant who named a model without its provider, or misspelt the provider.

In: what was written where `"provider:model"` is wanted. Out: how to write it, or None. Rule: an API key or an
address that was written there is not repeated.
"""

from __future__ import annotations

import re
import unicodedata

from nbagent.errors import ModelUnavailable
from nbagent.models.providers import PROVIDERS
from nbagent.redact import api_keys
from nbagent.suggestions import CLOSE, closest

__all__ = ["is_key", "no_such_provider"]

_OFFLINE = ("demo", "replay")
_ALIASES = {
    "claude": "anthropic",
    "chatgpt": "openai",
    "gpt": "openai",
    "openai-responses": "openai",
    "gemini": "google",
    "googleai": "google",
    "google-genai": "google",
    "vertex": "google",
    "vertexai": "google",
    "openai-compatible": "openai-chat",
    "openai-api": "openai-chat",
}
"""Other names of the providers."""
_SERVERS = {
    "mistral": "https://api.mistral.ai/v1",
    "mistralai": "https://api.mistral.ai/v1",
    "deepseek": "https://api.deepseek.com/v1",
    "moonshot": "https://api.moonshot.ai/v1",
    "groq": "https://api.groq.com/openai/v1",
    "xai": "https://api.x.ai/v1",
    "together": "https://api.together.xyz/v1",
    "fireworks": "https://api.fireworks.ai/inference/v1",
    "openrouter": "https://openrouter.ai/api/v1",
    "lmstudio": "http://127.0.0.1:1234/v1",
    "vllm": "http://127.0.0.1:8000/v1",
    "llamacpp": "http://127.0.0.1:8080/v1",
    "llama.cpp": "http://127.0.0.1:8080/v1",
    "azure": "https://RESOURCE.openai.azure.com/openai/v1",
    "huggingface": "https://router.huggingface.co/v1",
    "local": "http://127.0.0.1:8080/v1",
}
"""Services and servers that are not providers of ours: they speak Chat Completions, at these addresses."""
_FAMILIES = (
    (
        r"gpt-oss|llama|codellama|mixtral|qwen|qwq|phi|gemma|smollm|tinyllama|granite|starcoder|llava|vicuna",
        "ollama",
    ),
    (r"gpt|chatgpt|o\d|codex", "openai"),
    (r"claude|sonnet|opus|haiku", "anthropic"),
    (r"gemini", "google"),
    (r"mistral|magistral|ministral|codestral|devstral|pixtral", "mistral"),
    (r"deepseek", "deepseek"),
    (r"grok", "xai"),
    (r"kimi|moonshot", "moonshot"),
)
"""How the names of models begin, and who serves them. The first that fits counts."""
_WORDS = ("claude", "gpt", "gemini", "llama", "mistral", "qwen", "deepseek", "sonnet", "gemma")
_OLLAMA_NAME = re.compile(r"[\w./-]+:(latest|\d[\w.-]*|q\d\w*)")
"""A model with its size, as Ollama writes it."""
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_KEY_LIKE = re.compile(r"[A-Za-z0-9]{30,}")


def no_such_provider(spec: str) -> ModelUnavailable:
    """Return the error for a model string whose first half is no provider."""
    if "://" in spec or "@" in spec or re.match(r"(localhost|[\d.]+):\d+", spec):
        hint = (
            'Name a model, and pass the address as base_url=: Chat("openai-chat:model", base_url="http://…").'
        )
        return ModelUnavailable("An address was given where the model is named.", hint=hint)
    if is_key(spec) or _KEY_LIKE.search(spec):
        hint = 'Name a model, and pass the key as api_key=: Chat("openai:gpt-5-mini", api_key=…).'
        return ModelUnavailable("What names the model looks like an API key.", hint=hint)
    said = unicodedata.normalize("NFKC", " ".join(spec.split())[:80]).translate(_DASHES)
    name = said.partition(":")[0]
    message = f"There is no provider {name!r}."
    if name in PROVIDERS:
        message = f"{spec[:80]!r} is not written as provider:model."
    if meant := _meant(said):
        return ModelUnavailable(message, hint=f"Did you mean {meant}?")
    known = ", ".join((*PROVIDERS, *_OFFLINE))
    hint = 'Write "provider:model"; for any other server use "openai-chat:model" with base_url=.'
    return ModelUnavailable(f"{message} Known providers: {known}.", hint=hint)


def is_key(text: str) -> bool:
    """Return whether `text` holds what looks like an API key."""
    return api_keys(text) != text


def _meant(said: str) -> str | None:
    """Return how to write it, in quotes."""
    name, _, model = said.partition(":")
    organization, slash, rest = said.removeprefix("models/").partition("/")
    if found := _provider(name):
        return _written(found, model)
    if slash and (found := _provider(organization)):
        return _written(found, rest)
    if found := _by_family(said.removeprefix("models/")):
        return found
    if found := _provider(name, close=CLOSE):
        return _written(found, model)
    if slash and (found := _provider(organization, close=CLOSE)):
        return _written(found, rest)
    return None


def _provider(name: str, close: float = 1) -> str | None:
    """Return the provider or server of this name, or of one that is close to it."""
    names = (*PROVIDERS, *_OFFLINE, *_ALIASES, *_SERVERS)
    found = closest(name.strip().replace("_", "-"), names, close=close)
    return _ALIASES.get(found, found) if found else None


def _by_family(said: str) -> str | None:
    """Return how to write a model whose provider its name tells."""
    name = said.lower()
    if not any(re.match(family, name) for family, _ in _FAMILIES):
        first = re.split(r"[^a-z]", name)[0]
        name = (closest(first, _WORDS, close=0.6) or first) + name[len(first) :]
    found = next((provider for family, provider in _FAMILIES if re.match(family, name)), None)
    if found is not None:
        return _written(found, name)
    return _written("ollama", said) if _OLLAMA_NAME.fullmatch(name) else None


def _written(provider: str, model: str) -> str:
    """Return the model as one writes it, in quotes."""
    model = "-".join(model.split()).strip("-")
    if provider == "demo":
        return '"demo"'
    if provider in _SERVERS:
        return f'"openai-chat:{model or "model"}", base_url="{_SERVERS[provider]}"'
    default = PROVIDERS[provider].default_model if provider in PROVIDERS else None
    if default and not re.search(r"\d", model):  # a family is not yet a model
        model = default
    if provider in ("openai", "anthropic", "google"):
        model = model.lower()
    if provider == "anthropic":
        model = re.sub(r"(?<=\d)\.(?=\d)", "-", re.sub("^(?=sonnet|opus|haiku)", "claude-", model))
    return f'"{provider}:{model or "model"}"'
