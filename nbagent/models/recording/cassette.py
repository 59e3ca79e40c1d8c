"""A recording: what a model was asked, and what it answered.

In: entries, of a session or of a JSONL file. Out: one `Exchange` per model call.

Rules:

- A cassette is JSONL of entries. Per model call it holds a note with what was asked, then `request_start`,
  the deltas with their timing, `request_end`. In a log without such notes what was asked is read off the
  fold, so that any saved session is a cassette.
- Compared is what both sides know; ids, times and opaque values never take part.
- No key is ever in it: what was asked is the conversation, the tools and the model's settings.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from nbagent.core.conversation import history
from nbagent.core.deltas import compact, expand
from nbagent.core.fold import apply
from nbagent.core.state import State
from nbagent.errors import UsageError
from nbagent.events import (
    Entry,
    Event,
    Note,
    PartEnd,
    ReasoningDelta,
    RequestEnd,
    RequestRetry,
    RequestStart,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    decode_entry,
    encode,
)
from nbagent.messages import JSON, ImagePart, Message, ToolCallPart, ToolResultPart
from nbagent.models.base import ModelRequest

__all__ = ["Asked", "Exchange", "append_exchange", "asked", "asked_lines", "read_cassette", "read_exchanges"]

_VOLATILE = re.compile(r"\bipykernel_\d+/\d+\b|\b0x[0-9a-f]{6,}\b")

Asked = dict[str, JSON]
"""A request in the form that is compared: JSON values without anything that changes from run to run."""


@dataclass(frozen=True)
class Exchange:
    """One model call: what was asked, and the entries from `request_start` to `request_end`."""

    asked: Asked
    entries: list[Entry] = field(default_factory=list)


# --- what was asked ---------------------------------------------------------------------------


def asked(request: ModelRequest, settings: Mapping[str, JSON]) -> Asked:
    """Return `request` as it is compared; `settings` are the model's name and options."""
    return {
        **settings,
        "instructions": request.instructions,
        "tool_names": sorted(tool.name for tool in request.tools),
        "tools": {tool.name: msgspec.to_builtins(tool) for tool in request.tools},
        "tool_choice": request.tool_choice,
        "messages": [_plain_message(message) for message in request.messages],
    }


def _asked_of_log(state: State, start: RequestStart) -> Asked:
    messages = [_plain_message(message) for message in history(state, start.parent_id)]
    run = state.runs.get(start.run_id)
    if (run and run.start.parent_run_id) or "tools" not in state.agent:
        return {"messages": messages}  # a step of a workflow: its agent's configuration is not in the log
    configured: Asked = {"instructions": state.agent.get("instructions")}
    return {**configured, "tool_names": sorted(state.agent["tools"]), "messages": messages}


def _plain_message(message: Message) -> dict[str, JSON]:
    plain: dict[str, JSON] = {"role": message.role, "text": _steady(message.text)}
    for part in message.parts:
        match part:
            case ToolCallPart():
                plain.setdefault("calls", []).append([part.name, _arguments(part.arguments)])
            case ToolResultPart():
                plain |= {"name": part.name, "outcome": part.outcome, "text": _steady(part.text)}
                plain |= {"images": [_digest(image) for image in part.images]} if part.images else {}
            case ImagePart():
                plain.setdefault("images", []).append(_digest(part))
    return plain


def _steady(text: str) -> str:
    """Return `text` without what a traceback or a repr says differently in each process."""
    return _VOLATILE.sub("…", text)


def _arguments(text: str) -> JSON:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _digest(image: ImagePart) -> str:
    return image.url or hashlib.sha256(image.data or b"").hexdigest()[:16]


def asked_lines(value: Asked) -> Iterator[str]:
    """Yield what was asked as lines for a person, and for a diff."""
    for key, item in value.items():
        if key != "messages":
            yield f"{key}: {json.dumps(item, ensure_ascii=False)}"
    for message in value.get("messages", []):
        head = [message["role"], *(message[key] for key in ("name", "outcome") if key in message)]
        yield f"{' '.join(head)}:"
        yield from (f"    {line}" for line in message["text"].splitlines())
        yield from (f"    image {digest}" for digest in message.get("images", []))
        for name, arguments in message.get("calls", []):
            yield f"    calls {name} {json.dumps(arguments, ensure_ascii=False)}"


# --- reading and writing ----------------------------------------------------------------------


def read_exchanges(entries: Iterable[Entry]) -> list[Exchange]:
    """Return the model calls in a log that came to an end, in order."""
    states: dict[str, State] = {}
    found: dict[str, Exchange] = {}  # by the id of the request, of its message and of its tool calls
    ended: list[Exchange] = []
    note: Asked | None = None
    for entry in expand(entries):
        state = states.setdefault(entry.session_id, State())
        apply(state, entry)
        event = entry.event
        if isinstance(event, Note):
            note = event.data.get("asked") if isinstance(event.data, dict) else None
        elif isinstance(event, RequestStart):
            exchange = Exchange(note or _asked_of_log(state, event))
            found[event.request_id] = found[event.message_id] = exchange
            note = None
        exchange_of = found.get(_key(event))
        if exchange_of is not None:
            exchange_of.entries.append(entry)
        if isinstance(event, ToolCallStart) and exchange_of is not None:
            found[event.tool_call_id] = exchange_of
        if isinstance(event, RequestEnd) and exchange_of is not None:
            ended.append(exchange_of)
    return ended


def _key(event: Event) -> str:
    match event:
        case RequestStart() | RequestRetry() | RequestEnd():
            return event.request_id
        case TextDelta() | ReasoningDelta() | PartEnd() | ToolCallStart():
            return event.message_id
        case ToolCallDelta() | ToolCallEnd():
            return event.tool_call_id
    return ""


def read_cassette(path: Path) -> list[Exchange]:
    """Return the model calls recorded in a file; none where there is no file.

    Raises:
        UsageError: the file is not JSONL of entries.
    """
    if not path.exists():
        return []
    entries = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            entries.append(decode_entry(line))
        except msgspec.DecodeError as error:
            raise UsageError(
                f"Line {number} of {path} is not an entry of a log: {error}.",
                hint="Delete the file to record it anew.",
            ) from None
    return read_exchanges(entries)


def append_exchange(path: Path, question: Asked, entries: Iterable[Entry]) -> None:
    """Add one model call to a file, made where there is none; the calls before it stay as they are."""
    entries = list(entries)
    first = entries[0]
    note = Entry(first.session_id, first.seq - 1, first.at, Note(text="asked", data={"asked": question}))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write(b"".join(encode(entry) + b"\n" for entry in [note, *compact(entries)]))
