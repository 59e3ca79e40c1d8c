"""The stream over HTTP: a Jupyter Server extension. See `nbagent.server.routes` for what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp

__all__: list[str] = []


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "nbagent.server"}]


def _load_jupyter_server_extension(app: ServerApp) -> None:
    from nbagent.server.extension import load  # noqa: PLC0415  looking at the extension must not load Tornado

    load(app)
    app.log.info("nbagent: sessions are at %snbagent/api/sessions", app.base_url)
