"""The public API as a type checker sees it: `mypy` reads this file, nobody runs it.

Each function is a thing users do, with the types they may rely on.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any, assert_type

import pandas as pd

import nbagent.log
from nbagent import (
    Agent,
    Answer,
    Chat,
    Run,
    Session,
    ToolContext,
    Workflow,
    delete_session,
    open_log,
    sessions,
    tool,
)
from nbagent.agent import AgentLike, RunContext, Tool
from nbagent.errors import NbagentWarning
from nbagent.events import Entry, Event, TextDelta
from nbagent.messages import JSON, ImagePart, Message, RunOutcome, TextPart, ToolCallPart, Usage
from nbagent.models import Model, ModelRequest
from nbagent.redact import all_of, api_keys, emails
from nbagent.testing import FakeView, ScriptedModel, collect


async def a_chat() -> None:
    chat = Chat("demo", instructions="Answer in one sentence.", store=":memory:")
    Chat("demo", history=False, variables=None)
    assert_type(chat.session, Session)
    assert_type(chat.send("hello"), Run)
    assert_type(await chat.send("hello"), Answer)
    assert_type(chat.regenerate(), Run)
    assert_type(chat.edit("message-1", "hello"), Run)
    assert_type(chat.log, nbagent.log.Log)
    chat.stop()
    chat.new()
    chat.open("session-1")
    chat.choose_agent("careful")
    chat.close()


def a_session() -> None:
    session = Session(Agent("demo"), store=None, title="A title", metadata={"course": 1}, redact=api_keys)
    assert_type(session.send("hello").result(30), Answer)
    assert_type(session.send([TextPart(text="What is this?"), ImagePart(media_type="image/png")]), Run)
    assert_type(session.send("@api_key", mentions=False), Run)
    assert_type(session.edit("message-1", "@api_key", mentions=False), Run)
    assert_type(session.messages, list[Message])
    assert_type(session.run, Run | None)
    assert_type(session.title, str | None)
    assert_type(session.metadata, dict[str, JSON])
    assert_type(session.entries(), list[Entry])
    assert_type(session.fork(), Session)
    assert_type(Session.load("session-1", Agent("demo")), Session)
    unsubscribe = session.subscribe(lambda entry: print(entry.seq))  # noqa: T201  what a user's listener does
    assert_type(unsubscribe, Callable[[], None])
    session.flush()
    session.note("a note", data={"score": 1})
    session.feedback("message-1", "up")
    session.update(title="Another")
    session.show("message-1")


async def a_run(run: Run) -> None:
    assert_type(await run, Answer)
    assert_type(run.id, str)
    assert_type(run.status, str)
    async for event in run:
        assert_type(event, Event)
        if isinstance(event, TextDelta):
            assert_type(event.text, str)
    run.approve("call-1", approved=False, reason="not now")
    run.stop()


def an_answer(answer: Answer) -> None:
    assert_type(answer.text, str)
    assert_type(answer.outcome, RunOutcome)
    assert_type(answer.messages, tuple[Message, ...])
    assert_type(answer.tool_calls, tuple[ToolCallPart, ...])
    assert_type(answer.usage, Usage | None)


def tools() -> None:
    def rows(table: str) -> int:
        """Return how many rows a table has."""
        return len(table)

    assert_type(tool(rows), Tool)
    assert_type(tool(title="Rows", approval="ask", timeout=5)(rows), Tool)

    @tool(where="thread")
    def slow(context: ToolContext) -> str:
        """Take a while, and say how far it is."""
        assert_type(context.cancelled, bool)
        assert_type(context.wait(0.1), bool)
        assert_type(context.run_id, str)
        context.progress("half of it")
        context.session.note("from a tool")
        return "done"

    assert_type(slow, Tool)
    agent = Agent("demo", tools=[rows, slow], approval=lambda name, arguments: name != "slow" or "ask")
    assert_type(agent.as_tool(name="helper"), Tool)


def workflows() -> None:
    workflow = Workflow([Agent("demo"), "demo"], name="pair", store=None)
    assert_type(workflow.send("hello"), Run)
    assert_type(workflow.session, Session)
    answering: AgentLike = workflow
    Chat(answering)
    Chat(agents={"one": Agent("demo"), "two": workflow})


def logs() -> None:
    log = open_log("sqlite:///chats.db")
    assert_type(log, nbagent.log.Log)
    assert_type(log.messages, pd.DataFrame)
    assert_type(log.frame("tool_calls", full=True), pd.DataFrame)
    assert_type(log.where(model="demo", since="2026-01-01"), nbagent.log.Log)
    assert_type(nbagent.log.read_jsonl("log.jsonl"), nbagent.log.Log)
    assert_type([line.session_id for line in sessions()], list[str])
    assert_type(log.export.excel("log.xlsx"), Path)
    delete_session("session-1")


def paths_and_ids() -> None:
    store = Path("chats.db")
    assert_type(open_log(store), nbagent.log.Log)
    (line,) = sessions(store)
    Session(store=store)
    Chat("demo", session="session-1", store=store)
    Chat("demo", session=line, store=store)
    chat = Chat(Session.load(line, "demo", store=store))
    assert_type(chat.send(["What is this?", ImagePart(media_type="image/png")]), Run)
    open_log(store).where(session=line).copy_to(Path("copy.db"))
    delete_session(line, store=store)
    warnings.simplefilter("error", NbagentWarning)


class Parrot:
    """A model of one's own."""

    provider = "parrot"
    model = "parrot-1"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[Any, None]:
        """Repeat what was said."""
        yield TextDelta(message_id=request.message_id, index=0, text=request.messages[-1].text)


class Echo:
    """An agent of one's own."""

    name = "echo"

    def public(self) -> dict[str, JSON]:
        """Return what the log may know."""
        return {"name": self.name}

    async def answer(self, run: RunContext) -> AsyncGenerator[Event, None]:
        """Say nothing, in the shape of a run."""
        assert_type(run.run_id, str)
        assert_type(run.history(run.message_id), tuple[Message, ...])
        return
        yield  # an async generator, though it yields nothing


def own_parts() -> None:
    model: Model = Parrot()
    Agent(model)
    agent: AgentLike = Echo()
    Session(agent)
    Agent(lambda messages: f"You said: {messages[-1].text}")
    Session(redact=all_of(api_keys, emails))


async def testing() -> None:
    scripted = ScriptedModel([{"tool": "rows"}, "Three."])
    ScriptedModel({"How many?": [{"tool": "rows"}, "Three."]}, otherwise="demo")
    session = Session(Agent(scripted), store=None)
    view = FakeView(session)
    assert_type(view, FakeView)
    assert_type(await collect(session.send("How many?")), list[Event])
