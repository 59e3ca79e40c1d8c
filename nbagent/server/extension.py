"""Loads the Jupyter Server extension.

In: a `ServerApp`. Out: its routes at `nbagent/…`, and kernel websockets that send at once.

Rule: starting the server costs next to nothing; what the routes need is loaded with the first request.
"""

from __future__ import annotations

from typing import Any

from nbagent.server.lazy_services import LazyServices
from nbagent.server.low_latency import low_latency
from nbagent.server.routes import routes
from nbagent.server.settings import NBAgent

__all__ = ["load"]


def load(app: Any) -> None:  # noqa: ANN401  `ServerApp` has no types inside
    """Add the routes to a server, and low latency to its kernel websockets."""
    settings = NBAgent(parent=app)
    app.web_app.add_handlers(".*$", routes(app.base_url, LazyServices(settings)))
    if settings.low_latency:
        key = "kernel_websocket_connection_class"
        app.web_app.settings[key] = low_latency(app.web_app.settings[key])
