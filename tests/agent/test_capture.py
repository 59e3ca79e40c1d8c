from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import threading
from contextvars import copy_context

from nbagent.agent.capture import Kind, capturing


def test_each_keeps_its_own() -> None:
    """Two functions print at the same time, each into its record; a bystander prints on the screen."""
    barrier = threading.Barrier(3)
    said: dict[str, list[tuple[Kind, str]]] = {"a": [], "b": []}

    def work(name: str) -> None:
        with capturing(lambda kind, text: said[name].append((kind, text))):
            barrier.wait()
            print(name)  # noqa: T201  the point
            print(name, file=sys.stderr)  # noqa: T201  the point
            barrier.wait()

    threads = [threading.Thread(target=copy_context().run, args=(work, name)) for name in said]
    with contextlib.redirect_stdout(io.StringIO()) as screen:
        for thread in threads:
            thread.start()
        barrier.wait()
        print("bystander")  # noqa: T201  the point
        barrier.wait()
        for thread in threads:
            thread.join()
    assert screen.getvalue() == "bystander\n"
    assert said == {n: [("stdout", n), ("stdout", "\n"), ("stderr", n), ("stderr", "\n")] for n in "ab"}


def test_the_streams_are_put_back() -> None:
    """Afterwards `sys.stdout` is what it was."""
    before = sys.stdout, sys.stderr
    with capturing(lambda kind, text: None):
        assert sys.stdout is not before[0]
    assert (sys.stdout, sys.stderr) == before


def test_somebody_elses_stream_stays() -> None:
    """Who replaces `sys.stdout` meanwhile keeps it."""
    before, theirs = sys.stdout, io.StringIO()
    try:
        with capturing(lambda kind, text: None):
            sys.stdout = theirs
        assert sys.stdout is theirs
    finally:
        sys.stdout = before


PRINTING = """
import threading, time
from nbagent.agent.capture import capturing

def come_and_go():
    while not over.is_set():
        with capturing(lambda kind, text: None):
            pass

over = threading.Event()
threads = [threading.Thread(target=come_and_go) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in range(20_000):
    print("x", "y")
over.set()
for thread in threads:
    thread.join()
"""


def test_printing_while_tools_come_and_go() -> None:
    """`print()` keeps no hold of the stream it writes to: taking that away must not crash Python."""
    command = [sys.executable, "-X", "faulthandler", "-c", PRINTING]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "x y\n" * 20_000


def test_the_stand_in_is_a_stream() -> None:
    """Whatever the stream behind it can do, it can."""
    said: list[str] = []
    with capturing(lambda kind, text: said.append(text)):
        sys.stdout.writelines(["a", "b"])
        assert sys.stdout.encoding
        sys.stdout.flush()
        print(end="")  # noqa: T201  the point
    assert said == ["a", "b"]
