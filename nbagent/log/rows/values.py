"""Values that several frames compute the same way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from nbagent.core.state import RequestState
from nbagent.log.table import Row
from nbagent.messages import ErrorInfo

__all__ = ["between", "error", "json_text", "sums"]

_TOKENS = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")


def sums(requests: Iterable[RequestState]) -> Row:
    """Return the summed tokens and cost of several model calls; a sum is None unless all parts are known."""
    ends = [request.end for request in requests]
    usages = [end.usage if end else None for end in ends]
    counts = {name: _sum([getattr(usage, name, None) for usage in usages]) for name in _TOKENS}
    return {**counts, "cost_usd": _sum([end.cost_usd if end else None for end in ends])}


def _sum(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def error(info: ErrorInfo | None) -> Row:
    """Return the two columns of an error."""
    return {"error_type": info.type if info else None, "error_message": info.message if info else None}


def between(start: int | None, end: int | None) -> float | None:
    """Return the seconds between two times of the log."""
    return None if start is None or end is None else (end - start) / 1e6


def json_text(value: object) -> str | None:
    """Return `value` as JSON text; None if it is empty."""
    return msgspec.json.encode(value).decode() if value else None
