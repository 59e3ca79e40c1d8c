"""What one chat may reach from a page: the one gate between what a page asks for and what the kernel has.

In: whether the chat has the history and the variables, each session it made or was given, and commands. Out:
nothing, or an error that says why not.

Rules:

- Denied by default. A command says what it reaches; one that names a session reaches the chat's own sessions
  only, unless the chat has the history.
- It is asked about what comes from a page. What code of the notebook does (`chat.open(…)`) it never hears of.
- An error does not tell whether the store has a session.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from nbagent.errors import UsageError
from nbagent.messages import JSON
from nbagent.session.host import in_notebook, published_by

__all__ = ["Reach", "Reaches"]

Reaches: TypeAlias = Literal["the session that is shown", "a session", "the store", "variables"]
"""What a command reaches: a session is named by its argument `session_id`."""


class Reach:
    """What one chat may reach. By default that is its own sessions.

    Args:
        history: whether it may look into the store: list, open, rename and delete sessions there.
        variables: whether it may look up and attach variables of the notebook.
        visitors: whether visitors of an app see it, who are told less of the log: see `visitors.py`.
    """

    def __init__(self, *, history: bool = False, variables: bool = False, visitors: bool = False) -> None:
        self.history = history
        self.variables = variables
        self.visitors = visitors
        self._own: frozenset[str] = frozenset()

    @classmethod
    def asked_for(cls, *, history: bool | None, variables: bool | None) -> Reach:
        """Return what `Chat(history=…, variables=…)` means; None is yes in a notebook, and no elsewhere."""
        notebook = in_notebook()
        return cls(
            history=notebook if history is None else history,
            variables=notebook if variables is None else variables,
            visitors=published_by() is not None,
        )

    def admit(self, session_id: str) -> None:
        """Take note that the chat made this session, or was given it."""
        self._own |= {session_id}

    def check(self, reaches: Reaches, arguments: Mapping[str, JSON]) -> None:
        """Pass a command that reaches no more than this chat may.

        Raises:
            UsageError: it reaches for something else.
        """
        match reaches:
            case "the session that is shown":
                return
            case "a session":
                self._check_session(arguments.get("session_id"))
            case "the store":
                self._check_history()
            case "variables":
                self._check_variables()

    def _check_session(self, session_id: JSON) -> None:
        if not isinstance(session_id, str):
            raise UsageError("A session is named by its id, a text.")
        if session_id not in self._own:
            self._check_history()

    def _check_history(self) -> None:
        if not self.history:
            raise UsageError(
                "This chat shows no earlier conversations.",
                hint="Its author can show everybody all of its store: Chat(history=True, store=…).",
            )

    def _check_variables(self) -> None:
        if not self.variables:
            raise UsageError(
                "This chat does not show variables.",
                hint="Its author can show them to everybody: Chat(variables=True).",
            )
