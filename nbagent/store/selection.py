"""Which entries a scan reads, and how SQL says it.

In: a `Selection`. Out: a condition with placeholders, and their values. Rule: time and model select whole
sessions, because only a whole session can be folded; the types then select among the entries of each.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Selection", "condition"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """What `Store.scan` reads. A field that is None does not narrow it."""

    session_id: str | None = None
    types: frozenset[str] | None = None
    """Only events of these types."""
    without: frozenset[str] = frozenset()
    """No events of these types."""
    since: int | None = None
    """Sessions in which something happened at this time or later; UTC microseconds."""
    until: int | None = None
    """Sessions that began before this time; UTC microseconds."""
    model: str | None = None
    """Sessions in which this model was called."""
    place: str | None = None
    """Sessions in which something was asked at this place of a notebook."""


def condition(selection: Selection, *, table: str, mark: str) -> tuple[str, list[object]]:
    """Return the SQL condition of `selection`, and the values of its placeholders.

    Args:
        selection: what to read.
        table: the table of events.
        mark: the placeholder: `?` or `%s`.
    """
    texts, values = ["TRUE"], list[object]()
    for name, clause in _CLAUSES.items():
        value = getattr(selection, name)
        if value is not None:
            texts.append(clause.format(table=table, mark=mark))
            values.append(value)
    if selection.types is not None:
        marks = ", ".join([mark] * len(selection.types)) or "''"  # PostgreSQL rejects an empty list
        texts.append(f"type IN ({marks})")
        values += sorted(selection.types)
    for tag in sorted(selection.without):  # one by one: SQLite would look each row up in a list
        texts.append(f"type <> {mark}")
        values.append(tag)
    return " AND ".join(texts), values


_OF_SESSIONS = "session_id IN (SELECT session_id FROM {table} AS s WHERE type ="
_LAST_AT = "(SELECT at FROM {table} WHERE session_id = s.session_id ORDER BY seq DESC LIMIT 1)"
_CLAUSES = {
    "session_id": "session_id = {mark}",
    # Every session begins with a session_start, and its last entry is its latest.
    "since": f"{_OF_SESSIONS} 'session_start' AND {_LAST_AT} >= {{mark}})",
    "until": f"{_OF_SESSIONS} 'session_start' AND at < {{mark}})",
    "model": f"{_OF_SESSIONS} 'request_start' AND payload ->> 'model' = {{mark}})",
    "place": f"{_OF_SESSIONS} 'run_start' AND payload ->> 'place' = {{mark}})",
}
"""The clause of each field that selects sessions."""
