"""What an agent is told of the notebook's variables: those that were named, and no others.

In: the agent's `context=`, and `@name` in a message. Out: `ContextPart`s for the message, each with a bounded
summary of a variable as it is now.

Rules: an object may decide what is told, with `__llm__()`; a summary that the conversation has, unchanged, is
not sent again.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any

from nbagent.agent.results import bounded, summary
from nbagent.events import scrub
from nbagent.messages import ContextPart, Message, Part, TextPart

__all__ = ["attached", "namespace"]

_NAME = re.compile(r"(?<![\w@.])@([A-Za-z_]\w*)")
_LIMIT = 4_000
"""Characters per variable."""


def attached(
    parts: tuple[Part, ...],
    context: Iterable[Any],
    told: Iterable[Message],
    variables: Mapping[str, Any],
    *,
    mentions: bool = True,
) -> tuple[Part, ...]:
    """Return `parts`, with a summary of each variable that they or `context` name.

    Args:
        parts: what a person wrote.
        context: objects, or names of variables.
        told: the conversation so far.
        variables: the variables of the notebook.
        mentions: whether `@name` in `parts` means a variable.
    """
    mentioned = dict(_mentioned(parts, variables)) if mentions else {}
    found = {**dict(_configured(context, variables)), **mentioned}
    if not found:
        return parts
    now = [ContextPart(name=name, text=_summary(value)) for name, value in found.items()]
    before = {p.name: p for message in told for p in message.parts if isinstance(p, ContextPart)}
    return (*parts, *(part for part in now if part != before.get(part.name)))


def _summary(value: object) -> str:
    kind, text = type(value).__name__, scrub(summary(value))
    return bounded(text if text.startswith(kind) else f"{kind}: {text}", _LIMIT)


def namespace() -> Mapping[str, Any]:
    """Return the notebook's variables; outside IPython, the variables of the main module."""
    if "IPython" in sys.modules:
        from IPython import get_ipython  # noqa: PLC0415  used only if somebody has imported it

        shell = get_ipython()
        if shell is not None:
            variables: Mapping[str, Any] = shell.user_ns
            return variables
    return vars(sys.modules["__main__"])


def _configured(context: Iterable[Any], variables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for item in context:
        if not isinstance(item, str):
            names = (name for name, value in variables.items() if value is item and not name.startswith("_"))
            yield next(names, type(item).__name__), item
        elif item in variables:
            yield item, variables[item]


def _mentioned(parts: tuple[Part, ...], variables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for part in parts:
        if isinstance(part, TextPart):
            for name in _NAME.findall(part.text):
                if name in variables and not isinstance(variables[name], ModuleType):
                    yield name, variables[name]
