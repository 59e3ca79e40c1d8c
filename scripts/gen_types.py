"""Write `js/src/core/events.gen.ts`: the events and the comm's messages as TypeScript types.

In: the msgspec structs of `nbagent.events` and `nbagent.messages`, a line of the overview of sessions, the
TypedDicts of `nbagent.widget.protocol`.
Out: one TypeScript file. `tests/widget/test_generated.py` fails when it is stale.

Run it with `python scripts/gen_types.py`.
"""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

import msgspec

from nbagent import events, messages
from nbagent.core import state
from nbagent.store.contract import StoredSession
from nbagent.widget import protocol

TARGET = Path(__file__).parent.parent / "js" / "src" / "core" / "events.gen.ts"

_HEADER = """\
// Written by scripts/gen_types.py from nbagent/events/, messages.py, core/state.py and widget/protocol.py.
// Do not edit: run `python scripts/gen_types.py`.

"""
_ALIASES = {
    "FinishReason": messages.FinishReason,
    "RunOutcome": messages.RunOutcome,
    "RequestOutcome": messages.RequestOutcome,
    "ToolOutcome": messages.ToolOutcome,
    "ToolPlace": messages.ToolPlace,
    "RunStatus": state.RunStatus,
    "RequestStatus": state.RequestStatus,
    "ToolStatus": state.ToolStatus,
}
_SCALARS = {str: "string", int: "number", float: "number", bool: "boolean", bytes: "string", Any: "unknown"}


def render() -> str:
    """Return the TypeScript source."""
    aliases = [f"export type {name} = {_union(get_args(alias))};" for name, alias in _ALIASES.items()]
    structs = [_struct(cls) for cls in _structs()]
    comm = [_typed_dict(value) for value in map(vars(protocol).get, protocol.__all__) if is_typeddict(value)]
    unions = [
        f"export type Part = {_names(get_args(messages.Part))};",
        f"export type AnyEvent = {_names(events.AnyEvent.__args__)};",
        f"export type ToView = {_names(get_args(protocol.ToView))};",
        f"export type FromView = {_names(get_args(protocol.FromView))};",
        f"export const PROTOCOL = {protocol.PROTOCOL};",
    ]
    return _HEADER + "\n\n".join(["\n".join(aliases), *structs, *comm, "\n".join(unions)]) + "\n"


def _structs() -> list[type[msgspec.Struct]]:
    parts = list(get_args(messages.Part))
    return [*parts, messages.Usage, messages.ErrorInfo, StoredSession, *events.AnyEvent.__args__]


def _struct(cls: type[msgspec.Struct]) -> str:
    hints = get_type_hints(cls)
    lines = []
    tag = cls.__struct_config__.tag
    if tag is not None:
        lines.append(f'  type: "{tag}";')
    for field in msgspec.structs.fields(cls):
        optional = not field.required
        lines.append(f"  {field.name}{'?' if optional else ''}: {_type(hints[field.name], optional)};")
    return _interface(cls, lines)


def _typed_dict(cls: Any) -> str:  # noqa: ANN401  typing has no name for a TypedDict class
    lines = []
    for name, hint in get_type_hints(cls, include_extras=True).items():
        optional = get_origin(hint) is NotRequired
        inner = get_args(hint)[0] if optional else hint
        lines.append(f"  {name}{'?' if optional else ''}: {_type(inner, optional)};")
    lines = [line.replace("event: Record<string, unknown>", "event: AnyEvent") for line in lines]
    return _interface(cls, lines)


def _interface(cls: type, lines: list[str]) -> str:
    summary = (cls.__doc__ or "").splitlines()[0]
    return "\n".join([f"/** {summary} */", f"export interface {cls.__name__} {{", *lines, "}"])


def _type(hint: Any, optional: bool = False) -> str:  # noqa: ANN401, FBT001, FBT002  a type annotation
    """Return the TypeScript spelling of `hint`; an optional field is left out rather than null."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    for name, alias in _ALIASES.items():
        if hint == alias:
            return name
    if hint == messages.Part:
        return "Part"
    if origin is Literal:
        return _union(arguments)
    if origin in (Union, types.UnionType):
        inner = [_type(item) for item in arguments if item is not type(None)]
        return " | ".join(inner if optional or len(inner) == len(arguments) else [*inner, "null"])
    if origin is dict:
        return f"Record<string, {_type(arguments[1])}>"
    if origin in (tuple, list):
        return f"readonly {_type(arguments[0])}[]"
    return str(hint.__name__)


def _union(values: tuple[str, ...]) -> str:
    return " | ".join(f'"{value}"' for value in values)


def _names(classes: tuple[type, ...]) -> str:
    return " | ".join(cls.__name__ for cls in classes)


if __name__ == "__main__":
    TARGET.write_text(render())
