"""What a function's signature and docstring say about its arguments.

In: a function. Out: its `Signature`: a JSON schema for the model, and `read`, which turns the JSON text the
model wrote into the values the function takes.

Rules: a parameter that cannot come from JSON is refused when the tool is defined, and the error names it;
docstrings may be in Google, NumPy or Sphinx style.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from copy import copy
from functools import partial
from typing import Annotated, Any, get_type_hints

import docstring_parser
import msgspec

from nbagent.errors import UsageError
from nbagent.messages import JSON

__all__ = ["Signature", "read_signature"]

_REFUSED = {
    inspect.Parameter.VAR_POSITIONAL: "*{}",
    inspect.Parameter.VAR_KEYWORD: "**{}",
    inspect.Parameter.POSITIONAL_ONLY: "the positional-only {}",
}
_DEFINITIONS = "$defs"


class Signature(msgspec.Struct, frozen=True):
    """How a model calls a function."""

    description: str
    """The docstring without its sections."""
    schema: dict[str, JSON]
    """JSON schema of the arguments: an object."""
    arguments: type[msgspec.Struct]
    context: str | None = None
    """Name of the parameter that takes the `ToolContext`."""
    bare: tuple[str, ...] = ()
    """Names of the parameters of which neither annotation nor docstring says anything."""

    def read(self, text: str) -> dict[str, Any]:
        """Return the arguments in the JSON `text`, converted to the function's types.

        Raises:
            msgspec.MsgspecError: the text is not JSON, or does not fit the types. The model may read the
            message.
        """
        value = msgspec.json.decode(text)
        try:
            arguments = msgspec.convert(value, self.arguments, dec_hook=_to_model)
        except msgspec.ValidationError:  # models write "5" where a number is wanted; lax mode takes it
            arguments = msgspec.convert(value, self.arguments, dec_hook=_to_model, strict=False)
        return msgspec.structs.asdict(arguments)


def read_signature(function: Callable[..., Any], context_type: type) -> Signature:
    """Read a function's signature and docstring.

    Raises:
        UsageError: a parameter cannot be filled from JSON.
    """
    name = getattr(function, "__name__", "tool")
    written = function.func if isinstance(function, partial) else function
    docstring = docstring_parser.parse(inspect.getdoc(written) or "")
    documented = {item.arg_name: item.description for item in docstring.params if item.description}
    hints = _hints(function, name)
    fields, context = [], None
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in _REFUSED:
            what = _REFUSED[parameter.kind].format(parameter.name)
            raise UsageError(f"The tool {name} takes {what}.", hint="Declare each argument by name.")
        if hints.get(parameter.name) is context_type:
            context = parameter.name
        else:
            fields.append(_field(parameter, hints, documented.get(parameter.name)))
    arguments = msgspec.defstruct(name, fields, kw_only=True, forbid_unknown_fields=True)
    description = "\n\n".join(filter(None, (docstring.short_description, docstring.long_description)))
    bare = tuple(
        each.name for each in msgspec.structs.fields(arguments) if each.name not in (hints | documented)
    )
    return Signature(description, _schema(arguments, name), arguments, context, bare)


def _hints(function: Callable[..., Any], name: str) -> dict[str, Any]:
    target = function if inspect.isroutine(function) else getattr(function, "func", type(function).__call__)
    try:
        return get_type_hints(target, include_extras=True)
    except Exception as error:
        raise UsageError(f"The annotations of the tool {name} cannot be resolved: {error}.") from error


def _field(parameter: inspect.Parameter, hints: dict[str, Any], description: str | None) -> Any:  # noqa: ANN401  for `defstruct`
    kind = hints.get(parameter.name, Any)
    if description:
        kind = Annotated[kind, msgspec.Meta(description=" ".join(description.split()))]
    if parameter.default is inspect.Parameter.empty:
        return parameter.name, kind
    if isinstance(parameter.default, list | dict | set):  # msgspec takes mutable defaults from a factory
        return parameter.name, kind, msgspec.field(default_factory=partial(copy, parameter.default))
    return parameter.name, kind, parameter.default


def _schema(arguments: type[msgspec.Struct], name: str) -> dict[str, JSON]:
    for field in msgspec.structs.fields(arguments):
        try:
            _components(field.type)
        except Exception as error:
            raise UsageError(
                f"The parameter {field.name} of the tool {name} cannot come from JSON: {error}",
                hint="Use str, int, float, bool, list, dict, Literal, an enum or a dataclass.",
            ) from error
    try:
        reference, components = _components(arguments)
    except Exception as error:  # a default value that is not JSON
        raise UsageError(f"A default value of the tool {name} cannot be written as JSON: {error}") from error
    schema = components.pop(reference["$ref"].rpartition("/")[2])
    schema.pop("title", None)
    if components:
        schema[_DEFINITIONS] = components
    return _for_models(schema)


def _components(kind: Any) -> tuple[dict[str, JSON], dict[str, JSON]]:  # noqa: ANN401  any annotation
    (schema,), components = msgspec.json.schema_components(
        [kind], schema_hook=_model_schema, ref_template=f"#/{_DEFINITIONS}/{{name}}"
    )
    return schema, dict(components)


def _for_models(schema: dict[str, JSON]) -> dict[str, JSON]:
    """Add the type of each enum, and move definitions of pydantic models to where references point."""
    found: dict[str, JSON] = {}

    def walk(value: JSON) -> JSON:
        if isinstance(value, list):
            return [walk(item) for item in value]
        if not isinstance(value, dict):
            return value
        found.update({key: walk(item) for key, item in value.get(_DEFINITIONS, {}).items()})
        inner = {key: walk(item) for key, item in value.items() if key != _DEFINITIONS}
        choices = inner.get("enum")
        if isinstance(choices, list) and all(isinstance(choice, str) for choice in choices):
            inner.setdefault("type", "string")  # Gemini refuses an enum without a type
        return inner

    schema = walk(schema)
    return {**schema, _DEFINITIONS: found} if found else schema


# pydantic models are recognised by their methods, because pydantic may be absent.


def _model_schema(kind: type) -> dict[str, JSON]:
    if not hasattr(kind, "model_json_schema"):
        raise TypeError(f"{getattr(kind, '__name__', kind)} is not a type of JSON values.")
    schema: dict[str, JSON] = kind.model_json_schema(ref_template=f"#/{_DEFINITIONS}/{{model}}")
    return schema


def _to_model(kind: type, value: JSON) -> Any:  # noqa: ANN401  an instance of `kind`
    if not hasattr(kind, "model_validate"):
        raise TypeError(f"{kind} is not a type of JSON values.")
    return kind.model_validate(value)  # msgspec passes on its ValidationError, which is a ValueError
