"""Reads logs from files of nbagent and of other programs.

In: a file, or messages. Out: a `Log` in memory; `copy_to` writes it into a store:

    read_chatgpt("conversations.json").copy_to("sqlite:///chat.db")
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.log.export.jsonl import decode_lines
from nbagent.log.imports import chatgpt, claude
from nbagent.log.imports.entries import Conversation, entries_of
from nbagent.log.log import Log
from nbagent.log.sources import MemorySource
from nbagent.messages import JSON
from nbagent.models.formats.openai_messages import from_openai

__all__ = ["read_chatgpt", "read_claude", "read_jsonl", "read_openai"]


def read_jsonl(path: str | Path) -> Log:
    """Return the log that `log.export.jsonl(path)` wrote.

    Raises:
        UsageError: a line of the file is not an entry.
    """
    with Path(path).open(encoding="utf-8") as file:
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
    """Return the conversations of a ChatGPT data export (`conversations.json`), with all branches.

    Raises:
        UsageError: the file is not such an export.
    """
    return _read_export(path, chatgpt.conversations)


def read_claude(path: str | Path) -> Log:
    """Return the conversations of a Claude data export (`conversations.json`).

    Raises:
        UsageError: the file is not such an export.
    """
    return _read_export(path, claude.conversations)


def _read_export(path: str | Path, parse: Callable[[JSON], Iterator[Conversation]]) -> Log:
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        return _log(entry for conversation in parse(data) for entry in entries_of(conversation))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise UsageError(f"{Path(path).name} is not an export of this kind ({reason}).") from error


def _log(entries: Iterable[Entry]) -> Log:
    held = list(entries)
    return Log(MemorySource(lambda: held))
