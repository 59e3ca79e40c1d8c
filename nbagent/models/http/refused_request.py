"""Makes the error for a response whose status is not 200.

In: status, headers and body. Out: a `ModelError`. Rule: a web page is called one, and quoted as
plain text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from nbagent.errors import BadResponse, ModelError
from nbagent.models.formats.error_headers import request_id, retry_after
from nbagent.models.formats.reported_errors import Fault, find_fault, snippet
from nbagent.models.formats.server_errors import RETRYABLE, failure

__all__ = ["rejected"]


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
        hint="Check base_url, and whether a proxy answered instead.",
        status=status,
        request_id=request_id(headers),
        retry_after=retry_after(headers),
        retryable=status in RETRYABLE,
    )
