"""Many processes, one file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from session_support import check

from nbagent import Session, sessions
from nbagent.core.deltas import expand
from nbagent.testing import ScriptedModel

MANY = """
import asyncio, json, sys
from nbagent import Session
from nbagent.testing import ScriptedModel

async def main(url, name):
    texts = [f"{name}.{n} says " + "word " * 20 for n in range(16)]
    sessions = [Session(ScriptedModel([text, "bye"], delay=0.001), store=url) for text in texts]
    for said in ("hello", "more"):
        for run in [session.send(said) for session in sessions]:
            await run
    print(json.dumps({s.session_id: [s.state.seq, [m.text for m in s.messages]] for s in sessions}))

asyncio.run(main(*sys.argv[1:]))
"""

FORK = """
import atexit, os, sys, time

def left_at_once():
    if os.getpid() != parent and time.monotonic() - leaving > 4:
        os._exit(3)

parent, leaving = os.getpid(), None
atexit.register(left_at_once)  # the first to be registered is the last to be called
from nbagent import Session, sessions
from nbagent.errors import UsageError
from nbagent.testing import ScriptedModel

url = sys.argv[1]
session = Session(ScriptedModel(["A", "B", "C"]), store=url)
run = session.send("one")
run.result(10)
pid = os.fork()
if pid == 0:
    try:
        session.send("in the child")
    except UsageError as error:
        assert "forked" in str(error)
    else:
        os._exit(2)
    mine = Session(ScriptedModel(["child's own"]), store=url)
    assert mine.send("hi").result(10).text == "child's own"
    loaded = Session.load(session.session_id, ScriptedModel(["loaded"]), store=url)
    assert loaded.send("two").result(10).text == "loaded"
    leaving = time.monotonic()
    sys.exit(0)  # with all that runs at exit
assert os.waitpid(pid, 0)[1] == 0
assert session.send("three").result(10).text == "B"
print([m.text for m in session.messages], len(sessions(url)))
"""


@pytest.mark.timeout(300)
def test_sixteen_processes_write_sixteen_sessions_each_into_one_file(url: str) -> None:
    """No error, nothing lost, nothing mixed up."""
    children = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", MANY, url, str(number)], stdout=subprocess.PIPE, text=True
        )
        for number in range(16)
    ]
    said: dict[str, list[object]] = {}
    for child in children:
        out, _ = child.communicate(timeout=240)
        assert child.returncode == 0
        said |= json.loads(out)
    assert len(said) == len(sessions(url)) == 256
    for session_id, (seq, texts) in said.items():
        session = Session.load(session_id, ScriptedModel([]), store=url)
        assert [entry.seq for entry in expand(session.entries())] == list(range(1, seq + 1))  # type: ignore[operator]  # the process prints a number
        assert [message.text for message in session.messages] == texts
        check(session)


def test_a_forked_child(url: str) -> None:
    """It may not write its parent's session, but load it, and have its own; neither disturbs the other."""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORK, url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "['one', 'A', 'two', 'loaded', 'three', 'B'] 2\n"


def test_leaving_python_writes_what_is_left(url: str, tmp_path: Path) -> None:
    """A script that ends in the middle of an answer: the run is stopped, and all of it is kept."""
    code = """
import asyncio, sys
from nbagent import Session
async def endless(messages):
    while True:
        yield "on and "
        await asyncio.sleep(0.001)
session = Session(endless, store=sys.argv[1])
run = session.send("Hi")
while not session.messages[1:] or not session.messages[1].text:
    pass
print(session.session_id)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, url],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    session = Session.load(done.stdout.strip(), ScriptedModel([]), store=url)
    assert session.messages[-1].status == "stopped"
    assert session.messages[-1].text.startswith("on and ")
    check(session)
