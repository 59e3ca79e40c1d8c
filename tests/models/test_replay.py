"""Replaying and recording: a conversation that was had once is had again, exactly, without its model."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from nbagent import Agent, Session
from nbagent.core.deltas import expand
from nbagent.errors import ModelUnavailable, RateLimited, UsageError
from nbagent.events import (
    Event,
    ReasoningDelta,
    RequestEnd,
    RequestStart,
    TextDelta,
    decode_entry,
    encode,
)
from nbagent.messages import ContextPart, Message, TextPart
from nbagent.models.base import Model, ModelRequest
from nbagent.models.offline.scripted import ScriptedAnswer, ScriptedModel
from nbagent.models.recording.cassette import read_cassette
from nbagent.models.recording.record import recorded
from nbagent.models.recording.replay import ReplayModel
from nbagent.models.registry import resolve_model

STEPS: list[ScriptedAnswer] = [
    "Hello there, how are you?",
    [{"reasoning": "Let me see."}, "Fine, thank you."],
]
QUESTIONS = ["Hi", "And you?"]


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NBAGENT_REPLAY", raising=False)


def talk(agent: Agent, questions: list[str] = QUESTIONS) -> Session:
    session = Session(agent, store=None)
    for question in questions:
        session.send(question).result(10)
    return session


def said(session: Session) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(m.role, m.text, tuple(type(part).__name__ for part in m.parts)) for m in session.messages]


def answers(session: Session) -> list[Event]:
    """What the model sent, delta for delta, without ids."""
    events = [entry.event for entry in expand(session.entries())]
    return [
        replace(event, message_id="") for event in events if isinstance(event, TextDelta | ReasoningDelta)
    ]


def counted(answer: str = "fresh") -> tuple[Any, list[str]]:
    """Return a model function, and the list of what it was asked."""
    calls: list[str] = []

    def model(messages: list[Message]) -> str:
        calls.append(messages[-1].text)
        return f"{answer} {len(calls)}"

    return model, calls


# --- replay -----------------------------------------------------------------------------------


def test_a_session_replays_delta_for_delta() -> None:
    """The same questions get the same answers, cut into the same deltas, reasoning included."""
    first = talk(Agent(ScriptedModel(STEPS)))
    again = talk(Agent(ReplayModel(first)))
    assert said(again) == said(first)
    assert answers(again) == answers(first)


def test_an_exported_log_replays_by_its_path(tmp_path: Path) -> None:
    """Entries as JSONL are a recording, also as the model string `replay:path`."""
    first = talk(Agent(ScriptedModel(STEPS)))
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"".join(encode(entry) + b"\n" for entry in first.entries()))
    assert said(talk(Agent(f"replay:{path}"))) == said(first)


def test_a_replay_says_which_model_was_recorded() -> None:
    """The log names the recorded provider and model, and marks the request as replayed."""
    again = talk(Agent(ReplayModel(talk(Agent(ScriptedModel(STEPS))))))
    starts = [e.event for e in again.entries() if isinstance(e.event, RequestStart)]
    ends = [e.event for e in again.entries() if isinstance(e.event, RequestEnd)]
    assert {(start.provider, start.model) for start in starts} == {("scripted", "script")}
    assert all("replayed" in end.flags for end in ends)


@pytest.mark.parametrize(
    ("questions", "agent", "expected"),
    [
        (["Hi you"], {}, ["-    Hi", "+    Hi you"]),
        (["Hi"], {"instructions": "Be brief."}, ["-instructions: null", '+instructions: "Be brief."']),
        (["Hi", "And me?"], {}, ["     Hello there, how are you?", "-    And you?", "+    And me?"]),
    ],
)
def test_drift_is_shown_as_a_diff(questions: list[str], agent: dict[str, Any], expected: list[str]) -> None:
    """A request that was not recorded fails, and the message shows what is different."""
    first = talk(Agent(ScriptedModel(STEPS)))
    with pytest.raises(ModelUnavailable) as caught:
        talk(Agent(ReplayModel(first), **agent), questions)
    lines = caught.value.message.splitlines()
    assert [line for line in expected if line not in lines] == []


def test_a_changed_variable_is_drift() -> None:
    """What the model is told of the notebook's variables is part of what is asked."""
    first = Session(Agent(ScriptedModel(["Fine."])), store=None)
    first.send([TextPart(text="Look"), ContextPart(name="df", text="3 rows at 0x7fc2814288d0")]).result(10)
    for text, drifts in (("3 rows at 0x7fedcba98765", False), ("4 rows at 0x7fc2814288d0", True)):
        again = Session(Agent(ReplayModel(first)), store=None)
        run = again.send([TextPart(text="Look"), ContextPart(name="df", text=text)])
        with pytest.raises(ModelUnavailable, match=r"\+    4 rows") if drifts else nullcontext():
            run.result(10)


def test_one_call_more_than_recorded_is_an_error() -> None:
    """A recording that is played out says so."""
    first = talk(Agent(ScriptedModel(STEPS)))
    with pytest.raises(ModelUnavailable, match="no model call left to play back"):
        talk(Agent(ReplayModel(first)), [*QUESTIONS, "More?"])


def test_the_same_question_gets_the_recorded_answers_in_turn() -> None:
    """Regenerating replays the second recorded answer, not the first again."""
    agent = Agent(ScriptedModel(["one", "two"]))
    first = talk(agent, ["Hi"])
    first.regenerate().result(10)
    again = talk(Agent(ReplayModel(first)), ["Hi"])
    assert [again.messages[-1].text, again.regenerate().result(10).text] == ["one", "two"]


def test_a_recorded_failure_fails_again() -> None:
    """An error comes back as the same class with the same hint."""
    session = Session(Agent(ScriptedModel([RateLimited("Slow down.", hint="Wait.", status=429)])), store=None)
    with pytest.raises(RateLimited):
        session.send("Hi").result(10)
    with pytest.raises(RateLimited) as caught:
        talk(Agent(ReplayModel(session)), ["Hi"])
    assert (caught.value.message, caught.value.hint, caught.value.status) == ("Slow down.", "Wait.", 429)


async def test_a_stopped_answer_waits_to_be_stopped_again() -> None:
    """A replay of a stopped run has the same text, whenever the stop comes."""
    first = Session(Agent(endless), store=None)
    run = first.send("Go")
    async for event in run:
        if getattr(event, "text", "") == "b":
            run.stop()
    again = Session(Agent(ReplayModel(first)), store=None)
    rerun = again.send("Go")
    async for event in rerun:
        if getattr(event, "text", "") == "b":
            assert rerun.status == "running"
            rerun.stop()
    assert said(again) == said(first)
    assert rerun.status == "stopped"


async def endless(messages: list[Message]) -> AsyncIterator[str]:
    for text in "ab":
        yield text
    await asyncio.Event().wait()


async def test_speed_scales_the_recorded_timing() -> None:
    """speed=1 waits as long as the recording did; None does not wait."""
    first = talk(Agent(ScriptedModel(["a b c"], delay=0.02)), ["Hi"])
    assert [await waited(first, speed) for speed in (1.0, 4.0, None)] == pytest.approx(
        [await recorded_seconds(first), await recorded_seconds(first) / 4, 0.0]
    )


async def recorded_seconds(session: Session) -> float:
    entries = list(expand(session.entries()))
    start = next(e.at for e in entries if isinstance(e.event, RequestStart))
    end = next(e.at for e in entries if isinstance(e.event, RequestEnd))
    return (end - start) / 1e6


async def waited(session: Session, speed: float | None) -> float:
    """Return how long a replay asked to sleep."""
    total = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal total
        total += seconds

    model = ReplayModel(session, speed=speed)
    history = tuple(session.messages[:1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nbagent.models.recording.replay.asyncio.sleep", sleep)
        async for _ in model.stream(ModelRequest(request_id="r", message_id="m", messages=history)):
            pass
    return total


# --- record -----------------------------------------------------------------------------------


def test_the_first_run_records_and_the_next_plays_back(tmp_path: Path) -> None:
    """What was asked once is not asked again, and has the same answer."""
    path, (model, calls) = tmp_path / "cassettes" / "talk.jsonl", counted()
    first = talk(Agent(model, record=path))
    again = talk(Agent(model, record=path))
    assert said(again) == said(first)
    assert calls == QUESTIONS


def test_what_is_new_is_added_to_the_cassette(tmp_path: Path) -> None:
    """A conversation that goes further asks the model for the new part only."""
    path, (model, calls) = tmp_path / "talk.jsonl", counted()
    talk(Agent(model, record=path))
    talk(Agent(model, record=path), [*QUESTIONS, "More?"])
    assert calls == [*QUESTIONS, "More?"]
    assert len(read_cassette(path)) == 3


def test_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`only` never asks, `record` asks everything anew, `off` asks and leaves the cassette alone."""
    path, (model, calls) = tmp_path / "talk.jsonl", counted()
    talk(Agent(model, record=path))
    monkeypatch.setenv("NBAGENT_REPLAY", "only")
    talk(Agent(model, record=path))
    with pytest.raises(ModelUnavailable, match=r"\+    Something else"):
        talk(Agent(model, record=path), ["Something else"])
    assert len(calls) == 2
    before = path.read_bytes()
    monkeypatch.setenv("NBAGENT_REPLAY", "off")
    talk(Agent(model, record=path))
    assert (len(calls), path.read_bytes()) == (4, before)
    monkeypatch.setenv("NBAGENT_REPLAY", "record")
    talk(Agent(model, record=path), ["Hi"])
    assert (len(calls), len(read_cassette(path))) == (5, 1)
    monkeypatch.setenv("NBAGENT_REPLAY", "sometimes")
    with pytest.raises(UsageError, match="sometimes"):
        Agent(model, record=path)


def test_only_without_a_recording_fails_when_the_agent_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A forgotten cassette is an error at once, not a paid request."""
    monkeypatch.setenv("NBAGENT_REPLAY", "only")
    with pytest.raises(ModelUnavailable, match="no recording"):
        Agent("anthropic:some-model", record=tmp_path / "missing.jsonl")


def test_playing_back_needs_no_key_and_the_cassette_holds_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cassette made with a key plays without it; the key is nowhere in it."""
    path, secret = tmp_path / "talk.jsonl", "sk-very-secret"

    def resolve(spec: object = None, **options: Any) -> Model:
        assert options["api_key"] == secret
        return resolve_model(lambda messages: "Paid for.")

    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nbagent.models.recording.record.resolve_model", resolve)
        agent = Agent("openai:gpt-5-mini", record=path, api_key=secret, temperature=0)
        talk(agent, ["Hi"])
    assert secret not in path.read_text("utf-8")
    again = Agent("openai:gpt-5-mini", record=path, temperature=0)
    assert repr(again) == "Agent('openai:gpt-5-mini')"
    assert talk(again, ["Hi"]).messages[-1].text == "Paid for."
    with pytest.raises(ModelUnavailable, match=r'\+options: \{"temperature": 1\}'):
        talk(Agent("openai:gpt-5-mini", record=path, temperature=1), ["Hi"])


def test_a_failed_answer_is_not_kept(tmp_path: Path) -> None:
    """After a failure the next run asks again."""
    path = tmp_path / "talk.jsonl"
    model = ScriptedModel([RateLimited("Slow down."), "Now."])
    with pytest.raises(RateLimited):
        talk(Agent(model, record=path), ["Hi"])
    assert talk(Agent(model, record=path), ["Hi"]).messages[-1].text == "Now."


async def test_a_stopped_answer_is_kept_as_far_as_it_came(tmp_path: Path) -> None:
    """Stopping while recording leaves a recording that ends there."""
    path = tmp_path / "talk.jsonl"
    session = Session(Agent(endless, record=path), store=None)
    run = session.send("Go")
    async for event in run:
        if getattr(event, "text", "") == "b":
            run.stop()
    (exchange,) = read_cassette(path)
    assert [getattr(entry.event, "text", "") for entry in exchange.entries] == ["", "a", "b", ""]
    assert isinstance(exchange.entries[-1].event, RequestEnd)
    assert exchange.entries[-1].event.outcome == "stopped"


def test_a_cassette_is_a_log(tmp_path: Path) -> None:
    """Every line is an entry that any reader of logs understands."""
    path = tmp_path / "talk.jsonl"
    talk(Agent(ScriptedModel(STEPS), record=path))
    entries = [decode_entry(line) for line in path.read_bytes().splitlines()]
    assert [type(entry.event).__name__ for entry in entries][:4] == [
        "Note",
        "RequestStart",
        "TextDelta",
        "RequestEnd",
    ]


def test_a_broken_cassette_says_where(tmp_path: Path) -> None:
    """A line that is not an entry is named by its number."""
    path = tmp_path / "talk.jsonl"
    path.write_text("nonsense\n", "utf-8")
    with pytest.raises(UsageError, match="Line 1 of"):
        recorded("openai:x", path)


def test_no_recording_at_all(tmp_path: Path) -> None:
    """A replay of nothing is an error that names the file."""
    with pytest.raises(ModelUnavailable, match=r"missing\.jsonl"):
        ReplayModel(tmp_path / "missing.jsonl")
