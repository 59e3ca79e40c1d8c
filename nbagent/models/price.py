"""Computes what a call cost, if that is known.

In: the user's own `Price` and the `Usage` of a call. Out: USD, or None. Rules: if a number is missing, the
cost is unknown, not zero; there is no built-in price list, because it would soon be out of date.
"""

from __future__ import annotations

import msgspec

from nbagent.messages import Usage

__all__ = ["Price"]


class Price(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """USD per million tokens."""

    input: float
    output: float
    cache_read: float | None = None
    cache_write: float | None = None

    def cost(self, usage: Usage) -> float | None:
        """Return the price of a call in USD, or None if it is not known."""
        cached, written = usage.cache_read_tokens or 0, usage.cache_write_tokens or 0
        if usage.input_tokens is None or usage.output_tokens is None:
            return None
        if (cached and self.cache_read is None) or (written and self.cache_write is None):
            return None
        plain = usage.input_tokens - cached - written
        dollars = plain * self.input + usage.output_tokens * self.output
        dollars += cached * (self.cache_read or 0) + written * (self.cache_write or 0)
        return dollars / 1_000_000
