"""A program that answers at length, to be suspended meanwhile.

    python suspended.py STORE HOST BEAT_SECONDS

Prints the session's id, then, when its answer is over, a JSON object: the error, if there was one, what it
says when it is asked again, the answer as it is in memory, and the id of a fork. HOST is "" for the real one.
"""

# ruff: noqa: T201  what it prints is how it is watched

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncGenerator

from nbagent import Session
from nbagent.errors import NbagentError
from nbagent.store import feed, owners

WORDS = 60


async def slow(_messages: object) -> AsyncGenerator[str, None]:
    """Say a word ten times a second."""
    for number in range(WORDS):
        yield f"word{number} "
        await asyncio.sleep(0.1)


def main(url: str, host: str, beat: str) -> None:
    """Answer, and tell what became of it."""
    for module in (feed, owners):
        vars(module)["BEAT_SECONDS"] = float(beat)  # tests are in a hurry
    if host:
        owners._host = lambda: host
    session = Session(slow, store=url)
    run = session.send("Tell me")
    session.flush(10)
    print(session.session_id, flush=True)
    error = again = ""
    fork = None
    try:
        run.result(60)
    except NbagentError as raised:
        error = f"{type(raised).__name__}: {raised}"
        try:
            session.send("Are you there?")
        except NbagentError as raised_again:
            again = f"{type(raised_again).__name__}: {raised_again}"
        fork = session.fork()
        fork.flush(10)
    print(
        json.dumps(
            {
                "error": error,
                "again": again,
                "text": session.messages[-1].text,
                "status": session.messages[-1].status,
                "fork": fork and fork.session_id,
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
