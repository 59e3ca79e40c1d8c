"""The base of the handlers: who may send requests, how large they may be, how errors are answered.

In: requests. Out: JSON, or a stream of server-sent events.

Rules:

- Jupyter Server's own authentication, authorization and XSRF check guard every route. `Access` guards every
  route that has a session in its address.
- An error of ours is answered as JSON, with its message and hint; any other as "Unhandled error", without a
  stack trace.
- A client that goes away ends its response and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from tornado.http1connection import HTTP1Connection
from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, authenticated

from nbagent.errors import NbagentError, UsageError
from nbagent.server import sse
from nbagent.server.lazy_services import LazyServices
from nbagent.server.refusals import status_of
from nbagent.server.response_bodies import error_body

if TYPE_CHECKING:
    from nbagent.server.services import Services

__all__ = ["Handler", "StreamHandler", "as_number", "route"]


Coroutine: TypeAlias = Callable[..., Awaitable[None]]
"""A method that answers a request."""
Method: TypeAlias = Callable[..., Awaitable[None] | None]
"""The same as Tornado has it."""


class Handler(APIHandler):
    """A handler of `nbagent/api/…`."""

    auth_resource = "nbagent"

    def initialize(self, lazy_services: LazyServices) -> None:
        """Remember where the services come from."""
        self._lazy_services = lazy_services

    async def services(self) -> Services:
        """Return the services, made when first asked for."""
        return await self._lazy_services.get()

    @property
    def user(self) -> str:
        """Who asks, as the server's identity provider says it."""
        return str(self.current_user.username)

    async def check_access(self, session_id: str) -> None:
        """Let whoever asks reach the session.

        Raises:
            NoSuchSession: they may not.
        """
        services = await self.services()
        if not services.access.history:
            await asyncio.to_thread(services.access.check, self.user, session_id)

    def reply(self, value: object, status: int = 200) -> None:
        """Answer with JSON."""
        self.set_status(status)
        self.finish(msgspec.json.encode(value))

    def nothing(self) -> None:
        """Answer that there is nothing to say."""
        self.set_status(204)
        self.finish()

    def number(self, name: str, default: int) -> int:
        """Return a query argument that is a number.

        Raises:
            UsageError: the argument is not a number.
        """
        return as_number(name, self.get_query_argument(name, str(default)))

    def choice(self, name: str, *choices: str) -> str:
        """Return a query argument that is one of `choices`, the first by default.

        Raises:
            UsageError: the argument is something else.
        """
        value = self.get_query_argument(name, choices[0])
        if value not in choices:
            raise UsageError(f"{name} must be one of {', '.join(choices)}.")
        return str(value)


class StreamHandler(Handler):
    """A handler that answers with server-sent events."""

    _streaming: asyncio.Task[object] | None = None
    _left = False

    async def stream(self, pieces: AsyncGenerator[bytes, None], headers: dict[str, str]) -> None:
        """Send `pieces` as they come, until they end or the client leaves."""
        for name, value in {**sse.HEADERS, **headers}.items():
            self.set_header(name, value)
        if isinstance(self.request.connection, HTTP1Connection):
            self.request.connection.stream.set_nodelay(True)  # else small pieces wait for up to 40 ms
        self._streaming = asyncio.current_task()
        try:
            async with contextlib.aclosing(pieces):
                await self.flush()
                async for piece in pieces:
                    self.write(piece)
                    await self.flush()
            self.finish(set_content_type=sse.HEADERS["Content-Type"])
        except StreamClosedError:
            pass
        except asyncio.CancelledError:
            if not self._left:  # cancelled because the server ends, not because the client left
                raise
        finally:
            self._streaming = None

    def on_connection_close(self) -> None:
        """Stop the stream of a client that is gone."""
        super().on_connection_close()
        self._left = True
        if self._streaming is not None:
            self._streaming.cancel()


def route(action: str | None = None) -> Callable[[Coroutine], Method]:
    """Make a method a route, for users who may do `action`: by default, what its HTTP method stands for."""

    def wrap(method: Coroutine) -> Method:
        @authenticated
        @authorized(action=action)  # type: ignore[untyped-decorator]  # Jupyter's has no types inside
        @wraps(method)
        async def guarded(self: Handler, *arguments: str) -> None:
            try:
                if len(self.request.body) > self._lazy_services.settings.max_body_bytes:
                    raise HTTPError(413, "The request body is larger than this server allows.")
                for session_id in arguments:
                    await self.check_access(session_id)
                await method(self, *arguments)
            except NbagentError as error:
                self.reply(error_body(error), status_of(error))

        return guarded

    return wrap


def as_number(name: str, text: str) -> int:
    """Return `text` as a seq or a count.

    Raises:
        UsageError: `text` is not a whole number, or has more than 15 digits.
    """
    if not (text.isascii() and text.isdigit() and len(text) < 16):  # noqa: PLR2004  well inside 64 bits
        raise UsageError(f"{name} must be a whole number, 0 or more.")
    return int(text)
