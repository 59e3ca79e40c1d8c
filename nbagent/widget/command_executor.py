"""Executes the commands of the views.

In: commands, each with an id; a view repeats a command whose reply was lost. Out: a reply to each.
Rule: a command is executed once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from nbagent.errors import UsageError, error_info
from nbagent.messages import JSON
from nbagent.widget.commands import COMMANDS
from nbagent.widget.protocol import Reply
from nbagent.widget.visitors import told

if TYPE_CHECKING:
    from nbagent.widget.current_session import CurrentSession

__all__ = ["CommandExecutor"]

_REMEMBERED = 256
"""How many commands are remembered with their replies; a view repeats a command for a few seconds only."""


class CommandExecutor:
    """Executes commands, each once. Used on nbagent's loop.

    Args:
        current: the session the commands are about.
        reply: called with each reply, on the loop.
    """

    def __init__(self, current: CurrentSession, reply: Callable[[Reply], object]) -> None:
        self._current = current
        self._reply = reply
        self._replies: dict[str, asyncio.Future[Reply]] = {}

    def execute(self, command_id: str, name: str, arguments: dict[str, JSON]) -> None:
        """Execute a command, or repeat the reply to one that was executed before."""
        reply = self._replies.get(command_id)
        if reply is None:
            work = self._reply_to(command_id, name, arguments)
            reply = self._replies[command_id] = asyncio.get_running_loop().create_task(work)
            for oldest in list(self._replies)[:-_REMEMBERED]:
                del self._replies[oldest]
        reply.add_done_callback(lambda future: self._reply(future.result()))

    async def _reply_to(self, command_id: str, name: str, arguments: dict[str, JSON]) -> Reply:
        try:
            value = await self._value_of(name, arguments)
        except Exception as error:  # noqa: BLE001  whatever it is, the person who clicked must hear of it
            failure = error_info(error)
            if self._current.reach.visitors:
                failure = told(failure)
            return {"type": "reply", "command_id": command_id, "error": msgspec.to_builtins(failure)}
        return {"type": "reply", "command_id": command_id, "value": value}

    async def _value_of(self, name: str, arguments: dict[str, JSON]) -> JSON:
        command = COMMANDS.get(name)
        if command is None:
            raise UsageError(f"This kernel's nbagent does not know the command {name!r}.")
        if name == "stop":  # on the loop: all threads may be waiting for a store
            return command.execute(self._current, arguments)
        return await asyncio.to_thread(command.execute, self._current, arguments)
