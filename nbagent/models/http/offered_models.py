"""Which models a server has, for the error that it has not the one that was asked for.

In: the error of a refused request, and an open client. Out: the same error, with the server's models in its
hint, those most like the wanted one first. Rule: the list takes at most `SECONDS`; if it does not come, the
error stays as it is.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import Iterator
from typing import Any

from nbagent.errors import ContextLengthExceeded, ModelError, RequestRejected
from nbagent.messages import JSON
from nbagent.models.http.client import Client
from nbagent.suggestions import closest, nearest_first

__all__ = ["SECONDS", "add_offer", "may_lack_model"]

SECONDS = 3.0
_MAX_BYTES = 4_000_000
_SHOWN = 8
_OK = 200
_NOT_FOUND = 404
_LACKS = re.compile(
    r"not[ _]found|n[o']t exist|no such model|could not find|unknown model|invalid model|not a valid model"
    r"|model[ _]not|no model|is not available|not downloaded|not loaded",
    re.IGNORECASE,
)


def may_lack_model(failure: ModelError, model: str) -> bool:
    """Return whether the request was perhaps refused because the server has no such model."""
    if not isinstance(failure, RequestRejected) or isinstance(failure, ContextLengthExceeded):
        return False
    if failure.status == _NOT_FOUND:
        return True
    said = f"{failure.code} {failure.message}"
    return bool(_LACKS.search(said)) and (model.lower() in said.lower() or "model" in said.lower())


async def add_offer(
    failure: ModelError, client: Client, call: dict[str, Any], *, provider: str, model: str
) -> None:
    """Say in the hint of `failure` what the server has.

    Args:
        failure: what `may_lack_model` is true of.
        client: for one more request.
        call: the arguments of its `stream`: where the list of models is.
        provider: the first half of the model string.
        model: the model that was asked for.
    """
    names: list[str] | None = None
    with contextlib.suppress(Exception):  # whatever a list may be: the error itself is what counts
        async with asyncio.timeout(SECONDS):
            names = await _names(client, call)
    if names is None:
        return
    if model not in names and f"{model}:latest" not in names:
        failure.hint = _hint(names, provider, model)


async def _names(client: Client, call: dict[str, Any]) -> list[str] | None:
    body = b""
    async with client.stream("GET", **call) as response:
        if response.status_code != _OK:
            return None
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > _MAX_BYTES:
                return None
    return list(dict.fromkeys(_listed(json.loads(body))))


def _listed(payload: JSON) -> Iterator[str]:
    """Yield the models in a list of any of the formats."""
    items = payload if isinstance(payload, list) else payload.get("data", payload.get("models"))
    for item in items:
        name = item if isinstance(item, str) else item.get("id") or item.get("name") or item["model"]
        yield str(name).removeprefix("models/")


def _hint(names: list[str], provider: str, model: str) -> str:
    pull = f" `ollama pull {model}` fetches it." if provider == "ollama" else ""
    if not names:
        return f"The server has no models.{pull}"
    meant = closest(model, names, close=0.6)
    question = f'Did you mean "{provider}:{meant}"? ' if meant else ""
    shown = nearest_first(model, names)[:_SHOWN]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{question}The server has {', '.join(shown)}{more}.{pull}"
