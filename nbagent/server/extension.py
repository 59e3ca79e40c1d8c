"""The Jupyter Server extension: settings and routes.

In: `c.NBAgent…` in Jupyter's configuration. Out: `nbagent/api/…` on the server.

Rule: starting the server costs next to nothing; what the routes need is loaded with the first request.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from traitlets import Bool, Dict, Int, Unicode
from traitlets.config import Configurable

from nbagent.server.low_latency import low_latency
from nbagent.server.routes import routes

if TYPE_CHECKING:
    from nbagent.server.services import Services

__all__ = ["Door", "NBAgent", "load"]


class NBAgent(Configurable):
    """Settings of the server extension."""

    agents = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help='Agents clients may name: {"name": "module:attribute"}; an Agent, or a function that makes one.',
    ).tag(config=True)
    store = Unicode("default", help="Where sessions are: as the store= of a Session.").tag(config=True)
    max_runs = Int(16, min=1, help="How many runs may go on in the server at a time.").tag(config=True)
    max_body_bytes = Int(8_000_000, min=1, help="The largest request that is read.").tag(config=True)
    low_latency = Bool(
        default_value=True, help="Set TCP_NODELAY on kernel websockets: tokens flow evenly."
    ).tag(config=True)


class Door:
    """What leads from the routes to the services behind them."""

    def __init__(self, settings: NBAgent) -> None:
        self.settings = settings
        self._making: asyncio.Task[Services] | None = None

    async def services(self) -> Services:
        """Return the services, made when first asked for; what failed is tried again."""
        making = self._making
        if making is None or (making.done() and making.exception() is not None):
            making = self._making = asyncio.create_task(self._make())
        return await asyncio.shield(making)

    async def _make(self) -> Services:
        from nbagent.server.services import Services  # noqa: PLC0415  see above

        return await Services.make(self.settings)


def load(app: Any) -> None:  # noqa: ANN401  a ServerApp
    """Add the routes to a server, and low latency to its kernel websockets."""
    settings = NBAgent(parent=app)
    app.web_app.add_handlers(".*$", routes(app.base_url, Door(settings)))
    if settings.low_latency:
        key = "kernel_websocket_connection_class"
        app.web_app.settings[key] = low_latency(app.web_app.settings[key])
