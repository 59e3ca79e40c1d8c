"""The first formula of a conversation: with it, a page needs the renderer.

In: the batches of a conversation. Out: whether the first formula is in them. Rule: the kernel looks for
formulas, because the page cannot ask for the renderer while a cell runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nbagent.core.view_entry import ViewEntry
from nbagent.widget.protocol import EntryBatch

__all__ = ["FormulaWatch"]

# "$5 and $6" is money: a formula has no space just inside its dollars, and no digit after the second one.
_FORMULA = re.compile(r"\$\$|\\[(\[]|\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)")
"""What `js/src/markdown/math.ts` draws, and a formula whose end is still to come."""
_LONGEST = 400
"""Characters kept of earlier batches: a formula that two batches share is found up to this length."""
_RICH = ("text/latex", "text/markdown")


class FormulaWatch:
    """Looks for the first formula of a conversation."""

    def __init__(self) -> None:
        self._end = ""
        self._watching = True

    def finds_the_first_in(self, batch: EntryBatch) -> bool:
        """Return whether the first formula is in `batch`, or ends there; then stop looking."""
        if not self._watching:
            return False
        text = self._end + "".join(piece for entry in batch["entries"] for piece in _texts(entry))
        self._end = text[-_LONGEST:]
        self._watching = _FORMULA.search(text) is None
        return not self._watching

    def stop(self) -> None:
        """Stop looking: the views have the renderer."""
        self._watching = False


def _texts(entry: ViewEntry) -> Iterator[str]:
    """Yield what the page shows of an entry as Markdown."""
    event = entry["event"]
    if event["type"] in {"text_delta", "reasoning_delta"}:
        yield event["text"]
    for kind in _RICH:
        yield str((event.get("display") or {}).get(kind, ""))
