"""What servers really do wrong, one test or more per row of the table of edge cases.

The rows are numbered as in the research the decoders were built on; a test id begins with its row.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from format_support import CALLS, FORMATS, STOP, call, chat, finish_of, read, read_transcript, text, tools

from nbagent.errors import (
    BadResponse,
    ContextLengthExceeded,
    RateLimited,
    ServerFailed,
    StreamTruncated,
)
from nbagent.models.formats.openai_chat import OpenAIChat

CHAT = OpenAIChat()
HELLO = ["text: Hello", "finish stop (stop)"]
SKIPPED = ["text: Hello", "finish stop (stop) [skipped]"]
DONE = b"data: [DONE]\n\n"


def chat_bytes(content: str = "Hello") -> bytes:
    return chat(text(content), STOP)


WHOLE = {
    "openai_chat": {
        "id": "c",
        "object": "chat.completion",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2},
    },
    "openai_responses": {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "error": None,
        "output": [
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hello"}]}
        ],
        "usage": {"input_tokens": 1, "output_tokens": 2},
    },
    "anthropic": {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [{"type": "text", "text": "Hello"}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 1, "output_tokens": 2},
    },
    "google": [
        {"candidates": [{"content": {"parts": [{"text": "Hel"}]}}]},
        {
            "candidates": [{"content": {"parts": [{"text": "lo"}]}, "finishReason": "STOP"}],
            "usageMetadata": {"promptTokenCount": 1, "candidatesTokenCount": 2},
        },
    ],
    "ollama": {
        "message": {"content": "Hello"},
        "done": True,
        "done_reason": "stop",
        "prompt_eval_count": 1,
        "eval_count": 2,
    },
}

BYTES: dict[str, tuple[bytes, list[str]]] = {
    "2 unicode line ends": (
        chat(text("a\u2028b\u2029c\u0085d\v\f"), STOP, ascii_only=False),
        ["text: a\u2028b\u2029c\u0085d\v\f", "finish stop (stop)"],
    ),
    "3 CRLF": (chat_bytes().replace(b"\n", b"\r\n"), HELLO),
    "3 CR": (chat_bytes().replace(b"\n", b"\r"), HELLO),
    "4 BOM": (b"\xef\xbb\xbf" + chat_bytes(), HELLO),
    "4 BOM before a comment": (b"\xef\xbb\xbf: hi\n\n" + chat_bytes(), HELLO),
    "5 comments": (b": OPENROUTER PROCESSING\n\n:\n\n" + chat_bytes(), HELLO),
    "5 keep-alives in data": (b"data:\n\ndata: \n\ndata: : ping\n\n" + chat_bytes(), HELLO),
    "6 fields without data": (b"retry: 3000\n\nevent: x\n\nid: 7\n\n" + chat_bytes(), HELLO),
    "6 sticky id and unknown field": (b"id: 7\nfoo: bar\n" + chat_bytes(), HELLO),
    "7 no blank line at the end": (chat(text("Hello"), STOP, done=False)[:-2], HELLO),
    "7 cut JSON at the end": (
        chat(text("Hello"), done=False) + b'data: {"choi',
        ["text: Hello", "StreamTruncated"],
    ),
    "8 error field": (
        chat(text("He"))[: -len(DONE)] + b'error: {"code":500,"message":"x"}\n\n',
        ["text: He", "ServerFailed"],
    ),
    "11 invalid UTF-8": (
        b'data: {"choices":[{"delta":{"content":"a\xff\xfeb"},"finish_reason":"stop"}]}\n\n',
        ["text: a\ufffd\ufffdb", "finish stop (stop)"],
    ),
    "12 surrogates over two deltas": (
        chat(text("hi \ud83d"), text("\ude00!"), STOP),
        ["text: hi 😀!", "finish stop (stop)"],
    ),
    "12 lone surrogate at the end": (
        chat(text("hi \ud83d"), STOP),
        ["text: hi \ufffd", "finish stop (stop)"],
    ),
    "12 lone low surrogate": (chat(text("\ude00hi"), STOP), ["text: \ufffdhi", "finish stop (stop)"]),
    "15 stray JSON error": (
        chat(text("He"), done=False) + b'{\n  "error": {\n    "code": 503,\n    "message": "busy"\n  }\n}\n',
        ["text: He", "ServerFailed"],
    ),
    "15 stray lines that are no JSON": (b"hello there\n\n" + chat_bytes(), HELLO),
    "16 error string": (
        chat(text("He"), done=False) + b'data: {"error":"boom"}\n\n',
        ["text: He", "ServerFailed"],
    ),
    "16 error object": (
        chat(text("He"), done=False) + b'data: {"object":"error","message":"boom","code":400}\n\n',
        ["text: He", "RequestRejected"],
    ),
    "17 error then DONE": (
        chat(text("He"), {"error": {"message": "x"}, "id": "1"}),
        ["text: He", "ServerFailed"],
    ),
    "18 EOF without a finish": (chat(text("He"), done=False), ["text: He", "StreamTruncated"]),
    "19 DONE without a finish": (chat(text("Hello")), ["text: Hello", "finish stop (None) [inferred]"]),
    "20 empty delta and EOF": (chat(text("He"), text(""), done=False), ["text: He", "StreamTruncated"]),
    "21 no choices": (
        chat({"choices": []}, {"choices": None, "id": ""}, {"id": "x"}, text("Hello"), STOP),
        HELLO,
    ),
    "21 other choices": (chat({"index": 1, "delta": {"content": "No"}}, text("Hello"), STOP), HELLO),
    "22 delta null": (chat({"index": 0, "delta": None}, {"index": 0}, text("Hello"), STOP), HELLO),
    "22 odd content": (chat(text(None), text(5), text({"a": 1}), text(["x"]), text("Hello"), STOP), HELLO),
    "23 content and finish together": (chat(text("Hello", finish_reason="stop"), done=False), HELLO),
    "24 late content": (chat(text("Hel"), STOP, text("lo"), done=False), HELLO),
    "24 length overrides stop": (
        chat(text("He"), STOP, {"index": 0, "delta": {}, "finish_reason": "length"}),
        ["text: He", "finish length (length)"],
    ),
    "24 two DONE": (chat_bytes() + DONE, HELLO),
    "25 data after DONE": (chat_bytes() + chat(text("late")), HELLO),
    "32 stop with calls": (
        chat(tools(call(0, "a", "f", "{}")), STOP),
        ["call a f {}", "finish tool_calls (stop)"],
    ),
    "32 tool_calls without calls": (
        chat(text("Hello"), CALLS),
        ["text: Hello", "finish stop (tool_calls)"],
    ),
    "33 length with cut arguments": (
        chat(tools(call(0, "a", "f", '{"x":')), {"index": 0, "delta": {}, "finish_reason": "length"}),
        ['call a f {"x":', "finish length (length) [invalid_arguments]"],
    ),
    "33 tool_calls with cut arguments": (
        chat(tools(call(0, "a", "f", '{"x":')), CALLS),
        ['call a f {"x":', "finish tool_calls (tool_calls) [invalid_arguments]"],
    ),
    "36 both reasoning fields": (
        chat({"index": 0, "delta": {"reasoning_content": "A", "reasoning": "A"}}, text("Hello"), STOP),
        ['reasoning: A <{"field": "reasoning_content"}>', *HELLO],
    ),
    "36 thinking": (
        chat({"index": 0, "delta": {"thinking": "A"}}, text("Hello"), STOP),
        ['reasoning: A <{"field": "thinking"}>', *HELLO],
    ),
    "37 extra_content on a call": (
        chat(
            tools({**call(0, "a", "f", "{}"), "extra_content": {"google": {"thought_signature": "s"}}}), CALLS
        ),
        [
            'call a f {} <{"extra_content": {"google": {"thought_signature": "s"}}}>',
            "finish tool_calls (tool_calls)",
        ],
    ),
    "38 malformed call as finish": (
        chat({"index": 0, "delta": {}, "finish_reason": "function_call_filter: MALFORMED_FUNCTION_CALL"}),
        ["ServerFailed"],
    ),
    "39 empty answer": (chat(STOP), ["finish stop (stop) [empty]"]),
    "39 unknown finish without content": (
        chat({"index": 0, "delta": {}, "finish_reason": "weird"}),
        ["ServerFailed"],
    ),
    "39 unknown finish with content": (
        chat(text("Hello"), {"index": 0, "delta": {}, "finish_reason": "weird"}),
        ["text: Hello", "finish stop (weird)"],
    ),
    "39 empty finish is none": (
        chat(text("Hello"), {"index": 0, "delta": {}, "finish_reason": ""}, done=False),
        ["text: Hello", "StreamTruncated"],
    ),
    "40 three frames of garbage": (b"data: <x>\n\ndata: {]\n\ndata: 5\n\n" + chat_bytes(), SKIPPED),
    "40 four frames of garbage": (b"data: nope\n\n" * 4 + chat_bytes(), ["BadResponse"]),
    "40 two objects in one event": (
        chat_bytes().replace(b"\n\ndata: {", b"{", 1),
        HELLO,
    ),
    "40 NaN": (
        b'data: {"choices":[{"delta":{"content":"Hello"},"finish_reason":"stop","logprobs":NaN}]}\n\n',
        HELLO,
    ),
    "40 control characters": (
        b'data: {"choices":[{"delta":{"content":"a\x01\tb"},"finish_reason":"stop"}]}\n\n',
        ["text: a\x01\tb", "finish stop (stop)"],
    ),
    "40 deep nesting": (b"data: " + b"[" * 100_000 + b"\n\n" + chat_bytes(), SKIPPED),
    "40 huge number": (b'data: {"created":' + b"9" * 5000 + b"}\n\n" + chat_bytes(), HELLO),
    "50 ids that change": (
        chat({"id": "", "choices": [text("Hel")]}, {"id": "b", "model": "m", "choices": [text("lo")]}, STOP),
        HELLO,
    ),
}


@pytest.mark.parametrize("depth", [100, 300, 450, 600, 900])
@pytest.mark.parametrize("place", ["error", "usage", "choices"])
def test_row_40_nesting(place: str, depth: int) -> None:
    """Row 40: JSON nested to any depth, anywhere, ends in an answer or an error of ours."""
    frame = f'data: {{"{place}": {"[" * depth}{"]" * depth}, "choices": []}}\n\n'
    frame = frame.replace("[", '{"a":[').replace("]", "]}") if place == "usage" else frame
    events, failure = read(CHAT, frame.encode() + chat_bytes())
    assert failure is not None or finish_of(events).finish_reason == "stop"


@pytest.mark.parametrize("size", [0, 1, 5])
@pytest.mark.parametrize("row", BYTES)
def test_chat_row(row: str, size: int) -> None:
    """Chat Completions: each oddity comes out as the table says, however it is cut."""
    body, expected = BYTES[row]
    assert read_transcript(CHAT, body, size) == expected


def test_row_1_characters_cut_by_the_network() -> None:
    """Row 1: a character cut over TCP segments is whole again."""
    body = chat_bytes("日本 🙂 ñ")
    assert read_transcript(CHAT, body, 1)[0] == "text: 日本 🙂 ñ"


@pytest.mark.parametrize("protocol", WHOLE)
@pytest.mark.parametrize("size", [0, 1])
def test_row_13_stream_was_ignored(protocol: str, size: int) -> None:
    """Row 13: one JSON body instead of a stream gives the same events."""
    events, failure = read(FORMATS[protocol], json.dumps(WHOLE[protocol]).encode(), size)
    assert failure is None
    assert "".join(getattr(event, "text", "") for event in events) == "Hello"
    finish = finish_of(events)
    assert finish.finish_reason == "stop"
    assert finish.usage is not None
    assert (finish.usage.input_tokens, finish.usage.output_tokens) == (1, 2)


@pytest.mark.parametrize("protocol", FORMATS)
@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><html><head><style>p{}</style></head><h1>Welcome &amp; hello</h1></html>",
        b"  \n<html>Welcome &amp; hello</html>",
    ],
)
def test_row_14_web_page(protocol: str, body: bytes) -> None:
    """Row 14: a web page with status 200 is quoted without its tags, and the hint names base_url."""
    _, failure = read(FORMATS[protocol], body)
    assert isinstance(failure, BadResponse)
    assert "Welcome & hello" in failure.message
    assert "<" not in failure.message
    assert "base_url" in str(failure.hint)


@pytest.mark.parametrize("protocol", FORMATS)
@pytest.mark.parametrize(
    "body", [b"", b"  \n", b"{}", b'{"hello": 1}', b"OK", b"data: {}\n\n", b"null", b"[]", b'"text"', b"{"]
)
def test_row_14_not_the_protocol(protocol: str, body: bytes) -> None:
    """Row 14: whatever else comes with status 200 is an error that says so, never an empty success."""
    events, failure = read(FORMATS[protocol], body)
    assert events == []
    assert isinstance(failure, BadResponse)


@pytest.mark.parametrize("protocol", FORMATS)
@pytest.mark.parametrize(
    ("error", "said"),
    [
        ('{"error":{"message":"boom","type":"x"}}', "boom"),
        ('{"error":"boom"}', "boom"),
        ('[{"error":{"code":503,"message":"boom","status":"UNAVAILABLE"}}]', "boom"),
        ('{"error":{"code":"odd"}}', "odd"),
        ('{"error":["boom"]}', "boom"),
        ('{"type":"error","error":{"type":"overloaded_error","message":"boom"}}', "boom"),
        ('{"type":"error","code":null,"message":"boom","param":null}', "boom"),
        ('{"object":"error","message":"boom","type":"x","code":400}', "boom"),
    ],
)
def test_row_15_and_16_errors_with_status_200(protocol: str, error: str, said: str) -> None:
    """Rows 15, 16: an error is found as the body itself and as a frame, whatever its shape."""
    provider_format = FORMATS[protocol]
    framed = f"{error}\n" if provider_format.framing == "ndjson" else f"data: {error}\n\n"
    for body in (error, framed):
        _, failure = read(provider_format, body.encode())
        assert failure is not None
        assert said in failure.message


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("This model's maximum context length is 8192 tokens", ContextLengthExceeded),
        ("prompt is too long: 210000 tokens > 200000 maximum", ContextLengthExceeded),
        (
            "The input token count (2000000) exceeds the maximum number of tokens allowed",
            ContextLengthExceeded,
        ),
        ("Something else", ServerFailed),
    ],
)
def test_context_length_says_so(message: str, kind: type[Exception]) -> None:
    """A conversation that is too long is told apart from other failures."""
    _, failure = read(CHAT, chat({"error": {"message": message}, "id": "x"}))
    assert type(failure) is kind


def test_row_41_large_event() -> None:
    """Row 41: an event of 8 MiB is read, one above the limit is refused."""
    assert len(read_transcript(CHAT, chat_bytes("x" * (8 << 20)), 65_536)[0]) > 8 << 20
    _, failure = read(CHAT, b"data: " + b"x" * (33 << 20), 1 << 20)
    assert isinstance(failure, BadResponse)
    assert "32 MiB" in failure.message


# --- the other protocols ------------------------------------------------------------------------


def sse(*events: dict[str, Any]) -> bytes:
    return b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events)


def start(message_id: str = "msg_1") -> dict[str, Any]:
    return {"type": "message_start", "message": {"id": message_id, "usage": {"input_tokens": 3}}}


def block(index: int, content: dict[str, Any], *deltas: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"type": "content_block_start", "index": index, "content_block": content},
        *[{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas],
        {"type": "content_block_stop", "index": index},
    ]


def said(words: str) -> dict[str, Any]:
    return {"type": "text_delta", "text": words}


TEXT = {"type": "text", "text": ""}
END: list[dict[str, Any]] = [
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
    {"type": "message_stop"},
]
LOOK = {"type": "tool_use", "id": "t1", "name": "look", "input": {}}


def part(**content: Any) -> dict[str, Any]:
    return {"candidates": [{"content": {"parts": [content]}}]}


GOOGLE_STOP = {"candidates": [{"finishReason": "STOP"}]}


def line(*objects: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in objects)


def item(event: str, index: int, **content: Any) -> dict[str, Any]:
    return {"type": f"response.{event}", "output_index": index, **content}


FUNCTION = {"type": "function_call", "call_id": "c1", "name": "f", "arguments": ""}
COMPLETED = {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": None}}

OTHERS: dict[str, tuple[str, bytes, list[str]]] = {
    "anthropic stop_reason and EOF": (
        "anthropic",
        sse(start(), *block(0, TEXT, said("Hello")), END[0]),
        ["text: Hello", "finish stop (end_turn)"],
    ),
    "anthropic unknown blocks": (
        "anthropic",
        sse(
            start(),
            *block(
                0, {"type": "server_tool_use", "id": "s"}, {"type": "input_json_delta", "partial_json": "{}"}
            ),
            *block(7, TEXT, said("Hello"), {"type": "citations_delta"}),
            *END,
        ),
        ["step server_tool_use: ", "text: Hello", "finish stop (end_turn)"],
    ),
    "anthropic arguments in the first frame": (
        "anthropic",
        sse(start(), *block(0, {**LOOK, "input": {"a": 1}}), *END),
        ['call t1 look {"a": 1}', "finish tool_calls (end_turn)"],
    ),
    "48 same message_start twice": (
        "anthropic",
        sse(start(), *block(0, TEXT, said("Hel")), start(), *block(1, TEXT, said("lo")), *END),
        ["text: Hel", "text: lo", "finish stop (end_turn)"],
    ),
    "48 another message_start": (
        "anthropic",
        sse(start(), *block(0, TEXT, said("Hel")), start("msg_2"), *block(0, TEXT, said("Hello")), *END),
        ["text: Hel", "ServerFailed"],
    ),
    "48 another message_start before anything": (
        "anthropic",
        sse(start(), start("msg_2"), *block(0, TEXT, said("Hello")), *END),
        ["text: Hello", "finish stop (end_turn)"],
    ),
    "anthropic call without block stop": (
        "anthropic",
        sse(start(), *block(0, LOOK)[:1], *END),
        ["call t1 look {}", "finish tool_calls (end_turn)"],
    ),
    "49 ids that rotate": (
        "openai_responses",
        sse(
            item("output_item.added", 0, item={**FUNCTION, "id": "fc_1"}),
            item("function_call_arguments.delta", 0, item_id="fc_2", delta='{"a"'),
            item("function_call_arguments.delta", 0, item_id="fc_3", delta=":1}"),
            item("output_item.done", 0, item={**FUNCTION, "id": "fc_4", "arguments": '{"a":1}'}),
            COMPLETED,
        ),
        ['call c1 f {"a":1}', "finish tool_calls (completed)"],
    ),
    "responses without output_index": (
        "openai_responses",
        sse(
            {"type": "response.output_item.added", "item": {**FUNCTION, "id": "fc_1"}},
            {"type": "response.function_call_arguments.delta", "item_id": "fc_1", "delta": '{"a":1}'},
            {"type": "response.output_item.done", "item": {**FUNCTION, "id": "fc_1", "arguments": '{"a":1}'}},
            {
                "type": "response.completed",
                "response": {"output": [{**FUNCTION, "id": "fc_1", "arguments": '{"a":1}'}]},
            },
        ),
        ['call c1 f {"a":1}', "finish tool_calls (completed)"],
    ),
    "responses arguments only at the end": (
        "openai_responses",
        sse(item("output_item.done", 0, item={**FUNCTION, "arguments": '{"a":1}'}), COMPLETED),
        ['call c1 f {"a":1}', "finish tool_calls (completed)"],
    ),
    "responses all in the last event": (
        "openai_responses",
        sse({"type": "response.completed", "response": WHOLE["openai_responses"]}),
        ["text: Hello", "finish stop (completed)"],
    ),
    "responses chat-shaped error": (
        "openai_responses",
        b'data: {"error":{"message":"no"}}\n\ndata: [DONE]\n\n',
        ["ServerFailed"],
    ),
    "google early finish": (
        "google",
        sse(GOOGLE_STOP, part(text="Hello")),
        ["text: Hello", "finish stop (STOP)"],
    ),
    "google piece of streamed arguments": (
        "google",
        sse(part(functionCall={"partialArgs": []}), part(functionCall={}), part(text="Hello"), GOOGLE_STOP),
        ["text: Hello", "finish stop (STOP)"],
    ),
    "google signature on a thought": (
        "google",
        sse(part(text="Hm", thought=True, thoughtSignature="s"), part(text="Hello"), GOOGLE_STOP),
        ['reasoning: Hm <{"thoughtSignature": "s"}>', "text: Hello", "finish stop (STOP)"],
    ),
    "google bare string payload": (
        "google",
        b'data: "busy"\n\n' + sse(part(text="Hello"), GOOGLE_STOP),
        ["text: Hello", "finish stop (STOP) [skipped]"],
    ),
    "ollama calls with done": (
        "ollama",
        line({"message": {"tool_calls": [{"function": {"name": "f"}}]}, "done": True, "done_reason": "stop"}),
        ["call call_1 f {}", "finish tool_calls (stop)"],
    ),
    "ollama done_reason without done": (
        "ollama",
        line({"message": {"content": "Hello"}}, {"done_reason": "stop"}),
        ["text: Hello", "finish stop (stop)"],
    ),
    "ollama done without a reason": (
        "ollama",
        line({"message": {"content": "Hello"}}, {"done": True}),
        ["text: Hello", "finish stop (None) [inferred]"],
    ),
    "ollama loaded only": ("ollama", line({"done": True, "done_reason": "load"}), ["ServerFailed"]),
    "ollama tags in content": (
        "ollama",
        line({"message": {"content": "<think>Hm</think>Hello"}}, {"done": True, "done_reason": "stop"}),
        ["reasoning: Hm", "text: Hello", "finish stop (stop)"],
    ),
    "ollama CRLF and no last line end": (
        "ollama",
        line({"message": {"content": "Hello"}}).replace(b"\n", b"\r\n")
        + b'{"done":true,"done_reason":"stop"}',
        ["text: Hello", "finish stop (stop)"],
    ),
}


@pytest.mark.parametrize("size", [0, 1])
@pytest.mark.parametrize("row", OTHERS)
def test_other_row(row: str, size: int) -> None:
    """The other protocols: each oddity comes out as the table says."""
    protocol, body, expected = OTHERS[row]
    assert read_transcript(FORMATS[protocol], body, size) == expected


def test_rows_9_and_10_headers_do_not_matter() -> None:
    """Rows 9, 10: the reader never sees a content type or charset; the bytes are always UTF-8."""
    assert read_transcript(CHAT, chat_bytes("ñ"))[0] == "text: ñ"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (RateLimited, b'event: error\ndata: {"type":"rate_limit_exceeded","message":"x","code":"y"}\n\n'),
        (ServerFailed, b"event: error\ndata: plain text\n\n"),
        (ServerFailed, b'event: error\ndata: {"odd": 1}\n\n'),
    ],
)
def test_row_16_events_named_error(kind: type[Exception], body: bytes) -> None:
    """Row 16: an event named `error` is one, whatever it holds."""
    _, failure = read(CHAT, body)
    assert type(failure) is kind


def test_cost_is_the_providers_own_figure() -> None:
    """Whoever says what a call cost is believed, and unknown is not zero."""
    for said, expected in (({"cost": 0.25}, 0.25), ({}, None), ({"cost": None}, None), ({"cost": "x"}, None)):
        usage = {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 1, **said}}
        assert finish_of(read(CHAT, chat(STOP, usage))[0]).cost_usd == expected


def test_row_18_truncation_keeps_the_text_and_can_be_retried() -> None:
    """Row 18: the error for a cut stream says that a retry may help."""
    _, failure = read(CHAT, chat(text("He"), done=False))
    assert isinstance(failure, StreamTruncated)
    assert failure.retryable
