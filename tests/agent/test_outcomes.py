from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from agent_support import call, session_with

from nbagent import ToolContext, tool
from nbagent.session.run import Run

SECONDS = 20


def good() -> str:
    return "fine"


def bad() -> None:
    raise ValueError("bad")


def interrupted() -> None:
    raise KeyboardInterrupt


def stopping(context: ToolContext) -> None:
    context.session.stop()
    context.wait(SECONDS)


def slow(context: ToolContext) -> None:
    context.wait(SECONDS)


for function in (stopping, slow):
    function.__annotations__["context"] = ToolContext


def wait(run: Run) -> None:
    run.result(SECONDS)


def wait_in_vain(run: Run) -> None:
    with pytest.raises(KeyboardInterrupt):
        run.result(SECONDS)


@pytest.mark.parametrize(
    ("function", "outcome", "waiting"),
    [
        (good, "ok", wait),
        (bad, "error", wait),
        (tool(approval=lambda name, arguments: False)(good), "denied", wait),
        (tool(where="thread")(stopping), "stopped", wait),
        (tool(where="thread", timeout=0.01)(slow), "timeout", wait),
        (interrupted, "interrupted", wait_in_vain),
    ],
)
def test_every_outcome_has_its_row(
    function: Callable[..., Any], outcome: str, waiting: Callable[[Run], None]
) -> None:
    """Whatever becomes of a call is in `log.tool_calls`, and the next message works."""
    session = session_with(function, steps=[call(function.__name__), *["Done."] * 2])
    waiting(session.send("Go"))
    rows = session.log.tool_calls
    assert rows[["tool_name", "status"]].to_numpy().tolist() == [[function.__name__, outcome]]
    assert session.send("And now?").result(SECONDS).text == "Done."
