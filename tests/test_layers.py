"""Folders are layers, and imports go down, in no circle: what `docs/architecture.md` draws.

An import is an import wherever it stands: at the top, inside a function, or for type checkers only.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import nbagent

PACKAGE = Path(nbagent.__file__).parent

LAYERS = (
    {"messages", "events", "errors", "redact", "short_traceback", "suggestions", "arguments"},
    {"core"},
    {"models", "store", "html"},
    {"agent"},
    {"session"},
    {"log", "widget", "server", "adapters"},
    {"testing", "__init__"},
)
PEERS = ({"models", "store", "html"}, {"log", "widget", "server", "adapters"})
"""Parts of one layer that know nothing of each other."""

DOORWAYS = {
    ("session/session.py", "log"): "`session.log` is a promise; pandas is loaded when somebody looks",
    ("session/environment.py", "__init__"): "the first event records the version",
    ("widget/chat.py", "log"): "`chat.log` has a type",
}
"""Imports that go up or sideways, for a type or inside a function only, each with its reason."""

OWNERS = {"httpx": "models", "pandas": "log", "anywidget": "widget", "ipywidgets": "widget"}
"""The one part that may import a library."""

CORE_MAY_IMPORT = {"nbagent", "msgspec", *sys.stdlib_module_names} - {
    *("asyncio", "http", "io", "logging", "multiprocessing", "os", "pathlib", "shutil", "socket", "sqlite3"),
    *("ssl", "subprocess", "sys", "tempfile", "urllib", "warnings"),
}
"""Libraries that do no I/O."""

SHARED_FOLDERS = {"static"}
"""Folders of the package whose files any part may read."""


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names that are imported anywhere in `tree`, `import_module("…")` included."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                yield from (f"{module}.{alias.name}" for alias in node.names)
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module


def parsed() -> dict[str, ast.Module]:
    """Return each module of the package, by its path below it."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


TREES = parsed()


def dotted(file: str) -> str:
    """Return the dotted name of the module in `file`."""
    return ".".join(("nbagent", *Path(file).with_suffix("").parts)).removesuffix(".__init__")


MODULES = {dotted(file): file for file in TREES}


def module_of(name: str) -> str | None:
    """Return the module of ours that an imported name belongs to; None for other people's."""
    while name and name not in MODULES:
        name = name.rpartition(".")[0]
    return name or None


def part(module: str) -> str:
    """Return the part a dotted name belongs to; what the package itself defines is `__init__`."""
    return [*module.split("."), "__init__"][1]


def layer(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


def ours() -> Iterator[tuple[str, str, str]]:
    """Yield (file, importing part, imported part) where both are ours and differ."""
    for file, tree in TREES.items():
        importer = part(dotted(file))
        for name in imports(tree) if importer != "__init__" else ():
            module = module_of(name)
            if module is not None and part(module) != importer:
                yield file, importer, part(module)


def graph() -> dict[str, set[str]]:
    """Return what each module imports of ours; the package's `__init__` is a doorway to all and left out."""
    return {
        module: {
            imported
            for name in imports(TREES[file])
            if (imported := module_of(name)) not in (None, module, "nbagent")
            and (file, part(imported or "")) not in DOORWAYS
        }
        for module, file in MODULES.items()
        if module != "nbagent"
    }


def circle(edges: dict[str, set[str]]) -> list[str]:
    """Return one circle among `edges`; an empty list where there is none."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_every_module_has_its_layer() -> None:
    """A new top-level module must be placed before it can be merged."""
    assert {part(module) for module in MODULES} == set().union(*LAYERS)


def test_imports_go_down() -> None:
    """No part imports one above it, but through a doorway."""
    up = {(file, imported) for file, importer, imported in ours() if layer(imported) > layer(importer)}
    assert up <= DOORWAYS.keys()


def test_peers_do_not_know_each_other() -> None:
    """Views know nothing of each other, nor do models and stores."""
    sideways = {
        (file, imported)
        for file, importer, imported in ours()
        for peers in PEERS
        if {importer, imported} <= peers
    }
    assert sideways <= DOORWAYS.keys()


def test_modules_import_in_no_circle() -> None:
    """No two modules need each other, not even for a type or inside a function."""
    assert circle(graph()) == []


def test_folders_import_in_no_circle() -> None:
    """No two parts need each other, but through a doorway."""
    edges: dict[str, set[str]] = {}
    for module, imported in graph().items():
        edges.setdefault(part(module), set()).update(map(part, imported))
    assert circle({name: imported - {name} for name, imported in edges.items()}) == []


@pytest.mark.parametrize(
    "code",
    [
        "import nbagent.b",
        "from nbagent import b",
        "def late():\n    from nbagent.b import name",
        "if TYPE_CHECKING:\n    from nbagent.b import name",
        'import_module("nbagent.b")',
    ],
)
def test_an_import_is_seen_wherever_it_stands(code: str) -> None:
    """Lazy and type-only imports count, so a circle of them is found."""
    assert any(name.startswith("nbagent.b") for name in imports(ast.parse(code)))


def test_a_circle_is_found() -> None:
    """Three modules that need each other in turn are a circle."""
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) != []


def test_each_library_has_one_owner() -> None:
    """Only models/ speaks HTTP, only log/ knows pandas, only widget/ knows anywidget."""
    strangers = [
        (file, name)
        for file, tree in TREES.items()
        for name in imports(tree)
        if OWNERS.get(name.partition(".")[0], part(dotted(file))) != part(dotted(file))
    ]
    assert not strangers


def outside_of(tree: ast.AST) -> set[str]:
    """Return the libraries and built-in functions a module uses that do I/O, or are not ours to use."""
    libraries = {name.partition(".")[0] for name in imports(tree)} - CORE_MAY_IMPORT
    return libraries | {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    } & {"open", "input", "print"}


def test_the_core_does_no_io() -> None:
    """What a log amounts to is computed from values alone: the core needs msgspec, and no file or socket."""
    core = {file: outside_of(tree) for file, tree in TREES.items() if file.startswith("core/")}
    assert core
    assert not any(core.values()), core


@pytest.mark.parametrize(
    "code", ["import os", "from pathlib import Path", "import httpx", "open('x').read()"]
)
def test_io_is_found(code: str) -> None:
    """A file, a socket or somebody's library in the core is named."""
    assert outside_of(ast.parse(code))


def test_no_path_leads_into_another_part() -> None:
    """A module reads files of its own folder, or of a folder that is shared."""
    trespassing = [
        (file, path) for file, tree in TREES.items() for path in paths_out(tree, depth=len(Path(file).parts))
    ]
    assert not trespassing


_PATH = re.compile(r"Path\(__file__\)((?:\.parent\b)+|\.parents\[(\d+)\]) / '([^']+)'")


def paths_out(tree: ast.AST, *, depth: int) -> list[str]:
    """Return the paths in a module, `depth` below the package, that leave its folder for another part."""
    found = []
    for path, ups, number, first in ((m[0], m[1], m[2], m[3]) for m in _PATH.finditer(ast.unparse(tree))):
        levels = int(number) + 1 if number else ups.count(".parent")
        if depth > 1 and levels >= depth and first not in SHARED_FOLDERS:
            found.append(path)
    return found


@pytest.mark.parametrize(
    ("path", "leaves"),
    [
        ("Path(__file__).parent / 'static' / 'chat.js'", False),
        ("Path(__file__).parents[1] / 'static' / 'math.js'", False),
        ("Path(__file__).parents[1] / 'widget' / 'static' / 'math.js'", True),
        ("Path(__file__).parent.parent / 'widget' / 'static'", True),
    ],
)
def test_a_path_into_another_part_is_found(path: str, *, leaves: bool) -> None:
    """What counts is where a path leads, however it is written."""
    assert bool(paths_out(ast.parse(path), depth=2)) is leaves


def test_doorways_are_used() -> None:
    """A doorway nobody goes through is closed."""
    assert {(file, imported) for file, _, imported in ours()} >= DOORWAYS.keys()


def test_doorways_are_closed_at_import_time() -> None:
    """What goes up is imported inside a function, or for type checkers."""
    open_doors = {
        (file, part(module))
        for file, _ in DOORWAYS
        for node in TREES[file].body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imports(node)
        if (module := module_of(name)) is not None
    }
    assert not open_doors & DOORWAYS.keys()


MODEL_LAYERS = (
    {"base", "price"},
    {"answer"},
    {"formats"},
    {"http"},
    {"offline", "discovery", "options", "providers"},
    {"http_models", "meant_model"},
    {"registry"},
    {"recording"},
    {"__init__"},
)
"""The folders and modules of `models/`, the lowest first."""

MODEL_DOORWAYS = {
    ("registry", "recording"): "`replay:path` is a model string; its module is loaded by name",
}
"""Imports that go up inside `models/`, each with its reason."""

_TARGET = re.compile(r"(nbagent\.models\.[\w.]+):\w+")
"""A class or function that is loaded by its name: `module:name`."""


def model_imports() -> Iterator[tuple[str, str]]:
    """Yield (importing, imported) for the folders and modules of `models/`, loading by name included."""
    for file, tree in TREES.items():
        if part(dotted(file)) != "models":
            continue
        named = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
        loaded = (match[1] for text in named if isinstance(text, str) and (match := _TARGET.fullmatch(text)))
        for name in (*imports(tree), *loaded):
            module = module_of(name)
            if module is not None and part(module) == "models":
                yield model_part(dotted(file)), model_part(module)


def model_part(module: str) -> str:
    return [*module.split("."), "__init__"][2]


def model_layer(name: str) -> int:
    return next(number for number, names in enumerate(MODEL_LAYERS) if name in names)


def test_models_have_layers_too() -> None:
    """`base` ← `answer` ← `formats` ← `http`, never the other way; what makes models is above them."""
    up = {(a, b) for a, b in model_imports() if model_layer(b) > model_layer(a)}
    assert up == MODEL_DOORWAYS.keys()


def test_every_part_of_models_has_its_layer() -> None:
    """A new module of `models/` must be placed before it can be merged."""
    assert {model_part(m) for m in MODULES if part(m) == "models"} == set().union(*MODEL_LAYERS)
