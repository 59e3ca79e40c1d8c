"""Figures that a tool draws with pyplot.

In: a tool that runs inside `OwnFigures`. Out: the figures it left open, as PNG.

Rules:

- A tool begins without figures, as a cell does. pyplot's "all figures" and "current figure" mean those of one
  context (`contextvars`): a cell and the tools that run beside it do not draw on, show or close each other's.
- A figure that a tool left open is closed, so that the next cell does not show it.
- matplotlib is not imported, and only the inline backend's figures are touched.
"""

from __future__ import annotations

import base64
import io
import sys
import threading
from collections import OrderedDict, UserDict
from collections.abc import ValuesView
from contextlib import suppress
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Self, TypeAlias

import msgspec

from nbagent.agent.capture import Sink

__all__ = ["OwnFigures", "figure_of", "png"]

Managers: TypeAlias = "OrderedDict[Any, Any]"
"""pyplot's figure managers by number, the active one last."""

_own: ContextVar[Managers | None] = ContextVar("nbagent_tool_figures", default=None)


def figure_of(value: Any) -> Any:  # noqa: ANN401  a Figure or None; matplotlib may be absent
    """Return `value` if it is a figure, its figure if it is an axes, else None."""
    figure = value if hasattr(value, "savefig") else getattr(value, "figure", None)
    return figure if hasattr(figure, "savefig") and hasattr(figure, "axes") else None


def png(figure: Any) -> bytes:  # noqa: ANN401  a Figure; matplotlib may be absent
    """Return `figure` as a PNG file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", bbox_inches="tight")
    return buffer.getvalue()


class OwnFigures:
    """Gives what runs inside figures of its own, on any thread."""

    def __enter__(self) -> Self:
        figures = _inline_figures()
        seen = OrderedDict() if figures is None or _closes_figures() else OrderedDict(figures)
        self._before = set(seen)
        self._token = _own.set(seen)
        self._apart = figures is not None
        if self._apart:
            _by_context.enter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._apart:
            _by_context.exit()
        _own.reset(self._token)

    def take(self, value: object, sink: Sink) -> None:
        """Close the figures opened inside. Display each, unless it is `value`, the tool's result."""
        figures = _inline_figures() or {}
        for number in [number for number in figures if number not in self._before]:
            figure = figures[number].canvas.figure
            sys.modules["matplotlib.pyplot"].close(figure)
            if figure is figure_of(value):
                continue
            with suppress(Exception):  # a figure that cannot be drawn does not make the tool fail
                image = base64.b64encode(png(figure)).decode()
                sink("display", msgspec.json.encode({"image/png": image}).decode())


class _FiguresByContext(UserDict[Any, Any]):
    """Takes the place of pyplot's figure managers: those of the running context, or else everybody's."""

    def __init__(self, everybodys: Managers) -> None:  # no super: `data` is no attribute here
        self.everybodys = everybodys

    @property
    def data(self) -> Managers:  # type: ignore[override]  # the base class keeps one dictionary, we have many
        own = _own.get()
        return self.everybodys if own is None else own

    def values(self) -> ValuesView[Any]:
        return self.data.values()  # pyplot reverses it, which the base class's values cannot be

    def move_to_end(self, number: object) -> None:
        self.data.move_to_end(number)


class _ByContext:
    """Keeps pyplot's figures apart by context while any tool runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0

    def enter(self) -> None:
        with self._lock:
            self._users += 1
            gcf = _gcf()
            if not isinstance(gcf.figs, _FiguresByContext):
                gcf.figs = _FiguresByContext(gcf.figs)

    def exit(self) -> None:
        with self._lock:
            self._users -= 1
            gcf = _gcf()
            if self._users == 0 and isinstance(gcf.figs, _FiguresByContext):
                gcf.figs = gcf.figs.everybodys


_by_context = _ByContext()
"""One for the process, as pyplot's figures are."""


def _gcf() -> Any:  # noqa: ANN401  matplotlib's class of that name; matplotlib may be absent
    return sys.modules["matplotlib._pylab_helpers"].Gcf


def _inline_figures() -> Any:  # noqa: ANN401  Managers, or what takes their place
    """Return pyplot's figures if the inline backend shows them after each cell, else None."""
    pyplot: Any = sys.modules.get("matplotlib.pyplot")
    if not hasattr(pyplot, "get_backend"):  # absent, or half imported by another thread
        return None
    return _gcf().figs if "inline" in str(pyplot.get_backend()) else None


def _closes_figures() -> bool:
    """Return whether the inline backend closes all figures after each cell, as it does by default."""
    config = sys.modules.get("matplotlib_inline.config")
    return config is None or bool(config.InlineBackend.instance().close_figures)
