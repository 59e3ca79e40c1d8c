"""The place of a session: the cell of a notebook in which it was made, so that the cell finds it again.

In: the kernel's environment and the request that is being handled. Out: a hash, or None outside a notebook.

Rules: the log has the hash only, never the path. The first session of a cell's execution has another place
than the second, and the same one whenever the cell runs.
"""

from __future__ import annotations

import hashlib
import os
import threading

from nbagent.session.environment import kernel_request

__all__ = ["Executions", "find_place"]


class Executions:
    """Counts the sessions that are made in one execution of a cell. One cell runs at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._execution: object = None
        self._count = 0

    def next_number(self, execution: object) -> int:
        """Return how many sessions were made in this execution before."""
        with self._lock:
            self._count = self._count + 1 if execution == self._execution else 0
            self._execution = execution
            return self._count


def find_place(executions: Executions) -> str | None:
    """Return the place of a session that is being made now.

    JupyterLab and Notebook 7 send the cell's id with its code, and Jupyter Server gives each kernel the path
    of its notebook. nbconvert and nbval do neither, so what they run has no place.
    """
    notebook = os.environ.get("JPY_SESSION_NAME")
    request = kernel_request()
    cell = request.get("metadata", {}).get("cellId")
    if not notebook or not cell:
        return None
    number = executions.next_number(request.get("header", {}).get("msg_id"))
    return hashlib.sha256(f"{notebook}\n{cell}\n{number}".encode()).hexdigest()[:16]
