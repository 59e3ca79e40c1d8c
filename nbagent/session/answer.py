"""What a run came to.

In: the state of a session at the end of a run. Out: the run's `Answer`.
"""

from __future__ import annotations

from nbagent.core.branches import branch
from nbagent.core.run_ending import runs_within
from nbagent.core.state import State
from nbagent.messages import FinishReason, Message, RunOutcome, ToolCallPart, Usage, Value

__all__ = ["Answer", "answer_of"]


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

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Answer({self.text!r})"  # stable, because notebooks compare it

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
