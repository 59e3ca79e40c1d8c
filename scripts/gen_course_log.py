"""Write `notebooks/data/course_log.jsonl`: two weeks of a made-up course, for the tutorial on frames.

In: a fixed seed. Out: the same file each time. Students ask three models; there are slow and failing tools,
retries, stops and regenerated answers. All of it is invented.

Run it with `python scripts/gen_course_log.py`.
"""

from __future__ import annotations

import random
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path

from nbagent.core.deltas import compact
from nbagent.events import (
    Entry,
    Event,
    HeadMove,
    RequestEnd,
    RequestRetry,
    RequestStart,
    RunEnd,
    RunStart,
    SessionStart,
    SessionUpdate,
    TextDelta,
    ToolCallEnd,
    ToolCallStart,
    ToolEnd,
    ToolStart,
    UserMessage,
)
from nbagent.log.export.jsonl import encode_lines
from nbagent.messages import ErrorInfo, RunOutcome, TextPart, Usage

TARGET = Path(__file__).parent.parent / "notebooks" / "data" / "course_log.jsonl"

START, DAY = 1_767_600_000_000_000, 86_400_000_000
STUDENTS = ("ada", "ben", "chi", "dev", "eva", "finn")
MODELS: dict[str, tuple[str, float, int, tuple[float, float] | None]] = {
    "large": ("openai", 0.9, 45, (2.5, 10.0)),
    "small": ("openai", 0.35, 110, (0.25, 2.0)),
    "qwen3": ("ollama", 0.15, 22, None),
}
"""Provider, seconds to the first token, tokens per second, USD per million tokens read and written."""
QUESTIONS = (
    "fix this error in my merge",
    "explain what a left join does",
    "plot sales by region",
    "load the csv and show the first rows",
    "explain this traceback",
    "why is this column object",
    "plot the trend per month",
    "fix the dates, please",
)
TOOLS = {"query_sales": (0.15, 0.05), "draw_plot": (0.8, 0.1), "search_docs": (2.5, 0.3)}
"""Seconds a call takes, and the share of calls that fail."""
WEEKEND = (5, 6)
STOPPED, FAILED, RETRIED, REGENERATED, CACHED = 0.04, 0.03, 0.08, 0.1, 0.6
"""Shares: three of the model calls, one of the questions, one of the calls that cost."""
ENDS: dict[str, RunOutcome] = {"stopped": "stopped", "error": "failed"}
RATE_LIMITED = ErrorInfo(type="RateLimited", message="Too many requests.", status=429)
TIMED_OUT = ErrorInfo(type="StreamTimeout", message="The server was silent for 60 s.")


class Course:
    """Makes up sessions. `at` is the clock: each thing that happens moves it on."""

    def __init__(self, seed: int) -> None:
        self.read = 0
        self.chance = random.Random(seed)
        self.at = START
        self.number = count(1)

    def entries(self) -> Iterator[Entry]:
        """Yield two weeks of sessions."""
        for day in range(14):
            for student in self.chance.sample(STUDENTS, k=1 if day % 7 in WEEKEND else 3):
                self.at = START + day * DAY + self.chance.randrange(DAY // 2)
                session_id = f"course-{next(self.number):04}"
                events = self.session(student, session_id)
                timed = [(self.at, event) for event in events]
                log = (Entry(session_id, seq, at, event) for seq, (at, event) in enumerate(timed, start=1))
                yield from compact(log)

    def wait(self, seconds: float) -> None:
        """Move the clock on by about `seconds`."""
        self.at += round(seconds * self.chance.uniform(0.7, 1.6) * 1e6)

    def session(self, student: str, session_id: str) -> Iterator[Event]:
        """Yield a session of a few questions to one model."""
        model = self.chance.choice(tuple(MODELS))
        agent = {"name": "tutor", "provider": MODELS[model][0], "model": model}
        yield SessionStart(agent=agent, notebook="homework.ipynb", versions={"nbagent": "0.1.0"})
        yield SessionUpdate(metadata={"student": student})
        parent: str | None = None
        for question in range(1, self.chance.randint(2, 5)):
            name, self.read = f"{session_id}-{question}", 300 + 700 * question
            self.wait(60)
            text = self.chance.choice(QUESTIONS)
            yield UserMessage(message_id=f"ask-{name}", parts=(TextPart(text=text),), parent_id=parent)
            parent = yield from self.run(name, f"ask-{name}", model)
            if self.chance.random() < REGENERATED:
                yield HeadMove(message_id=f"ask-{name}")
                parent = yield from self.run(f"{name}-again", f"ask-{name}", model)

    def run(self, name: str, asked: str, model: str) -> Generator[Event, None, str]:
        """Yield a run of a few requests; return its last message."""
        run_id, parent = f"run-{name}", asked
        yield RunStart(run_id=run_id, message_id=asked, agent="tutor")
        steps = self.chance.choice((1, 1, 2, 3))
        for number in range(steps):
            step = f"{name}.{number}"
            tool = self.chance.choice([*TOOLS]) if number < steps - 1 else None
            yield RequestStart(
                request_id=f"request-{step}",
                run_id=run_id,
                message_id=f"answer-{step}",
                parent_id=parent,
                provider=MODELS[model][0],
                model=model,
                step=number,
            )
            parent = f"answer-{step}"
            end = yield from self.answer(step, model, tool)
            if end.outcome != "ok":
                yield RunEnd(run_id=run_id, outcome=ENDS[end.outcome], error=end.error)
                return parent
        yield RunEnd(run_id=run_id, outcome="completed")
        return parent

    def answer(self, step: str, model: str, tool: str | None) -> Generator[Event, None, RequestEnd]:
        """Yield a model call, and the tool call it asks for; return how it ended."""
        _, first, speed, _ = MODELS[model]
        ttft = first * self.chance.lognormvariate(0, 0.5)
        if self.chance.random() < RETRIED:
            yield RequestRetry(request_id=f"request-{step}", attempt=1, delay=1.0, error=RATE_LIMITED)
            ttft += 1
        self.at += round(ttft * 1e6)
        tokens = self.chance.randrange(40, 400)
        seconds = tokens / speed * self.chance.uniform(0.8, 1.3)
        for word in self.words(tokens // 8):
            yield TextDelta(message_id=f"answer-{step}", index=0, text=word)
            self.at += round(seconds / (tokens // 8) * 1e6)
        if tool is not None:
            yield ToolCallStart(message_id=f"answer-{step}", index=1, tool_call_id=f"call-{step}", name=tool)
            yield ToolCallEnd(tool_call_id=f"call-{step}", arguments='{"topic": "sales"}')
        end = self.end(step, model, tokens, ttft, ttft + seconds, calls=tool is not None)
        yield end
        if tool is not None and end.outcome == "ok":
            yield from self.tool_call(f"call-{step}", tool)
        elif tool is not None:
            yield ToolEnd(tool_call_id=f"call-{step}", outcome="stopped", result="It was not called.")
        return end

    def end(
        self, step: str, model: str, tokens: int, ttft: float, duration: float, *, calls: bool
    ) -> RequestEnd:
        """Return how a model call ended; most calls end well."""
        fate = self.chance.random()
        if fate < STOPPED:
            return RequestEnd(request_id=f"request-{step}", outcome="stopped", ttft=ttft, duration=duration)
        if fate < STOPPED + FAILED:
            return RequestEnd(
                request_id=f"request-{step}", outcome="error", error=TIMED_OUT, ttft=ttft, duration=duration
            )
        _, _, _, price = MODELS[model]
        cached = self.read // 2 if price and self.chance.random() < CACHED else 0
        usage = Usage(input_tokens=self.read, output_tokens=tokens, cache_read_tokens=cached)
        cost = None if price is None else (self.read * price[0] + tokens * price[1]) / 1e6
        return RequestEnd(
            request_id=f"request-{step}",
            outcome="ok",
            finish_reason="tool_calls" if calls else "stop",
            usage=usage,
            cost_usd=cost,
            cost_source=None if cost is None else "local",
            ttft=ttft,
            duration=duration,
            http_status=200,
        )

    def tool_call(self, call_id: str, tool: str) -> Iterator[Event]:
        """Yield the start and the end of a tool that runs."""
        usual, failing = TOOLS[tool]
        seconds = usual * self.chance.lognormvariate(0, 0.6)
        yield ToolStart(tool_call_id=call_id, where="main")
        self.at += round(seconds * 1e6)
        failed = self.chance.random() < failing
        yield ToolEnd(
            tool_call_id=call_id,
            outcome="error" if failed else "ok",
            result="ConnectionError: no answer" if failed else "done",
            result_type=None if failed else "builtins.str",
            result_bytes=self.chance.randrange(20, 9000),
            error=ErrorInfo(type="ConnectionError", message="no answer") if failed else None,
            duration=seconds,
        )

    def words(self, number: int) -> list[str]:
        """Return some words."""
        return self.chance.choices(("the ", "rows ", "of ", "sales ", "by ", "region "), k=number)


if __name__ == "__main__":
    TARGET.write_text("".join(encode_lines(Course(7).entries())), encoding="utf-8")
