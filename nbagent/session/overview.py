"""The sessions of a store: listing, finding and deleting them.

In: the name of a store, or its writer. Out: one `StoredSession` per session, the newest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from nbagent.arguments import checked
from nbagent.errors import UsageError
from nbagent.events import SessionStart, UserMessage
from nbagent.messages import TextPart
from nbagent.session.lease import Lease
from nbagent.session.naming import session_id_of
from nbagent.session.runtime import runtime
from nbagent.session.session_list import SessionList
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE, named
from nbagent.store.selection import Selection
from nbagent.store.writer import Writer

__all__ = ["delete_session", "has_session", "last_session_at", "sessions"]

_AROUND = 60
"""Characters of a snippet on each side of the word that was found."""


@checked("sessions()")
def sessions(store: str | Path | Writer | None = DEFAULT_STORE, *, search: str = "") -> SessionList:
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
    found = _with_words(lines, words, _said(writer)) if words else lines
    return SessionList(found, writer.store.url, search, default=store == DEFAULT_STORE)


def has_session(session_id: str, writer: Writer) -> bool:
    """Return whether there is such a session in the store."""
    return (
        next(writer.store.scan(Selection(session_id=session_id, types=frozenset({"session_start"}))), None)
        is not None
    )


def last_session_at(place: str, writer: Writer) -> StoredSession | None:
    """Return the session in which something was said last at this place of a notebook.

    Raises:
        StoreError: the store cannot be read.
    """
    writer.flush()
    asked_at: dict[str, int] = {}
    copied: dict[str, int] = {}
    for entry in writer.store.scan(Selection(types=frozenset({"session_start", "run_start"}), place=place)):
        if isinstance(entry.event, SessionStart):
            copied[entry.session_id] = entry.event.forked_seq or 0
        elif getattr(entry.event, "place", None) == place and entry.seq > copied[entry.session_id]:
            asked_at[entry.session_id] = entry.at
    latest = max(asked_at, key=asked_at.__getitem__, default=None)
    if latest is None:  # as for every chat in a new cell: the overview need not be read
        return None
    return next((line for line in writer.store.sessions() if line.session_id == latest), None)


@checked("delete_session()")
def delete_session(
    session_id: str | StoredSession, *, store: str | Path | Writer | None = DEFAULT_STORE
) -> None:
    """Delete every row of a session. This cannot be undone.

    Raises:
        SessionBusy: somebody is writing the session.
        UsageError: there is no such session.
        StoreError: the store cannot be written.
    """
    writer = store if isinstance(store, Writer) else runtime().writer(named(store))
    writer.flush()
    session_id = session_id_of(session_id)
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


def _with_words(
    lines: Iterable[StoredSession], words: list[str], said: Mapping[str, str]
) -> Iterator[StoredSession]:
    """Yield the sessions in which all `words` occur, with the place of one of them."""
    for line in lines:
        if all(word in f"{line.title}\n{said.get(line.session_id)}".casefold() for word in words):
            snippet = _snippet(said.get(line.session_id, ""), words)
            yield msgspec.structs.replace(line, snippet=snippet)


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
