"""Chat in cells after `%load_ext nbagent`: `%chat What is a p-value?`, or `%%chat` and lines of text below.

In: the text. Out: the `Answer`, shown in the cell, or printed in a terminal, while it is written. Rule: the
magics use the chat that the notebook calls `chat` (or `%%chat name`). If there is none, they make one under
that name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_cell_magic, magics_class
from IPython.display import Markdown, clear_output, display

from nbagent.core.branches import branch
from nbagent.errors import UsageError
from nbagent.session.answer import Answer
from nbagent.widget.chat import Chat
from nbagent.widget.terminal import TerminalRun, is_terminal
from nbagent.widget.waiting import answer_within

if TYPE_CHECKING:
    from IPython.lib.pretty import RepresentationPrinter

    from nbagent.session.run import Run

__all__ = ["load_ipython_extension"]

_PATIENCE = 1.0
"""Seconds before an unfinished answer is shown. A quicker one appears only as the result of the cell, so that
notebooks compare the same on slow and fast machines."""
_INTERVAL = 0.1
_QUESTION = re.compile(r"^(?P<before>\s*(?:\w+\s*=\s*)?)%chat\s+(?P<text>.*\?)[ \t]*$", re.MULTILINE)
_INTERIM = {"nbagent-interim": True}
"""Marks an output that makes room for the answer: nbval, which does not take it away, leaves it out."""
_DOING = {
    "running": "*Using tool: {}…*",
    "approval": "*{} waits for your approval: show the chat in a cell to decide.*",
}


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Register `%chat` and `%%chat`. IPython calls this for `%load_ext nbagent`."""
    shell.register_magics(ChatMagics)
    if keep_questions not in shell.input_transformers_cleanup:
        shell.input_transformers_cleanup.append(keep_questions)


def keep_questions(lines: list[str]) -> list[str]:
    """Rewrite `%chat …?` as a call: IPython takes a line that ends with `?` for a request for help."""
    if lines and lines[0].startswith("%%"):
        return lines
    return [_QUESTION.sub(_call, line) for line in lines]


def _call(question: re.Match[str]) -> str:
    return f"{question['before']}get_ipython().run_line_magic('chat', {question['text']!r})"


@magics_class
class ChatMagics(Magics):
    """`%chat` and `%%chat`."""

    def __init__(self, shell: InteractiveShell) -> None:
        super().__init__(shell)
        self._printed: Answer | None = None
        """The answer that a terminal has just shown."""
        if is_terminal(shell) and shell.display_formatter is not None:
            shell.display_formatter.formatters["text/plain"].for_type(Answer, self._show)

    def _show(self, answer: Answer, printer: RepresentationPrinter, _cycle: bool) -> None:  # noqa: FBT001  IPython's
        """Show an answer as the result of a cell: shortly, if it stands above already."""
        printer.text("Answer(…)" if answer is self._printed else repr(answer))
        self._printed = None

    @line_cell_magic
    def chat(self, line: str, cell: str | None = None) -> Answer:
        """Send a message to the notebook's chat and return the answer.

        `%chat text` sends the rest of the line, `%%chat [name]` the rest of the cell. `name` is a variable
        that holds a chat or a session, by default `chat`. If there is none, it becomes a new `Chat()`.

        Raises:
            UsageError: the message is empty, or the variable holds something else.
            NbagentError: the run failed.
        """
        name, text = ("chat", line) if cell is None else (line.strip() or "chat", cell)
        run: Run = self._find(name).send(text)
        if not is_terminal(self.shell):
            return _wait(run)
        self._printed = TerminalRun(run).follow()
        return self._printed

    def _find(self, name: str) -> Chat:
        if not name.isidentifier():
            hint = 'To name a model, make the chat first: chat = Chat("provider:model").'
            raise UsageError(f"%%chat takes the name of a variable, and {name!r} is none.", hint=hint)
        names = self.shell.user_ns if self.shell is not None else {}
        found = names.get(name)
        if found is None:
            found = names[name] = Chat()
        if not hasattr(found, "send"):
            raise UsageError(
                f"{name!r} is a {type(found).__name__}, not a chat.",
                hint="%%chat NAME sends to the chat NAME.",
            )
        chat: Chat = found
        return chat


def _wait(run: Run) -> Answer:
    """Return the answer. Meanwhile, show what there is of it."""
    patience, shown, handle = _PATIENCE, "", None
    while (answer := answer_within(run, patience)) is None:
        patience, now = _INTERVAL, _so_far(run)
        if handle is None:
            handle = display(Markdown(now), display_id=True, metadata=_INTERIM)
        elif now != shown:
            handle.update(Markdown(now))
        shown = now
    if handle is not None:
        clear_output(wait=True)  # the answer itself takes its place
    return answer


def _so_far(run: Run) -> str:
    with run.session.lock:
        state = run.session.state
        said = [message.text for message in branch(state) if message.run_id == run.id]
        calls = [call for call in state.tool_calls.values() if call.run_id == run.id]
    doing = [_DOING[call.status].format(call.name) for call in calls if call.status in _DOING]
    return "\n\n".join([*filter(None, said), *doing]) or "*Thinking…*"
