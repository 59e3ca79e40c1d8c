"""A program that talks with a tool-calling agent for ever, to be killed at any moment.

    python crashing.py STORE SECONDS_PER_WORD [SESSION_ID]

Prints, each on a line of its own and only once it is so: the session's id, then `saved SEQ` for everything
that was acknowledged as durable, and `said SEQ SECONDS` (monotonic) for every entry when it was appended.
"""

# ruff: noqa: T201  what it prints is how it is watched

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator

from nbagent import Agent, Session
from nbagent.events import ReasoningDelta, TextDelta, ToolCallDelta, ToolCallEnd, ToolCallStart
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.session.recorder import Recorder

WORDS = 500
"""Of an answer: a second of text with nothing in it that would be written at once."""


class Talker:
    """Thinks, calls two tools, and answers, word by word."""

    provider, model = "test", "talker"

    def __init__(self, pause: float) -> None:
        self.pause = pause

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        message_id = request.message_id
        if request.messages[-1].role == "tool":
            for number in range(WORDS):
                await asyncio.sleep(self.pause)
                yield TextDelta(message_id=message_id, index=0, text=f"word{number} ")
            yield Finish(finish_reason="stop")
            return
        for number in range(10):
            await asyncio.sleep(self.pause)
            yield ReasoningDelta(message_id=message_id, index=0, text=f"thought{number} ")
        for index in (1, 2):
            call_id = f"{request.request_id}-{index}"
            yield ToolCallStart(message_id=message_id, index=index, tool_call_id=call_id, name="work")
            for piece in ('{"n"', ": ", f"{index}}}"):
                await asyncio.sleep(self.pause)
                yield ToolCallDelta(tool_call_id=call_id, arguments=piece)
            yield ToolCallEnd(tool_call_id=call_id, arguments=f'{{"n": {index}}}')
        yield Finish(finish_reason="tool_calls")


async def work(n: int) -> str:
    """Work for a little while, and talk about it."""
    for step in range(3):
        print(f"step {step}", file=sys.stderr)
        await asyncio.sleep(0.003)
    return f"worked {n}"


def watch(recorder: Recorder) -> None:
    """Say what a session has, and what is durable."""
    wait = recorder.saved

    async def saved() -> None:
        seq = recorder.state.seq
        await wait()
        print("saved", seq, flush=True)

    recorder.saved = saved  # type: ignore[method-assign]  # watched from outside
    recorder.tap(lambda entry: print("said", entry.seq, time.monotonic(), flush=True))


async def main(store: str, pause: str, session_id: str | None = None) -> None:
    """Talk."""
    agent = Agent(Talker(float(pause)), tools=[work])
    session = Session.load(session_id, agent, store=store) if session_id else Session(agent, store=store)
    watch(session.recorder)
    print("session", session.session_id, flush=True)
    for number in range(10**6):
        await session.send(f"Question {number}")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
