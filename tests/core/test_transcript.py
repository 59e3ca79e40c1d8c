"""What a conversation amounts to for a reader: who said what, in how many passages, and how each ended."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from log_support import entries_of, logs

from nbagent import Agent, Session, Workflow
from nbagent.core.fold import fold
from nbagent.core.transcript import Ending, Passage, ToolUse, passages
from nbagent.core.transcript_text import transcript_text
from nbagent.errors import ModelError, NbagentError, RateLimited
from nbagent.events import (
    Entry,
    Event,
    RequestEnd,
    RequestStart,
    RunEnd,
    RunStart,
    SessionStart,
    TextDelta,
    UserMessage,
)
from nbagent.messages import (
    ContextPart,
    ErrorInfo,
    FinishReason,
    ImagePart,
    ReasoningPart,
    RequestOutcome,
    TextPart,
)
from nbagent.models.offline.scripted import ScriptedAnswer, ScriptedModel

ASKED: list[Event] = [
    SessionStart(),
    UserMessage(message_id="u", parts=(TextPart(text="Hi"),)),
    RunStart(run_id="r", message_id="u"),
]
BEGUN: list[Event] = [
    *ASKED,
    RequestStart(request_id="q", run_id="r", message_id="a", parent_id="u", provider="p", model="m"),
    TextDelta(message_id="a", index=0, text="Half of"),
]
WHY = ErrorInfo(type="ModelError", message="Too many steps.")


def look(key: str) -> str:
    """Look up."""
    return key


def talk(*steps: ScriptedAnswer, **agent: Any) -> Session:
    return Session(Agent(ScriptedModel(steps), tools=[look], **agent), store=None)


def shown(session: Session) -> list[Passage]:
    return passages(session.state)


def ended(outcome: RequestOutcome, reason: FinishReason | None = None) -> Event:
    return RequestEnd(request_id="q", outcome=outcome, finish_reason=reason)


def test_an_answer_of_three_requests_is_one_passage() -> None:
    """With its texts and calls in the order in which they came."""
    call: ScriptedAnswer = ["Let me look.", {"tool": "look", "arguments": {"key": "x"}}]
    session = talk([{"reasoning": "Hm."}, "First."], call, call, "Done.", name="Ada")
    for _ in range(2):
        session.send("Go").result(10)
    you, first, _, second = shown(session)
    assert [passage.author for passage in (you, first, second)] == ["You", "Ada", "Ada"]
    assert first.parts == (ReasoningPart(text="Hm."), TextPart(text="First."))
    kinds = [part.title if isinstance(part, ToolUse) else type(part).__name__ for part in second.parts]
    assert kinds == ["TextPart", "look", "TextPart", "look", "TextPart"]


def test_each_stage_of_a_workflow_is_a_passage() -> None:
    """Under its agent's name, or its model's, and with its place."""
    agents = [Agent(ScriptedModel(["A plan."]), name="planner"), Agent(ScriptedModel(["A text."]))]
    workflow = Workflow(agents, name="report", store=None)
    workflow.send("Go").result(10)
    found = [(passage.author, passage.stage) for passage in shown(workflow.session)]
    assert found == [("You", None), ("planner", 1), ("script", 2)]


def test_tools_are_called_by_their_titles() -> None:
    """Those of an agent, and those of the agents of a workflow."""
    from nbagent import tool  # noqa: PLC0415  only here

    step: list[ScriptedAnswer] = [{"tool": "look", "arguments": {"key": "x"}}, "Done."]
    titled = tool(title="Look up")(look)
    alone = Agent(ScriptedModel(step), tools=[titled])
    for agent in (alone, Workflow([Agent(ScriptedModel(step), tools=[titled])], store=None)):
        session = Session(agent, store=None)
        session.send("Go").result(10)
        assert [part.title for part in shown(session)[1].parts if isinstance(part, ToolUse)] == ["Look up"]


def test_the_branch_that_is_shown_says_which_version_it_is() -> None:
    """Of a question that was edited, and of an answer that was given again."""
    session = talk("One.", "Two.", "Three.")
    session.send("First").result(10)
    session.regenerate().result(10)
    assert [passage.version for passage in shown(session)] == [None, (2, 2)]
    session.edit(session.messages[0].message_id, "Second").result(10)
    assert [passage.version for passage in shown(session)] == [(2, 2), None]
    assert [part for passage in shown(session) for part in passage.parts] == [
        TextPart(text="Second"),
        TextPart(text="Three."),
    ]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ([], "Not finished."),
        ([ended("stopped"), RunEnd(run_id="r", outcome="stopped")], "Stopped."),
        ([ended("ok"), RunEnd(run_id="r", outcome="stopped")], "Stopped."),
        ([ended("error"), RunEnd(run_id="r", outcome="failed")], "Failed."),
        ([ended("ok"), RunEnd(run_id="r", outcome="failed", error=WHY)], "Failed. Too many steps."),
        ([ended("interrupted"), RunEnd(run_id="r", outcome="failed")], "Interrupted: the kernel ended"),
        (
            [ended("ok", "length"), RunEnd(run_id="r", outcome="completed")],
            "Cut off: the model's output limit",
        ),
        ([ended("ok", "content_filter"), RunEnd(run_id="r", outcome="completed")], "Cut off by the provider"),
        ([ended("ok", "stop"), RunEnd(run_id="r", outcome="completed")], ""),
    ],
)
def test_an_answer_says_how_it_ended(end: list[Event], words: str) -> None:
    """Unless it ended well."""
    [_, answer] = passages(fold(entries_of([*BEGUN, *end])))
    assert said(answer.ending).startswith(words)
    assert bool(said(answer.ending)) is bool(words)


def said(ending: Ending | None) -> str:
    if ending is None:
        return ""
    return f"{ending.words} {ending.error.message}" if ending.error else ending.words


def test_a_question_without_an_answer_says_why() -> None:
    """What failed before a model was asked, and what never began."""
    failed = [*ASKED, RunEnd(run_id="r", outcome="failed", error=WHY)]
    assert [said(passage.ending) for passage in passages(fold(entries_of(failed)))] == [
        "Failed. Too many steps."
    ]
    assert [said(passage.ending) for passage in passages(fold(entries_of(ASKED)))] == ["Not finished."]


@pytest.mark.parametrize("error", [RateLimited("Slow down."), ModelError("No.")])
def test_a_failure_is_said_once(error: NbagentError) -> None:
    """Where the answer ends, not at the question too."""
    session = talk(error)
    with pytest.raises(type(error)):
        session.send("Hi").result(10)
    assert [
        passage.ending.error.message for passage in shown(session) if passage.ending and passage.ending.error
    ] == [str(error)]


@given(logs)
def test_any_log_can_be_read(entries: list[Entry]) -> None:
    """Whatever order events came in: each message of the branch is in one passage."""
    state = fold(entries)
    found = passages(state)
    assert all(passage.role == "user" or passage.author for passage in found)
    assert len(found) <= len(state.messages)


def test_it_reads_as_text() -> None:
    """Who said what, in lines that fit on a page; what is folded or drawn elsewhere is named."""
    call: ScriptedAnswer = [{"reasoning": "Hm."}, "I look.", {"tool": "look", "arguments": {}}]
    session = talk(call, "**Done** " * 20, name="Ada")
    image = ImagePart(media_type="image/png", data=b"png")
    session.send([TextPart(text="Look:\n    here"), image, ContextPart(name="df", text="3 rows")]).result(10)
    lines = transcript_text(shown(session)).splitlines()
    assert lines[1:7] == ["", "You:", "Look:", "    here", "[image]", "[variable: df]"]
    assert lines[7:10] == ["", "Ada:", "I look."]
    assert lines[10] == "[used tool: look (error)]"
    assert max(map(len, lines)) <= 88
    assert "".join(lines[11:]).split() == ["**Done**"] * 20


def test_an_unused_chat_has_no_conversation() -> None:
    """A text says so too."""
    assert shown(talk()) == []
    assert transcript_text([]) == "No conversation yet."


def test_a_text_says_what_is_missing_and_how_it_ended() -> None:
    """The newest has room, and a failure has its reason."""
    session = talk(*("x" * 40_000 for _ in range(3)), ModelError("No model."))
    for _ in range(3):
        session.send("Go").result(10)
    with pytest.raises(ModelError):
        session.send("Go").result(10)
    text = transcript_text(shown(session))
    assert len(text) < 110_000
    assert "earlier messages are left out here." in text
    assert text.endswith("[Failed. No model.]")
