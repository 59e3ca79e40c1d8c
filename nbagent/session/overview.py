"""The sessions of a store: listing, finding and deleting them.

In: the name of a store, or its writer. Out: one `StoredSession` per session, the newest first.
"""

from __future__ import annotations

import re

import msgspec

from nbagent.errors import UsageError
from nbagent.events import UserMessage
from nbagent.messages import TextPart
from nbagent.session.lease import Lease
from nbagent.session.runtime import runtime
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE, named
from nbagent.store.selection import Selection
from nbagent.store.writer import Writer

__all__ = ["delete_session", "has_session", "sessions"]

_AROUND = 60
"""Characters of a snippet on each side of the word that was found."""


def sessions(store: str | Writer | None = DEFAULT_STORE, *, search: str = "") -> list[StoredSession]:
    """Return the overview of the sessions of a store, the newest first.

    Args:
        store: as for `Session`. None, which is no store, is deprecated here.
        search: words. Only sessions are returned that have all of them in their title or in what was said to
            the agent. Case does not matter.

    Raises:
        StoreError: the store cannot be read.
    """
    writer = store if isinstance(store, Writer) else runtime().writer(named(store))
    writer.flush()  # so that it has what this process has said
    lines = writer.store.sessions()
    words = search.casefold().split()
    if not words:
        return lines
    said = _said(writer)
    return [
        msgspec.structs.replace(line, snippet=_snippet(said.get(line.session_id, ""), words))
        for line in lines
        if all(word in f"{line.title}\n{said.get(line.session_id)}".casefold() for word in words)
    ]


def has_session(session_id: str, writer: Writer) -> bool:
    """Return whether there is such a session in the store."""
    return (
        next(writer.store.scan(Selection(session_id=session_id, types=frozenset({"session_start"}))), None)
        is not None
    )


def delete_session(session_id: str, *, store: str | Writer | None = DEFAULT_STORE) -> None:
    """Delete every row of a session. This cannot be undone.

    Raises:
        SessionBusy: somebody is writing the session.
        UsageError: there is no such session.
        StoreError: the store cannot be written.
    """
    writer = store if isinstance(store, Writer) else runtime().writer(named(store))
    writer.flush()
    if not has_session(session_id, writer):
        raise UsageError(f"There is no session {session_id!r} in this store.", hint="sessions() lists them.")
    feed = writer.feed(session_id, lambda _after: [])
    lease = Lease(feed, taken=_nothing, on_stop=_nothing)
    with lease.held():
        writer.store.delete(session_id, lease.owner)


def _said(writer: Writer) -> dict[str, str]:
    """Return what a person said in each session."""
    said: dict[str, str] = {}
    for entry in writer.store.scan(Selection(types=frozenset({"user_message"}))):
        if isinstance(entry.event, UserMessage):
            text = "\n".join(part.text for part in entry.event.parts if isinstance(part, TextPart))
            said[entry.session_id] = f"{said.get(entry.session_id, '')}\n{text}"
    return said


def _snippet(said: str, words: list[str]) -> str | None:
    """Return what was said around the first of `words`; None if they are in the title only."""
    found = re.search("|".join(map(re.escape, words)), said, re.IGNORECASE)
    if found is None:
        return None
    begin, end = max(0, found.start() - _AROUND), found.end() + _AROUND
    text = " ".join(said[begin:end].split())
    return f"{'…' if begin else ''}{text}{'…' if end < len(said) else ''}"


def _nothing() -> None:
    """Deleting reads nothing first, and cannot be stopped half-way."""
