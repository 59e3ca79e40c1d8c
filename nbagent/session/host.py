"""Whether people run code here, or visitors see an app: which program shows what this process displays.

In: the process, and the thread that asks. Out: whether this is a notebook; the name of the program that
publishes, or None.

Rules: a notebook is a kernel that is not published, or marimo's editor: whoever sees it may run code.
Everything else, what is not known here included, is taken for a page that anybody may look at. Nothing is
imported: a program that shows something has been imported before.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

__all__ = ["in_notebook", "published_by"]

_VOILA = ("VOILA_PREHEAT", "VOILA_KERNEL_ID")
"""Variables that Voilà sets for its kernels, also for those that it starts before a visitor comes."""


def in_notebook() -> bool:
    """Return whether whoever sees what is displayed may run code: then nothing here is hidden from them."""
    return published_by() is None and (_has_shell() or _marimo_mode() == "edit")


def published_by() -> str | None:
    """Return the name of the program that shows this to visitors; None if none is known to do so."""
    return next((name for name, publishes in _PUBLISHERS.items() if publishes()), None)


def _voila() -> bool:
    software = os.environ.get("SERVER_SOFTWARE", "")
    return software.startswith("voila/") or any(name in os.environ for name in _VOILA)


def _mercury() -> bool:
    return "RUN_MERCURY" in os.environ


def _marimo() -> bool:
    return _marimo_mode() == "run"


def _panel() -> bool:
    """Panel's server is Bokeh's: each page has a document with a session."""
    document = _call("bokeh.io", "curdoc")
    return getattr(document, "session_context", None) is not None


def _solara() -> bool:
    return bool(_call("solara.server.kernel_context", "has_current_context"))


def _shiny() -> bool:
    return _call("shiny.session", "get_current_session") is not None


def _streamlit() -> bool:
    return bool(_call("streamlit.runtime", "exists"))


_PUBLISHERS: dict[str, Callable[[], bool]] = {
    "Voilà": _voila,
    "Mercury": _mercury,
    "marimo": _marimo,
    "Panel": _panel,
    "Solara": _solara,
    "Shiny": _shiny,
    "Streamlit": _streamlit,
}


def _marimo_mode() -> str | None:
    """Return `edit`, `run`, `script` or `test` as marimo says it of this thread; None outside marimo."""
    mode: str | None = getattr(_call("marimo", "app_meta"), "mode", None)
    return mode


def _has_shell() -> bool:
    return _call("IPython", "get_ipython") is not None


def _call(module: str, function: str) -> object:
    """Call a function of a module, if somebody has imported it; None if it cannot say anything."""
    with suppress(Exception):  # whatever another library does when it is asked: a session works without it
        return getattr(sys.modules.get(module), function)()
    return None
