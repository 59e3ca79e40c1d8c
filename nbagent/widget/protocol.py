"""What kernel and view say to each other over the comm: one TypedDict per message.

`scripts/gen_types.py` writes the same types, under the same names, for the front end.

Rules:

- All state comes from entries. `EntryBatch` covers exactly the entries in `(since, seq]`; a view that is
  at `since` applies it, one that is at `seq` or further ignores it, and any other asks for what it misses
  (`Sync`). A batch with `since` 0 is the whole conversation and may replace what a view has.
- Jupyter may drop any message, in both directions. So the kernel says how far the log is (`LogPosition`)
  until the view has acknowledged it, and the view repeats `Hello`, `Sync` and commands until it has a reply.
- A click is a `Command`, never a write to the state. A command is executed once, however often it comes.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from nbagent.core.view_entry import ViewEntry
from nbagent.messages import JSON, ErrorInfo

__all__ = [
    "PROTOCOL",
    "Ack",
    "Command",
    "EntryBatch",
    "Hello",
    "LogPosition",
    "Notice",
    "Reply",
    "Supplement",
    "Sync",
    "ToView",
    "ViewEntry",
    "WantSupplement",
    "Welcome",
]

PROTOCOL = 1

# --- kernel to view ---------------------------------------------------------------------------


class EntryBatch(TypedDict):
    """The entries in `(since, seq]`."""

    type: Literal["events"]
    session_id: str
    since: int
    seq: int
    entries: list[ViewEntry]


class LogPosition(TypedDict):
    """How far the log is: sent while a view has not acknowledged it."""

    type: Literal["head"]
    session_id: str
    seq: int


class Welcome(TypedDict):
    """The reply to `Hello`; also sent when another agent or session was chosen.

    `subshell`: commands get through while a cell runs. `agents`: the names one can choose; `agent`: the one
    that answers. `history`: the sessions of the store can be listed here. `kept`: the session can be opened
    again when this kernel is gone.
    """

    type: Literal["welcome"]
    protocol: int
    session_id: str
    seq: int
    subshell: bool
    agents: list[str]
    agent: str | None
    kept: bool
    history: bool


class Reply(TypedDict):
    """The reply to a command; `error` says why it could not be executed."""

    type: Literal["reply"]
    command_id: str
    error: NotRequired[ErrorInfo]
    value: NotRequired[JSON]


class Notice(TypedDict):
    """Something a person should know that is not in the log, such as a store that cannot be written."""

    type: Literal["notice"]
    level: Literal["info", "warning", "error"]
    message: str
    hint: str | None


class Supplement(TypedDict):
    """A supplement of the component: a JavaScript module, gzipped, is the message's one buffer.

    `digest`: chats of one page share the modules with the same digest.
    """

    type: Literal["supplement"]
    name: str
    digest: str


# --- view to kernel ---------------------------------------------------------------------------


class Hello(TypedDict):
    """A view is there and has everything up to `since`."""

    type: Literal["hello"]
    view: str
    session_id: str | None
    since: int


class Ack(TypedDict):
    """The view has everything up to `seq`; about once a second while batches come."""

    type: Literal["ack"]
    view: str
    session_id: str | None
    seq: int


class Sync(TypedDict):
    """The view misses what came after `since`."""

    type: Literal["sync"]
    view: str
    session_id: str | None
    since: int


class WantSupplement(TypedDict):
    """The view needs a supplement that has not come."""

    type: Literal["want_supplement"]
    view: str
    name: str


class Command(TypedDict):
    """A person did something: `name` is one of `nbagent.widget.commands.COMMANDS`."""

    type: Literal["command"]
    view: str
    command_id: str
    name: str
    arguments: dict[str, JSON]


ToView = EntryBatch | LogPosition | Welcome | Reply | Notice | Supplement
FromView = Hello | Ack | Sync | WantSupplement | Command
