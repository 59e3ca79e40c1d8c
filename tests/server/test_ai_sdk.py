"""The translator by itself: events in, chunks out."""

from __future__ import annotations

from typing import Any

import pytest
from log_support import entries_of

from nbagent import events as ev
from nbagent.core.fold import fold
from nbagent.messages import ErrorInfo, ImagePart, ProviderToolPart, SourcePart, TextPart, Usage
from nbagent.server.ai_sdk.messages import ui_messages
from nbagent.server.ai_sdk.stream import CHUNKS, UIMessageStream

RUN = ev.RunStart(run_id="r", message_id="u")
REQUEST = ev.RequestStart(run_id="r", request_id="q", message_id="a", parent_id="u", provider="p", model="m")
DONE = ev.RequestEnd(request_id="q", outcome="ok", finish_reason="stop")
END = ev.RunEnd(run_id="r", outcome="completed")
CALL = ev.ToolCallStart(message_id="a", index=1, tool_call_id="t", name="lookup")


def text(content: str, index: int = 0) -> ev.TextDelta:
    return ev.TextDelta(message_id="a", index=index, text=content)


def thought(content: str, index: int = 0) -> ev.ReasoningDelta:
    return ev.ReasoningDelta(message_id="a", index=index, text=content)


def tool_end(outcome: Any, **fields: Any) -> ev.ToolEnd:
    return ev.ToolEnd(tool_call_id="t", outcome=outcome, **fields)


def chunks(*events: ev.Event) -> list[dict[str, Any]]:
    stream = UIMessageStream()
    return [
        chunk for seq, event in enumerate(events, 1) for chunk in stream.feed(ev.Entry("s", seq, seq, event))
    ]


def types(*events: ev.Event) -> list[str]:
    return [chunk["type"] for chunk in chunks(*events)]


def test_a_run_is_one_message_and_a_request_is_a_step() -> None:
    """Steps end late, so that what their tools gave is in them."""
    second = ev.RequestStart(
        run_id="r", request_id="q2", message_id="b", parent_id="a", provider="p", model="m"
    )
    assert types(RUN, REQUEST, text("Hi"), DONE, second, DONE, END) == [
        *("start", "start-step", "text-start", "text-delta", "text-end"),
        *("finish-step", "start-step", "finish-step", "message-metadata", "finish"),
    ]
    assert chunks(RUN)[0]["messageId"] == "r"


def test_one_part_is_open_at_a_time() -> None:
    """A part ends when another begins; one that goes on after that gets an id of its own."""
    told = chunks(thought("Hm", 0), thought("m", 0), text("Yes", 1), thought("!", 0), CALL)
    assert [(chunk["type"], chunk.get("id")) for chunk in told] == [
        *(
            ("reasoning-start", "a:0"),
            ("reasoning-delta", "a:0"),
            ("reasoning-delta", "a:0"),
            ("reasoning-end", "a:0"),
        ),
        *(("text-start", "a:1"), ("text-delta", "a:1"), ("text-end", "a:1")),
        *(("reasoning-start", "a:0:2"), ("reasoning-delta", "a:0:2"), ("reasoning-end", "a:0:2")),
        ("tool-input-start", None),
    ]


def added(part: ImagePart | SourcePart | ProviderToolPart) -> ev.PartAdd:
    return ev.PartAdd(message_id="a", index=0, part=part)


def test_messages_hold_what_the_stream_says_of_them() -> None:
    """Images and sources are parts of the message; what the provider did by itself is not."""
    parts: list[ImagePart | SourcePart | ProviderToolPart] = [
        ImagePart(media_type="image/png", url="https://example.org/a.png"),
        ProviderToolPart(name="web_search"),
        SourcePart(title="A book"),
        SourcePart(url="https://example.org"),
    ]
    asked = ev.UserMessage(message_id="u", parts=(TextPart(text="Hi"),))
    adding = (ev.PartAdd(message_id="a", index=index, part=part) for index, part in enumerate(parts))
    _, answer = ui_messages(fold(entries_of([asked, RUN, REQUEST, *adding, DONE, END])))
    assert answer["parts"] == [
        {"type": "step-start"},
        {"type": "file", "mediaType": "image/png", "url": "https://example.org/a.png"},
        {"type": "source-url", "sourceId": "https://example.org", "url": "https://example.org"},
    ]


@pytest.mark.parametrize(
    ("events", "chunk"),
    [
        (
            (CALL, ev.ToolCallEnd(tool_call_id="t", arguments='{"a": 1}')),
            {"type": "tool-input-available", "toolCallId": "t", "toolName": "lookup", "input": {"a": 1}},
        ),
        (
            (ev.ToolCallDelta(tool_call_id="t", arguments='{"a'),),
            {"type": "tool-input-delta", "toolCallId": "t", "inputTextDelta": '{"a'},
        ),
        (
            (ev.ApprovalRequest(tool_call_id="t"),),
            {"type": "tool-approval-request", "approvalId": "t", "toolCallId": "t"},
        ),
        (
            (tool_end("ok", result="42"),),
            {"type": "tool-output-available", "toolCallId": "t", "output": "42"},
        ),
        (
            (tool_end("ok", result="42", display={"text/html": "<b>42</b>"}),),
            {
                "type": "tool-output-available",
                "toolCallId": "t",
                "output": "42",
                "toolMetadata": {"display": {"text/html": "<b>42</b>"}},
            },
        ),
        ((tool_end("denied", result="No."),), {"type": "tool-output-denied", "toolCallId": "t"}),
        (
            (tool_end("error", error=ErrorInfo(type="ValueError", message="bad")),),
            {"type": "tool-output-error", "toolCallId": "t", "errorText": "bad"},
        ),
        ((tool_end("timeout"),), {"type": "tool-output-error", "toolCallId": "t", "errorText": "timeout"}),
        (
            (ev.UserMessage(message_id="u", parts=(TextPart(text="Hi"),)),),
            {"type": "data-user-message", "data": {"id": "u", "parts": [{"type": "text", "text": "Hi"}]}},
        ),
        (
            (ev.ToolOutput(tool_call_id="t", kind="stdout", text="…"),),
            {"type": "data-tool-output", "data": {"toolCallId": "t", "kind": "stdout", "text": "…"}},
        ),
        (
            (added(ImagePart(media_type="image/png", data=b"x")),),
            {"type": "file", "mediaType": "image/png", "url": "data:image/png;base64,eA=="},
        ),
        (
            (added(SourcePart(url="https://example.org", title="E")),),
            {
                "type": "source-url",
                "sourceId": "https://example.org",
                "url": "https://example.org",
                "title": "E",
            },
        ),
        (
            (added(ProviderToolPart(name="web_search", text="x")),),
            {"type": "data-provider-tool", "data": {"name": "web_search", "text": "x"}},
        ),
    ],
)
def test_what_becomes_of_an_event(events: tuple[ev.Event, ...], chunk: dict[str, Any]) -> None:
    """One chunk, under their name for it; `data-…` never becomes part of the message."""
    expected = {**chunk, "transient": True} if chunk["type"].startswith("data-") else chunk
    assert chunks(*events)[-1] == expected


def test_arguments_that_are_not_json_are_an_error_and_are_shown() -> None:
    """The client sees what the model wrote."""
    told = chunks(CALL, ev.ToolCallEnd(tool_call_id="t", arguments='{"a'))[-1]
    assert (told["type"], told["input"]) == ("tool-input-error", '{"a')


@pytest.mark.parametrize(
    ("end", "metadata", "terminal"),
    [
        (END, {"outcome": "completed"}, {"type": "finish", "finishReason": "stop"}),
        (
            ev.RunEnd(run_id="r", outcome="completed", usage=Usage(input_tokens=3, cache_read_tokens=0)),
            {"outcome": "completed", "usage": {"inputTokens": 3, "cachedInputTokens": 0}},
            {"type": "finish", "finishReason": "stop"},
        ),
        (
            ev.RunEnd(run_id="r", outcome="stopped"),
            {"outcome": "stopped"},
            {"type": "abort", "reason": "stopped"},
        ),
        (
            ev.RunEnd(
                run_id="r",
                outcome="failed",
                error=ErrorInfo(type="RateLimited", message="Wait.", hint="A bit."),
            ),
            {"outcome": "failed", "errorType": "RateLimited"},
            {"type": "error", "errorText": "Wait. A bit."},
        ),
        (
            ev.RunEnd(run_id="r", outcome="failed", error=ErrorInfo(type="Interrupted", message="Gone.")),
            {"outcome": "interrupted", "errorType": "Interrupted"},
            {"type": "error", "errorText": "Gone."},
        ),
    ],
)
def test_a_run_ends_with_one_terminal_chunk(
    end: ev.RunEnd, metadata: dict[str, Any], terminal: dict[str, Any]
) -> None:
    """Before it comes how it ended: nothing is read after an error."""
    told = chunks(RUN, REQUEST, DONE, end)
    assert told[-2:] == [{"type": "message-metadata", "messageMetadata": metadata}, terminal]


def test_a_step_of_a_workflow_is_no_message_of_its_own() -> None:
    """Only the outermost run begins and ends the message."""
    child = ev.RunStart(run_id="c", message_id="u", parent_run_id="r")
    assert types(RUN, child, ev.RunEnd(run_id="c", outcome="completed"), END) == [
        "start",
        "message-metadata",
        "finish",
    ]


def test_every_event_is_translated_or_left_out_on_purpose() -> None:
    """A new event must be decided about here."""
    left_out = {
        "SessionStart",
        "SessionUpdate",
        "PartEnd",
        "ApprovalResponse",
        "ToolStart",
        "HeadMove",
        "Note",
        "Feedback",
    }
    assert {cls.__name__ for cls in ev.AnyEvent.__args__} == {cls.__name__ for cls in CHUNKS} | left_out
