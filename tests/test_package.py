"""What is published: a wheel that works without Node and holds nothing else; sources that test themselves."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

import nbagent

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel; return the names of the files in it."""
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        return set(archive.namelist())


def build(target: str, folder: Path) -> Path:
    """Build a wheel or an sdist; return its path."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    return next(folder.iterdir())


def files_in_git() -> set[str]:
    """Return the files of the checkout that git has, or would take."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-per-directory=.gitignore"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    return {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()}


@pytest.mark.parametrize(
    "path",
    [
        "nbagent/widget/static/chat.js",
        *(f"nbagent/static/{name}.js" for name in ("math", "panels", "rich")),
        "nbagent/py.typed",
    ],
)
def test_the_wheel_has_what_works_without_node(wheel: set[str], path: str) -> None:
    """The widget's bundle and the types are in the wheel."""
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


@pytest.mark.skipif(
    shutil.which("git") is None or not (ROOT / ".git").exists(),
    reason="no git checkout: these are the unpacked sources",
)
def test_the_sdist_is_the_checkout(tmp_path: Path) -> None:
    """Whoever unpacks the sources has all that `make test` needs, and nothing that was made on the way."""
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {member.name.partition("/")[2] for member in archive}
    assert names == files_in_git() | {"PKG-INFO"}


def test_every_extra_a_message_names_exists() -> None:
    """Where an error says `pip install "nbagent[…]"`, that helps."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "nbagent").rglob("*.py"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(re.findall(r"nbagent\[([\w-]+)\]", sources)) <= project["optional-dependencies"].keys()
