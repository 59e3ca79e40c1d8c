"""Waits for an answer a little at a time, for who shows meanwhile what there is of it.

In: a run and a number of seconds. Out: the answer, or None while the run goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nbagent.session.answer import Answer
    from nbagent.session.run import Run

__all__ = ["answer_within"]


def answer_within(run: Run, seconds: float) -> Answer | None:
    """Return the answer if the run ends within `seconds`, else None.

    Raises:
        Exception: what the run failed with.
    """
    try:
        return run.result(seconds)
    except TimeoutError:
        # It may have ended just now, or with a TimeoutError of its own.
        return None if run.status == "running" else run.result()
