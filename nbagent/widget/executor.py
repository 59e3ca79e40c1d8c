"""Carrying out what people click.

In: commands, each with an id; the same one may come several times, because its answer was lost. Out: a reply
for each time it came. Rule: it is carried out once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from nbagent.errors import UsageError, error_info
from nbagent.widget.commands import COMMANDS
from nbagent.widget.protocol import Reply

if TYPE_CHECKING:
    from nbagent.widget.current import CurrentSession

__all__ = ["CommandExecutor"]

_REMEMBERED = 256
"""Command ids that are remembered."""


class CommandExecutor:
    """Takes commands, on our loop.

    Args:
        showing: what they are about.
        reply: called with each answer, on our loop.
    """

    def __init__(self, current: CurrentSession, reply: Callable[[Reply], object]) -> None:
        self._current = current
        self._reply = reply
        self._taken: dict[str, asyncio.Future[Reply]] = {}

    def take(self, command_id: str, name: str, arguments: dict[str, Any]) -> None:
        """Carry out a command, or answer again for one that was carried out before."""
        done = self._taken.get(command_id)
        if done is None:
            work = self._carry_out(command_id, name, arguments)
            done = self._taken[command_id] = asyncio.get_running_loop().create_task(work)
            for old in list(self._taken)[:-_REMEMBERED]:
                del self._taken[old]
        done.add_done_callback(lambda future: self._reply(future.result()))

    async def _carry_out(self, command_id: str, name: str, arguments: dict[str, Any]) -> Reply:
        try:
            command = COMMANDS.get(name)
            if command is None:
                raise UsageError(  # noqa: TRY301  answered like what a command itself raises
                    f"This kernel's nbagent does not know the command {name!r}."
                )
            if name == "stop":  # before anything that waits for a store
                value = command(self._current, **arguments)
            else:
                value = await asyncio.to_thread(command, self._current, **arguments)
        except Exception as error:  # noqa: BLE001  whatever it is, the person who clicked must hear of it
            failure = msgspec.to_builtins(error_info(error))
            return {"type": "reply", "command_id": command_id, "error": failure}
        return {"type": "reply", "command_id": command_id, "value": value}
