"""Every sequence (a) to (i) of every protocol: what it says, however it is cut, wherever it breaks."""

from __future__ import annotations

import pytest
from format_support import NAMES, Fixture, finish_of, fixture, read, read_transcript, transcript

from nbagent.events import ToolCallEnd
from nbagent.messages import Usage
from nbagent.models.base import Finish

EXPECTED = {
    "anthropic-a-text": [
        "text: Hello, wörld 🙂",
        "finish stop (end_turn)",
    ],
    "anthropic-b-reasoning": [
        'reasoning: Let me see. <{"signature": "EvQB=="}>',
        'reasoning:  <{"type": "redacted_thinking", "data": "c2VjcmV0"}>',
        "text: Yes",
        "finish stop (end_turn)",
    ],
    "anthropic-c-tool": [
        "text: I look.",
        'call toolu_01 get_weather {"city":"Paris"}',
        "finish tool_calls (tool_use)",
    ],
    "anthropic-d-two-tools": [
        "text: Both.",
        'call toolu_01 f {"x":1}',
        "call toolu_02 now {}",
        "finish tool_calls (tool_use)",
    ],
    "anthropic-e-usage": [
        "text: Hi",
        "finish stop (end_turn)",
    ],
    "anthropic-g-mid-error": [
        "text: Once upon",
        "RateLimited",
    ],
    "anthropic-h-truncated": [
        "text: Once upon",
        "StreamTruncated",
    ],
    "anthropic-i-length": [
        "text: Once upon a",
        "finish length (max_tokens)",
    ],
    "anthropic-i-pause": [
        "text: Wait",
        "finish pause (pause_turn)",
    ],
    "anthropic-i-refusal": [
        "finish refusal (refusal) [empty]",
    ],
    "google-a-text": [
        "text: There are **3** más 🙂",
        "finish stop (STOP)",
    ],
    "google-b-reasoning": [
        "reasoning: **Planning** it",
        'text: Yes <{"thoughtSignature": "EqsF"}>',
        "finish stop (STOP)",
    ],
    "google-c-tool": [
        'call 61nz weather {"location": "SF"} <{"thoughtSignature": "EqUC", "id": "61nz"}>',
        "finish tool_calls (STOP)",
    ],
    "google-d-two-tools": [
        'call call_1 f {"x": 1} <{"thoughtSignature": "EqUC"}>',
        "call call_2 g {}",
        "finish tool_calls (STOP)",
    ],
    "google-e-usage": [
        "text: Hi!",
        "finish stop (STOP)",
    ],
    "google-g-mid-error": [
        "text: Once",
        "RateLimited",
    ],
    "google-g-mid-error-data": [
        "text: Once",
        "RateLimited",
    ],
    "google-h-truncated": [
        "text: Once upon",
        "StreamTruncated",
    ],
    "google-i-blocked": [
        "finish content_filter (SAFETY) [empty]",
    ],
    "google-i-length": [
        "text: Once",
        "finish length (MAX_TOKENS)",
    ],
    "google-i-malformed-call": [
        "ServerFailed",
    ],
    "google-i-safety": [
        "finish content_filter (SAFETY) [empty]",
    ],
    "ollama-a-text": [
        "text: Hello 🙂 ñandú",
        "finish stop (stop)",
    ],
    "ollama-b-reasoning": [
        "reasoning: Let me see.",
        "text: Yes",
        "finish stop (stop)",
    ],
    "ollama-c-tool": [
        'call call_lyywui55 get_weather {"city": "Tokyo"}',
        "finish tool_calls (stop)",
    ],
    "ollama-d-two-tools": [
        'call call_1 f {"x": 1}',
        'call call_2 f {"x": 2}',
        "call call_3 g {}",
        "finish tool_calls (stop)",
    ],
    "ollama-e-usage": [
        "text: Hi",
        "finish stop (stop)",
    ],
    "ollama-g-mid-error": [
        "text: Once",
        "ServerFailed",
    ],
    "ollama-h-truncated": [
        "text: Once upon",
        "StreamTruncated",
    ],
    "ollama-i-length": [
        "text: Once upon a",
        "finish length (length)",
    ],
    "openai_chat-a-text": [
        "text: Hola, ¿qué tal? 🙂\n日本",
        "finish stop (stop)",
    ],
    "openai_chat-b-reasoning": [
        'reasoning: We add. <{"field": "reasoning_content"}>',
        "text: 4",
        "finish stop (stop)",
    ],
    "openai_chat-b-reasoning-mistral": [
        'reasoning: The user asks. <{"field": "content"}>',
        "text: Yes",
        "finish stop (stop)",
    ],
    "openai_chat-b-reasoning-openrouter": [
        'reasoning: Okay, so <{"reasoning_details": [{"type": "reasoning.text", "text": "Okay, so", "format": "x", "index": 0, "signature": "c2ln"}]}>',  # noqa: E501  one line per part
        "text: Yes",
        "finish stop (stop)",
    ],
    "openai_chat-b-think-tags": [
        "reasoning: Let me see",
        "text: Yes, <think> is a tag",
        "finish stop (stop)",
    ],
    "openai_chat-c-tool": [
        'call call_DdmO get_weather {"city":"Paris"}',
        "finish tool_calls (tool_calls)",
    ],
    "openai_chat-d-two-tools": [
        'call call_A f {"x":1}',
        'call call_B g {"y":2}',
        "finish tool_calls (tool_calls)",
    ],
    "openai_chat-e-usage": [
        "text: Hi",
        "finish stop (stop)",
    ],
    "openai_chat-g-mid-error": [
        "text: Once upon",
        "ServerFailed",
    ],
    "openai_chat-g-mid-error-llama-cpp": [
        "text: Once",
        "ContextLengthExceeded",
    ],
    "openai_chat-g-mid-error-openrouter": [
        "text: Once",
        "ServerFailed",
    ],
    "openai_chat-h-truncated": [
        "text: Once upon",
        "StreamTruncated",
    ],
    "openai_chat-i-content-filter": [
        "text: Once",
        "finish content_filter (content_filter)",
    ],
    "openai_chat-i-length": [
        "text: Once upon a",
        "finish length (length)",
    ],
    "openai_chat-i-refusal": [
        "text: I'm sorry",
        "finish refusal (stop)",
    ],
    "openai_responses-a-text": [
        "text: Got it ✓",
        "finish stop (completed)",
    ],
    "openai_responses-b-reasoning": [
        'reasoning: **Calculate**\n\nThen add. <{"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "**Calculate**"}, {"type": "summary_text", "text": "Then add."}], "encrypted_content": "gAAA-final"}>',  # noqa: E501  one line per part
        "text: Four",
        "finish stop (completed)",
    ],
    "openai_responses-c-tool": [
        'call call_AB6 calc {"a":1}',
        "finish tool_calls (completed)",
    ],
    "openai_responses-d-two-tools": [
        'call call_AB6 calc {"a":1}',
        'call call_CD7 look {"q":"x"}',
        "finish tool_calls (completed)",
    ],
    "openai_responses-e-usage": [
        "text: Got it ✓",
        "finish stop (completed)",
    ],
    "openai_responses-g-failed": [
        "text: Got it",
        "RateLimited",
    ],
    "openai_responses-g-mid-error": [
        "text: Got it",
        "ServerFailed",
    ],
    "openai_responses-g-mid-error-nested": [
        "text: Got it",
        "RateLimited",
    ],
    "openai_responses-h-truncated": [
        "text: Got it ✓",
        "StreamTruncated",
    ],
    "openai_responses-i-content-filter": [
        "text: Got it",
        "finish content_filter (content_filter)",
    ],
    "openai_responses-i-length": [
        "text: Got it",
        "finish length (max_output_tokens)",
    ],
    "openai_responses-i-refusal": [
        "text: I cannot",
        "finish refusal (completed)",
    ],
    "anthropic-j-pause": [
        "text: Searching.",
        "step web_search: example",
        "finish pause (pause_turn)",
    ],
    "anthropic-j-search": [
        "step web_search: example",
        "step web_search_tool_result: Article A\nhttps://example.com/a",
        'text: It is so. <{"citations": [{"type": "web_search_result_location", "cited_text": "It is so.", "url": "https://example.com/a", "title": "Article A", "encrypted_index": "SW5k"}]}>',  # noqa: E501  one line per part
        "source https://example.com/a Article A",
        "finish stop (end_turn)",
    ],
    "anthropic-j-search-and-call": [
        "step web_search: example",
        'call toolu_01 add {"a": 2, "b": 3}',
        "finish tool_calls (tool_use)",
    ],
    "google-j-code": [
        "step executableCode: print(2 + 3)",
        "step codeExecutionResult: 5",
        "text: It is 5.",
        "finish stop (STOP)",
    ],
    "google-j-grounding": [
        "text: Yes [1].",
        "source https://example.com/a example.com",
        "finish stop (STOP)",
    ],
    "google-j-image": [
        "image image/png 70",
        "finish stop (STOP)",
    ],
    "ollama-j-image": [
        "text: Here.",
        "image image/png 70",
        "finish stop (stop)",
    ],
    "openai_chat-j-citations": [
        "text: Yes [1] and [2].",
        "source https://example.com/a Article A",
        "source https://example.org/b Article B",
        "finish stop (stop)",
    ],
    "openai_chat-j-image": [
        "text: Here it is.",
        "image image/png 70",
        "finish stop (stop)",
    ],
    "openai_chat-j-tool-id": [
        'reasoning: Use add. <{"field": "reasoning_content"}>',
        'call functions.add:0 add {"a":2,"b":3}',
        "finish tool_calls (tool_calls)",
    ],
    "openai_responses-j-final-without-an-item": [
        'text: I search. <{"phase": "commentary"}>',
        'text: Yes [1]. <{"phase": "final_answer"}>',
        "source https://example.com/a Article A",
        "finish stop (completed)",
    ],
    "openai_responses-j-image": [
        "image image/png 70",
        "finish stop (completed)",
    ],
    "openai_responses-j-search": [
        'text: I search. <{"phase": "commentary"}>',
        "step web_search_call: example",
        'text: Yes [1]. <{"phase": "final_answer"}>',
        "source https://example.com/a Article A",
        "finish stop (completed)",
    ],
}

USAGE = {
    "openai_chat": Usage(input_tokens=16, output_tokens=300, cache_read_tokens=4, reasoning_tokens=7),
    "openai_responses": Usage(input_tokens=9, output_tokens=5, cache_read_tokens=3, reasoning_tokens=2),
    "anthropic": Usage(input_tokens=20, output_tokens=30, cache_read_tokens=3, cache_write_tokens=5),
    "google": Usage(input_tokens=9, output_tokens=208, cache_read_tokens=2, reasoning_tokens=185),
    "ollama": Usage(input_tokens=26, output_tokens=83),
}
IDENTITY = {
    "openai_chat": ("chatcmpl-D8Z5", "gpt-4.1-nano"),
    "openai_responses": ("resp_0a", "gpt-5-mini"),
    "anthropic": ("msg_01", "claude-sonnet-4-5-20250929"),
    "google": ("bH6L", "gemini-2.5-flash"),
    "ollama": (None, "qwen3"),
}
STREAMS = [name for name in NAMES if "-f-" not in name]


def test_every_fixture_is_expected() -> None:
    """No recording lies around untested."""
    assert sorted(EXPECTED) == STREAMS


@pytest.mark.parametrize("name", STREAMS)
def test_sequence_says(name: str) -> None:
    """Each recording comes out as the table says."""
    recorded = fixture(name)
    assert read_transcript(recorded.format, recorded.body) == EXPECTED[name]


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 1460])
def test_cuts_do_not_matter(name: str, size: int) -> None:
    """However the network cuts the bytes, the events are identical."""
    recorded = fixture(name)
    whole, failure = read(recorded.format, recorded.body)
    pieces, cut_failure = read(recorded.format, recorded.body, size)
    assert pieces == whole
    assert str(cut_failure) == str(failure)


def _check_prefix(recorded: Fixture, length: int, whole: list[str]) -> None:
    events, failure = read(recorded.format, recorded.body[:length])
    finishes = [event for event in events if isinstance(event, Finish)]
    assert len(finishes) + (failure is not None) == 1
    assert not finishes or events[-1] is finishes[0]
    for line, full in zip(transcript(events), whole, strict=False):
        half_a_tag = "<think>".startswith(line.removeprefix("text: "))
        if line.startswith("text: ") and not half_a_tag:
            assert full.startswith(line.replace("\ufffd", ""))
    if finishes and finishes[0].finish_reason == "tool_calls":
        calls = [line for line in transcript(events) if line.startswith("call ")]
        assert calls == [line for line in whole if line.startswith("call ")]


@pytest.mark.parametrize("name", STREAMS)
def test_every_prefix_ends_once(name: str) -> None:
    """Wherever a stream breaks off, there is the partial text, one terminal event, and no tool to run."""
    recorded = fixture(name)
    for length in range(len(recorded.body)):
        _check_prefix(recorded, length, EXPECTED[name])


@pytest.mark.parametrize("protocol", sorted(USAGE))
def test_usage_is_read(protocol: str) -> None:
    """Token counts, cached and reasoning ones included, mean the same for all providers."""
    recorded = fixture(f"{protocol}-e-usage")
    finish = finish_of(read(recorded.format, recorded.body)[0])
    assert finish.usage is not None
    assert finish.usage.raw
    expected = USAGE[protocol]
    for name in (
        "input_tokens",
        "output_tokens",
        "cache_read_tokens",
        "cache_write_tokens",
        "reasoning_tokens",
    ):
        assert getattr(finish.usage, name) == getattr(expected, name), name
    assert (finish.response_id, finish.response_model) == IDENTITY[protocol]


@pytest.mark.parametrize(
    ("name", "marker"),
    [
        ("openai_chat-d-two-tools", b'"finish_reason":"tool_calls"'),
        ("openai_responses-d-two-tools", b"response.function_call_arguments.done"),
        ("anthropic-c-tool", b'"type":"content_block_stop","index":1'),
    ],
)
def test_cut_off_calls_never_end(name: str, marker: bytes) -> None:
    """Calls stay open when the stream breaks off, however complete their JSON looks."""
    recorded = fixture(name)
    events, failure = read(recorded.format, recorded.body[: recorded.body.index(marker)])
    assert failure is not None
    assert not [event for event in events if isinstance(event, ToolCallEnd)]
