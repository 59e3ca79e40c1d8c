"""Drops a file onto a chat, as a person does with the mouse."""

from __future__ import annotations

from nbagent.testing import ChatPage

__all__ = ["drop_file"]


def drop_file(page: ChatPage, name: str) -> None:
    """Drop a file that is no image."""
    page.input.evaluate(
        """(input, name) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(["x"], name, { type: "application/octet-stream" }));
            input.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }""",
        name,
    )
