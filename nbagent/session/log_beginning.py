"""How the log of a session begins: anew, from what is stored, or as a copy of another session.

In: a recorder with an empty log. Out: the same, with a log that can go on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from msgspec.structs import replace

from nbagent.errors import SessionBusy, StoreError, UsageError
from nbagent.events import Entry, HeadMove, SessionStart
from nbagent.messages import JSON
from nbagent.session.environment import describe_environment
from nbagent.session.recorder import Recorder

__all__ = ["begin", "copy", "resume"]


def begin(recorder: Recorder, agent: dict[str, JSON]) -> None:
    """Begin a new log; `agent` is what the log may know of the agent.

    Raises:
        StoreError: the store cannot be written.
    """
    if recorder.writer is not None:
        recorder.writer.store.prepare()
    recorder.append(SessionStart(agent=agent, **describe_environment()))


def resume(recorder: Recorder) -> None:
    """Take in what is stored, and close what a crash left open.

    Raises:
        UsageError: the store has no such session.
        StoreError: the store cannot be read.
    """
    if recorder.writer is not None:
        recorder.writer.flush()  # another object of this session may have said something just now
    recorder.catch_up()
    if not recorder.state.seq:
        raise UsageError(
            f"There is no session {recorder.session_id!r} in this store.", hint="sessions() lists them."
        )
    if recorder.state.active_run is not None:
        # Taking the lease closes a run whose process is dead. A run that goes on elsewhere is left alone.
        with contextlib.suppress(SessionBusy, StoreError), recorder.writing():
            pass


def copy(recorder: Recorder, entries: list[Entry], head: str | None) -> None:
    """Begin with the entries of another session, and show its branch down to `head`.

    Raises:
        StoreError: the store cannot be written.
    """
    recorder.adopt(_copies(entries, recorder.session_id))
    with recorder.writing():  # which closes the copy of a run that goes on in the original
        recorder.append(HeadMove(message_id=head))


def _copies(entries: list[Entry], session_id: str) -> Iterator[Entry]:
    """Yield `entries` under another session's id, with their seq and time."""
    first, last = entries[0], entries[-1]
    start = replace(first.event, forked_from=first.session_id, forked_seq=last.seq)
    yield Entry(session_id, first.seq, first.at, start)
    for entry in entries[1:]:
        yield Entry(session_id, entry.seq, entry.at, entry.event)
