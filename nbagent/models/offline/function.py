"""Any function of the user's as a model.

In: a function of the conversation (`list[Message]`) that returns the answer, an `async def` that does, or an
async generator function of text deltas. Out: the events of `base.Model`. Rule: a plain function runs in a
worker thread, as it may block; stopping leaves it to finish there, its answer is dropped.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

from nbagent.errors import ModelError
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish, ModelEvent, ModelRequest

__all__ = ["FunctionModel"]


class FunctionModel:
    """A model that is a function."""

    provider = "function"

    def __init__(self, function: Callable[..., Any]) -> None:
        self.model = getattr(function, "__name__", type(function).__name__)
        self._function = function

    def __repr__(self) -> str:
        return f"<model function:{self.model}>"

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Call the function.

        Raises:
            ModelError: the function raised; its own exception is the cause.
        """
        answer = AnswerBuilder(request.message_id)
        async with aclosing(self._texts(request)) as texts:
            async for text in texts:
                answer.write("text", text)
                for event in answer.take():
                    yield event
        yield Finish(finish_reason="stop", flags=() if answer.has_text else ("empty",))

    async def _texts(self, request: ModelRequest) -> AsyncGenerator[str, None]:
        messages = list(request.messages)
        try:
            if inspect.isasyncgenfunction(self._function):
                async with aclosing(self._function(messages)) as texts:
                    async for text in texts:
                        yield _text(text)
            elif inspect.iscoroutinefunction(self._function):
                yield _text(await self._function(messages))
            else:
                yield _text(await asyncio.to_thread(self._function, messages))
        except ModelError:
            raise
        except Exception as error:
            message = f"The model function {self.model} raised {type(error).__name__}: {error}"
            raise ModelError(message) from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        message = f"it gave {type(value).__name__}, not text"
        raise TypeError(message)
    return value
