"""What a provider says is kept, counted and sent back: for each format, an answer and the request after it.

The answers are ours, written as the providers write them. `talk` plays them to a whole session, so that what
is sent next has gone through the log, the fold and the history.
"""

from __future__ import annotations

import asyncio
import base64
import json
from contextlib import aclosing, suppress
from typing import Any

import pytest
from format_support import (
    CALLS,
    FORMATS,
    NAMES,
    STOP,
    Connection,
    call,
    chat,
    finish_of,
    fixture,
    read,
    read_transcript,
    request,
    serve,
    text,
    tools,
    transcript,
)
from pydantic import TypeAdapter

from nbagent import Agent, Session
from nbagent.core.history import history
from nbagent.core.redaction import redaction
from nbagent.core.transcript import passages
from nbagent.errors import BadResponse, NbagentError, ServerFailed, StreamTimeout, UsageError
from nbagent.events import PartAdd, decode_event, encode
from nbagent.html.transcript import transcript_html
from nbagent.log.export.markdown import markdown
from nbagent.messages import ImagePart, Message, ProviderToolPart, SourcePart, TextPart
from nbagent.models.base import ModelEvent
from nbagent.models.formats.base import Target
from nbagent.models.formats.openai_messages import from_openai, to_openai
from nbagent.models.http.model import HttpModel
from nbagent.models.http.request import join
from nbagent.models.http.timeouts import Timeouts
from nbagent.models.recording.replay import ReplayModel
from nbagent.models.registry import resolve_model

PIXEL = b"\x89PNG pixel"
PIXEL64 = base64.b64encode(PIXEL).decode()
SPECS = {
    "openai_chat": "openai-chat:m",
    "openai_responses": "openai:m",
    "anthropic": "anthropic:m",
    "google": "google:m",
    "ollama": "ollama:m",
}


def sse(*events: dict[str, Any]) -> bytes:
    return b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events)


def lines(*objects: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in objects)


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


async def talk(
    wire: str, *answers: bytes, say: tuple[str, ...] = ("Hi",), **options: Any
) -> tuple[Session, list[dict[str, Any]]]:
    """Play `answers`, one per request; return the session and the bodies that were sent."""
    left = list(answers)

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        await connection.send(left.pop(0))

    async with serve(handler) as server:
        agent = Agent(SPECS[wire], tools=[add], base_url=server.url, api_key="k", **options)
        session = Session(agent, store=None)
        for words in say:
            await session.send(words)
        return session, [connection.body for connection in server.connections]


# --- messages of each wire that say "Hello" or call `add` ---------------------------------------


def anthropic(*blocks: dict[str, Any], reason: str = "end_turn", usage: Any = None) -> bytes:
    """Return a stream of whole blocks."""
    start = {"type": "message_start", "message": {"id": "m", "model": "c", "usage": {"input_tokens": 9}}}
    inside: list[dict[str, Any]] = []
    for index, block in enumerate(blocks):
        inside += [
            {"type": "content_block_start", "index": index, "content_block": block},
            {"type": "content_block_stop", "index": index},
        ]
    end = {"type": "message_delta", "delta": {"stop_reason": reason}, "usage": usage or {"output_tokens": 3}}
    return sse(start, *inside, end, {"type": "message_stop"})


def google(*parts: dict[str, Any], usage: Any = None, **candidate: Any) -> bytes:
    content = {"content": {"role": "model", "parts": list(parts)}, "finishReason": "STOP", **candidate}
    return sse({"candidates": [content], "usageMetadata": usage or {"promptTokenCount": 1}})


def responses(*items: dict[str, Any], **response: Any) -> bytes:
    done = [
        {"type": "response.output_item.done", "output_index": index, "item": item}
        for index, item in enumerate(items)
    ]
    end = {"id": "r", "object": "response", "status": "completed", "model": "g", "output": list(items)}
    return sse(*done, {"type": "response.completed", "response": end | response})


def said(words: str, **fields: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": words, "annotations": []}]
    return {"type": "message", "id": f"msg_{words}", "role": "assistant", "content": content, **fields}


def function_call(call_id: str) -> dict[str, Any]:
    return {
        "type": "function_call",
        "id": "fc",
        "call_id": call_id,
        "name": "add",
        "arguments": '{"a":2,"b":3}',
    }


ARGUMENTS = '{"a":2,"b":3}'
USE = {"type": "tool_use", "id": "toolu_1", "name": "add", "input": {"a": 2, "b": 3}}
OLLAMA_CALL = {"id": "a", "function": {"name": "add", "arguments": {"a": 2, "b": 3}}}
HELLO = {
    "openai_chat": chat(text("Hello"), STOP),
    "openai_responses": responses(said("Hello")),
    "anthropic": anthropic({"type": "text", "text": "Hello"}),
    "google": google({"text": "Hello"}),
    "ollama": lines({"message": {"content": "Hello"}, "done": True, "done_reason": "stop"}),
}

# --- C1: a damaged piece -------------------------------------------------------------------------

PIECES = {
    "openai_chat": lambda words: chat(text(words), done=False),
    "openai_responses": lambda words: sse(
        {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": words}
    ),
    "anthropic": lambda words: sse(
        {"type": "content_block_start", "index": words, "content_block": {"type": "text", "text": words}}
    ),
    "google": lambda words: sse({"candidates": [{"content": {"parts": [{"text": words}]}}]}),
    "ollama": lambda words: lines({"message": {"content": words}, "done": False}),
}


@pytest.mark.parametrize("wire", PIECES)
@pytest.mark.parametrize("half", [0, 1])
def test_a_damaged_piece_is_a_failure_with_the_text_kept(wire: str, half: int) -> None:
    """Half of a piece of the answer is text that is lost, whichever half it is."""
    whole = PIECES[wire]("lost")
    start = b"" if wire == "ollama" else b"data: "
    json_text = whole.removeprefix(start).rstrip(b"\n")
    middle = len(json_text) // 2
    damaged = start + (json_text[:middle], json_text[middle:])[half] + b"\n\n"
    events, failure = read(FORMATS[wire], PIECES[wire]("Hel") + damaged + PIECES[wire]("lo"))
    assert isinstance(failure, BadResponse)
    assert transcript(events) == ["text: Hel"]


@pytest.mark.parametrize("wire", ["openai_chat", "google", "ollama"])
@pytest.mark.parametrize("noise", [b"keep-alive", b"<br>", b"5", b"{]"])
def test_noise_is_skipped_and_flagged(wire: str, noise: bytes) -> None:
    """What is no JSON of the format is left out, and the log says so."""
    framed = noise + b"\n" if wire == "ollama" else b"data: " + noise + b"\n\n"
    events, failure = read(FORMATS[wire], PIECES[wire]("Well. ") + framed + HELLO[wire])
    assert failure is None
    assert transcript(events)[0] == "text: Well. Hello"
    assert "skipped" in finish_of(events).flags


# --- C2: a call said twice -----------------------------------------------------------------------

ONE = ['call a add {"a":2,"b":3}']
TWICE: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "whole arguments again": ([call(0, "a", "add", ARGUMENTS), call(0, None, None, ARGUMENTS)], ONE),
    "again, spaced": ([call(0, "a", "add", ARGUMENTS), call(0, "a", "add", '{"b": 3, "a": 2}')], ONE),
    "again, as a string": (
        [call(0, "a", "add", ARGUMENTS), call(0, None, None, json.dumps(ARGUMENTS))],
        ONE,
    ),
    "again, nowhere": ([call(0, "a", "add", ARGUMENTS), call(None, None, "add", ARGUMENTS)], ONE),
    "again, at the next index": ([call(0, "a", "add", ARGUMENTS), call(1, None, "add", ARGUMENTS)], ONE),
    "one id at three indices": ([call(index, "a", "add", ARGUMENTS) for index in range(3)], ONE),
    "in pieces, then whole": (
        [call(0, "a", "add", '{"a":2'), call(0, None, None, ',"b":3}'), call(0, "a", "add", ARGUMENTS)],
        ONE,
    ),
    "another name": (
        [call(0, "a", "add", ARGUMENTS), call(1, "a", "sub", ARGUMENTS)],
        [*ONE, 'call a sub {"a":2,"b":3}'],
    ),
    "other arguments": (
        [call(0, "a", "add", ARGUMENTS), call(0, "a", "add", '{"a":1}')],
        [*ONE, 'call call_1 add {"a":1}'],
    ),
    "two calls of one kind": (
        [call(0, "a", "add", ARGUMENTS), call(1, "b", "add", ARGUMENTS)],
        [*ONE, 'call b add {"a":2,"b":3}'],
    ),
}


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("case", [name for name in TWICE if name != "another name"])
def test_a_call_said_twice_is_one_call(case: str, *, together: bool) -> None:
    """A repetition is dropped; another name, id or arguments are another call."""
    deltas, expected = TWICE[case]
    chunks = [tools(*deltas)] if together else [tools(delta) for delta in deltas]
    assert read_transcript(FORMATS["openai_chat"], chat(*chunks, CALLS))[:-1] == expected


async def test_one_id_for_two_names() -> None:
    """A server that gives one id to two calls means both."""
    deltas, _ = TWICE["another name"]
    session, _ = await talk("openai_chat", chat(tools(*deltas), CALLS), HELLO["openai_chat"])
    assert [call.name for call in session.state.tool_calls.values()] == ["add", "sub"]


@pytest.mark.parametrize(
    ("wire", "body"),
    [
        ("openai_responses", responses(function_call("a"), {**function_call("a"), "id": "fc_2"})),
        ("anthropic", anthropic(USE, USE)),
        ("google", google(*[{"functionCall": {"id": "a", "name": "add", "args": {"a": 2, "b": 3}}}] * 2)),
        (
            "ollama",
            lines(
                {"message": {"tool_calls": [OLLAMA_CALL]}},
                {"message": {"tool_calls": [OLLAMA_CALL]}},
                {"done": True, "done_reason": "stop"},
            ),
        ),
    ],
)
def test_a_call_said_twice_on_other_wires(wire: str, body: bytes) -> None:
    """The same id, name and arguments are the same call, whatever the format."""
    calls = [line for line in read_transcript(FORMATS[wire], body) if line.startswith(("call", "open"))]
    assert len(calls) == 1


# --- C3: an end before the answer ----------------------------------------------------------------


async def held(body: list[bytes], timeouts: Timeouts) -> tuple[list[str], Exception | None]:
    """Send `body` with pauses longer than `after_finish`, then hold the connection open."""

    async def handler(connection: Connection) -> None:
        await connection.start_stream()
        for piece in body:
            await connection.send(piece)
            with suppress(TimeoutError):
                await asyncio.wait_for(connection.closed.wait(), timeouts.after_finish * 3)
        await connection.closed.wait()

    async with serve(handler) as server:
        options = {"base_url": server.url, "api_key": "k", "timeouts": timeouts, "retry": {"times": 0}}
        events: list[ModelEvent] = []
        try:
            async with aclosing(resolve_model("google:m", **options).stream(request())) as stream:
                async for event in stream:
                    events.append(event)  # noqa: PERF401  those before an error count, too
        except NbagentError as failure:
            return transcript(events), failure
    return transcript(events), None


EMPTY_STOP = sse({"candidates": [{"content": {"role": "model"}, "finishReason": "STOP", "index": 0}]})


async def test_an_end_that_comes_before_the_answer() -> None:
    """The short wait begins only once there is something; what comes late is read."""
    late = sse({"candidates": [{"content": {"parts": [{"text": "Late."}]}}]})
    limits = Timeouts(after_finish=0.1, idle=5)
    assert await held([EMPTY_STOP, EMPTY_STOP, late], limits) == (["text: Late.", "finish stop (STOP)"], None)


async def test_an_empty_answer_that_is_cut_is_a_failure() -> None:
    """It said that it ends, and nothing came: nobody may take that for an answer."""
    said, failure = await held([EMPTY_STOP], Timeouts(after_finish=0.05, idle=0.3))
    assert said == []
    assert isinstance(failure, StreamTimeout)


# --- C4: ids -------------------------------------------------------------------------------------


@pytest.mark.parametrize("given", ["functions.add:0", "call|1", "x" * 80, "ünï", "toolu_01"])
async def test_an_id_of_the_server_goes_back_as_it_came(given: str) -> None:
    """Some models lose their way with ids that are not theirs."""
    asked = chat(tools(call(0, given, "add", ARGUMENTS)), CALLS)
    _, sent = await talk("openai_chat", asked, HELLO["openai_chat"])
    assistant, result = sent[1]["messages"][1:]
    assert (assistant["tool_calls"][0]["id"], result["tool_call_id"]) == (given, given)
    assert result["content"] == "5"


@pytest.mark.parametrize(
    ("wire", "answer"),
    [
        ("openai_responses", responses(function_call("call_0"))),
        ("openai_chat", chat(tools(call(0, "call_0", "add", ARGUMENTS)), CALLS)),
    ],
)
async def test_an_id_that_the_server_uses_again(wire: str, answer: bytes) -> None:
    """In the log every call has an id of its own; the server gets its own back."""
    session, sent = await talk(wire, answer, HELLO[wire], answer, HELLO[wire], say=("One", "Two"))
    assert len(session.state.tool_calls) == 2
    body = sent[-1]
    if wire == "openai_chat":
        ids = [message["tool_call_id"] for message in body["messages"] if message["role"] == "tool"]
        ids += [call["id"] for message in body["messages"] for call in message.get("tool_calls", ())]
    else:
        ids = [item["call_id"] for item in body["input"] if "call_id" in item]
    assert ids == ["call_0"] * 4


# --- C5: reasoning -------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning", "thinking"])
async def test_reasoning_goes_back_in_the_field_it_came_in(field: str) -> None:
    """Once a tool is used, each message of the model has its reasoning where the server put it."""

    def thought(words: str) -> dict[str, Any]:
        return {"index": 0, "delta": {field: words}}

    first = chat(thought("Use add."), tools(call(0, "c1", "add", ARGUMENTS)), CALLS)
    second = chat(tools(call(0, "c2", "add", ARGUMENTS)), CALLS)
    third = chat(thought("It is 5."), text("5"), STOP)
    _, sent = await talk("openai_chat", first, second, third, HELLO["openai_chat"], say=("One", "Two"))
    mine = [message for message in sent[-1]["messages"] if message["role"] == "assistant"]
    silent = "" if field == "reasoning_content" else None  # such a server wants the field everywhere
    assert [message.get(field) for message in mine] == ["Use add.", silent, "It is 5."]


async def test_reasoning_goes_back_inside_the_content() -> None:
    """Mistral writes reasoning as a piece of the content, and reads it there."""
    thinking = [{"type": "thinking", "thinking": [{"type": "text", "text": "Use add."}]}]
    asked = chat(text(thinking), tools(call(0, "c1", "add", ARGUMENTS)), CALLS)
    _, sent = await talk("openai_chat", asked, HELLO["openai_chat"])
    assert sent[1]["messages"][1]["content"] == thinking


async def test_ollamas_thinking_goes_back() -> None:
    """Once a tool is used, each message has its thinking."""
    asked = lines({"message": {"thinking": "Use add.", "tool_calls": [OLLAMA_CALL]}, "done": True})
    told = lines({"message": {"thinking": "It is 5.", "content": "5"}, "done": True})
    _, sent = await talk("ollama", asked, told, HELLO["ollama"], say=("One", "Two"))
    mine = [message["thinking"] for message in sent[-1]["messages"] if message["role"] == "assistant"]
    assert mine == ["Use add.", "It is 5."]


async def test_thinking_without_a_signature_goes_back() -> None:
    """Servers that speak Anthropic's format may sign nothing, and want their thinking back."""
    block = {"type": "thinking", "thinking": "Use add."}
    _, sent = await talk("anthropic", anthropic(block, USE, reason="tool_use"), HELLO["anthropic"])
    assert sent[1]["messages"][1]["content"] == [block, USE]


# --- C6: images that a model makes ---------------------------------------------------------------

MADE: dict[str, bytes] = {
    "openai_chat": chat(
        {
            "index": 0,
            "delta": {
                "content": "",
                "images": [
                    {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PIXEL64}"}},
                ],
            },
        },
        STOP,
    ),
    "openai_responses": responses(
        {
            "type": "image_generation_call",
            "id": "ig_1",
            "status": "completed",
            "output_format": "png",
            "result": PIXEL64,
        }
    ),
    "anthropic": anthropic(
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PIXEL64}}
    ),
    "google": google({"inlineData": {"mimeType": "image/png", "data": PIXEL64}, "thoughtSignature": "sig"}),
    "ollama": lines({"message": {"content": "", "images": [PIXEL64]}, "done": True, "done_reason": "stop"}),
}
IMAGE_BACK: dict[str, tuple[str, dict[str, Any]]] = {
    "openai_chat": (
        "messages",
        {
            "role": "assistant",
            "content": "",
            "images": [{"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PIXEL64}"}}],
        },
    ),
    "openai_responses": (
        "input",
        {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": PIXEL64},
    ),
    "anthropic": (
        "messages",
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "One"},
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PIXEL64}},
                {"type": "text", "text": "Two"},
            ],
        },
    ),
    "google": (
        "contents",
        {
            "role": "model",
            "parts": [{"inlineData": {"mimeType": "image/png", "data": PIXEL64}, "thoughtSignature": "sig"}],
        },
    ),
    "ollama": ("messages", {"role": "assistant", "content": "", "images": [PIXEL64]}),
}


@pytest.mark.parametrize("wire", MADE)
async def test_an_image_that_a_model_makes(wire: str) -> None:
    """It is a part of the message, no empty answer, and goes back as far as the format allows."""
    session, sent = await talk(wire, MADE[wire], HELLO[wire], say=("One", "Two"))
    message = session.messages[1]
    images = [part for part in message.parts if isinstance(part, ImagePart)]
    assert [(image.media_type, image.data) for image in images] == [("image/png", PIXEL)]
    request = next(iter(session.state.requests.values()))
    assert request.end is not None
    assert "empty" not in request.end.flags
    key, expected = IMAGE_BACK[wire]
    if wire == "anthropic":  # which takes images from people only
        said = [block for message in sent[1][key] for block in message["content"]]
        assert said == expected["content"]
    else:
        assert expected in sent[1][key]


@pytest.mark.parametrize("wire", MADE)
def test_an_image_of_another_model_is_shown_to_this_one(wire: str) -> None:
    """After a change of model the new one sees what the other has made."""
    image = ImagePart(media_type="image/png", data=PIXEL)
    talked = (
        Message(message_id="u", role="user", parts=(TextPart(text="Draw."),)),
        Message(message_id="a", role="assistant", parts=(image,), provider="q", model="q"),
        Message(message_id="v", role="user", parts=(TextPart(text="What is it?"),)),
    )
    body = FORMATS[wire].body(request(messages=talked), Target(provider="p", model="m"), {})
    assert PIXEL64 in json.dumps(body)


def test_it_is_exported_and_read_back() -> None:
    """In OpenAI's JSON it stands on the message of the model, as servers write it."""
    image = ImagePart(media_type="image/png", data=PIXEL)
    said = Message(message_id="message_1", role="assistant", parts=(TextPart(text="Here."), image))
    _, (read_back,) = from_openai(to_openai([said]))
    assert read_back.parts == said.parts


@pytest.mark.parametrize("wire", MADE)
async def test_it_is_played_back(wire: str) -> None:
    """A recording of the conversation gives the same parts again."""
    session, _ = await talk(wire, MADE[wire], HELLO[wire], say=("One", "Two"))
    again = Session(Agent(ReplayModel(session), tools=[add]), store=None)
    for words in ("One", "Two"):
        await again.send(words)
    assert [message.parts for message in again.messages] == [message.parts for message in session.messages]


def test_nothing_of_it_passes_the_redaction() -> None:
    """What the provider did, and what it cites, is content; without content the log still folds."""
    parts = (
        ImagePart(media_type="image/png", data=PIXEL, opaque={"key": "secret"}),
        SourcePart(url="https://e.org/secret", title="secret", text="secret"),
        ProviderToolPart(name="search", text="secret", opaque={"query": "secret"}),
    )
    for part in parts:
        event = PartAdd(message_id="a", index=0, part=part)
        hooked = redaction(lambda text: text.replace("secret", "***"), capture_content=True)
        blank = redaction(None, capture_content=False)
        assert hooked is not None
        assert blank is not None
        for written in (encode(hooked.event(event)), encode(blank.event(event))):
            assert b"secret" not in written
            assert isinstance(decode_event(written), PartAdd)


# --- C7, C11: counts -----------------------------------------------------------------------------


def counted(wire: str, usage: dict[str, Any]) -> tuple[int | None, int | None, int | None, int | None]:
    """Return (input, output, reasoning, cache written) of an answer with this usage."""
    bodies = {
        "openai_chat": lambda: chat(text("Hi"), STOP, {"choices": [], "usage": usage}),
        "openai_responses": lambda: responses(said("Hi"), usage=usage),
        "anthropic": lambda: anthropic({"type": "text", "text": "Hi"}, usage=usage),
        "google": lambda: google({"text": "Hi"}, usage=usage),
    }
    found = finish_of(read(FORMATS[wire], bodies[wire]())[0]).usage
    assert found is not None
    return found.input_tokens, found.output_tokens, found.reasoning_tokens, found.cache_write_tokens


def chat_usage(inputs: int, outputs: int, total: int | None, reasoning: int | None) -> dict[str, Any]:
    details = {"completion_tokens_details": {"reasoning_tokens": reasoning}}
    return {"prompt_tokens": inputs, "completion_tokens": outputs, "total_tokens": total, **details}


@pytest.mark.parametrize(
    ("wire", "usage", "expected"),
    [
        ("openai_chat", chat_usage(12, 2, 354, 340), (12, 342, 340, None)),
        ("openai_chat", chat_usage(12, 400, 752, 340), (12, 740, 340, None)),
        ("openai_chat", chat_usage(12, 2, None, 340), (12, 342, 340, None)),
        ("openai_chat", chat_usage(12, 400, 412, 340), (12, 400, 340, None)),
        ("openai_chat", chat_usage(12, 5, 17, None), (12, 5, None, None)),
        (
            "openai_responses",
            {
                "input_tokens": 9,
                "output_tokens": 2,
                "total_tokens": 311,
                "input_tokens_details": {"cached_tokens": 1, "cache_write_tokens": 7},
                "output_tokens_details": {"reasoning_tokens": 300},
            },
            (9, 302, 300, 7),
        ),
        (
            "anthropic",
            {"output_tokens": 300, "output_tokens_details": {"thinking_tokens": 261}},
            (9, 300, 261, None),
        ),
        (
            "google",
            {
                "promptTokenCount": 32,
                "candidatesTokenCount": 477,
                "thoughtsTokenCount": 240,
                "toolUsePromptTokenCount": 764,
                "totalTokenCount": 1513,
            },
            (796, 717, 240, None),
        ),
    ],
)
def test_counts_add_up(wire: str, usage: dict[str, Any], expected: tuple[int | None, ...]) -> None:
    """What a provider counts apart is added, what is a part of the whole is not."""
    assert counted(wire, usage) == expected


# --- C8: the provider's own tools ----------------------------------------------------------------

SEARCH = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "x"}}
FOUND = {
    "type": "web_search_tool_result",
    "tool_use_id": "srvtoolu_1",
    "content": [
        {"type": "web_search_result", "url": "https://e.org", "title": "E", "encrypted_content": "c"}
    ],
}


def streamed_search(reason: str, *blocks: dict[str, Any]) -> bytes:
    """Return a search whose input comes in pieces, then other blocks."""
    body = anthropic({**SEARCH, "input": {}}, *blocks, reason=reason)
    pieces = [
        {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "input_json_delta", "partial_json": text},
        }
        for text in ('{"que', 'ry":"x"}')
    ]
    stop = sse({"type": "content_block_stop", "index": 0})
    return body.replace(stop, sse(*pieces) + stop, 1)


async def test_a_pause_goes_on_where_it_was() -> None:
    """The blocks of a pause go back as they came, and once: the next request is another one."""
    rest = anthropic(FOUND, {"type": "text", "text": "Found."})
    session, sent = await talk(
        "anthropic", streamed_search("pause_turn"), rest, HELLO["anthropic"], say=("1", "2")
    )
    assert sent[1]["messages"][1:] == [{"role": "assistant", "content": [SEARCH]}]
    whole = [SEARCH, FOUND, {"type": "text", "text": "Found."}]
    assert sent[2]["messages"][1] == {"role": "assistant", "content": whole}
    steps = [
        part for message in session.messages for part in message.parts if isinstance(part, ProviderToolPart)
    ]
    assert [(step.name, step.text) for step in steps] == [
        ("web_search", "x"),
        ("web_search_tool_result", "https://e.org\nE"),
    ]


async def test_a_search_beside_a_call_of_a_tool_of_ours() -> None:
    """Both go back, with the result of ours."""
    _, sent = await talk("anthropic", anthropic(SEARCH, USE, reason="tool_use"), HELLO["anthropic"])
    assistant, user = sent[1]["messages"][1:]
    assert assistant["content"] == [SEARCH, USE]
    assert [block["tool_use_id"] for block in user["content"]] == ["toolu_1"]


async def test_a_search_that_never_ended_does_not_go_back() -> None:
    """After a person's next message the API refuses a search without its result."""
    body = anthropic({"type": "text", "text": "I look."}, SEARCH)
    _, sent = await talk("anthropic", body, HELLO["anthropic"], say=("One", "Two"))
    assert sent[1]["messages"][1]["content"] == [{"type": "text", "text": "I look."}]


def test_a_pause_that_says_nothing_is_a_failure() -> None:
    """Going on would be the same request again."""
    assert isinstance(read(FORMATS["anthropic"], anthropic(reason="pause_turn"))[1], ServerFailed)


STEPS: dict[str, tuple[bytes, str, list[dict[str, Any]]]] = {
    "openai_responses": (
        responses(
            {"type": "web_search_call", "id": "ws", "status": "completed", "action": {"query": "x"}},
            {"type": "compaction", "id": "cmp", "encrypted_content": "c", "created_by": "me"},
            said("Hello", id="m"),
        ),
        "input",
        [
            {"type": "web_search_call", "id": "ws", "status": "completed", "action": {"query": "x"}},
            {"type": "compaction", "id": "cmp", "encrypted_content": "c"},
            {"role": "assistant", "content": "Hello"},
        ],
    ),
    "google": (
        google(
            {"executableCode": {"language": "PYTHON", "code": "print(5)"}, "thoughtSignature": "s"},
            {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "5"}},
            {"text": "5"},
        ),
        "contents",
        [
            {
                "role": "model",
                "parts": [
                    {"executableCode": {"language": "PYTHON", "code": "print(5)"}, "thoughtSignature": "s"},
                    {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "5"}},
                    {"text": "5"},
                ],
            }
        ],
    ),
}


@pytest.mark.parametrize("wire", STEPS)
async def test_steps_of_the_provider_go_back(wire: str) -> None:
    """What the provider did by itself is in the log, and goes back as it came."""
    body, key, expected = STEPS[wire]
    session, sent = await talk(wire, body, HELLO[wire], say=("One", "Two"))
    assert sent[1][key][1:-1] == expected
    html = transcript_html(passages(session.state))
    assert html.count("Tool of the provider") == 2
    assert markdown([session.state]).count("Tool of the provider") == 2


OWN_TOOLS: dict[str, tuple[dict[str, Any], int]] = {
    "openai_chat": ({"type": "web_search"}, 2),
    "openai_responses": ({"type": "web_search"}, 2),
    "anthropic": ({"type": "web_search_20250305", "name": "web_search"}, 2),
    "google": ({"googleSearch": {}}, 2),
    "ollama": ({"type": "function", "function": {"name": "web_search"}}, 2),
}


@pytest.mark.parametrize("wire", OWN_TOOLS)
async def test_tools_of_the_provider_stand_beside_ours(wire: str) -> None:
    """Whatever they are given as, they never replace the agent's tools."""
    tool, count = OWN_TOOLS[wire]
    _, sent = await talk(wire, HELLO[wire], provider_tools=[tool])
    assert len(sent[0]["tools"]) == count
    assert sent[0]["tools"][1] == tool
    assert "provider_tools" not in sent[0]
    as_option = FORMATS[wire].body(request(), Target(provider="p", model="m"), {"tools": [tool]})
    assert as_option["tools"] == [tool]


@pytest.mark.parametrize("wire", OWN_TOOLS)
@pytest.mark.parametrize("given", ["web_search", {"type": "web_search"}, [5], ["web_search"]])
def test_a_mistake_in_them_says_what_to_write(wire: str, given: Any) -> None:
    """Nothing is sent, and the message has an example of this provider."""
    with pytest.raises(UsageError, match=r"provider_tools=\[\{"):
        FORMATS[wire].body(request(), Target(provider="p", model="m"), {"provider_tools": given})


# --- C9: sources ---------------------------------------------------------------------------------

A, B = "https://example.com/a", "https://example.com/b"
CITED: dict[str, tuple[str, bytes]] = {
    "beside the choices": (
        "openai_chat",
        chat(
            *[{"choices": [text(words)], "citations": [A, B]} for words in ("Yes ", "[1][2].")],
            {"choices": [STOP], "search_results": [{"title": "A", "url": A}, {"title": "B", "url": B}]},
        ),
    ),
    "annotations of a delta": (
        "openai_chat",
        chat(
            text("Yes [1][2]."),
            {
                "index": 0,
                "delta": {
                    "annotations": [
                        {"type": "url_citation", "url_citation": {"url": A, "title": "A"}},
                        {"type": "url_citation", "url": B, "title": "B"},
                    ]
                },
            },
            STOP,
        ),
    ),
    "responses": (
        "openai_responses",
        responses(
            said(
                "Yes",
                content=[
                    {
                        "type": "output_text",
                        "text": "Yes [1][2].",
                        "annotations": [
                            {"type": "url_citation", "url": A, "title": "A", "start_index": 4},
                            {"type": "url_citation", "url": B, "title": "B"},
                        ],
                    }
                ],
            )
        ),
    ),
    "anthropic": (
        "anthropic",
        anthropic(
            {
                "type": "text",
                "text": "Yes [1][2].",
                "citations": [
                    {"type": "web_search_result_location", "url": A, "title": "A", "encrypted_index": "i"},
                    {"type": "search_result_location", "source": B, "title": "B"},
                ],
            }
        ),
    ),
    "google": (
        "google",
        google(
            {"text": "Yes [1][2]."},
            groundingMetadata={
                "groundingChunks": [{"web": {"uri": A, "title": "A"}}, {"maps": {"uri": B, "title": "B"}}]
            },
        ),
    ),
}


@pytest.mark.parametrize("place", CITED)
async def test_sources_are_part_of_the_message(place: str) -> None:
    """They are in the message by their numbers, in the log and in what people read; they do not go back."""
    wire, body = CITED[place]
    session, sent = await talk(wire, body, HELLO[wire], say=("One", "Two"))
    sources = [part for part in session.messages[1].parts if isinstance(part, SourcePart)]
    assert [(source.url, source.title) for source in sources] == [(A, "A"), (B, "B")]
    assert not any(isinstance(part, SourcePart) for m in history(session.state) for part in m.parts)
    frame = session.log.messages
    assert json.loads(frame.sources[1])[1] == {"url": B, "title": "B", "text": None}
    html = transcript_html(passages(session.state))
    assert f'href="{A}"' in html
    assert html.index(A) < html.index(B)
    assert f"1. A: <{A}>" in markdown([session.state])
    assert ("encrypted_index" in json.dumps(sent[1])) == (wire == "anthropic")


def test_an_address_that_is_none_is_no_link() -> None:
    """A provider may cite anything; only web addresses are links."""
    body = chat({"choices": [text("Yes", finish_reason="stop")], "citations": ["javascript:alert(1)"]})
    (source,) = [line for line in read_transcript(FORMATS["openai_chat"], body) if line.startswith("source")]
    assert source == "source javascript:alert(1) None"


# --- C10: the final response ---------------------------------------------------------------------


def delta(index: int, words: str, item_id: str) -> dict[str, Any]:
    place = {"output_index": index, "content_index": 0, "item_id": item_id}
    return {"type": "response.output_text.delta", **place, "delta": words}


@pytest.mark.parametrize("rotating", [True, False])
@pytest.mark.parametrize("done", [True, False])
def test_final_items_are_matched_by_what_they_are(*, rotating: bool, done: bool) -> None:
    """Items that were left out, or have other ids, do not make text come twice, or go."""
    ids = ("x", "y") if rotating else ("m0", "m2")
    final = [
        said("One.", id=ids[0]),
        said("Two. And more.", id=ids[1]) if not rotating else said("Two.", id=ids[1]),
    ]
    ends = [
        {"type": "response.output_item.done", "output_index": index, "item": said(words, id=name)}
        for index, words, name in ((0, "One.", "m0"), (2, "Two.", "m2"))
    ]
    body = sse(delta(0, "One.", "m0"), delta(2, "Two.", "m2"), *(ends if done else ()))
    end = {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": final}}
    lines = read_transcript(FORMATS["openai_responses"], body + sse(end))
    more = " And more." if not rotating and not done else ""
    assert lines[:2] == ["text: One.", f"text: Two.{more}"]


# --- C12: see test_text_pieces; in a session -----------------------------------------------------


async def test_reasoning_without_its_opening_tag_stays_out_of_the_history() -> None:
    """It is reasoning in the log, and does not go back as an answer."""
    body = chat(text("Let me see.\n"), text("</thi"), text("nk>\n\nFour."), STOP)
    session, sent = await talk("openai_chat", body, HELLO["openai_chat"], say=("One", "Two"))
    assert [(type(part).__name__, getattr(part, "text", "")) for part in session.messages[1].parts] == [
        ("ReasoningPart", "Let me see."),
        ("TextPart", "Four."),
    ]
    assert sent[1]["messages"][1] == {"role": "assistant", "content": "Four."}


# --- C13: who answered, and for how much ---------------------------------------------------------


async def test_phases_and_reasoning_go_back() -> None:
    """What a message is for, and reasoning that is not encrypted."""
    thought = {
        "type": "reasoning",
        "id": "rs",
        "summary": [],
        "content": [{"type": "reasoning_text", "text": "Hm"}],
    }
    body = responses(thought, said("First.", phase="commentary"), said("Done.", phase="final_answer"))
    _, sent = await talk("openai_responses", body, HELLO["openai_responses"], say=("One", "Two"))
    assert sent[1]["input"][1:-1] == [
        thought,
        {"role": "assistant", "content": "First.", "phase": "commentary"},
        {"role": "assistant", "content": "Done.", "phase": "final_answer"},
    ]


HAND_OVER = {"type": "fallback", "from": {"model": "c"}, "to": {"model": "d"}}
ANSWERED: dict[str, tuple[str, bytes]] = {
    "responses": ("openai_responses", responses(said("Hi"), model="d")),
    "chat": ("openai_chat", chat({"model": "c", "choices": [text("H")]}, {"model": "d", "choices": [STOP]})),
    "a block": ("anthropic", anthropic(HAND_OVER, {"type": "text", "text": "Hi"})),
    "the counts": (
        "anthropic",
        anthropic(
            {"type": "text", "text": "Hi"},
            usage={"output_tokens": 1, "iterations": [{"type": "fallback_message", "model": "d"}]},
        ),
    ),
}


@pytest.mark.parametrize("place", ANSWERED)
def test_the_model_that_answered(place: str) -> None:
    """A provider may hand over to another model: that one answered."""
    wire, body = ANSWERED[place]
    assert finish_of(read(FORMATS[wire], body)[0]).response_model == "d"


@pytest.mark.parametrize("wire", ["openai_chat", "openai_responses", "anthropic"])
@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        ({"cost": 0.005}, 0.005),
        ({"cost": "0.005"}, 0.005),
        ({"cost": {"total_cost": 0.005, "input_tokens_cost": 0.001}}, 0.005),
        ({"cost_in_usd_ticks": 50_000_000}, 0.005),
        ({"estimated_cost": 0.005}, 0.005),
        ({"cost": 0}, 0.0),
        ({"cost": True}, None),
        ({"cost": "free"}, None),
        ({"cost": -1}, None),
    ],
)
def test_the_price_that_the_provider_reports(
    wire: str, reported: dict[str, Any], expected: float | None
) -> None:
    """It counts, whoever the host is."""
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "input_tokens": 1, "output_tokens": 1, **reported}
    bodies = {
        "openai_chat": chat(text("Hi"), STOP, {"choices": [], "usage": usage}),
        "openai_responses": responses(said("Hi"), usage=usage),
        "anthropic": anthropic({"type": "text", "text": "Hi"}, usage=usage),
    }
    finish = finish_of(read(FORMATS[wire], bodies[wire])[0])
    assert finish.cost_usd == expected
    assert finish.cost_source == (None if expected is None else "provider")


# --- C14: whole documents ------------------------------------------------------------------------

MESSAGE = {"role": "assistant", "content": "Hello"}
DOCUMENTS: dict[str, tuple[str, object]] = {
    "an empty delta": (
        "openai_chat",
        {"choices": [{"delta": {}, "message": MESSAGE, "finish_reason": "stop"}]},
    ),
    "a delta with empty text": (
        "openai_chat",
        {
            "choices": [
                {"delta": {"role": "assistant", "content": ""}, "message": MESSAGE, "finish_reason": "stop"}
            ]
        },
    ),
    "no reason": ("openai_chat", {"object": "chat.completion", "choices": [{"message": MESSAGE}]}),
    "no reason and an empty delta": (
        "openai_chat",
        {"choices": [{"delta": {"content": None}, "message": MESSAGE, "finish_reason": None}]},
    ),
    "no reason of Google": ("google", {"candidates": [{"content": {"parts": [{"text": "Hello"}]}}]}),
    "no reason of Anthropic": (
        "anthropic",
        {"type": "message", "id": "m", "content": [{"type": "text", "text": "Hello"}], "stop_reason": None},
    ),
}


@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("case", DOCUMENTS)
def test_a_whole_document_is_read(case: str, *, framed: bool) -> None:
    """One document, instead of a stream or as its only event, is complete, whatever stands beside."""
    wire, document = DOCUMENTS[case]
    body = json.dumps(document).encode()
    if framed and '"delta"' not in body.decode() and wire != "google":
        body = b"data: " + body + b"\n\n"
    assert read_transcript(FORMATS[wire], body)[0] == "text: Hello"
    assert read(FORMATS[wire], body)[1] is None


def test_a_message_that_repeats_the_deltas_is_not_read_again() -> None:
    """Some servers send the whole text so far beside each delta."""
    chunks = [
        {"choices": [{"index": 0, "delta": {"content": piece}, "message": {"content": whole}}]}
        for piece, whole in (("Hel", "Hel"), ("lo", "Hello"), ("", "Hello"))
    ]
    assert read_transcript(FORMATS["openai_chat"], chat(*chunks, STOP)) == [
        "text: Hello",
        "finish stop (stop)",
    ]


async def test_a_call_in_the_old_form() -> None:
    """`function_call` is a call, and its result goes back."""
    pieces = [{"name": "add", "arguments": ""}, {"arguments": '{"a":2,'}, {"arguments": '"b":3}'}]
    body = chat(*({"index": 0, "delta": {"function_call": piece}} for piece in pieces), CALLS)
    session, sent = await talk("openai_chat", body, HELLO["openai_chat"])
    assert sent[1]["messages"][-1]["content"] == "5"
    assert session.messages[-1].text == "Hello"


# --- C16: addresses ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spec", "base_url", "expected"),
    [
        ("google:m", "https://g.org", "https://g.org/v1beta/models/m:streamGenerateContent?alt=sse"),
        ("google:m", "https://g.org/v1beta/", "https://g.org/v1beta/models/m:streamGenerateContent?alt=sse"),
        ("google:m", "https://g.org/v1", "https://g.org/v1/models/m:streamGenerateContent?alt=sse"),
        (
            "google:m",
            "https://g.org/proxy",
            "https://g.org/proxy/v1beta/models/m:streamGenerateContent?alt=sse",
        ),
        ("anthropic:m", "https://a.org", "https://a.org/v1/messages"),
        ("anthropic:m", "https://a.org/v1/", "https://a.org/v1/messages"),
        ("anthropic:m", "https://a.org/v1/messages", "https://a.org/v1/messages"),
        ("openai-chat:m", "https://o.org/v1/chat/completions", "https://o.org/v1/chat/completions"),
        ("openai:m", "https://o.org/v1/responses", "https://o.org/v1/responses"),
        ("ollama:m", "http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/api/chat"),
        ("ollama:m", "http://127.0.0.1:11434/api", "http://127.0.0.1:11434/api/chat"),
    ],
)
def test_an_address_may_be_given_in_each_form(spec: str, base_url: str, expected: str) -> None:
    """With the version and without, and with the route that people copy."""
    model = resolve_model(spec, base_url=base_url, api_key="k")
    assert isinstance(model, HttpModel)
    assert join(model.format.base(model.base_url), model.format.path("m")) == expected


@pytest.mark.parametrize(
    ("spec", "variable", "base_url"),
    [
        ("google:m", "GEMINI_API_KEY", "https://generativelanguage.googleapis.com"),
        ("anthropic:m", "ANTHROPIC_API_KEY", "https://api.anthropic.com/v1"),
    ],
)
def test_the_key_goes_to_its_server_in_each_form(
    spec: str, variable: str, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same server under another form of its address gets its key; no other server does."""
    monkeypatch.setenv(variable, "secret")
    for address, expected in (
        (base_url, True),
        (base_url.replace(".com", ".com.evil.org"), False),
        ("https://e.org/v1", False),
    ):
        model = resolve_model(spec, base_url=address)
        assert isinstance(model, HttpModel)
        assert (model.key is not None) == expected


def test_googles_variable_for_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the one that Google's own SDK reads."""
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "https://g.org")
    model = resolve_model("google:m", api_key="k")
    assert isinstance(model, HttpModel)
    assert model.base_url == "https://g.org"


# --- what the SDKs take back ---------------------------------------------------------------------

TAKEN = {
    "openai_chat": ("openai.types.chat", "ChatCompletionMessageParam"),
    "openai_responses": ("openai.types.responses.response_input_item_param", "ResponseInputItemParam"),
    "anthropic": ("anthropic.types", "ContentBlockParam"),
    "google": ("google.genai.types", "Content"),
}
ADDED = {"reasoning_content", "images"}
"""What servers have added to Chat Completions; OpenAI's own types do not know it."""


@pytest.mark.parametrize("name", [name for name in NAMES if "-j-" in name and "ollama" not in name])
async def test_the_sdk_takes_what_goes_back(name: str) -> None:
    """After each of these recordings, the official SDK's own types accept the conversation that is sent."""
    wire = name.partition("-")[0]
    module, kind = TAKEN[wire]
    accepted = TypeAdapter(getattr(pytest.importorskip(module), kind))
    answers = (fixture(name).body, HELLO[wire], HELLO[wire])
    _, sent = await talk(wire, *answers, say=("One", "Two"))
    pieces = sent[-1].get("messages") or sent[-1].get("input") or sent[-1]["contents"]
    if wire == "anthropic":
        pieces = [block for message in pieces for block in message["content"]]
    for piece in pieces:
        found = accepted.validate_python(piece)
        if isinstance(found, dict):
            assert found.keys() == piece.keys() - ADDED
