"""Sessions from one store into another, or from a file into a store.

In: entries by session and seq. Out: the same in the store. Rule: a session that is there already is never
written to.
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
"""Entries per transaction."""


def copy(entries: Iterable[Entry], url: str) -> None:
    """Write `entries` into the store named by `url`.

    Raises:
        UsageError: the store has one of the sessions already.
        StoreError: the store cannot be written.
    """
    store = runtime().writer(url).store
    for session_id, group in groupby(entries, key=attrgetter("session_id")):
        if store.read(session_id):
            raise UsageError(f"The store has a session {session_id!r} already; it was not touched.")
        while batch := list(islice(group, _BATCH)):
            store.write(batch)
