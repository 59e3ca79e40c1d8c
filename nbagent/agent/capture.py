"""Puts what a tool prints and displays into the record of its call, not under whichever cell ran last.

In: `capturing(sink)` around the function. Out: `sink(kind, text)` for each piece: `stdout`, `stderr`, or
`display` with a MIME bundle as JSON.

Rule: a piece belongs to the tool in whose context (`contextvars`) it was written, on any thread. All other
output goes where it went before.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Literal, TextIO, TypeAlias

import msgspec

__all__ = ["Kind", "Sink", "capturing"]

Kind: TypeAlias = Literal["stdout", "stderr", "progress", "display"]
Sink: TypeAlias = Callable[[Kind, str], None]

_sink: ContextVar[Sink | None] = ContextVar("nbagent_tool_output", default=None)


@contextmanager
def capturing(sink: Sink) -> Iterator[None]:
    """Hand what is written inside to `sink`. Callable on any thread."""
    token = _sink.set(sink)
    try:
        with _streams, _displays(sink):
            yield
    finally:
        _sink.reset(token)


class _Router:
    """Takes the place of `sys.stdout` or `sys.stderr`; all but `write` goes to the stream behind it."""

    def __init__(self, kind: Literal["stdout", "stderr"], stream: TextIO) -> None:
        self.kind = kind
        self.stream = stream

    def write(self, text: str) -> int:
        sink = _sink.get()
        if sink is None:
            return self.stream.write(text)
        if text:
            sink(self.kind, text)
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  any attribute of the stream
        return getattr(self.stream, name)


class _Streams:
    """Puts routers in place of `sys.stdout` and `sys.stderr` while any tool runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        # print() does not hold on to sys.stdout: freed while another thread prints, it crashes Python 3.11
        self._kept: deque[_Router] = deque(maxlen=100)

    def __enter__(self) -> None:
        with self._lock:
            self._users += 1
            for kind in ("stdout", "stderr"):
                if not isinstance(getattr(sys, kind), _Router):
                    setattr(sys, kind, self._router(kind, getattr(sys, kind)))

    def _router(self, kind: Literal["stdout", "stderr"], stream: TextIO) -> _Router:
        for router in self._kept:
            if router.kind == kind and router.stream is stream:
                return router
        self._kept.append(_Router(kind, stream))
        return self._kept[-1]

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._users -= 1
            for kind in ("stdout", "stderr"):
                stream = getattr(sys, kind)
                # Where it is no router, somebody else has replaced it, and puts it back.
                if self._users == 0 and isinstance(stream, _Router):
                    setattr(sys, kind, stream.stream)


_streams = _Streams()
"""One for the process, as `sys.stdout` is."""


@contextmanager
def _displays(sink: Sink) -> Iterator[None]:
    """Hand what `display(…)` shows to `sink`, if there is a kernel. Its hooks are per thread."""
    publisher = _publisher()
    if publisher is None:
        yield
        return

    def hook(message: dict[str, Any]) -> dict[str, Any] | None:
        if _sink.get() is not sink:
            return message
        if data := message["content"].get("data"):
            sink("display", msgspec.json.encode(data).decode())
        return None

    publisher.register_hook(hook)
    try:
        yield
    finally:
        publisher.unregister_hook(hook)


def _publisher() -> Any:  # noqa: ANN401  ipykernel's ZMQDisplayPublisher
    if "ipykernel" not in sys.modules:
        return None
    from IPython import get_ipython  # noqa: PLC0415  only where there is a kernel

    publisher = getattr(get_ipython(), "display_pub", None)
    return publisher if hasattr(publisher, "register_hook") else None
