"""Reads entries from lines of JSON that may have come from anywhere.

In: lines, as bytes; a line ends at a line feed and nowhere else. Out: entries. Rule: what cannot be an entry
of a log is an error that names the line, whatever is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from nbagent.errors import UsageError
from nbagent.events import Entry, decode_entry

__all__ = ["entry_in_line"]

_LARGEST = 2**63 - 1
"""What a store, a DataFrame and a page can hold."""


def entry_in_line(line: bytes | str, number: int, *, where: str = "", hint: str | None = None) -> Entry:
    """Return the entry in a line.

    Args:
        line: the JSON.
        number: which line it is, from 1.
        where: the file, for the error.
        hint: what to do if the line is no entry.

    Raises:
        UsageError: the line is not an entry.
    """
    try:
        entry = decode_entry(line)
        problem = _problem(entry)
    except (msgspec.DecodeError, UnicodeError) as error:
        problem = str(error)
    except RecursionError:
        problem = "it is nested too deeply"
    if problem:
        of = f" of {where}" if where else ""
        raise UsageError(f"Line {number}{of} is not an entry of a log: {problem}.", hint=hint)
    return entry


def _problem(entry: Entry) -> str | None:
    if not 1 <= entry.seq <= _LARGEST:
        return f"seq is {_shown(entry.seq)}"
    for name, value in (("at", entry.at), *_numbers(entry.event)):
        if abs(value) > _LARGEST:
            return f"{name} is {_shown(value)}"
    return None


def _numbers(value: msgspec.Struct) -> Iterator[tuple[str, int]]:
    """Yield the whole numbers in the fields of an event, and of the structs in it."""
    for name in value.__struct_fields__:
        field = getattr(value, name)
        if isinstance(field, int):
            yield name, field
        for item in field if isinstance(field, tuple) else (field,):
            if isinstance(item, msgspec.Struct):
                yield from _numbers(item)


def _shown(number: int) -> str:
    return f"{number}" if abs(number) <= _LARGEST else "a number of more than 63 bits"
