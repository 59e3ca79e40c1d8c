"""Checks what an agent is given, where it is written and not when a message is sent.

In: the arguments of `Agent`. Out: nothing, or a `UsageError` that says what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from nbagent.errors import UsageError
from nbagent.suggestions import kind_of

__all__ = ["as_context", "check_settings"]


def check_settings(
    *, instructions: object, max_steps: object, name: object, images: object, record: object
) -> None:
    """Refuse values of a wrong kind.

    Raises:
        UsageError: a value does not fit.
    """
    if not isinstance(instructions, str | None):
        raise UsageError(
            f"instructions= takes a text, not {kind_of(instructions)}.", hint=_as_text(instructions)
        )
    if not isinstance(max_steps, int) or isinstance(max_steps, bool):
        raise UsageError(f"max_steps= takes a whole number, not {kind_of(max_steps)}.")
    if max_steps < 1:
        raise UsageError("max_steps must be at least 1: a run needs one model call.")
    if not isinstance(name, str | None):
        raise UsageError(f"name= takes a text, not {kind_of(name)}.")
    if not isinstance(images, bool | None):
        raise UsageError(f"images= takes True or False, not {kind_of(images)}.")
    if not isinstance(record, str | Path | None):
        hint = 'Write for example record="cassette.jsonl".'
        raise UsageError(f"record= takes the path of a file, not {kind_of(record)}.", hint=hint)


def _as_text(instructions: object) -> str:
    if isinstance(instructions, Path):
        return 'Read the file: instructions=Path("…").read_text().'
    if isinstance(instructions, list | tuple):
        return 'Join the lines: instructions="\\n".join(…).'
    if isinstance(instructions, bytes):
        return "Decode them: instructions=data.decode()."
    return 'Write for example instructions="Answer in one sentence."'


def as_context(context: object) -> tuple[Any, ...]:
    """Return the objects, or names of variables, that `context=` lists.

    Raises:
        UsageError: it is one object, and no list of them.
    """
    if context is None:
        return ()
    if isinstance(context, list | tuple | set | frozenset | Iterator):
        return tuple(context)
    if isinstance(context, str):
        raise UsageError(
            "context= takes a list, and was given one name.", hint=f"Write context=[{context!r}]."
        )
    if isinstance(context, Mapping) or not isinstance(context, Iterable):
        raise UsageError(f"context= takes a list, not {kind_of(context)}.", hint="Write context=[object].")
    if hasattr(context, "__array__") or hasattr(context, "columns"):
        raise UsageError(
            f"context= takes a list, and was given {kind_of(context)}.", hint="Write context=[object]."
        )
    return tuple(context)
