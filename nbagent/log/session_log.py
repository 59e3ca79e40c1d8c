"""Folds each session of a log, and remembers what only rows need: at which seq things began.

In: entries by session and seq. Out: finished `SessionLog`s, one at a time. Rule: what happened is read from
`nbagent.core.state`; here are only positions and times that the state does not keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any

from msgspec.structs import replace

from nbagent.core.branches import message_path
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

__all__ = ["SessionLog", "folded", "folded_with_entries", "joined"]

_WORDS = (TextDelta, ReasoningDelta)


@dataclass(slots=True)
class SessionLog:
    """One folded session."""

    state: State = field(default_factory=State)
    start: SessionStart = field(default_factory=SessionStart)
    created_at: int | None = None
    message_seqs: dict[str, int] = field(default_factory=dict)
    """message_id → the seq of its first event."""
    run_seqs: dict[str, int] = field(default_factory=dict)
    """run_id → the seq of its first event."""
    result_seqs: dict[str, int] = field(default_factory=dict)
    """tool_call_id → the seq of its result."""
    ready_at: dict[str, int] = field(default_factory=dict)
    """tool_call_id → the time at which the model had written the whole call."""

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> SessionLog:
        """Return the session with these entries."""
        session = cls()
        for entry in entries:
            session.apply(entry)
        return session

    def apply(self, entry: Entry) -> None:
        """Take in the next entry."""
        apply(self.state, entry)
        if self.created_at is None:
            self.created_at = entry.at
        remember = _REMEMBER.get(type(entry.event))
        if remember is not None:
            remember(self, entry, entry.event)

    def is_copied(self, seq: int) -> bool:
        """Return whether the event at `seq` was copied from the session that this one was forked from."""
        return seq <= (self.start.forked_seq or 0)

    def shown_ids(self) -> set[str]:
        """Return the ids of the messages on the branch that is shown."""
        return {message.message_id for message in message_path(self.state, self.state.head)}


def _remember_start(session: SessionLog, _: Entry, event: SessionStart) -> None:
    session.start = event


def _remember_message(session: SessionLog, entry: Entry, event: UserMessage | RequestStart) -> None:
    session.message_seqs[event.message_id] = entry.seq


def _remember_run(session: SessionLog, entry: Entry, event: RunStart) -> None:
    session.run_seqs[event.run_id] = entry.seq


def _remember_call(session: SessionLog, entry: Entry, event: ToolCallEnd) -> None:
    session.ready_at[event.tool_call_id] = entry.at


def _remember_result(session: SessionLog, entry: Entry, event: ToolEnd) -> None:
    session.result_seqs[event.tool_call_id] = entry.seq


_REMEMBER: dict[type[Event], Callable[[SessionLog, Entry, Any], None]] = {
    SessionStart: _remember_start,
    UserMessage: _remember_message,
    RequestStart: _remember_message,
    RunStart: _remember_run,
    ToolCallEnd: _remember_call,
    ToolEnd: _remember_result,
}
"""A table, because a log has millions of deltas: one lookup costs less than six `isinstance`."""


def folded(entries: Iterable[Entry]) -> Iterator[SessionLog]:
    """Yield each session, folded."""
    for _, group in groupby(entries, key=attrgetter("session_id")):
        yield SessionLog.of(group)


def folded_with_entries(entries: Iterable[Entry]) -> Iterator[tuple[SessionLog, list[Entry]]]:
    """Yield each session, folded, with the list of its entries."""
    for _, group in groupby(entries, key=attrgetter("session_id")):
        own = list(group)
        yield SessionLog.of(own), own


def joined(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield `entries` with neighbouring deltas of one part joined into one.

    Unlike `compact` it forgets when each piece arrived, and is several times faster. It is for folds that
    need only the text.
    """
    first: TextDelta | ReasoningDelta | None = None
    last: Entry | None = None
    texts: list[str] = []
    for entry in entries:
        event = entry.event
        if first is not None and last is not None:
            if (
                isinstance(event, _WORDS)
                and event.message_id == first.message_id
                and event.index == first.index
            ):
                texts.append(event.text)
                last = entry
                continue
            yield _as_one(first, last, texts)
            first = None
        if isinstance(event, _WORDS):
            first, last, texts = event, entry, [event.text]
        else:
            yield entry
    if first is not None and last is not None:
        yield _as_one(first, last, texts)


def _as_one(first: TextDelta | ReasoningDelta, last: Entry, texts: list[str]) -> Entry:
    return Entry(last.session_id, last.seq, last.at, replace(first, text="".join(texts), timing=None))
