"""A model that gives prepared answers: for tests, tutorials and demonstrations.

In: answers, in order or by question. Out: one of them per request, streamed word by word through the same
events as any other model. Rule: what the script has no answer to goes to the model that is named for this.
If none is, the request fails; a person who typed it reads what to do instead.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing

from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, Model, ModelEvent, ModelRequest
from nbagent.models.offline.demo import DemoModel
from nbagent.models.offline.function import FunctionModel
from nbagent.models.offline.script import Script, ScriptedAnswer, ScriptedPart, Steps
from nbagent.models.offline.typed import typed
from nbagent.models.offline.word_pieces import words

__all__ = ["ScriptedAnswer", "ScriptedModel"]

_THE_END = (
    "This notebook's script ends here. To go on, name a model in its place, "
    'e.g. `Chat("openai:gpt-5-mini")`, and run the cell again.'
)
_DEMO = (
    "{} So the **demo model** goes on: it is no LLM and only shows what a chat looks like.\n\n"
    "To ask what you like, name a model in place of the script, e.g. `openai:gpt-5-mini`, and run the cells "
    "again.\n"
)


class ScriptedModel:
    """Give one scripted answer per request.

    Args:
        steps: each a text, `{"tool": name, "arguments": {...}}`, `{"reasoning": text}`, a list of such parts
            for one response, or an exception to fail with. A `{"tool": ...}` may hold its own `"id"`. Steps
            are given in order, each once. With a dict of questions and their lists of steps, each question
            gets its own, however often it is asked.
        delay: seconds between deltas.
        otherwise: answers what the script does not: `"demo"`, another model, or a function of messages.

    Raises:
        UsageError: a step is of another kind, or `otherwise` is not a model.
    """

    provider = "scripted"
    model = "script"

    def __init__(self, steps: Steps, *, delay: float = 0.0, otherwise: object = None) -> None:
        self._script = Script(steps)
        self._delay = delay
        self._otherwise = _other_model(otherwise, self._script)

    def __repr__(self) -> str:
        return f"<model scripted, {self._script}>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Give the next answer.

        Raises:
            ModelUnavailable: the script has no answer, and there is no other model.
        """
        scripted = self._script.answer(request.messages)
        if isinstance(scripted, Exception):
            raise scripted
        if scripted is None and self._otherwise is not None:
            async with aclosing(self._otherwise.stream(request)) as events:
                async for event in events:
                    yield event
            return
        if scripted is None and not typed.get():
            raise _no_answer(self._script)
        answer = AnswerBuilder(request.message_id)
        for part in [_THE_END] if scripted is None else scripted:
            for event in _events(answer, part):
                await asyncio.sleep(self._delay)
                yield event
        yield Finish(finish_reason="tool_calls" if answer.calls else "stop")


def _other_model(otherwise: object, script: Script) -> Model | None:
    if otherwise == "demo":
        return DemoModel(about=_DEMO.format(_known(script)))
    if otherwise is None or isinstance(otherwise, Model):
        return otherwise
    if not callable(otherwise):
        raise UsageError(
            f"otherwise={otherwise!r:.80} is not a model.", hint='Use "demo", a model or a function.'
        )
    return FunctionModel(otherwise)


def _known(script: Script) -> str:
    if not script.questions:
        return "The script that stands in for a model ends here."
    known = " and ".join(f"“{question}”" for question in script.questions)
    return f"The script that stands in for a model here only knows {known}."


def _no_answer(script: Script) -> ModelUnavailable:
    if script.questions:
        known = ", ".join(map(repr, script.questions))
        return ModelUnavailable(
            f"The script has no answer to this request. It knows {known}.",
            hint="Add the question, or a step to its list, in ScriptedModel({...}).",
        )
    return ModelUnavailable(
        f"The script ends here: it had {script}.",
        hint="Name a model to go on, or add a step to ScriptedModel([...]).",
    )


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
