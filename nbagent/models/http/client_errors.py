"""Turns what an HTTP client raises into one of our errors.

In: a client and its exception. Out: a `ModelError` that says what to do. Rule: no message quotes a header.
"""

from __future__ import annotations

import sys
from types import ModuleType

from nbagent.errors import BadResponse, ConnectionFailed, ModelError, StreamTruncated

__all__ = ["client_errors", "connection_failure"]


def client_errors(client: object) -> tuple[type[Exception], ...]:
    """Return what a client raises when a request fails."""
    library = _library(client)
    return (library.HTTPError, library.InvalidURL, RuntimeError, OSError)


def _library(client: object) -> ModuleType:
    """Return the library of a client: httpx or httpx2."""
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
        "{who} sent a body that cannot be decompressed.",
        "Check whether a proxy changes the response.",
        False,
    ),
    (
        ("ProxyError",),
        ConnectionFailed,
        "The proxy refused to connect to {who}: {error}",
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
"""For each exception of the client: our error, its message and hint, and whether a retry may help."""


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
        return ConnectionFailed(message, hint="Check base_url, and the server's own log.", retryable=True)
    if isinstance(error, RuntimeError):  # closed, or in use by another event loop
        message = f"The http_client cannot be used: {_sentence(error)}"
        return ConnectionFailed(message, hint="Pass an open AsyncClient that no other event loop uses.")
    return ConnectionFailed(
        f"No connection to {who}: {_sentence(error)}", hint="Check base_url, verify= and the network."
    )


def _refused(reason: str, who: str) -> ConnectionFailed:
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        hint = (
            "Pass the CA that signed it as verify='ca.pem'. verify=False turns the check off: anyone on the "
            "network path can then read the conversation."
        )
        return ConnectionFailed(
            f"The TLS certificate of {who} is not trusted: {_sentence(reason)}", hint=hint
        )
    if "Name or service not known" in reason or "nodename" in reason or "getaddrinfo" in reason:
        return ConnectionFailed(
            f"The host name of {who} is unknown: {_sentence(reason)}", hint="Check base_url and the network."
        )
    hint = "Start the server, or check base_url."
    return ConnectionFailed(f"No server answers at {who}: {_sentence(reason)}", hint=hint, retryable=True)


def _sentence(reason: object) -> str:
    """Return a library's message with a full stop, as a hint follows it."""
    return f"{str(reason).rstrip('.')}."
