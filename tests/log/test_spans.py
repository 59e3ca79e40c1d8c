"""Runs as OpenTelemetry GenAI spans."""

from __future__ import annotations

from typing import Any

import pytest
from samples import EVERY_OUTCOME, NOTHING_KNOWN, START, entries

from nbagent.events import Entry
from nbagent.log import Log
from nbagent.log.sources import MemorySource

export = pytest.importorskip("opentelemetry.sdk.trace.export")
memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
sdk = pytest.importorskip("opentelemetry.sdk.trace")


def spans(held: list[Entry], *, content: bool = False) -> dict[str, Any]:
    """Return the spans of a log by name, and by the id or the start of what each is about."""
    exporter = memory.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    number = Log(MemorySource(lambda: held)).export.otel(provider, content=content)
    found = exporter.get_finished_spans()
    assert len(found) == number
    return {
        f"{span.name} {span.attributes.get('gen_ai.tool.call.id', span.start_time)}": span for span in found
    }


def named(found: dict[str, Any], name: str) -> list[Any]:
    return [span for key, span in found.items() if key.startswith(name)]


def test_a_run_is_a_trace() -> None:
    """`invoke_agent` over its `chat` and `execute_tool` spans, with the times of the log."""
    held = entries(EVERY_OUTCOME)
    found = spans(held)
    run = named(found, "invoke_agent")[0]
    assert run.parent is None
    assert run.start_time == held[4].at * 1000
    children = [span for span in found.values() if span.parent and span.parent.span_id == run.context.span_id]
    assert len(named(found, "chat large")) == 4
    assert {span.name for span in children} == {"chat large", "execute_tool query"}
    assert all(
        span.start_time >= START * 1000 and span.end_time >= span.start_time for span in found.values()
    )


def test_what_is_known_is_told_by_the_conventions_names() -> None:
    """Model, tokens, finish reason, time to the first chunk; NA is left out."""
    chat = named(spans(entries(EVERY_OUTCOME)), "chat large")[0]
    expected = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.conversation.id": "everything",
        "gen_ai.request.model": "large",
        "gen_ai.response.model": "large-2026-01-01",
        "gen_ai.response.id": "resp_1",
        "gen_ai.response.finish_reasons": ("tool_calls",),
        "gen_ai.response.time_to_first_chunk": 0.25,
        "gen_ai.usage.input_tokens": 900,
        "gen_ai.usage.output_tokens": 120,
        "gen_ai.usage.cache_read.input_tokens": 800,
        "gen_ai.usage.cache_creation.input_tokens": 0,
        "gen_ai.usage.reasoning.output_tokens": 20,
        "http.response.status_code": 200,
    }
    assert dict(chat.attributes) == expected
    bare = named(spans(entries(NOTHING_KNOWN)), "chat m")[0]
    assert not any("usage" in key for key in bare.attributes)


def test_failures_are_failures() -> None:
    """A failed span has the kind of error; a stopped or interrupted one has its status."""
    found = spans(entries(EVERY_OUTCOME))
    errors = {
        key.split()[-1]: span.attributes.get("error.type") for key, span in found.items() if "tool" in key
    }
    assert errors["ok"] is None
    assert errors["error"] == "ValueError"
    assert errors["interrupted"] == "interrupted"
    failed = [span.attributes["error.type"] for span in named(found, "chat") if not span.status.is_ok]
    assert failed == ["stopped", "RateLimited", "Interrupted"]


def test_content_is_off_unless_asked_for() -> None:
    """By default, spans have no texts, arguments or results."""
    quiet, loud = spans(entries(EVERY_OUTCOME)), spans(entries(EVERY_OUTCOME), content=True)
    assert "look" not in str([dict(span.attributes) for span in quiet.values()])
    assert "1 row" not in str([dict(span.attributes) for span in quiet.values()])
    assert "I will look" in named(loud, "chat large")[0].attributes["gen_ai.output.messages"]
    assert loud["execute_tool query ok"].attributes["gen_ai.tool.call.result"] == "1 row"
