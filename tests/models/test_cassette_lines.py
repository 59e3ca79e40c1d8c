"""Recordings as files: any text in them, lines that are torn, and requests that differ by chance only."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nbagent import Agent, Session
from nbagent.errors import ModelUnavailable, UsageError
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.models.recording.cassette import read_cassette

ENDS = "\u2028 \u2029 \x0b \x0c \x1c \x1d \x1e \x85 \r \r\n \n"
"""All that ends a line for `str.splitlines`."""


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NBAGENT_REPLAY", raising=False)


def _ask(path: Path, question: str, *answers: str) -> str:
    agent = Agent(ScriptedModel(list(answers)), record=path)
    return Session(agent, store=None).send(question).result(10).text


def test_an_answer_may_hold_any_line_end(tmp_path: Path) -> None:
    """It is recorded and played back as it was; so is a question."""
    path = tmp_path / "talk.jsonl"
    answer = f"one{ENDS}two"
    assert _ask(path, f"What{ENDS}?", answer) == answer
    assert _ask(path, f"What{ENDS}?") == answer


def test_a_line_that_was_not_written_to_its_end_costs_its_call_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The kernel was killed while it recorded: what was recorded before and what comes after is there."""
    path = tmp_path / "talk.jsonl"
    _ask(path, "first", "one")
    whole = path.read_bytes()
    _ask(path, "second", "two")
    for cut in (len(whole) + 1, len(whole) + 40, len(path.read_bytes()) - 1, len(path.read_bytes()) - 20):
        torn = tmp_path / f"torn-{cut}.jsonl"
        torn.write_bytes(path.read_bytes()[:cut])
        assert _ask(torn, "first") == "one"
        assert _ask(torn, "third", "three") == "three"
        assert _ask(torn, "third") == "three"
        assert _ask(torn, "first") == "one"
    assert "was not written to its end" in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        "no JSON",
        '{"session_id":"s"}',
        '{"session_id":"s","seq":0,"at":0,"event":{"type":"note"}}',
        '{"session_id":"s","seq":' + "9" * 30 + ',"at":0,"event":{"type":"note"}}',
        "[" * 100_000 + "]" * 100_000,
    ],
)
def test_no_advice_costs_what_was_paid_for(tmp_path: Path, line: str) -> None:
    """A line that is none is named; nobody is told to delete the recording, and it is as it was."""
    path = tmp_path / "talk.jsonl"
    _ask(path, "first", "one")
    path.write_text(path.read_text("utf-8") + line + "\n", "utf-8")
    before = path.read_bytes()
    with pytest.raises(UsageError, match=r"Line \d+ of .*talk\.jsonl is not an entry") as bad:
        read_cassette(path)
    assert path.read_bytes() == before
    good = tmp_path / "good.jsonl"
    _ask(good, "first", "one")
    with pytest.raises(ModelUnavailable) as drift:
        _ask(good, "another")
    for error in (bad, drift):
        assert "elete" not in str(error.value)


TOLD = """
import sys
from dataclasses import dataclass
from nbagent import Agent, Session
from nbagent.testing import ScriptedModel

@dataclass
class Found:
    names: set

class Thing:
    pass

class Loud:
    def __repr__(self):
        return f"<Loud at 0x{id(self):016X}>"

def look():
    "Look."
    names = {"Rome", "Oslo", "Bern", "Lima", "Kyiv", "Riga"}
    return {"set": names, "frozen": [frozenset(names)], "mixed": {"a", 1, None, (2, "b")},
            "found": Found(names), "things": [Thing(), Loud()], "order": {"z": 1, "a": 2}}

script = [{"tool": "look"}, "Six cities."] if sys.argv[2] == "record" else []
agent = Agent(ScriptedModel(script), tools=[look], instructions=f"Mind {Loud()!r}.", record=sys.argv[1])
session = Session(agent, store=None)
print(session.send("Where?").result(30).text)
print(next(m.parts[0].text for m in session.messages if m.role == "tool"))
"""


def test_what_a_tool_returns_is_told_alike_in_every_process(tmp_path: Path) -> None:
    """Sets have one order, whatever the hash seed; addresses are masked however they are written."""
    path, told = tmp_path / "talk.jsonl", list[str]()
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-c", TOLD, str(path), "record" if seed == "1" else "play"]
        seeded = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=seeded)
        assert done.returncode == 0, done.stderr
        answer, result = done.stdout.split("\n", 1)
        assert answer == "Six cities."
        told.append(result)
    result = json.loads(told[0])
    assert result["set"] == result["frozen"][0] == result["found"]["names"] == sorted(result["set"])
    assert list(result["order"]) == ["z", "a"], "a dict keeps its order"
