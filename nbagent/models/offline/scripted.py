"""A model that gives prepared answers: for tests, tutorials and demonstrations.

In: answers. Out: one of them per request, streamed word by word through the same events as any other model.
Rule: a request after the last answer fails.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterable
from typing import Any, TypeAlias

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.offline.word_pieces import words

__all__ = ["ScriptedAnswer", "ScriptedModel"]

ScriptedPart: TypeAlias = str | dict[str, Any]
ScriptedAnswer: TypeAlias = ScriptedPart | list[ScriptedPart] | Exception


class ScriptedModel:
    """Give one scripted answer per request.

    Args:
        steps: each a text, `{"tool": name, "arguments": {...}}`, `{"reasoning": text}`, a list of such parts
            for one response, or an exception to fail with. A `{"tool": ...}` may hold its own `"id"`.
        delay: seconds between deltas.

    Raises:
        UsageError: a step is of another kind.
    """

    provider = "scripted"
    model = "script"

    def __init__(self, steps: Iterable[ScriptedAnswer], *, delay: float = 0.0) -> None:
        self._answers = [_checked(answer) for answer in steps]
        self._delay = delay
        self._used = 0

    def __repr__(self) -> str:
        return f"<model scripted, {len(self._answers)} step{'' if len(self._answers) == 1 else 's'}>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Give the next answer.

        Raises:
            ModelUnavailable: all answers are used up.
        """
        scripted = self._next()
        if isinstance(scripted, Exception):
            raise scripted
        answer = AnswerBuilder(request.message_id)
        for part in scripted:
            for event in _events(answer, part):
                await asyncio.sleep(self._delay)
                yield event
        yield Finish(finish_reason="tool_calls" if answer.calls else "stop")

    def _next(self) -> list[ScriptedPart] | Exception:
        if self._used >= len(self._answers):
            message = f"The script ends here: {_counted(len(self._answers))} given."
            hint = "Name a model to go on, or add an answer to ScriptedModel([…])."
            raise ModelUnavailable(message, hint=hint)
        self._used += 1
        return self._answers[self._used - 1]


def _counted(number: int) -> str:
    return "its one answer is" if number == 1 else f"its {number} answers are"


def _checked(answer: ScriptedAnswer) -> list[ScriptedPart] | Exception:
    if isinstance(answer, Exception):
        return answer
    parts = answer if isinstance(answer, list) else [answer]
    for part in parts:
        if not isinstance(part, str) and {"tool", "reasoning"}.isdisjoint(part):
            message = f"{part!r} is not a step."
            raise UsageError(message, hint='Use a text, {"tool": name, "arguments": {...}} or an exception.')
    return parts


def _events(answer: AnswerBuilder, part: ScriptedPart) -> Iterable[ModelEvent]:
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
