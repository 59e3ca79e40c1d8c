"""Checks the names of a call's arguments, and says which was meant.

In: a function; what was passed to it. Out: the same call, or a `UsageError` that names the function's own
arguments. Rule: a value is never shown, as it may be a key.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import ParamSpec, TypeVar

from nbagent.errors import UsageError
from nbagent.suggestions import closest

__all__ = ["SYNONYMS", "check_names", "checked", "own_names"]

_ONLY_PLACED = inspect.Parameter.POSITIONAL_ONLY
_PLACED = inspect.Parameter.POSITIONAL_OR_KEYWORD
_NAMED = inspect.Parameter.KEYWORD_ONLY
P = ParamSpec("P")
T = TypeVar("T")

SYNONYMS = {
    "system_prompt": "instructions",
    "system_message": "instructions",
    "system": "instructions",
    "prompt": "instructions",
    "preamble": "instructions",
    "instruction": "instructions",
    "key": "api_key",
    "token": "api_key",
    "apikey": "api_key",
    "secret": "api_key",
    "url": "base_url",
    "api": "base_url",
    "api_base": "base_url",
    "host": "base_url",
    "server": "base_url",
    "endpoint": "base_url",
    "functions": "tools",
    "function": "tools",
    "tool": "tools",
    "model_name": "model",
    "model_id": "model",
    "llm": "model",
    "agent": "model",
    "max_turns": "max_steps",
    "max_iterations": "max_steps",
    "confirm": "approval",
    "variables": "context",
    "cassette": "record",
    "timeout": "timeouts",
    "retries": "retry",
    "max_retries": "retry",
    "client": "http_client",
    "session_id": "session",
    "database": "store",
    "db": "store",
    "path": "store",
}
"""What other libraries call an argument of ours."""


def own_names(function: Callable[..., object]) -> tuple[str, ...]:
    """Return the names of the arguments that `function` declares."""
    parameters = inspect.signature(function).parameters.values()
    return tuple(p.name for p in parameters if p.kind in (_PLACED, _NAMED) and p.name not in ("self", "cls"))


def check_names(
    given: Iterable[str],
    known: Iterable[str],
    who: str,
    *,
    elsewhere: Mapping[str, str] | None = None,
    allowed: Collection[str] = (),
    others: bool = True,
) -> None:
    """Refuse arguments whose names are probably slips.

    Args:
        given: the names of the arguments that `who` does not declare.
        known: the names of those that it does.
        who: what was called, as one writes it.
        elsewhere: for arguments of something else, where they go.
        allowed: names that are right as they are, though they may look like one of `known`.
        others: whether arguments that look like none of ours are allowed.

    Raises:
        UsageError: an argument is not one of `who`.
    """
    known, elsewhere = tuple(known), elsewhere or {}
    for name in given:
        if name in known or name in allowed:
            continue
        meant = SYNONYMS.get(name.lower(), name)
        if meant not in known and meant not in elsewhere:
            meant = closest(name, (*known, *elsewhere)) or ""
        if not meant and others:
            continue
        hint = elsewhere.get(meant) or f"Did you mean {meant}=?"
        if not meant:
            hint = f"It takes {', '.join(f'{each}=' for each in known)}."
        raise UsageError(f"{who} has no argument {name}=.", hint=hint)


def checked(
    who: str, *, elsewhere: Mapping[str, str] | None = None
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Make a function say which argument was meant, where Python would only say that it is unexpected.

    Args:
        who: how one writes the call.
        elsewhere: for arguments of something else, where they go.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        signature = inspect.signature(function)
        known = own_names(function)
        kinds = [parameter.kind for parameter in signature.parameters.values()]
        places = sum(kind in (_ONLY_PLACED, _PLACED) for kind in kinds)
        itself = "self" in signature.parameters or "cls" in signature.parameters
        open_ended = inspect.Parameter.VAR_KEYWORD in kinds

        @functools.wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            if len(args) > places and inspect.Parameter.VAR_POSITIONAL not in kinds:
                _too_many(who, known, places - itself, len(args) - itself)
            if not open_ended:
                check_names(kwargs.keys() - set(known), known, who, elsewhere=elsewhere, others=False)
            return function(*args, **kwargs)

        return call

    return decorate


def _too_many(who: str, known: tuple[str, ...], places: int, given: int) -> None:
    named = ", ".join(f"{name}=" for name in known[places:])
    raise UsageError(
        f"{who} takes {places} argument{'' if places == 1 else 's'} without a name, and {given} were given.",
        hint=f"Name the others: {named}.",
    )
