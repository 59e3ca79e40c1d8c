"""The services behind the routes, made with the first request that needs them.

In: the settings. Out: one `Services`, the same for every request.

Rule: until the first request nothing expensive is loaded: no models, no store, no sessions.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from nbagent.server.settings import NBAgent

if TYPE_CHECKING:
    from nbagent.server.services import Services

__all__ = ["LazyServices"]


class LazyServices:
    """Makes the services when they are first asked for. Used on the server's loop."""

    def __init__(self, settings: NBAgent) -> None:
        self.settings = settings
        self._making: asyncio.Task[Services] | None = None

    async def get(self) -> Services:
        """Return the services. If an earlier attempt to make them failed, try again.

        Raises:
            StoreError: the store cannot be opened.
        """
        making = self._making
        if making is None or (making.done() and making.exception() is not None):
            making = self._making = asyncio.create_task(self._make())
        return await asyncio.shield(making)  # a client that leaves must not cancel it for the others

    async def _make(self) -> Services:
        from nbagent.server.services import Services  # noqa: PLC0415  loaded with the first request

        return await Services.make(self.settings)
