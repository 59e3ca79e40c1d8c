"""Turns an error that a server reports into one of ours.

In: a `Fault`, and the HTTP status and headers it came with. Out: a `ModelError` that says what happened and
what to do. Rule: a message quotes the server, never our own request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nbagent.errors import (
    AuthenticationFailed,
    ContextLengthExceeded,
    ModelError,
    RateLimited,
    RequestRejected,
    ServerFailed,
)
from nbagent.models.formats.error_headers import request_id, retry_after
from nbagent.models.formats.reported_errors import Fault, shorten

__all__ = ["RETRYABLE", "failure"]

RETRYABLE = frozenset({408, 409, 429, 500, 502, 503, 504, 529})
_NEVER_RETRIED = {"insufficient_quota", "enforced_spend_limit_reached", "billing_error"}

_KINDS: dict[str, type[ModelError]] = {
    "context_length_exceeded": ContextLengthExceeded,
    "exceed_context_size_error": ContextLengthExceeded,
    "invalid_api_key": AuthenticationFailed,
    "API_KEY_INVALID": AuthenticationFailed,
    "authentication_error": AuthenticationFailed,
    "permission_error": AuthenticationFailed,
    "UNAUTHENTICATED": AuthenticationFailed,
    "PERMISSION_DENIED": AuthenticationFailed,
    "insufficient_quota": RateLimited,
    "enforced_spend_limit_reached": RateLimited,
    "billing_error": RateLimited,
    "rate_limit_exceeded": RateLimited,
    "rate_limit_error": RateLimited,
    "overloaded_error": RateLimited,
    "RESOURCE_EXHAUSTED": RateLimited,
    "UNAVAILABLE": RateLimited,
    "not_found_error": RequestRejected,
    "invalid_prompt": RequestRejected,
    "INVALID_ARGUMENT": RequestRejected,
    "NOT_FOUND": RequestRejected,
    "request_too_large": RequestRejected,
    "invalid_request_error": RequestRejected,
}
"""The providers' own words, strongest first within one error."""

_TOO_LONG = re.compile(
    r"context[ _](length|size|window)|prompt is too long|too many (input )?tokens"
    r"|input token count .* exceeds|exceeds? the (maximum|available) (context|number of tokens)",
    re.IGNORECASE,
)


def failure(
    fault: Fault, *, who: str, status: int | None = None, headers: Mapping[str, str] | None = None
) -> ModelError:
    """Return the error for `fault`; `who` names the server in the message."""
    headers = headers or {}
    http_status = status
    status = status or fault.status
    kind = _kind(fault, status)
    said = shorten(fault.message)
    if fault.param and fault.param not in said:
        said += f" (field: {fault.param})"
    never = not _NEVER_RETRIED.isdisjoint(fault.words)
    asked = retry_after(headers)
    wait = fault.retry_delay if asked is None else asked
    return kind(
        f"{who} answered {status}: {said}" if http_status else f"{who} failed while answering: {said}",
        hint=_hint(kind, wait, never=never),
        status=status,
        code=fault.words[0] if fault.words else None,
        request_id=request_id(headers),
        retry_after=wait,
        retryable=not never and _retryable(kind, status, headers),
    )


def _kind(fault: Fault, status: int | None) -> type[ModelError]:
    words = [_KINDS[word] for word in fault.words if word in _KINDS]
    specific = [kind for kind in words if kind is not RequestRejected]
    # Many statuses can mean a long conversation; in these three, words like `tokens` mean a quota.
    if status not in (401, 403, 429) and (ContextLengthExceeded in words or _TOO_LONG.search(fault.message)):
        return ContextLengthExceeded
    match status:
        case 401 | 403:
            return AuthenticationFailed
        case 429 | 529:
            return RateLimited
        case int() if specific:
            return specific[0]
        case int() if status >= 500:
            return ServerFailed
        case int():
            return RequestRejected
    return words[0] if words else ServerFailed


def _retryable(kind: type[ModelError], status: int | None, headers: Mapping[str, str]) -> bool:
    match headers.get("x-should-retry"):
        case "true":
            return True
        case "false":
            return False
    return status in RETRYABLE if status else kind in (RateLimited, ServerFailed)


def _hint(kind: type[ModelError], wait: float | None, *, never: bool) -> str | None:
    if never:
        return "The account has no credit left: see the provider's billing page."
    if kind is ContextLengthExceeded:
        return "The conversation is too long for this model: start a new one or choose a larger model."
    if kind is RateLimited:
        return f"Wait {wait:g} s and try again." if wait else "Wait a moment and try again."
    return None
