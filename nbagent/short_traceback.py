"""What IPython shows of an error of ours: the message, and the caller's own lines.

In: an error. Out: the lines of its traceback. Rules:

- Frames of nbagent, of IPython, and of libraries below them are left out, in the causes too. All frames of
  the caller stay: the cell, a module, a tool, a function that is a model.
- `%xmode Verbose` shows everything. What looks like a key is replaced, also there.
- Outside IPython nobody asks for this: a script ends with Python's whole traceback.
"""

from __future__ import annotations

import os
import re
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from nbagent.redact import api_keys

__all__ = ["short_traceback"]

_HERE = f"{Path(__file__).resolve().parent}{os.sep}"
_LIBRARIES = tuple(
    {sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib", "purelib", "platlib")}
)
_SHELL = re.compile(r"[/\\](IPython|ipykernel|ipykernel_launcher)([/\\]|\.py$)")
_COLOURS = r"((?:\x1b\[[0-9;]*m)*)"
_KEY_ARGUMENT = re.compile(rf"""(api_key{_COLOURS}['"]?{_COLOURS}[=:]\s*{_COLOURS}\s*)(['"])(.+?)\5""")


def short_traceback(error: BaseException) -> list[str]:
    """Return what IPython shall show of `error`."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if shell is None:
        return traceback.format_exception(error)
    formatter = shell.InteractiveTB
    if formatter.mode == "Verbose":
        return _without_keys(formatter.structured_traceback(type(error), error, error.__traceback__))
    with _shortened(error):
        lines = formatter.structured_traceback(type(error), error, error.__traceback__, tb_offset=0)
    return _without_keys(lines)


@contextmanager
def _shortened(error: BaseException) -> Iterator[None]:
    """Take the frames that are nobody's business out of an error and its causes, for the time being."""
    whole = [(one, one.__traceback__) for one in _chain(error)]
    try:
        for one, frames in whole:
            one.__traceback__ = _callers_own(frames)
        yield
    finally:
        for one, frames in whole:
            one.__traceback__ = frames


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _callers_own(frames: TracebackType | None) -> TracebackType | None:
    kept, inside = [], False
    while frames is not None:
        file = frames.tb_frame.f_code.co_filename
        if file.startswith(_HERE) or _SHELL.search(file):
            inside = True
        elif not (inside and _is_library(file)):
            inside = False
            kept.append(frames)
        frames = frames.tb_next
    chained = None
    for frame in reversed(kept):
        chained = TracebackType(chained, frame.tb_frame, frame.tb_lasti, frame.tb_lineno)
    return chained


def _is_library(file: str) -> bool:
    return file.startswith((*_LIBRARIES, "<frozen "))


def _without_keys(lines: list[str]) -> list[str]:
    return [_without_key(_KEY_ARGUMENT.sub(r"\1\5[redacted]\5", line)) for line in lines]


def _without_key(line: str) -> str:
    """Redact between the colours: to the patterns of keys, a colour would look like a part of one."""
    return "".join(
        text if text.startswith("\x1b") else api_keys(text) for text in re.split(r"(\x1b\[[0-9;]*m)", line)
    )
