"""Writes a log as OpenTelemetry spans, by the GenAI semantic conventions (needs `opentelemetry-api`).

In: folded sessions and a tracer. Out: one trace per run: an `invoke_agent` span above `chat` and
`execute_tool` spans, with the times of the log.

Rules: unknown values are left out; content is left out unless it is requested. The conventions still change:
the names are those of semantic-conventions v1.41, and only the tables here hold them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from opentelemetry.context import Context
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, set_span_in_context
from opentelemetry.util.types import AttributeValue

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
    spans = _SessionSpans(session, tracer)
    table = _TOOL | _TOOL_CONTENT if content else _TOOL
    texts = {row["message_id"]: row["text"] for row in message_rows(session, full=False)} if content else {}
    for row in run_rows(session, full=False):
        spans.write_run(row)
    for row in request_rows(session, full=False):
        spans.write_request(row, texts.get(row["message_id"]))
    for row in tool_call_rows(session, full=False):
        spans.write_tool_call(row, table)
    return spans.written


class _SessionSpans:
    """Writes the spans of one session. Write the runs first: they are the parents of the others."""

    def __init__(self, session: SessionLog, tracer: Tracer) -> None:
        self._tracer = tracer
        self._latest = session.state.at
        self._runs: dict[str | None, Span] = {}
        self.written = 0

    def write_run(self, row: Row) -> None:
        name = " ".join(filter(None, ("invoke_agent", row["agent"])))
        attributes = _attributes(row, _RUN, "invoke_agent")
        self._runs[row["run_id"]] = self._write(
            name, attributes, row, row["parent_run_id"], SpanKind.INTERNAL
        )

    def write_request(self, row: Row, text: str | None) -> None:
        attributes = _attributes(row, _REQUEST, "chat") | _answer(row, text)
        self._write(f"chat {row['model']}", attributes, row, row["run_id"], SpanKind.CLIENT)

    def write_tool_call(self, row: Row, table: dict[str, str]) -> None:
        attributes = _attributes(row, table, "execute_tool") | {"gen_ai.tool.type": "function"}
        row = row | {"started_at": row["started_at"] or row["requested_at"]}
        self._write(f"execute_tool {row['tool_name']}", attributes, row, row["run_id"], SpanKind.INTERNAL)

    def _write(
        self,
        name: str,
        attributes: dict[str, AttributeValue],
        row: Row,
        parent_id: str | None,
        kind: SpanKind,
    ) -> Span:
        parent = self._runs.get(parent_id)
        context = set_span_in_context(parent) if parent else Context()
        start, end = row["started_at"], row["completed_at"] or self._latest
        # The log counts microseconds, OpenTelemetry nanoseconds.
        span = self._tracer.start_span(name, context, kind, attributes, start_time=start * 1000)
        if row["status"] not in _GOOD:
            span.set_attribute("error.type", row["error_type"] or row["status"])
            span.set_status(Status(StatusCode.ERROR))
        span.end(max(start, end) * 1000)
        self.written += 1
        return span


def _attributes(row: Row, table: dict[str, str], operation: str) -> dict[str, AttributeValue]:
    known = {name: row[column] for name, column in table.items() if row[column] is not None}
    return {"gen_ai.operation.name": operation, **known}


def _answer(row: Row, text: str | None) -> dict[str, AttributeValue]:
    """Return the attributes of a model call that are not the plain value of a column."""
    out: dict[str, AttributeValue] = {
        "gen_ai.provider.name": _PROVIDERS.get(row["provider"], row["provider"])
    }
    if row["finish_reason"] is not None:
        out["gen_ai.response.finish_reasons"] = [row["finish_reason"]]
    if text is not None:
        said = [{"role": "assistant", "parts": [{"type": "text", "content": text}]}]
        out["gen_ai.output.messages"] = json.dumps(said)
    return out
