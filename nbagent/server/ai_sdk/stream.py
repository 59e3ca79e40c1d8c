"""Our log as the AI SDK's UI message stream, version 1, so that its clients can read it without an adapter.

In: entries, in order. Out: chunks, as JSON values; `CHUNKS` says which event becomes which.
Source: the schema `uiMessageChunkSchema` of the npm package `ai`, of which versions 5, 6 and 7 read this.

Rules:

- One run is one message of the AI SDK, with the run's id; one request is one step.
- A run has exactly one terminal chunk: `finish`, `abort` or `error`; before it, `message-metadata` says how
  it ended.
- At most one text part is open at a time. If a part goes on after another began, the rest is a new part.
- An event the AI SDK has no chunk for travels as transient `data-*`, which never becomes part of the message.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from nbagent import events as ev
from nbagent.messages import JSON, ErrorInfo, ImagePart, ProviderToolPart, SourcePart, TextPart, Usage
from nbagent.server.ai_sdk.messages import file_part, source_part

__all__ = ["CHUNKS", "DONE", "HEADERS", "UIMessageStream"]

HEADERS = {"x-vercel-ai-ui-message-stream": "v1"}
DONE = "[DONE]"
"""The data of the last event of a stream; it is not JSON."""

Chunk = dict[str, JSON]


class UIMessageStream:
    """Translates the entries of one session; remembers what is open."""

    def __init__(self) -> None:
        self.session_id = ""
        self.run_id: str | None = None
        """The outermost run that is going on."""
        self.finish_reason: str | None = None
        self.calls: dict[str, str] = {}
        """Name of each tool call."""
        self._in_step = False
        self._part: tuple[str, str, str] | None = None
        """(kind, key, id) of the part that is open."""
        self._ids: set[str] = set()

    def feed(self, entry: ev.Entry) -> list[Chunk]:
        """Return the chunks of the next entry."""
        self.session_id = entry.session_id
        translate = CHUNKS.get(type(entry.event))
        return [] if translate is None else list(translate(self, entry.event))

    def delta(self, kind: str, key: str, text: str) -> Iterator[Chunk]:
        """Add to a part; begin it if it is not open."""
        if self._part is None or self._part[:2] != (kind, key):
            yield from self.end_part()
            identity = key if key not in self._ids else f"{key}:{len(self._ids)}"
            self._ids.add(identity)
            self._part = (kind, key, identity)
            yield {"type": f"{kind}-start", "id": identity}
        yield {"type": f"{kind}-delta", "id": self._part[2], "delta": text}

    def end_part(self) -> Iterator[Chunk]:
        """End the part that is open, if one is."""
        if self._part is not None:
            yield {"type": f"{self._part[0]}-end", "id": self._part[2]}
            self._part = None

    def start_step(self) -> Iterator[Chunk]:
        """Begin the next step of the run."""
        yield from self.end_step()
        self._in_step = True
        yield {"type": "start-step"}

    def end_step(self) -> Iterator[Chunk]:
        """End the step that goes on. It ends late, so that the outputs of its tools are in it."""
        yield from self.end_part()
        if self._in_step:
            self._in_step = False
            yield {"type": "finish-step"}


# --- one function per event --------------------------------------------------------------------


def _user_message(_: UIMessageStream, event: ev.UserMessage) -> Iterator[Chunk]:
    texts = [{"type": "text", "text": part.text} for part in event.parts if isinstance(part, TextPart)]
    yield _data("user-message", {"id": event.message_id, "parts": texts})


def _run_start(stream: UIMessageStream, event: ev.RunStart) -> Iterator[Chunk]:
    if event.parent_run_id is None:
        stream.run_id, stream.finish_reason = event.run_id, None
        metadata = {"sessionId": stream.session_id, "runId": event.run_id}
        yield {"type": "start", "messageId": event.run_id, "messageMetadata": metadata}


def _run_end(stream: UIMessageStream, event: ev.RunEnd) -> Iterator[Chunk]:
    if event.run_id != stream.run_id:
        return  # the end of a stage: the run goes on
    yield from stream.end_step()
    yield {"type": "message-metadata", "messageMetadata": _outcome(event)}
    match event.outcome:
        case "completed":
            yield {"type": "finish", "finishReason": _FINISH.get(stream.finish_reason or "", "other")}
        case "stopped":
            yield {"type": "abort", "reason": "stopped"}
        case "failed":
            yield {"type": "error", "errorText": _error_text(event.error)}
    stream.run_id = None


def _request_start(stream: UIMessageStream, _: ev.RequestStart) -> Iterator[Chunk]:
    return stream.start_step()


def _request_retry(_: UIMessageStream, event: ev.RequestRetry) -> Iterator[Chunk]:
    reason = _error_text(event.error)
    yield _data("retry", {"attempt": event.attempt, "delay": event.delay, "errorText": reason})


def _request_end(stream: UIMessageStream, event: ev.RequestEnd) -> Iterator[Chunk]:
    stream.finish_reason = event.finish_reason
    return stream.end_part()


def _text_delta(stream: UIMessageStream, event: ev.TextDelta) -> Iterator[Chunk]:
    return stream.delta("text", f"{event.message_id}:{event.index}", event.text)


def _reasoning_delta(stream: UIMessageStream, event: ev.ReasoningDelta) -> Iterator[Chunk]:
    return stream.delta("reasoning", f"{event.message_id}:{event.index}", event.text)


def _part_add(stream: UIMessageStream, event: ev.PartAdd) -> Iterator[Chunk]:
    yield from stream.end_part()
    match event.part:
        case ImagePart():
            yield file_part(event.part)
        case SourcePart(url=str()):
            yield source_part(event.part)
        case ProviderToolPart(name=name, text=text):
            yield _data("provider-tool", {"name": name, "text": text})


def _tool_call_start(stream: UIMessageStream, event: ev.ToolCallStart) -> Iterator[Chunk]:
    stream.calls[event.tool_call_id] = event.name
    yield from stream.end_part()
    yield {"type": "tool-input-start", "toolCallId": event.tool_call_id, "toolName": event.name}


def _tool_call_delta(_: UIMessageStream, event: ev.ToolCallDelta) -> Iterator[Chunk]:
    yield {"type": "tool-input-delta", "toolCallId": event.tool_call_id, "inputTextDelta": event.arguments}


def _tool_call_end(stream: UIMessageStream, event: ev.ToolCallEnd) -> Iterator[Chunk]:
    call = {"toolCallId": event.tool_call_id, "toolName": stream.calls.get(event.tool_call_id, "")}
    try:
        yield {"type": "tool-input-available", **call, "input": json.loads(event.arguments)}
    except ValueError as error:
        problem = f"The arguments are not JSON: {error}."
        yield {"type": "tool-input-error", **call, "input": event.arguments, "errorText": problem}


def _approval_request(_: UIMessageStream, event: ev.ApprovalRequest) -> Iterator[Chunk]:
    call = event.tool_call_id
    yield {"type": "tool-approval-request", "approvalId": call, "toolCallId": call}


def _tool_output(_: UIMessageStream, event: ev.ToolOutput) -> Iterator[Chunk]:
    data = {"toolCallId": event.tool_call_id, "kind": event.kind, "text": event.text}
    yield _data("tool-output", data)


def _tool_end(_: UIMessageStream, event: ev.ToolEnd) -> Iterator[Chunk]:
    call = {"toolCallId": event.tool_call_id}
    match event.outcome:
        case "ok":
            shown = {"toolMetadata": {"display": event.display}} if event.display else {}
            yield {"type": "tool-output-available", **call, "output": event.result or "", **shown}
        case "denied":
            yield {"type": "tool-output-denied", **call}
        case outcome:
            text = event.result or _error_text(event.error) or outcome
            yield {"type": "tool-output-error", **call, "errorText": text}


CHUNKS: dict[type[ev.Event], Callable[[UIMessageStream, Any], Iterable[Chunk]]] = {
    ev.UserMessage: _user_message,  # data-user-message
    ev.RunStart: _run_start,  # start
    ev.RunEnd: _run_end,  # message-metadata, then finish | abort | error
    ev.RequestStart: _request_start,  # start-step
    ev.RequestRetry: _request_retry,  # data-retry
    ev.RequestEnd: _request_end,  # (the end of the open part; finish-step comes when the next step begins)
    ev.TextDelta: _text_delta,  # text-start, text-delta
    ev.ReasoningDelta: _reasoning_delta,  # reasoning-start, reasoning-delta
    ev.PartAdd: _part_add,  # file | source-url | data-provider-tool
    ev.ToolCallStart: _tool_call_start,  # tool-input-start
    ev.ToolCallDelta: _tool_call_delta,  # tool-input-delta
    ev.ToolCallEnd: _tool_call_end,  # tool-input-available | tool-input-error
    ev.ApprovalRequest: _approval_request,  # tool-approval-request
    ev.ToolOutput: _tool_output,  # data-tool-output
    ev.ToolEnd: _tool_end,  # tool-output-available | tool-output-denied | tool-output-error
}
"""Events that are not here are not streamed. The answer to an approval request shows in what follows it."""

_FINISH = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool-calls",
    "content_filter": "content-filter",
    "refusal": "content-filter",
    "error": "error",
}


def _data(name: str, data: Chunk) -> Chunk:
    return {"type": f"data-{name}", "data": data, "transient": True}


def _error_text(error: ErrorInfo | None) -> str:
    if error is None:
        return ""
    return f"{error.message} {error.hint}" if error.hint else error.message


def _outcome(event: ev.RunEnd) -> Chunk:
    interrupted = event.error is not None and event.error.type == "Interrupted"
    metadata: Chunk = {"outcome": "interrupted" if interrupted else event.outcome}
    if event.error is not None:
        metadata["errorType"] = event.error.type
    if event.usage is not None:
        metadata["usage"] = _usage(event.usage)
    return metadata


def _usage(usage: Usage) -> Chunk:
    """Name the counts as the AI SDK does; what is unknown is left out."""
    counts = {
        "inputTokens": usage.input_tokens,
        "outputTokens": usage.output_tokens,
        "reasoningTokens": usage.reasoning_tokens,
        "cachedInputTokens": usage.cache_read_tokens,
    }
    return {name: count for name, count in counts.items() if count is not None}
