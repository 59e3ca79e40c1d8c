"""Whether the process that holds a session's lease can still be writing.

In: the holder, and who asks. Out: yes or no. Rules:

- On the same host the operating system is asked. What it hides (`/proc` of other users) is not known, and
  unknown is not dead.
- Of any other holder only its signs of life are known. Whoever wants the lease watches them by its own clock:
  clocks of two hosts are never compared.

An answer may be wrong: a holder that was suspended long enough counts as dead. So each write says whose it
is, and the store refuses it when the lease has gone to another (`fencing.py`).
"""

from __future__ import annotations

import os
import platform
import uuid
from collections.abc import Callable
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from nbagent.store.contract import Owner

__all__ = [
    "BEAT_SECONDS",
    "LOOK_SECONDS",
    "LeaseRow",
    "Silences",
    "holder_in_the_way",
    "is_alive",
    "this_process",
]

BEAT_SECONDS = 5
"""Seconds between two signs of life of a holder."""
LOOK_SECONDS = 0.5
"""Seconds between two looks of a holder whether it is asked to stop."""
MISSED_BEATS = 6
"""So many beats without a sign of life, and a holder that cannot be asked for counts as dead."""
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
        if not _exists(holder.pid):
            return False
        started = _started(holder.pid)
        if started and holder.started:
            return started == holder.started
    return silence < MISSED_BEATS * BEAT_SECONDS


class Silences:
    """How long holders have been silent, as whoever wants their leases has seen it."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._last: dict[str, tuple[object, float]] = {}

    def seconds(self, session_id: str, sign: object) -> float:
        """Return for how long `sign` has been the holder's last sign of life; 0.0 the first time."""
        now = self._clock()
        seen, since = self._last.get(session_id, (None, now))
        if sign != seen:
            since = now
        self._last[session_id] = sign, since
        return now - since

    def forget(self, session_id: str) -> None:
        """Watch a session no longer."""
        self._last.pop(session_id, None)


def holder_in_the_way(row: LeaseRow | None, asker: Owner) -> Owner | None:
    """Return who holds the lease in `row`, unless that is `asker`, or a process that died."""
    if row is None or row[0] == asker.token:
        return None
    token, host, pid, started, silence = row
    holder = Owner(token=token, host=host, pid=pid, started=started)
    return holder if is_alive(holder, asker, silence=silence) else None


def _host() -> str:
    """Return the machine's name, what tells it from others of that name, and the namespace of its pids."""
    return " ".join(filter(None, (platform.node(), _machine(), _pid_namespace())))


@cache
def _machine() -> str:
    """Return an id of this machine since it was booted; that of its network card if there is none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"{uuid.getnode():x}"


def _pid_namespace() -> str:
    """Return which processes the pids count: each container has its own. "" if nobody knows."""
    try:
        return Path("/proc/self/ns/pid").readlink().name
    except OSError:
        return ""


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
