from __future__ import annotations

from collections.abc import AsyncGenerator

import pytest
from agent_support import call, result, session_with

from nbagent import Agent, Session, Workflow, tool
from nbagent.core.history import history
from nbagent.errors import ServerFailed, UsageError
from nbagent.events import RunEnd, RunStart, TextDelta
from nbagent.models.base import ModelEvent, ModelRequest
from nbagent.testing import ScriptedModel, collect

SECONDS = 20


class Listening(ScriptedModel):
    """A script that notes what it was asked."""

    def __init__(self, *steps: object) -> None:
        super().__init__(list(steps))  # type: ignore[arg-type]  # a test's steps
        self.asked: list[list[str]] = []

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        self.asked.append([message.text for message in request.messages])
        async for event in super().stream(request):
            yield event


def test_each_answer_is_the_next_input() -> None:
    """Every agent reads the one before it, and nothing else."""
    models = [Listening(text, "Again.") for text in ("Hello.", "Analysed.", "In short.")]
    workflow = Workflow([Agent(model) for model in models], store=None)
    answer = workflow.send("Hi").result(SECONDS)
    assert answer.text == "In short."
    assert [message.text for message in answer.messages] == ["Hello.", "Analysed.", "In short."]
    assert [model.asked for model in models] == [[["Hi"]], [["Hello."]], [["Analysed."]]]
    workflow.send("Once more").result(SECONDS)
    assert models[0].asked[1] == ["Once more"]


async def test_stages_are_runs_of_their_own() -> None:
    """Each with its agent's name, inside the run they are stages of."""
    workflow = Workflow([Agent(ScriptedModel([name]), name=name) for name in ("a", "b")], store=None)
    run = workflow.send("Hi")
    events = await collect(run)
    starts = [event for event in events if isinstance(event, RunStart)]
    assert [(start.agent, start.parent_run_id) for start in starts] == [
        (None, None),
        ("a", run.id),
        ("b", run.id),
    ]
    assert [event.run_id for event in events if isinstance(event, RunEnd)] == [
        starts[1].run_id,
        starts[2].run_id,
        run.id,
    ]


def test_a_failing_stage_stops_the_rest() -> None:
    """What was done is kept."""
    workflow = Workflow(
        [
            Agent(ScriptedModel(["Done."]), name="a"),
            Agent(ScriptedModel([ServerFailed("boom")]), name="b"),
            Agent(ScriptedModel(["Never."]), name="c"),
        ],
        store=None,
    )
    run = workflow.send("Hi")
    with pytest.raises(ServerFailed):
        run.result(SECONDS)
    assert run.status == "failed"
    assert run.stages[["name", "status"]].to_numpy().tolist() == [["a", "completed"], ["b", "failed"]]
    assert run.steps.equals(run.stages), "the former name"
    assert workflow.session.messages[1].text == "Done."


async def test_a_stopped_workflow_stops_its_stage() -> None:
    """The stage is stopped, the rest never begins, the next message works."""
    slow = Agent(ScriptedModel(["One two three", "Again."], delay=0.01))
    workflow = Workflow([slow, lambda messages: "B"], store=None)
    run = workflow.send("Hi")
    async for event in run:
        if isinstance(event, TextDelta):
            run.stop()
    assert [state.status for state in workflow.session.state.runs.values()] == ["stopped", "stopped"]
    assert (await workflow.send("Again")).text == "B"


def test_stages_use_tools() -> None:
    """A stage is an agent like any other."""
    double = tool(name="double")(lambda number: 2 * number)
    model = ScriptedModel([call("double", number=4), "Eight."])
    workflow = Workflow([Agent(model, tools=[double]), ScriptedModel(["OK."])], store=None)
    answer = workflow.send("Hi").result(SECONDS)
    assert [message.role for message in answer.messages] == ["assistant", "tool", "assistant", "assistant"]
    assert answer.text == "OK."


def test_a_workflow_is_a_stage() -> None:
    """Its agents read what the one before them said, and what their tools returned."""
    double = tool(name="double")(lambda number: 2 * number)
    models = [Listening(call("double", number=4), "Eight."), Listening("Nearly ten."), Listening("Done.")]
    inner = Workflow([Agent(models[0], tools=[double]), models[1]])
    assert Workflow([inner, models[2]], store=None).send("Hi").result(SECONDS).text == "Done."
    assert [model.asked for model in models] == [[["Hi"], ["Hi", "", ""]], [["Eight."]], [["Nearly ten."]]]


def test_usage_counts_the_stages() -> None:
    """Unknown is unknown, though."""
    assert Workflow([lambda messages: "A"], store=None).send("Hi").result(SECONDS).usage is None


def test_no_agents() -> None:
    """Nothing to do is a mistake."""
    with pytest.raises(UsageError, match="at least one agent"):
        Workflow([])


class TestAgentAsTool:
    def asked(self, *steps: object) -> tuple[Session, Listening]:
        model = Listening(*steps)
        helper = Agent(model, name="helper", instructions="Knows numbers.")
        session = session_with(helper.as_tool(), steps=[call("helper", request="How many?"), "Done."])
        session.send("Go").result(SECONDS)
        return session, model

    def test_its_answer_is_the_result(self) -> None:
        """The other agent reads the request and nothing else."""
        session, model = self.asked("Forty-two.")
        assert result(session) == "Forty-two."
        assert model.asked == [["How many?"]]

    def test_the_conversation_shows_the_call_only(self) -> None:
        """The other agent's messages are in the log, beside the branch that is shown."""
        session, _ = self.asked("Forty-two.")
        assert [message.role for message in session.messages] == ["user", "assistant", "tool", "assistant"]
        assert session.state.head == session.messages[-1].message_id
        texts = [message.frozen().text for message in session.state.messages.values()]
        assert "Forty-two." in texts
        assert [m.text for m in history(session.state)][-1] == "Done."

    def test_its_failure_is_an_error_result(self) -> None:
        """The agent that asked goes on."""
        session, _ = self.asked(ServerFailed("boom"))
        assert "ServerFailed: boom" in result(session)
        assert [run.status for run in session.state.runs.values()] == ["completed", "failed"]

    def test_what_the_model_is_told(self) -> None:
        """Name and instructions of the agent describe the tool."""
        made = Agent(ScriptedModel([]), name="helper", instructions="Knows numbers.").as_tool()
        assert (made.name, made.description) == ("helper", "Knows numbers.")
        assert list(made.parameters["properties"]) == ["request"]
