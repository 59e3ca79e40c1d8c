"""An agent that answers inside another run: a stage of a workflow, or an agent used as a tool.

In: the agent, the text it is given, the run it is part of. Out: its events as a run of its own, with
`parent_run_id`; its answer's text.

Rule: a stage reads its own messages and the text it was given, nothing else of the conversation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from nbagent.agent.output import Outbox
from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.events import Event, RequestStart, RunStart
from nbagent.messages import Message, TextPart

__all__ = ["Stage", "ask"]


class Stage:
    """One agent's part in a run."""

    def __init__(self, agent: AgentLike, text: str, run: RunContext, after: str) -> None:
        """`after` is the message, or the tool call, that the stage's messages follow."""
        self._agent = agent
        self._parent = run
        self._after = after
        self._run_id = run.new_id("run")
        self._input = Message(message_id=after, role="user", parts=(TextPart(text=text),))
        self.last = after
        """The last message the stage wrote."""

    @property
    def text(self) -> str:
        """What the agent answered."""
        said = [message for message in self._history(self.last) if message.role == "assistant"]
        return said[-1].text if said else ""

    async def events(self) -> AsyncGenerator[Event, None]:
        """Yield the stage's events, its `run_start` and `run_end` included.

        Raises:
            Exception: what the agent failed with; the stage is closed by then.
        """
        run = self._parent
        yield RunStart(
            run_id=self._run_id,
            message_id=run.message_id,
            agent=self._agent.name,
            parent_run_id=run.run_id,
        )
        mine = replace(run, run_id=self._run_id, message_id=self._after, history=self._history)
        failure: Exception | None = None
        try:
            async with aclosing(self._agent.answer(mine)) as events:
                async for event in events:
                    if isinstance(event, RequestStart) and event.run_id == self._run_id:
                        self.last = event.message_id
                    yield event
        except Exception as error:  # noqa: BLE001  raised again below, when its end is in the log
            failure = error
        for event in run.closing(self._run_id, failure):
            yield event
        if failure is not None:
            raise failure

    def _history(self, message_id: str) -> tuple[Message, ...]:
        own = [m for m in self._parent.history(message_id) if m.run_id == self._run_id]
        return (self._input, *own)


async def ask(agent: AgentLike, text: str, run: RunContext, outbox: Outbox, tool_call_id: str) -> str:
    """Have `agent` answer for a tool call; callable from any loop."""
    stage = Stage(agent, text, run, after=f"tool:{tool_call_id}")

    async def play() -> str:
        async with aclosing(stage.events()) as events:
            async for event in events:
                await outbox.put(event)
        return stage.text

    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(play(), outbox.loop))
