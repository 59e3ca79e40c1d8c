"""The table of routes: which address is answered by which handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jupyter_server.utils import url_path_join

from nbagent.server.handlers import (
    AgentsHandler,
    ApproveHandler,
    SessionHandler,
    SessionsHandler,
    StopHandler,
)
from nbagent.server.ids import SESSION
from nbagent.server.page import FORMULAS, STATIC, PageHandler, ScriptHandler
from nbagent.server.streams import ChatHandler, EventsHandler, ResumeHandler

if TYPE_CHECKING:
    from nbagent.server.extension import Door

__all__ = ["routes"]

ROUTES = {
    r"nbagent/?": PageHandler,
    r"nbagent/api/agents": AgentsHandler,
    r"nbagent/api/sessions": SessionsHandler,
    rf"nbagent/api/sessions/({SESSION})": SessionHandler,
    rf"nbagent/api/sessions/({SESSION})/events": EventsHandler,
    rf"nbagent/api/sessions/({SESSION})/stop": StopHandler,
    rf"nbagent/api/sessions/({SESSION})/approve": ApproveHandler,
    r"nbagent/api/chat/stream": ChatHandler,
    rf"nbagent/api/chat/stream/({SESSION})/stream": ResumeHandler,
}

SCRIPTS = {r"nbagent/page\.js": STATIC / "page.js", r"nbagent/math\.js": FORMULAS}


def routes(base_url: str, door: Door) -> list[tuple[str, Any, dict[str, Any]]]:
    """Return the routes as Tornado takes them, below the server's base URL."""
    scripts = [
        (url_path_join(base_url, path), ScriptHandler, {"door": door, "path": file})
        for path, file in SCRIPTS.items()
    ]
    return [
        *scripts,
        *((url_path_join(base_url, path), handler, {"door": door}) for path, handler in ROUTES.items()),
    ]
