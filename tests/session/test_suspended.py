"""A process that was suspended while another took its session over: real processes, signals and stores."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from session_support import check

from nbagent import Session
from nbagent.core.deltas import expand
from nbagent.errors import SessionBusy
from nbagent.session.runtime import runtime
from nbagent.store import feed, owners
from nbagent.store.opening import open_store
from nbagent.testing import ScriptedModel

PROGRAM = Path(__file__).with_name("suspended.py")


@pytest.fixture(params=["sqlite", "postgres"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty store that several hosts may share."""
    if request.param == "postgres":
        name: str = request.getfixturevalue("postgres_url")
    else:
        name = f"sqlite:///{tmp_path / 'log.db'}"
    yield name
    runtime().forget_store(name)


class Talking:
    """A process that answers, and may be suspended."""

    def __init__(self, url: str, host: str, beat: float) -> None:
        command = [sys.executable, str(PROGRAM), url, host, str(beat)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.session_id = self.process.stdout.readline().strip()

    def suspend(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def outcome(self) -> dict[str, str]:
        """Let it go on, and return what became of its answer."""
        self.process.send_signal(signal.SIGCONT)
        out, _ = self.process.communicate(timeout=60)
        result: dict[str, str] = json.loads(out)
        return result


@pytest.fixture
def talk() -> Iterator[Callable[..., Talking]]:
    """Return a function that starts a process that answers."""
    started: list[Talking] = []

    def start(url: str, host: str, beat: float) -> Talking:
        started.append(Talking(url, host, beat))
        return started[-1]

    yield start
    for talking in started:
        talking.process.kill()
        talking.process.wait()


def _seqs(url: str, session_id: str) -> list[int]:
    store = open_store(url)
    seqs = [entry.seq for entry in expand(store.read(session_id))]
    store.close()
    return seqs


def _is_busy(session: Session) -> bool:
    try:
        session.send("May I?").result(30)
    except SessionBusy:
        return True
    return False


@pytest.mark.timeout(180)
def test_who_was_suspended_and_taken_over_is_told_and_writes_nothing_more(
    shared: str, talk: Callable[..., Talking], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hosts, one of them a day ahead. What the first said is in memory, and stored when it is forked."""
    monkeypatch.setattr(owners, "_host", lambda: "machine-b x")
    monkeypatch.setattr(owners, "BEAT_SECONDS", 1)
    monkeypatch.setattr(feed, "BEAT_SECONDS", 1)
    now = "nbagent.store.sqlite._now"
    monkeypatch.setattr(now, lambda ahead=86_400 * 10**6: 1_900_000_000_000_000 + ahead)
    first = talk(shared, "machine-a x", 1)
    model = ScriptedModel(["the other's answer", "on"])
    session = Session.load(first.session_id, model, store=shared)
    for _ in range(3):
        assert _is_busy(session), "it is alive, whatever the clocks say"
    pause = threading.Event()
    while len(_seqs(shared, first.session_id)) < 10:
        pause.wait(0.1)
    first.suspend()
    while _is_busy(session):
        pause.wait(0.2)
    session.flush(10)
    before = _seqs(shared, first.session_id)

    told = first.outcome()
    assert told["error"].startswith("LeaseLost: This session can no longer be written here")
    assert "fork()" in told["error"]
    assert told["again"] == told["error"]
    assert told["status"] == "failed"
    assert _seqs(shared, first.session_id) == before == list(range(1, len(before) + 1))
    assert [message.text for message in session.messages][-1] == "the other's answer"
    check(session)
    again = Session.load(first.session_id, model, store=shared)
    assert again.state == session.state
    assert again.send("Go on").result(30).text == "on"
    check(again)
    fork = Session.load(told["fork"], model, store=shared)
    assert fork.messages[-1].text == told["text"]
    assert told["text"].startswith("word0 word1")
    check(fork)


@pytest.mark.timeout(180)
def test_on_one_host_a_suspended_process_keeps_its_session(
    shared: str, talk: Callable[..., Talking], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A laptop that slept: the system knows that the process is there, and it goes on where it was."""
    monkeypatch.setattr(owners, "BEAT_SECONDS", 0.05)
    first = talk(shared, "", 0.05)
    session = Session.load(first.session_id, ScriptedModel([]), store=shared)
    first.suspend()
    assert _is_busy(session)
    threading.Event().wait(1)  # much longer than the beats it may miss
    assert _is_busy(session)
    told = first.outcome()
    assert (told["error"], told["status"]) == ("", "complete")
    assert told["text"].split()[-1] == "word59"
    seqs = _seqs(shared, first.session_id)
    assert seqs == list(range(1, len(seqs) + 1))


HIDDEN = """
import sys
from pathlib import Path
from nbagent import Session
from nbagent.errors import SessionBusy
from nbagent.testing import ScriptedModel
assert not Path(f"/proc/{sys.argv[3]}").exists(), "the process is not hidden"
session = Session.load(sys.argv[2], ScriptedModel(["mine now"]), store=sys.argv[1])
try:
    print(session.send("May I?").result(30).text)
except SessionBusy as error:
    print("busy:", error)
"""


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("setpriv") is None,
    reason="mounting /proc and being another user needs root, and setpriv",
)
def test_a_process_that_the_system_hides_keeps_its_session(
    public_folder: Path, talk: Callable[..., Talking]
) -> None:
    """`/proc` with hidepid=2, as on shared machines: what another user cannot see is not dead."""
    folder = public_folder / "hidden"
    folder.mkdir()
    folder.chmod(0o777)
    url = f"sqlite:///{folder / 'log.db'}"
    first = talk(url, "", 5)
    for file in folder.iterdir():
        file.chmod(0o666)
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    may_read = [
        "--inh-caps=+dac_read_search",
        "--ambient-caps=+dac_read_search",
    ]  # our Python may be in root's home
    program = [sys.executable, "-c", HIDDEN, url, first.session_id, str(first.process.pid)]
    command = [
        "unshare",
        "--mount",
        "sh",
        "-c",
        'mount -t proc -o hidepid=2 proc /proc || exit 77; exec "$@"',
        "sh",
    ]
    environment = {**os.environ, "HOME": str(folder)}
    child = subprocess.run(
        [*command, *as_nobody, *may_read, *program],
        capture_output=True, text=True, check=False, env=environment, timeout=90,
    )  # fmt: skip
    if child.returncode == 77 or "Operation not permitted" in child.stderr:
        pytest.skip("/proc cannot be mounted here")
    assert child.stdout.startswith("busy: This session is being written by process"), child.stderr
    told = first.outcome()
    assert (told["error"], told["status"]) == ("", "complete")
    seqs = _seqs(url, first.session_id)
    assert seqs == list(range(1, len(seqs) + 1))
