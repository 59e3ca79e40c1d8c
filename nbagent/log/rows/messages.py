"""The rows of the messages and tool_calls frames."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from nbagent.core.branches import tool_message
from nbagent.core.state import MessageState, ToolCallState
from nbagent.log.rows.values import between, error, json_text
from nbagent.log.session_log import SessionLog
from nbagent.log.table import Row
from nbagent.messages import (
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    SourcePart,
    ToolCallPart,
    ToolResultPart,
)

__all__ = ["message_rows", "tool_call_rows"]


def message_rows(session: SessionLog, *, full: bool) -> Iterator[Row]:
    """Yield a row per message, including tool results, in the order of the log."""
    shown, rows = session.shown_ids(), []
    for state in session.state.messages.values():
        for message, seq in _with_results(session, state):
            row = _message(message)
            row["session_id"], row["seq"] = session.state.session_id, seq
            row["request_id"] = state.request_id
            row["superseded"] = state.message_id not in shown
            row["copied"] = session.is_copied(seq)
            row["notebook"] = session.start.notebook
            if full:
                row["parts"] = json_text(message.parts)
            rows.append(row)
    yield from sorted(rows, key=itemgetter("seq"))


def _with_results(session: SessionLog, state: MessageState) -> Iterator[tuple[Message, int]]:
    """Yield a message and the messages with its tool results, each with its seq."""
    yield state.frozen(), session.message_seqs[state.message_id]
    for call in state.parts.values():
        if isinstance(call, ToolCallState) and call.end is not None:
            yield tool_message(call), session.result_seqs[call.tool_call_id]


def _message(message: Message) -> Row:
    parts = message.parts
    kinds = [type(part) for part in parts]
    result = parts[0] if parts and isinstance(parts[0], ToolResultPart) else None
    return {
        "message_id": message.message_id,
        "run_id": message.run_id,
        "parent_message_id": message.parent_id,
        "role": message.role,
        "status": message.status,
        "text": result.text if result else message.text,
        "reasoning": _reasoning(parts) if ReasoningPart in kinds else None,
        "n_parts": len(parts),
        "n_tool_calls": kinds.count(ToolCallPart),
        "n_attachments": len(result.images) if result else kinds.count(ImagePart),
        "tool_call_id": result.tool_call_id if result else None,
        "tool_name": result.name if result else None,
        "provider": message.provider,
        "model": message.model,
        "created_at": message.created_at,
        "completed_at": message.completed_at,
        "sources": _sources(parts) if SourcePart in kinds else None,
    }


def _reasoning(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts if isinstance(part, ReasoningPart))


def _sources(parts: tuple[Part, ...]) -> str | None:
    fields = ("url", "title", "text")
    sources = [part for part in parts if isinstance(part, SourcePart)]
    return json_text([{name: getattr(part, name) for name in fields} for part in sources])


def tool_call_rows(session: SessionLog, *, full: bool) -> Iterator[Row]:
    """Yield a row per tool call, in the order in which the model requested them."""
    for call in session.state.tool_calls.values():
        end = call.end
        row = {
            "tool_call_id": call.tool_call_id,
            "session_id": session.state.session_id,
            "run_id": call.run_id,
            "request_id": session.state.messages[call.message_id].request_id,
            "message_id": call.message_id,
            "tool_name": call.name,
            "place": call.where,
            "status": call.status,
            "copied": session.is_copied(session.message_seqs[call.message_id]),
            "arguments": str(call.arguments),
            "result": end.result if end else None,
            "result_type": end.result_type if end else None,
            "result_bytes": end.result_bytes if end else None,
            "truncated": end.truncated if end else None,
            **error(end.error if end else None),
            "approval": _approval(call),
            "requested_at": call.requested_at,
            "started_at": call.started_at,
            "completed_at": call.ended_at,
            "wait": between(session.ready_at.get(call.tool_call_id), call.started_at),
            "duration": end.duration if end else None,
        }
        if full:
            row["output"] = "".join(str(text) for _, text in call.output) or None
        yield row


def _approval(call: ToolCallState) -> str | None:
    if call.approval is not None:
        return "approved" if call.approval.approved else "denied"
    return "auto" if call.started_at is not None else None
