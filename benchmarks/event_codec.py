"""What it costs to make an event, to write it as JSON and to read it back: ratios to msgspec in one run."""

from __future__ import annotations

import json
import timeit
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import pydantic

from nbagent.events import TextDelta, decode_event, encode

NUMBER, REPEAT = 20_000, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class DataclassDelta:
    message_id: str
    index: int
    text: str
    timing: bytes | None = None
    type: str = "text_delta"


class PydanticDelta(pydantic.BaseModel, frozen=True):
    type: Literal["text_delta"] = "text_delta"
    message_id: str
    index: int
    text: str
    timing: bytes | None = None


FIELDS: dict[str, Any] = {"message_id": "message-1", "index": 0, "text": " streamed"}
STRUCT, DATACLASS, MODEL = TextDelta(**FIELDS), DataclassDelta(**FIELDS), PydanticDelta(**FIELDS)
LINE = encode(STRUCT)

CASES: dict[str, dict[str, Callable[[], object]]] = {
    "msgspec Struct": {
        "make": lambda: TextDelta(**FIELDS),
        "write": lambda: encode(STRUCT),
        "read": lambda: decode_event(LINE),
    },
    "dataclass and json": {
        "make": lambda: DataclassDelta(**FIELDS),
        "write": lambda: json.dumps(asdict(DATACLASS)),
        "read": lambda: DataclassDelta(**json.loads(LINE)),
    },
    "pydantic model": {
        "make": lambda: PydanticDelta(**FIELDS),
        "write": lambda: MODEL.model_dump_json(exclude_defaults=True),
        "read": lambda: PydanticDelta.model_validate_json(LINE),
    },
}


def microseconds(function: Callable[[], object]) -> float:
    """Return the best time of one call, in microseconds."""
    return min(timeit.repeat(function, number=NUMBER, repeat=REPEAT)) / NUMBER * 1e6


def main() -> None:
    base = {step: microseconds(function) for step, function in CASES["msgspec Struct"].items()}
    print("| event | " + " | ".join(base) + " |\n|---|" + "--:|" * len(base))
    for name, steps in CASES.items():
        times = {step: microseconds(function) for step, function in steps.items()}
        row = (f"{time:.2f} µs ({time / base[step]:.1f}x)" for step, time in times.items())
        print(f"| {name} | {' | '.join(row)} |")


if __name__ == "__main__":
    main()
