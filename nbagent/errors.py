"""The error tree. Every message says what happened; `hint` says what to do about it.

    NbagentError
    ├── ModelError                  the model's side: server, network, stream
    │   ├── ConnectionFailed        no server there, DNS, TLS, refused
    │   ├── AuthenticationFailed    401, 403: the key is missing or wrong
    │   ├── RateLimited             429, or the provider is overloaded
    │   ├── RequestRejected         400, 404, 413, 422: the request itself is at fault
    │   │   └── ContextLengthExceeded
    │   ├── ServerFailed            5xx, or an error sent inside the stream
    │   ├── BadResponse             a response that is not in the provider's format (an HTML page, garbage)
    │   ├── StreamTruncated         the stream ended without the provider's terminal marker
    │   └── StreamTimeout           a watchdog fired: first event, idle, no progress
    ├── AgentError                  the loop of model and tools gives up
    │   ├── StepLimitReached        the run took `max_steps` model calls and wants more
    │   └── InvalidToolCalls        the model keeps calling tools in ways that cannot work
    ├── ToolError                   raised by a tool on purpose: the model sees its message
    ├── StoreError                  the log could not be written or read
    └── UsageError (RuntimeError)   the caller asked for something that cannot work
        ├── SessionBusy             a run is going on in this session
        └── ModelUnavailable        no such provider, no key, replay or script ran out

Being stopped is not an error: it is `asyncio.CancelledError` inside and `outcome="stopped"` outside.

Rule: no message, attribute or cause holds a key, an authorization header or a whole request body.
"""

from __future__ import annotations

from nbagent.messages import ErrorInfo
from nbagent.short_traceback import short_traceback

__all__ = [
    "AgentError",
    "AuthenticationFailed",
    "BadResponse",
    "ConnectionFailed",
    "ContextLengthExceeded",
    "InvalidToolCalls",
    "ModelError",
    "ModelUnavailable",
    "NbagentError",
    "NbagentWarning",
    "RateLimited",
    "RequestRejected",
    "ServerFailed",
    "SessionBusy",
    "StepLimitReached",
    "StoreError",
    "StreamTimeout",
    "StreamTruncated",
    "ToolError",
    "UsageError",
    "error_info",
]


class NbagentError(Exception):
    """Base of every error of nbagent."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message

    def _render_traceback_(self) -> list[str]:
        """Return what IPython shows in place of the whole traceback."""
        return short_traceback(self)


class ModelError(NbagentError):
    """The model's side failed."""

    def __init__(
        self,
        message: str,
        *,
        hint: str | None = None,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        retryable: bool = False,
    ) -> None:
        super().__init__(message, hint=hint)
        self.status = status
        """HTTP status, if there was a response."""
        self.code = code
        """The provider's own error code or type."""
        self.request_id = request_id
        """The provider's id of the request, for their support."""
        self.retry_after = retry_after
        """Seconds the provider asks the client to wait."""
        self.retryable = retryable
        """Whether the same request may succeed soon."""


class ConnectionFailed(ModelError):
    """The server could not be reached."""


class AuthenticationFailed(ModelError):
    """The key is missing, wrong, or not allowed to do this."""


class RateLimited(ModelError):
    """Too many requests, or the provider is overloaded."""


class RequestRejected(ModelError):
    """The provider refused the request itself."""


class ContextLengthExceeded(RequestRejected):
    """The conversation is longer than the model can read."""


class ServerFailed(ModelError):
    """The provider failed before the stream, or in the middle of it."""


class BadResponse(ModelError):
    """The response is not in the provider's format."""


class StreamTruncated(ModelError):
    """The stream ended without the provider's terminal marker."""


class StreamTimeout(ModelError):
    """The server went silent."""


class AgentError(NbagentError):
    """The loop of model and tools gives up. What it did until then is kept."""


class StepLimitReached(AgentError):
    """The run took `max_steps` model calls and the model wants more."""


class InvalidToolCalls(AgentError):
    """The model keeps calling tools that do not exist, or with arguments they do not take."""


class ToolError(NbagentError):
    """A tool may raise this: the model sees the message, without a traceback."""


class StoreError(NbagentError):
    """The log could not be written, or could not be read."""


class UsageError(NbagentError, RuntimeError):
    """The caller asked for something that cannot work."""


class SessionBusy(UsageError):
    """A run is going on in this session."""


class ModelUnavailable(UsageError):
    """The model named cannot be used: unknown provider, no key, script ran out."""


class NbagentWarning(UserWarning):
    """Something works, and probably not as it is meant."""


def error_info(error: BaseException) -> ErrorInfo:
    """Return `error` as data for the log."""
    if isinstance(error, NbagentError):
        status = getattr(error, "status", None)
        return ErrorInfo(type=type(error).__name__, message=error.message, hint=error.hint, status=status)
    return ErrorInfo(type=type(error).__name__, message=str(error) or type(error).__name__)
