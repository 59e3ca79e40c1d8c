"""The loop: one async generator from a question to the end of the answer.

In: an agent and the `RunContext` it answers. Out: events, in order, for the session to append.

Rules:

- The generator is resumed after its event was appended and, where that matters, made durable. What comes next
  may rely on it.
- It writes the end of what went well, and nothing else. A failure is raised and a stop is a cancellation;
  `closing_events` closes what they leave open, as it does after a crash.
- Tools run only after an answer that ended well. Each of its calls has a result before the next request.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import partial
from time import monotonic
from typing import Protocol

from nbagent.agent.output import merged
from nbagent.agent.run_context import RunContext
from nbagent.agent.tool_call import Call, refused
from nbagent.agent.tools import Tool
from nbagent.agent.written_calls import WrittenCalls
from nbagent.errors import InvalidToolCalls, StepLimitReached, StreamTruncated
from nbagent.events import Event, RequestEnd, RequestRetry, RequestStart, ToolEnd
from nbagent.messages import FinishReason, ToolCallPart
from nbagent.models.base import Finish, Model, ModelRequest

__all__ = ["answer"]

_INVALID_LIMIT = 3
"""A model that has written so many calls in a row that cannot run will not learn it in this run."""
_CUT_OFF: dict[FinishReason, str] = {
    "length": "the answer reached its length limit",
    "content_filter": "a content filter ended the answer",
    "error": "the answer ended with an error",
}


class LoopAgent(Protocol):
    """An agent, as the loop reads it."""

    @property
    def model(self) -> Model:
        """What answers a request."""

    @property
    def instructions(self) -> str | None:
        """The system prompt."""

    @property
    def tools(self) -> tuple[Tool, ...]:
        """What the model may call."""

    @property
    def max_steps(self) -> int:
        """How many model calls one run may take."""

    def prepare(self, call: ToolCallPart) -> Call | ToolEnd:
        """Return the call, ready to run. If it cannot run, return its end, which tells the model why."""


async def answer(agent: LoopAgent, run: RunContext) -> AsyncGenerator[Event, None]:
    """Yield the events of one run, without its `run_start` and `run_end`.

    Raises:
        ModelError: the model failed; what came before was yielded.
        AgentError: the run took too many steps, or too many calls in a row could not run.
        asyncio.CancelledError: a person interrupted a tool where it ran.
    """
    parent_id, invalid = run.message_id, 0
    for step in range(agent.max_steps):
        start = _request_start(agent, run, parent_id, step)
        written = WrittenCalls(taken=run.host.state.tool_calls)
        async with aclosing(_request(agent, run, start, written)) as events:
            async for event in events:
                yield event
        if written.reason in _CUT_OFF or (not written.calls and written.reason != "pause"):
            break
        prepared = [agent.prepare(call) for call in written.calls]
        async with aclosing(_tools(run, prepared)) as events:
            async for event in events:
                yield event
        invalid = _invalid_in_a_row(invalid, prepared)
        if invalid >= _INVALID_LIMIT:
            raise InvalidToolCalls(
                f"{invalid} tool calls in a row could not run.",
                hint="Describe the tools better, or use another model.",
            )
        parent_id = start.message_id
    else:
        raise StepLimitReached(
            f"The run has made {agent.max_steps} model calls and is not finished.",
            hint="Send another message to continue, or give the agent a larger max_steps.",
        )
    why = _CUT_OFF.get(written.reason or "stop", "")
    for call in written.calls:
        yield refused(call, f"Not run: {why}, so the call may be incomplete.")


def _request_start(agent: LoopAgent, run: RunContext, parent_id: str, step: int) -> RequestStart:
    return RequestStart(
        request_id=run.new_id("request"),
        run_id=run.run_id,
        message_id=run.new_id("message"),
        parent_id=parent_id,
        provider=agent.model.provider,
        model=agent.model.model,
        step=step,
        upto=run.seq(),
    )


async def _request(
    agent: LoopAgent, run: RunContext, start: RequestStart, written: WrittenCalls
) -> AsyncGenerator[Event, None]:
    """Yield one model call, from its start to its end."""
    yield start
    request = ModelRequest(
        request_id=start.request_id,
        message_id=start.message_id,
        messages=run.history(start.parent_id),
        instructions=agent.instructions,
        tools=tuple(tool.spec for tool in agent.tools),
    )
    began, ttft, finish = monotonic(), None, None
    async with aclosing(agent.model.stream(request)) as events:
        async for event in events:
            if isinstance(event, Finish):
                finish = event
                continue
            if ttft is None and not isinstance(event, RequestRetry):
                ttft = monotonic() - began
            yield written.see(event)
    if finish is None:
        raise StreamTruncated(f"{agent.model.provider} closed the stream before the answer was complete.")
    written.reason = finish.finish_reason
    yield _request_end(start, finish, ttft, monotonic() - began)


async def _tools(run: RunContext, prepared: list[Call | ToolEnd]) -> AsyncGenerator[Event, None]:
    """Yield the events of the calls of one answer, which run at the same time if their places allow it."""
    for end in prepared:
        if isinstance(end, ToolEnd):
            yield end
    workers = [partial(call.run, run) for call in prepared if isinstance(call, Call)]
    async with aclosing(merged(workers)) as events:
        async for event in events:
            yield event
            if isinstance(event, ToolEnd) and event.outcome == "interrupted":
                raise asyncio.CancelledError  # the interrupt button stops the run, not just the tool


def _invalid_in_a_row(before: int, prepared: list[Call | ToolEnd]) -> int:
    for call in prepared:
        before = 0 if isinstance(call, Call) else before + 1
    return before


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
