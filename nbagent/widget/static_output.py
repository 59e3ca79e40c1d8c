"""The static transcript in the notebook: a second output of the cell that shows the chat.

In: the current session. Out: an output with a display id, updated when a run ends, or when another
branch or session is shown. The component hides it while both are shown.

Rules:

- The component's own output is never updated: that would make it again and lose what a person is typing.
- The transcript is updated before `run.result()` returns, so that nbconvert saves it.
- An update that comes too soon after large ones goes without pictures; the whole follows as soon as it may.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from IPython.display import publish_display_data

from nbagent.core.transcript import passages
from nbagent.core.transcript_text import transcript_text
from nbagent.events import Entry, HeadMove, RunEnd
from nbagent.html.desk import Memory
from nbagent.html.transcript import transcript_html
from nbagent.session.runtime import runtime
from nbagent.widget.pace import Pace

if TYPE_CHECKING:
    from nbagent.widget.current_session import CurrentSession

__all__ = ["StaticOutput"]

_log = logging.getLogger(__name__)


class StaticOutput:
    """The transcript of one chat, in every cell that shows it."""

    def __init__(self, current: CurrentSession) -> None:
        self._current = current
        self._transient = {"display_id": f"nbagent-{secrets.token_hex(8)}"}
        self._untap: Callable[[], None] | None = None
        self._memory = Memory()
        self._pace = Pace()
        self._follows = False
        """Whether the pictures that an update went without will follow."""

    def show(self) -> None:
        """Publish the transcript as the next output of the running cell."""
        self._publish()
        if self._untap is None:
            self._untap = self._current.session.recorder.tap(self._entry)
            self._current.listen(self._switch)

    def _switch(self) -> None:
        if self._untap is not None:
            self._untap()
        self._untap = self._current.session.recorder.tap(self._entry)
        self._update()

    def _entry(self, entry: Entry) -> None:
        if isinstance(entry.event, RunEnd | HeadMove) and self._current.session.state.active_run is None:
            self._update()

    def _update(self) -> None:
        try:
            self._publish(update=True)
        except Exception:  # noqa: BLE001  whatever a kernel that shuts down raises: the run goes on
            _log.debug("could not update the transcript", exc_info=True)

    def _publish(self, *, update: bool = False) -> None:
        session = self._current.session
        with session.lock:
            said = passages(session.state)
        html = transcript_html(said, self._memory)
        if update and not self._pace.has_room(len(html)):
            html = transcript_html(said, self._memory, pictures=False)
            self._follow()
        self._pace.note(len(html))
        data = {"text/html": html, "text/plain": transcript_text(said)}
        publish_display_data(data, transient=self._transient, update=update)

    def _follow(self) -> None:
        if not self._follows:
            self._follows = True
            runtime().call(runtime().loop.call_later, Pace.WINDOW, self._complete)

    def _complete(self) -> None:
        self._follows = False
        self._update()
