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
from nbagent.models.meant_model import is_key, no_such_provider
from nbagent.models.options import REACH, SETTINGS, unknown_settings, warn_of_slips
from nbagent.models.providers import PROVIDERS
from nbagent.suggestions import did_you_mean, kind_of

__all__ = ["default_model", "resolve_model"]

_OFFLINE = {"demo": ("delay",), "replay": ("speed",)}
"""The models without a network, and the options of each."""


def resolve_model(spec: object = None, **options: object) -> Model:
    """Return the model for `spec`.

    Args:
        spec: `"provider:model"`, a `Model`, a function (see `function.py`), or None for the default model.
        options: `base_url`, `api_key`, `headers`, `timeouts`, `retry`, `price`, `verify`, `http_client` say
            how to reach it, e.g. `timeouts={"idle": 300}`, `retry={"times": 5}`, `price={"input": 0.25,
            "output": 2}` in USD per million tokens; any other is a setting of the model (`temperature`,
            `max_tokens`, …) and goes into the request under the provider's own name for it. An option that
            is None is ignored.

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
        raise UsageError(message, hint="Pass them where the model is made.")
    if isinstance(spec, type):
        raise UsageError(f"{spec.__name__} is a class, not a model.", hint=f"Write {spec.__name__}(…).")
    if isinstance(spec, Model):
        return spec
    if callable(spec):
        return _make("nbagent.models.offline.function:FunctionModel", spec)
    message = f"{kind_of(spec)[:1].upper()}{kind_of(spec)[1:]} is not a model."
    hint = 'Use "provider:model", a function or a model.'
    if hasattr(spec, "session"):
        hint = "Show its session: Chat(chat.session)."
    raise UsageError(message, hint=hint)


def default_model(**options: object) -> Model:
    """Return the model for a chat that names none.

    It is what `NBAGENT_MODEL` says, else a model of the first provider whose key is in the environment,
    else one of a server on this machine (Ollama, llama.cpp), else the demo model.
    """
    if spec := os.environ.get("NBAGENT_MODEL"):
        try:
            return resolve_model(spec, **options)
        except ModelUnavailable as error:
            raise ModelUnavailable(f"NBAGENT_MODEL: {error.message}", hint=error.hint) from None
    for name, provider in PROVIDERS.items():
        if provider.default_model and any(map(os.environ.get, provider.key_variables)):
            return resolve_model(f"{name}:{provider.default_model}", **options)
    if local := find_local_model():
        return resolve_model(local.spec, **{"base_url": local.base_url, **options})
    warn_of_slips(options)
    return _from_string("demo:demo", {"delay": options["delay"]} if "delay" in options else {})


def _from_string(spec: str, options: dict[str, object]) -> Model:
    name, _, model = spec.partition(":")
    if name in _OFFLINE:
        return _offline(name, model, options)
    if name not in PROVIDERS or is_key(model) or model != model.strip():
        raise no_such_provider(spec)
    if not model:
        example = PROVIDERS[name].default_model or "model"
        raise ModelUnavailable(f"{spec!r} names no model.", hint=f'Write for example "{name}:{example}".')
    warn_of_slips(options)
    return _make("nbagent.models.http_models:over_http", name, model, options)


def _offline(name: str, model: str, options: dict[str, object]) -> Model:
    """Return a model without a network. It ignores settings of other models, so that one can stand in."""
    own = _OFFLINE[name]
    if unknown := unknown_settings(set(options) - set(own)):
        known = (*own, *SETTINGS, *REACH)
        hint = did_you_mean(unknown[0], known, "{}=") or f"It takes {', '.join(f'{each}=' for each in own)}."
        raise UsageError(f"The {name} model has no option {unknown[0]}=.", hint=hint)
    settings = {each: options[each] for each in own if each in options}
    if name == "demo":
        return _make("nbagent.models.offline.demo:DemoModel", **settings)
    if not model:
        raise ModelUnavailable('"replay" names no recording.', hint='Write "replay:recording.jsonl".')
    return _make("nbagent.models.recording.replay:ReplayModel", model, **settings)


def _make(target: str, *arguments: object, **options: object) -> Model:
    """Call a class or function of this package by its name, so that its module is loaded only now."""
    module, _, name = target.partition(":")
    made: Model = getattr(importlib.import_module(module), name)(*arguments, **options)
    return made
