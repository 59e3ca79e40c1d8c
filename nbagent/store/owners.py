"""Whether the process that holds a session's lease can still be writing.

In: the holder, and who asks. Out: yes or no. Rule: on the same host the operating system knows; of another
host only the lease's heartbeat is known.
"""

from __future__ import annotations

import os
import platform
import uuid
from pathlib import Path
from typing import TypeAlias

from nbagent.store.contract import Owner

__all__ = ["BEAT_SECONDS", "LOOK_SECONDS", "LeaseRow", "holder_in_the_way", "is_alive", "this_process"]

BEAT_SECONDS = 5
"""Seconds between two signs of life of a holder."""
LOOK_SECONDS = 0.5
"""Seconds between two looks of a holder whether it is asked to stop."""
MISSED_BEATS = 6
"""So many beats without a sign of life, and a holder on another host counts as dead."""
_DEAD = "dead"

LeaseRow: TypeAlias = tuple[str, str, int, str, float]
"""token, host, pid and start of the holder; seconds since its last sign of life."""


def this_process() -> Owner:
    """Return a new owner in this process."""
    pid = os.getpid()
    return Owner(token=uuid.uuid4().hex, host=_host(), pid=pid, started=_started(pid))


def is_alive(holder: Owner, asker: Owner, *, silence: float) -> bool:
    """Return whether `holder` may still be writing, as `asker` sees it.

    Args:
        holder: the owner of the lease.
        asker: the owner who wants it.
        silence: seconds since the holder's last sign of life.
    """
    if holder.host == asker.host:
        return _exists(holder.pid) and _started(holder.pid) == holder.started != _DEAD
    return silence < MISSED_BEATS * BEAT_SECONDS


def holder_in_the_way(row: LeaseRow | None, asker: Owner) -> Owner | None:
    """Return who holds the lease in `row`, unless that is `asker`, or a process that died."""
    if row is None or row[0] == asker.token:
        return None
    token, host, pid, started, silence = row
    holder = Owner(token=token, host=host, pid=pid, started=started)
    return holder if is_alive(holder, asker, silence=silence) else None


def _host() -> str:
    """Return the machine's name, with the namespace of its pids: each container has one of its own."""
    try:
        namespace = Path("/proc/self/ns/pid").readlink().name
    except OSError:
        return platform.node()
    return f"{platform.node()} {namespace}"


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # it exists, and is somebody else's
        return True
    return True


def _started(pid: int) -> str:
    """Return when a process started, in the system's own units; `_DEAD` for a zombie, "" if nobody knows."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name in parentheses may hold anything; after it come the state and, 20th, the start time.
    fields = stat.rpartition(")")[2].split()
    return _DEAD if fields[0] in "ZX" else fields[19]
