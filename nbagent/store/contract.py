"""The contract every store keeps.

In: entries of any number of sessions. Out: the same entries, in order, for as long as the store lives.
`tests/store/test_contract.py` holds every store to it.

Rules:

- Append-only: a row is written once, under the key (session_id, seq). A second writer of one session
  fails loudly.
- `write` is one transaction: all of it is durable when it returns, or none of it is there. The same
  transaction sees that the lease is the writer's, and that the batch goes on where the log ends
  (`fencing.py`).
- What only reads creates, renames and changes nothing. A store that is not there yet is empty.
- Merged deltas are stored as they come; `nbagent.core.deltas` decides what is merged.
- Any thread may call any method. Every failure is a `StoreError` that says what happened and what to do,
  without a password.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Protocol

import msgspec

from nbagent.events import Entry
from nbagent.store.selection import Selection

__all__ = ["Owner", "Store", "StoredSession"]


class StoredSession(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the overview."""

    session_id: str
    title: str | None
    created_at: int
    """UTC microseconds."""
    updated_at: int
    messages: int
    """How many user messages it has."""
    first_message: str | None
    """The beginning of the first user message."""
    notebook: str | None = None
    """The file name of the notebook it began in."""
    agent: str | None = None
    """Who answers in it: the name of the agent, or its model."""
    snippet: str | None = None
    """What was said around the first word of a search."""


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """The writer of a session, with what tells whether its process is still alive."""

    token: str
    """Names one `Session` object; each has its own."""
    host: str
    pid: int
    started: str
    """When that process started, as the operating system says: a pid may be used again."""

    def __str__(self) -> str:
        return f"process {self.pid} on {self.host.split()[0]}"


class Store(Protocol):
    """Where entries are kept."""

    @property
    def url(self) -> str:
        """The store's name, without a password."""

    @property
    def generation(self) -> int:
        """A number that changes when the rows are gone: an empty store has taken the place of this one."""

    def prepare(self) -> None:
        """Create what is missing, so that entries can be written. Does nothing the second time."""

    def write(self, entries: Sequence[Entry], owner: Owner | None = None) -> None:
        """Append `entries`, durably, all or none.

        Args:
            entries: of one session, if `owner` is given.
            owner: who holds the lease; None writes sessions that nobody holds.

        Raises:
            LeaseLost: `owner` has lost the lease, or the log does not end where `entries` begin.
        """

    def read(self, session_id: str, after: int = 0) -> list[Entry]:
        """Return the entries of one session whose seq is greater than `after`, in order."""

    def scan(self, selection: Selection) -> Iterator[Entry]:
        """Yield the entries that are selected, by session and seq."""

    def sessions(self) -> list[StoredSession]:
        """Return the overview of all sessions, the newest first."""

    def delete(self, session_id: str, owner: Owner | None = None) -> None:
        """Delete every row of a session. Raises LeaseLost if `owner` is given and does not hold the lease."""

    def acquire(self, session_id: str, owner: Owner) -> Owner | None:
        """Make `owner` the writer of the session and return None, or return the living owner in the way."""

    def renew(self, owner: Owner) -> None:
        """Record that `owner` is still alive. Raises LeaseLost if it does not hold the lease any more."""

    def release(self, session_id: str, owner: Owner) -> None:
        """End the lease of `owner`, so that another may have the session."""

    def request_stop(self, session_id: str) -> bool:
        """Ask the writer of the session to stop; return whether there is one."""

    def stop_requested(self, owner: Owner) -> bool:
        """Return whether somebody asked `owner` to stop. Raises as `renew`."""

    def watch(self, closed: threading.Event) -> Iterator[None]:
        """Yield soon after any process has written; block in between. End when `closed` is set."""

    def before_fork(self) -> None:
        """Finish what is under way, close files, and start nothing until `after_fork` is called."""

    def after_fork(self) -> None:
        """Go on, in the parent. The child never uses the store again."""

    def close(self) -> None:
        """Close files and connections."""
