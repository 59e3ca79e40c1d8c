"""The rows of the sessions, runs and requests frames: what was done, how long it took, what it cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from nbagent.core.state import RequestState
from nbagent.events import RequestEnd
from nbagent.log.rows.values import between, error, json_text, sums
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row
from nbagent.messages import Usage

__all__ = ["request_rows", "run_rows", "session_rows"]


def session_rows(session: SessionLog, *, full: bool) -> Iterator[Row]:
    """Yield the row of the session."""
    state, agent = session.state, session.state.agent
    row = {
        "session_id": state.session_id,
        "title": state.title,
        "notebook": session.start.notebook,
        "agent": agent.get("name"),
        "provider": agent.get("provider"),
        "model": agent.get("model"),
        "forked_from": session.start.forked_from,
        "created_at": session.created_at,
        "updated_at": state.at,
        "n_messages": len(state.messages),
        "n_runs": len(state.runs),
        "n_requests": len(state.requests),
        "n_tool_calls": len(state.tool_calls),
        **sums(request for request in state.requests.values() if not _is_copied(session, request)),
    }
    if full:
        row["metadata"] = json_text(state.metadata)
        row["agent_json"] = json_text(agent)
        row["versions"] = json_text(session.start.versions)
    yield row


def run_rows(session: SessionLog, *, full: bool) -> Iterator[Row]:  # noqa: ARG001  every frame's function has this signature
    """Yield a row per run."""
    requests: dict[str, list[RequestState]] = {}
    for request in session.state.requests.values():
        requests.setdefault(request.start.run_id, []).append(request)
    calls = Counter(call.run_id for call in session.state.tool_calls.values())
    for number, (run_id, run) in enumerate(session.state.runs.items(), start=1):
        own = requests.get(run_id, [])
        yield {
            "run_id": run_id,
            "session_id": session.state.session_id,
            "run_number": number,
            "parent_run_id": run.start.parent_run_id,
            "agent": run.start.agent,
            "message_id": run.start.message_id,
            "copied": session.is_copied(session.run_seqs[run_id]),
            "status": run.status,
            **error(run.error),
            "started_at": run.started_at,
            "completed_at": run.ended_at,
            "duration": between(run.started_at, run.ended_at),
            "n_requests": len(own),
            "n_tool_calls": calls[run_id],
            **sums(own),
        }


_NO_END, _NO_USAGE = RequestEnd(request_id="", outcome="interrupted"), Usage()
"""The end and the usage of a model call that has not ended: nothing is known of them."""


def request_rows(session: SessionLog, *, full: bool) -> Iterator[Row]:
    """Yield a row per model call."""
    calls = Counter(call.message_id for call in session.state.tool_calls.values())
    for request_id, request in session.state.requests.items():
        start, end = request.start, request.end or _NO_END
        usage = end.usage or _NO_USAGE
        row = {
            "request_id": request_id,
            "session_id": session.state.session_id,
            "run_id": start.run_id,
            "message_id": start.message_id,
            "copied": _is_copied(session, request),
            "step": start.step,
            "provider": start.provider,
            "model": start.model,
            "response_model": end.response_model,
            "response_id": end.response_id,
            "status": request.status,
            "finish_reason": end.finish_reason,
            "finish_reason_raw": end.finish_reason_raw,
            **error(end.error),
            "http_status": end.http_status,
            "retries": request.retries,
            "started_at": request.started_at,
            "completed_at": request.ended_at,
            "duration": end.duration,
            "ttft": end.ttft,
            "tokens_per_second": _speed(end, usage),
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cache_read_tokens": usage.cache_read_tokens,
            "cache_write_tokens": usage.cache_write_tokens,
            "reasoning_tokens": usage.reasoning_tokens,
            "cost_usd": end.cost_usd,
            "cost_source": end.cost_source,
            "n_tool_calls": calls[start.message_id],
        }
        if full:
            row["usage_raw"] = json_text(usage.raw)
            row["flags"] = json_text(end.flags)
        yield row


def _is_copied(session: SessionLog, request: RequestState) -> bool:
    return session.is_copied(session.message_seqs[request.start.message_id])


def _speed(end: RequestEnd, usage: Usage) -> float | None:
    """Return the tokens per second of writing; None if the answer arrived in one piece."""
    if usage.output_tokens is None or end.duration is None or end.ttft is None or end.duration <= end.ttft:
        return None
    return usage.output_tokens / (end.duration - end.ttft)
