"""Strip trailing whitespace and end each file named on the command line with one newline.

Out: exit code 1 if a file was changed, so that pre-commit stops and shows the change.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path


def tidy(text: str) -> str:
    """Return `text` without trailing whitespace, with one newline at its end."""
    stripped = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE).rstrip("\n")
    return stripped + "\n" if stripped else ""


changed = False
for path in map(Path, sys.argv[1:]):
    before = path.read_text(encoding="utf-8")
    after = tidy(before)
    if after != before:
        path.write_text(after, encoding="utf-8")
        print(f"tidied {path}")
        changed = True
sys.exit(changed)
