"""Reads counts and prices that providers report in different ways.

In: a provider's usage object. Out: counts that add up, and USD. Rules: a price is the provider's own word,
whoever the host and whatever the format; a count that is kept apart from the output, as the sum or the sizes
show, is added.
"""

from __future__ import annotations

from collections.abc import Mapping

from nbagent.messages import JSON
from nbagent.models.formats.json_values import mapping, number

__all__ = ["output_with_reasoning", "reported_cost"]

_COSTS = (
    "cost",
    "total_cost",
    "cost_usd",
    "total_cost_usd",
    "cost_in_usd",
    "cost_usd_total",
    "estimated_cost",
)
"""Fields with a price in USD: OpenRouter, xAI, Perplexity, DeepInfra, gateways."""
_TICKS = ("cost_in_usd_ticks", 1e10)
"""xAI's price, and how many of its ticks are a dollar."""


def output_with_reasoning(
    inputs: int | None, output: int | None, reasoning: int | None, total: int | None
) -> int | None:
    """Return the tokens written, reasoning included: some servers count it apart."""
    if output is None or not reasoning:
        return output
    apart = reasoning > output or (inputs is not None and total == inputs + output + reasoning)
    return output + reasoning if apart else output


def reported_cost(usage: Mapping[str, JSON]) -> float | None:
    """Return the price in USD, if there is one."""
    for name in _COSTS:
        value = usage.get(name)
        inside = mapping(value)
        found = number(inside.get("total_cost", inside.get("total")) if inside else value)
        if found is not None:
            return found
    ticks = number(usage.get(_TICKS[0]))
    return None if ticks is None else ticks / _TICKS[1]
