"""A comm whose messages are not taken for cells.

The `comm` package triggers IPython's `pre_execute` and `post_execute` around each message of a page, as if it
were a cell, on whatever thread the message came to. Libraries act on these hooks: the inline backend then
draws, shows and closes every open figure, in the middle of a cell or a tool that is still drawing it. The
messages of a chat run no code of the user, so they trigger no hooks.

In: the comm of a widget. Out: the same comm, whose messages only reach the widget.
"""

from __future__ import annotations

from typing import Any

__all__ = ["handle_alone"]


def handle_alone(comm: Any) -> None:  # noqa: ANN401  each host has a comm class of its own
    """Let the messages of `comm` reach its callback without IPython's hooks.

    Nothing changes where there is no comm (None), or one without `handle_msg`: it triggers no hooks.
    """
    if not hasattr(comm, "handle_msg"):
        return

    def handle_msg(message: dict[str, Any]) -> None:
        callback = comm._msg_callback  # noqa: SLF001  `on_msg` keeps it there, in every version of comm and ipykernel
        if callback is not None:
            callback(message)

    comm.handle_msg = handle_msg
