"""Functions that are called when something happens.

In: functions, added on any thread. Out: each is called with every value.

Rule: a function that raises disturbs neither the caller nor the other functions.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Generic, TypeVar

__all__ = ["Callbacks"]

T = TypeVar("T")
_logger = logging.getLogger("nbagent")


class Callbacks(Generic[T]):
    """The functions that are called with each value.

    Args:
        lock: held while a function is added or removed. Whoever holds it while calling knows who is called.
        what: says what a value is, for the log of a function that raised.
    """

    def __init__(self, lock: AbstractContextManager[object], what: Callable[[T], str]) -> None:
        self._lock = lock
        self._what = what
        self.functions: tuple[Callable[[T], object], ...] = ()
        """Never changed in place: who is added or removed while they are called makes a new one."""

    def add(self, function: Callable[[T], object]) -> Callable[[], None]:
        """Call `function` from now on; return what ends that."""
        with self._lock:
            self.functions = (*self.functions, function)

        def remove() -> None:
            with self._lock:
                self.functions = tuple(other for other in self.functions if other is not function)

        return remove

    def __call__(self, value: T) -> None:
        """Call each function with `value`."""
        for function in self.functions:
            try:
                function(value)
            except Exception:
                _logger.exception("a view could not be told of %s", self._what(value))
