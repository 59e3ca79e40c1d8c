"""The official SDKs read our fixture server: a frame they cannot read is a bug in the fixture, not in them.

They are given the same bytes as our decoders; where a stream is whole, they must find the same text, calls
and counts. (Where it is broken they often find success; ours must not, as the other tests show.)
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from format_support import NAMES, finish_of, fixture, read, replay, serve

from nbagent.events import TextDelta, ToolCallEnd, ToolCallStart

# Mistral's lists as content are no OpenAI frames.
LISTS = {"openai_chat-b-reasoning-mistral"}
BROKEN = ("-f-", "-g-", "-h-")


def whole(protocol: str) -> list[str]:
    return [
        name
        for name in NAMES
        if name.startswith(f"{protocol}-") and name not in LISTS and not any(mark in name for mark in BROKEN)
    ]


def ours(name: str) -> tuple[str, list[tuple[str, Any]]]:
    """Return text and calls as our decoder reads them."""
    recorded = fixture(name)
    events, failure = read(recorded.format, recorded.body)
    assert failure is None
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    names = {event.tool_call_id: event.name for event in events if isinstance(event, ToolCallStart)}
    ends = [event for event in events if isinstance(event, ToolCallEnd)]
    return text, [(names[end.tool_call_id], json.loads(end.arguments)) for end in ends]


@pytest.mark.parametrize("name", whole("openai_chat"))
async def test_openai_reads_chat(name: str) -> None:
    """The openai SDK's stream helper reads every whole Chat Completions fixture."""
    openai = pytest.importorskip("openai")
    async with (
        serve(replay(fixture(name).raw)) as server,
        openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):
        chunks = await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "x"}], stream=True
        )
        text, usage = "", None
        calls: dict[int, list[str]] = {}
        async for chunk in chunks:
            usage = chunk.usage or usage
            for choice in chunk.choices:
                text += choice.delta.content or choice.delta.refusal or ""
                for call in choice.delta.tool_calls or []:
                    found = calls.setdefault(call.index, ["", ""])
                    found[0] += call.function.name or ""
                    found[1] += call.function.arguments or ""
    expected_text, expected_calls = ours(name)
    if "think-tags" not in name:
        assert text == expected_text
    assert [(name, json.loads(arguments)) for name, arguments in calls.values()] == expected_calls
    if name.endswith("e-usage"):
        finish = finish_of(read(fixture(name).format, fixture(name).body)[0])
        assert usage is not None
        assert finish.usage is not None
        assert (usage.prompt_tokens, usage.completion_tokens) == (
            finish.usage.input_tokens,
            finish.usage.output_tokens,
        )


@pytest.mark.parametrize("name", whole("openai_responses"))
async def test_openai_reads_responses(name: str) -> None:
    """The openai SDK's stream helper reads every whole Responses fixture."""
    openai = pytest.importorskip("openai")
    async with (
        serve(replay(fixture(name).raw)) as server,
        openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):
        events = await client.responses.create(model="m", input="x", stream=True)
        text, calls, last = "", [], None
        async for event in events:
            if event.type in ("response.output_text.delta", "response.refusal.delta"):
                text += event.delta
            if event.type == "response.output_item.done" and event.item.type == "function_call":
                calls.append((event.item.name, json.loads(event.item.arguments)))
            last = event
    assert (text, calls) == ours(name)
    assert last is not None
    assert last.type in ("response.completed", "response.incomplete")
    assert last.response.usage is not None


@pytest.mark.parametrize("name", whole("anthropic"))
async def test_anthropic_reads_messages(name: str) -> None:
    """The anthropic SDK's stream helper reads every whole Messages fixture."""
    anthropic = pytest.importorskip("anthropic")
    question = {"model": "claude-x", "max_tokens": 9, "messages": [{"role": "user", "content": "x"}]}
    async with (
        serve(replay(fixture(name).raw)) as server,
        anthropic.AsyncAnthropic(base_url=server.url, api_key="k", max_retries=0) as client,
        client.messages.stream(**question) as stream,
    ):
        message = await stream.get_final_message()
    text = "".join(block.text for block in message.content if block.type == "text")
    calls = [(block.name, block.input) for block in message.content if block.type == "tool_use"]
    assert (text, calls) == ours(name)
    finish = finish_of(read(fixture(name).format, fixture(name).body)[0])
    assert (message.id, message.stop_reason) == (finish.response_id, finish.finish_reason_raw)
    assert finish.usage is not None
    assert message.usage.output_tokens == finish.usage.output_tokens


@pytest.mark.parametrize("name", whole("google"))
async def test_google_genai_reads_generate_content(name: str) -> None:
    """The google-genai SDK reads every whole generateContent fixture."""
    genai = pytest.importorskip("google.genai")
    async with serve(replay(fixture(name).raw)) as server:
        client = genai.Client(api_key="k", http_options={"base_url": server.url})
        text, calls, last = "", [], None
        async for chunk in await client.aio.models.generate_content_stream(model="m", contents="x"):
            parts = (
                chunk.candidates[0].content.parts
                if chunk.candidates and chunk.candidates[0].content
                else None
            ) or []
            text += "".join(part.text or "" for part in parts if not part.thought)
            calls += [
                (part.function_call.name, part.function_call.args or {})
                for part in parts
                if part.function_call
            ]
            last = chunk
        await client.aio.aclose()
    if "malformed" in name:
        assert (text, calls) == ("", [])
        return
    assert (text, calls) == ours(name)
    assert last is not None
    assert last.response_id == "bH6L"


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("openai_chat-f-http-error", "RateLimitError"),
        ("openai_chat-g-mid-error", "APIError"),
        ("openai_responses-f-http-error", "RateLimitError"),
    ],
)
async def test_openai_reads_errors(name: str, error: str) -> None:
    """The openai SDK takes our error fixtures for errors."""
    openai = pytest.importorskip("openai")
    async with (
        serve(replay(fixture(name).raw)) as server,
        openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):

        async def drain() -> None:
            if "responses" in name:
                stream = await client.responses.create(model="m", input="x", stream=True)
            else:
                stream = await client.chat.completions.create(model="m", messages=[], stream=True)
            async for _ in stream:
                pass

        with pytest.raises(getattr(openai, error)):
            await drain()


async def test_openai_reads_a_failed_response() -> None:
    """The openai SDK knows the events of a response that fails in the middle."""
    openai = pytest.importorskip("openai")
    async with (
        serve(replay(fixture("openai_responses-g-mid-error").raw)) as server,
        openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):
        stream = await client.responses.create(model="m", input="x", stream=True)
        events = [event async for event in stream]
    assert [event.type for event in events[-2:]] == ["error", "response.failed"]
    assert events[-1].response.error.code == "server_error"


@pytest.mark.parametrize("name", ["anthropic-f-http-error", "anthropic-g-mid-error"])
async def test_anthropic_reads_errors(name: str) -> None:
    """The anthropic SDK takes our error fixtures for errors."""
    anthropic = pytest.importorskip("anthropic")
    async with (
        serve(replay(fixture(name).raw)) as server,
        anthropic.AsyncAnthropic(base_url=server.url, api_key="k", max_retries=0) as client,
    ):

        async def drain() -> None:
            async with client.messages.stream(model="claude-x", max_tokens=9, messages=[]) as stream:
                await stream.until_done()

        with pytest.raises(anthropic.APIStatusError):
            await drain()


async def test_google_genai_reads_errors() -> None:
    """The google-genai SDK takes our error fixture for an error."""
    genai = pytest.importorskip("google.genai")
    errors = pytest.importorskip("google.genai.errors")
    async with serve(replay(fixture("google-f-http-error").raw)) as server:
        client = genai.Client(api_key="k", http_options={"base_url": server.url})
        stream = await client.aio.models.generate_content_stream(model="m", contents="x")
        with pytest.raises(errors.ClientError, match="RESOURCE_EXHAUSTED"):
            await anext(stream)
        await client.aio.aclose()
