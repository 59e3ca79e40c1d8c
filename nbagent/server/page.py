"""The page of the extension: `GET nbagent/`, and the scripts it is made of.

In: a request of somebody who is logged in. Out: HTML that loads the same front end the widget is made of.

Rule: the page runs no script but its own, and loads nothing from elsewhere but images a person asks for.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import JupyterHandler
from tornado.web import authenticated

__all__ = ["STATIC", "SUPPLEMENTS", "PageHandler", "ScriptHandler"]

STATIC = Path(__file__).parent / "static"
SUPPLEMENTS = Path(__file__).parents[1] / "static"
"""The modules that the component gets when it needs them; a kernel sends the same files."""
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; "
    "img-src 'self' data: https:; base-uri 'none'; form-action 'none'"
)


class _FileHandler(JupyterHandler):
    """A file of ours, for whoever may read sessions."""

    auth_resource = "nbagent"

    def send(self, text: str, content_type: str) -> None:
        self.set_header("Content-Type", f"{content_type}; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.finish(text)


class PageHandler(_FileHandler):
    """`GET nbagent/`: the sessions, and one of them live."""

    @property
    def content_security_policy(self) -> str:
        return f"{super().content_security_policy}; {POLICY}"

    @authenticated
    @authorized
    def get(self) -> None:
        _cookie = self.xsrf_token  # reading it sets the cookie that the page sends back
        page = (STATIC / "page.html").read_text(encoding="utf-8")
        self.send(page.replace("{{ base_url }}", escape(self.base_url)), "text/html")


class ScriptHandler(_FileHandler):
    """`GET nbagent/page.js`, and the supplements: the page asks for each when it needs it."""

    def initialize(self, path: Path) -> None:
        """Remember which file it is."""
        self._path = path

    @authenticated
    @authorized
    def get(self) -> None:
        self.send(self._path.read_text(encoding="utf-8"), "text/javascript")
