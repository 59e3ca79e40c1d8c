"""What can be wrong with a request, and the HTTP status that says so.

In: an error. Out: a status. Every refusal is JSON of the shape `{"type", "message", "hint"}`.
"""

from __future__ import annotations

from http import HTTPStatus

from nbagent.errors import ModelUnavailable, NbagentError, SessionBusy, StoreError, UsageError

__all__ = ["NoSuchAgent", "NoSuchSession", "TooManyRuns", "status_of"]


class NoSuchSession(UsageError):
    """The store has no session of this id."""

    def __init__(self, session_id: str) -> None:
        super().__init__(f"There is no session {session_id!r}.", hint="GET nbagent/api/sessions lists them.")


class NoSuchAgent(UsageError):
    """No agent of this name is configured."""


class TooManyRuns(UsageError):
    """The server has as many runs going on as it allows."""


_STATUS: dict[type[NbagentError], HTTPStatus] = {
    NoSuchSession: HTTPStatus.NOT_FOUND,
    NoSuchAgent: HTTPStatus.NOT_FOUND,
    TooManyRuns: HTTPStatus.TOO_MANY_REQUESTS,
    SessionBusy: HTTPStatus.CONFLICT,
    ModelUnavailable: HTTPStatus.SERVICE_UNAVAILABLE,
    UsageError: HTTPStatus.BAD_REQUEST,
    StoreError: HTTPStatus.SERVICE_UNAVAILABLE,
}
"""An error has the status of the first class that it is an instance of."""


def status_of(error: NbagentError) -> HTTPStatus:
    """Return the HTTP status for `error`."""
    fits = (status for kind, status in _STATUS.items() if isinstance(error, kind))
    return next(fits, HTTPStatus.INTERNAL_SERVER_ERROR)
