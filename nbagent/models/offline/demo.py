"""The model for a machine without one: offline, deterministic, and open about it.

In: the conversation. Out: a short answer word by word; a tool call if the message names a tool; then what
the tool returned. Rule: the same conversation always gets the same answer, and no answer looks like an
LLM's.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterator
from typing import Any

from nbagent.messages import JSON, Message, ToolResultPart
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, ModelEvent, ModelRequest, ToolSpec
from nbagent.models.formats.request_parts import parts_of
from nbagent.models.offline.word_pieces import words

__all__ = ["DemoModel"]

_ABOUT = """I am the **demo model**: no LLM is configured here, so I only show what a chat looks like.

To talk to a real model, do one of these and run the cell again:

- set a key, e.g. `OPENAI_API_KEY`, `ANTHROPIC_API_KEY` or `GEMINI_API_KEY`;
- start a local server (Ollama or llama.cpp);
- name a model: `Chat("openai-chat:my-model", base_url="http://127.0.0.1:8080/v1")`.
"""
_RESULT_CHARS = 1000


class DemoModel:
    """Answer without an LLM.

    Args:
        delay: seconds between words.
        about: what it says of itself, in Markdown.
    """

    provider = "demo"
    model = "demo"

    def __init__(self, *, delay: float = 0.03, about: str = _ABOUT) -> None:
        self._delay = delay
        self._about = about

    def __repr__(self) -> str:
        return "<model demo>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Answer the last message."""
        answer = AnswerBuilder(request.message_id)
        for _ in _write(answer, request, self._about):
            for event in answer.take():
                await asyncio.sleep(self._delay)
                yield event
        yield Finish(finish_reason="tool_calls" if answer.calls else "stop")


def _write(answer: AnswerBuilder, request: ModelRequest, about: str) -> Iterator[None]:
    """Write the answer piece by piece; yield after each."""
    last = request.messages[-1] if request.messages else None
    if last is not None and last.role == "tool":
        yield from _say(answer, _report(request.messages))
        return
    text = last.text if last is not None else ""
    tool = next((tool for tool in request.tools if _names(text, tool.name)), None)
    if tool is None or request.tool_choice == "none":
        yield from _say(answer, about + _tools_hint(request.tools))
        return
    yield from _say(answer, f"I call `{tool.name}`, as you asked.")
    call = answer.call()
    call.start("", tool.name)
    for piece in words(json.dumps(_arguments(tool.parameters, text))):
        call.add(piece)
        yield
    call.end()
    yield


def _say(answer: AnswerBuilder, text: str) -> Iterator[None]:
    for word in words(text):
        answer.write("text", word)
        yield


def _report(messages: tuple[Message, ...]) -> str:
    """Say what the tools just returned."""
    results: list[ToolResultPart] = []
    for message in reversed(messages):
        if message.role != "tool":
            break
        results = [*parts_of(message, ToolResultPart), *results]
    return "\n\n".join(
        f"`{result.name}` ended with {result.outcome} and gave me:\n\n```\n{result.text[:_RESULT_CHARS]}\n```"
        for result in results
    )


def _tools_hint(tools: tuple[ToolSpec, ...]) -> str:
    if not tools:
        return ""
    return f"\nI can call your tools: say for example “call {tools[0].name}”.\n"


def _names(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _arguments(schema: dict[str, Any], text: str) -> dict[str, Any]:
    """Take the arguments from the message: a JSON object in it, or its quoted texts and numbers in order."""
    start, end = text.find("{"), text.rfind("}")
    try:
        given = json.loads(text[start : end + 1])
    except ValueError:
        given = None
    if isinstance(given, dict):
        return given
    quoted = iter([a or b or c for a, b, c in re.findall(r"'([^']*)'|\"([^\"]*)\"|“([^”]*)”", text)])
    numbers = iter(re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", text))
    properties = schema.get("properties", {})
    return {name: _value(properties.get(name, {}), quoted, numbers) for name in schema.get("required", [])}


def _value(schema: dict[str, Any], quoted: Iterator[str], numbers: Iterator[str]) -> JSON:
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "integer":
            return int(float(next(numbers, "1")))
        case "number":
            return float(next(numbers, "1"))
        case "boolean":
            return True
        case "array":
            return []
        case "object":
            return {}
    return next(quoted, "demo")
