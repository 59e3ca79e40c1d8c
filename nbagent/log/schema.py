"""The columns of every frame, with their dtypes and meanings.

In: nothing. Out: `FRAMES`. `docs/frames.md` is generated from it and `tests/log/test_columns.py` pins it.

Rules: unknown is NA, never 0; a sum is NA unless all of its parts are known; times are UTC; an empty frame
has the same dtypes. Only `log.frame(name, full=True)` has the columns in `full`.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DURATION", "FRAMES", "TEXT", "TIME", "Column", "FrameSchema"]


@dataclass(frozen=True)
class Column:
    """One column of a frame."""

    name: str
    dtype: str
    """As pandas 3 names it; `nbagent.log.table` knows what pandas 2 has instead."""
    meaning: str


@dataclass(frozen=True)
class FrameSchema:
    """One frame: what a row is, and its columns in order."""

    name: str
    row: str
    time: str | None
    """The column that `log.where(since=…, until=…)` filters by; None if the store filters whole sessions."""
    columns: tuple[Column, ...]
    full: tuple[Column, ...] = ()

    def select(self, *, full: bool) -> tuple[Column, ...]:
        """Return the columns of the frame, or those of the full frame."""
        return self.columns + self.full if full else self.columns


TEXT, COUNT, NUMBER, FLAG = "str", "Int64", "Float64", "boolean"
TIME, DURATION = "datetime64[us, UTC]", "timedelta64[us]"


def _text(name: str, meaning: str) -> Column:
    return Column(name, TEXT, meaning)


def _count(name: str, meaning: str) -> Column:
    return Column(name, COUNT, meaning)


SESSION = _text("session_id", "The session")
RUN = _text("run_id", "The run it belongs to: one `send()` until the agent is idle again")
REQUEST = _text("request_id", "The model call it belongs to")
MESSAGE = _text("message_id", "The message it belongs to")
SEQ = Column("seq", "int64", "Position in the session's log; `(session_id, seq)` names an event")
ERROR = (
    _text("error_type", "Class of the error, e.g. `RateLimited`; `Interrupted` after a crash"),
    _text("error_message", "What happened"),
)
TOKENS = (
    _count("input_tokens", "Tokens read, including those from a cache"),
    _count("output_tokens", "Tokens written, including reasoning"),
    _count("cache_read_tokens", "Part of the input: read from the provider's cache"),
    _count("cache_write_tokens", "Part of the input: written into the provider's cache"),
    _count("reasoning_tokens", "Part of the output: reasoning"),
)
COPIED = Column("copied", FLAG, "Whether it was copied from the session that this one was forked from")
COST = Column("cost_usd", NUMBER, "Price in US dollars")
PROVIDER = _text("provider", "The service that runs the model: `openai`, `anthropic`, …")
MODEL = _text("model", "The model as it was requested")

SESSIONS = FrameSchema(
    "sessions",
    "a session",
    None,
    (
        SESSION,
        _text("title", "Its title, if it has one"),
        _text("notebook", "File name of the notebook it was started in"),
        _text("agent", "Name of the agent"),
        PROVIDER,
        MODEL,
        _text("forked_from", "The session_id of the session it was forked from"),
        Column("created_at", TIME, "When it began"),
        Column("updated_at", TIME, "Time of its last event that is not a delta"),
        _count("n_messages", "Number of messages of people and of the model"),
        _count("n_runs", "Number of runs"),
        _count("n_requests", "Number of model calls"),
        _count("n_tool_calls", "Number of tool calls"),
        *TOKENS,
        COST,
    ),
    (
        _text("metadata", "JSON: its metadata"),
        _text("agent_json", "JSON: the agent's configuration, including instructions and tool names"),
        _text("versions", "JSON: versions of Python and nbagent"),
    ),
)

RUNS = FrameSchema(
    "runs",
    "a run: one `send()` until the agent is idle again",
    "started_at",
    (
        _text("run_id", "The run"),
        SESSION,
        _count("run_number", "1 for the session's first run"),
        _text("parent_run_id", "The run inside which this one ran, as one of its stages"),
        _text("agent", "Name of the agent"),
        _text("message_id", "The message it answers"),
        COPIED,
        _text("status", "`running`, `completed`, `stopped` or `failed`"),
        *ERROR,
        Column("started_at", TIME, "When it began"),
        Column("completed_at", TIME, "When it ended"),
        Column("duration", DURATION, "From `started_at` to `completed_at`"),
        _count("n_requests", "Number of model calls"),
        _count("n_tool_calls", "Number of tool calls"),
        *TOKENS,
        COST,
    ),
)

REQUESTS = FrameSchema(
    "requests",
    "a model call",
    "started_at",
    (
        _text("request_id", "The model call"),
        SESSION,
        RUN,
        _text("message_id", "The message it writes"),
        COPIED,
        _count("step", "0 for the run's first model call"),
        PROVIDER,
        MODEL,
        _text("response_model", "The model that answered, as the provider names it"),
        _text("response_id", "The provider's id of the answer"),
        _text("status", "`running`, `ok`, `error`, `stopped` or `interrupted`"),
        _text(
            "finish_reason",
            "`stop`, `tool_calls`, `length`, `content_filter`, `refusal`, `pause` or `error`",
        ),
        _text("finish_reason_raw", "The provider's own word for it"),
        *ERROR,
        _count("http_status", "HTTP status, if there was a response"),
        _count("retries", "How often it was retried"),
        Column("started_at", TIME, "When it began"),
        Column("completed_at", TIME, "When it ended"),
        Column("duration", DURATION, "How long it took, by a monotonic clock"),
        Column("ttft", DURATION, "Time to the first delta of any kind"),
        Column("tokens_per_second", NUMBER, "output_tokens / (duration - ttft)"),
        *TOKENS,
        COST,
        _text("cost_source", "`provider`, or `local` if a price of your own was used"),
        _count("n_tool_calls", "Number of tool calls in the answer"),
    ),
    (
        _text("usage_raw", "JSON: the provider's own usage object"),
        _text("flags", "JSON: oddities, e.g. `inferred` if the provider sent no finish reason"),
    ),
)

MESSAGES = FrameSchema(
    "messages",
    "a message",
    "created_at",
    (
        _text("message_id", "The message"),
        SESSION,
        Column("seq", COUNT, "Position in the session's log of its first event"),
        RUN,
        REQUEST,
        _text("parent_message_id", "The message before it"),
        _text("role", "`user`, `assistant` or `tool`"),
        _text("status", "`complete`, `streaming`, `stopped`, `failed` or `interrupted`"),
        Column(
            "superseded",
            FLAG,
            "Whether it is not on the branch that is shown, because of an edit or a regeneration",
        ),
        COPIED,
        _text("text", "Its text; for a tool message, the result that the model received"),
        _text("reasoning", "The model's reasoning, as far as the provider reveals it"),
        _count("n_parts", "Number of parts: texts, images, variables, reasoning, tool calls"),
        _count("n_tool_calls", "Number of parts that are tool calls"),
        _count("n_attachments", "Number of its images"),
        _text("tool_call_id", "For a tool message: the call it answers"),
        _text("tool_name", "For a tool message: the name of the tool"),
        PROVIDER,
        MODEL,
        Column("created_at", TIME, "When it began"),
        Column("completed_at", TIME, "When it was complete"),
        _text("notebook", "File name of the notebook the session was started in"),
        _text(
            "sources",
            "JSON: what the answer relies on: `url`, `title`, `text`, in the order of their numbers",
        ),
    ),
    (_text("parts", "JSON: the parts"),),
)

TOOL_CALLS = FrameSchema(
    "tool_calls",
    "a tool call",
    "requested_at",
    (
        _text("tool_call_id", "The tool call"),
        SESSION,
        RUN,
        REQUEST,
        MESSAGE,
        COPIED,
        _text("tool_name", "The name of the tool"),
        _text("place", "Where it ran: `main` thread, asyncio `loop`, or worker `thread`"),
        _text(
            "status",
            "`writing`, `pending`, `approval` or `running`; then `ok`, `error`, `denied`, `stopped`, "
            "`interrupted` or `timeout`",
        ),
        _text("arguments", "JSON, as the model wrote it"),
        _text("result", "The result that the model received"),
        _text("result_type", "Python type of the value that the function returned"),
        _count("result_bytes", "Size of the whole result, before it was shortened"),
        Column("truncated", FLAG, "Whether the model received a shortened result"),
        *ERROR,
        _text("approval", "`auto` (nobody was asked), `approved` or `denied`"),
        Column("requested_at", TIME, "When the model began to write the call"),
        Column("started_at", TIME, "When the function began to run"),
        Column("completed_at", TIME, "When the call ended"),
        Column(
            "wait", DURATION, "From the complete call to its start: waiting for approval and for its turn"
        ),
        Column("duration", DURATION, "How long the function ran, by a monotonic clock"),
    ),
    (_text("output", "What it printed and its progress messages"),),
)

EVENTS = FrameSchema(
    "events",
    "an event other than a delta",
    "timestamp",
    (
        SESSION,
        SEQ,
        Column("timestamp", TIME, "When it happened"),
        _text("type", "The event: `user_message`, `request_start`, …"),
        RUN,
        REQUEST,
        MESSAGE,
        _text("tool_call_id", "The tool call it belongs to"),
        _text("payload", "JSON: the event"),
    ),
)

DELTAS = FrameSchema(
    "deltas",
    "a piece of streamed text",
    "timestamp",
    (
        SESSION,
        SEQ,
        Column("timestamp", TIME, "When it arrived"),
        _text("type", "`text_delta`, `reasoning_delta`, `tool_call_delta` or `tool_output`"),
        RUN,
        REQUEST,
        MESSAGE,
        _text("tool_call_id", "The tool call it belongs to"),
        _count("part", "Position in the message of the part that it extends"),
        _text("kind", "For a tool's output: `stdout`, `stderr` or `progress`"),
        _text("text", "The added text"),
    ),
)

FRAMES = {frame.name: frame for frame in (SESSIONS, RUNS, REQUESTS, MESSAGES, TOOL_CALLS, EVENTS, DELTAS)}
"""The frames by name."""
