"""The tools of an MCP server, as tools of an agent.

In: a command to start, or the URL of a server. Out: `Tool`s. Needs the extra `nbagent[mcp]`.

Rules: a server has one connection, held by a task of its own on nbagent's loop. When a server dies, the call
fails with a tool error the model reads, and the next call starts the server again.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, TextIO

import httpx2
import msgspec
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import CONNECTION_CLOSED
from mcp.types import Tool as TheirTool

from nbagent.agent.approval import Approval
from nbagent.agent.tool_context import ToolContext
from nbagent.agent.tools import Tool
from nbagent.errors import ToolError, UsageError
from nbagent.messages import JSON
from nbagent.session.runtime import runtime

__all__ = ["McpServer", "mcp"]

_START_SECONDS = 30
_READ_SECONDS = 300
"""Seconds that a server may keep a response open without sending anything."""


def mcp(
    command: str,
    *arguments: str,
    env: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    prefix: str = "",
    approval: Approval | None = None,
    timeout: float | None = None,
) -> McpServer:
    """Connect to an MCP server and return its tools: `Agent(…, tools=[mcp("uvx", "mcp-server-git")])`.

    Args:
        command: the program to start, or the server's `http://…` address.
        arguments: the arguments of the program.
        env: the program's environment variables, beside the few it inherits.
        headers: sent with every request to the address.
        prefix: put before the name of every tool, to tell apart servers with tools of the same name.
        approval: as for `nbagent.tool`, for all of the server's tools.
        timeout: seconds a call may take.

    Raises:
        UsageError: the server cannot be started or reached. The message has what it wrote to stderr.
    """
    connect = _remote(command, headers) if command.startswith(("http://", "https://")) else None
    server = McpServer(command, connect or _local(command, arguments, env))
    server.tools = tuple(
        _tool(server, described, prefix, approval, timeout) for described in server.start(_START_SECONDS)
    )
    return server


Connect = Callable[[AsyncExitStack, TextIO], Any]
"""Makes a transport, given the stack that closes with it and a file for what the server writes to stderr."""


def _local(command: str, arguments: tuple[str, ...], env: Mapping[str, str] | None) -> Connect:
    parameters = StdioServerParameters(command=command, args=list(arguments), env=dict(env) if env else None)
    return lambda _, errors: stdio_client(parameters, errlog=errors)


def _remote(url: str, headers: Mapping[str, str] | None) -> Connect:
    async def connect(stack: AsyncExitStack, _: TextIO) -> Any:  # noqa: ANN401  a transport of the SDK
        timeout = httpx2.Timeout(_START_SECONDS, read=_READ_SECONDS)
        client = await stack.enter_async_context(
            httpx2.AsyncClient(headers=dict(headers or {}), timeout=timeout)
        )
        return streamable_http_client(url, http_client=client)

    return connect


class McpServer:
    """The tools of a server, to be put among an agent's tools, and its connection, which `close()` ends."""

    def __init__(self, name: str, connect: Connect) -> None:
        self.name = name
        self.tools: tuple[Tool, ...] = ()
        self._connect = connect
        self._client: asyncio.Future[Client]
        self._over = asyncio.Event()
        self._keeper: asyncio.Task[None] | None = None
        self._closed = False

    def __iter__(self) -> Iterator[Tool]:
        return iter(self.tools)

    def __repr__(self) -> str:
        return f"McpServer({self.name!r})"

    def start(self, seconds: float) -> list[TheirTool]:
        """Connect, and return the descriptions of the server's tools. Blocks.

        Raises:
            UsageError: the server cannot be reached.
        """
        try:
            return runtime().start(asyncio.wait_for(self._described(), seconds)).result()
        except Exception as error:
            self.close()
            raise UsageError(
                f"The MCP server {self.name} does not answer: {type(error).__name__}: {error}"
            ) from error

    def close(self) -> None:
        """End the connection, and the program if there is one. Returns at once."""
        self._closed = True
        runtime().call(self._over.set)

    async def call(self, name: str, arguments: dict[str, JSON], context: ToolContext) -> Content:
        """Call a tool.

        Raises:
            ToolError: the tool failed, or the server died.
        """

        async def report(progress: float, total: float | None, message: str | None) -> None:
            context.progress(message or (f"{progress:g} of {total:g}" if total else f"{progress:g}"))

        try:
            client = await self._connected()
            result = await client.call_tool(name, arguments, progress_callback=report)
        except MCPError as error:
            if error.code == CONNECTION_CLOSED:
                self._over.set()  # the next call makes a new connection
                self._keeper = None
            raise ToolError(f"The MCP server {self.name} failed: {error}") from error
        content = Content(tuple(result.content), result.structured_content)
        if result.is_error:
            raise ToolError(content.__llm__())
        return content

    async def _described(self) -> list[TheirTool]:
        client, cursor = await self._connected(), None
        described: list[TheirTool] = []
        while True:
            page = await client.list_tools(cursor=cursor)
            described += page.tools
            cursor = page.next_cursor
            if not cursor:
                return described

    async def _connected(self) -> Client:
        if self._closed:
            raise ToolError(f"The MCP server {self.name} is closed.")
        if self._keeper is None or self._keeper.done():
            self._over = asyncio.Event()
            self._client = asyncio.get_running_loop().create_future()
            self._keeper = asyncio.create_task(self._keep(self._client, self._over))
        return await asyncio.shield(self._client)

    async def _keep(self, ready: asyncio.Future[Client], over: asyncio.Event) -> None:
        """Hold the connection. The SDK requires that one task opens and closes it."""
        with tempfile.TemporaryFile("w+") as errors:
            try:
                async with AsyncExitStack() as stack:
                    transport = self._connect(stack, errors)
                    if asyncio.iscoroutine(transport):
                        transport = await transport
                    client = await stack.enter_async_context(Client(transport))
                    ready.set_result(client)
                    await over.wait()
            except Exception as error:  # noqa: BLE001  the SDK may raise anything, also in groups
                if not ready.done():
                    ready.set_exception(ToolError(f"{_innermost(error)} {_tail(errors)}".strip()))


@dataclass(frozen=True)
class Content:
    """What a tool of an MCP server returned."""

    blocks: tuple[Any, ...]
    """`TextContent`, `ImageContent`, … of the SDK."""
    structured: JSON = None
    """The result as JSON, if the server gives it."""

    def __llm__(self) -> str:
        texts = [block.text for block in self.blocks if block.type == "text"]
        texts += [f"[{block.type}]" for block in self.blocks if block.type not in ("text", "image")]
        if not texts and self.structured is not None:
            return msgspec.json.encode(self.structured).decode()
        return "\n".join(texts) or "Done."

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """Return the first image as it came, in base64."""
        images = (block for block in self.blocks if block.type == "image")
        return next(({block.mime_type: block.data} for block in images), {})


def _tool(
    server: McpServer,
    described: TheirTool,
    prefix: str,
    approval: Approval | None,
    timeout: float | None,
) -> Tool:
    async def call(context: ToolContext, **arguments: JSON) -> Content:
        return await server.call(described.name, arguments, context)

    return Tool(
        call,
        name=prefix + described.name,
        description=described.description or "",
        parameters=described.input_schema,
        read=_object,
        where=None,
        context="context",
        approval=approval,
        timeout=timeout,
        title=described.title,
    )


def _object(text: str) -> dict[str, JSON]:
    return msgspec.json.decode(text, type=dict[str, JSON])


def _innermost(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _tail(errors: TextIO) -> str:
    errors.seek(0)
    return errors.read()[-500:]
