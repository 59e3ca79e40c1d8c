"""The entries of a session on their way to its views.

In: word that there are new entries, and how far each view has come. Out: numbered batches with neighbouring
deltas merged; while a view has not acknowledged the last of them, a message that says how far the log is.

Rules:

- The first entry goes out at once, then one batch per interval, however many deltas came. The server drops
  what exceeds 1000 messages/s, so deltas are never sent one by one.
- A batch is sent again only to a view that asks. One that never answers gets heartbeats, ever more rarely.
- Everything but `wake` happens on nbagent's own loop, so text flows while a cell runs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from nbagent.events import Entry
from nbagent.session.runtime import runtime
from nbagent.session.session import Session
from nbagent.widget.audience import Audience
from nbagent.widget.batches import batches
from nbagent.widget.formulas import FormulaWatch
from nbagent.widget.subshell import CommSender
from nbagent.widget.supplements import AT_ONCE, MATH, NAMES, supplement
from nbagent.widget.visitors import for_visitors

__all__ = ["Delivery"]

_HEARTBEAT = 1.0
_HEARTBEAT_MAX = 30.0
_INTRODUCTIONS = (0.3, 0.6, 1.2, 2.4, 4.8, 9.6)
"""Seconds after a view was shown at which it is sent the whole conversation, until a view is heard."""
_STALE_CONTEXT = 5.0
"""A view silent for so long may have a new subshell: then send as if there was none, so that it is heard."""
_ASKED_TOGETHER = 1.0
"""Seconds in which one request for a supplement is met. A kernel that was busy gets many at once."""


class Delivery:
    """Sends one chat's entries.

    Args:
        session: the session that is shown first.
        sender: puts messages on the comm.
        visitors: whether visitors of an app get them.
    """

    def __init__(self, session: Session, sender: CommSender, *, visitors: bool = False) -> None:
        self._session = session
        self._visitors = visitors
        self._sender = sender
        self._audience = Audience()
        self._formulas = FormulaWatch()
        self._sent = 0
        self._last_batch = float("-inf")
        self._heartbeat = _HEARTBEAT
        self._flush_is_due = False
        self._loop = runtime().loop
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._supplements_sent: dict[str, float] = {}
        self._closed = False

    def wake(self) -> None:
        """Take note, on any thread, that there are new entries."""
        if not self._flush_is_due:  # one hand-over per batch, not per delta
            self._flush_is_due = True
            runtime().call(self._schedule)

    # --- on the loop ---

    def switch(self, session: Session) -> None:
        """Send another session from its start; no view has any of it yet."""
        self._session, self._sent = session, 0
        self._audience.restart(self._loop.time())
        self.flush()

    def acknowledge(self, view: str, session_id: object, seq: int) -> int:
        """Note how far a view is, and return it: what it has of another session counts as nothing."""
        seq = min(seq, self._sent) if session_id == self._session.session_id else 0
        self._audience.heard(view, seq, self._loop.time())
        return seq

    def flush(self) -> None:
        """Send what has not been sent to anybody."""
        self._flush_is_due = False
        self.catch_up(self._sent)

    def catch_up(self, since: int) -> None:
        """Send what came after `since`. Everything that was appended is sent then."""
        entries: Iterable[Entry] = self._session.entries(since)
        if self._visitors:
            entries = map(for_visitors, entries)
        for batch in batches(self._session.session_id, since, entries):
            if self._formulas.finds_the_first_in(batch):
                self._send_supplement(MATH)
            self._sender.send(batch)
            self._sent = batch["seq"]
            self._last_batch = self._loop.time()
            self._heartbeat = _HEARTBEAT
            self._later("heartbeat", self._heartbeat, self._beat)

    def introduce(self) -> None:
        """Send the whole conversation a few times to a view that was shown, until any view is heard."""
        for delay in _INTRODUCTIONS:
            self._later(f"introduce {delay}", delay, self._introduce)

    def greet(self, view: str) -> None:
        """Send a view that was not heard before what every view needs."""
        if not self._audience.knows(view):
            self._send_supplements()

    def supply(self, name: str) -> None:
        """Send the supplement a view asks for, if there is one with this name."""
        since = self._loop.time() - self._supplements_sent.get(name, float("-inf"))
        if name in NAMES and since > _ASKED_TOGETHER:
            self._send_supplement(name)

    def close(self) -> None:
        """Send nothing more."""
        self._closed = True
        for timer in self._timers.values():
            timer.cancel()

    def _schedule(self) -> None:
        now = self._loop.time()
        due = self._last_batch + self._audience.interval(self._sent, now)
        self._later("flush", max(0.0, due - now), self.flush)

    def _beat(self) -> None:
        now = self._loop.time()
        if not self._audience.behind(self._sent, now):
            return
        if self._audience.silence(self._sent, now) > _STALE_CONTEXT:
            self._sender.leave_subshell()
        self._sender.send({"type": "head", "session_id": self._session.session_id, "seq": self._sent})
        self._heartbeat = min(2 * self._heartbeat, _HEARTBEAT_MAX)
        self._later("heartbeat", self._heartbeat, self._beat)

    def _introduce(self) -> None:
        if self._audience.empty:
            self._send_supplements()
            self.catch_up(0)

    def _send_supplements(self) -> None:
        for name in AT_ONCE:
            self._send_supplement(name)

    def _send_supplement(self, name: str) -> None:
        self._supplements_sent[name] = self._loop.time()
        if name == MATH:
            self._formulas.stop()
        digest, gzipped = supplement(name)
        self._sender.send({"type": "supplement", "name": name, "digest": digest}, [gzipped])

    def _later(self, name: str, delay: float, function: Callable[[], None]) -> None:
        """Call `function` after `delay` seconds, in place of what waits under the same name."""
        if name in self._timers:
            self._timers[name].cancel()
        if not self._closed:
            self._timers[name] = self._loop.call_later(delay, function)
