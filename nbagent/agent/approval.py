"""Who may decide whether a call runs, and how the decision reaches the loop.

In: the agent's and the tool's rules; answers from any thread. Out: a `Decision`.

Rules:

- An approval is answered once: the first answer counts.
- A stop ends the waiting. The events that close the run then say that the call was denied.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from nbagent.errors import ToolError, UsageError
from nbagent.suggestions import kind_of

__all__ = ["Approval", "Approvals", "Decision", "Policy", "check_approval", "decide"]

_RULES = (
    'Give approval="ask" to ask a person before each call, or a function (name, arguments) -> True, False or '
    '"ask". Leave it out to let every call run.'
)

Policy: TypeAlias = Callable[[str, dict[str, Any]], bool | Literal["ask"]]
"""Given a tool's name and the arguments: may it run? Raise `ToolError` to deny with a reason."""
Approval: TypeAlias = Literal["ask"] | Policy


@dataclass(frozen=True)
class Decision:
    """May the call run?"""

    approved: bool
    reason: str | None = None
    by: Literal["user", "policy"] = "user"


class Approvals:
    """The calls of one run that wait for a person. Belongs to nbagent's loop."""

    def __init__(self) -> None:
        self._answers: dict[str, asyncio.Future[Decision]] = {}

    def __repr__(self) -> str:
        return "Approvals()"

    async def wait(self, tool_call_id: str) -> Decision:
        """Return the answer to an approval request. The answer may have come before the call waits."""
        return await self._answer(tool_call_id)

    def answer(self, tool_call_id: str, decision: Decision) -> None:
        """Answer an approval request, on nbagent's loop. A second answer has no effect."""
        answer = self._answer(tool_call_id)
        if not answer.done():
            answer.set_result(decision)

    def _answer(self, tool_call_id: str) -> asyncio.Future[Decision]:
        if tool_call_id not in self._answers:
            self._answers[tool_call_id] = asyncio.get_running_loop().create_future()
        return self._answers[tool_call_id]


def check_approval(rule: object) -> None:
    """Refuse what cannot be an approval rule.

    Raises:
        UsageError: it is neither None, `"ask"`, nor a function that takes a name and arguments.
    """
    if rule is None or rule == "ask":
        return
    if not callable(rule) or isinstance(rule, type):
        given = repr(rule) if isinstance(rule, str | bool) else kind_of(rule)
        raise UsageError(f"approval={given} is not a rule.", hint=_RULES)
    if inspect.iscoroutinefunction(rule):
        raise UsageError("An approval policy cannot be async.", hint="Write it as a plain function.")
    try:
        inspect.signature(rule).bind("name", {})
    except TypeError:
        raise UsageError(
            "The approval policy cannot be called with a tool's name and arguments.", hint=_RULES
        ) from None
    except ValueError:  # a function of C does not say what it takes
        return


async def decide(rule: Approval | None, name: str, arguments: dict[str, Any]) -> Decision | Literal["ask"]:
    """Return what `rule` says about a call. A policy runs in a worker thread, because it may block.

    Raises:
        UsageError: the policy returned something other than True, False or "ask".
    """
    if rule is None:
        return Decision(approved=True, by="policy")
    if not callable(rule):
        return "ask"
    try:
        verdict = await asyncio.to_thread(rule, name, arguments)
    except ToolError as denial:
        return Decision(approved=False, reason=str(denial), by="policy")
    match verdict:
        case bool():
            return Decision(approved=verdict, by="policy")
        case "ask":
            return "ask"
    raise UsageError(f"The approval policy returned {verdict!r}.", hint='Return True, False or "ask".')
