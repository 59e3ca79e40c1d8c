"""The log as JSON Lines, without loss, both ways: an entry per line, as the store has it.

    {"schema_version":1,"session_id":"…","seq":1,"at":1767225600000000,"event":{"type":"session_start"}}

Rule: what a newer version wrote is kept as it is; a line that cannot be read says which one it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nbagent.errors import UsageError
from nbagent.events import SCHEMA_VERSION, Entry, decode_entry, encode

__all__ = ["decode_lines", "encode_lines"]

_HEAD = f'{{"schema_version":{SCHEMA_VERSION},'


def encode_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield a line per entry, its end included."""
    for entry in entries:
        yield f"{_HEAD}{encode(entry).decode()[1:]}\n"


def decode_lines(lines: Iterable[str]) -> Iterator[Entry]:
    """Yield the entry in each line; empty lines are left out.

    Raises:
        UsageError: a line holds no entry.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield decode_entry(line)
        except msgspec.DecodeError as error:
            raise UsageError(f"Line {number} is not an entry of a log: {error}") from error
