"""Whatever bytes come: no exception, one terminal event, and only text that can be stored.

A short run in the normal suite, a million chunks under `make soak`.
"""

from __future__ import annotations

import json
import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_support import NAMES, WIRES, Fixture, fixture

from nbagent.errors import ModelError
from nbagent.events import Event
from nbagent.models.base import Finish, ModelEvent
from nbagent.models.formats.base import Wire
from nbagent.models.http.response import ResponseReader

RECORDED = [fixture(name) for name in NAMES]
VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    2**70,
    "",
    "x",
    "stop",
    "error",
    "\ud83d",
    "\ude00",
    [],
    {},
    [[]],
    [None],
]
BYTES = [
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"data: ",
    b"event: error\n",
    b"[DONE]",
    b"{",
    b"}",
    b'"',
    b"\xff",
    b"\x00",
]


def check(wire: Wire, chunks: list[bytes]) -> None:
    """Read the chunks; they must end in exactly one way, and every event must be storable."""
    reader = ResponseReader(wire, "m")
    events: list[ModelEvent] = []
    for chunk in chunks:
        events += reader.feed(chunk)
    events += reader.close()
    finishes = [event for event in events if isinstance(event, Finish)]
    assert len(finishes) + isinstance(reader.failure, ModelError) == 1
    for event in events:
        if isinstance(event, Event):
            msgspec.json.encode(event)
    if reader.failure is not None:
        str(reader.failure).encode()


def pieces(body: bytes, rng: random.Random) -> list[bytes]:
    cuts = sorted(rng.randrange(len(body) + 1) for _ in range(rng.randrange(30)))
    return [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True)]


def mutated_json(value: Any, rng: random.Random) -> Any:
    """Put something else into a random place of a JSON value."""
    if rng.random() < 0.15 or not isinstance(value, dict | list) or not value:
        return rng.choice(VALUES)
    if isinstance(value, list):
        place = rng.randrange(len(value))
        return [*value[:place], mutated_json(value[place], rng), *value[place + 1 :]]
    name = rng.choice(sorted(value))
    return {**value, rng.choice([name, name, name, "error", "type"]): mutated_json(value[name], rng)}


def mutated_line(line: bytes, rng: random.Random) -> bytes:
    start = line.find(b"{")
    try:
        value = json.loads(line[start:]) if start >= 0 else None
    except ValueError:
        value = None
    return line[:start] + json.dumps(mutated_json(value, rng)).encode() if value else line


def mutated(recorded: Fixture, rng: random.Random) -> bytes:
    """Damage a recording: fields, lines, bytes, its end, or all of it."""
    lines = recorded.body.split(b"\n")
    for _ in range(rng.randrange(1, 5)):
        place = rng.randrange(len(lines))
        match rng.randrange(5):
            case 0 | 1:
                lines[place] = mutated_line(lines[place], rng)
            case 2:
                lines.insert(place, rng.choice(lines))
            case 3:
                lines.insert(place, rng.choice(rng.choice(RECORDED).body.split(b"\n")))
            case 4:
                cut = rng.randrange(len(lines[place]) + 1)
                lines[place] = lines[place][:cut] + rng.choice(BYTES) + lines[place][cut + rng.randrange(3) :]
    body = b"\n".join(lines)
    return body[: rng.randrange(len(body) + 1)] if rng.random() < 0.2 else body


def run(rng: random.Random) -> int:
    """Check one damaged recording; return the number of chunks it came in."""
    recorded = rng.choice(RECORDED)
    wire = recorded.wire if rng.random() < 0.95 else rng.choice(list(WIRES.values()))
    chunks = pieces(mutated(recorded, rng), rng)
    check(wire, chunks)
    return len(chunks)


@pytest.mark.parametrize("seed", range(20))
def test_damaged_recordings(seed: int) -> None:
    """A few thousand damaged recordings."""
    rng = random.Random(seed)
    for _ in range(100):
        run(rng)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_million_chunks() -> None:
    """A million chunks of damaged recordings; a failure shows its seed."""
    chunks, seed = 0, 0
    while chunks < 1_000_000:
        failing_seed = seed  # shown in the traceback
        chunks += run(random.Random(failing_seed))
        seed += 1


@settings(max_examples=200)
@given(st.sampled_from(sorted(WIRES)), st.lists(st.binary(max_size=60), max_size=8))
def test_any_bytes(protocol: str, chunks: list[bytes]) -> None:
    """Plain noise."""
    check(WIRES[protocol], chunks)


FIELDS = (
    "choices delta content tool_calls function arguments name id index error type message item output_index "
    "response output usage candidates parts functionCall content_block finish_reason done"
)
JSON = st.recursive(
    st.sampled_from(VALUES),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS.split()), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.sampled_from(sorted(WIRES)), st.lists(JSON, max_size=5))
def test_any_json(protocol: str, payloads: list[Any]) -> None:
    """Any JSON type in any place of any field."""
    wire = WIRES[protocol]
    prefix, end = (b"", b"\n") if wire.framing == "ndjson" else (b"data: ", b"\n\n")
    check(wire, [prefix + json.dumps(payload).encode() + end for payload in payloads])
