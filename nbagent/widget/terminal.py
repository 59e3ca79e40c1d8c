"""`%chat` in a terminal: the text as it comes, a line for each tool call, and the question of an approval.

In: a run. Out: its answer, when all of it is printed. Rules: Ctrl-C stops the run, and what was said so far
is the answer. A call that waits for approval is asked about here: nothing else in a terminal could.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from nbagent.core.plain_text import call_line, plain_text
from nbagent.widget.waiting import answer_within

if TYPE_CHECKING:
    from nbagent.session.answer import Answer
    from nbagent.session.run import Run

__all__ = ["TerminalRun", "is_terminal"]

_INTERVAL = 0.05


def is_terminal(shell: object) -> bool:
    """Return whether `shell` is IPython in a terminal, which shows neither Markdown nor components."""
    return any(kind.__name__ == "TerminalInteractiveShell" for kind in type(shell).__mro__)


class TerminalRun:
    """A run that is printed while it goes on.

    Args:
        run: the run.
        ask: asks a question and returns the answer.
    """

    def __init__(self, run: Run, ask: Callable[[str], str] = input) -> None:
        self._run = run
        self._ask = ask
        self._asked: set[str] = set()
        self._printed = ""

    def follow(self) -> Answer:
        """Print until the run ends; return its answer.

        Raises:
            NbagentError: the run failed.
        """
        try:
            while (answer := answer_within(self._run, _INTERVAL)) is None:
                self._print_news()
                self._ask_for_approval()
        except KeyboardInterrupt:
            self._run.stop()
            answer = self._run.result()
        finally:
            self._print_news()
            self._end()
        return answer

    def _print_news(self) -> None:
        with self._run.session.lock:
            text = plain_text(self._run.session.state, self._run.id)
        sys.stdout.write(text[len(self._printed) :])
        sys.stdout.flush()
        self._printed = text

    def _ask_for_approval(self) -> None:
        with self._run.session.lock:
            calls = list(self._run.session.state.tool_calls.values())
        for call in calls:
            if call.status == "approval" and call.tool_call_id not in self._asked:
                self._asked.add(call.tool_call_id)
                agreed = self._ask(f"Run {call_line(call)}? [y/N] ").strip().casefold() in {"y", "yes"}
                self._run.approve(call.tool_call_id, approved=agreed)

    def _end(self) -> None:
        if self._printed and not self._printed.endswith("\n"):
            sys.stdout.write("\n")
        if self._run.status == "stopped":
            sys.stdout.write("[stopped]\n")
        sys.stdout.flush()
