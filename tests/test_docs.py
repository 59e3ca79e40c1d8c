"""Every path and every `make` command that the documentation names exists.

In: the code spans of the pages. Rule: a path starts at the root, or in `nbagent/` if it begins with one of
the package's folders, as in `core/state.py`. Blocks of code are left out, and so is the changelog: it may
name what is gone.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    {ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", ROOT / "benchmarks" / "README.md"}
    | set((ROOT / "docs").rglob("*.md"))
)
FROM_ROOT = ("nbagent", "tests", "js", "scripts", "benchmarks", "notebooks", "docs")
FROM_PACKAGE = tuple(folder.name for folder in (ROOT / "nbagent").iterdir() if folder.is_dir())
TARGETS = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
pages = pytest.mark.parametrize("page", [path.relative_to(ROOT).as_posix() for path in PAGES])


def code_spans(page: str) -> list[str]:
    """Return what the text of a page has between backticks."""
    text = (ROOT / page).read_text(encoding="utf-8")
    without_blocks = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.findall(r"`([^`]+)`", without_blocks)


def is_there(path: str) -> bool:
    """Return whether a path exists; a word that is not a path of this repository passes."""
    if "/" not in path:
        return True
    first = path.split("/", maxsplit=1)[0]
    candidates = [ROOT / path] if first in FROM_ROOT else []
    candidates += [ROOT / "nbagent" / path] if first in FROM_PACKAGE else []
    return not candidates or any(candidate.exists() for candidate in candidates)


@pages
def test_the_paths_of_a_page_exist(page: str) -> None:
    """A reader who follows a path on a page finds a file or a folder there."""
    words = [word for span in code_spans(page) for word in span.split()]
    assert [word for word in words if not is_there(word)] == []


@pages
def test_the_make_commands_of_a_page_exist(page: str) -> None:
    """Each `make …` on a page is a target of the Makefile."""
    named = [span.split()[1] for span in code_spans(page) if re.match(r"make [a-z]", span)]
    assert [name for name in named if name not in TARGETS] == []
