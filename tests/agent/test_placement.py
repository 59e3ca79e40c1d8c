"""Outside a notebook whoever waits for a run runs its tools; inside see tests/kernels."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from contextvars import ContextVar, copy_context
from typing import Any

import pytest
from agent_support import call, calls, only, session_with

from nbagent import Session, ToolContext, tool
from nbagent.agent.execution import Execution
from nbagent.agent.interruptible import Interruptible
from nbagent.agent.placement import Home, Job, ThreadJob
from nbagent.session.runtime import runtime
from nbagent.testing import collect

SECONDS = 20
tenant: ContextVar[str] = ContextVar("tenant")


def here() -> str:
    return threading.current_thread().name


async def here_too() -> str:
    await asyncio.sleep(0)
    return threading.current_thread().name


def places(*tools: Any) -> Session:
    """Return a session that calls each tool once."""
    return session_with(*tools, steps=[[call(made.__name__) for made in tools], "Done."])


def test_result_lends_the_callers_thread() -> None:
    """Both kinds of tool run where `result()` blocks: objects bound to that thread just work."""
    database = sqlite3.connect(":memory:")
    query = tool(name="query")(lambda: database.execute("select 1").fetchall())
    session = session_with(
        query, here, here_too, steps=[[call("query"), call("here"), call("here_too")], "Done."]
    )
    session.send("Go").result(SECONDS)
    main = threading.current_thread().name
    assert list(session.artifacts.values()) == [[(1,)], main, main]
    database.close()


def test_any_thread_may_wait() -> None:
    """The thread that waits is the one that runs the tools."""
    session = places(here, here_too)
    waiting = threading.Thread(target=lambda: session.send("Go").result(SECONDS), name="waiting")
    waiting.start()
    waiting.join()
    assert list(session.artifacts.values()) == ["waiting", "waiting"]


async def test_await_leaves_the_loop_to_tools() -> None:
    """Async tools share the loop of whoever awaits, with everything that is bound to it."""
    bound = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(bound.set_result, "bound")

    async def wait() -> str:
        return str(await bound)

    session = session_with(wait, here, steps=[[call("wait"), call("here")], "Done."])
    await session.send("Go")
    assert sorted(session.artifacts.values()) == sorted(["bound", threading.current_thread().name])


def test_a_loop_that_comes_later() -> None:
    """Sent where no loop runs, awaited in one: the tools wait for it."""
    session = places(here_too, here)
    run = session.send("Go")
    assert asyncio.run(collect(run))
    assert [found.status for found in calls(session)] == ["ok", "ok"]


NESTED = """
import asyncio
from nbagent import Agent, Session
from nbagent.testing import ScriptedModel

async def work():
    await asyncio.sleep(0)
    return asyncio.get_running_loop() is loop

async def main():
    global loop
    loop = asyncio.get_running_loop()
    session = Session(Agent(ScriptedModel([[{"tool": "work"}] * 2, "Done."]), tools=[work]), store=None)
    print(session.send("Go").result(20), *session.artifacts.values())

asyncio.run(main())
"""


def test_result_inside_a_running_loop() -> None:
    """A function called from a coroutine blocks its loop: async tools run all the same, nested in it."""
    # in a process of its own: nest-asyncio2 patches asyncio for good
    command = [sys.executable, "-c", NESTED]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "Done. True True\n"


def test_a_thread_of_its_own() -> None:
    """`where="thread"` leaves the caller alone."""
    session = places(tool(where="thread")(here))
    session.send("Go").result(SECONDS)
    assert list(session.artifacts.values()) == ["nbagent-tool"]


def test_tools_see_the_senders_context() -> None:
    """Context variables set before `send()` hold in every kind of tool; what a tool sets stays there."""

    def look() -> str:
        before = tenant.get()
        tenant.set("the tool's")
        return before

    async def look_too() -> str:
        return look()

    def send() -> list[str]:
        tenant.set("acme")
        session = places(look, look_too, tool(name="aside", where="thread")(look))
        session.send("Go").result(SECONDS)
        return [*session.artifacts.values(), tenant.get()]

    assert copy_context().run(send) == ["acme"] * 4


def test_the_timeout_of_result_leaves_the_run_alone() -> None:
    """The waiting ends, the run does not."""
    go = threading.Event()
    session = places(tool(name="wait", where="thread")(lambda: go.wait(SECONDS)))
    run = session.send("Go")
    with pytest.raises(TimeoutError, match="still going on"):
        run.result(0.01)
    go.set()
    assert run.result(SECONDS).text == "Done."


def test_a_session_inside_a_tool() -> None:
    """A tool may talk to another session, whose tools run on the same thread."""
    inner = places(here)

    def ask() -> str:
        return inner.send("Go").result(SECONDS).text

    session = places(ask)
    session.send("Go").result(SECONDS)
    assert list(session.artifacts.values()) == ["Done."]
    assert list(inner.artifacts.values()) == [threading.current_thread().name]


@pytest.mark.parametrize("where", ["main", "thread", "loop"])
def test_stop_does_not_wait_for_a_tool_that_will_not_end(where: str) -> None:
    """The run is over at once; whatever the tool does then is its own affair."""
    release = threading.Event()

    def stubborn(context: ToolContext) -> None:
        context.session.stop()
        while not release.is_set():
            try:
                release.wait(SECONDS)
            except KeyboardInterrupt:
                release.set()

    async def stubborn_too(context: ToolContext) -> None:
        context.session.stop()
        try:
            await asyncio.Event().wait()
        finally:
            release.set()

    for function in (stubborn, stubborn_too):
        function.__annotations__["context"] = ToolContext
    made = tool(name="work")(stubborn_too) if where == "loop" else tool(name="work")(stubborn)
    if where == "thread":
        made = tool(name="work", where="thread")(stubborn)
    session = session_with(made, steps=[call("work"), "Done."])
    assert session.send("Go").result(SECONDS).outcome == "stopped"
    release.set()
    assert only(session).status == "stopped"
    assert session.send("And now?").result(SECONDS).text == "Done."


def test_a_late_interrupt_is_lost() -> None:
    """An interrupt that finds the function done hits nobody."""
    thing = Interruptible()
    assert thing.run(lambda: 5) == 5
    thing.interrupt()
    time.sleep(0)  # where it would be raised


def test_an_interrupt_hits_the_function_and_nothing_after_it() -> None:
    """Sent in the very last moment, a hundred times: in the function or nowhere."""
    for _ in range(100):
        thing = Interruptible()

        def function(thing: Interruptible = thing) -> None:
            threading.Thread(target=thing.interrupt).start()

        try:
            thing.run(function)
        except KeyboardInterrupt:
            continue
        for _ in range(100):
            pass  # an interrupt that got out would end the test here


def test_a_cancelled_job_never_runs() -> None:
    """What was cancelled while it waited is taken and dropped."""
    home, ran, over = Home(), [], Future[None]()
    cancelled = ThreadJob(lambda: ran.append("cancelled"), copy_context())
    last = ThreadJob(lambda: over.set_result(None), copy_context())
    home.post(cancelled)
    home.post(last)
    cancelled.cancel()
    home.serve(over, SECONDS)
    assert ran == []


@pytest.mark.parametrize("count", [200, pytest.param(1000, marks=pytest.mark.soak)])
def test_calls_leave_nothing_behind(count: int) -> None:
    """No thread, no task, and no object but what the log holds."""

    async def later() -> None:
        await asyncio.sleep(0)

    tools = [tool(name="now")(lambda: None), later, tool(name="aside", where="thread")(lambda: None)]
    steps: list[Any] = [call(("now", "later", "aside")[number % 3]) for number in range(count)]
    session = session_with(*tools, steps=[*steps, "Done."], max_steps=count + 1)
    threads = threading.active_count()
    assert session.send("Go").result(SECONDS).text == "Done."
    gc.collect()
    assert threading.active_count() <= threads
    assert asyncio.run_coroutine_threadsafe(_tasks(), runtime().loop).result(SECONDS) == 1
    assert not [thing for thing in gc.get_objects() if isinstance(thing, Job | Execution | ToolContext)]


async def _tasks() -> int:
    return len(asyncio.all_tasks())
