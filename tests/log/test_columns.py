"""The columns are a promise: pinned here, documented in `docs/frames.md`."""

from __future__ import annotations

import gen_frames

from nbagent.log.schema import FRAMES

COLUMNS = {
    "sessions": """
        session_id title notebook agent provider model forked_from created_at updated_at n_messages
        n_runs n_requests n_tool_calls input_tokens output_tokens cache_read_tokens
        cache_write_tokens reasoning_tokens cost_usd
    """,
    "runs": """
        run_id session_id run_number parent_run_id agent message_id copied status error_type
        error_message started_at completed_at duration n_requests n_tool_calls input_tokens
        output_tokens cache_read_tokens cache_write_tokens reasoning_tokens cost_usd
    """,
    "requests": """
        request_id session_id run_id message_id copied step provider model response_model
        response_id status finish_reason finish_reason_raw error_type error_message http_status
        retries started_at completed_at duration ttft tokens_per_second input_tokens output_tokens
        cache_read_tokens cache_write_tokens reasoning_tokens cost_usd cost_source n_tool_calls
    """,
    "messages": """
        message_id session_id seq run_id request_id parent_message_id role status superseded copied
        text reasoning n_parts n_tool_calls n_attachments tool_call_id tool_name provider model
        created_at completed_at notebook sources
    """,
    "tool_calls": """
        tool_call_id session_id run_id request_id message_id copied tool_name place status arguments
        result result_type result_bytes truncated error_type error_message approval requested_at
        started_at completed_at wait duration
    """,
    "events": """
        session_id seq timestamp type run_id request_id message_id tool_call_id payload
    """,
    "deltas": """
        session_id seq timestamp type run_id request_id message_id tool_call_id part kind text
    """,
}
FULL = {
    "sessions": "metadata agent_json versions",
    "requests": "usage_raw flags",
    "messages": "parts",
    "tool_calls": "output",
}


def test_the_columns_are_pinned() -> None:
    """A column is not renamed, moved or dropped by accident: analyses are written against them."""
    columns = {name: [column.name for column in frame.columns] for name, frame in FRAMES.items()}
    full = {name: [column.name for column in frame.full] for name, frame in FRAMES.items() if frame.full}
    assert columns == {name: text.split() for name, text in COLUMNS.items()}
    assert full == {name: text.split() for name, text in FULL.items()}


def test_a_name_has_one_dtype() -> None:
    """Columns of one name have one dtype in all frames, so that frames can be joined."""
    dtypes: dict[str, set[str]] = {}
    for frame in FRAMES.values():
        for column in frame.select(full=True):
            dtypes.setdefault(column.name, set()).add(column.dtype.lower())
    assert {name: found for name, found in dtypes.items() if len(found) > 1} == {}


def test_the_document_is_current() -> None:
    """`docs/frames.md` says what the schema says; `python scripts/gen_frames.py` writes it."""
    assert gen_frames.TARGET.read_text(encoding="utf-8") == gen_frames.render()
