"""Makes an `HttpModel` of a provider, the name of a model, and options.

In: the halves of `provider:model`, and the user's options. Out: the model. Rules: an option either says how
to reach the model or goes into the request; a key from the environment goes only to the server it
belongs to.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import msgspec

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.formats.base import Format
from nbagent.models.formats.quirks import quirks_for
from nbagent.models.http.client import is_address
from nbagent.models.http.model import HttpModel
from nbagent.models.http.retry import Retry
from nbagent.models.http.secret import Secret
from nbagent.models.http.timeouts import Timeouts
from nbagent.models.options import CONNECTION
from nbagent.models.price import Price
from nbagent.models.providers import PROVIDERS, Provider
from nbagent.suggestions import kind_of

__all__ = ["over_http"]

_STRUCTS: dict[str, type[msgspec.Struct]] = {"timeouts": Timeouts, "retry": Retry, "price": Price}
_EXAMPLES = {
    "timeouts": '{"idle": 300}',
    "retry": '{"times": 5}',
    "price": '{"input": 0.25, "output": 2}',
}
"""How one writes each of them."""


def over_http(name: str, model: str, options: Mapping[str, Any]) -> HttpModel:
    """Return `model` of the provider `name`.

    Raises:
        ModelUnavailable: the key is missing.
        UsageError: an option does not fit.
    """
    provider = PROVIDERS[name]
    settings = dict(options)
    base_url, key = settings.pop("base_url", None), settings.pop("api_key", None)
    configured = os.environ.get(provider.url_variable or "")
    own_server = base_url is None or base_url == provider.base_url
    base_url = base_url or _with_scheme(configured) or provider.base_url
    if not isinstance(base_url, str) or not is_address(base_url):
        raise UsageError("base_url must be an address like http://127.0.0.1:8080/v1.")
    variables = provider.key_variables if own_server else ()
    format_options: dict[str, object] = {}
    if provider.host_quirks:
        quirks = settings.pop("quirks", None) or quirks_for(base_url)
        format_options["quirks"] = quirks
        variables = variables or ((quirks.key_variable,) if quirks.key_variable else ())
    connection: dict[str, Any] = {
        field: _structured(field, settings.pop(field)) for field in CONNECTION if field in settings
    }
    return HttpModel(
        provider=name,
        model=model,
        format=_format(provider, **format_options),
        base_url=base_url,
        key=_key(key, variables, f"{name}:{model}", local=provider.host_quirks and own_server),
        key_variable=variables[0] if variables else None,
        options=settings,
        **connection,
    )


def _structured(name: str, value: object) -> object:
    """Return the value of a connection option; for a struct, a plain dict is accepted."""
    if name == "headers" and not isinstance(value, Mapping):
        raise UsageError(
            f"headers= takes a dict, not {kind_of(value)}.", hint='Write headers={"name": "value"}.'
        )
    if name not in _STRUCTS or isinstance(value, _STRUCTS[name]):
        return value
    if not isinstance(value, Mapping):
        raise UsageError(
            f"{name}= takes a dict, not {kind_of(value)}.", hint=f"Write {name}={_EXAMPLES[name]}."
        )
    try:
        return msgspec.convert(dict(value), _STRUCTS[name], strict=False)
    except msgspec.ValidationError as error:
        hint = f"It takes {', '.join(_STRUCTS[name].__struct_fields__)}."
        raise UsageError(f"{name}={value!r}: {error}.", hint=hint) from None


def _key(given: object, variables: tuple[str, ...], spec: str, *, local: bool) -> Secret | None:
    """Return the key as a `Secret`, or None if the server needs none.

    Args:
        given: the value of `api_key=`.
        variables: where else the key may be.
        spec: the model, for the message.
        local: whether the model may just as well be one of a server that needs no key.
    """
    if given is not None:
        if not isinstance(given, str):
            raise UsageError(f"api_key= takes a text, not {kind_of(given)}.")
        return Secret(given)
    for variable in variables:
        if value := os.environ.get(variable):
            return Secret(value, source=variable)
    if variables:
        hint = f"Set {' or '.join(variables)}, or pass api_key=."
        if local:
            hint += ' For a server of your own pass its address: base_url="http://127.0.0.1:8080/v1".'
        raise ModelUnavailable(f"{spec} needs an API key.", hint=hint)
    return None


def _with_scheme(address: str | None) -> str | None:
    """Return an address as a URL (`OLLAMA_HOST` is often only host and port)."""
    if not address or "://" in address:
        return address
    return f"http://{address}".replace("//0.0.0.0", "//127.0.0.1")


def _format(provider: Provider, **options: object) -> Format:
    module, _, name = provider.format.partition(":")
    made: Format = getattr(import_module(module), name)(**options)
    return made
