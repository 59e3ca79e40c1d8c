"""The place of a session: the cell of a notebook in which it was made, so that the cell finds it again.

In: the kernel's environment and the request that is being handled. Out: a hash, or None outside a notebook.

Rules: the log has the hash only, never the path. The first session of a cell's execution has another place
than the second, and the same one whenever the cell runs.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nbagent.messages import JSON

__all__ = ["find_place"]

_lock = threading.Lock()
_execution: object = None
_count = 0


def find_place() -> str | None:
    """Return the place of a session that is being made now.

    JupyterLab and Notebook 7 send the cell's id with its code, and Jupyter Server gives each kernel the path
    of its notebook. nbconvert and nbval do neither, so what they run has no place.
    """
    notebook = os.environ.get("JPY_SESSION_NAME")
    request = _request()
    cell = request.get("metadata", {}).get("cellId")
    if not notebook or not cell:
        return None
    number = _number(request.get("header", {}).get("msg_id"))
    return hashlib.sha256(f"{notebook}\n{cell}\n{number}".encode()).hexdigest()[:16]


def _number(execution: object) -> int:
    """Return how many sessions were made in this execution before."""
    global _execution, _count  # noqa: PLW0603  there is one cell that runs
    with _lock:
        _count = _count + 1 if execution == _execution else 0
        _execution = execution
        return _count


def _request() -> dict[str, JSON]:
    """Return the message whose handling runs this code; an empty one outside a kernel."""
    if "IPython" not in sys.modules:
        return {}
    from IPython import get_ipython  # noqa: PLC0415  used only if somebody has imported it

    kernel = getattr(get_ipython(), "kernel", None)
    request: dict[str, JSON] = kernel.get_parent() if kernel is not None else {}
    return request or {}
