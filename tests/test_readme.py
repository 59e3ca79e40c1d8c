"""The README tells the truth: its Python runs, its commands and its links exist."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


async def run(code: str, names: dict[str, Any]) -> None:
    """Run a cell as a notebook would, `await` included."""
    compiled = compile(code, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, names)
    if inspect.isawaitable(result):
        await result


async def test_its_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tour works from top to bottom, as the cells of one notebook."""
    monkeypatch.setenv("NBAGENT_MODEL", "demo")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "none-is-needed-to-name-a-model")
    monkeypatch.setenv("OPENAI_API_KEY", "none-is-needed-to-name-a-model")
    names: dict[str, Any] = {}
    for code in blocks("python"):
        await run(code, names)


def test_its_commands_exist() -> None:
    """Each `make …` it names is a target."""
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake ([a-z]+)\b", README)) <= set(targets)


def test_its_links_lead_somewhere() -> None:
    """Each picture and each page it points to is there."""
    paths = [path for path in re.findall(r"\]\(([^)#:]+)\)", README) if not (ROOT / path).exists()]
    assert not paths
