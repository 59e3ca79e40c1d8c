"""Writes and reads a log as JSON Lines, without loss: one entry per line, as it is stored.

    {"schema_version":1,"session_id":"…","seq":1,"at":1767225600000000,"event":{"type":"session_start"}}

Rules: a line ends at a line feed and nowhere else; events of a newer version are kept unchanged; an error
names the line that cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nbagent.core.entry_lines import entry_in_line
from nbagent.events import SCHEMA_VERSION, Entry, encode

__all__ = ["decode_lines", "encode_lines"]

_HEAD = f'{{"schema_version":{SCHEMA_VERSION},'


def encode_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield a line per entry, with its line break."""
    for entry in entries:
        # An `Entry` has no version: it is written in front of the entry's own fields.
        yield f"{_HEAD}{encode(entry).decode()[1:]}\n"


def decode_lines(lines: Iterable[bytes | str]) -> Iterator[Entry]:
    """Yield the entry in each line; skip empty lines. Only a file opened as bytes ends lines where it must.

    Raises:
        UsageError: a line is not an entry.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield entry_in_line(line, number)
