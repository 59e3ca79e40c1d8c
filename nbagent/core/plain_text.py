"""What a run says and does as plain text, for a terminal.

In: a state and a run. Out: its text, and a line for each tool call. Rule: while the run goes on, the text
only grows, so that what was printed stays true.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbagent.core.branches import message_path
from nbagent.core.run_ending import runs_within
from nbagent.core.state import GrowingPart, MessageState, State, ToolCallState

__all__ = ["call_line", "plain_text"]

_OPEN = {"writing", "pending", "approval", "running"}
_LONGEST = 200


def plain_text(state: State, run_id: str) -> str:
    """Return what `run_id`, its stages included, has said and done so far."""
    runs = runs_within(state, run_id)
    text = ""
    for message in message_path(state, state.head):
        if message.role == "assistant" and message.run_id in runs:
            for piece in _pieces(message):
                begins_line = piece.startswith("\n")
                text += piece[1:] if begins_line and (not text or text.endswith("\n")) else piece
    return text


def call_line(call: ToolCallState) -> str:
    """Return a call as code, on one line."""
    arguments = " ".join(str(call.arguments).split())
    cut = arguments if len(arguments) <= _LONGEST else f"{arguments[:_LONGEST]}…"
    return f"{call.name}({cut})"


def _pieces(message: MessageState) -> Iterator[str]:
    """Yield the pieces of a message; one that starts with a line break begins a line."""
    parts = [message.parts[index] for index in sorted(message.parts)]
    calls: list[ToolCallState] = []
    first = True
    for part in parts:
        if isinstance(part, ToolCallState):
            if part.status == "writing":
                return  # what comes after it is told when its arguments are complete
            yield f"\n→ {call_line(part)}\n"
            calls.append(part)
        elif isinstance(part, GrowingPart) and (part.kind == "text" or part.came_as_text):
            yield f"\n{part.text}" if first else str(part.text)
            first = False
    if not any(call.status in _OPEN for call in calls):
        yield from (f"\n  {call.name}: {call.status}\n" for call in calls if call.status != "ok")
