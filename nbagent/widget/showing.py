"""Which session a chat shows, and who has to know when it is another one.

In: a session; `new` and `open`. Out: the session, and a call to each listener when it changes.

Rule: while an answer is written in the session that is shown, no other one is shown.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from nbagent.errors import SessionBusy

if TYPE_CHECKING:
    from nbagent.session.session import Session

__all__ = ["Showing"]


class Showing:
    """The session of one chat; everything that shows it holds the same `Showing`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._listeners: tuple[Callable[[], object], ...] = ()
        self._lock = threading.Lock()

    @property
    def session(self) -> Session:
        """The session that is shown."""
        return self._session

    def new(self) -> None:
        """Show a new session with the same agent, in the same store; one nobody has spoken in is new already.

        Raises:
            SessionBusy: an answer is being written.
        """
        if self._session.state.messages:
            self._show(None)

    def open(self, session_id: str) -> None:
        """Show a session of the same store, and go on with it.

        Raises:
            SessionBusy: an answer is being written.
            UsageError: there is no such session.
            StoreError: the store cannot be read.
        """
        if session_id != self._session.session_id:
            self._show(session_id)

    def listen(self, function: Callable[[], object]) -> Callable[[], None]:
        """Call `function` when another session is shown, on whatever thread; return what ends that."""
        with self._lock:
            self._listeners = (*self._listeners, function)

        def unlisten() -> None:
            with self._lock:
                self._listeners = tuple(other for other in self._listeners if other is not function)

        return unlisten

    def _show(self, session_id: str | None) -> None:
        with self._lock:
            if self._session.run is not None:
                raise SessionBusy("Generation in progress…", hint="Wait for the answer, or stop() it first.")
            self._session = self._session.beside(session_id)
            listeners = self._listeners
        for listener in listeners:
            listener()
