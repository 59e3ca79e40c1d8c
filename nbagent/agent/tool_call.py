"""One tool call, from what the model wrote to its `tool_end`.

In: the call as the model wrote it. Out: events, put into an outbox that it shares with the calls beside it.

Rules:

- Every call gets exactly one `tool_end`. If the run is stopped before, `closing_events` writes it.
- The model is told what is wrong with a call as an ordinary result.
"""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from typing import Any

from nbagent.agent.approval import Approval, Decision, decide
from nbagent.agent.execution import Execution, Finished
from nbagent.agent.output import CallOutput, Outbox
from nbagent.agent.placement import Job, LoopJob, ThreadJob, start_thread
from nbagent.agent.run_context import RunContext
from nbagent.agent.stage import ask
from nbagent.agent.tool_context import ToolContext
from nbagent.agent.tools import Tool
from nbagent.errors import error_info
from nbagent.events import ApprovalRequest, ApprovalResponse, ToolEnd, ToolStart
from nbagent.messages import ErrorInfo, ToolCallPart

__all__ = ["Call", "refused"]

_LINE = 300
"""The longest description that a person reads before approving: an MCP server may send a book."""


def refused(call: ToolCallPart, why: str, kind: str = "NotRun") -> ToolEnd:
    """Return the end of a call that does not run."""
    error = ErrorInfo(type=kind, message=why)
    return ToolEnd(tool_call_id=call.tool_call_id, outcome="error", result=why, error=error)


@dataclass(frozen=True)
class Call:
    """A call that can run: the tool exists and the arguments fit."""

    tool: Tool
    tool_call_id: str
    arguments: dict[str, Any]
    rule: Approval | None
    """The approval it needs."""
    images: bool
    """Whether the model takes images."""

    async def run(self, run: RunContext, outbox: Outbox) -> None:
        """Run the call and put its events."""
        decision = await self._decide(run, outbox)
        if not decision.approved:
            await outbox.put(self._denied(decision))
            return
        over = threading.Event()
        output = CallOutput(outbox, self.tool_call_id)
        context = ToolContext(
            session=run.host,
            run_id=run.run_id,
            tool_call_id=self.tool_call_id,
            _report=lambda text: output("progress", text),
            _ask=lambda agent, text: ask(agent, text, run, outbox, self.tool_call_id),
            _over=over,
        )
        try:
            end = await self._execute(run, outbox, output, context)
        finally:
            over.set()
            output.close()
        await outbox.put(end)

    async def _decide(self, run: RunContext, outbox: Outbox) -> Decision:
        decision = await decide(self.rule, self.tool.name, self.arguments)
        if decision == "ask":
            await outbox.put(self._request())
            decision = await run.approvals.wait(self.tool_call_id)
        if self.rule is not None:
            await outbox.put(
                ApprovalResponse(
                    tool_call_id=self.tool_call_id,
                    approved=decision.approved,
                    reason=decision.reason,
                    by=decision.by,
                )
            )
        return decision

    def _request(self) -> ApprovalRequest:
        first_line = self.tool.description.strip().partition("\n")[0].strip()
        return ApprovalRequest(
            tool_call_id=self.tool_call_id, title=self.tool.title, description=first_line[:_LINE] or None
        )

    def _denied(self, decision: Decision) -> ToolEnd:
        who = "The user" if decision.by == "user" else "A policy"
        why = f" Reason: {decision.reason}" if decision.reason else ""
        result = f"{who} did not allow this call.{why}"
        return ToolEnd(tool_call_id=self.tool_call_id, outcome="denied", result=result)

    async def _execute(
        self, run: RunContext, outbox: Outbox, output: CallOutput, context: ToolContext
    ) -> ToolEnd:
        """Run the function where it belongs, within its time limit."""

        async def start() -> None:
            await outbox.put(ToolStart(tool_call_id=self.tool_call_id, where=self.tool.where or "thread"))
            if self.tool.timeout is not None:
                limit.reschedule(outbox.loop.time() + self.tool.timeout)

        def begin() -> None:  # on the thread that runs the function; it waits until `tool_start` is durable
            if self.tool.where is not None:
                asyncio.run_coroutine_threadsafe(start(), outbox.loop).result()

        arguments = self.arguments
        if self.tool.context is not None:
            arguments = {**arguments, self.tool.context: context}
        execution = Execution(self.tool.function, arguments, output, begin)
        try:
            async with asyncio.timeout(None) as limit:
                if self.tool.where is None:
                    await start()
                return self._ended(run, await self._outcome(execution, run))
        except TimeoutError:
            return self._timed_out()

    async def _outcome(self, execution: Execution, run: RunContext) -> Any:  # noqa: ANN401  a job's result is Finished or INTERRUPTED
        own = run.context.copy()
        job: Job
        match self.tool.where:
            case "main":
                job = ThreadJob(execution.in_thread, own)
                run.home.post(job)
            case "loop":
                job = LoopJob(execution.on_loop, own)
                run.home.post(job)
            case "thread":
                job = ThreadJob(execution.in_thread, own)
                start_thread(job)
            case None:
                job = LoopJob(execution.on_loop, own)
                job.run()
        try:
            return await asyncio.wrap_future(job.done)
        except asyncio.CancelledError:
            job.cancel()
            raise

    def _ended(self, run: RunContext, outcome: Any) -> ToolEnd:  # noqa: ANN401  what `_outcome` returns
        if not isinstance(outcome, Finished):
            why = "The user interrupted this call."
            return ToolEnd(tool_call_id=self.tool_call_id, outcome="interrupted", result=why)
        result = outcome.result
        if result is None or outcome.error is not None:
            error = outcome.error or RuntimeError("the function gave no result")
            return ToolEnd(
                tool_call_id=self.tool_call_id,
                outcome="error",
                result=outcome.explain(),
                error=error_info(error),
                duration=outcome.seconds,
            )
        if result.value is not None:
            run.host.artifacts[self.tool_call_id] = result.value
        return ToolEnd(
            tool_call_id=self.tool_call_id,
            outcome="ok",
            result=result.text,
            images=result.images if self.images else (),
            display=result.display,
            result_type=result.type_name,
            result_bytes=result.size,
            truncated=result.truncated,
            duration=outcome.seconds,
        )

    def _timed_out(self) -> ToolEnd:
        why = f"The call took longer than {self.tool.timeout:g} s and was ended."
        return ToolEnd(
            tool_call_id=self.tool_call_id,
            outcome="timeout",
            result=why,
            error=ErrorInfo(type="TimeoutError", message=why),
            duration=self.tool.timeout,
        )
