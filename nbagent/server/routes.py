"""The table of routes: which handler answers which address."""

from __future__ import annotations

from typing import Any

from jupyter_server.utils import url_path_join
from tornado.web import RequestHandler

from nbagent.server.handlers import (
    AgentsHandler,
    ApproveHandler,
    SessionHandler,
    SessionsHandler,
    StopHandler,
)
from nbagent.server.ids import SESSION_ID
from nbagent.server.lazy_services import LazyServices
from nbagent.server.page import STATIC, SUPPLEMENTS, PageHandler, ScriptHandler
from nbagent.server.streams import ChatHandler, EventsHandler, ResumeHandler

__all__ = ["routes"]

SCRIPTS = [STATIC / "page.js", *sorted(SUPPLEMENTS.glob("*.js"))]
API = {
    r"nbagent/api/agents": AgentsHandler,
    r"nbagent/api/sessions": SessionsHandler,
    rf"nbagent/api/sessions/({SESSION_ID})": SessionHandler,
    rf"nbagent/api/sessions/({SESSION_ID})/events": EventsHandler,
    rf"nbagent/api/sessions/({SESSION_ID})/stop": StopHandler,
    rf"nbagent/api/sessions/({SESSION_ID})/approve": ApproveHandler,
    r"nbagent/api/chat/stream": ChatHandler,
    rf"nbagent/api/chat/stream/({SESSION_ID})/stream": ResumeHandler,
}

Route = tuple[str, type[RequestHandler], dict[str, Any]]
"""An address, its handler, and the arguments of the handler's `initialize`."""


def routes(base_url: str, lazy_services: LazyServices) -> list[Route]:
    """Return the routes as Tornado takes them, below the server's base URL."""
    table: list[Route] = [
        (r"nbagent/?", PageHandler, {}),
        *((rf"nbagent/{file.stem}\.js", ScriptHandler, {"path": file}) for file in SCRIPTS),
        *((path, handler, {"lazy_services": lazy_services}) for path, handler in API.items()),
    ]
    return [(url_path_join(base_url, path), handler, arguments) for path, handler, arguments in table]
