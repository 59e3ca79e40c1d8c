"""Sets in an order that is the same in every process.

In: any value. Out: the same, with lists in place of the sets in it. Rule: the hash of a text differs from
process to process, and so does the order of a set. A model that is told one order today and another tomorrow
answers another question, and a recording does not find it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

__all__ = ["ordered"]


def ordered(value: object) -> Any:  # noqa: ANN401  what comes in goes out, but for sets
    """Return `value` with a sorted list in place of each set. Other order is left as it is."""
    if isinstance(value, set | frozenset):
        return _sorted([ordered(item) for item in value])
    if isinstance(value, dict):
        return {key: ordered(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [ordered(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (field.name for field in dataclasses.fields(value))
        return {name: ordered(getattr(value, name)) for name in names if not name.startswith("_")}
    return value


def _sorted(items: list[Any]) -> Iterable[Any]:
    try:
        return sorted(items)
    except TypeError:  # of several kinds, or of a kind without order
        return sorted(items, key=lambda item: (type(item).__name__, repr(item)))
