"""Who may decide whether a call runs, and how the decision reaches the loop.

In: the agent's and the tool's rules; answers from any thread. Out: a `Decision`.

Rules:

- An approval is answered once: the first answer counts.
- A stop ends the waiting. The events that close the run then say that the call was denied.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from nbagent.errors import ToolError, UsageError

__all__ = ["Approval", "Approvals", "Decision", "Policy", "decide"]

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
