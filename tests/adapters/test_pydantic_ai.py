from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic_ai import Agent, ModelRetry
from pydantic_ai.messages import ModelMessage, ModelResponse, UserPromptPart
from pydantic_ai.models import Model
from pydantic_ai.models.function import AgentInfo, DeltaThinkingPart, DeltaToolCall, FunctionModel
from pydantic_ai.models.test import TestModel

from nbagent import Session
from nbagent.adapters import pydantic_ai
from nbagent.adapters.pydantic_ai import PydanticAIAgent
from nbagent.events import ReasoningDelta, RequestStart
from nbagent.messages import ImagePart, TextPart
from nbagent.testing import collect

SECONDS = 20


def shop(model: Model) -> Agent[None, str]:
    """Return an agent of theirs with a tool."""
    agent: Agent[None, str] = Agent(model, name="shop")

    @agent.tool_plain
    def price(item: str) -> int:
        """Tell what things cost."""
        if item == "cat":
            raise ModelRetry("We sell no cats.")
        return 3

    return agent


async def count(messages: list[ModelMessage], info: AgentInfo) -> AsyncIterator[str]:
    """Tell what was asked, and how many answers were given."""
    asked = [part.content for m in messages for part in m.parts if isinstance(part, UserPromptPart)]
    yield f"{asked}, {sum(isinstance(message, ModelResponse) for message in messages)} answer"


def test_it_is_shown_as_it_is() -> None:
    """Its calls, results, texts and tokens are in our log."""
    session = Session(PydanticAIAgent(shop(TestModel())), store=None)
    answer = session.send("What does it cost?").result(SECONDS)
    assert answer.text == '{"price":3}'
    assert [message.role for message in session.messages] == ["user", "assistant", "tool", "assistant"]
    (call,) = session.state.tool_calls.values()
    assert (call.name, call.status, session.artifacts) == ("price", "ok", {call.tool_call_id: 3})
    assert (session.state.agent["name"], session.state.agent["provider"]) == ("shop", "test")
    assert session.messages[-1].model == "test"


async def talk(
    messages: list[ModelMessage], info: AgentInfo
) -> AsyncIterator[str | dict[int, DeltaToolCall]]:
    """Ask for a cat, then a hat; then tell how much was said."""
    said = sum(isinstance(message, ModelResponse) for message in messages)
    if said < 2:
        arguments = '{"item": "cat"}' if said == 0 else '{"item": "hat"}'
        yield {0: DeltaToolCall(name="price", json_args=arguments, tool_call_id=f"call-{said}")}
        return
    asked = [part.content for m in messages for part in m.parts if isinstance(part, UserPromptPart)]
    yield "I was asked "
    yield f"{asked}"


def test_it_keeps_its_own_conversation() -> None:
    """The next message goes on from its own messages; a retry is an error result."""
    session = Session(PydanticAIAgent(shop(FunctionModel(stream_function=talk))), store=None)
    assert session.send("One").result(SECONDS).text == "I was asked ['One']"
    assert [call.status for call in session.state.tool_calls.values()] == ["error", "ok"]
    assert session.send("Two").result(SECONDS).text == "I was asked ['One', 'Two']"


def test_another_branch_has_another_past() -> None:
    """After an edit it does not remember what is no longer shown."""
    session = Session(PydanticAIAgent(shop(FunctionModel(stream_function=talk))), store=None)
    session.send("One").result(SECONDS)
    first = session.messages[0].message_id
    session.send("Two").result(SECONDS)
    session.edit(first, "Three").result(SECONDS)
    assert session.messages[-1].text == "I was asked ['Three']"


def test_a_fork_goes_on_from_the_same_past() -> None:
    """A fork is another session, with the same answers in it."""
    session = Session(PydanticAIAgent(shop(FunctionModel(stream_function=talk))), store=None)
    session.send("One").result(SECONDS)
    assert session.fork().send("Two").result(SECONDS).text == "I was asked ['One', 'Two']"


def test_it_does_not_remember_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """One agent serves many sessions; of answers that were not used for long only the words are left."""
    monkeypatch.setattr(pydantic_ai, "_REMEMBERED", 2)
    agent = PydanticAIAgent(shop(FunctionModel(stream_function=talk)))
    first, *_ = sessions = [Session(agent, store=None) for _ in range(3)]
    for session in sessions:
        session.send("One").result(SECONDS)
    assert sessions[-1].send("Two").result(SECONDS).text == "I was asked ['One', 'Two']"
    assert len(agent._said) == 2
    assert first.send("Two").result(SECONDS).text.startswith("I was asked ['One', 'Two']")


def test_in_another_process_it_is_told_the_words(tmp_path: Path) -> None:
    """Its own messages are gone with the process; what was said is in the log."""
    store = f"sqlite:///{tmp_path / 'log.db'}"
    begun = Session(PydanticAIAgent(shop(FunctionModel(stream_function=talk))), store=store)
    begun.send("One").result(SECONDS)
    other = PydanticAIAgent(shop(FunctionModel(stream_function=count)))
    again = Session.load(begun.session_id, other, store=store)
    assert again.send("Two").result(SECONDS).text == "['One', 'Two'], 1 answer"


async def test_reasoning_streams() -> None:
    """What it thinks comes as reasoning."""

    async def think(messages: list[ModelMessage], info: AgentInfo) -> AsyncIterator[object]:
        yield {0: DeltaThinkingPart(content="Hm")}
        yield "Yes."

    agent: Agent[None, str] = Agent(FunctionModel(stream_function=think))  # type: ignore[arg-type]  # a stream may yield text and parts
    session = Session(PydanticAIAgent(agent), store=None)
    events = await collect(session.send("Is it?"))
    assert [event.text for event in events if isinstance(event, ReasoningDelta)] == ["Hm"]
    assert sum(isinstance(event, RequestStart) for event in events) == 1


def test_its_failure_is_the_runs() -> None:
    """The error is theirs, the log is closed."""

    async def fail(messages: list[ModelMessage], info: AgentInfo) -> AsyncIterator[str]:
        yield "So far"
        raise RuntimeError("boom")

    agent: Agent[None, str] = Agent(FunctionModel(stream_function=fail))
    session = Session(PydanticAIAgent(agent), store=None)
    with pytest.raises(RuntimeError, match="boom"):
        session.send("Go").result(SECONDS)
    assert (session.messages[-1].status, session.messages[-1].text) == ("failed", "So far")


async def look(messages: list[ModelMessage], info: AgentInfo) -> AsyncIterator[str]:
    """Tell the kinds of what was asked."""
    asked = [part.content for m in messages for part in m.parts if isinstance(part, UserPromptPart)]
    kinds = [[type(piece).__name__ for piece in said] if isinstance(said, list) else said for said in asked]
    yield f"{kinds}"


def test_an_image_of_a_person_reaches_the_agent() -> None:
    """What is pasted is passed on, with text and without."""
    session = Session(PydanticAIAgent(shop(FunctionModel(stream_function=look))), store=None)
    image = ImagePart(media_type="image/png", data=b"\x89PNG")
    link = ImagePart(media_type="image/png", url="https://example.org/a.png")
    said = session.send([TextPart(text="What is it?"), image, link]).result(SECONDS).text
    assert said == "[['str', 'BinaryContent', 'ImageUrl']]"
    assert session.send([image]).result(SECONDS).text.endswith(", ['BinaryContent']]")


def test_tokens_of_all_model_calls_are_counted() -> None:
    """Each model call has its own tokens, and a run has their sum."""
    session = Session(PydanticAIAgent(shop(FunctionModel(stream_function=talk))), store=None)
    usage = session.send("One").result(SECONDS).usage
    ends = [request.end for request in session.state.requests.values()]
    counts = [end.usage.output_tokens or 0 for end in ends if end and end.usage]
    assert usage is not None
    assert len(counts) == 3
    assert all(counts)
    assert usage.output_tokens == sum(counts)
