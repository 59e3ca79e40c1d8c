"""A model that says what it was told to: for tests, tutorials and demonstrations.

In: steps. Out: one step per request, streamed word by word through the same events as any other model.
Rule: a request too many fails and says so.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterable
from typing import Any, TypeAlias

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.offline.words import words

__all__ = ["ScriptedModel", "Step"]

Part: TypeAlias = str | dict[str, Any]
Step: TypeAlias = Part | list[Part] | Exception


class ScriptedModel:
    """Answer one step per request.

    Args:
        steps: each a text, `{"tool": name, "arguments": {...}}`, `{"reasoning": text}`, a list of such parts
            for one response, or an exception to fail with. A `{"tool": ...}` may hold its own `"id"`.
        delay: seconds between deltas.

    Raises:
        UsageError: a step is none of these.
    """

    provider = "scripted"
    model = "script"

    def __init__(self, steps: Iterable[Step], *, delay: float = 0.0) -> None:
        self._steps = [_checked(step) for step in steps]
        self._delay = delay
        self._used = 0

    def __repr__(self) -> str:
        return f"<model scripted, {len(self._steps)} steps>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Play the next step.

        Raises:
            ModelUnavailable: there is none left.
        """
        step = self._next()
        if isinstance(step, Exception):
            raise step
        answer = AnswerBuilder(request.message_id)
        for part in step:
            for event in _events(answer, part):
                await asyncio.sleep(self._delay)
                yield event
        yield Finish(finish_reason="tool_calls" if answer.calls else "stop")

    def _next(self) -> list[Part] | Exception:
        if self._used >= len(self._steps):
            message = f"The script has {len(self._steps)} steps and this is one request more."
            raise ModelUnavailable(message, hint="Add a step to ScriptedModel([...]).")
        self._used += 1
        return self._steps[self._used - 1]


def _checked(step: Step) -> list[Part] | Exception:
    if isinstance(step, Exception):
        return step
    parts = step if isinstance(step, list) else [step]
    for part in parts:
        if not isinstance(part, str) and {"tool", "reasoning"}.isdisjoint(part):
            message = f"{part!r} is not a step."
            raise UsageError(message, hint='Give a text, {"tool": name, "arguments": {...}} or an exception.')
    return parts


def _events(answer: AnswerBuilder, part: Part) -> Iterable[ModelEvent]:
    if isinstance(part, dict) and "tool" in part:
        call = answer.call()
        call.start(str(part.get("id", "")), part["tool"])
        for piece in words(json.dumps(part.get("arguments", {}))):
            call.add(piece)
        call.end()
        return answer.take()
    kind, text = ("text", part) if isinstance(part, str) else ("reasoning", str(part["reasoning"]))
    slot = answer.open("text" if kind == "text" else "reasoning")
    for piece in words(text):
        slot.add(piece)
    return answer.take()
