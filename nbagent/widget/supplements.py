"""The supplements of the component: modules that its pages get after it (ADR 0021).

In: a name. Out: the module, gzipped, and its digest. Rule: a person can read and write messages without them,
so the component, which is sent with every chat and saved with every notebook, is small.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
from pathlib import Path
from typing import NamedTuple

__all__ = ["AT_ONCE", "MATH", "NAMES", "SupplementModule", "supplement"]

MATH = "math"
AT_ONCE = ("panels", "rich")
"""What every view needs. It is sent unasked, because a page cannot ask for it while a cell runs."""
NAMES = frozenset({MATH, *AT_ONCE})
_FOLDER = Path(__file__).parents[1] / "static"


class SupplementModule(NamedTuple):
    """A JavaScript module."""

    digest: str
    gzipped: bytes


@functools.cache
def supplement(name: str) -> SupplementModule:
    """Return one of `NAMES`."""
    source = (_FOLDER / f"{name}.js").read_bytes()
    return SupplementModule(hashlib.sha256(source).hexdigest()[:16], gzip.compress(source))
