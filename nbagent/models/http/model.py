"""Asks a model over HTTP, in any format.

In: a `Format` and the address to send its requests to. Out: the events of `base.Model`.

Rules:

- An attempt yields lists of events and, if it fails, a `ModelError` as the last item: errors are values until
  `stream` raises one, so that no traceback leads to a frame that holds the request and its key.
- A request is retried only while nothing of its answer has been shown.
- Leaving or cancelling `stream` closes the connection at once.
- Without `http_client`, every request has a client of its own, so that a model belongs to no event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import msgspec

from nbagent.errors import AuthenticationFailed, ModelError, UsageError, error_info
from nbagent.events import RequestRetry
from nbagent.messages import JSON
from nbagent.models.base import Finish, ModelEvent, ModelRequest
from nbagent.models.formats.base import Format, Target
from nbagent.models.http.client import Client, Handshake, Response, open_client
from nbagent.models.http.client_errors import client_errors, connection_failure
from nbagent.models.http.offered_models import SECONDS, add_offer, may_lack_model
from nbagent.models.http.refused_fields import RefusedFields
from nbagent.models.http.refused_request import rejected
from nbagent.models.http.request import call_arguments, join
from nbagent.models.http.response import ResponseReader
from nbagent.models.http.retry import Retry
from nbagent.models.http.secret import Secret
from nbagent.models.http.timeouts import Timeouts, Watch
from nbagent.models.price import Price
from nbagent.suggestions import warn

__all__ = ["HttpModel"]

_OK = 200
_MAX_ERROR_BYTES = 65_536


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class HttpModel:
    """A model behind an HTTP server. `registry.resolve_model` describes the options."""

    provider: str
    model: str
    format: Format
    base_url: str
    key: Secret | None = None
    key_variable: str | None = None
    options: Mapping[str, JSON] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: Retry = field(default_factory=Retry)
    price: Price | None = None
    verify: bool | str = True
    http_client: Client | None = None
    refused: RefusedFields = field(default_factory=RefusedFields, init=False)
    """The fields that this server refuses: learnt in use, not configured."""

    def __post_init__(self) -> None:
        if self.verify is False:
            message = f"The TLS certificate of {self.who} is not checked"
            warn(f"{message}: anyone on the network path can read the conversation.")

    def __repr__(self) -> str:
        return f"<model {self.provider}:{self.model} at {self.who}>"

    @property
    def who(self) -> str:
        """The server's name in messages: host and port."""
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
            optional = [name for name in self.format.optional_fields if name in body]
            if not shown and self.refused.learn(failure, optional):
                body = self.refused.without(body)
                continue
            attempt = next(retries)
            delay = None if shown else self.retry.delay(failure, attempt)
            if delay is None:
                raise failure.with_traceback(None)  # its frames hold the body
            error = error_info(failure)
            yield RequestRetry(request_id=request.request_id, attempt=attempt, delay=delay, error=error)
            await asyncio.sleep(delay)

    async def _attempt(
        self, body: dict[str, Any], message_id: str
    ) -> AsyncGenerator[list[ModelEvent] | ModelError, None]:
        """Make the request once: yield its events and, if it fails, the error as the last item."""
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
                    if may_lack_model(broken, self.model):
                        await self._add_offer(broken, client)
            except TimeoutError:
                broken = watch.expired(self.who)
            except client_errors(client) as error:
                broken = connection_failure(error, client, who=self.who, started=reader is not None)
        if reader is not None:
            yield [self._complete(event) for event in reader.close()]
            # A complete answer stays one, whatever became of the connection after it.
            broken = reader.failure and (broken or reader.failure)
        if broken is not None:
            yield self._explain(broken)

    def _call(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of the client's `stream`."""
        return call_arguments(
            self.format,
            url=join(self.base_url, self.format.path(self.model)),
            body=body,
            headers=self.headers,
            timeouts=self.timeouts,
            key=self.key,
        )

    async def _add_offer(self, failure: ModelError, client: Client) -> None:
        """Say in the hint which models the server has, if it has not this one."""
        call = self._call({})
        del call["content"]
        call |= {"url": join(self.base_url, self.format.models_path), "timeout": SECONDS}
        await add_offer(failure, client, call, provider=self.provider, model=self.model)
        unknown_path = failure.hint is None and self.model not in failure.message
        if unknown_path and self.format.models_path == "/models" and "/v" not in urlsplit(self.base_url).path:
            failure.hint = "Check base_url: most servers want it to end in /v1."
        if self.key and failure.hint:
            failure.hint = self.key.redact(failure.hint)

    def _reader(self, response: Response, message_id: str) -> ResponseReader:
        about = f"status {_OK}, {response.headers.get('content-type', 'no content type')}"
        return ResponseReader(self.format, message_id, who=self.who, about=about)

    async def _refusal(self, response: Response) -> ModelError:
        body = b""
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > _MAX_ERROR_BYTES:  # enough for a message
                break
        return rejected(response.status_code, response.headers, body, who=self.who)

    def _body(self, request: ModelRequest) -> dict[str, Any]:
        body = self.format.body(request, Target(provider=self.provider, model=self.model), self.options)
        body = self.refused.without(body)
        try:  # before anything is sent: a bad option is a mistake of the caller
            msgspec.json.encode(body)
        except (TypeError, ValueError) as error:
            message = f"The request cannot be written as JSON: {error}"
            raise UsageError(message, hint="Check the options of the model.") from None
        return body

    def _complete(self, event: ModelEvent) -> ModelEvent:
        """Add what only the connection and the user know to the `Finish`."""
        if not isinstance(event, Finish):
            return event
        event = msgspec.structs.replace(event, http_status=_OK)
        if event.cost_usd is not None or self.price is None or event.usage is None:
            return event
        cost = self.price.cost(event.usage)
        return msgspec.structs.replace(event, cost_usd=cost, cost_source=None if cost is None else "local")

    def _explain(self, failure: ModelError) -> ModelError:
        """Add where the key comes from, and remove the key if the server quoted it."""
        if isinstance(failure, AuthenticationFailed):
            where = f"api_key= or {self.key_variable}" if self.key_variable else "api_key="
            failure.hint = f"Check the key in {where}." if self.key else f"No key was sent: set {where}."
        if self.key:
            failure.message = self.key.redact(failure.message)
            failure.args = (failure.message,)
        return failure
