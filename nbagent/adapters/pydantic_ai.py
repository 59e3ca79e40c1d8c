"""A pydantic-ai agent in a chat, with its own tools, dependencies and rules.

In: an agent of pydantic-ai. Out: an agent of ours: `Chat(PydanticAIAgent(agent))`. Needs
`nbagent[pydantic-ai]`.

Rule: the agent gets the conversation as its own messages, so that nothing it needs is lost in translation.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import Any

from pydantic_ai import Agent as TheirAgent
from pydantic_ai import AgentRunResultEvent
from pydantic_ai.messages import (
    BinaryContent,
    FilePart,
    FunctionToolCallEvent,
    FunctionToolResultEvent,
    ImageUrl,
    ModelMessage,
    ModelRequest,
    ModelResponse,
    PartDeltaEvent,
    PartEndEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
    ThinkingPart,
    ThinkingPartDelta,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)
from pydantic_ai.usage import RunUsage

from nbagent.adapters.scribe import Scribe
from nbagent.agent.run_context import RunContext
from nbagent.events import Event
from nbagent.messages import JSON, ImagePart, Message, Usage

__all__ = ["PydanticAIAgent"]

_REMEMBERED = 500
"""Answers whose messages are kept, of all sessions together: a fork, and a session loaded again, go on
from the answers of another one. Those not used for longest are dropped: one agent may serve many sessions."""


class PydanticAIAgent:
    """An agent of pydantic-ai that answers in a session.

    Args:
        agent: the agent of pydantic-ai.
        **options: of each of its runs: `deps`, `model_settings`, `usage_limits`, …
    """

    def __init__(self, agent: TheirAgent[Any, Any], **options: Any) -> None:  # noqa: ANN401  passed on to their `run_stream_events`
        self.agent = agent
        self._options = options
        self._said: dict[str, list[ModelMessage]] = {}
        """Their messages up to the end of each answer, by the id of the message it ends with."""

    @property
    def name(self) -> str | None:
        """The agent's own name."""
        return self.agent.name

    def public(self) -> dict[str, JSON]:
        """Return what the log and the component may know."""
        provider, model = self._model()
        return {"name": self.name, "provider": provider, "model": model, "library": "pydantic-ai"}

    async def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Yield the events of one run.

        Raises:
            Exception: whatever the agent raised.
        """
        scribe, result = Scribe(run), None
        asked = run.history(run.message_id)
        counts = self._options.get("usage") or RunUsage()
        counter = _Counter(counts)
        options = {**self._options, "usage": counts}
        stream = self.agent.run_stream_events(
            _content(asked[-1]), message_history=self._history(asked[:-1]), **options
        )
        async with stream as events:
            async for event in events:
                if isinstance(event, AgentRunResultEvent):
                    result = event.result
                    break
                for ours in self._events(scribe, event, counter):
                    yield ours
        for ours in scribe.end(usage=counter.read()):
            yield ours
        if result is not None:
            self._remember(run.host.state.head or "", list(result.all_messages()))

    def __repr__(self) -> str:
        return f"PydanticAIAgent({':'.join(self._model())!r})"

    def _history(self, told: tuple[Message, ...]) -> list[ModelMessage]:
        for message in reversed(told):
            if message.message_id in self._said:
                self._remember(message.message_id, self._said.pop(message.message_id))
                return self._said[message.message_id]
        return [_in_words(message) for message in told if message.role != "tool" and _content(message)]

    def _remember(self, message_id: str, messages: list[ModelMessage]) -> None:
        self._said[message_id] = messages
        while len(self._said) > _REMEMBERED:
            del self._said[next(iter(self._said))]  # not used for longest

    def _model(self) -> tuple[str, str]:
        model = self.agent.model
        if model is None or isinstance(model, str):
            provider, _, name = (model or "").rpartition(":")
            return provider or "pydantic-ai", name
        return model.system, model.model_name

    def _events(self, scribe: Scribe, event: object, counter: _Counter) -> Iterator[Event]:
        if isinstance(event, PartStartEvent) and not scribe.writing:
            yield from scribe.begin(*self._model())
        match event:
            case PartStartEvent(part=FilePart(content=file)) if file.media_type.startswith("image/"):
                yield from scribe.add_image(ImagePart(media_type=file.media_type, data=file.data))
            case (
                PartStartEvent(part=TextPart(content=text))
                | PartDeltaEvent(delta=TextPartDelta(content_delta=text))
            ):
                yield from scribe.say("text", text)
            case (
                PartStartEvent(part=ThinkingPart(content=text))
                | PartDeltaEvent(delta=ThinkingPartDelta(content_delta=text))
            ):
                yield from scribe.say("reasoning", text or "")
            case PartEndEvent(part=ToolCallPart() as call):
                yield from scribe.call(call.tool_call_id, call.tool_name, call.args)
            case FunctionToolCallEvent(part=call):
                if scribe.writing:
                    yield from scribe.end(usage=counter.read())
                yield from scribe.tool_starts(call.tool_call_id)
            case FunctionToolResultEvent(part=ToolReturnPart(outcome="success") as returned):
                yield from scribe.tool_ends(returned.tool_call_id, returned.content)
            case FunctionToolResultEvent(part=failed):
                yield from scribe.tool_ends(failed.tool_call_id, error=str(failed.content))


def _in_words(message: Message) -> ModelMessage:
    """Return what was said, for an answer whose own messages are gone: forgotten, or of another process."""
    if message.role == "user":
        return ModelRequest(parts=[UserPromptPart(content=_content(message))])
    images = [FilePart(content=image) for image in _images(message) if isinstance(image, BinaryContent)]
    text = [TextPart(content=message.text)] if message.text else []
    return ModelResponse(parts=[*text, *images])


def _content(message: Message) -> str | list[str | BinaryContent | ImageUrl]:
    """Return what a message says, images included."""
    images = _images(message)
    return [*([message.text] if message.text else []), *images] if images else message.text


def _images(message: Message) -> list[BinaryContent | ImageUrl]:
    return [
        ImageUrl(part.url) if part.url else BinaryContent(part.data or b"", media_type=part.media_type)
        for part in message.parts
        if isinstance(part, ImagePart)
    ]


class _Counter:
    """Tells the tokens of one model call from those of the run, which pydantic-ai adds up."""

    def __init__(self, counts: RunUsage) -> None:
        self._counts = counts
        self._before = self._now()

    def read(self) -> Usage | None:
        """Return the tokens since the last reading; None if no model call ended since."""
        before, now = self._before, self._now()
        self._before = now
        if now["requests"] == before["requests"]:
            return None
        spent = {name: count - before[name] for name, count in now.items()}
        return Usage(**{name: count for name, count in spent.items() if name != "requests"})

    def _now(self) -> dict[str, int]:
        counts = self._counts
        return {
            "requests": counts.requests,
            "input_tokens": counts.input_tokens,
            "output_tokens": counts.output_tokens,
            "cache_read_tokens": counts.cache_read_tokens,
            "cache_write_tokens": counts.cache_write_tokens,
            "reasoning_tokens": counts.details.get("reasoning_tokens", 0),
        }
