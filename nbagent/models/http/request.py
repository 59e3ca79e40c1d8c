"""Prepares one request for the client.

In: a format, an address, a body, a key. Out: the arguments of the client's `stream`. Rule: the key
is in none of them; it is set when the request is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import msgspec

from nbagent.models.formats.base import Format
from nbagent.models.http.client import SentRequest
from nbagent.models.http.secret import Secret
from nbagent.models.http.timeouts import Timeouts

__all__ = ["call_arguments", "join"]


def call_arguments(
    provider_format: Format,
    *,
    url: str,
    body: dict[str, Any],
    headers: Mapping[str, str],
    timeouts: Timeouts,
    key: Secret | None,
) -> dict[str, Any]:
    """Return the arguments of the client's `stream`; `headers` are the user's own and win."""
    ndjson = provider_format.framing == "ndjson"
    own_headers = {
        "accept": "application/x-ndjson" if ndjson else "text/event-stream",
        "accept-encoding": "identity",  # servers buffer a stream to compress it, so that it comes all at once
        "cache-control": "no-store",
        "content-type": "application/json",
    }
    return {
        "url": url,
        "content": msgspec.json.encode(body),
        "headers": own_headers | provider_format.headers() | dict(headers),
        "timeout": (timeouts.connect, None, timeouts.write, timeouts.pool),  # `Watch` times the reading
        "follow_redirects": False,  # the key would go somewhere else
    } | ({"auth": _Signature(key, *provider_format.auth)} if key else {})


class _Signature:
    """Set the key: the client calls this when it sends the request."""

    def __init__(self, key: Secret, header: str, prefix: str) -> None:
        self._key = key
        self._header = header
        self._prefix = prefix

    def __call__(self, request: SentRequest) -> SentRequest:
        request.headers[self._header] = self._prefix + self._key.reveal()
        return request


def join(base_url: str, path: str) -> str:
    """Append `path` to `base_url`; what both have appears once, and both queries are kept.

    People give the address with and without the version, and copy the one of the route itself.
    """
    base, added = urlsplit(base_url), urlsplit(path)
    root = base.path.rstrip("/")
    steps = added.path.split("/")[1:]
    for count in range(len(steps), 0, -1):
        if root.endswith(ending := "/" + "/".join(steps[:count])):
            root = root.removesuffix(ending)
            break
    query = "&".join(filter(None, (base.query, added.query)))
    return base._replace(path=root + added.path, query=query).geturl()
