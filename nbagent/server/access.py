"""Which sessions a user of this server may reach: the one gate of its routes.

In: the name of who asks, as the server's identity provider says it, and a session id. Out: nothing, or an
error.

Rules:

- With `c.NBAgent.history` everybody reaches all sessions of the store. Without it, a user reaches those that
  they began over these routes, which their logs say, and no session of a kernel.
- What a user may not reach is, to them, not there. Everything here blocks: it is called on threads.
"""

from __future__ import annotations

from nbagent.events import SessionUpdate
from nbagent.messages import JSON
from nbagent.server.refusals import NoSuchSession
from nbagent.server.stored_sessions import StoredSessions
from nbagent.store.contract import StoredSession

__all__ = ["Access"]

_USER = "user"
"""The key in a session's metadata under which it says who began it."""


class Access:
    """What users may reach.

    Args:
        stored: the sessions of the store.
        history: whether everybody reaches all of them.
    """

    def __init__(self, stored: StoredSessions, *, history: bool) -> None:
        self._stored = stored
        self.history = history

    def check(self, user: str, session_id: str) -> None:
        """Pass a user who may reach the session.

        Raises:
            NoSuchSession: they may not, or there is no such session.
        """
        if not self.history and self._owners(session_id).get(session_id) != user:
            raise NoSuchSession(session_id)

    def check_if_there(self, user: str, session_id: str) -> None:
        """Pass a user who may reach the session, or may begin it because there is none of this id."""
        if not self.history and self._stored.has(session_id):
            self.check(user, session_id)

    def overview(self, user: str, search: str = "") -> list[StoredSession]:
        """Return one line per session that the user may reach, the newest first."""
        lines = self._stored.overview(search)
        if self.history:
            return lines
        owners = self._owners()
        return [line for line in lines if owners.get(line.session_id) == user]

    def metadata(self, user: str) -> dict[str, JSON] | None:
        """Return what a session that the user begins says of them."""
        return None if self.history else {_USER: user}

    def _owners(self, session_id: str | None = None) -> dict[str, JSON]:
        """Return who began each session: the first entry that says so counts."""
        owners: dict[str, JSON] = {}
        for entry in self._stored.updates(session_id):
            if isinstance(entry.event, SessionUpdate) and _USER in (entry.event.metadata or {}):
                owners.setdefault(entry.session_id, (entry.event.metadata or {})[_USER])
        return owners
