"""What a tool call costs, how parallel calls share time, what calls leave behind, and how fast Stop is.

The ratios are within one run: to calling the function directly, and to one call alone. Stop is measured in a
real ipykernel while the tool runs an endless loop: from the click in the view until it hears of the end.

    python benchmarks/tools.py
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import tracemalloc
from pathlib import Path
from statistics import median
from typing import Any

from nbagent import Agent, Session, tool
from nbagent.testing import ScriptedModel

CALLS = 200
STOPS = 20
SPIN = """
from nbagent import Agent, Chat
from nbagent.testing import ScriptedModel

def work() -> int:
    while True:
        pass

chat = Chat(Agent(ScriptedModel([{"tool": "work"}] * 100), tools=[work]), store=None)
"""


def session_with(made: Any, steps: list[Any]) -> Session:  # noqa: ANN401  a function or a tool
    """Return a session that is not stored."""
    agent = Agent(ScriptedModel([*steps, "Done."]), tools=[made], max_steps=len(steps) + 1)
    return Session(agent, store=None)


def per_call(where: str) -> float:
    """Return the seconds per call of a tool that does nothing."""

    async def asynchronous() -> None: ...

    makers = {
        "main": lambda: tool(name="work")(lambda: None),
        "loop": lambda: tool(name="work")(asynchronous),
        "thread": lambda: tool(name="work", where="thread")(lambda: None),
    }
    session = session_with(makers[where](), [[{"tool": "work"}] * CALLS])
    began = time.perf_counter()
    session.send("Go").result()
    return (time.perf_counter() - began) / CALLS


def parallel() -> float:
    """Return how long two parallel calls of a second take, as a multiple of one call."""

    def seconds(count: int) -> float:
        work = tool(name="work", where="thread")(lambda: time.sleep(1))
        session = session_with(work, [[{"tool": "work"}] * count])
        began = time.perf_counter()
        session.send("Go").result()
        return time.perf_counter() - began

    return seconds(2) / seconds(1)


def left_behind() -> tuple[int, float]:
    """Return how many threads, and how many bytes per call beyond the log, sequential calls leave behind."""
    session = session_with(tool(name="work")(lambda: None), [{"tool": "work"}] * CALLS)
    threads = threading.active_count()
    session.send("Go").result()
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    again = session_with(tool(name="work")(lambda: None), [{"tool": "work"}] * CALLS)
    again.send("Go").result()
    del again
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return threading.active_count() - threads, (after - before) / CALLS


def stops() -> list[float]:
    """Return the seconds from each click until the view hears of the end of the tool."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "kernels"))
    from real_kernel import Notebook, View  # noqa: PLC0415  the tests' module is on the path only now

    notebook, took = Notebook(), []
    try:
        notebook.run(SPIN)
        view = View(notebook, notebook.run("print(chat.widget.model_id)"), notebook.subshell())
        for _ in range(STOPS):
            notebook._messages.clear()  # noqa: SLF001  so that the next start is this round's
            view.say("Go")
            view.wait_for("tool_start")
            clicked = time.perf_counter()
            view.command("stop")
            view.wait_for("tool_end", outcome="stopped")
            took.append(time.perf_counter() - clicked)
            notebook.run("1")  # the main thread is free again
    finally:
        notebook.close()
    return took


def main() -> None:
    """Print the figures the README states."""
    direct = min(_timed(lambda: None) for _ in range(5))
    print("| what | figure |\n|---|---|")
    for where in ("main", "loop", "thread"):
        cost = min(per_call(where) for _ in range(3))
        print(f"| a call, {where} | {cost * 1e6:.0f} µs, {cost / direct:.0f} times calling the function |")
    print(f"| two calls of 1 s in threads, compared with one | {parallel():.2f} |")
    threads, size = left_behind()
    print(f"| left behind by {CALLS} calls | {threads} threads, {size:.0f} bytes per call |")
    took = stops()
    print(f"| Stop of an endless loop | median {median(took) * 1e3:.0f} ms, worst {max(took) * 1e3:.0f} ms |")


def _timed(work: Any) -> float:  # noqa: ANN401  a function
    began = time.perf_counter()
    for _ in range(CALLS):
        work()
    return (time.perf_counter() - began) / CALLS


if __name__ == "__main__":
    main()
