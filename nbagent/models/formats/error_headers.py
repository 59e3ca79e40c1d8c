"""Reads the headers of a refused request: its id, and when to try again.

In: HTTP headers, with names in lower case. Out: an id and a number of seconds. Rule: a value
that cannot be read is None.
"""

from __future__ import annotations

import email.utils
import re
import time
from collections.abc import Mapping

from nbagent.messages import JSON

__all__ = ["request_id", "retry_after", "seconds"]


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the id under which the provider knows the request."""
    names = ("x-request-id", "request-id", "x-generation-id")
    return next((headers[name] for name in names if name in headers), None)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds the server asks to wait."""
    milliseconds = seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    wait = seconds(value)
    if value is None or wait is not None:
        return wait
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, moment.timestamp() - time.time())


def seconds(value: JSON) -> float | None:
    """Read `12`, `0.5` and Google's `34s`."""
    match = re.fullmatch(r"\s*(\d{1,9}(?:\.\d{1,9})?)s?\s*", value) if isinstance(value, str) else None
    return float(match[1]) if match else None
