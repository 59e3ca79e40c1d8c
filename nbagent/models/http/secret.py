"""An API key that cannot be shown by accident.

In: the key, and where it came from. Out: an object whose `repr` says nothing, that refuses to be pickled,
and that can take the key out of any text. Rule: `reveal` is called in one place, where a header is set at
send time.
"""

from __future__ import annotations

from typing import NoReturn

from nbagent.errors import UsageError

__all__ = ["Secret"]

_SHORTEST = 4
"""Keys shorter than this ("x" for a local server) are no secrets and would blot out half of a message."""


class Secret:
    """Hold an API key.

    Raises:
        UsageError: `value` cannot be sent as a header; the message does not quote it.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str, *, source: str = "api_key=") -> None:
        value = value.strip()
        if not value or not value.isascii() or not value.isprintable():
            message = f"The API key given by {source} is empty or holds characters no key has."
            raise UsageError(message, hint="Copy the key again.")
        self._value = value

    def reveal(self) -> str:
        """Return the key itself."""
        return self._value

    def redact(self, text: str) -> str:
        """Return `text` without the key (servers like to quote it in a 401)."""
        return text.replace(self._value, "***") if len(self._value) >= _SHORTEST else text

    def __repr__(self) -> str:
        return "Secret('***')"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        message = "An API key is not pickled."
        raise TypeError(message)
