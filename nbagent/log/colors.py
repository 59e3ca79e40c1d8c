"""The colors of a log's pictures. Rule: a color means the same in every picture."""

from __future__ import annotations

__all__ = ["BAD", "FIRST_TOKEN", "STATUS", "TOOL", "WAIT", "WRITE"]

WAIT, FIRST_TOKEN, WRITE, TOOL, BAD = "#c7c7c7", "#9ecae9", "#4c78a8", "#f58518", "#e45756"

STATUS = {
    "ok": WRITE,
    "error": BAD,
    "timeout": "#b279a2",
    "interrupted": "#9d755d",
    "stopped": TOOL,
    "denied": "#eeca3b",
    "running": "#54a24b",
    "pending": WAIT,
    "approval": "#79706e",
    "writing": FIRST_TOKEN,
}
"""The color of each status of a tool call, in the order in which they are stacked."""
