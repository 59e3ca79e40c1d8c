"""Logs for the tests of frames: one with every possible outcome, and some that hold little."""

from __future__ import annotations

from itertools import chain

from nbagent.events import (
    ApprovalRequest,
    ApprovalResponse,
    Entry,
    Event,
    Feedback,
    HeadMove,
    Note,
    PartEnd,
    ReasoningDelta,
    RequestEnd,
    RequestRetry,
    RequestStart,
    RunEnd,
    RunStart,
    SessionStart,
    SessionUpdate,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    ToolEnd,
    ToolOutput,
    ToolStart,
    UnknownEvent,
    UserMessage,
)
from nbagent.messages import ContextPart, ErrorInfo, ImagePart, TextPart, Usage

START = 1_767_225_600_000_000
ERROR = ErrorInfo(type="RateLimited", message="Too many requests.", hint="Wait.", status=429)
USAGE = Usage(
    input_tokens=900,
    output_tokens=120,
    cache_read_tokens=800,
    cache_write_tokens=0,
    reasoning_tokens=20,
    raw={"prompt_tokens": 900, "details": {"cached": 800}},
)


def entries(events: list[Event], session_id: str = "everything", start: int = START) -> list[Entry]:
    """Return `events` as entries, at uneven times."""
    at, out = start, []
    for seq, event in enumerate(events, start=1):
        at += seq * 7919 % 1_000_003
        out.append(Entry(session_id, seq, at, event))
    return out


def question(name: str, parent: str | None = None) -> list[Event]:
    """A user message, and the run that answers it."""
    parts = (TextPart(text=f"What about {name}?"),)
    return [
        UserMessage(message_id=f"ask-{name}", parts=parts, parent_id=parent),
        RunStart(run_id=f"run-{name}", message_id=f"ask-{name}", agent="analyst"),
    ]


def request(name: str, run: str, parent: str, model: str = "large", *, step: int = 0) -> RequestStart:
    """The start of a model call."""
    return RequestStart(
        request_id=f"request-{name}",
        run_id=f"run-{run}",
        message_id=f"answer-{name}",
        parent_id=parent,
        provider="openai",
        model=model,
        step=step,
    )


def call(name: str, message: str, index: int, *, whole: bool = True) -> list[Event]:
    """A tool call as the model writes it."""
    pieces = ['{"sql": ', f'"{name}é"}}']
    out: list[Event] = [ToolCallStart(message_id=message, index=index, tool_call_id=name, name="query")]
    out += [ToolCallDelta(tool_call_id=name, arguments=piece) for piece in pieces]
    return [*out, ToolCallEnd(tool_call_id=name, arguments="".join(pieces))] if whole else out


def words(message: str, index: int, *texts: str) -> list[Event]:
    """Text, streamed."""
    return [TextDelta(message_id=message, index=index, text=text) for text in texts]


CALLS = ("ok", "error", "denied", "stopped", "interrupted", "timeout")
EVERY_OUTCOME: list[Event] = [
    SessionStart(
        agent={"name": "analyst", "provider": "openai", "model": "large", "instructions": "Be brief."},
        notebook="sales.ipynb",
        versions={"python": "3.11"},
    ),
    SessionUpdate(title="First title", metadata={"group": "A"}),
    SessionUpdate(title="Sales"),
    # a run with tools: one call for each way a call can end
    UserMessage(
        message_id="ask-tools",
        parts=(
            TextPart(text="Look "),
            ImagePart(media_type="image/png", data=b"\x89PNG"),
            TextPart(text="here"),
            ContextPart(name="sales", text="3 rows"),
        ),
    ),
    RunStart(run_id="run-tools", message_id="ask-tools", agent="analyst"),
    request("tools", "tools", "ask-tools"),
    RequestRetry(request_id="request-tools", attempt=1, delay=0.5, error=ERROR),
    RequestRetry(request_id="request-tools", attempt=2, delay=1.0, error=ERROR),
    ReasoningDelta(message_id="answer-tools", index=0, text="Hmm"),
    ReasoningDelta(message_id="answer-tools", index=0, text=", well."),
    PartEnd(message_id="answer-tools", index=0, kind="reasoning", opaque={"signature": "abc"}),
    *words("answer-tools", 1, "I ", "will ", "look 👀."),
    *chain.from_iterable(call(name, "answer-tools", index) for index, name in enumerate(CALLS, start=2)),
    RequestEnd(
        request_id="request-tools",
        outcome="ok",
        finish_reason="tool_calls",
        finish_reason_raw="tool_use",
        usage=USAGE,
        cost_usd=0.0125,
        cost_source="local",
        ttft=0.25,
        duration=2.25,
        response_id="resp_1",
        response_model="large-2026-01-01",
        http_status=200,
        flags=("inferred",),
    ),
    ApprovalRequest(tool_call_id="ok"),
    ApprovalResponse(tool_call_id="ok", approved=True, by="user"),
    ToolStart(tool_call_id="ok", where="main"),
    ToolOutput(tool_call_id="ok", kind="stdout", text="one\n"),
    ToolOutput(tool_call_id="ok", kind="stdout", text="two\n"),
    ToolOutput(tool_call_id="ok", kind="progress", text="50%"),
    ToolEnd(
        tool_call_id="ok",
        outcome="ok",
        result="1 row",
        images=(ImagePart(media_type="image/png", data=b"1"),),
        display={"text/html": "<table></table>"},
        result_type="pandas.DataFrame",
        result_bytes=4096,
        truncated=True,
        duration=0.125,
    ),
    ToolStart(tool_call_id="error", where="thread"),
    ToolEnd(
        tool_call_id="error",
        outcome="error",
        result="ValueError: no",
        error=ErrorInfo(type="ValueError", message="no"),
        duration=0.5,
    ),
    ApprovalRequest(tool_call_id="denied"),
    ApprovalResponse(tool_call_id="denied", approved=False, by="user", reason="no"),
    ToolEnd(tool_call_id="denied", outcome="denied", result="The person said no."),
    ToolEnd(tool_call_id="stopped", outcome="stopped", result="stopped"),
    ToolStart(tool_call_id="interrupted", where="loop"),
    ToolEnd(tool_call_id="interrupted", outcome="interrupted", result="interrupted"),
    ToolStart(tool_call_id="timeout", where="main"),
    ToolEnd(tool_call_id="timeout", outcome="timeout", result="timeout", duration=30.0),
    request("tools-2", "tools", "answer-tools", step=1),
    *words("answer-tools-2", 0, "Done."),
    RequestEnd(
        request_id="request-tools-2",
        outcome="ok",
        finish_reason="stop",
        usage=Usage(input_tokens=1000, output_tokens=10),
        cost_usd=0.5,
        cost_source="provider",
        ttft=0.5,
        duration=0.5,
        http_status=200,
    ),
    RunEnd(run_id="run-tools", outcome="completed", usage=USAGE),
    # stopped in the middle of a call
    *question("stop", "answer-tools-2"),
    request("stop", "stop", "ask-stop", "small"),
    *words("answer-stop", 0, "Half of"),
    *call("half", "answer-stop", 1, whole=False),
    RequestEnd(request_id="request-stop", outcome="stopped", ttft=0.1, duration=1.5),
    RunEnd(run_id="run-stop", outcome="stopped"),
    # failed, then answered again: another branch
    *question("fail", "answer-stop"),
    request("fail", "fail", "ask-fail"),
    RequestEnd(request_id="request-fail", outcome="error", error=ERROR, http_status=429, duration=0.75),
    RunEnd(run_id="run-fail", outcome="failed", error=ERROR),
    HeadMove(message_id="ask-fail"),
    RunStart(run_id="run-again", message_id="ask-fail"),
    request("again", "again", "ask-fail", "small"),
    *words("answer-again", 0, "Now ", "it works."),
    RequestEnd(
        request_id="request-again",
        outcome="ok",
        finish_reason="length",
        usage=Usage(output_tokens=50),
        duration=1.0,
        flags=("empty",),
    ),
    RunEnd(run_id="run-again", outcome="completed"),
    Note(text="Interesting.", message_id="answer-again"),
    Feedback(message_id="answer-again", value="good", comment="thanks"),
    UnknownEvent(payload={"type": "of_tomorrow", "run_id": "run-again", "x": [1]}),
    # cut off by a crash, and repaired
    *question("crash", "answer-again"),
    RunStart(run_id="run-step", message_id="ask-crash", parent_run_id="run-crash"),
    request("crash", "step", "ask-crash"),
    *words("answer-crash", 0, "Lost"),
    RequestEnd(
        request_id="request-crash", outcome="interrupted", error=ErrorInfo(type="Interrupted", message="!")
    ),
    RunEnd(run_id="run-step", outcome="failed", error=ErrorInfo(type="Interrupted", message="!")),
    RunEnd(run_id="run-crash", outcome="failed", error=ErrorInfo(type="Interrupted", message="!")),
    # going on now
    *question("now", "answer-crash"),
    request("now", "now", "ask-now", "small"),
    *call("waiting", "answer-now", 0),
    *call("asked", "answer-now", 1),
    *call("busy", "answer-now", 2),
    ApprovalRequest(tool_call_id="asked"),
    ToolStart(tool_call_id="busy", where="thread"),
    ToolOutput(tool_call_id="busy", kind="stderr", text="warming up"),
]
"""Every outcome of runs, requests, tool calls and messages; retries, branches, and a run that is going on."""

NOTHING_KNOWN: list[Event] = [
    SessionStart(),
    UserMessage(message_id="m1", parts=(TextPart(text=""),)),
    RunStart(run_id="r1", message_id="m1"),
    RequestStart(request_id="q1", run_id="r1", message_id="m2", parent_id="m1", provider="p", model="m"),
    ToolCallStart(message_id="m2", index=0, tool_call_id="c1", name="f"),
]
"""Only the required fields, so that every column that can be unknown is unknown."""

FORKED: list[Event] = [
    SessionStart(forked_from="everything", forked_seq=6),
    *question("copied"),
    request("copied", "copied", "ask-copied"),
    RequestEnd(request_id="request-copied", outcome="ok", usage=USAGE, cost_usd=1.0, duration=1.0, ttft=0.5),
    RunEnd(run_id="run-copied", outcome="completed", usage=USAGE),
    *question("own", "answer-copied"),
    request("own", "own", "ask-own"),
    RequestEnd(request_id="request-own", outcome="ok", usage=USAGE, cost_usd=0.25, duration=1.0, ttft=0.5),
    RunEnd(run_id="run-own", outcome="completed", usage=USAGE),
]
"""A session that begins as a copy of another one."""

EVERYTHING = [
    *entries(EVERY_OUTCOME),
    *entries(FORKED, "forked", START + 10**12),
    *entries(NOTHING_KNOWN, "nothing-known", START + 2 * 10**12),
]
"""Three sessions, in the order in which stores give them."""
