"""What is generated and committed is what its sources give."""

from __future__ import annotations

import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_typescript_event_types_are_current() -> None:
    """`js/src/core/events.gen.ts` is stale when this fails: run `python scripts/gen_types.py`."""
    generator = runpy.run_path(str(ROOT / "scripts" / "gen_types.py"))
    assert generator["TARGET"].read_text() == generator["render"]()


@pytest.mark.skipif(not (ROOT / "js" / "node_modules" / "esbuild").exists(), reason="needs `npm ci` in js/")
def test_bundle_is_current_and_small() -> None:
    """The committed bundle is stale when this fails: run `npm run build` in js/."""
    node = shutil.which("node", path=f"{ROOT / '.venv' / 'bin'}:/usr/local/bin:/usr/bin")
    assert node is not None
    check = [node, "build.mjs", "--check"]
    result = subprocess.run(check, cwd=ROOT / "js", capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
