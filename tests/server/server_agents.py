"""The agents of the server under test. The model does what the message tells it: tests write the script."""

from __future__ import annotations

import gc
import json
import threading
from collections.abc import AsyncGenerator
from socket import IPPROTO_TCP, TCP_NODELAY
from typing import Any

from nbagent import Agent, tool
from nbagent.errors import ServerFailed, ToolError
from nbagent.models.base import ModelEvent, ModelRequest
from nbagent.models.offline.scripted import ScriptedModel

__all__ = ["obedient", "script"]


class Obedient:
    """Plays the script in the last user message, one step per request, however many sessions there are."""

    provider, model = "test", "obedient"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        asked = max(n for n, message in enumerate(request.messages) if message.role == "user")
        taken = sum(message.role == "assistant" for message in request.messages[asked:])
        told = _read(request.messages[asked].text)
        step = told["steps"][taken]
        failure = step.pop("fails", None) if isinstance(step, dict) else None
        model = ScriptedModel([step.get("after", "") if failure else step], delay=told["delay"])
        async for event in model.stream(request):
            if failure and not hasattr(event, "message_id"):
                raise ServerFailed(failure)
            yield event


def script(*steps: Any, delay: float = 0.0) -> str:
    """Return the message that has `steps` played; `{"fails": why, "after": text}` fails in the middle."""
    return json.dumps({"steps": steps, "delay": delay})


def _read(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    return told if isinstance(told, dict) and "steps" in told else {"steps": [text], "delay": 0.0}


def lookup(city: str) -> str:
    """Return the weather."""
    return f"It is sunny in {city}."


def explode() -> str:
    """Fail."""
    raise ToolError("It exploded.")


def where() -> str:
    """Name the thread this runs on."""
    return threading.current_thread().name


@tool(approval="ask")
def erase() -> str:
    """Do what should be asked for first."""
    return "Erased."


def nodelay() -> list[int]:
    """Return TCP_NODELAY of every kernel websocket that is open in this process."""
    from jupyter_server.services.kernels.websocket import KernelWebsocketHandler  # noqa: PLC0415  not in kernels

    handlers = [item for item in gc.get_objects() if type(item) is KernelWebsocketHandler]
    streams: list[Any] = [handler.ws_connection and handler.ws_connection.stream for handler in handlers]
    return [
        stream.socket.getsockopt(IPPROTO_TCP, TCP_NODELAY)
        for stream in streams
        if stream and not stream.closed()
    ]


def obedient() -> Agent:
    """Return the agent, as a function that makes one."""
    return Agent(Obedient(), tools=[lookup, explode, where, nodelay, erase], name="obedient")


not_an_agent = "something else"
