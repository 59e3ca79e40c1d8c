"""Tells options that say how a model is reached from settings of the model itself.

In: the options that a user gives with `provider:model`. Out: those that go into the request. Rule: an option
that is not listed here is a setting, under the provider's own name for it.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CONNECTION", "settings_of"]

CONNECTION = ("headers", "timeouts", "retry", "price", "verify", "http_client")
"""Options that are fields of `HttpModel`; all others are settings of the model and go into the request."""


def settings_of(options: Mapping[str, object]) -> dict[str, object]:
    """Return the options that go into the request, without those that say how to reach or pay the model."""
    return {
        name: value for name, value in options.items() if name not in ("base_url", "api_key", *CONNECTION)
    }
