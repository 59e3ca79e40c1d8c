"""The same time and the same ids in every run.

In: when the clock starts, and how far it advances on each reading. Out: sessions whose logs can be compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from types import TracebackType
from typing import Self

from nbagent.session.runtime import runtime
from nbagent.session.sources import Sources

__all__ = ["deterministic"]


class deterministic:  # noqa: N801  reads as a verb: `with deterministic():`
    """Give the sessions made from now on a clock of their own, and counted ids: `message-1`, `run-1`.

    It takes effect at once, so it works as the first line of a notebook; as a `with` block it ends with the
    block. As the ids are the same in every run, a session without `store=` is not kept. Give it a new store
    if you need it again.

    Args:
        start: what the clock shows first, in ISO format; UTC unless it names a zone.
        tick: seconds the clock advances on each reading.
    """

    def __init__(self, start: str = "2026-01-01T09:00:00", *, tick: float = 0.001) -> None:
        self._before = runtime().sources
        runtime().sources = Sources(_clock(start, tick), _ids(), kept=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        runtime().sources = self._before

    def __repr__(self) -> str:
        return "deterministic()"


def _clock(start: str, tick: float) -> Callable[[], int]:
    moment = datetime.fromisoformat(start)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    ticks = count(round(moment.timestamp() * 1e6), round(tick * 1e6))
    return ticks.__next__


def _ids() -> Callable[[str], str]:
    given: Counter[str] = Counter()

    def new_id(kind: str) -> str:
        given[kind] += 1
        return f"{kind}-{given[kind]}"

    return new_id
