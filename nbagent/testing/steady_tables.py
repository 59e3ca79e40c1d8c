"""Tables of a log without times, durations and ids.

In: the HTML of an output. Out: the HTML with such cells replaced, and whether a table of a log is in it.

Rules: a table is of a log if one of its cells is an id as sessions make them, or if all its columns are those
of a frame. A cell is replaced if it looks like an id, a time or a duration; in a column whose texts or
numbers differ from run to run, whatever it holds. NA stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from nbagent.log.schema import DURATION, FRAMES, TIME

__all__ = ["ID", "steady_tables"]

ID = re.compile(
    r"\b(?:(?:[a-z_]+-[0-9a-f]{16}|\d{8}-\d{6}-[0-9a-f]{8})\b|[a-z_]+-[0-9a-f]{6,15}(?:\.\.\.|…))"
)
"""What `session/sources.py` makes, perhaps cut by pandas."""

_TABLE = re.compile(r"<table\b[^>]*class=\"dataframe\".*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"(<(t[hd])\b([^>]*)>)(.*?)</t[hd]>", re.DOTALL)
_SPAN = re.compile(r'colspan="(\d+)"')
_LOOKS = {
    "ID": ID,
    "TIME": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00:00"),
    "DURATION": re.compile(r"-?\d+ days?( \d\d:\d\d:\d\d(\.\d+)?)?"),
}
_COLUMNS = {column.name: column for frame in FRAMES.values() for column in frame.select(full=True)}
NOTEBOOK = "notebook"
"""A column that has the notebook's name where JupyterLab has started the kernel, and NA in a test."""
_FREE = {"payload", "versions", "tokens_per_second"}
"""Columns with texts and numbers that differ from run to run, or from machine to machine."""
_VARYING = (
    _FREE | {NOTEBOOK} | {name for name, column in _COLUMNS.items() if column.dtype in (TIME, DURATION)}
)
_CUT = "..."
_NA = {"", "NaN", "NaT", "None", "<NA>", _CUT}


def steady_tables(html: str) -> tuple[str, bool]:
    """Return `html` with the tables of logs made steady, and whether there are any."""
    found = False

    def replaced(table: re.Match[str]) -> str:
        nonlocal found
        columns = _columns(table[0])
        if not _is_of_a_log(table[0], columns):
            return table[0]
        found = True
        return _ROW.sub(lambda row: _steady_row(row[0], columns), table[0])

    return _TABLE.sub(replaced, html), found


def _columns(table: str) -> list[str]:
    """Return the name above each cell of a row."""
    rows = [_CELL.findall(row) for row in _ROW.findall(table)]
    width = max((sum(kind == "td" for _, kind, _, _ in row) for row in rows), default=0)
    names: list[str] = []
    for _, _, attributes, name in rows[0] if rows else ():
        span = _SPAN.search(attributes)
        names += [unescape(name)] * (int(span[1]) if span else 1)
    return names[len(names) - width :] if width else []


def _is_of_a_log(table: str, columns: Sequence[str]) -> bool:
    named = set(columns) - {_CUT}
    of_a_frame = named <= _COLUMNS.keys() and not named.isdisjoint(_VARYING)
    return of_a_frame or any(ID.fullmatch(text) for _, _, _, text in _CELL.findall(table))


def _steady_row(row: str, columns: Sequence[str]) -> str:
    names = iter(columns)

    def replaced(cell: re.Match[str]) -> str:
        name = next(names, "") if cell[2] == "td" else ""
        return f"{cell[1]}{_steady_cell(unescape(cell[4]), name) or cell[4]}</{cell[2]}>"

    return _CELL.sub(replaced, row)


def _steady_cell(text: str, column: str) -> str | None:
    """Return the word that stands for what a cell holds; None if it stays."""
    if column == NOTEBOOK or (column in _FREE and text not in _NA):
        return column.upper()
    return next((word for word, looks in _LOOKS.items() if looks.fullmatch(text)), None)
