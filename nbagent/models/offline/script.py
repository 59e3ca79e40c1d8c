"""The script of a `ScriptedModel`: which answer comes next.

In: steps in order, or steps by question. Out: the step for a request, or None. Rules: steps in order are
given once. Those of a question are found from the conversation alone, so it may be asked again; its case and
punctuation do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import Any, TypeAlias

from nbagent.errors import UsageError
from nbagent.messages import Message

__all__ = ["Script", "ScriptedAnswer", "ScriptedPart", "Steps"]

ScriptedPart: TypeAlias = str | dict[str, Any]
ScriptedAnswer: TypeAlias = ScriptedPart | list[ScriptedPart] | Exception
Steps: TypeAlias = Iterable[ScriptedAnswer] | Mapping[str, Iterable[ScriptedAnswer]]
_Answer: TypeAlias = list[ScriptedPart] | Exception


class Script:
    """Prepared answers.

    Raises:
        UsageError: a step is of another kind.
    """

    def __init__(self, steps: Steps) -> None:
        by_question = dict(steps) if isinstance(steps, Mapping) else {}
        self.questions = tuple(by_question)
        """The questions it has answers to; empty if it has answers in order."""
        self._answers = {_key(question): _checked_all(own) for question, own in by_question.items()}
        self._in_order = None if isinstance(steps, Mapping) else _checked_all(steps)
        self._used = 0

    def __str__(self) -> str:
        number, thing = len(self.questions), "question"
        if self._in_order is not None:
            number, thing = len(self._in_order), "step"
        return f"{number} {thing}{'' if number == 1 else 's'}"

    def answer(self, messages: tuple[Message, ...]) -> _Answer | None:
        """Return the answer to a request; None if the script has none."""
        if self._in_order is not None:
            self._used += 1
            return _at(self._in_order, self._used - 1)
        since = list(takewhile(lambda message: message.role != "user", reversed(messages)))
        question = messages[-len(since) - 1].text if len(since) < len(messages) else ""
        given = sum(message.role == "assistant" for message in since)
        return _at(self._answers.get(_key(question), []), given)


def _at(answers: list[_Answer], index: int) -> _Answer | None:
    return answers[index] if index < len(answers) else None


def _key(question: str) -> str:
    return " ".join(re.findall(r"\w+", question.casefold()))


def _checked_all(steps: Iterable[ScriptedAnswer]) -> list[_Answer]:
    if isinstance(steps, str | dict):
        raise UsageError(f"{steps!r:.80} is one step, and a script is a list.", hint="Write [step].")
    return [_checked(step) for step in steps]


def _checked(step: ScriptedAnswer) -> _Answer:
    if isinstance(step, Exception):
        return step
    parts = step if isinstance(step, list) else [step]
    for part in parts:
        if not isinstance(part, str) and {"tool", "reasoning"}.isdisjoint(part):
            message = f"{part!r} is not a step."
            raise UsageError(message, hint='Use a text, {"tool": name, "arguments": {...}} or an exception.')
    return parts
