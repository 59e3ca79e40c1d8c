"""Cells of the notebooks that are opened: a chat with scripted answers, and code that waits for the test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nbagent.models.offline.scripted import Step

__all__ = ["Hold", "scripted"]


def scripted(*steps: Step, delay: float = 0.0) -> str:
    """Return a cell with a chat that gives these answers."""
    return (
        "from nbagent import Chat\n"
        "from nbagent.testing import ScriptedModel\n"
        f"chat = Chat(ScriptedModel({list(steps)!r}, delay={delay}), store=None)\n"
        "chat"
    )


@dataclass(frozen=True)
class Hold:
    """Code in the kernel that goes on when the test says so."""

    path: Path

    @property
    def code(self) -> str:
        """One line that waits for `release`."""
        return f"while not __import__('os').path.exists({str(self.path)!r}): __import__('time').sleep(0.01)"

    def release(self) -> None:
        """Let it go on."""
        self.path.touch()
