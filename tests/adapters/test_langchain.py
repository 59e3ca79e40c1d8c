from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.tools import tool
from pydantic import Field

from nbagent import Session
from nbagent.adapters.langchain import LangChainAgent, SessionRecorder
from nbagent.events import TextDelta
from nbagent.messages import ImagePart, TextPart, Usage
from nbagent.testing import collect

SECONDS = 20


class Script(BaseChatModel):
    """A chat model of theirs that says what it was told to."""

    steps: list[Any]
    heard: list[list[str]] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "script"

    def bind_tools(self, tools: Any, **_: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *_: Any, **__: Any) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self._next(messages))])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> Iterator[ChatGenerationChunk]:
        message = self._next(messages)
        for word in str(message.content).split():
            chunk = ChatGenerationChunk(message=AIMessageChunk(content=f"{word} "))
            if run_manager is not None:
                run_manager.on_llm_new_token(chunk.text, chunk=chunk)
            yield chunk
        calls: list[Any] = [
            {"name": call["name"], "args": json.dumps(call["args"]), "id": call["id"], "index": index}
            for index, call in enumerate(message.tool_calls)
        ]
        yield ChatGenerationChunk(
            message=AIMessageChunk(content="", tool_call_chunks=calls, usage_metadata=message.usage_metadata)
        )

    def _next(self, messages: list[BaseMessage]) -> AIMessage:
        self.heard.append([str(message.content) for message in messages])
        step = self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        return step if isinstance(step, AIMessage) else AIMessage(step)


@tool
def price(item: str) -> int:
    """Tell what things cost."""
    return 3


def asking(name: str = "call-1") -> AIMessage:
    return AIMessage("Let me see.", tool_calls=[{"name": "price", "args": {"item": "tea"}, "id": name}])


def counted(text: str) -> AIMessage:
    return AIMessage(text, usage_metadata={"input_tokens": 5, "output_tokens": 2, "total_tokens": 7})


async def test_an_agent_of_theirs_to_chat_with() -> None:
    """Tokens stream, calls and results are recorded, the conversation goes back to it."""
    model = Script(steps=[asking(), counted("It is three."), "Nothing else."])
    session = Session(LangChainAgent(create_agent(model, [price]), name="shop"), store=None)
    events = await collect(session.send("What does tea cost?"))
    said = [event.text for event in events if isinstance(event, TextDelta)]
    assert said == ["Let ", "me ", "see. ", "It ", "is ", "three. "]
    (call,) = session.state.tool_calls.values()
    assert (call.name, call.status, str(call.arguments)) == ("price", "ok", '{"item": "tea"}')
    (_, request) = session.state.requests.values()
    assert request.end is not None
    assert request.end.usage is not None
    assert (request.end.usage.input_tokens, request.end.usage.output_tokens) == (5, 2)
    await session.send("And what else?")
    assert model.heard[-1] == ["What does tea cost?", "Let me see. ", "3", "It is three. ", "And what else?"]


def test_its_failure_is_the_runs() -> None:
    """The error is theirs, the log is closed."""
    session = Session(LangChainAgent(create_agent(Script(steps=[RuntimeError("boom")]), [])), store=None)
    with pytest.raises(RuntimeError, match="boom"):
        session.send("Go").result(SECONDS)
    assert session.state.active_run is None


async def test_stop_ends_it() -> None:
    """Nothing more is asked of the model once the run is stopped."""
    model = Script(steps=[asking(f"call-{number}") for number in range(10)])
    session = Session(LangChainAgent(create_agent(model, [price])), store=None)
    run = session.send("Go")
    async for event in run:
        if isinstance(event, TextDelta):
            run.stop()
    assert (await run).outcome == "stopped"
    assert len(model.steps) >= 8


def test_a_run_of_theirs_is_watched() -> None:
    """The handler records what the user's own `invoke` does, again and again."""
    agent: Any = create_agent(Script(steps=[asking(), "It is three.", "Good bye."]), [price])
    recorder = SessionRecorder(store=None)
    for _ in range(2):
        agent.invoke({"messages": [("user", "What is it?")]}, config={"callbacks": [recorder]})
        assert recorder.run is not None
        assert recorder.run.result(SECONDS).outcome == "completed"
    assert [(message.role, message.text) for message in recorder.session.messages] == [
        ("user", "What is it?"),
        ("assistant", "Let me see."),
        ("tool", ""),
        ("assistant", "It is three."),
        ("user", "What is it?"),
        ("assistant", "Good bye."),
    ]


def test_a_watched_run_that_fails() -> None:
    """The user gets the error, and so does the log."""
    agent: Any = create_agent(Script(steps=[RuntimeError("boom")]), [])
    recorder = SessionRecorder(store=None)
    with pytest.raises(RuntimeError, match="boom"):
        agent.invoke({"messages": [("user", "Go")]}, config={"callbacks": [recorder]})
    assert recorder.run is not None
    with pytest.raises(RuntimeError, match="boom"):
        recorder.run.result(SECONDS)


def test_a_watching_session_cannot_be_talked_to() -> None:
    """It has nobody to ask."""
    with pytest.raises(RuntimeError, match="only records"):
        SessionRecorder(store=None).session.send("Hello?").result(SECONDS)


class Onlooker(Script):
    """A chat model of theirs that keeps what it was given."""

    seen: list[Any] = Field(default_factory=list)

    def _next(self, messages: list[BaseMessage]) -> AIMessage:
        self.seen.append(messages[-1].content)
        return super()._next(messages)


def test_an_image_of_a_person_reaches_the_agent() -> None:
    """What is pasted is passed on, in the form that their models take."""
    counts = {
        "input_tokens": 9,
        "output_tokens": 5,
        "total_tokens": 14,
        "input_token_details": {"cache_read": 4},
        "output_token_details": {"reasoning": 2},
    }
    model = Onlooker(steps=[AIMessage("A pixel.", usage_metadata=counts)])
    session = Session(LangChainAgent(create_agent(model, [])), store=None)
    answer = session.send([TextPart(text="What?"), ImagePart(media_type="image/png", data=b"x")]).result(
        SECONDS
    )
    assert model.seen == [
        [
            {"type": "text", "text": "What?"},
            {"type": "image_url", "image_url": {"url": "data:image/png;base64,eA=="}},
        ]
    ]
    assert answer.usage == Usage(
        input_tokens=9, output_tokens=5, cache_read_tokens=4, cache_write_tokens=None, reasoning_tokens=2
    )
