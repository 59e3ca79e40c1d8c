"""What is public: `docs/public.md` says it, `__all__` is the truth, and type checkers see the same."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import nbformat
import pytest

import nbagent

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "nbagent"
PUBLIC = {
    "nbagent",
    "nbagent.adapters.langchain",
    "nbagent.adapters.mcp",
    "nbagent.adapters.pydantic_ai",
    "nbagent.agent",
    "nbagent.errors",
    "nbagent.events",
    "nbagent.log",
    "nbagent.messages",
    "nbagent.models",
    "nbagent.redact",
    "nbagent.testing",
}
"""Modules whose names people may import; everything else may change from version to version."""


def names_imported(code: str) -> Iterator[tuple[str, str]]:
    """Yield (module, name) of each `from nbagent… import name`."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "nbagent":
            yield from ((str(node.module), alias.name) for alias in node.names)


def exports(module: str) -> set[str]:
    """Return the names a module gives out: its `__all__`, and the modules below it."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    below = {child.stem for child in path.iterdir()} if path.is_dir() else set[str]()
    return {*getattr(import_module(module), "__all__", ()), *below}


def past_all(sources: Iterator[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Return (place, module, name) of what is imported without being given out."""
    return [
        (place, module, name)
        for place, code in sources
        for module, name in names_imported(code)
        if name not in exports(module)
    ]


def own_code() -> Iterator[tuple[str, str]]:
    for folder in ("nbagent", "benchmarks", "scripts"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def users_code() -> Iterator[tuple[str, str]]:
    """Yield the Python that readers copy: from the notebooks, and from the pages."""
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code" and not cell.source.startswith("%%"):
                yield path.name, re.sub(r"^\s*%.*$", "pass", cell.source, flags=re.MULTILINE)
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for code in re.findall(
            r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
        ):
            yield path.name, code


def test_nothing_is_imported_past_all() -> None:
    """A name that another module of ours uses is in the `__all__` of the module that has it."""
    assert past_all(own_code()) == []


def test_what_readers_copy_is_public() -> None:
    """Notebooks and pages import public names from public modules, and nothing else."""
    assert past_all(users_code()) == []
    assert {module for _, code in users_code() for module, _ in names_imported(code)} <= PUBLIC


@pytest.mark.parametrize("module", sorted(PUBLIC))
def test_a_public_module_says_what_it_has(module: str) -> None:
    """`__all__` names each thing once (ruff keeps it sorted), and each thing is there."""
    names = import_module(module).__all__
    assert sorted(names) == sorted(set(names))
    assert [name for name in names if not hasattr(import_module(module), name)] == []


def test_the_page_names_what_is_public() -> None:
    """`docs/public.md` has a section per public module, with every name in its `__all__`."""
    page = (ROOT / "docs" / "public.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## `([\w.]+)`$(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    assert {module: sorted(set(re.findall(r"`([\w.]+)`", text))) for module, text in sections.items()} == {
        module: sorted(import_module(module).__all__) for module in PUBLIC
    }


def test_the_version_is_one_of_the_names() -> None:
    """`nbagent.__version__` is public, too."""
    assert "__version__" in nbagent.__all__
