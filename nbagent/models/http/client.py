"""The HTTP client, and its errors in our words.

In: the user's client or none, and what it raised. Out: an open client, and `ModelError`s. Rules: httpx is
imported here only, and only when a request is made; a client of the user's may be of httpx or of httpx2,
whose names are the same; no message quotes a header.
"""

from __future__ import annotations

import functools
import importlib
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from nbagent.errors import BadResponse, ConnectionFailed, ModelError, StreamTruncated, UsageError

if TYPE_CHECKING:
    import ssl
    from contextlib import AbstractAsyncContextManager

__all__ = ["Handshake", "client_errors", "connection_failure", "is_address", "open_client"]

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def is_address(url: str) -> bool:
    """Return whether a request can be sent to `url` at all."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets, or a port that is no number or too large
        return False


def open_client(client: Any, base_url: str, *, verify: bool | str) -> AbstractAsyncContextManager[Any]:  # noqa: ANN401 - httpx or httpx2
    """Return the user's client, to be left open, or a new one, to be closed."""
    if client is not None:
        return nullcontext(client)
    httpx = importlib.import_module("httpx")
    url = urlsplit(base_url)
    if url.scheme == "http":  # no TLS: loading the CA bundle would cost 50 ms
        verify = False
    # A proxy from the environment cannot reach this machine's own servers.
    local = url.hostname in _LOOPBACK
    context = _tls_context(verify) if verify is not False else False
    return cast("AbstractAsyncContextManager[Any]", httpx.AsyncClient(verify=context, trust_env=not local))


class Handshake:
    """Close a connection whose TLS handshake is cancelled: httpcore closes it only when the handshake fails.

    Follows one request through httpcore's `trace` extension.
    """

    def __init__(self) -> None:
        self._connected: Any = None
        self._open: Any = None

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take an event of httpcore's."""
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
def _tls_context(verify: bool | str) -> ssl.SSLContext:  # noqa: FBT001 - the key of the cache
    import ssl  # noqa: PLC0415 - not needed for local servers

    if isinstance(verify, str):
        try:
            return ssl.create_default_context(cafile=verify)
        except OSError as error:
            raise UsageError(f"verify={verify!r} cannot be read as CA certificates: {error}") from None
    return cast("ssl.SSLContext", importlib.import_module("httpx").create_ssl_context())


def client_errors(client: object) -> tuple[type[Exception], ...]:
    """Return what a client raises when a request fails."""
    library = _library(client)
    return (library.HTTPError, library.InvalidURL, RuntimeError, OSError)


def _library(client: object) -> Any:  # noqa: ANN401 - httpx or httpx2
    names = (cls.__module__.partition(".")[0] for cls in type(client).__mro__)
    return sys.modules[next((name for name in names if name in ("httpx", "httpx2")), "httpx")]


_FAILURES: tuple[tuple[tuple[str, ...], type[ModelError], str, str, bool], ...] = (
    (
        ("UnsupportedProtocol", "InvalidURL", "LocalProtocolError"),
        ConnectionFailed,
        "No request can be sent to {who}: its address or a header is not valid.",
        "Check base_url, api_key and headers.",
        False,
    ),
    (
        ("DecodingError",),
        BadResponse,
        "{who} sent a body that cannot be unpacked.",
        "Is a proxy in between?",
        False,
    ),
    (
        ("ProxyError",),
        ConnectionFailed,
        "The proxy on the way to {who} refused: {error}",
        "Check HTTPS_PROXY and NO_PROXY.",
        True,
    ),
    (
        ("TimeoutException",),
        ConnectionFailed,
        "{who} could not be reached in time.",
        "Check base_url and the network.",
        True,
    ),
)
"""What the client raises, and the error for it: message, hint, and whether it is worth a retry."""


def connection_failure(error: Exception, client: object, *, who: str, started: bool) -> ModelError:
    """Return the error for what `client` raised; `started` says whether the response had begun."""
    library = _library(client)
    for names, kind, message, hint, retryable in _FAILURES:
        if isinstance(error, tuple(getattr(library, name) for name in names)):
            return kind(message.format(who=who, error=error), hint=hint, retryable=retryable)
    if isinstance(error, library.ConnectError):
        return _refused(str(error), who)
    if isinstance(error, library.HTTPError | library.StreamError):
        if started:
            message = f"The connection to {who} broke in the middle of the answer."
            return StreamTruncated(message, hint="Try again.", retryable=True)
        message = f"{who} closed the connection without an answer."
        return ConnectionFailed(message, hint="Is base_url right, and is the server well?", retryable=True)
    if isinstance(error, RuntimeError):  # closed, or in use by another event loop
        message = f"The http_client cannot be used: {_sentence(error)}"
        return ConnectionFailed(message, hint="Give the model an open AsyncClient that nothing else uses.")
    return ConnectionFailed(
        f"No connection to {who}: {_sentence(error)}", hint="Check base_url, verify= and the network."
    )


def _refused(reason: str, who: str) -> ConnectionFailed:
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        hint = (
            "Give its CA as verify='ca.pem'; verify=False turns the check off (anyone can then read along)."
        )
        return ConnectionFailed(
            f"The TLS certificate of {who} is not trusted: {_sentence(reason)}", hint=hint
        )
    if "Name or service not known" in reason or "nodename" in reason or "getaddrinfo" in reason:
        return ConnectionFailed(
            f"No server is called {who}: {_sentence(reason)}", hint="Check base_url and the network."
        )
    hint = "Start the server, or check base_url."
    return ConnectionFailed(f"No server answers at {who}: {_sentence(reason)}", hint=hint, retryable=True)


def _sentence(reason: object) -> str:
    """Return what a library says with a full stop: a hint follows."""
    return f"{str(reason).rstrip('.')}."
