"""An agent that answers inside another run: a stage of a workflow, or an agent used as a tool.

In: the agent, the text it is given, the run it is part of. Out: its events as a run of its own, with
`parent_run_id`; its answer's text.

Rule: a stage reads the text it was given and its own messages, and nothing else of the conversation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from nbagent.agent.output import Outbox
from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.events import Event, RequestStart, RunStart
from nbagent.messages import Message, TextPart

__all__ = ["Stage", "ask"]


class Stage:
    """One agent's part in a run.

    Args:
        agent: who answers.
        text: what it is given to do.
        run: the run the stage is part of.
        after: the message, or the tool call, that the stage's messages follow.
    """

    def __init__(self, agent: AgentLike, text: str, run: RunContext, after: str) -> None:
        self._agent = agent
        self._parent = run
        task = Message(message_id=after, role="user", parts=(TextPart(text=text),))
        self._run = run.stage(run.new_id("run"), task)
        self.last = after
        """The last message the stage wrote."""

    @property
    def text(self) -> str:
        """What the agent answered."""
        said = [message for message in self._run.history(self.last) if message.role == "assistant"]
        return said[-1].text if said else ""

    async def events(self) -> AsyncGenerator[Event, None]:
        """Yield the stage's events, its `run_start` and `run_end` included.

        Raises:
            Exception: the agent failed; the events that close the stage were yielded.
        """
        run = self._run
        yield RunStart(
            run_id=run.run_id,
            message_id=self._parent.message_id,
            agent=self._agent.name,
            parent_run_id=self._parent.run_id,
        )
        failure: Exception | None = None
        try:
            async with aclosing(self._agent.answer(run)) as events:
                async for event in events:
                    if isinstance(event, RequestStart) and self._goes_on(event):
                        self.last = event.message_id
                    yield event
        except Exception as error:  # noqa: BLE001  raised again below, once the end of the stage is in the log
            failure = error
        for event in run.ending(failure):
            yield event
        if failure is not None:
            raise failure

    def _goes_on(self, event: RequestStart) -> bool:
        # The second half is a workflow as a stage: what its own stages write follows what was written last.
        return event.run_id == self._run.run_id or event.parent_id == self.last


async def ask(agent: AgentLike, text: str, run: RunContext, outbox: Outbox, tool_call_id: str) -> str:
    """Return what `agent` answers for a tool call. Callable from any loop."""
    stage = Stage(agent, text, run, after=f"tool:{tool_call_id}")

    async def play() -> str:
        async with aclosing(stage.events()) as events:
            async for event in events:
                await outbox.put(event)
        return stage.text

    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(play(), outbox.loop))
