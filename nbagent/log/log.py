"""`Log`, the class an analyst works with: seven DataFrames, and narrower logs.

In: a session, or the name of a store. Out: frames with the columns of `nbagent.log.schema`. Rule: a log holds
no data; each frame is read anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

import pandas as pd

from nbagent.arguments import checked
from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.log.build_frame import build
from nbagent.log.copy_sessions import copy
from nbagent.log.export import Export
from nbagent.log.overview import overview, summary
from nbagent.log.plot import Plot
from nbagent.log.sources import MemorySource, Source, StoreSource
from nbagent.log.where import described, narrowed
from nbagent.session.naming import session_id_of
from nbagent.session.overview import delete_session
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE, named, resolve
from nbagent.store.selection import Selection

__all__ = ["Log", "log_of_session", "open_log"]


_EPOCH = pd.Timestamp(0, tz="UTC")


class Printer(Protocol):
    """IPython's pretty printer."""

    def text(self, text: str, /) -> None:
        """Add text to what a cell shows."""


class LiveSession(Protocol):
    """A session, as far as its log needs it."""

    def kept(self) -> Iterable[Entry]:
        """Return its entries as a store would keep them, in order."""


class Log:
    """Everything that happened, as DataFrames. Each access builds a new one.

    Args:
        source: a `Session`, or a source of entries.
        where: which sessions and rows the log is narrowed to.
    """

    def __init__(self, source: LiveSession | Source, where: Selection | None = None) -> None:
        self._source = source if isinstance(source, Source) else MemorySource(source.kept)
        self._where = where or Selection()

    def __repr__(self) -> str:
        return f"Log({', '.join(filter(None, [repr(self._source), described(self._where)]))})"

    def __str__(self) -> str:
        return summary(self)

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:  # noqa: FBT001  IPython's signature
        printer.text(repr(self) if cycle else str(self))

    def _repr_html_(self) -> str:
        return overview(self)

    @property
    def sessions(self) -> pd.DataFrame:
        """One row per session."""
        return self.frame("sessions")

    @property
    def runs(self) -> pd.DataFrame:
        """One row per run: one `send()` until the agent is idle again."""
        return self.frame("runs")

    @property
    def requests(self) -> pd.DataFrame:
        """One row per model call: status, durations, tokens, cost."""
        return self.frame("requests")

    @property
    def messages(self) -> pd.DataFrame:
        """One row per message, including tool results."""
        return self.frame("messages")

    @property
    def tool_calls(self) -> pd.DataFrame:
        """One row per tool call: arguments, result, outcome, durations."""
        return self.frame("tool_calls")

    @property
    def events(self) -> pd.DataFrame:
        """One row per event that is not a delta, with its JSON."""
        return self.frame("events")

    @property
    def deltas(self) -> pd.DataFrame:
        """One row per piece of streamed text, with the time it arrived."""
        return self.frame("deltas")

    def frame(self, name: str, *, full: bool = False) -> pd.DataFrame:
        """Return one frame. With `full=True` it also has the columns that hold whole bodies.

        Raises:
            UsageError: no frame has this name.
            StoreError: the store cannot be read.
        """
        return build(self._source, name, self._where, full=full)

    def entries(self) -> Iterator[Entry]:
        """Yield every entry of the sessions this log is narrowed to, as it is stored."""
        return self._source.read(self._where)

    def copy_to(self, store: str | Path) -> None:
        """Copy the sessions of this log into a store. `Session.load` can continue them there.

        Raises:
            UsageError: the store already has one of these sessions.
            StoreError: the store cannot be written.
        """
        copy(self.entries(), resolve(store))

    def forget(self, session_id: str | StoredSession) -> None:
        """Delete a session from the store, for good. Do not use a `Session` that is still open on it.

        Raises:
            UsageError: the store has no such session, or this log is not read from a store.
            SessionBusy: another writer holds the session.
            StoreError: the store cannot be written.
        """
        if not isinstance(self._source, StoreSource):
            raise UsageError(
                "This log is in memory, so there is no store to delete from.",
                hint="open_log().forget(…) deletes from a store.",
            )
        delete_session(session_id, store=self._source.url)

    @property
    def plot(self) -> Plot:
        """The pictures of this log."""
        return Plot(self)

    @property
    def export(self) -> Export:
        """This log as files, and in the formats of other tools."""
        return Export(self)

    @checked("log.where()")
    def where(
        self,
        *,
        session: str | StoredSession | None = None,
        model: str | None = None,
        since: object = None,
        until: object = None,
    ) -> Log:
        """Return a narrower log. The store reads only the sessions it needs.

        Args:
            session: a session_id.
            model: the model as it was requested. Rows that belong to no model call are left out.
            since: keep what happened at this time or later: anything `pandas.Timestamp` accepts. A time
                without a zone is UTC.
            until: keep what happened before this time.

        Raises:
            UsageError: this log is already narrowed to another session or model.
        """
        session_id = None if session is None else session_id_of(session)
        other = Selection(session_id=session_id, model=model, since=_micros(since), until=_micros(until))
        return Log(self._source, narrowed(self._where, other))


def log_of_session(session: LiveSession, kept_in: str | None) -> Log:
    """Return the log of a live session; `kept_in` is its store, for its repr."""
    return Log(MemorySource(session.kept, kept_in))


@checked("open_log()")
def open_log(store: str | Path | None = DEFAULT_STORE) -> Log:
    """Return the log of all sessions of a store. The default is `NBAGENT_STORE`, or else the user's own file.

    Args:
        store: the name of a store, as for `Session`. None is deprecated here: it means no store.

    Raises:
        StoreError: the store cannot be opened.
    """
    return Log(StoreSource(resolve(named(store))))


def _micros(time: object) -> int | None:
    if time is None:
        return None
    stamp = pd.Timestamp(time)  # type: ignore[arg-type]  # pandas checks the value, and says what is wrong with it
    stamp = stamp.tz_localize("UTC") if stamp.tz is None else stamp
    return int((stamp - _EPOCH) // pd.Timedelta(microseconds=1))
