"""The sessions of a store, as a list that shows itself as a table.

In: lines of the overview. Out: a list, which a cell shows as a table. Rule: it names the store it was read
from, also when there is nothing in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from nbagent.store.contract import StoredSession

__all__ = ["SessionList"]

_SHOWN = 100
"""How many rows a cell shows; the list has them all."""
_TITLE = 60
_COLUMNS = ("title", "sent", "updated (UTC)", "session_id")


class SessionList(list[StoredSession]):
    """Sessions, the newest first.

    Args:
        lines: the sessions.
        url: the store, without a password.
        search: what was looked for.
        default: whether it is the default store, which nobody needs to name.
    """

    def __init__(
        self, lines: Iterable[StoredSession], url: str, search: str = "", *, default: bool = False
    ) -> None:
        super().__init__(lines)
        self._url = url
        self._search = search
        self._go_on = "Chat(session=session_id)" if default else "Chat(session=session_id, store=…)"

    def _heading(self) -> str:
        number = len(self)
        found = f"{number or 'no'} session{'' if number == 1 else 's'} in {self._url}"
        return f"{found} with {self._search!r}" if self._search else found

    def __repr__(self) -> str:
        rows = [f"  {_row(line)[3]}  {_row(line)[2]}  {_row(line)[0]}" for line in self[:_SHOWN]]
        left_out = [f"  and {len(self) - _SHOWN} more"] if len(self) > _SHOWN else []
        return "\n".join([self._heading(), *rows, *left_out])

    def _repr_html_(self) -> str:
        heading = f"<p><strong>{escape(self._heading())}</strong></p>"
        if not self:
            return heading
        head = "".join(f'<th style="text-align: left">{name}</th>' for name in _COLUMNS)
        rows = "".join(f"<tr>{''.join(map(_cell, _row(line)))}</tr>" for line in self[:_SHOWN])
        left_out = f"<p>and {len(self) - _SHOWN} more</p>" if len(self) > _SHOWN else ""
        return (
            f"{heading}<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{left_out}"
            f"<p>Go on with one: <code>{self._go_on}</code>.</p>"
        )


def _row(line: StoredSession) -> tuple[str, str, str, str]:
    title = " ".join((line.title or line.first_message or "(empty)").split())
    short = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
    updated = datetime.fromtimestamp(line.updated_at / 1e6, UTC)
    return short, str(line.messages), f"{updated:%Y-%m-%d %H:%M}", line.session_id


def _cell(text: str) -> str:
    return f'<td style="text-align: left">{escape(text)}</td>'
