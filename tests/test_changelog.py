from __future__ import annotations

import re
from pathlib import Path

import nbagent

CHANGELOG = Path(__file__).parents[1] / "CHANGELOG.md"


def test_the_newest_version_is_the_one_of_the_code() -> None:
    """Nobody releases a version that the changelog does not tell about."""
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == nbagent.__version__
