"""The ipykernel subshell a comm message came to.

JupyterLab 4.4 and newer send comm messages to a subshell, so that they are handled while a cell runs.
ipykernel 7.4 sends what comes in on a comm to the shell that last *sent* on it, read from the parent header
in the sender's context. So the channel keeps the context of a message that came to a subshell and does
all its sending in there.
"""

from __future__ import annotations

from typing import Any

__all__ = ["current_subshell"]


def current_subshell() -> str | None:
    """Return the subshell id of the message being handled; None outside a kernel, or on its main shell."""
    from IPython import get_ipython  # noqa: PLC0415  only a notebook needs it

    kernel: Any = getattr(get_ipython(), "kernel", None)
    parent = kernel.get_parent() if kernel is not None else {}
    subshell: str | None = parent.get("header", {}).get("subshell_id")
    return subshell
