"""Plays each recorded model call once.

In: a session or a JSONL file. Out: a `Tape`, which finds the recorded call for a request. Rule: if there
is none, the error shows how the request differs from the nearest one that was recorded.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, cast

from nbagent.errors import ModelUnavailable
from nbagent.events import Entry, RequestStart
from nbagent.models.recording.asked_request import Asked, asked_lines
from nbagent.models.recording.cassette import Exchange, read_cassette, read_exchanges

__all__ = ["HasEntries", "Tape", "open_tape"]

_HINT = (
    "Run it once without NBAGENT_REPLAY and with the model's key: what is new is recorded beside the rest."
)


class HasEntries(Protocol):
    """Anything with a log, for example a session."""

    def entries(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since`."""


class Tape:
    """Recorded model calls, each played once."""

    def __init__(self, exchanges: Iterable[Exchange], name: str) -> None:
        self.name = name
        self.exchanges = list(exchanges)
        self._left = list(self.exchanges)

    @property
    def start(self) -> RequestStart | None:
        """The first recorded request, which names the model."""
        return cast("RequestStart", self.exchanges[0].entries[0].event) if self.exchanges else None

    def take(self, question: Asked) -> Exchange | None:
        """Return the first call that asked the same and was not played yet."""
        for exchange in self._left:
            # A log without notes knows less than a cassette: only what both know is compared.
            if _common(exchange.asked, question) == _common(question, exchange.asked):
                self._left.remove(exchange)
                return exchange
        return None

    def drift(self, question: Asked) -> ModelUnavailable:
        """Return the error that shows how `question` differs from the nearest call not played yet."""
        if not self._left:
            return ModelUnavailable(
                f"{self.name} has no model call left to play back: this is one too many.", hint=_HINT
            )
        nearest = min((_diff(exchange.asked, question) for exchange in self._left), key=len)
        difference = "\n".join(nearest)
        return ModelUnavailable(f"This request is not in {self.name}:\n{difference}\n", hint=_HINT)


def open_tape(recording: HasEntries | str | Path) -> Tape:
    """Return the model calls of a session or a JSONL file.

    Raises:
        UsageError: the file is not JSONL of entries.
    """
    if isinstance(recording, str | Path):
        return Tape(read_cassette(Path(recording)), str(recording))
    return Tape(read_exchanges(recording.entries()), "the session")


def _common(value: Asked, other: Asked) -> Asked:
    return {key: value[key] for key in value.keys() & other.keys()}


def _diff(recorded: Asked, now: Asked) -> list[str]:
    keys = [key for key in now if key in recorded]
    before, after = (list(asked_lines({key: value[key] for key in keys})) for value in (recorded, now))
    return list(difflib.unified_diff(before, after, "recorded", "now", n=2, lineterm=""))
