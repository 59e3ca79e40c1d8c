"""An agent: which model answers, with which instructions and tools. Configuration only, immutable.

In: a model string, a `Model`, or a function; functions as tools. Out: what the loop reads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbagent.errors import UsageError
from nbagent.messages import JSON
from nbagent.models.base import Model
from nbagent.models.record import recorded
from nbagent.models.registry import resolve_model

__all__ = ["Agent"]


@dataclass(frozen=True, init=False)
class Agent:
    """A model with instructions and tools. One agent serves many sessions.

    Args:
        model: `provider:model`, a `Model`, or a function of messages; None takes the default model
            (`NBAGENT_MODEL`, a key in the environment, a local server, else the offline demo).
        tools: functions the model may call.
        instructions: the system prompt.
        max_steps: how many model calls one run may take.
        name: shown where several agents answer in one log.
        record: path of a cassette: what the model says is recorded there, and played back the next time
            the same is asked (see `nbagent.models.record`).
        **options: go to the model: `base_url`, `api_key`, `temperature`, …

    Raises:
        ModelUnavailable: the provider is unknown, or its key is missing.
        UsageError: options were given beside a ready-made model.
    """

    model: Model
    tools: tuple[Callable[..., Any], ...]
    instructions: str | None
    max_steps: int
    name: str | None

    def __init__(
        self,
        model: str | Model | Callable[..., Any] | None = None,
        *,
        tools: Sequence[Callable[..., Any]] = (),
        instructions: str | None = None,
        max_steps: int = 10,
        name: str | None = None,
        record: str | Path | None = None,
        **options: Any,  # noqa: ANN401  whatever the model's own options are
    ) -> None:
        if max_steps < 1:
            raise UsageError("max_steps must be at least 1: a run needs one model call.")
        values = {
            "model": recorded(model, record, **options) if record else resolve_model(model, **options),
            "tools": tuple(tools),
            "instructions": instructions,
            "max_steps": max_steps,
            "name": name,
        }
        for key, value in values.items():
            object.__setattr__(self, key, value)

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know of this agent: never a key."""
        return {
            "name": self.name,
            "provider": self.model.provider,
            "model": self.model.model,
            "instructions": self.instructions,
            "tools": [tool.__name__ for tool in self.tools],
        }

    def __repr__(self) -> str:
        return f"Agent({f'{self.model.provider}:{self.model.model}'!r})"
