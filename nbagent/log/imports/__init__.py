"""Reads logs from files of nbagent and of other programs.

In: a file, or messages. Out: a `Log` in memory; `copy_to` writes it into a store:

    read_chatgpt("conversations.json").copy_to("sqlite:///chat.db")
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from nbagent.core.entry_lines import entry_in_line
from nbagent.errors import UsageError
from nbagent.events import Entry, encode
from nbagent.log.export.jsonl import decode_lines
from nbagent.log.imports import chatgpt, claude, export_file
from nbagent.log.imports.entries import Conversation, entries_of
from nbagent.log.log import Log
from nbagent.log.sources import MemorySource
from nbagent.messages import JSON
from nbagent.models.formats.openai_messages import from_openai
from nbagent.suggestions import warn

__all__ = ["read_chatgpt", "read_claude", "read_jsonl", "read_openai"]


def read_jsonl(path: str | Path) -> Log:
    """Return the log that `log.export.jsonl(path)` wrote.

    Raises:
        UsageError: a line of the file is not an entry.
    """
    with Path(path).open("rb") as file:
        return _log(decode_lines(file))


def read_openai(messages: Iterable[dict[str, JSON]], *, session_id: str = "imported", at: int = 0) -> Log:
    """Return a conversation in OpenAI's Chat Completions JSON as a log. Its times and usage are unknown.

    Args:
        messages: the `messages` of a request.
        session_id: the id of the session in the log.
        at: the time of all its events, in UTC microseconds.
    """
    instructions, said = from_openai(messages)
    conversation = Conversation(session_id, tuple(said), at=at, instructions=instructions, provider="openai")
    return _log(entries_of(conversation))


def read_chatgpt(path: str | Path) -> Log:
    """Return the conversations of a ChatGPT data export, with all branches.

    Args:
        path: the export: `conversations.json`, or the ZIP file with it.

    Raises:
        UsageError: the file is not such an export.
    """
    return _log(_read_export(path, chatgpt.conversation))


def read_claude(path: str | Path) -> Log:
    """Return the conversations of a Claude data export.

    Args:
        path: the export: `conversations.json`, or the ZIP file with it.

    Raises:
        UsageError: the file is not such an export.
    """
    return _log(_read_export(path, claude.conversation))


def _read_export(path: str | Path, parse: Callable[[dict[str, JSON], int], Conversation]) -> Iterator[Entry]:
    """Yield the entries of an export. A conversation that cannot be read is left out, with a warning."""
    name, read, unread = Path(path).name, list[list[Entry]](), list[str]()
    items = export_file.conversations(Path(path))
    for number, item in enumerate(items, start=1):
        try:
            entries = entries_of(parse(item, number))
            # Through JSON and back: a title that is a number, say, must not get into a log.
            read.append([entry_in_line(encode(entry), entry.seq) for entry in entries])
        except (
            UsageError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError
        ) as error:  # fmt: skip
            unread.append(f"number {number} ({type(error).__name__}: {str(error)[:80]})")
    if unread and not read:
        raise UsageError(f"{name} is not an export of this kind: conversation {unread[0]}.")
    if unread:
        left = f"{len(unread)} of {len(items)} conversations in {name} could not be read and were left out: "
        warn(left + ", ".join(unread[:3]))
    return chain.from_iterable(read)


def _log(entries: Iterable[Entry]) -> Log:
    held = list(entries)
    return Log(MemorySource(lambda: held))
