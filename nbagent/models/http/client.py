"""The HTTP client: the user's own or a new one.

In: the user's client, or None. Out: an open client. Rules: httpx is imported here only, and only when a
request is made; the user's client may be one of httpx or of httpx2: both have the same names.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import AsyncIterator, Mapping, MutableMapping
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import urlsplit

from nbagent.errors import UsageError

if TYPE_CHECKING:
    import ssl

__all__ = [
    "Client",
    "Handshake",
    "Response",
    "SentRequest",
    "is_address",
    "open_client",
]

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class SentRequest(Protocol):
    """A request of httpx or httpx2 that is about to be sent."""

    headers: MutableMapping[str, str]


class Response(Protocol):
    """A response of httpx or httpx2 whose body is still to come."""

    status_code: int
    headers: Mapping[str, str]

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body in pieces."""


class Client(Protocol):
    """An `AsyncClient` of httpx or httpx2."""

    def stream(self, method: str, **arguments: object) -> AbstractAsyncContextManager[Response]:
        """Send a request; entering waits for the head of the response."""


def is_address(url: str) -> bool:
    """Return whether a request can be sent to `url` at all."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # unbalanced brackets, or a port that is not a number or too large
        return False


def open_client(
    client: Client | None, base_url: str, *, verify: bool | str
) -> AbstractAsyncContextManager[Client]:
    """Return the user's client, to be left open, or a new one, to be closed."""
    if client is not None:
        return nullcontext(client)
    httpx = importlib.import_module("httpx")
    url = urlsplit(base_url)
    if url.scheme == "http":  # without TLS there is no need to load the CA bundle (50 ms)
        verify = False
    # A proxy from the environment cannot reach this machine's own servers.
    local = url.hostname in _LOOPBACK
    context = _tls_context(verify) if verify is not False else False
    return cast("AbstractAsyncContextManager[Client]", httpx.AsyncClient(verify=context, trust_env=not local))


class Handshake:
    """Close a connection whose TLS handshake is cancelled: httpcore closes it only when the handshake fails.

    Follows one request through httpcore's `trace` extension.
    """

    def __init__(self) -> None:
        self._connected: Any = None
        self._open: Any = None

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take one of httpcore's events."""
        match event:
            case "connection.connect_tcp.complete":
                self._connected = info["return_value"]
            case "connection.start_tls.started":
                self._open = self._connected
            case "connection.start_tls.complete":
                self._open = None

    async def aclose(self) -> None:
        """Close what the client would leave open."""
        if self._open is not None:
            await self._open.aclose()


@functools.lru_cache(maxsize=8)
def _tls_context(verify: bool | str) -> ssl.SSLContext:  # noqa: FBT001  the key of the cache
    import ssl  # noqa: PLC0415  not needed for local servers

    if isinstance(verify, str):
        try:
            return ssl.create_default_context(cafile=verify)
        except OSError as error:
            raise UsageError(f"verify={verify!r} cannot be read as CA certificates: {error}") from None
    return cast("ssl.SSLContext", importlib.import_module("httpx").create_ssl_context())
