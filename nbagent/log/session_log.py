"""The fold with what only rows need: where in the log each thing began.

In: the entries of one session. Out: a `SessionLog`.
Rule: what happened is read from `nbagent.core.state` alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any

from msgspec.structs import replace

from nbagent.core import conversation
from nbagent.core.fold import apply
from nbagent.core.state import State
from nbagent.events import (
    Entry,
    Event,
    ReasoningDelta,
    RequestStart,
    RunStart,
    SessionStart,
    TextDelta,
    ToolCallEnd,
    ToolEnd,
    UserMessage,
)

__all__ = ["SessionLog", "folded", "joined", "sessions_of"]

_WORDS = (TextDelta, ReasoningDelta)


@dataclass(slots=True)
class SessionLog:
    """One session, folded."""

    state: State = field(default_factory=State)
    start: SessionStart = field(default_factory=SessionStart)
    created_at: int | None = None
    message_seqs: dict[str, int] = field(default_factory=dict)
    """message_id → the seq it began with."""
    run_seqs: dict[str, int] = field(default_factory=dict)
    """run_id → the seq it began with."""
    result_seqs: dict[str, int] = field(default_factory=dict)
    """tool_call_id → the seq of its result."""
    ready: dict[str, int] = field(default_factory=dict)
    """tool_call_id → when the model had written the whole call."""

    def apply(self, entry: Entry) -> None:
        """Take in the next entry."""
        apply(self.state, entry)
        if self.created_at is None:
            self.created_at = entry.at
        note = _NOTES.get(type(entry.event))
        if note is not None:
            note(self, entry, entry.event)

    def taking_in(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Apply each entry and pass it on."""
        for entry in entries:
            self.apply(entry)
            yield entry

    def is_copied(self, seq: int) -> bool:
        """Return whether what is at `seq` was copied from the session this one was forked from."""
        return seq <= (self.start.forked_seq or 0)

    def shown(self) -> set[str]:
        """Return the ids of the messages on the branch that is shown."""
        return {message.message_id for message in conversation.message_path(self.state, self.state.head)}


def _note_start(session: SessionLog, _: Entry, event: SessionStart) -> None:
    session.start = event


def _note_message(session: SessionLog, entry: Entry, event: UserMessage | RequestStart) -> None:
    session.message_seqs[event.message_id] = entry.seq


def _note_run(session: SessionLog, entry: Entry, event: RunStart) -> None:
    session.run_seqs[event.run_id] = entry.seq


def _note_call(session: SessionLog, entry: Entry, event: ToolCallEnd) -> None:
    session.ready[event.tool_call_id] = entry.at


def _note_result(session: SessionLog, entry: Entry, event: ToolEnd) -> None:
    session.result_seqs[event.tool_call_id] = entry.seq


_NOTES: dict[type[Event], Callable[[SessionLog, Entry, Any], None]] = {
    SessionStart: _note_start,
    UserMessage: _note_message,
    RequestStart: _note_message,
    RunStart: _note_run,
    ToolCallEnd: _note_call,
    ToolEnd: _note_result,
}


def joined(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield `entries` with neighbouring deltas of one part as one, for folds that want the words only.

    This is `compact` without when each piece came, and several times faster; most of a log is deltas.
    """
    held: TextDelta | ReasoningDelta | None = None
    texts: list[str] = []
    last: Entry | None = None
    for entry in entries:
        event = entry.event
        if held is not None and last is not None:
            if (
                isinstance(event, _WORDS)
                and event.message_id == held.message_id
                and event.index == held.index
            ):
                texts.append(event.text)
                last = entry
                continue
            yield Entry(last.session_id, last.seq, last.at, replace(held, text="".join(texts), timing=None))
            held = None
        if isinstance(event, _WORDS):
            held, texts, last = event, [event.text], entry
        else:
            yield entry
    if held is not None and last is not None:
        yield Entry(last.session_id, last.seq, last.at, replace(held, text="".join(texts), timing=None))


def sessions_of(entries: Iterable[Entry]) -> Iterator[tuple[SessionLog, Iterator[Entry]]]:
    """Yield each session with its entries; the session has taken in those that were drawn."""
    for _, group in groupby(entries, key=attrgetter("session_id")):
        session = SessionLog()
        yield session, session.taking_in(group)


def folded(entries: Iterable[Entry]) -> Iterator[SessionLog]:
    """Yield each session, with all of its entries taken in."""
    for session, own in sessions_of(entries):
        deque(own, maxlen=0)
        yield session
