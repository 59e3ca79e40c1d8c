from __future__ import annotations

import ast
from pathlib import Path

import pytest

import nbagent


def type_checking_names() -> set[str]:
    """Return the names the package imports for type checkers only."""
    tree = ast.parse(Path(nbagent.__file__).read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        alias.name for node in guarded.body if isinstance(node, ast.ImportFrom) for alias in node.names
    } - {"TYPE_CHECKING"}


def test_all_is_sorted() -> None:
    """The public names stand in order, each once."""
    assert nbagent.__all__ == sorted(set(nbagent.__all__))


@pytest.mark.parametrize("name", nbagent.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """What `__all__` promises can be imported."""
    assert getattr(nbagent, name) is not None


def test_type_checkers_see_the_same_names() -> None:
    """A lazily loaded name is lazily loaded and typed, or neither."""
    assert type_checking_names() == set(nbagent.__all__) - {"__version__"}


def test_tab_completion_offers_the_public_names() -> None:
    """`dir(nbagent)` lists what was not loaded yet, too."""
    assert set(nbagent.__all__) <= set(dir(nbagent))


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A typo gets Python's usual answer."""
    with pytest.raises(AttributeError, match="Chatt"):
        nbagent.Chatt  # noqa: B018  the access is the test
