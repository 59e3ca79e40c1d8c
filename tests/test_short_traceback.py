"""What IPython's own formatter shows of an error; `tests/kernels/test_errors.py` has real kernels."""

from __future__ import annotations

import re
from types import SimpleNamespace

import IPython
import pytest
from IPython.core.ultratb import AutoFormattedTB

from nbagent import Agent
from nbagent.errors import UsageError
from nbagent.short_traceback import short_traceback

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What holds the formatter in IPython."""
    shell = SimpleNamespace(InteractiveTB=AutoFormattedTB(mode="Context"))
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)
    return shell


def failed() -> UsageError:
    """Return an error of ours, raised below several frames of ours, from another one."""
    try:
        try:
            int("no number")
        except ValueError as cause:
            try:
                Agent("demo", tools=3)  # type: ignore[arg-type]  # the mistake
            except UsageError as error:
                raise error from cause
    except UsageError as error:
        return error
    raise AssertionError


def said(error: Exception) -> str:
    """Return what is shown, without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", "".join(short_traceback(error)))


def test_the_callers_own_lines_stay(shell: SimpleNamespace) -> None:
    """Ours go, in the cause too; the error itself keeps all its frames."""
    error = failed()
    before = error.__traceback__
    text = said(error)
    assert "tools=3" in text
    assert "no number" in text
    assert "nbagent/agent" not in text
    assert error.__traceback__ is before


def test_verbose_shows_everything(shell: SimpleNamespace) -> None:
    """`%xmode Verbose` has our frames, too."""
    shell.InteractiveTB.set_mode("Verbose")
    assert "nbagent/" in said(failed())


def test_keys_are_not_shown(shell: SimpleNamespace) -> None:
    """Neither as an argument in a line of code, nor in the message."""
    text = said(UsageError(f"refused: {KEY}"))
    assert KEY not in text
    assert "refused" in text


def test_a_script_has_the_whole_traceback() -> None:
    """Outside IPython it is Python's own."""
    assert "Traceback (most recent call last)" in said(failed())
