"""Writes and reads a log as JSON Lines, without loss: one entry per line, as it is stored.

    {"schema_version":1,"session_id":"…","seq":1,"at":1767225600000000,"event":{"type":"session_start"}}

Rule: events of a newer version are kept unchanged; an error names the line that cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nbagent.errors import UsageError
from nbagent.events import SCHEMA_VERSION, Entry, decode_entry, encode

__all__ = ["decode_lines", "encode_lines"]

_HEAD = f'{{"schema_version":{SCHEMA_VERSION},'


def encode_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield a line per entry, with its line break."""
    for entry in entries:
        # An `Entry` has no version: it is written in front of the entry's own fields.
        yield f"{_HEAD}{encode(entry).decode()[1:]}\n"


def decode_lines(lines: Iterable[str]) -> Iterator[Entry]:
    """Yield the entry in each line; skip empty lines.

    Raises:
        UsageError: a line is not an entry.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield decode_entry(line)
        except msgspec.DecodeError as error:
            raise UsageError(f"Line {number} is not an entry of a log: {error}") from error
