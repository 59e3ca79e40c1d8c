"""How a run ends when it does not end by itself: stopped, failed, or cut off by a crash.

In: the state and the run. Out: the events that close everything still open in it, the run last. Rule: stop,
failure and repair use the same function, so that each leaves a valid conversation.
"""

from __future__ import annotations

from typing import Literal

from nbagent.core.state import RequestState, State, ToolCallState
from nbagent.errors import error_info
from nbagent.events import ApprovalResponse, Event, RequestEnd, RunEnd, ToolEnd
from nbagent.messages import ErrorInfo, RequestOutcome, Usage

__all__ = ["INTERRUPTED", "Cause", "closing_events", "ending", "run_usage", "runs_within"]

INTERRUPTED = ErrorInfo(
    type="Interrupted",
    message="The kernel stopped while this was going on.",
    hint="What was said until then is kept; send the message again to go on.",
)
_RESULT = {
    "stopped": "The call was stopped before it had a result.",
    "interrupted": "The call was interrupted before it had a result; it may or may not have had an effect.",
}

Cause = Literal["stopped", "failed", "interrupted"]


def closing_events(
    state: State, run_id: str, cause: Cause, error: ErrorInfo | None = None, *, now: int | None = None
) -> list[Event]:
    """Return the events that end run `run_id`: its stages, requests and tool calls first.

    Args:
        state: the state of the session; not changed.
        run_id: a run that has not ended.
        cause: `stopped` by a person, `failed` with `error`, or `interrupted` by a crash.
        error: what went wrong; `interrupted` has an error of its own.
        now: UTC microseconds, for durations; None after a crash, when nobody knows how long things took.
    """
    error = INTERRUPTED if cause == "interrupted" else error
    events: list[Event] = []
    for child in state.runs.values():
        if child.start.parent_run_id == run_id and child.status == "running":
            events += closing_events(state, child.start.run_id, cause, error, now=now)
    for request in state.requests.values():
        if request.start.run_id == run_id and request.status == "running":
            events.append(_request_end(request, cause, error, now))
    for call in state.tool_calls.values():
        if call.run_id == run_id and call.status in {"pending", "approval", "running"}:
            events += _tool_end(call, cause, now)
    outcome: Literal["stopped", "failed"] = "stopped" if cause == "stopped" else "failed"
    return [*events, RunEnd(run_id=run_id, outcome=outcome, error=error, usage=run_usage(state, run_id))]


def ending(state: State, run_id: str, error: Exception | None, *, now: int) -> list[Event]:
    """Return the events that end a run that finished by itself, or with `error`."""
    if error is not None:
        return closing_events(state, run_id, "failed", error_info(error), now=now)
    return [RunEnd(run_id=run_id, outcome="completed", usage=run_usage(state, run_id))]


def run_usage(state: State, run_id: str) -> Usage | None:
    """Return the tokens of all requests of a run and its stages; a count is None unless each has it."""
    runs = runs_within(state, run_id)
    ended = [r.end for r in state.requests.values() if r.start.run_id in runs and r.end is not None]
    usages = [end.usage for end in ended]
    if not usages or any(usage is None for usage in usages):
        return None

    def total(name: str) -> int | None:
        counts = [getattr(usage, name) for usage in usages]
        return None if None in counts else sum(counts)

    names = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")
    return Usage(**{name: total(name) for name in names})


def runs_within(state: State, run_id: str) -> set[str]:
    """Return the ids of a run and of all its stages, theirs included."""
    runs = {run_id}
    for run in state.runs.values():  # a stage starts after its parent, so one pass finds all
        if run.start.parent_run_id in runs:
            runs.add(run.start.run_id)
    return runs


_REQUEST_OUTCOME: dict[Cause, RequestOutcome] = {
    "stopped": "stopped",
    "failed": "error",
    "interrupted": "interrupted",
}


def _request_end(request: RequestState, cause: Cause, error: ErrorInfo | None, now: int | None) -> RequestEnd:
    first = request.first_at
    return RequestEnd(
        request_id=request.start.request_id,
        outcome=_REQUEST_OUTCOME[cause],
        error=error,
        http_status=error.status if error else None,
        ttft=(first - request.started_at) / 1e6 if first is not None else None,
        duration=(now - request.started_at) / 1e6 if now is not None else None,
    )


def _tool_end(call: ToolCallState, cause: Cause, now: int | None) -> list[Event]:
    started = call.started_at
    outcome: Literal["stopped", "interrupted"] = "stopped" if cause == "stopped" else "interrupted"
    end = ToolEnd(
        tool_call_id=call.tool_call_id,
        outcome=outcome,
        result=_RESULT[outcome],
        duration=(now - started) / 1e6 if now is not None and started is not None else None,
    )
    if call.status != "approval":
        return [end]
    denial = ApprovalResponse(tool_call_id=call.tool_call_id, approved=False, reason="stopped", by="stop")
    return [denial, end]
