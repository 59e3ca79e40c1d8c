"""`pip install nbagent` installs what nbagent imports; an extra, what its part imports."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from sys import stdlib_module_names

import pytest

import nbagent

PACKAGE = Path(nbagent.__file__).parent
PROJECT = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]

EXTRAS = {
    "adapters/langchain.py": "langchain",
    "adapters/mcp.py": "mcp",
    "adapters/pydantic_ai.py": "pydantic-ai",
    "log/export/": "otel",
    "log/plot.py": "plot",
    "log/timeline.py": "plot",
    "server/": "server",
    "store/postgres.py": "postgres",
}
"""The extra that installs what a file, or a folder, imports beside the dependencies everybody gets."""

LEFT_OUT = {
    (
        "store/opening.py",
        "jupyter_core",
    ): "tells where Jupyter keeps data; without it the usual folder is taken",
    ("testing/chat_page.py", "playwright"): "whoever drives a page has Playwright: we are given its page",
    (
        "testing/notebook_page.py",
        "playwright",
    ): "whoever drives a notebook has Playwright: we are given its page",
    ("testing/plugin.py", "pytest"): "pytest loads the plugin, nobody else does",
}
"""What is imported and not declared, each with its reason."""

MODULES = [path.relative_to(PACKAGE).as_posix() for path in sorted(PACKAGE.rglob("*.py"))]


def libraries(file: str) -> Iterator[str]:
    """Yield the libraries a module imports: at once, inside a function, by `import_module`, for types."""
    for node in ast.walk(ast.parse((PACKAGE / file).read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom(module=str(module), level=0):
                names = [module]
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                names = [module]
            case _:
                names = []
        tops = (name.partition(".")[0] for name in names)
        yield from (top for top in tops if top != "nbagent" and top not in stdlib_module_names)


@cache
def homes() -> dict[str, set[str]]:
    """Return the distributions each installed library comes from."""
    return {name: {normal(home) for home in found} for name, found in packages_distributions().items()}


def normal(name: str) -> str:
    """Return a distribution's name as packaging tools compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(file: str) -> set[str]:
    """Return the distributions pyproject.toml promises to a module."""
    extras = [extra for path, extra in EXTRAS.items() if file.startswith(path)]
    wanted = [PROJECT["dependencies"], *(PROJECT["optional-dependencies"][extra] for extra in extras)]
    return {normal(re.split(r"[^\w.-]", requirement)[0]) for part in wanted for requirement in part}


@pytest.mark.parametrize("file", MODULES)
def test_every_import_is_declared(file: str) -> None:
    """No module relies on what a dependency happens to bring."""
    promised = declared(file)
    missing = {name for name in libraries(file) if not homes().get(name, {normal(name)}) & promised}
    assert missing == {name for left_out, name in LEFT_OUT if left_out == file}


def test_the_tables_are_true() -> None:
    """The two tables name only files that are there."""
    assert all((PACKAGE / path).exists() for path in [*EXTRAS, *(file for file, _ in LEFT_OUT)])
