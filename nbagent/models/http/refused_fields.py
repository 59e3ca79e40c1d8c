"""Remembers the optional fields that a server refuses.

In: the error of a refused request. Out: request bodies without those fields. Rule: a field is left out only
if the server's message names it.

This is the only thing a model learns in use; its configuration never changes. All conversations of a model
share it, because otherwise each of them would begin with a refused request.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nbagent.errors import ModelError, RequestRejected

__all__ = ["RefusedFields"]


class RefusedFields:
    """The fields that one server refuses."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def without(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return `body` without the fields that were refused."""
        return {name: value for name, value in body.items() if name not in self._names}

    def learn(self, failure: ModelError, fields: Iterable[str]) -> bool:
        """Note those of `fields` that the server complains about; return whether there was one."""
        named = {name for name in fields if _blames(failure, name)}
        if not named or not isinstance(failure, RequestRejected):
            return False
        self._names |= named
        return True


def _blames(failure: ModelError, name: str) -> bool:
    """Return whether the server names this field: `field: include`, `'include'`, `parameter: include`."""
    return re.search(rf"(^|[:'\"`(.\[] ?){re.escape(name)}\b", failure.message) is not None
