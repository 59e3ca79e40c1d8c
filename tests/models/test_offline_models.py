"""Models without a server: scripted, demo, and functions of the user's."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any, Literal

import pytest
from format_support import request, transcript

from nbagent.errors import ModelError, ModelUnavailable, RateLimited, UsageError
from nbagent.events import TextDelta, ToolCallDelta
from nbagent.messages import Message, TextPart, ToolResultPart
from nbagent.models.base import Model, ModelEvent, ToolSpec
from nbagent.models.offline.demo import DemoModel
from nbagent.models.offline.function import FunctionModel
from nbagent.models.offline.scripted import ScriptedModel


async def ask(model: Model, text: str = "Hi", **fields: Any) -> list[ModelEvent]:
    async with aclosing(model.stream(request(text, **fields))) as stream:
        return [event async for event in stream]


# --- scripted -------------------------------------------------------------------------------------


async def test_script() -> None:
    """One step per request, word by word, through the events any model gives."""
    call = {"tool": "add", "arguments": {"a": 1, "b": 2}}
    model = ScriptedModel(["Hello dear world", call, ["First.", call, call], {"reasoning": "Hm hm"}])
    events = await ask(model)
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["Hello ", "dear ", "world"]
    assert transcript(events) == ["text: Hello dear world", "finish stop (None)"]
    events = await ask(model)
    assert len([event for event in events if isinstance(event, ToolCallDelta)]) > 1
    assert transcript(events) == ['call call_1 add {"a": 1, "b": 2}', "finish tool_calls (None)"]
    assert transcript(await ask(model)) == [
        "text: First.",
        'call call_1 add {"a": 1, "b": 2}',
        'call call_2 add {"a": 1, "b": 2}',
        "finish tool_calls (None)",
    ]
    assert transcript(await ask(model))[0] == "reasoning: Hm hm"
    with pytest.raises(ModelUnavailable, match=r"The script ends here.*Name a model"):
        await ask(model)


async def test_script_that_fails() -> None:
    """An exception is a step; the next request goes on."""
    model = ScriptedModel([RateLimited("slow down"), "Hi"])
    with pytest.raises(RateLimited, match="slow down"):
        await ask(model)
    assert transcript(await ask(model))[0] == "text: Hi"


@pytest.mark.parametrize("step", [{"tol": "x"}, ["a", {"x": 1}]])
def test_script_with_a_typo(step: Any) -> None:
    """A step that is none is refused when the script is made."""
    with pytest.raises(UsageError, match="is not a step"):
        ScriptedModel([step])


def asked(*texts: str) -> tuple[Message, ...]:
    """Return a conversation in which questions and answers take turns."""
    roles: tuple[Literal["user", "assistant"], ...] = ("user", "assistant")
    return tuple(
        Message(message_id=str(n), role=roles[n % 2], parts=(TextPart(text=text),))
        for n, text in enumerate(texts)
    )


async def test_script_by_question() -> None:
    """Each question has its own steps, whatever was asked before, and gets them again."""
    call = {"tool": "add", "arguments": {"a": 1}}
    model = ScriptedModel({"How many?": [call, "Three."], "Why?": ["Because."]})
    assert repr(model) == "<model scripted, 2 questions>"
    for _ in range(2):
        assert transcript(await ask(model, "how many"))[0] == 'call call_1 add {"a": 1}'
        result = Message(
            message_id="t",
            role="tool",
            parts=(ToolResultPart(tool_call_id="c", name="add", outcome="ok", text="3"),),
        )
        after = (*asked("Why?", "Because.", "How many?", ""), result)
        assert transcript(await ask(model, messages=after))[0] == "text: Three."
    assert transcript(await ask(model, messages=asked("How many?", "Three.", "Why?")))[0] == "text: Because."
    with pytest.raises(ModelUnavailable, match=r"It knows 'How many\?', 'Why\?'"):
        await ask(model, "Who?")
    with pytest.raises(UsageError, match="is one step"):
        ScriptedModel({"Why?": "Because."})


async def shouting(messages: list[Message]) -> str:
    return messages[-1].text.upper()


@pytest.mark.parametrize(
    ("steps", "otherwise", "said"),
    [
        ([], "demo", "script that stands in for a model ends here.*demo model.*openai:gpt"),
        ({"Why?": ["Because."]}, "demo", "only knows “Why\\?”.*demo model"),
        ([], ScriptedModel(["Me."]), "^text: Me.$"),
        ({}, shouting, "^text: HI$"),
    ],
)
async def test_what_a_script_does_not_know(steps: Any, otherwise: object, said: str) -> None:
    """Another model goes on; the demo model says why it is there."""
    model = ScriptedModel(steps, otherwise=otherwise)
    assert re.search(said, transcript(await ask(model))[0], re.DOTALL)


async def test_the_demo_model_of_a_script_calls_tools() -> None:
    """It can do what it always can."""
    model = ScriptedModel([], otherwise="demo")
    assert transcript(await ask(model, "Call add", tools=(ADD,)))[1].startswith("call call_1 add")


def test_otherwise_is_a_model() -> None:
    """A mistake is said at once."""
    with pytest.raises(UsageError, match="otherwise='openai' is not a model"):
        ScriptedModel([], otherwise="openai")


async def test_script_can_be_stopped() -> None:
    """With a delay the deltas come one by one, and cancelling ends them."""
    model, seen = ScriptedModel(["one two three"], delay=0.001), asyncio.Event()

    async def run() -> None:
        async for _ in model.stream(request()):
            seen.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(run())
    await asyncio.wait_for(seen.wait(), 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


# --- demo -----------------------------------------------------------------------------------------

ADD = ToolSpec(
    name="add",
    description="",
    parameters={
        "type": "object",
        "properties": {
            "a": {"type": "integer"},
            "b": {"type": "number"},
            "label": {"type": "string"},
            "mode": {"enum": ["fast", "slow"]},
            "flag": {"type": "boolean"},
            "rest": {"type": "array"},
            "more": {"type": "object"},
            "free": {"type": "integer"},
        },
        "required": ["a", "b", "label", "mode", "flag", "rest", "more"],
    },
)


async def test_demo_says_what_it_is() -> None:
    """The demo model says that it is one and how to get a real one; always in the same words."""
    first, second = await ask(DemoModel(delay=0)), await ask(DemoModel(delay=0))
    assert first == second
    said = transcript(first)[0]
    for word in ("demo model", "OPENAI_API_KEY", "Ollama", "base_url"):
        assert word in said
    assert "add" in transcript(await ask(DemoModel(delay=0), tools=(ADD,)))[0]


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        (
            "Please call add with 3 and -4.5 and 'x y'",
            '{"a": 3, "b": -4.5, "label": "x y", "mode": "fast", "flag": true, "rest": [], "more": {}}',
        ),
        ('add {"a": 1}', '{"a": 1}'),
        ("add", '{"a": 1, "b": 1.0, "label": "demo", "mode": "fast", "flag": true, "rest": [], "more": {}}'),
    ],
)
async def test_demo_calls_a_tool_it_is_told_to(text: str, arguments: str) -> None:
    """A message that names a tool gets a call with arguments that fit the schema."""
    events = await ask(DemoModel(delay=0), text, tools=(ADD,))
    lines = transcript(events)
    assert lines[1] == f"call call_1 add {arguments}"
    assert lines[-1] == "finish tool_calls (None)"


async def test_demo_reports_the_results() -> None:
    """After the tools the demo model says what they gave, and calls nothing again."""
    results = [
        Message(
            message_id=f"t{n}",
            role="tool",
            parts=(ToolResultPart(tool_call_id=f"c{n}", name="add", outcome="ok", text=f"result {n}"),),
        )
        for n in range(2)
    ]
    question = Message(message_id="u", role="user", parts=(TextPart(text="add"),))
    lines = transcript(await ask(DemoModel(delay=0), messages=(question, *results), tools=(ADD,)))
    assert "result 0" in lines[0]
    assert "result 1" in lines[0]
    assert lines[1:] == ["finish stop (None)"]


async def test_demo_without_tools_to_call() -> None:
    """A name that is only part of a word is no call; neither is one that tools are forbidden for."""
    assert transcript(await ask(DemoModel(delay=0), "additional", tools=(ADD,)))[-1] == "finish stop (None)"
    lines = transcript(await ask(DemoModel(delay=0), "add", tools=(ADD,), tool_choice="none"))
    assert lines[-1] == "finish stop (None)"


# --- functions ------------------------------------------------------------------------------------


def plain(messages: list[Message]) -> str:
    return messages[-1].text.upper()


async def later(messages: list[Message]) -> str:
    return messages[-1].text.upper()


async def deltas(messages: list[Message]) -> AsyncIterator[str]:
    for letter in messages[-1].text.upper():
        yield letter


@pytest.mark.parametrize("function", [plain, later, deltas])
async def test_function(function: Any) -> None:
    """A function, an async function and an async generator are models."""
    model = FunctionModel(function)
    events = await ask(model, "hi")
    assert transcript(events) == ["text: HI", "finish stop (None)"]
    assert len(events) == (3 if function is deltas else 2)
    assert repr(model) == f"<model function:{function.__name__}>"


async def test_function_that_says_nothing() -> None:
    """An empty answer is flagged as with any model."""
    assert transcript(await ask(FunctionModel(lambda messages: ""))) == ["finish stop (None) [empty]"]


def number(messages: list[Message]) -> Any:
    return 5


async def broken(messages: list[Message]) -> AsyncIterator[str]:
    yield "He"
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("function", "said"), [(number, "returned int, not text"), (broken, "ZeroDivisionError")]
)
async def test_function_that_fails(function: Any, said: str) -> None:
    """The function's own exception is the cause of the error."""
    with pytest.raises(ModelError, match=said) as caught:
        await ask(FunctionModel(function))
    assert caught.value.__cause__ is not None


async def test_function_closes_its_generator() -> None:
    """Leaving early runs the generator's own clean-up at once."""
    closed = asyncio.Event()

    async def talkative(messages: list[Message]) -> AsyncIterator[str]:
        try:
            while True:
                yield "word "
        finally:
            closed.set()

    async with aclosing(FunctionModel(talkative).stream(request())) as stream:
        async for _ in stream:
            break
    assert closed.is_set()
