from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from agent_support import call, calls, only, result, session_with

from nbagent import tool
from nbagent.errors import ToolError, UsageError
from nbagent.events import ApprovalRequest, ApprovalResponse, Entry, ToolEnd

SECONDS = 20


@pytest.fixture
def ran() -> list[str]:
    """What the tools of a test really did."""
    return []


@pytest.mark.parametrize(
    ("approved", "reason", "status", "told"),
    [
        (True, None, "ok", "Done; nothing was returned."),
        (True, "go", "ok", "Done; nothing was returned."),
        (False, None, "denied", "The user did not allow this call."),
        (False, "too dear", "denied", "The user did not allow this call. Reason: too dear"),
    ],
)
async def test_a_person_decides(
    ran: list[str],
    approved: bool,  # noqa: FBT001  a table
    reason: str | None,
    status: str,
    told: str,
) -> None:
    """The answer comes from code or a click; a denial is an ordinary result."""

    @tool(approval="ask")
    def buy(item: str) -> None:
        ran.append(item)

    session = session_with(buy, steps=[call("buy", item="car"), "Done."])
    run = session.send("Go")
    async for event in run:
        if isinstance(event, ApprovalRequest):
            run.approve(event.tool_call_id, approved=approved, reason=reason)
    assert (await run).text == "Done."
    assert (only(session).status, result(session), ran) == (status, told, ["car"] if approved else [])
    assert only(session).approval == ApprovalResponse(
        tool_call_id=only(session).tool_call_id, approved=approved, reason=reason, by="user"
    )


async def test_the_quickest_answer_counts() -> None:
    """An answer that comes while the request is being written is not lost: the run does not wait for ever."""
    buy = tool(name="buy", approval="ask")(lambda item: f"bought {item}")
    session = session_with(buy, steps=[call("buy", item="car"), "Done."])

    def at_once(entry: Entry) -> None:
        if isinstance(entry.event, ApprovalRequest) and session.run is not None:
            session.run.approve(entry.event.tool_call_id)

    untap = session.recorder.tap(at_once)
    assert session.send("Go").result(SECONDS).text == "Done."
    untap()


async def test_mixed_answers() -> None:
    """One call approved, one denied, answered in the other order: the run goes on with both results."""
    buy = tool(name="buy", approval="ask")(lambda item: f"bought {item}")
    session = session_with(buy, steps=[[call("buy", item="car"), call("buy", item="cat")], "Done."])
    run = session.send("Go")
    asked = []
    async for event in run:
        if isinstance(event, ApprovalRequest):
            asked.append(event.tool_call_id)
        if len(asked) == 2:
            run.approve(asked.pop(), approved=False)
            run.approve(asked.pop(), approved=True)
    assert [found.status for found in calls(session)] == ["ok", "denied"]


async def test_the_first_answer_counts() -> None:
    """Two clicks in one moment are one answer; a late one is an error."""
    buy = tool(name="buy", approval="ask")(lambda: None)
    session = session_with(buy, steps=[call("buy"), "Done."])
    run = session.send("Go")
    async for event in run:
        if isinstance(event, ApprovalRequest):
            run.approve(event.tool_call_id, approved=True)
            with suppress(UsageError):  # which it may be, if the first was carried out already
                run.approve(event.tool_call_id, approved=False)
    assert only(session).status == "ok"
    with pytest.raises(UsageError, match="does not wait for approval"):
        run.approve(only(session).tool_call_id)


def strict(name: str, arguments: dict[str, Any]) -> Any:
    """Return True for a car, False for a cat; never for a dog."""
    if arguments["item"] == "dog":
        raise ToolError("No dogs here.")
    return arguments["item"] == "car"


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("car", "bought car"),
        ("cat", "A policy did not allow this call."),
        ("dog", "A policy did not allow this call. Reason: No dogs here."),
    ],
)
def test_a_policy_decides(item: str, told: str) -> None:
    """The agent's policy sees name and arguments, and may say why."""
    buy = tool(name="buy")(lambda item: f"bought {item}")
    session = session_with(buy, steps=[call("buy", item=item), "Done."], approval=strict)
    session.send("Go").result(SECONDS)
    assert result(session) == told
    approval = only(session).approval
    assert approval is not None
    assert approval.by == "policy"


def test_a_tools_own_rule_comes_first() -> None:
    """The agent's policy is for tools that say nothing."""
    buy = tool(name="buy", approval=lambda name, arguments: True)(lambda item: "bought")
    session = session_with(buy, steps=[call("buy", item="cat"), "Done."], approval=strict)
    session.send("Go").result(SECONDS)
    assert result(session) == "bought"


async def test_a_policy_may_ask() -> None:
    """It leaves what it does not know to a person."""
    buy = tool(name="buy", approval=lambda name, arguments: "ask")(lambda: None)
    session = session_with(buy, steps=[call("buy"), "Done."])
    run = session.send("Go")
    async for event in run:
        if isinstance(event, ApprovalRequest):
            run.approve(event.tool_call_id)
    assert only(session).status == "ok"


def test_a_policy_that_makes_no_sense_runs_nothing(ran: list[str]) -> None:
    """Anything but True, False and "ask" fails the run."""
    buy = tool(name="buy", approval=lambda name, arguments: "maybe")(lambda: ran.append("car"))  # type: ignore[arg-type]  # the point
    session = session_with(buy, steps=[call("buy"), "Done."])
    with pytest.raises(UsageError, match="returned 'maybe'"):
        session.send("Go").result(SECONDS)
    assert ran == []


def test_wrong_arguments_are_not_asked_about() -> None:
    """A person is not bothered with a call that cannot run."""
    buy = tool(name="buy", approval="ask")(lambda item: None)
    session = session_with(buy, steps=[call("buy"), "Done."])
    session.send("Go").result(SECONDS)
    assert (only(session).status, only(session).approval) == ("error", None)


async def test_stop_denies() -> None:
    """Nobody waits any more: denied by the stop, and stopped."""
    buy = tool(name="buy", approval="ask")(lambda: None)
    session = session_with(buy, steps=[call("buy"), "Done."])
    run = session.send("Go")
    async for event in run:
        if isinstance(event, ApprovalRequest):
            run.stop()
        if isinstance(event, ToolEnd):
            assert event.outcome == "stopped"
    approval = only(session).approval
    assert approval is not None
    assert (approval.approved, approval.by) == (False, "stop")
    assert (await session.send("And now?")).text == "Done."


async def test_a_person_is_told_what_the_call_does() -> None:
    """The question has the tool's title and the first line of its docstring, and no more of it."""

    @tool(approval="ask", title="Buy a thing")
    def buy(item: str) -> None:
        """Buy one thing at once.

        It cannot be given back.
        """

    @tool(approval="ask")
    def sell() -> None:
        pass

    @tool(approval="ask")
    def talk() -> None:
        pass

    talk = replace(talk, description="word " * 1000)
    session = session_with(
        buy, sell, talk, steps=[[call("buy", item="car"), call("sell"), call("talk")], "Done."]
    )
    asked = []
    run = session.send("Go")
    async for event in run:
        if isinstance(event, ApprovalRequest):
            asked.append(
                (event.title, event.description and event.description[:24], len(event.description or ""))
            )
            run.approve(event.tool_call_id)
    assert asked == [
        ("Buy a thing", "Buy one thing at once.", 22),
        (None, None, 0),
        (None, "word " * 4 + "word", 300),
    ]
