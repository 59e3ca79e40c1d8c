"""The session that was talked in before, in the cell that made this chat: the chat offers to continue it.

In: the session that is shown. Out: a line of the overview, or None. Rule: it is offered and never opened
unasked, so that a cell gives the same outputs each time it runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbagent.session.overview import last_session_at

if TYPE_CHECKING:
    from nbagent.store.contract import StoredSession
    from nbagent.widget.current_session import CurrentSession

__all__ = ["earlier_session", "is_kept"]

_IN_MEMORY = ":memory:"


def is_kept(current: CurrentSession) -> bool:
    """Return whether the sessions of this chat can be opened again when this kernel is gone.

    A visitor of an app has no history: the next kernel has another visitor.
    """
    writer = current.session.recorder.writer
    return current.reach.history and writer is not None and writer.store.url != _IN_MEMORY


def earlier_session(current: CurrentSession) -> StoredSession | None:
    """Return the last session of this chat's place; None if it has none, or the chat shows it already.

    Raises:
        StoreError: the store cannot be read.
    """
    recorder = current.session.recorder
    if recorder.writer is None or recorder.place is None or not is_kept(current):
        return None
    found = last_session_at(recorder.place, recorder.writer)
    return found if found is not None and found.session_id != recorder.session_id else None
