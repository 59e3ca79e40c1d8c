"""What a server says went wrong, as one of our errors.

In: an HTTP status, headers and body, or an error found inside a stream. Out: a `ModelError` that says what
happened and what to do. Rule: messages are bounded, hold no markup, and never come from our own request.

Servers have no common shape for errors: `{"error": {…}}`, `{"error": "text"}`, `{"detail": …}`, `{"message":
…}`, `{"object": "error", …}`, a flat `{"code": …, "type": …}`, any of them in a list, an HTML page, or
nothing.
"""

from __future__ import annotations

import email.utils
import html
import json
import re
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from nbagent.errors import (
    AuthenticationFailed,
    BadResponse,
    ContextLengthExceeded,
    ModelError,
    RateLimited,
    RequestRejected,
    ServerFailed,
)
from nbagent.events import scrub, scrub_all
from nbagent.messages import JSON

__all__ = ["Fault", "failure", "find_fault", "rejected", "snippet"]

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
_MESSAGE_CHARS = 500
_SNIPPET_CHARS = 200


class Fault(NamedTuple):
    """An error as the server tells it."""

    message: str
    words: tuple[str, ...] = ()
    """Its codes, types and reasons, the most specific first."""
    status: int | None = None
    """A number given as code."""
    retry_delay: float | None = None
    param: str | None = None
    """The field of the request that is at fault."""


def find_fault(payload: JSON) -> Fault | None:
    """Return the error in `payload`, or None where it is none."""
    return _find(scrub_all(payload))


def _find(payload: JSON) -> Fault | None:
    match payload:
        case [first, *_]:
            return _find(first)
        case {"error": (dict() | list()) as inner} if inner:
            return _find(inner) or _fault({"message": json.dumps(inner)})
        case {"error": str(text)} if text:
            return _fault({**payload, "message": text})
        case {"detail": str(text)} | {"message": str(text)} if text:
            return _fault({**payload, "message": text})
        case {"detail": (dict() | list()) as inner} if inner:
            return _find(inner) or _fault({"message": json.dumps(inner)})
        case {"code": _, "type": _} | {"object": "error"}:
            return _fault(payload)
        case {"msg": str(text)} | str(text) if text:  # FastAPI's list of validation errors; a bare string
            return Fault(text)
    return None


def _fault(error: dict[str, Any]) -> Fault:
    details = error.get("details")
    details = details if isinstance(details, list) else [details]
    extra = {key: value for detail in details if isinstance(detail, dict) for key, value in detail.items()}
    words = [extra.get(key) for key in ("reason", "error_code")]
    words += [error.get(key) for key in ("code", "type", "status")]
    texts = tuple(word for word in words if isinstance(word, str) and word)
    message = error.get("message")
    status = next((n for n in (error.get("code"), error.get("status")) if _is_status(n)), None)
    param = error.get("param")
    return Fault(
        message if isinstance(message, str) and message else ", ".join(texts) or json.dumps(error),
        texts,
        status,
        _seconds(extra.get("retryDelay")),
        param if isinstance(param, str) else None,
    )


def failure(
    fault: Fault, *, who: str, status: int | None = None, headers: Mapping[str, str] | None = None
) -> ModelError:
    """Return the error for `fault`; `who` is the server as a person knows it."""
    headers = headers or {}
    http_status = status
    status = status or fault.status
    kind = _kind(fault, status)
    said = _shorten(fault.message)
    if fault.param and fault.param not in said:
        said += f" (field: {fault.param})"
    never = not _NEVER_RETRIED.isdisjoint(fault.words)
    asked = _retry_after(headers)
    wait = fault.retry_delay if asked is None else asked
    return kind(
        f"{who} answered {status}: {said}" if http_status else f"{who} failed while answering: {said}",
        hint=_hint(kind, wait, never=never),
        status=status,
        code=fault.words[0] if fault.words else None,
        request_id=_request_id(headers),
        retry_after=wait,
        retryable=not never and _retryable(kind, status, headers),
    )


def rejected(status: int, headers: Mapping[str, str], body: bytes, *, who: str) -> ModelError:
    """Return the error for a response whose status is not 200."""
    text = body.decode("utf-8", "replace")
    try:
        fault = find_fault(json.loads(text, strict=False))
    except (ValueError, RecursionError):
        fault = None
    if fault is None and text.lstrip().startswith("<"):
        return _page(status, headers, text, who)
    if fault is None and "location" in headers:
        fault = Fault(f"it redirects to {snippet(headers['location'])}")
    return failure(fault or Fault(snippet(text) or "no message"), who=who, status=status, headers=headers)


def _page(status: int, headers: Mapping[str, str], text: str, who: str) -> BadResponse:
    return BadResponse(
        f"{who} answered {status} with a web page ({headers.get('content-type', 'no content type')}): "
        f"{snippet(text)}",
        hint="Check base_url, and whether a proxy stands in between.",
        status=status,
        request_id=_request_id(headers),
        retry_after=_retry_after(headers),
        retryable=status in RETRYABLE,
    )


def snippet(text: str) -> str:
    """Return the beginning of `text` on one line and without tags."""
    text = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", text[:20_000], flags=re.DOTALL | re.IGNORECASE)
    return _shorten(html.unescape(text), _SNIPPET_CHARS)


def _kind(fault: Fault, status: int | None) -> type[ModelError]:
    words = [_KINDS[word] for word in fault.words if word in _KINDS]
    specific = [kind for kind in words if kind is not RequestRejected]
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
        return f"Wait {wait:g} s and try again." if wait else "Wait a little and try again."
    return None


def _request_id(headers: Mapping[str, str]) -> str | None:
    names = ("x-request-id", "request-id", "x-generation-id")
    return next((headers[name] for name in names if name in headers), None)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _seconds(value)
    if value is None or seconds is not None:
        return seconds
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, moment.timestamp() - time.time())


def _seconds(value: JSON) -> float | None:
    """Read `12`, `0.5` and Google's `34s`."""
    match = re.fullmatch(r"\s*(\d{1,9}(?:\.\d{1,9})?)s?\s*", value) if isinstance(value, str) else None
    return float(match[1]) if match else None


def _is_status(value: JSON) -> bool:
    return isinstance(value, int) and 400 <= value < 600


def _shorten(text: str, limit: int = _MESSAGE_CHARS) -> str:
    text = scrub(" ".join(text.split()))
    return text if len(text) <= limit else f"{text[:limit]}…"
