"""The log as OpenTelemetry spans, by the GenAI semantic conventions (needs `opentelemetry-api`).

In: folded sessions and a tracer. Out: a trace per run: `invoke_agent` over `chat` and `execute_tool` spans
with the times of the log.

Rules: what is unknown is left out; content is left out unless it is asked for. The conventions are in
development: names follow semantic-conventions v1.41, and stand in the tables here and nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from opentelemetry.context import Context
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, set_span_in_context

from nbagent.log.rows.messages import message_rows, tool_call_rows
from nbagent.log.rows.runs import request_rows, run_rows
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row

__all__ = ["write_spans"]

_USAGE = {
    "gen_ai.usage.input_tokens": "input_tokens",
    "gen_ai.usage.output_tokens": "output_tokens",
    "gen_ai.usage.cache_read.input_tokens": "cache_read_tokens",
    "gen_ai.usage.cache_creation.input_tokens": "cache_write_tokens",
    "gen_ai.usage.reasoning.output_tokens": "reasoning_tokens",
}
_RUN = {"gen_ai.agent.name": "agent", "gen_ai.conversation.id": "session_id", **_USAGE}
_REQUEST = {
    "gen_ai.conversation.id": "session_id",
    "gen_ai.request.model": "model",
    "gen_ai.response.model": "response_model",
    "gen_ai.response.id": "response_id",
    "gen_ai.response.time_to_first_chunk": "ttft",
    "http.response.status_code": "http_status",
    **_USAGE,
}
_TOOL = {
    "gen_ai.conversation.id": "session_id",
    "gen_ai.tool.call.id": "tool_call_id",
    "gen_ai.tool.name": "tool_name",
}
_TOOL_CONTENT = {"gen_ai.tool.call.arguments": "arguments", "gen_ai.tool.call.result": "result"}
_PROVIDERS = {"google": "gcp.gemini", "openai-chat": "openai"}
_GOOD = frozenset({"ok", "completed", "running", "pending", "writing", "approval"})


def write_spans(sessions: Iterable[SessionLog], tracer: Tracer, *, content: bool) -> int:
    """Write the spans of every run; return how many."""
    return sum(_write_session(session, tracer, content=content) for session in sessions)


def _write_session(session: SessionLog, tracer: Tracer, *, content: bool) -> int:
    write = _writer(session, tracer)
    runs: dict[str, Span] = {}
    texts = {row["message_id"]: row["text"] for row in message_rows(session, full=False)} if content else {}
    rows = 0
    for row in run_rows(session, full=False):
        name = " ".join(filter(None, ("invoke_agent", row["agent"])))
        parent = runs.get(row["parent_run_id"] or "")
        runs[row["run_id"]] = write(
            name, _attributes(row, _RUN, "invoke_agent"), row, parent, SpanKind.INTERNAL
        )
        rows += 1
    for row in request_rows(session, full=False):
        attributes = _attributes(row, _REQUEST, "chat") | _answer(row, texts.get(row["message_id"]))
        write(f"chat {row['model']}", attributes, row, runs.get(row["run_id"]), SpanKind.CLIENT)
        rows += 1
    for row in tool_call_rows(session, full=False):
        table = _TOOL | _TOOL_CONTENT if content else _TOOL
        attributes = _attributes(row, table, "execute_tool") | {"gen_ai.tool.type": "function"}
        row["started_at"] = row["started_at"] or row["requested_at"]
        write(
            f"execute_tool {row['tool_name']}",
            attributes,
            row,
            runs.get(row["run_id"] or ""),
            SpanKind.INTERNAL,
        )
        rows += 1
    return rows


def _writer(session: SessionLog, tracer: Tracer) -> Callable[..., Span]:
    def write(name: str, attributes: dict[str, Any], row: Row, parent: Span | None, kind: SpanKind) -> Span:
        context = set_span_in_context(parent) if parent else Context()
        start, end = row["started_at"], row["completed_at"] or session.state.at
        span = tracer.start_span(name, context, kind, attributes, start_time=start * 1000)
        if row["status"] not in _GOOD:
            span.set_attribute("error.type", row["error_type"] or row["status"])
            span.set_status(Status(StatusCode.ERROR))
        span.end(max(start, end) * 1000)
        return span

    return write


def _attributes(row: Row, table: dict[str, str], operation: str) -> dict[str, Any]:
    known = {name: row[column] for name, column in table.items() if row[column] is not None}
    return {"gen_ai.operation.name": operation, **known}


def _answer(row: Row, text: str | None) -> dict[str, Any]:
    """Return the attributes of a model call that are more than a column."""
    out: dict[str, Any] = {"gen_ai.provider.name": _PROVIDERS.get(row["provider"], row["provider"])}
    if row["finish_reason"] is not None:
        out["gen_ai.response.finish_reasons"] = [row["finish_reason"]]
    if text is not None:
        said = [{"role": "assistant", "parts": [{"type": "text", "content": text}]}]
        out["gen_ai.output.messages"] = json.dumps(said)
    return out
