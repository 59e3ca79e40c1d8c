"""The loop: one async generator from a question to the end of the answer.

In: an agent and the `Turn` it answers. Out: events, in order, for the session to append.

Rules:

- The generator is resumed only after its event was appended, and made durable where it must be: what is
  done next may rely on it.
- It knows the good end only. Failures are raised and a stop is a cancellation: what they leave open is
  closed by `closing_events`, the same way as after a crash.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from time import monotonic

from nbagent.agent.agent import Agent
from nbagent.errors import StreamTruncated
from nbagent.events import Event, RequestEnd, RequestRetry, RequestStart
from nbagent.messages import Message
from nbagent.models.base import Finish, ModelRequest

__all__ = ["Turn", "answer"]


@dataclass(frozen=True)
class Turn:
    """What a run works on: where it stands in the conversation, and how to read and name things."""

    run_id: str
    message_id: str
    """The message that is answered."""
    history: Callable[[str], tuple[Message, ...]]
    """Messages from the start down to a message_id."""
    seq: Callable[[], int]
    new_id: Callable[[str], str]


async def answer(agent: Agent, turn: Turn) -> AsyncGenerator[Event, None]:
    """Yield the events of one run, without its `run_start` and `run_end`.

    Raises:
        ModelError: the model's side failed; what came before was yielded.
    """
    start = RequestStart(
        request_id=turn.new_id("request"),
        run_id=turn.run_id,
        message_id=turn.new_id("message"),
        parent_id=turn.message_id,
        provider=agent.model.provider,
        model=agent.model.model,
        upto=turn.seq(),
    )
    async with aclosing(_request(agent, turn, start)) as events:
        async for event in events:
            yield event


async def _request(agent: Agent, turn: Turn, start: RequestStart) -> AsyncGenerator[Event, None]:
    """Yield one model call, from its start to its end."""
    yield start
    request = ModelRequest(
        request_id=start.request_id,
        message_id=start.message_id,
        messages=turn.history(start.parent_id),
        instructions=agent.instructions,
    )
    began, ttft, finish = monotonic(), None, None
    async with aclosing(agent.model.stream(request)) as events:
        async for event in events:
            if isinstance(event, Finish):
                finish = event
                continue
            if ttft is None and not isinstance(event, RequestRetry):
                ttft = monotonic() - began
            yield event
    if finish is None:
        raise StreamTruncated(f"{agent.model.provider} ended its answer without saying that it was complete.")
    yield _request_end(start, finish, ttft, monotonic() - began)


def _request_end(start: RequestStart, finish: Finish, ttft: float | None, duration: float) -> RequestEnd:
    return RequestEnd(
        request_id=start.request_id,
        outcome="ok",
        finish_reason=finish.finish_reason,
        finish_reason_raw=finish.finish_reason_raw,
        usage=finish.usage,
        cost_usd=finish.cost_usd,
        cost_source=finish.cost_source,
        ttft=ttft,
        duration=duration,
        response_id=finish.response_id,
        response_model=finish.response_model,
        http_status=finish.http_status,
        flags=finish.flags,
    )
