"""How much time and memory each frame of `open_log()` takes over a store of a million events.

In: nothing; the store is made in a temporary folder. Out: a table, and the ratio to the plain way: `read_sql`
of the raw table, then `json_normalize`. Each frame is built in a process of its own, so that the peak of the
process is the peak of that frame. With pyarrow, a frame of text begins with some 25 MB that Arrow's allocator
sets aside, whatever the size of the frame: with three times the events, `.tool_calls` takes 2.6 times the
frame, not 5. Without pyarrow, which is an extra, a frame takes at most 1.2 times its size, and 3 MB at first.

Run it with `python benchmarks/frames.py [events]`.
"""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import chain, count, islice
from pathlib import Path

import pandas as pd

from nbagent import open_log
from nbagent.core.deltas import merge
from nbagent.events import (
    Entry,
    Event,
    RequestEnd,
    RequestStart,
    RunEnd,
    RunStart,
    SessionStart,
    TextDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    ToolEnd,
    ToolStart,
    UserMessage,
)
from nbagent.messages import TextPart, Usage
from nbagent.store.opening import open_store

EVENTS = 1_000_000
START, HOUR = 1_767_225_600_000_000, 3_600_000_000
RUNS, CALLS = 12, 0.5
"""Runs per session, and the share of them that call a tool."""
SECONDS = (1, 9)
"""How long an answer streams. Deltas are stored merged, a row per 150 ms, as the writer does."""
TOKENS_PER_ROW = 8
FRAMES = ("sessions", "runs", "requests", "messages", "tool_calls", "events")
PLAIN = "plain way"
LIMITS = {"requests": 0.5}
"""Seconds; 2 for any other frame."""
WORDS = (
    "the",
    "sales",
    "of",
    "each",
    "region",
    "grew",
    "by",
    "about",
    "twelve",
    "percent",
    "and",
    "so",
    "on",
)


# --- a store as a course leaves it behind --------------------------------------------------------


def make_store(url: str, events: int) -> None:
    """Write `events` rows: sessions with questions, answers of several seconds, and tool calls."""
    store = open_store(url)
    entries = islice(chain.from_iterable(session(number) for number in count()), events)
    while batch := list(islice(entries, 20_000)):
        store.write(batch)
    store.close()


def session(number: int) -> Iterator[Entry]:
    """Yield the stored entries of one session."""
    chance = random.Random(number)
    session_id, seq, at = f"20260101-120000-{number:08x}", 0, START + number * HOUR
    runs = chain.from_iterable(run(chance) for _ in range(RUNS))
    for event in chain([SessionStart(agent={"model": "large"})], runs):
        seq += TOKENS_PER_ROW if isinstance(event, TextDelta) else 1
        at += chance.randrange(1000, 300_000)
        yield Entry(session_id, seq, at, event)


def run(chance: random.Random) -> Iterator[Event]:
    """Yield a question, its answer and, half of the time, a tool call between them."""
    name = f"{chance.getrandbits(64):016x}"
    yield UserMessage(message_id=f"message-{name}", parts=(TextPart(text=prose(20, chance)),))
    yield RunStart(run_id=f"run-{name}", message_id=f"message-{name}")
    if chance.random() < CALLS:
        yield from request(f"{name}0", f"run-{name}", chance)
        yield from tool_call(f"call-{name}", f"answer-{name}0", chance)
    yield from request(f"{name}1", f"run-{name}", chance)
    yield RunEnd(run_id=f"run-{name}", outcome="completed", usage=Usage(input_tokens=900, output_tokens=300))


def request(name: str, run_id: str, chance: random.Random) -> Iterator[Event]:
    """Yield a model call that streams for some seconds."""
    message_id, seconds = f"answer-{name}", chance.uniform(*SECONDS)
    yield RequestStart(
        request_id=f"request-{name}",
        run_id=run_id,
        message_id=message_id,
        parent_id=f"message-{name[:-1]}",
        provider="openai",
        model=chance.choice(("large", "small")),
    )
    for _ in range(int(seconds / 0.15)):
        yield merged(message_id, chance)
    usage = Usage(input_tokens=chance.randrange(9000), output_tokens=int(seconds * 50), cache_read_tokens=0)
    yield RequestEnd(
        request_id=f"request-{name}",
        outcome="ok",
        finish_reason="stop",
        usage=usage,
        ttft=0.4,
        duration=seconds,
        response_id=f"resp_{name}",
        http_status=200,
        cost_usd=seconds / 1000,
        cost_source="local",
    )


def merged(message_id: str, chance: random.Random) -> TextDelta:
    """Return a stored text delta: the text of 150 ms."""
    pieces = [
        TextDelta(message_id=message_id, index=0, text=chance.choice(WORDS) + " ")
        for _ in range(TOKENS_PER_ROW)
    ]
    event = merge([Entry("s", seq, seq * 20_000, piece) for seq, piece in enumerate(pieces, start=1)]).event
    assert isinstance(event, TextDelta)
    return event


def tool_call(call_id: str, message_id: str, chance: random.Random) -> Iterator[Event]:
    """Yield a tool call and its outcome."""
    arguments = json.dumps({"sql": prose(12, chance)})
    yield ToolCallStart(message_id=message_id, index=1, tool_call_id=call_id, name="query_sales")
    yield ToolCallDelta(tool_call_id=call_id, arguments=arguments)
    yield ToolCallEnd(tool_call_id=call_id, arguments=arguments)
    yield ToolStart(tool_call_id=call_id, where="main")
    yield ToolEnd(
        tool_call_id=call_id, outcome="ok", result=prose(60, chance), result_bytes=400, duration=0.2
    )


def prose(words: int, chance: random.Random) -> str:
    """Return some text."""
    return " ".join(chance.choices(WORDS, k=words))


# --- measuring ------------------------------------------------------------------------------------


def measure(what: str, path: str) -> None:
    """Build one frame in this process; print seconds, MB taken at the peak, MB of the frame, and rows."""
    log = open_log(f"sqlite:///{path}")
    log.where(session="none").frame("requests")  # loads what is imported on first use
    before, start, busy = memory("VmRSS"), time.perf_counter(), time.process_time()
    frame = plain(path) if what == PLAIN else log.frame(what)
    seconds, cpu = time.perf_counter() - start, time.process_time() - busy
    took, size = memory("VmHWM") - before, frame.memory_usage(deep=True).sum() / 1e6
    print(json.dumps({"seconds": seconds, "cpu": cpu, "took": took, "size": size, "rows": len(frame)}))


def plain(path: str) -> pd.DataFrame:
    """Build the requests frame the plain way: read the table, normalize all payloads, keep the requests."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        table = pd.read_sql("SELECT * FROM events", connection)
    wide = pd.json_normalize(table.payload.map(json.loads).tolist())
    wide["at"] = table["at"]
    starts, ends = wide[wide["type"] == "request_start"], wide[wide["type"] == "request_end"]
    return starts.merge(ends, on="request_id", how="left", suffixes=("", "_end"))


def memory(field: str) -> float:
    """Return the MB that Linux counts for this process: `VmRSS` now, `VmHWM` at its peak."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1e3


def main(events: int) -> None:
    """Print a line per frame, and how many times longer the plain way takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "log.db")
        make_store(f"sqlite:///{path}", events)
        print(f"{events:,} events, {Path(path).stat().st_size / 1e6:.0f} MB on disk")
        print("frame        rows     seconds  (cpu)   limit   MB frame   MB peak   peak / frame")
        found = {what: in_a_process(what, path) for what in (*FRAMES, PLAIN)}
    for what, is_ in found.items():
        limit = "" if what == PLAIN else f"{LIMITS.get(what, 2.0):.1f}"
        print(
            f"{what:<11}{is_['rows']:>8,} {is_['seconds']:>9.2f} {is_['cpu']:>7.2f} {limit:>7} "
            f"{is_['size']:>9.1f} {is_['took']:>9.1f} {is_['took'] / is_['size']:>12.1f}"
        )
    ratio = found[PLAIN]["cpu"] / found["requests"]["cpu"]
    print(f"The plain way takes {ratio:.0f} times the processor time of .requests.")


def in_a_process(what: str, path: str) -> dict[str, float]:
    """Return what `measure` prints in a fresh process, the best of three."""
    command = [sys.executable, __file__, "--measure", what, path]
    runs = [
        subprocess.run(command, capture_output=True, check=True, text=True)
        for _ in range(1 if what == PLAIN else 3)
    ]
    return min((json.loads(run.stdout) for run in runs), key=lambda run: run["seconds"])


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--measure", what, path]:
            measure(what, path)
        case [number]:
            main(int(number))
        case _:
            main(EVENTS)
