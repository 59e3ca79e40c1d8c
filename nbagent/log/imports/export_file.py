"""Reads the file of a data export: JSON, with or without a byte order mark, or the ZIP it came in.

In: a path. Out: the list of conversations in it, unparsed. Rule: whatever else it is, is a `UsageError`.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from nbagent.errors import UsageError
from nbagent.messages import JSON

__all__ = ["conversations"]

_NAME = "conversations"
_LARGEST = 4_000_000_000
"""Bytes of a file in a ZIP: one that says it is longer is not an export of conversations."""


def conversations(path: Path) -> list[dict[str, JSON]]:
    """Return the conversations of an export.

    Raises:
        UsageError: the file is not an export.
    """
    try:
        found = [item for text in _texts(path) for item in _listed(json.loads(text.decode("utf-8-sig")))]
    except (
        ValueError,
        RecursionError,
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
    ) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else f"{error}"
        raise UsageError(f"{path.name} is not an export of this kind: {reason}.") from error
    return found


def _texts(path: Path) -> list[bytes]:
    """Return the content of the file, or of those in the ZIP that hold conversations."""
    if not zipfile.is_zipfile(path):
        return [path.read_bytes()]
    with zipfile.ZipFile(path) as archive:
        # A large export is cut into conversations-000.json, conversations-001.json, …
        inside = [info for info in archive.infolist() if _holds_conversations(PurePosixPath(info.filename))]
        if not inside:
            raise ValueError(f"the ZIP has no {_NAME}.json")
        if sum(info.file_size for info in inside) > _LARGEST:
            raise ValueError("what is in the ZIP is too large")
        return [archive.read(info) for info in sorted(inside, key=lambda info: info.filename)]


def _holds_conversations(path: PurePosixPath) -> bool:
    numbered = path.stem.removeprefix(_NAME).strip("-_")
    return path.suffix == ".json" and path.stem.startswith(_NAME) and (not numbered or numbered.isdecimal())


def _listed(data: JSON) -> list[dict[str, JSON]]:
    """Return the conversations in a file; one on its own counts, too."""
    items = [data] if isinstance(data, dict) else data
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise ValueError("it is not a list of conversations")
    return items
