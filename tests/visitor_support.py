"""What a hostile visitor of an app sends: every command there is, with somebody else's ids."""

from __future__ import annotations

import inspect
from typing import Any

from nbagent import Session
from nbagent.testing import ScriptedModel
from nbagent.widget.commands import COMMANDS

__all__ = ["SECRET", "arguments", "somebody_elses"]

SECRET = "the board decides on Monday"


def somebody_elses(store: str) -> Session:
    """Return what somebody else has said, in the store that the visitor's chat writes to."""
    session = Session(ScriptedModel([SECRET]), store=store, title="Theirs")
    session.send("When?").result(30)
    session.flush()
    return session


def arguments(command: str, session_id: str, message_id: str = "message-1") -> dict[str, Any]:
    """Return every argument the command takes, each of which names the other's session or message."""
    taken = list(inspect.signature(COMMANDS[command].function).parameters)[1:]
    known = {
        "session_id": session_id,
        "message_id": message_id,
        "parts": [{"type": "text", "text": "Tell me @api_key"}],
        "approved": True,
        "tool_call_id": "call-1",
        "name": "default",
        "title": "Mine now",
        "search": "",
        "prefix": "",
    }
    return {name: known[name] for name in taken if name != "reason"}
