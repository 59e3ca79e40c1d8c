"""The golden logs: small conversations, each about one thing, that both folds are held to.

`python tests/widget/golden.py` writes, per log, to `tests/fixtures/logs`:

- `NAME.jsonl`: the entries as they were appended, one per line;
- `NAME.state.json`: what `nbagent.core.fold.fold` makes of them (`nbagent.core.snapshot`);
- `NAME.wire.json`: the same entries as the page gets them, deltas merged.

`test_golden_logs.py` fails when a file is stale, `js/tests/core/fold.test.ts` when the page's fold differs.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbagent import events as ev
from nbagent.core.deltas import compact
from nbagent.core.fold import fold
from nbagent.core.snapshot import snapshot
from nbagent.core.view_entry import view_entry
from nbagent.events import Entry, Event, encode
from nbagent.messages import ErrorInfo, ImagePart, TextPart, Usage

FOLDER = Path(__file__).parents[1] / "fixtures" / "logs"
START = 1_750_000_000_000_000
STEP = 40_000


def user(number: int, text: str, parent_id: str | None = None) -> Event:
    return ev.UserMessage(message_id=f"u{number}", parts=(TextPart(text=text),), parent_id=parent_id)


def request(number: int, parent_id: str, run: int = 1, step: int = 0) -> Event:
    return ev.RequestStart(
        request_id=f"q{number}",
        run_id=f"r{run}",
        message_id=f"a{number}",
        parent_id=parent_id,
        provider="openai-chat",
        model="m",
        step=step,
    )


def text(number: int, *pieces: str, index: int = 0) -> list[Event]:
    return [ev.TextDelta(message_id=f"a{number}", index=index, text=piece) for piece in pieces]


def reasoning(number: int, *pieces: str, index: int = 0) -> list[Event]:
    return [ev.ReasoningDelta(message_id=f"a{number}", index=index, text=piece) for piece in pieces]


def ended(number: int, outcome: Any = "ok", **facts: Any) -> Event:
    return ev.RequestEnd(request_id=f"q{number}", outcome=outcome, **facts)


def run(number: int, message: int) -> Event:
    return ev.RunStart(run_id=f"r{number}", message_id=f"u{message}")


def run_ended(number: int, outcome: Any = "completed", **facts: Any) -> Event:
    return ev.RunEnd(run_id=f"r{number}", outcome=outcome, **facts)


START_EVENT = ev.SessionStart(agent={"provider": "openai-chat", "model": "m"}, versions={"nbagent": "0.1.0"})
USAGE = Usage(input_tokens=120, output_tokens=30, raw={"prompt_tokens": 120})
ERROR = ErrorInfo(type="RateLimited", message="Too many requests.", hint="Wait.", status=429)

LOGS: dict[str, list[Event]] = {
    "answer": [
        START_EVENT,
        user(1, "Hi"),
        run(1, 1),
        request(1, "u1"),
        *reasoning(1, "Let", " me", " think"),
        ev.PartEnd(message_id="a1", index=0, kind="reasoning", opaque={"signature": "x"}),
        *text(1, "Hel", "lo", " 👋🏽", index=1),
        ended(
            1, finish_reason="stop", usage=USAGE, cost_usd=0.001, cost_source="local", ttft=0.2, duration=1.5
        ),
        run_ended(1, usage=USAGE),
        ev.SessionUpdate(title="Greetings", metadata={"stars": 5}),
    ],
    "tools": [
        START_EVENT,
        user(1, "What is 2+2?"),
        run(1, 1),
        request(1, "u1"),
        *text(1, "Let me compute."),
        ev.ToolCallStart(message_id="a1", index=1, tool_call_id="c1", name="add"),
        ev.ToolCallDelta(tool_call_id="c1", arguments='{"a": 2,'),
        ev.ToolCallDelta(tool_call_id="c1", arguments=' "b": 2}'),
        ev.ToolCallEnd(tool_call_id="c1", arguments='{"a": 2, "b": 2}'),
        ev.ToolCallStart(message_id="a1", index=2, tool_call_id="c2", name="delete"),
        ev.ToolCallEnd(tool_call_id="c2", arguments="{}", opaque="s"),
        ended(1, finish_reason="tool_calls"),
        ev.ApprovalRequest(tool_call_id="c2", title="Delete rows", description="Delete rows for good."),
        ev.ToolStart(tool_call_id="c1", where="main"),
        ev.ToolOutput(tool_call_id="c1", kind="stdout", text="adding\n"),
        ev.ToolOutput(tool_call_id="c1", kind="stdout", text="done\n"),
        ev.ToolOutput(tool_call_id="c1", kind="progress", text="50 %"),
        ev.ToolOutput(tool_call_id="c1", kind="progress", text="100 %"),
        ev.ToolOutput(tool_call_id="c1", kind="stderr", text="warning"),
        ev.ToolEnd(tool_call_id="c1", outcome="ok", result="4", display={"text/plain": "4"}, duration=0.1),
        ev.ApprovalResponse(tool_call_id="c2", approved=False, reason="No.", by="user"),
        ev.ToolEnd(tool_call_id="c2", outcome="denied", result="Denied: No."),
        request(2, "a1", step=1),
        *text(2, "It is ", "4."),
        ended(2, finish_reason="stop"),
        run_ended(1),
    ],
    "agent as a tool": [
        START_EVENT,
        user(1, "Ask the expert"),
        run(1, 1),
        request(1, "u1"),
        ev.ToolCallStart(message_id="a1", index=0, tool_call_id="c1", name="expert"),
        ev.ToolCallEnd(tool_call_id="c1", arguments="{}"),
        ended(1, finish_reason="tool_calls"),
        ev.ToolStart(tool_call_id="c1", where="loop"),
        user(2, "Ask the expert", "a1"),
        ev.HeadMove(message_id="a1"),
        ev.RunStart(run_id="r2", message_id="u2", parent_run_id="r1"),
        request(2, "u2", run=2),
        *text(2, "Well."),
        ended(2, finish_reason="stop"),
        run_ended(2),
        ev.ToolOutput(tool_call_id="c1", kind="display", text='{"text/html": "<b>1</b>"}'),
        ev.ToolOutput(tool_call_id="c1", kind="display", text='{"text/html": "<b>2</b>"}'),
        ev.ToolEnd(tool_call_id="c1", outcome="ok", result="Well."),
        request(3, "a1", step=1),
        *text(3, "Done."),
        ended(3, finish_reason="stop"),
        run_ended(1),
    ],
    "branches": [
        START_EVENT,
        ev.UserMessage(
            message_id="u1", parts=(TextPart(text="Look"), ImagePart(media_type="image/png", data=b"\x89PNG"))
        ),
        run(1, 1),
        request(1, "u1"),
        *text(1, "One"),
        ended(1),
        run_ended(1),
        user(2, "Edited"),
        run(2, 2),
        request(2, "u2", run=2),
        *text(2, "Two"),
        ended(2),
        run_ended(2),
        ev.HeadMove(message_id="a1"),
        ev.HeadMove(message_id="nowhere"),
        ev.Feedback(message_id="a1", value="up"),
        ev.Note(text="mine", data=[1, None]),
    ],
    "failures": [
        START_EVENT,
        user(1, "Hi"),
        run(1, 1),
        request(1, "u1"),
        ev.RequestRetry(request_id="q1", attempt=1, delay=0.5, error=ERROR),
        *text(1, "Half"),
        ended(1, "error", error=ERROR, http_status=429),
        run_ended(1, "failed", error=ERROR),
        user(2, "Again", "a1"),
        run(2, 2),
        request(2, "u2", run=2),
        ev.RequestRetry(request_id="q2", attempt=1, delay=4, error=ERROR),
        ended(2, "stopped"),
        run_ended(2, "stopped"),
        user(3, "Third", "a2"),
        run(3, 3),
        request(3, "u3", run=3),
        ev.ToolCallStart(message_id="a3", index=0, tool_call_id="c9", name="f"),
        ev.ToolCallDelta(tool_call_id="c9", arguments="{"),
    ],
    "unknown": [
        START_EVENT,
        ev.UnknownEvent(payload={"type": "from_the_future", "x": 1}),
        *text(7, "for nobody"),
        ev.ToolOutput(tool_call_id="nobody", kind="stdout", text="x"),
        ended(7),
        run_ended(7),
        ev.HeadMove(message_id=None),
    ],
}


def entries(name: str) -> list[Entry]:
    """Return a log's entries: seqs from 1, one event every 40 ms."""
    return [Entry("golden", seq, START + seq * STEP, event) for seq, event in enumerate(LOGS[name], 1)]


def files(name: str) -> dict[Path, str]:
    """Return what a log's files should hold."""
    log = entries(name)
    values = {".state.json": snapshot(fold(log)), ".wire.json": [view_entry(e) for e in compact(log)]}
    lines = "".join(encode(entry).decode() + "\n" for entry in log)
    made = {
        suffix: json.dumps(value, indent=1, ensure_ascii=False) + "\n" for suffix, value in values.items()
    }
    return {FOLDER / f"{name}{suffix}": content for suffix, content in {".jsonl": lines, **made}.items()}


if __name__ == "__main__":
    for log_name in LOGS:
        for path, content in files(log_name).items():
            path.write_text(content)
