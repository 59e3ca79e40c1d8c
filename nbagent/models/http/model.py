"""Asking a model over HTTP, whatever the wire format.

In: a `Wire` (which request, which decoder) and where to send it. Out: the events of `base.Model`.

Rules:

- An attempt yields lists of events and, last, a `ModelError` where it failed: errors are values until
  `stream` raises one, so no traceback leads to a frame that holds the request and its key.
- A request is made again only while nothing of its answer was shown.
- Leaving or cancelling `stream` closes the connection at once.
- Without `http_client` every request has a client of its own: a model belongs to no event loop.
"""

from __future__ import annotations

import asyncio
import re
import warnings
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import msgspec

from nbagent.errors import AuthenticationFailed, ModelError, RequestRejected, UsageError, error_info
from nbagent.events import RequestRetry
from nbagent.messages import JSON
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.formats.base import Target, Wire
from nbagent.models.formats.failures import rejected
from nbagent.models.http.client import Handshake, client_errors, connection_failure, open_client
from nbagent.models.http.response import ResponseReader
from nbagent.models.http.retry import Retry
from nbagent.models.http.secret import Secret
from nbagent.models.http.timeouts import Timeouts, Watch
from nbagent.models.price import Price

__all__ = ["HttpModel"]

_OK = 200
_MAX_ERROR_BYTES = 65_536


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class HttpModel:
    """A model behind an HTTP server: configuration only. `registry.resolve_model` tells the options."""

    provider: str
    model: str
    wire: Wire
    base_url: str
    key: Secret | None = None
    key_variable: str | None = None
    options: Mapping[str, JSON] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    timeouts: Timeouts = Timeouts()  # noqa: RUF009 - frozen
    retry: Retry = Retry()  # noqa: RUF009 - frozen
    price: Price | None = None
    verify: bool | str = True
    http_client: Any = None
    _refused: set[str] = field(default_factory=set, init=False)
    """Optional fields this server was found to refuse."""

    def __post_init__(self) -> None:
        if self.verify is False:
            message = f"TLS certificates of {self.who} are not checked: anyone on the way can read along."
            warnings.warn(message, stacklevel=4)

    def __repr__(self) -> str:
        return f"<model {self.provider}:{self.model} at {self.who}>"

    @property
    def who(self) -> str:
        """The server as a person knows it: host and port."""
        return urlsplit(self.base_url).netloc.rpartition("@")[2]

    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent, None]:
        """Ask the model; iterate inside `contextlib.aclosing`."""
        body = self._body(request)
        retries = count(1)
        while True:
            shown, failure = False, None
            async with aclosing(self._attempt(body, request.message_id)) as batches:
                async for batch in batches:
                    if isinstance(batch, ModelError):
                        failure = batch
                        break
                    for event in batch:
                        yield event
                    shown = shown or bool(batch)
            if failure is None:
                return
            if not shown and self._learn(failure, body):
                continue
            attempt = next(retries)
            delay = None if shown else self.retry.delay(failure, attempt)
            if delay is None:
                raise failure.with_traceback(None)  # the frames that read the body
            error = error_info(failure)
            yield RequestRetry(request_id=request.request_id, attempt=attempt, delay=delay, error=error)
            await asyncio.sleep(delay)

    async def _attempt(
        self, body: dict[str, Any], message_id: str
    ) -> AsyncGenerator[list[ModelEvent] | ModelError, None]:
        """Make the request once: yield what comes and, if it fails, the error as the last item."""
        handshake = Handshake()
        watch = Watch(self.timeouts)
        call = self._call(body) | {"extensions": {"trace": handshake.trace}}
        reader: ResponseReader | None = None
        broken: ModelError | None = None
        async with AsyncExitStack() as stack:
            stack.push_async_callback(handshake.aclose)
            client = await stack.enter_async_context(
                open_client(self.http_client, self.base_url, verify=self.verify)
            )
            try:
                response = await watch.wait(stack.enter_async_context(client.stream("POST", **call)))
                if response.status_code == _OK:
                    reader = self._reader(response, message_id)
                    chunks = response.aiter_bytes()
                    while not reader.done and (chunk := await watch.wait(anext(chunks, None))) is not None:
                        events = reader.feed(chunk)
                        watch.saw(progress=bool(events), finished=reader.finished)
                        yield events
                else:
                    broken = await watch.wait(self._refusal(response))
            except TimeoutError:
                broken = watch.expired(self.who)
            except client_errors(client) as error:
                broken = connection_failure(error, client, who=self.who, started=reader is not None)
        if reader is not None:
            yield [self._complete(event) for event in reader.close()]
            broken = reader.failure and (broken or reader.failure)
        if broken is not None:
            yield self._explain(broken)

    def _call(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of the client's `stream`."""
        limits = self.timeouts
        ndjson = self.wire.framing == "ndjson"
        headers = {
            "accept": "application/x-ndjson" if ndjson else "text/event-stream",
            "accept-encoding": "identity",  # a compressed stream comes all at once
            "cache-control": "no-store",
            "content-type": "application/json",
        }
        return {
            "url": _url(self.base_url, self.wire.path(self.model)),
            "content": msgspec.json.encode(body),
            "headers": headers | self.wire.headers() | dict(self.headers),
            "timeout": (limits.connect, None, limits.write, limits.pool),
            "follow_redirects": False,
        } | ({"auth": self._sign} if self.key else {})

    def _sign(self, request: Any) -> Any:  # noqa: ANN401 - a request of httpx or httpx2
        """Set the key: called by the client when the request is sent."""
        name, prefix = self.wire.auth
        if self.key:
            request.headers[name] = prefix + self.key.reveal()
        return request

    def _reader(self, response: Any, message_id: str) -> ResponseReader:  # noqa: ANN401 - see _sign
        about = f"status {_OK}, {response.headers.get('content-type', 'no content type')}"
        return ResponseReader(self.wire, message_id, who=self.who, about=about)

    async def _refusal(self, response: Any) -> ModelError:  # noqa: ANN401 - see _sign
        body = b""
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > _MAX_ERROR_BYTES:
                break
        return rejected(response.status_code, response.headers, body, who=self.who)

    def _body(self, request: ModelRequest) -> dict[str, Any]:
        body = self.wire.body(request, Target(provider=self.provider, model=self.model), self.options)
        body = {name: value for name, value in body.items() if name not in self._refused}
        try:
            msgspec.json.encode(body)
        except (TypeError, ValueError) as error:
            message = f"The request cannot be written as JSON: {error}"
            raise UsageError(message, hint="Check the options of the model.") from None
        return body

    def _learn(self, failure: ModelError, body: dict[str, Any]) -> bool:
        """Take the optional field the server complains about out of `body`; return whether there was one."""
        fields = [name for name in self.wire.optional_fields if name in body and _blames(failure, name)]
        if not fields or not isinstance(failure, RequestRejected):
            return False
        for name in fields:
            del body[name]
        self._refused.update(fields)
        return True

    def _complete(self, event: ModelEvent) -> ModelEvent:
        """Add to the `Finish` what only the transport and the user know."""
        if not isinstance(event, Finish):
            return event
        event = msgspec.structs.replace(event, http_status=_OK)
        if event.cost_usd is not None or self.price is None or event.usage is None:
            return event
        cost = self.price.cost(event.usage)
        return msgspec.structs.replace(event, cost_usd=cost, cost_source=None if cost is None else "local")

    def _explain(self, failure: ModelError) -> ModelError:
        """Say where the key comes from, and take it out of what the server quoted."""
        if isinstance(failure, AuthenticationFailed):
            where = f"api_key= or {self.key_variable}" if self.key_variable else "api_key="
            failure.hint = (
                f"Check the key in {where}." if self.key else f"No key was sent: give one by {where}."
            )
        if self.key:
            failure.message = self.key.redact(failure.message)
            failure.args = (failure.message,)
        return failure


def _url(base_url: str, path: str) -> str:
    """Put `path` behind the path of `base_url`; a `/v1` that both have is said once, queries stay."""
    base, added = urlsplit(base_url), urlsplit(path)
    root = base.path.rstrip("/")
    if added.path.startswith("/v1/"):
        root = root.removesuffix("/v1")
    query = "&".join(filter(None, (base.query, added.query)))
    return base._replace(path=root + added.path, query=query).geturl()


def _blames(failure: ModelError, name: str) -> bool:
    """Return whether the server names this field: `field: include`, `'include'`, `parameter: include`."""
    return re.search(rf"(^|[:'\"`(.\[] ?){re.escape(name)}\b", failure.message) is not None
