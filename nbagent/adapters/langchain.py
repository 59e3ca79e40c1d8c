"""LangChain and LangGraph in a session: an agent of theirs to chat with, or a run of theirs to record.

In: an agent (a graph with `messages`), or the callbacks of a run that the user starts. Out: our events, from
a callback handler. Needs `nbagent[langchain]`.

    chat = Chat(LangChainAgent(create_agent(model, tools)))          # chat with it

    recorder = SessionRecorder()                                     # or run it as usual, and watch
    agent.invoke({"messages": [...]}, config={"callbacks": [recorder]})
    Chat(session=recorder.session)

Rule: when a run is stopped, theirs ends too, at its next callback.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import aclosing, suppress
from typing import Any
from uuid import UUID

from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from langchain_core.outputs import LLMResult

from nbagent.adapters.scribe import Scribe
from nbagent.agent.run_context import RunContext
from nbagent.errors import UsageError
from nbagent.events import Event
from nbagent.messages import JSON, ImagePart, Message, TextPart, ToolCallPart, ToolResultPart, Usage
from nbagent.models.formats.request_parts import arguments_object, data_url
from nbagent.session.run import Run
from nbagent.session.runtime import runtime
from nbagent.session.session import Session

__all__ = ["LangChainAgent", "SessionRecorder"]

Happening = Callable[[Scribe], Iterable[Event]]


class _Stopped(BaseException):
    """Raised in a callback when the run was stopped. No `Exception`, so that their code does not catch it."""


class _Callbacks(BaseCallbackHandler):
    """Turns callbacks, on any thread, into happenings for a scribe."""

    raise_error = True  # else LangChain would swallow `_Stopped`
    run_inline = True  # else callbacks of async runs come in any order

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._loop = runtime().loop
        self._queue: asyncio.Queue[Happening | BaseException | None] = asyncio.Queue()
        self._stopped = False
        self._streamed: set[UUID] = set()
        self._calls: dict[UUID, str] = {}

    async def events(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of what happens, until the run is over."""
        scribe = Scribe(run)
        try:
            while (happening := await self._queue.get()) is not None:
                if isinstance(happening, BaseException):
                    raise happening
                for event in happening(scribe):
                    yield event
            for event in scribe.end():
                yield event
        finally:
            self._stopped = True

    def put(self, happening: Happening | BaseException | None) -> None:
        """Hand over what happened; None when the run is over. Callable from any thread."""
        if self._stopped:
            raise _Stopped
        self._loop.call_soon_threadsafe(self._queue.put_nowait, happening)

    # --- called by LangChain ---

    def on_chat_model_start(
        self,
        serialized: dict[str, Any],
        messages: list[list[BaseMessage]],  # noqa: ARG002  part of their signature
        *,
        metadata: dict[str, Any] | None = None,
        **_: object,
    ) -> None:
        metadata = metadata or {}
        provider = metadata.get("ls_provider") or "langchain"
        model = metadata.get("ls_model_name") or (serialized or {}).get("name") or ""
        self.put(lambda scribe: scribe.begin(provider, model))

    def on_llm_new_token(
        self,
        token: str | list[str | dict[str, Any]],
        *,
        run_id: UUID,
        **_: object,
    ) -> None:
        text = token if isinstance(token, str) else "".join(map(_text, token))
        if text:
            self._streamed.add(run_id)
            self.put(lambda scribe: scribe.say("text", text))

    def on_llm_end(self, response: LLMResult, *, run_id: UUID, **_: object) -> None:
        message = getattr(response.generations[0][0], "message", None)
        text = "" if run_id in self._streamed else response.generations[0][0].text
        self.put(lambda scribe: _answered(scribe, text, message))

    def on_llm_error(self, error: BaseException, **_: object) -> None:
        self.put(lambda scribe: scribe.end(error=error))

    def on_tool_start(
        self,
        serialized: dict[str, Any],  # noqa: ARG002  part of their signature
        input_str: str,  # noqa: ARG002  part of their signature
        *,
        run_id: UUID,
        tool_call_id: str | None = None,
        **_: object,
    ) -> None:
        name = self._calls[run_id] = tool_call_id or ""
        self.put(lambda scribe: scribe.tool_starts(name))

    def on_tool_end(self, output: object, *, run_id: UUID, **_: object) -> None:
        name = self._calls.pop(run_id, "")
        value = output.content if isinstance(output, ToolMessage) else output
        failed = isinstance(output, ToolMessage) and output.status == "error"
        self.put(lambda scribe: scribe.tool_ends(name, value, error=str(value) if failed else None))

    def on_tool_error(self, error: BaseException, *, run_id: UUID, **_: object) -> None:
        name = self._calls.pop(run_id, "")
        self.put(lambda scribe: scribe.tool_ends(name, error=error))


class LangChainAgent:
    """An agent of LangChain or LangGraph that answers in a session.

    Args:
        agent: anything of LangChain that takes and returns `{"messages": [...]}`.
        name: shown if several agents answer in one log.
        **config: LangChain's configuration of each run: `configurable`, `recursion_limit`, …
    """

    def __init__(self, agent: Any, *, name: str | None = None, **config: object) -> None:  # noqa: ANN401  any graph
        self.agent = agent
        self.name = name
        self._config = config

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know."""
        return {"name": self.name, "provider": "langchain", "model": None, "library": "langchain"}

    async def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of one run.

        Raises:
            Exception: whatever the agent raised.
        """
        callbacks = _Callbacks()
        playing = asyncio.create_task(self._play(_theirs(run.history(run.message_id)), callbacks))
        try:
            async with aclosing(callbacks.events(run)) as events:
                async for event in events:
                    yield event
        finally:
            playing.cancel()

    async def _play(self, messages: list[BaseMessage], callbacks: _Callbacks) -> None:
        config = {**self._config, "callbacks": [callbacks]}
        try:
            async for _ in self.agent.astream({"messages": messages}, config=config, stream_mode="messages"):
                pass
        except Exception as error:  # noqa: BLE001  handed over to the run, which fails with it
            callbacks.put(error)
        else:
            callbacks.put(None)

    def __repr__(self) -> str:
        return f"LangChainAgent({self.name!r})" if self.name else "LangChainAgent()"


class SessionRecorder(_Callbacks):
    """A callback handler that records each run that uses it into a session, live.

    Args:
        **options: options of the session: `store`, `title`, …
    """

    name: str | None = None

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  passed on to `Session`, which types them
        super().__init__()
        self.session = Session(self, **options)
        """Show it with `Chat(session=recorder.session)`."""
        self.run: Run | None = None
        """The run that was recorded last."""
        self._root: UUID | None = None
        self._begun = False

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know."""
        return {"name": None, "provider": "langchain", "model": None, "library": "langchain"}

    async def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of a run that was started elsewhere.

        Raises:
            UsageError: a person wrote in the component of a session that only records.
        """
        begun, self._begun = self._begun, False
        if not begun:
            raise UsageError("This session only records.", hint="Use LangChainAgent(agent) to chat.")
        async with aclosing(self.events(run)) as events:
            async for event in events:
                yield event

    def on_chain_start(
        self,
        serialized: dict[str, Any],  # noqa: ARG002  part of their signature
        inputs: object,
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        **_: object,
    ) -> None:
        if parent_run_id is None:
            self._open(run_id, _question(inputs))

    def on_chain_end(self, outputs: object, *, run_id: UUID, **_: object) -> None:  # noqa: ARG002  part of their signature
        self._close(run_id, None)

    def on_chain_error(self, error: BaseException, *, run_id: UUID, **_: object) -> None:
        self._close(run_id, error)

    def _open(self, run_id: UUID, question: str) -> None:
        self._begin()
        self._root = run_id
        self._begun = True
        self.run = self.session.send(question)

    def _close(self, run_id: UUID, error: BaseException | None) -> None:
        if run_id == self._root:
            self._root = None
            with suppress(_Stopped):
                self.put(error)


def _text(block: str | dict[str, Any]) -> str:
    return block if isinstance(block, str) else str(block.get("text") or "")


def _answered(scribe: Scribe, text: str, message: AIMessage | None) -> Iterator[Event]:
    yield from scribe.say("text", text)
    for call in getattr(message, "tool_calls", ()):
        yield from scribe.call(call["id"] or "", call["name"], call["args"])
    counts = getattr(message, "usage_metadata", None)
    yield from scribe.end(usage=_usage(counts) if counts else None)


def _usage(counts: dict[str, Any]) -> Usage:
    """Return LangChain's counts: those that it does not tell are unknown."""
    inputs, outputs = (counts.get(f"{side}_token_details") or {} for side in ("input", "output"))
    return Usage(
        input_tokens=counts["input_tokens"],
        output_tokens=counts["output_tokens"],
        cache_read_tokens=inputs.get("cache_read"),
        cache_write_tokens=inputs.get("cache_creation"),
        reasoning_tokens=outputs.get("reasoning"),
    )


def _question(inputs: object) -> str:
    messages = inputs.get("messages") if isinstance(inputs, dict) else None
    last = messages[-1] if messages else inputs
    if isinstance(last, tuple):  # ("user", "Hello")
        last = last[-1]
    content = (
        last.get("content")
        if isinstance(last, dict) and "content" in last
        else getattr(last, "content", last)
    )
    return str(content) or "…"


def _theirs(messages: Iterable[Message]) -> list[BaseMessage]:
    """Return the conversation as LangChain's messages."""
    return [theirs for message in messages for theirs in _one(message)]


def _content(message: Message) -> str | list[str | dict[str, Any]]:
    """Return what a person said; images in the form that LangChain takes from OpenAI."""
    text = "\n\n".join(part.text for part in message.parts if isinstance(part, TextPart))
    images = [part for part in message.parts if isinstance(part, ImagePart)]
    if not images:
        return text
    blocks: list[str | dict[str, Any]] = [{"type": "text", "text": text}] if text else []
    return [*blocks, *({"type": "image_url", "image_url": {"url": data_url(image)}} for image in images)]


def _one(message: Message) -> Iterator[BaseMessage]:
    match message.role:
        case "user":
            yield HumanMessage(_content(message))
        case "assistant":
            calls = [
                {"id": part.tool_call_id, "name": part.name, "args": arguments_object(part)}
                for part in message.parts
                if isinstance(part, ToolCallPart)
            ]
            yield AIMessage(message.text, tool_calls=calls)
        case "tool":
            for part in message.parts:
                if isinstance(part, ToolResultPart):
                    yield ToolMessage(part.text, tool_call_id=part.tool_call_id, name=part.name)
