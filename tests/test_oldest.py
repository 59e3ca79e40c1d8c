"""Beside versions as old as oldest.txt has them, nbagent works, and installing it replaces none of them.

`make test` installs them into a folder, and runs a part of the tests with that folder before all others.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[1]
OLDEST = ROOT / ".venv" / ".oldest"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

needs_them = pytest.mark.skipif(not OLDEST.is_dir(), reason="`make test` installs the oldest versions")


def run(*command: str | Path) -> str:
    """Run Python where the oldest versions come first; return what it prints."""
    path = os.pathsep.join(filter(None, [str(OLDEST), os.environ.get("PYTHONPATH", "")]))
    done = subprocess.run(
        [sys.executable, *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_they_are_the_lower_bounds() -> None:
    """oldest.txt has the lower bounds of the dependencies everybody gets, and of pictures and Parquet."""
    pinned = {}
    for line in (ROOT / "oldest.txt").read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        found = Requirement(text) if text else None
        if found and (found.marker is None or found.marker.evaluate({"python_version": "3.11"})):
            pinned[found.name] = Version(str(found.specifier).removeprefix("=="))
    extras = PROJECT["optional-dependencies"]
    allowed = map(Requirement, [*PROJECT["dependencies"], *extras["plot"], *extras["parquet"]])
    bounds = {each.name: Version(str(each.specifier).removeprefix(">=")) for each in allowed}
    assert {name: pinned[name] for name in bounds} == bounds


@needs_them
def test_pip_replaces_none_of_them(tmp_path: Path) -> None:
    """`pip install` of the wheel finds all it needs, offline, and would install nothing else."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    wheel = next(tmp_path.glob("*.whl"))
    offline = ("--no-index", "--dry-run", "--quiet", "--disable-pip-version-check", "--report", "-")
    report = json.loads(run("-m", "pip", "install", *offline, f"{wheel}[plot,parquet]"))
    assert {item["metadata"]["name"] for item in report["install"]} <= {"nbagent"}


@needs_them
def test_they_are_what_is_imported() -> None:
    """The folder wins over the environment: what is tested on it is tested on pandas 2."""
    assert run("-c", "import pandas; print(pandas.__version__)").startswith("2.")
