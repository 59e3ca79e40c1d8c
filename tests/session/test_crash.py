"""Killed at any moment: nothing acknowledged is lost, hardly a word is lost, and the conversation goes on."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from itertools import count
from pathlib import Path

import pytest
from session_support import check

from nbagent import Agent, Session
from nbagent.core.deltas import expand
from nbagent.errors import SessionBusy
from nbagent.events import Entry
from nbagent.models.offline.scripted import Step
from nbagent.session.runtime import runtime
from nbagent.store.opening import open_store
from nbagent.testing import ScriptedModel

PROGRAM = Path(__file__).with_name("crashing.py")
LOST_SECONDS = 0.3
"""How much of a stream a crash may cost."""


class Child:
    """The program in a process of its own, and what it said."""

    def __init__(self, url: str, session_id: str | None = None, *, pause: float = 0.002) -> None:
        command = [sys.executable, str(PROGRAM), url, str(pause), *([session_id] if session_id else [])]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.lines: list[list[str]] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._more:
                if line.endswith("\n"):  # the last one may have been cut by the kill
                    self.lines.append(line.split())
                self._more.notify_all()

    def wait_for(self, word: str, number: int = 1) -> None:
        with self._more:
            assert self._more.wait_for(lambda: sum(line[0] == word for line in self.lines) >= number, 60)

    def kill(self) -> float:
        """Kill the process; return when."""
        self.process.kill()
        at = time.monotonic()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        return at

    @property
    def session_id(self) -> str:
        return next(line[1] for line in self.lines if line[0] == "session")

    @property
    def acknowledged(self) -> int:
        return max((int(line[1]) for line in self.lines if line[0] == "saved"), default=0)

    def said_before(self, moment: float) -> int:
        said = (line for line in self.lines if line[0] == "said")
        return max((int(line[1]) for line in said if float(line[2]) < moment), default=0)


def _killed_at_random(url: str, session_id: str | None, moment: float) -> str:
    """Kill a talking process `moment` seconds after it began; check what is left; return the session."""
    child = Child(url, session_id)
    child.wait_for("saved")
    time.sleep(moment)  # the moment is what is tested
    killed_at = child.kill()

    store = open_store(url)
    kept = list(expand(store.read(child.session_id)))
    store.close()
    assert [entry.seq for entry in kept] == list(range(1, len(kept) + 1)), "no gap, nothing twice"
    assert len(kept) >= child.acknowledged, "what was acknowledged is there"
    assert len(kept) >= child.said_before(killed_at - LOST_SECONDS), "what was said is there, soon after"

    session = Session.load(child.session_id, ScriptedModel(["Still here."]), store=url)
    check(session)
    assert session.entries()[: len(kept)] != [], "repaired by adding, never by rewriting"
    assert list(expand(session.entries()))[: len(kept)] == kept
    assert session.send("Are you there?").result(10).text == "Still here."
    check(session)
    return child.session_id


def test_killed_at_random_points_of_a_run_with_tool_calls(url: str) -> None:
    """Each time it is loaded, repaired and continued, here and by the next process. Long form: below."""
    moments = random.Random(3)
    session_id = None
    for _ in range(8):
        session_id = _killed_at_random(url, session_id, moments.uniform(0, 1.2))


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_killed_at_two_hundred_random_points(tmp_path: Path) -> None:
    """As above; a new session now and then."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    kill_after = random.Random()
    session_id = None
    for number in range(200):
        session_id = _killed_at_random(url, session_id if number % 10 else None, kill_after.uniform(0, 1.2))


def test_a_crash_after_every_entry(tmp_path: Path) -> None:
    """Exhaustive where the kills are random: each prefix of a run's log is loaded, valid, and goes on."""

    def work(n: int) -> str:
        """Work."""
        print("working")  # noqa: T201  tools do
        return f"worked {n}"

    script: list[Step] = [
        [{"reasoning": "hm"}, "I'll do both.", *({"tool": "work", "arguments": {"n": n}} for n in (1, 2))],
        "All done.",
    ]
    original = Session(Agent(ScriptedModel(script), tools=[work]), store=None)
    original.send("Go").result(10)
    log = list(expand(original.entries()))
    url = f"sqlite:///{tmp_path / 'log.db'}"
    store = open_store(url)
    for cut in range(1, len(log) + 1):
        session_id = f"cut-{cut}"
        prefix = [Entry(session_id, entry.seq, entry.at, entry.event) for entry in log[:cut]]
        store.write(prefix)
        session = Session.load(session_id, ScriptedModel(["Back."]), store=url)
        check(session)
        assert list(expand(session.entries()))[:cut] == prefix
        assert session.send("Go on").result(10).text == "Back."
        check(session)
        assert Session.load(session_id, ScriptedModel([]), store=url).state == session.state
    store.close()
    runtime().forget_store(url)


def test_repairing_is_done_once(url: str) -> None:
    """Loading a repaired session again adds nothing."""
    child = Child(url)
    child.wait_for("saved", 2)
    child.kill()
    first = Session.load(child.session_id, ScriptedModel([]), store=url)
    first.flush(10)
    again = Session.load(child.session_id, ScriptedModel([]), store=url)
    assert again.state == first.state
    assert any(run.error is not None and run.error.type == "Interrupted" for run in again.state.runs.values())


def test_the_session_of_another_process_is_busy_until_that_is_killed(url: str) -> None:
    """It can be read meanwhile; then its lease is taken over at once."""
    child = Child(url, pause=0.05)  # a run takes seconds
    child.wait_for("saved")
    session = Session.load(child.session_id, ScriptedModel(["Mine."]), store=url)
    running = session.state.active_run
    assert running is not None
    with pytest.raises(SessionBusy, match=f"written by process {child.process.pid}"):
        session.send("Let me")
    child.kill()
    assert session.send("Let me").result(10).text == "Mine."
    assert session.state.runs[running.start.run_id].status == "failed"
    check(session)


def test_a_killed_process_that_nobody_reaped_is_dead(url: str) -> None:
    """A zombie holds no lease, though its pid still exists."""
    child = Child(url, pause=0.05)
    child.wait_for("saved")
    child.process.kill()
    session = Session.load(child.session_id, ScriptedModel(["Mine."]), store=url)
    for _ in count():
        try:
            run = session.send("Let me")
        except SessionBusy:  # the kill is on its way
            continue
        break
    assert run.result(10).text == "Mine."
    child.kill()
