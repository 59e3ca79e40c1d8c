"""Whether a person typed, in a component, what a model is asked.

In: nothing. Out: a context variable. Rule: the component sets it for what a view sends; code never does.
"""

from __future__ import annotations

from contextvars import ContextVar

__all__ = ["typed"]

typed: ContextVar[bool] = ContextVar("typed", default=False)
