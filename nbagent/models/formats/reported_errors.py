"""Finds the error in the JSON that a server sent.

In: a JSON value, from the body of a refused request or from a stream. Out: a `Fault`, or None. Rule: texts
are bounded and hold no markup.

Servers have no common shape for errors: `{"error": {…}}`, `{"error": "text"}`, `{"detail": …}`, `{"message":
…}`, `{"object": "error", …}`, a flat `{"code": …, "type": …}`, any of them in a list, an HTML page, or
nothing.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any, NamedTuple

from nbagent.events import scrub, scrub_all
from nbagent.messages import JSON
from nbagent.models.formats.error_headers import seconds

__all__ = ["Fault", "find_fault", "shorten", "snippet"]

_MESSAGE_CHARS = 500
_SNIPPET_CHARS = 200


class Fault(NamedTuple):
    """An error as the server reports it."""

    message: str
    words: tuple[str, ...] = ()
    """Its codes, types and reasons, the most specific first."""
    status: int | None = None
    """The HTTP status, if the error names one."""
    retry_delay: float | None = None
    param: str | None = None
    """The field of the request that the server objects to."""


def find_fault(payload: JSON) -> Fault | None:
    """Return the error in `payload`, or None if it is not one."""
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
        seconds(extra.get("retryDelay")),
        param if isinstance(param, str) else None,
    )


def _is_status(value: JSON) -> bool:
    return isinstance(value, int) and value in range(400, 600)


def snippet(text: str) -> str:
    """Return the beginning of `text` on one line and without tags."""
    text = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", text[:20_000], flags=re.DOTALL | re.IGNORECASE)
    return shorten(html.unescape(text), _SNIPPET_CHARS)


def shorten(text: str, limit: int = _MESSAGE_CHARS) -> str:
    """Return the beginning of `text` on one line."""
    text = scrub(" ".join(text.split()))
    return text if len(text) <= limit else f"{text[:limit]}…"
