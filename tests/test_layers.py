"""Folders are layers, and imports go down: what `docs/architecture.md` draws, read from the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import nbagent

PACKAGE = Path(nbagent.__file__).parent

LAYERS = (
    {
        "messages",
        "events",
        "errors",
        "compact",
        "state",
        "conversation",
        "closing",
        "wire",
        "redact",
        "redaction",
    },
    {"models", "store"},
    {"agent"},
    {"session"},
    {"log", "widget", "server", "adapters"},
    {"magics", "testing", "__init__"},
)
PEERS = ({"models", "store"}, {"log", "widget", "server", "adapters"})
"""Parts of one layer that know nothing of each other."""

DOORWAYS = {
    ("session/session.py", "log"): "`session.log` is a promise; pandas is loaded when somebody looks",
    ("session/context.py", "__init__"): "the first event records the version",
    ("agent/tool_context.py", "session"): "a tool that asks is told its session; the type only",
    ("agent/turn.py", "session"): "as above",
    ("agent/workflow.py", "session"): "`Workflow.send` makes a session of its own where there is none",
    ("widget/chat.py", "log"): "`chat.log` has a type",
}
"""Imports that go up or sideways, for a type or inside a function only, each with its reason."""

OWNERS = {"httpx": "models", "pandas": "log", "anywidget": "widget", "ipywidgets": "widget"}
"""The one part that may import a library."""


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names a module imports, `import_module("…")` included."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module)) if module != "nbagent":
                yield module
            case ast.ImportFrom(module="nbagent"):
                yield from (f"nbagent.{alias.name}" for alias in node.names)
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module


def part(module: str) -> str:
    """Return the part a dotted name belongs to; what the package itself defines is `__init__`."""
    name = [*module.split("."), "__init__"][1]
    return name if any(name in layer for layer in LAYERS) else "__init__"


def layer(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


def edges() -> Iterator[tuple[str, str, str]]:
    """Yield (file, importing part, imported dotted name) of the whole package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE)
        importer = relative.parts[0].removesuffix(".py")
        if importer != "__init__":
            for module in imports(ast.parse(path.read_text(encoding="utf-8"))):
                yield relative.as_posix(), importer, module


def ours() -> Iterator[tuple[str, str, str]]:
    """Yield (file, importing part, imported part) where both are ours and differ."""
    for file, importer, module in edges():
        if module.partition(".")[0] == "nbagent" and part(module) != importer:
            yield file, importer, part(module)


def test_every_module_has_its_layer() -> None:
    """A new top-level module must be placed before it can be merged."""
    known = set().union(*LAYERS)
    assert {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()} - known <= {
        "__pycache__",
        "py",
        "static",
    }


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


def test_each_library_has_one_owner() -> None:
    """Only models/ speaks HTTP, only log/ knows pandas, only widget/ knows anywidget."""
    strangers = [
        (file, module)
        for file, importer, module in edges()
        if OWNERS.get(module.partition(".")[0], importer) != importer
    ]
    assert not strangers


def test_doorways_are_used() -> None:
    """A doorway nobody goes through is closed."""
    assert {(file, imported) for file, _, imported in ours()} >= DOORWAYS.keys()


def test_doorways_are_closed_at_import_time() -> None:
    """What goes up is imported inside a function, or for type checkers."""
    open_doors = {
        (file, part(module))
        for file, _ in DOORWAYS
        for node in ast.parse((PACKAGE / file).read_text(encoding="utf-8")).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for module in imports(node)
        if module.partition(".")[0] == "nbagent"
    }
    assert not open_doors & DOORWAYS.keys()
