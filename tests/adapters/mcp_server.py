"""An MCP server for the tests: `python mcp_server.py [port]`; stdio without a port."""

from __future__ import annotations

import os
import sys

from mcp.server import MCPServer
from mcp.server.mcpserver import Context, Image

server = MCPServer("shop")
PIXEL = b"\x89PNG\r\n\x1a\n"


@server.tool(title="What it costs")
def price(item: str, count: int = 1) -> str:
    """Tell what things cost."""
    return f"{count} {item}: {count * 3} euro"


@server.tool()
def fail() -> str:
    """Fail."""
    raise ValueError("sold out")


@server.tool()
def die() -> str:
    """End the server in the middle of a call."""
    os._exit(3)


@server.tool()
def picture() -> Image:
    """Return a picture."""
    return Image(data=PIXEL, format="png")


@server.tool()
async def slow(context: Context) -> str:
    """Report how far it is."""
    await context.report_progress(1, 2, "half")
    return "done"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        server.run("streamable-http", host="127.0.0.1", port=int(sys.argv[1]))
    else:
        server.run("stdio")
