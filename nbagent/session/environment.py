"""Where a session takes place: the notebook, the kernel, the versions, as `session_start` records them.

In: the process. Out: plain values, and the request that is being handled. Rule: a session works without any
of them.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import TypedDict

from nbagent.messages import JSON

__all__ = ["Environment", "describe_environment", "kernel_request"]


class Environment(TypedDict):
    """The fields of `SessionStart` that say where a session takes place."""

    notebook: str | None
    kernel: str | None
    versions: dict[str, str]


def describe_environment() -> Environment:
    """Return the notebook's file name, the kernel's name and versions. What is not known is None."""
    from nbagent import __version__  # noqa: PLC0415  the package imports this module, so it cannot be imported above

    notebook = os.environ.get("JPY_SESSION_NAME")  # set by Jupyter Server for each kernel
    return {
        "notebook": Path(notebook).name if notebook else None,
        "kernel": "ipykernel" if "ipykernel" in sys.modules else None,
        "versions": {"nbagent": __version__, "python": platform.python_version()},
    }


def kernel_request() -> dict[str, JSON]:
    """Return the message whose handling runs this code; an empty one outside a kernel."""
    if "IPython" not in sys.modules:
        return {}
    from IPython import get_ipython  # noqa: PLC0415  used only if somebody has imported it

    kernel = getattr(get_ipython(), "kernel", None)
    request: dict[str, JSON] = kernel.get_parent() if kernel is not None else {}
    return request or {}
