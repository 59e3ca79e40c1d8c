"""The sessions of a store: listing and deleting them.

In: the name of a store. Out: one `StoredSession` per session, the newest first.
"""

from __future__ import annotations

from nbagent.errors import SessionBusy, UsageError
from nbagent.session.runtime import runtime
from nbagent.session.session import DEFAULT_STORE
from nbagent.store.base import StoredSession
from nbagent.store.owners import this_process
from nbagent.store.writer import Writer

__all__ = ["delete_session", "sessions"]


def sessions(store: str = DEFAULT_STORE) -> list[StoredSession]:
    """Return the overview of all sessions of a store, the newest first.

    Raises:
        StoreError: the store cannot be read.
    """
    writer = _writer(store)
    writer.flush().result()  # what this process has said is in it
    return writer.store.sessions()


def delete_session(session_id: str, *, store: str = DEFAULT_STORE) -> None:
    """Delete every row of a session, for good.

    Raises:
        SessionBusy: somebody is writing it.
        UsageError: there is no such session.
        StoreError: the store cannot be written.
    """
    writer, owner = _writer(store), this_process()
    holder = writer.acquire(session_id, owner, lambda: None)
    if holder is not None:
        raise SessionBusy(f"This session is being written by {holder}.", hint="Stop it there first.")
    try:
        if not writer.store.read(session_id):
            raise UsageError(
                f"There is no session {session_id!r} in this store.", hint="sessions() lists them."
            )
        writer.store.delete(session_id)
    finally:
        writer.release(session_id, owner)


def _writer(store: str) -> Writer:
    return runtime().writer(None if store == DEFAULT_STORE else store)
