"""What a run came to.

In: the state of a session at the end of a run. Out: the run's `Answer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from nbagent.core.branches import branch
from nbagent.core.run_ending import runs_within
from nbagent.core.state import State
from nbagent.messages import FinishReason, Message, RunOutcome, ToolCallPart, Usage, Value
from nbagent.suggestions import closest

__all__ = ["CALLED_ELSEWHERE", "Answer", "answer_of"]

CALLED_ELSEWHERE = dict.fromkeys(("content", "output", "answer", "response", "choices", "data"), "text")
"""What other libraries call the text."""


class Answer(Value, frozen=True):
    """What a run came to."""

    run_id: str
    outcome: RunOutcome
    messages: tuple[Message, ...]
    """The messages of the assistant, and the tool results between them."""
    usage: Usage | None = None
    finish_reason: FinishReason | None = None

    @property
    def text(self) -> str:
        """The text of the last assistant message."""
        said = [message.text for message in self.messages if message.role == "assistant"]
        return said[-1] if said else ""

    @property
    def tool_calls(self) -> tuple[ToolCallPart, ...]:
        """Every tool call of the run, in order."""
        parts = (part for message in self.messages for part in message.parts)
        return tuple(part for part in parts if isinstance(part, ToolCallPart))

    if not TYPE_CHECKING:  # to a type checker it does not exist

        def __getattr__(self, name: str) -> NoReturn:
            meant = CALLED_ELSEWHERE.get(name) or closest(
                name, (*self.__struct_fields__, "text", "tool_calls")
            )
            hint = f". Did you mean {meant}?" if meant and not name.startswith("_") else ""
            raise AttributeError(f"An answer has no {name}{hint}")

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        outcome = "" if self.outcome == "completed" else f", outcome={self.outcome!r}"
        return f"Answer({self.text!r}{outcome})"  # stable, because notebooks compare it

    def _repr_markdown_(self) -> str:
        return self.text


def answer_of(state: State, run_id: str) -> Answer:
    """Return what a run came to, as far as it is on the branch that is shown."""
    run, runs = state.runs[run_id], runs_within(state, run_id)
    messages = tuple(message for message in branch(state) if message.run_id in runs)
    reasons = [message.finish_reason for message in messages if message.role == "assistant"]
    return Answer(
        run_id=run_id,
        outcome="completed" if run.status == "running" else run.status,
        messages=messages,
        usage=run.usage,
        finish_reason=reasons[-1] if reasons else None,
    )
