"""An identity provider that knows people by name: the token lets in, a header says who comes."""

from __future__ import annotations

from typing import Any

from jupyter_server.auth import IdentityProvider, User

__all__ = ["Named"]


class Named(IdentityProvider):
    """Believes the header `X-User`, as behind a proxy that has checked it."""

    async def _get_user(self, handler: Any) -> User | None:
        user = await super()._get_user(handler)
        name = handler.request.headers.get("X-User")
        return User(username=name) if user and name else user
