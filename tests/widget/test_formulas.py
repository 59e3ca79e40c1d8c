"""The kernel sees the first formula, wherever batches cut it."""

from __future__ import annotations

from typing import Any

import pytest

from nbagent.widget.formulas import FormulaWatch

FORMULAS = ("$x$", "so $a^2 + b^2$.", "$$\n\\int x\n$$", r"\(x\)", r"\[ x \]", "costs $5, or $x_1$")
NO_FORMULAS = ("", "plain", "it costs $5", "$5 and $6", "$ x $", "US$ 5, A$ 6", r"C:\temp", "a $ b\n$ c")


def batch(*texts: str) -> Any:
    entries = [{"seq": 1, "at": 1, "event": {"type": "text_delta", "text": text}} for text in texts]
    return {"type": "events", "session_id": "s", "since": 0, "seq": 1, "entries": entries}


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_seen_wherever_it_is_cut(text: str) -> None:
    """Whole, and with every cut, within a batch and between two."""
    assert FormulaWatch().finds_the_first_in(batch(text))
    for cut in range(len(text)):
        watch = FormulaWatch()
        first = watch.finds_the_first_in(batch(text[:cut]))
        assert watch.finds_the_first_in(batch(text[cut:])) or first, cut
        assert FormulaWatch().finds_the_first_in(batch(text[:cut], text[cut:])), cut


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_prices_and_paths_are_no_formulas(text: str) -> None:
    """They cost nobody 50 KB."""
    assert not FormulaWatch().finds_the_first_in(batch(text))


@pytest.mark.parametrize(
    ("event", "seen"),
    [
        ({"type": "reasoning_delta", "text": "$x$"}, True),
        ({"type": "tool_end", "display": {"text/latex": "$x$"}}, True),
        ({"type": "tool_end", "display": {"text/plain": "$x$"}}, False),
        ({"type": "tool_end", "display": None}, False),
        ({"type": "tool_call_delta", "arguments": "$x$"}, False),
    ],
)
def test_what_is_drawn_as_markdown_is_looked_at(event: dict[str, Any], *, seen: bool) -> None:
    """Text, reasoning, and what tools display; nothing else shows formulas."""
    shown = batch()
    shown["entries"] = [{"seq": 1, "at": 1, "event": event}]
    assert FormulaWatch().finds_the_first_in(shown) is seen
