"""Reads a JSON value as the type it should have, or as empty.

Servers put any JSON type in any place.

In: a JSON value from a server. Out: a value of the type that was asked for. Rule: nothing here fails.
"""

from __future__ import annotations

from typing import Any

from nbagent.messages import JSON

__all__ = ["count", "items", "key_of", "mapping", "number", "string"]


def mapping(value: JSON) -> dict[str, Any]:
    """Return `value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def key_of(value: JSON) -> int | str:
    """Return `value` as the key of a block: an index, or whatever came instead of one."""
    return value if isinstance(value, int | str) else repr(value)


def items(value: JSON) -> list[dict[str, Any]]:
    """Return the objects in `value` if it is a list, else none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def string(value: JSON) -> str:
    """Return `value` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def number(value: JSON) -> float | None:
    """Return `value` if it is a number that is not negative, or the text of one, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if 0 <= found < float("inf") else None


def count(value: JSON) -> int | None:
    """Return `value` if it can be a count, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**63:
        return None
    return int(value)
