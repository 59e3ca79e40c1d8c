"""Copies sessions from one store, or from a file, into a store.

In: entries by session and seq. Out: the same entries in the store. Rule: a session that the store has already
is never written.

This is one of the two exceptions to law 1 in `docs/architecture.md`: the entries do not pass through a
session's recorder, and no lease is taken, because nobody else writes a session that the store does not have
yet. Should two copies of one session meet, the store refuses the second row of a (session_id, seq).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, islice
from operator import attrgetter

from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.session.runtime import runtime

__all__ = ["copy"]

_BATCH = 20_000
"""Entries per transaction: few enough to hold in memory, enough to make commits cheap."""


def copy(entries: Iterable[Entry], url: str) -> None:
    """Write `entries` into the store named by `url`.

    Raises:
        UsageError: the store already has one of the sessions.
        StoreError: the store cannot be written.
    """
    store = runtime().writer(url).store
    for session_id, group in groupby(entries, key=attrgetter("session_id")):
        if store.read(session_id):
            raise UsageError(f"The store already has a session {session_id!r}. It was not changed.")
        while batch := list(islice(group, _BATCH)):
            store.write(batch)
