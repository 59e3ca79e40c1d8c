"""The README tells the truth: its Python runs, its commands and its links, and other pages' links, exist."""

from __future__ import annotations

import ast
import inspect
import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from real_kernel import Notebook

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SOURCE = PROJECT["urls"]["Source"]
PAGES = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")} - {ROOT / "docs" / "adr" / "template.md"})


def is_there(link: str, folder: Path = ROOT) -> bool:
    """Whether a link leads to a file or a folder of ours that exists; for the rest of the web nobody asks."""
    ours = re.fullmatch(rf"{re.escape(SOURCE)}/(?:blob|raw|tree)/main/(.+)", link)
    if ours:
        return (ROOT / ours[1]).exists()
    return ":" in link or (folder / link).exists()


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


async def run(code: str, names: dict[str, Any]) -> None:
    """Run a cell as a notebook would, `await` included."""
    compiled = compile(code, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, names)
    if inspect.isawaitable(result):
        await result


def without_keys(patch: pytest.MonkeyPatch) -> None:
    """Be on a machine without a key and without a model server."""
    for name in [name for name in os.environ if name.endswith("_API_KEY")]:
        patch.delenv(name)
    patch.setenv("NBAGENT_MODEL", "demo")  # there may be a server here


@pytest.mark.kernel
def test_its_python_runs_in_a_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block is a cell that runs; the one that shows the component shows it."""
    without_keys(monkeypatch)
    notebook = Notebook()
    try:
        cells = [notebook.finish(notebook.start(code)) for code in blocks("python")]
    finally:
        notebook.close()
    assert [cell.error for cell in cells] == [""] * len(cells)
    assert len(cells) >= 8
    shown = [data.get("text/plain") for data in cells[0].displays]
    assert "Chat(Agent('demo:demo'))" in shown


async def test_its_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tour works from top to bottom, as the cells of one notebook, without any key."""
    without_keys(monkeypatch)
    names: dict[str, Any] = {}
    for code in blocks("python"):
        await run(code, names)


def test_its_commands_exist() -> None:
    """Each `make …` it names is a target."""
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake ([a-z]+)\b", README)) <= set(targets)


def test_its_links_work_on_the_package_index() -> None:
    """Each picture and page it points to has its whole address there, and is a file or a folder here."""
    inline, named = (
        re.findall(r"\]\(([^)]+)\)", README),
        dict(re.findall(r"^\[(.+)\]: (\S+)$", README, re.MULTILINE)),
    )
    assert set(re.findall(r"\]\[([^\]]+)\]", README)) == named.keys()
    for address in (*inline, *named.values()):
        assert address.startswith(("https://", "#"))
        assert is_there(address)


@pytest.mark.parametrize("name", sorted(PROJECT["urls"]))
def test_the_addresses_of_the_package(name: str) -> None:
    """All lead to one repository, and those of a file or a folder to one that is there."""
    assert PROJECT["urls"][name].startswith(SOURCE)
    assert is_there(PROJECT["urls"][name])


@pytest.mark.parametrize("page", [path.relative_to(ROOT).as_posix() for path in PAGES])
def test_the_links_of_a_page_lead_somewhere(page: str) -> None:
    """What a page of the documentation points to, beside it or in the repository, is there."""
    links = re.findall(r"\]\(([^)#\s]+)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not is_there(link, (ROOT / page).parent)] == []
