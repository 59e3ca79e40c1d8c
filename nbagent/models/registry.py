"""Turns what the user writes into a model: `"provider:model"`, a function, a model, or nothing.

In: a spec and options. Out: a `Model`. Rules: nothing is imported before it is needed; the error for
a mistake says what to write instead.
"""

from __future__ import annotations

import importlib
import os

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.base import Model
from nbagent.models.discovery import find_local_model
from nbagent.models.providers import PROVIDERS

__all__ = ["default_model", "resolve_model"]

_KNOWN = (*PROVIDERS, "demo", "replay")


def resolve_model(spec: object = None, **options: object) -> Model:
    """Return the model for `spec`.

    Args:
        spec: `"provider:model"`, a `Model`, a function (see `function.py`), or None for the default model.
        options: `base_url`, `api_key`, `headers`, `timeouts`, `retry`, `price`, `verify`, `http_client` say
            how to reach it, e.g. `timeouts={"idle": 300}`, `retry={"times": 5}`, `price={"input": 0.25,
            "output": 2}` in USD per million tokens; `provider_tools` are tools that the provider runs by
            itself, as its documentation describes them (`[{"type": "web_search"}]`); any other is a setting
            of the model (`temperature`, `max_tokens`, …) and goes into the request under the provider's own
            name for it. An option that is None is ignored.

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
        message = f"{', '.join(options)}: only a model string takes options; this model is complete."
        raise UsageError(message)
    if isinstance(spec, Model):
        return spec
    if callable(spec):
        return _make("nbagent.models.offline.function:FunctionModel", spec)
    message = f"{spec!r:.80} is not a model."
    raise UsageError(message, hint='Use "provider:model", a function or a model.')


def default_model(**options: object) -> Model:
    """Return the model for a chat that names none.

    It is what `NBAGENT_MODEL` says, else a model of the first provider whose key is in the environment,
    else one of a server on this machine (Ollama, llama.cpp), else the demo model.
    """
    if spec := os.environ.get("NBAGENT_MODEL"):
        return resolve_model(spec, **options)
    for name, provider in PROVIDERS.items():
        if provider.default_model and any(map(os.environ.get, provider.key_variables)):
            return resolve_model(f"{name}:{provider.default_model}", **options)
    if local := find_local_model():
        return resolve_model(local.spec, **{"base_url": local.base_url, **options})
    return _from_string("demo:demo", {})


def _from_string(spec: str, options: dict[str, object]) -> Model:
    name, _, model = spec.partition(":")
    if name == "demo":
        return _make("nbagent.models.offline.demo:DemoModel", **options)
    if name == "replay":
        return _make("nbagent.models.recording.replay:ReplayModel", model, **options)
    if name not in PROVIDERS:
        message = f"There is no provider {name!r}. Known providers: {', '.join(_KNOWN)}."
        hint = 'Write "provider:model"; for any other server use "openai-chat:model" with base_url=.'
        raise ModelUnavailable(message, hint=hint)
    if not model:
        raise ModelUnavailable(
            f"{spec!r} names no model.", hint=f'Write "{name}:" and the name of the model.'
        )
    return _make("nbagent.models.http_models:over_http", name, model, options)


def _make(target: str, *arguments: object, **options: object) -> Model:
    """Call a class or function of this package by its name, so that its module is loaded only now."""
    module, _, name = target.partition(":")
    made: Model = getattr(importlib.import_module(module), name)(*arguments, **options)
    return made
