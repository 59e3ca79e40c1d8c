"""What a conversation amounts to for a reader: one passage per question, and one per answer.

In: the state of a session. Out: passages, as values that no later event changes. `nbagent.html` sets them as
HTML.

Rules:

- The branch that is shown, and nothing else; a passage says which version of how many it is.
- An answer is one passage, however many requests its run took. Each stage of a workflow has its own.
- How an answer ended is said once, where it ends: stopped, failed and why, cut off, not finished.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import Literal, TypeAlias

from nbagent.core.branches import message_path
from nbagent.core.state import GrowingPart, MessageState, RunState, State, ToolCallState, ToolStatus
from nbagent.events import ToolEnd
from nbagent.messages import JSON, ContextPart, ErrorInfo, ImagePart, ReasoningPart, TextPart

__all__ = ["Ending", "Passage", "PassagePart", "ToolUse", "passages", "title"]


@dataclass(frozen=True)
class ToolUse:
    """A tool call with all that came of it."""

    title: str
    status: ToolStatus
    arguments: str
    output: tuple[tuple[str, str], ...]
    """(kind, text) in order: what it printed and displayed."""
    end: ToolEnd | None
    denied_because: str | None
    ended_at: int | None


PassagePart: TypeAlias = TextPart | ReasoningPart | ImagePart | ContextPart | ToolUse


@dataclass(frozen=True)
class Ending:
    """Why an answer is not what it should be."""

    words: str
    error: ErrorInfo | None = None


@dataclass(frozen=True)
class Passage:
    """What one author said in one go."""

    role: Literal["user", "assistant"]
    author: str
    stage: int | None
    """Its place among the stages of its workflow, from 1; None outside a workflow."""
    version: tuple[int, int] | None
    """(2, 3): the second of three versions; None where there is only one."""
    created_at: int
    parts: tuple[PassagePart, ...]
    ending: Ending | None


_ENDINGS = {
    "streaming": "Not finished.",
    "running": "Not finished.",
    "stopped": "Stopped.",
    "failed": "Failed.",
    "interrupted": "Interrupted: the kernel ended before the answer was complete.",
    "length": "Cut off: the model's output limit was reached.",
    "content_filter": "Cut off by the provider's content filter.",
}


def title(state: State) -> str:
    """Return what a session is called."""
    return state.title or f"Conversation {state.session_id}"


def passages(state: State) -> list[Passage]:
    """Return the branch that is shown as passages, in order."""
    return list(_Reader(state).passages())


class _Reader:
    """Reads one state."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._titles = _titles(state.agent)
        self._versions: dict[tuple[str, str | None], list[str]] = {}
        for message in state.messages.values():
            self._versions.setdefault(_place(message), []).append(message.message_id)
        self._stages = _stages(state)

    def passages(self) -> Iterator[Passage]:
        path = message_path(self._state, self._state.head)
        groups = [list(group) for _, group in groupby(path, key=_speaker)]
        for group, following in zip_longest(groups, groups[1:]):
            yield self._passage(group, following)

    def _passage(self, group: list[MessageState], following: list[MessageState] | None) -> Passage:
        first = group[0]
        run = self._state.runs.get(first.run_id or "")
        return Passage(
            role=first.role,
            author="You" if first.role == "user" else _author(run, first),
            stage=self._stages.get(first.run_id or ""),
            version=self._version(first),
            created_at=first.created_at,
            parts=tuple(part for message in group for part in self._parts(message)),
            ending=self._ending(group[-1], following[0] if following else None),
        )

    def _version(self, message: MessageState) -> tuple[int, int] | None:
        versions = self._versions[_place(message)]
        return (versions.index(message.message_id) + 1, len(versions)) if len(versions) > 1 else None

    def _parts(self, message: MessageState) -> Iterator[PassagePart]:
        for index in sorted(message.parts):
            part = message.parts[index]
            if isinstance(part, ToolCallState):
                yield self._tool_use(part)
                continue
            frozen = part.frozen() if isinstance(part, GrowingPart) else part
            if isinstance(frozen, TextPart | ReasoningPart | ImagePart | ContextPart):
                yield frozen

    def _tool_use(self, call: ToolCallState) -> ToolUse:
        return ToolUse(
            title=self._titles.get(call.name, call.name),
            status=call.status,
            arguments=str(call.arguments),
            output=tuple((kind, str(text)) for kind, text in call.output),
            end=call.end,
            denied_because=call.approval.reason if call.approval else None,
            ended_at=call.ended_at,
        )

    def _ending(self, last: MessageState, following: MessageState | None) -> Ending | None:
        request = self._state.requests.get(last.request_id or "")
        run = self._last_run_at(last, following)
        error = request.end.error if request and request.end else None
        for word in (last.status, last.finish_reason, run.status if run else None):
            if word in _ENDINGS:
                return Ending(_ENDINGS[word], error or (run.error if run else None))
        return None

    def _last_run_at(self, last: MessageState, following: MessageState | None) -> RunState | None:
        """Return the run that ends with `last`; of a question without an answer, the run that has none."""
        if last.role == "assistant":
            run = self._root(last.run_id)
            return run if following is None or self._root(following.run_id) is not run else None
        if following is not None and following.role == "assistant":
            return None
        runs = [run for run in self._state.runs.values() if run.start.message_id == last.message_id]
        return next((run for run in reversed(runs) if run.start.parent_run_id is None), None)

    def _root(self, run_id: str | None) -> RunState | None:
        run = self._state.runs.get(run_id or "")
        seen: set[str] = set()  # a log from elsewhere may hold a loop of parents
        while run and (parent := run.start.parent_run_id) in self._state.runs and parent not in seen:
            seen.add(parent)
            run = self._state.runs[parent]
        return run


def _speaker(message: MessageState) -> tuple[str, str | None]:
    """Return what the messages of one passage share."""
    return message.role, message.message_id if message.role == "user" else message.run_id


def _place(message: MessageState) -> tuple[str, str | None]:
    return message.role, message.parent_id


def _author(run: RunState | None, message: MessageState) -> str:
    return (run.start.agent if run else None) or message.model or "Assistant"


def _stages(state: State) -> dict[str, int]:
    """Return the number of each stage among the stages of its run."""
    found: dict[str, int] = {}
    counts: Counter[str] = Counter()
    for run_id, run in state.runs.items():
        if run.start.parent_run_id is not None:
            counts[run.start.parent_run_id] += 1
            found[run_id] = counts[run.start.parent_run_id]
    return found


def _titles(agent: dict[str, JSON]) -> dict[str, str]:
    """Return the titles of tools by name, those of a workflow's stages included."""
    stages: Sequence[JSON] = agent.get("steps") or ()
    found: dict[str, str] = {}
    for stage in stages:
        if isinstance(stage, dict):
            found |= _titles(stage)
    own = agent.get("titles")
    return found | {name: str(text) for name, text in own.items()} if isinstance(own, dict) else found
