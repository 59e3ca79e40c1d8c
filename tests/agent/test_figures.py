"""A tool has pyplot figures of its own, with the inline backend; `tests/kernels` has real kernels."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextvars import copy_context
from typing import Any

import matplotlib.pyplot as plt
import pytest
from matplotlib_inline.config import InlineBackend

from nbagent.agent.figures import OwnFigures


@pytest.fixture(autouse=True)
def _inline() -> Iterator[None]:
    before = plt.get_backend()
    plt.switch_backend("module://matplotlib_inline.backend_inline")
    yield
    plt.close("all")
    plt.switch_backend(before)


def taken(value: object = None) -> list[str]:
    """Draw a figure as a tool does; return the kinds of what it displayed."""
    shown: list[str] = []
    with OwnFigures() as figures:
        figure = plt.figure()
        plt.plot([1, 2])
        figures.take(figure if value == "figure" else value, lambda kind, _: shown.append(kind))
        assert plt.get_fignums() == []
    return shown


def test_figures_left_open_are_displayed_and_closed() -> None:
    """The tool's result is not: it is displayed as the result."""
    assert taken() == ["display"]
    assert taken("figure") == []
    assert plt.get_fignums() == []


def test_everybody_has_their_own() -> None:
    """A cell's figure is not seen by a tool, nor closed by it, and is the current one afterwards."""
    figure = plt.figure()
    plt.plot([1, 2])
    plt.figure()
    plt.figure(figure)
    with OwnFigures():
        assert plt.get_fignums() == []
        plt.figure()
        plt.close("all")
    assert plt.get_fignums() == [1, 2]
    assert plt.gcf() is figure


def test_two_tools_at_once() -> None:
    """Each on a thread; closing all figures closes one's own."""
    both = threading.Barrier(2, timeout=20)
    seen: dict[int, list[int]] = {}

    def tool(number: int) -> None:
        with OwnFigures():
            for _ in range(number):
                plt.figure()
            both.wait()
            if number == 1:
                plt.close("all")
            both.wait()
            seen[number] = plt.get_fignums()

    threads = [threading.Thread(target=copy_context().run, args=(tool, n)) for n in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {1: [], 2: [1, 2]}


def test_figures_that_are_kept_open_are_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """With `close_figures = False` a tool goes on with the open figure, and only its new ones are taken."""
    monkeypatch.setattr(InlineBackend.instance(), "close_figures", False)
    shown: list[Any] = []
    kept = plt.figure()
    with OwnFigures() as figures:
        assert plt.gcf() is kept
        plt.figure()
        figures.take(None, lambda kind, _: shown.append(kind))
    assert plt.get_fignums() == [1]
    assert shown == ["display"]
