"""Figures that a tool draws.

In: values, and the figures that pyplot holds. Out: PNG.

Rules: matplotlib is not imported; a figure that a tool opened is closed, so that the next cell does not show
it.
"""

from __future__ import annotations

import base64
import io
import sys
from contextlib import suppress
from typing import Any

import msgspec

from nbagent.agent.capture import Sink

__all__ = ["figure_of", "open_figures", "png", "take_figures"]


def figure_of(value: Any) -> Any:  # noqa: ANN401  a Figure or None; matplotlib may be absent
    """Return `value` if it is a figure, its figure if it is an axes, else None."""
    figure = value if hasattr(value, "savefig") else getattr(value, "figure", None)
    return figure if hasattr(figure, "savefig") and hasattr(figure, "axes") else None


def png(figure: Any) -> bytes:  # noqa: ANN401  a Figure; matplotlib may be absent
    """Return `figure` as a PNG file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", bbox_inches="tight")
    return buffer.getvalue()


def open_figures() -> frozenset[int]:
    """Return the numbers of the figures that the inline backend would show after the next cell."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    inline = pyplot is not None and "inline" in str(pyplot.get_backend())
    return frozenset(pyplot.get_fignums()) if pyplot is not None and inline else frozenset()


def take_figures(before: frozenset[int], value: object, sink: Sink) -> None:
    """Close the figures opened since `before`. Display each, unless it is the tool's result."""
    for number in sorted(open_figures() - before):
        pyplot = sys.modules["matplotlib.pyplot"]
        figure = pyplot.figure(number)
        pyplot.close(figure)
        if figure is figure_of(value):
            continue
        with suppress(Exception):  # a figure that cannot be drawn does not make the tool fail
            image = base64.b64encode(png(figure)).decode()
            sink("display", msgspec.json.encode({"image/png": image}).decode())
