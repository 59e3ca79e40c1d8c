"""`pip install nbagent` installs what nbagent imports; an extra, what its part imports."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from sys import stdlib_module_names

import pytest
from test_layers import PACKAGE, TREES, imports

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
        "html/markdown.py",
        "mistune",
    ): "sets Markdown where nbconvert brought it; without it our own parser does",
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


def libraries(file: str) -> set[str]:
    """Return the libraries a module imports: at once, inside a function, by `import_module`, for types."""
    tops = {name.partition(".")[0] for name in imports(TREES[file])}
    return tops - stdlib_module_names - {"nbagent"}


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


@pytest.mark.parametrize("file", sorted(TREES))
def test_every_import_is_declared(file: str) -> None:
    """No module relies on what a dependency happens to bring."""
    promised = declared(file)
    missing = {name for name in libraries(file) if not homes().get(name, {normal(name)}) & promised}
    assert missing == {name for left_out, name in LEFT_OUT if left_out == file}


def test_the_tables_are_true() -> None:
    """The two tables name only files that are there."""
    assert all((PACKAGE / path).exists() for path in [*EXTRAS, *(file for file, _ in LEFT_OUT)])
