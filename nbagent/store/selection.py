"""Which entries a scan reads, and how that is said in SQL.

In: a `Selection`. Out: a condition with placeholders, and the values for them. Rule: of a session all entries
of the types that are asked for are read, or none; only a whole session can be folded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

__all__ = ["Selection", "condition"]


class Selection(TypedDict, total=False):
    """What `Store.scan` reads. What is not named, or None, does not narrow it."""

    session_id: str | None
    types: Sequence[str] | None
    """Events of these types only."""
    without: Sequence[str] | None
    """No events of these types."""
    since: int | None
    """Sessions in which something happened at this time or later; UTC microseconds."""
    until: int | None
    """Sessions that were begun before."""
    model: str | None
    """Sessions in which this model was called."""


def condition(selection: Selection, *, table: str, mark: str) -> tuple[str, list[object]]:
    """Return the SQL condition of `selection`, and the values of its placeholders.

    Args:
        selection: what to read.
        table: the table of events.
        mark: the placeholder: `?` or `%s`.
    """
    texts, values = ["TRUE"], list[object]()
    for key, clause in _CLAUSES.items():
        match selection.get(key):
            case None:
                continue
            case str() | int() as value:
                given: list[object] = [value]
            case several:
                given = list(several)  # type: ignore[call-overload]  # mypy takes any key of a TypedDict for an object
        texts.append(clause.format(table=table, marks=", ".join([mark] * len(given)) or "''"))
        values += given
    for tag in selection.get("without") or ():  # one by one: SQLite would look each row up in a list
        texts.append(f"type <> {mark}")
        values.append(tag)
    return " AND ".join(texts), values


_OF_SESSIONS = "session_id IN (SELECT session_id FROM {table} AS s WHERE type ="
_LAST_AT = "(SELECT at FROM {table} WHERE session_id = s.session_id ORDER BY seq DESC LIMIT 1)"
_CLAUSES = {
    "session_id": "session_id = {marks}",
    "types": "type IN ({marks})",
    # Every session begins with a session_start, and its last entry is its latest.
    "since": f"{_OF_SESSIONS} 'session_start' AND {_LAST_AT} >= {{marks}})",
    "until": f"{_OF_SESSIONS} 'session_start' AND at < {{marks}})",
    "model": f"{_OF_SESSIONS} 'request_start' AND payload ->> 'model' = {{marks}})",
}
