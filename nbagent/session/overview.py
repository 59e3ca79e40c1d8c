"""The sessions of a store: listing and deleting them.

In: the name of a store. Out: one `StoredSession` per session, the newest first.
"""

from __future__ import annotations

from nbagent.errors import UsageError
from nbagent.session.lease import Lease
from nbagent.session.runtime import runtime
from nbagent.session.session import DEFAULT_STORE
from nbagent.store.base import StoredSession
from nbagent.store.writer import Writer

__all__ = ["delete_session", "sessions"]


def sessions(store: str = DEFAULT_STORE) -> list[StoredSession]:
    """Return the overview of all sessions of a store, the newest first.

    Raises:
        StoreError: the store cannot be read.
    """
    writer = _writer(store)
    writer.flush()  # what this process has said is in it
    return writer.store.sessions()


def delete_session(session_id: str, *, store: str = DEFAULT_STORE) -> None:
    """Delete every row of a session, for good.

    Raises:
        SessionBusy: somebody is writing it.
        UsageError: there is no such session.
        StoreError: the store cannot be written.
    """
    writer = _writer(store)
    writer.flush()
    if next(writer.store.scan(session_id=session_id, types=["session_start"]), None) is None:
        raise UsageError(f"There is no session {session_id!r} in this store.", hint="sessions() lists them.")
    feed = writer.feed(session_id, lambda _since: [])
    with Lease(feed, taken=_nothing, on_stop=_nothing).held():
        writer.store.delete(session_id)


def _nothing() -> None:
    """Deleting needs nothing read before, and is not stopped half-way."""


def _writer(store: str) -> Writer:
    return runtime().writer(None if store == DEFAULT_STORE else store)
