"""What a delta costs on its way into the log, and what reading the log back costs.

One run measures everything, and a reference on the same machine: raw sqlite3, which writes the same deltas,
one row each, with `executemany` into the same schema.

    python benchmarks/append.py
"""

from __future__ import annotations

import gc
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from statistics import median

from nbagent import Session
from nbagent.core.deltas import expand
from nbagent.events import (
    Entry,
    Event,
    RequestEnd,
    RequestStart,
    RunStart,
    SessionStart,
    TextDelta,
    UserMessage,
)
from nbagent.messages import TextPart
from nbagent.session.recorder import Recorder
from nbagent.session.runtime import runtime
from nbagent.store.opening import open_store
from nbagent.store.rows import COLUMNS, row_of
from nbagent.store.sqlite_file import open_file

DELTAS = 100_000
ROUNDS = 5
WORDS = [f"word{number} " for number in range(50)]
BEGIN: list[Event] = [
    SessionStart(),
    UserMessage(message_id="u", parts=(TextPart(text="Tell me everything"),)),
    RunStart(run_id="r", message_id="u"),
    RequestStart(request_id="q", run_id="r", message_id="a", parent_id="u", provider="p", model="m"),
]


def deltas() -> list[Event]:
    """Return one long answer."""
    return [TextDelta(message_id="a", index=0, text=WORDS[n % len(WORDS)]) for n in range(DELTAS)]


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def recorder(url: str | None) -> Recorder:
    """Return the recorder of a session in which an answer has begun."""
    writer = None if url is None else runtime().writer(url)
    log = Recorder(runtime().sources.new_id("session"), writer, lambda: time.time_ns() // 1000)
    for event in BEGIN:
        log.append(event)
    log.flush()
    return log


def whole_path(url: str | None) -> float:
    """Return how long one answer takes through session, fold and writer until it is durable."""
    log, events = recorder(url), deltas()

    def work() -> None:
        for event in events:
            log.append(event)
        log.append(RequestEnd(request_id="q", outcome="ok"))
        log.flush()

    return seconds(work)


def raw(folder: Path) -> float:
    """Return how long plain sqlite3 takes for the same deltas, one row each, in one transaction."""
    connection = open_file(folder / f"raw{time.time_ns()}.db")
    insert = f"INSERT INTO events VALUES ({', '.join('?' * len(COLUMNS))})"
    rows = [row_of(Entry("s", seq, seq, event)) for seq, event in enumerate(deltas(), 1)]

    def work() -> None:
        connection.execute("BEGIN")
        connection.executemany(insert, rows)
        connection.execute("COMMIT")

    took = seconds(work)
    connection.close()
    return took


def append_p99(url: str | None, per_second: int = 200, count: int = 2000) -> float:
    """Return the 99th percentile of an append in seconds, at the pace of a fast model."""
    log, events, costs = recorder(url), deltas()[:count], list[float]()
    began = time.perf_counter()
    for number, event in enumerate(events):
        time.sleep(max(0.0, began + number / per_second - time.perf_counter()))
        before = time.perf_counter()
        log.append(event)
        costs.append(time.perf_counter() - before)
    log.flush()
    return sorted(costs)[int(0.99 * count)]


def flood_p99(url: str | None) -> float:
    """Return the 99th percentile of an append in seconds, when appends come without a pause."""
    log, costs = recorder(url), list[float]()
    for event in deltas():
        before = time.perf_counter()
        log.append(event)
        costs.append(time.perf_counter() - before)
    log.flush()
    return sorted(costs)[int(0.99 * len(costs))]


def loading(folder: Path) -> tuple[float, float]:
    """Return how long 100,000 deltas take to load: merged as streaming stores them, and as unmerged rows."""
    url = f"sqlite:///{folder / 'load.db'}"
    log = recorder(url)
    for event in [*deltas(), RequestEnd(request_id="q", outcome="ok")]:
        log.append(event)
    log.flush()
    store = open_store(url)
    store.write([Entry("single", e.seq, e.at, e.event) for e in expand(log.entries())])
    store.close()
    times = []
    for session_id in (log.session_id, "single"):
        load = partial(Session.load, session_id, _silent, store=url)
        times.append(min(seconds(load) for _ in range(ROUNDS)))
    return times[0], times[1]


def _silent(_messages: object) -> str:
    return ""


def bytes_per_token() -> float:
    """Return the memory a session takes per token once the answer is finished."""
    log = recorder(None)
    gc.collect()
    tracemalloc.start()
    for event in deltas():
        log.append(event)
    log.append(RequestEnd(request_id="q", outcome="ok"))
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / DELTAS


def table(rows: Iterable[tuple[str, str, str]]) -> None:
    """Print rows of (what, measured, wanted)."""
    for what, measured, wanted in [("", "measured", "wanted"), *rows]:
        print(f"{what:<66} {measured:>16} {wanted:>16}")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{folder / 'log.db'}"
        # Both in each round: a busy moment of the machine then slows both.
        pairs = [(whole_path(url), raw(folder)) for _ in range(ROUNDS)]
        path, reference = (median(times) for times in zip(*pairs, strict=True))
        ratio = median(raw_time / path_time for path_time, raw_time in pairs)
        memory = median(whole_path(None) for _ in range(ROUNDS))
        merged, single = loading(folder)
        table(
            [
                ("session, fold, writer thread, SQLite: durable", f"{DELTAS / path:,.0f}/s", ">= 50,000/s"),
                ("  the same without a store", f"{DELTAS / memory:,.0f}/s", ""),
                ("  raw sqlite3 executemany, one row per delta", f"{DELTAS / reference:,.0f}/s", ""),
                ("  of raw sqlite3", f"{ratio:.2f}", ">= 0.5"),
                ("p99 of an append at 200 tokens/s", f"{append_p99(url) * 1e3:.3f} ms", ""),
                ("  without a store", f"{append_p99(None) * 1e3:.3f} ms", ""),
                ("p99 of an append in a flood", f"{flood_p99(url) * 1e3:.3f} ms", "< 0.2 ms"),
                ("  without a store", f"{flood_p99(None) * 1e3:.3f} ms", ""),
                (f"load a session of {DELTAS:,} deltas", f"{merged:.3f} s", "< 1 s"),
                ("  stored unmerged, one row per delta", f"{single:.3f} s", "< 1 s"),
                ("memory per token of a finished answer", f"{bytes_per_token():.0f} bytes", "<= 100 bytes"),
            ]
        )
        runtime().forget_store(url)
        runtime().forget_store(f"sqlite:///{folder / 'load.db'}")


if __name__ == "__main__":
    main()
