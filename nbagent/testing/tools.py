"""Recorded results in place of real tools.

In: tools, and the recording of a conversation that used them. Out: tools with the same names and schemas that
return what was recorded. Rule: a result is given once, for the same arguments, in the order of the recording;
a call that was not recorded fails; the model is told, so the next request differs from the recording.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from typing import Any

from nbagent.agent.tools import Tool, as_tools
from nbagent.errors import ToolError
from nbagent.messages import JSON
from nbagent.models.recording.cassette import Exchange
from nbagent.models.recording.replay import Log, open_tape

__all__ = ["replay_tools"]

_Results = dict[tuple[str, str], deque[tuple[str, str]]]
"""(name, arguments) to the (outcome, text) of each call."""


def replay_tools(recording: Log | str | Path, tools: Iterable[Any]) -> list[Tool]:
    """Return tools that only return what `recording` holds. They ask for no approval.

    Args:
        recording: as for `ReplayModel`.
        tools: functions and tools, as for `Agent`.

    Raises:
        UsageError: `recording` cannot be read as one, or one of `tools` cannot be a tool.
    """
    results = _results(open_tape(recording).exchanges)
    return [_replayed(tool, results) for tool in as_tools(tools)]


def _replayed(tool: Tool, results: _Results) -> Tool:
    def play(arguments: str) -> str:
        recorded = results[tool.name, _canonical(json.loads(arguments))]
        if not recorded:
            raise ToolError(f"The recording has no further result of {tool.name} for {arguments}.")
        outcome, text = recorded.popleft()
        if outcome != "ok":
            raise ToolError(text)
        return text

    return replace(
        tool,
        function=play,
        read=lambda text: {"arguments": text},
        where="thread",
        context=None,
        approval=None,
        timeout=None,
    )


def _results(exchanges: Iterable[Exchange]) -> _Results:
    """Take from each request the tool results that were new in it: those at its end."""
    found: _Results = defaultdict(deque)
    for exchange in exchanges:
        messages = exchange.asked["messages"]
        new = list(takewhile(lambda message: message["role"] == "tool", reversed(messages)))[::-1]
        calls = messages[-len(new) - 1].get("calls", []) if new else []
        for (name, arguments), message in zip(calls, new, strict=False):
            found[name, _canonical(arguments)].append((message["outcome"], message["text"]))
    return found


def _canonical(arguments: JSON) -> str:
    return json.dumps(arguments, sort_keys=True)
