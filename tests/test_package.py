"""What `pip install` gives: a wheel that works without Node, and nothing in it that is not needed."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import nbagent

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel; return the names of the files in it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize(
    "path", ["nbagent/widget/static/chat.js", "nbagent/static/math.js", "nbagent/py.typed"]
)
def test_the_wheel_has_what_works_without_node(wheel: set[str], path: str) -> None:
    """The bundles and the types are in the wheel."""
    assert path in wheel


def test_the_wheel_has_every_module(wheel: set[str]) -> None:
    """No module of the checkout is left out."""
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "nbagent").rglob("*.py")}
    assert modules <= wheel


def test_the_wheel_has_nothing_else(wheel: set[str]) -> None:
    """Tests, notebooks and TypeScript stay at home."""
    assert {name.partition("/")[0] for name in wheel if ".dist-info/" not in name} <= {
        "nbagent",
        f"nbagent-{nbagent.__version__}.data",
    }


def test_every_extra_a_message_names_exists() -> None:
    """Where an error says `pip install "nbagent[…]"`, that helps."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "nbagent").rglob("*.py"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(re.findall(r"nbagent\[([\w-]+)\]", sources)) <= project["optional-dependencies"].keys()
