"""Writes down what another library's agent does, as the events of a run.

In: what happened, in the order of that library: a model call began, wrote something, called a tool. Out:
events.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import monotonic

from nbagent.agent.results import describe
from nbagent.agent.run_context import RunContext
from nbagent.agent.written_calls import WrittenCalls
from nbagent.errors import error_info
from nbagent.events import Event, RequestEnd, RequestStart, ToolEnd, ToolStart
from nbagent.messages import JSON, FinishReason, ImagePart, Usage
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.answer.think import Kind

__all__ = ["Scribe"]


class Scribe:
    """The events of one run."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._parent_id = run.message_id
        self._step = 0
        self._request: RequestStart | None = None
        self._answer = AnswerBuilder("")
        self._written = WrittenCalls(taken=run.host.state.tool_calls)
        self._began = 0.0
        self._ids: dict[str, str] = {}
        self._started: dict[str, float] = {}

    @property
    def writing(self) -> bool:
        """Whether a model call goes on."""
        return self._request is not None

    def begin(self, provider: str, model: str) -> Iterator[Event]:
        """Begin a model call; end the one that goes on, if there is one."""
        yield from self.end()
        run = self._run
        self._request = RequestStart(
            request_id=run.new_id("request"),
            run_id=run.run_id,
            message_id=run.new_id("message"),
            parent_id=self._parent_id,
            provider=provider,
            model=model,
            step=self._step,
            upto=run.seq(),
        )
        self._answer = AnswerBuilder(self._request.message_id)
        self._written = WrittenCalls(taken=run.host.state.tool_calls)
        self._began = monotonic()
        yield self._request

    def say(self, kind: Kind, text: str) -> Iterator[Event]:
        """Add text or reasoning that the model wrote."""
        self._answer.write(kind, text)
        yield from self._said()

    def add_image(self, image: ImagePart) -> Iterator[Event]:
        """Add an image that the model made."""
        self._answer.add_image(image)
        yield from self._said()

    def call(self, tool_call_id: str, name: str, arguments: JSON) -> Iterator[Event]:
        """Add a tool call that the model wrote."""
        text = arguments if isinstance(arguments, str) else json.dumps(arguments or {}, default=repr)
        call = self._answer.call()
        call.start(tool_call_id, name)
        call.end(text)
        yield from map(self._written.see, self._said())
        self._ids.update(self._written.ids)

    def _said(self) -> Iterator[Event]:
        return (event for event in self._answer.take() if isinstance(event, Event))

    def end(
        self,
        *,
        usage: Usage | None = None,
        reason: FinishReason | None = None,
        error: BaseException | None = None,
    ) -> Iterator[Event]:
        """End the model call; nothing happens if none goes on."""
        if self._request is None:
            return
        self._answer.flush()
        yield from self._said()
        yield RequestEnd(
            request_id=self._request.request_id,
            outcome="error" if error else "ok",
            finish_reason=None if error else reason or ("tool_calls" if self._written.calls else "stop"),
            usage=usage,
            duration=monotonic() - self._began,
            error=error_info(error) if error else None,
        )
        self._parent_id = self._request.message_id
        self._step += 1
        self._request = None

    def tool_starts(self, tool_call_id: str) -> Iterator[Event]:
        """Begin the run of a tool; nothing happens if no model called it."""
        yield from self.end()
        if tool_call_id in self._ids:
            self._started[tool_call_id] = monotonic()
            yield ToolStart(tool_call_id=self._ids[tool_call_id], where="thread")

    def tool_ends(
        self,
        tool_call_id: str,
        value: object = None,
        error: BaseException | str | None = None,
    ) -> Iterator[Event]:
        """End the run of a tool that returned `value`, or failed with `error`."""
        if tool_call_id not in self._ids:
            return
        ours, result = self._ids.pop(tool_call_id), describe(str(error) if error else value)
        if not error and value is not None:
            self._run.host.artifacts[ours] = value
        started = self._started.pop(tool_call_id, None)
        failure = RuntimeError(error) if isinstance(error, str) else error
        yield ToolEnd(
            tool_call_id=ours,
            outcome="error" if error else "ok",
            result=result.text,
            display=result.display,
            result_type=None if error else result.type_name,
            result_bytes=result.size,
            truncated=result.truncated,
            error=error_info(failure) if failure else None,
            duration=None if started is None else monotonic() - started,
        )
