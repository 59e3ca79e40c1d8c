"""The ipywidget behind a chat: the part of it that is in the page.

In: what is shown. Out: a component that any ipywidgets host can show, and the channel to it.
"""

from __future__ import annotations

import contextvars
from pathlib import Path
from typing import TYPE_CHECKING

import anywidget

from nbagent.messages import JSON
from nbagent.models.offline.typed import typed
from nbagent.session.runtime import runtime
from nbagent.widget.channel import Channel
from nbagent.widget.own_comm import handle_alone

if TYPE_CHECKING:
    from nbagent.widget.current_session import CurrentSession

__all__ = ["ChatWidget"]

_LINGER = 2.0
"""Seconds the layout of a closed chat stays. JupyterLab deletes the subshell of all widgets together with the
last widget. If that subshell has only just begun, the widgets opened next still use it and are not heard."""


class ChatWidget(anywidget.AnyWidget):
    """The ipywidget behind a chat. It is needed for layouts only: `HBox([chat.widget, …])`."""

    _esm = Path(__file__).parent / "static" / "chat.js"

    def __init__(self, current: CurrentSession) -> None:
        super().__init__()
        self.channel = Channel(current, self.send)
        self._own_layout = self.layout  # has a comm of its own, which ipywidgets leaves open
        for comm in (self.comm, self._own_layout.comm):
            handle_alone(comm)
        self.on_msg(lambda _widget, content, _buffers: contextvars.copy_context().run(self._typed, content))

    def __repr__(self) -> str:
        return "ChatWidget()"

    def _repr_mimebundle_(self, **kwargs: JSON) -> JSON:
        self.channel.introduce()
        return super()._repr_mimebundle_(**kwargs)

    def _typed(self, content: JSON) -> None:
        typed.set(True)  # for what follows from the message
        self.channel.receive(content)

    @property
    def closed(self) -> bool:
        """Whether its comm is closed. marimo closes it without a word when its cell runs again."""
        return self.comm is None or self.comm._closed  # noqa: SLF001  every comm has it, and no public one

    def close(self) -> None:
        """Take the component out of every page."""
        self.channel.close()
        super().close()
        runtime().call(runtime().loop.call_later, _LINGER, self._own_layout.close)
