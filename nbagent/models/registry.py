"""From what the user writes to a model: `"provider:model"`, a function, a model, or nothing at all.

In: a spec and options. Out: a `Model`. Rules: nothing is imported before it is needed; a key from the
environment goes only to the server it belongs to; every mistake is a `ModelUnavailable` that says what to
write instead.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.base import Model
from nbagent.models.discovery import find_local_model
from nbagent.models.http.client import is_address

__all__ = ["default_model", "resolve_model", "settings_of"]

_CONNECTION = ("headers", "timeouts", "retry", "price", "verify", "http_client")
"""Options that are fields of `HttpModel`; all others are settings of the model and go into the request."""
_STRUCTS = {
    "timeouts": "nbagent.models.http.timeouts:Timeouts",
    "retry": "nbagent.models.http.retry:Retry",
    "price": "nbagent.models.price:Price",
}


@dataclass(frozen=True, kw_only=True)
class _Provider:
    wire: str
    """`module:class` of the wire format."""
    base_url: str
    key_variables: tuple[str, ...] = ()
    url_variable: str | None = None
    default_model: str | None = None
    """What `default_model` takes where a key is in the environment."""
    host_quirks: bool = False
    """Whether the host of `base_url` decides about quirks and key."""


_PROVIDERS = {
    "anthropic": _Provider(
        wire="nbagent.models.formats.anthropic:Anthropic",
        base_url="https://api.anthropic.com",
        key_variables=("ANTHROPIC_API_KEY",),
        url_variable="ANTHROPIC_BASE_URL",
        default_model="claude-sonnet-4-5",
    ),
    "openai": _Provider(
        wire="nbagent.models.formats.openai_responses:OpenAIResponses",
        base_url="https://api.openai.com/v1",
        key_variables=("OPENAI_API_KEY",),
        url_variable="OPENAI_BASE_URL",
        default_model="gpt-5-mini",
    ),
    "google": _Provider(
        wire="nbagent.models.formats.google:Google",
        base_url="https://generativelanguage.googleapis.com/v1beta",
        key_variables=("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        default_model="gemini-2.5-flash",
    ),
    "openai-chat": _Provider(
        wire="nbagent.models.formats.openai_chat:OpenAIChat",
        base_url="https://api.openai.com/v1",
        key_variables=("OPENAI_API_KEY",),
        url_variable="OPENAI_BASE_URL",
        host_quirks=True,
    ),
    "ollama": _Provider(
        wire="nbagent.models.formats.ollama:Ollama",
        base_url="http://127.0.0.1:11434",
        key_variables=(),
        url_variable="OLLAMA_HOST",
    ),
}
_KNOWN = (*_PROVIDERS, "demo", "replay")


def resolve_model(spec: object = None, **options: Any) -> Model:  # noqa: ANN401 - the provider's own settings
    """Return the model for `spec`.

    Args:
        spec: `"provider:model"`, a `Model`, a function (see `function.py`), or None for the default model.
        options: `base_url`, `api_key`, `headers`, `timeouts`, `retry`, `price`, `verify`, `http_client` say
            how to reach it, e.g. `timeouts={"idle": 300}`, `retry={"times": 5}`, `price={"input": 0.25,
            "output": 2}` in USD per million tokens; any other is a setting of the model (`temperature`,
            `max_tokens`, …) and goes into the request under the provider's own name for it. An option that
            is None counts as not given.

    Raises:
        ModelUnavailable: the provider is unknown, or its key is missing.
        UsageError: an option does not fit.
    """
    options = {name: value for name, value in options.items() if value is not None}
    if spec is None:
        return default_model(**options)
    if isinstance(spec, str):
        return _from_string(spec, options)
    if options:
        message = (
            f"{', '.join(options)}: options go with a model string, not with a model that is made already."
        )
        raise UsageError(message)
    if isinstance(spec, Model):
        return spec
    if callable(spec):
        return cast("Model", _load("nbagent.models.offline.function:FunctionModel")(spec))
    message = f"{spec!r:.80} is not a model."
    raise UsageError(message, hint='Write "provider:model", or give a function or a model.')


def settings_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that are settings of the model: what is asked, not how it is reached or paid."""
    return {
        name: value for name, value in options.items() if name not in ("base_url", "api_key", *_CONNECTION)
    }


def default_model(**options: Any) -> Model:  # noqa: ANN401 - as above
    """Return the model for a chat that names none.

    `NBAGENT_MODEL`, else the first provider whose key is in the environment, else a server on this machine
    that answers (Ollama, llama.cpp), else the demo model.
    """
    if spec := os.environ.get("NBAGENT_MODEL"):
        return resolve_model(spec, **options)
    for name, provider in _PROVIDERS.items():
        if provider.default_model and any(map(os.environ.get, provider.key_variables)):
            return resolve_model(f"{name}:{provider.default_model}", **options)
    if local := find_local_model():
        return resolve_model(local.spec, **{"base_url": local.base_url, **options})
    return _from_string("demo:demo", {})


def _from_string(spec: str, options: dict[str, Any]) -> Model:
    name, _, model = spec.partition(":")
    if name == "demo":
        return cast("Model", _load("nbagent.models.offline.demo:DemoModel")(**options))
    if name == "replay":
        return cast("Model", _load("nbagent.models.recording.replay:ReplayModel")(model, **options))
    if name not in _PROVIDERS:
        message = f"There is no provider {name!r}. Known are {', '.join(_KNOWN)}."
        hint = 'Write "provider:model"; for any other server use "openai-chat:model" with base_url=.'
        raise ModelUnavailable(message, hint=hint)
    if not model:
        raise ModelUnavailable(
            f"{spec!r} names no model.", hint=f'Write "{name}:" and the name of the model.'
        )
    return _over_http(name, model, options)


def _over_http(name: str, model: str, options: dict[str, Any]) -> Model:
    provider = _PROVIDERS[name]
    settings = dict(options)
    base_url, key = settings.pop("base_url", None), settings.pop("api_key", None)
    configured = os.environ.get(provider.url_variable or "")
    own_server = base_url is None or base_url == provider.base_url
    base_url = base_url or _with_scheme(configured) or provider.base_url
    if not is_address(base_url):
        raise UsageError("base_url is not an address like http://127.0.0.1:8080/v1.")
    variables = provider.key_variables if own_server else ()
    wire_options = {}
    if provider.host_quirks:
        quirks = settings.pop("quirks", None) or _load("nbagent.models.formats.quirks:quirks_for")(base_url)
        wire_options["quirks"] = quirks
        variables = variables or ((quirks.key_variable,) if quirks.key_variable else ())
    connection = {
        field: _structured(field, settings.pop(field)) for field in _CONNECTION if field in settings
    }
    model_class = _load("nbagent.models.http.model:HttpModel")
    made = model_class(
        provider=name,
        model=model,
        wire=_load(provider.wire)(**wire_options),
        base_url=base_url,
        key=_key(key, variables, f"{name}:{model}"),
        key_variable=variables[0] if variables else None,
        options=settings,
        **connection,
    )
    return cast("Model", made)


def _structured(name: str, value: object) -> object:
    """Return the value of a connection option; a plain dict will do for those that are structs."""
    if name not in _STRUCTS or not isinstance(value, Mapping):
        return value
    try:
        return msgspec.convert(dict(value), _load(_STRUCTS[name]), strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"{name}={value!r}: {error}") from None


def _key(given: str | None, variables: tuple[str, ...], spec: str) -> object:
    """Return the key as a `Secret`; None for a server that is known to need none."""
    secret = _load("nbagent.models.http.secret:Secret")
    if given is not None:
        return secret(given)
    for variable in variables:
        if value := os.environ.get(variable):
            return secret(value, source=variable)
    if variables:
        message = f"{spec} needs an API key."
        raise ModelUnavailable(message, hint=f"Set {' or '.join(variables)}, or give api_key=.")
    return None


def _with_scheme(address: str | None) -> str | None:
    """Return an address as a URL (`OLLAMA_HOST` is often host and port only)."""
    if not address or "://" in address:
        return address
    return f"http://{address}".replace("//0.0.0.0", "//127.0.0.1")


def _load(target: str) -> Any:  # noqa: ANN401 - any class or function of this package
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)
