from __future__ import annotations

import enum
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec
import pytest
from pydantic import BaseModel, Field

from nbagent import ToolContext, tool
from nbagent.errors import UsageError

REFUSED = (ValueError, msgspec.ValidationError, msgspec.DecodeError)
"""What `Tool.read` raises: msgspec's errors are ValueErrors only since its version 0.21."""


class Unit(enum.Enum):
    KILOGRAM = "kg"
    POUND = "lb"


@dataclass
class Point:
    x: int
    y: float = 1.0


class Inner(BaseModel):
    depth: int


class Outer(BaseModel):
    name: str = Field(min_length=2)
    inner: Inner


def google(sql: str, limit: int = 10) -> None:
    """Query the sales.

    Only reads.

    Args:
        sql: The query,
            in SQLite's dialect.
        limit (int): How many rows.

    Returns:
        The rows.
    """


def numpy(sql: str, limit: int = 10) -> None:
    """Query the sales.

    Only reads.

    Parameters
    ----------
    sql : str
        The query,
        in SQLite's dialect.
    limit : int, optional
        How many rows.

    """


def sphinx(sql: str, limit: int = 10) -> None:
    """Query the sales.

    Only reads.

    :param sql: The query,
        in SQLite's dialect.
    :param int limit: How many rows.
    :returns: The rows.
    """


@pytest.mark.parametrize("function", [google, numpy, sphinx])
def test_docstrings_describe_tool_and_arguments(function: Callable[..., Any]) -> None:
    """All three styles say the same to the model."""
    made = tool(function)
    assert made.description == "Query the sales.\n\nOnly reads."
    assert made.parameters == {
        "type": "object",
        "properties": {
            "sql": {"type": "string", "description": "The query, in SQLite's dialect."},
            "limit": {"type": "integer", "description": "How many rows.", "default": 10},
        },
        "required": ["sql"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    ("annotation", "given", "expected"),
    [
        (str, "a", "a"),
        (int, 5, 5),
        (int, "5", 5),  # models write numbers as text
        (float, 1, 1.0),
        (bool, True, True),
        (list[int], [1, 2], [1, 2]),
        (dict[str, float], {"a": 1}, {"a": 1.0}),
        (tuple[int, str], [1, "a"], (1, "a")),
        (set[str], ["a"], {"a"}),
        (Literal["up", "down"], "up", "up"),
        (Unit, "kg", Unit.KILOGRAM),
        (Point, {"x": 1}, Point(1)),
        (Point | None, None, None),
        (list[Point], [{"x": 1, "y": 2}], [Point(1, 2.0)]),
        (int | None, 3, 3),
        (Any, {"free": [1]}, {"free": [1]}),
        (Outer, {"name": "ab", "inner": {"depth": 1}}, Outer(name="ab", inner=Inner(depth=1))),
        (Annotated[int, msgspec.Meta(ge=1)], 1, 1),
    ],
)
def test_arguments_become_values(annotation: Any, given: Any, expected: Any) -> None:
    """JSON is converted to what the signature says."""

    def function(value: Any) -> None: ...

    function.__annotations__["value"] = annotation
    assert tool(function).read(json.dumps({"value": given})) == {"value": expected}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "truncated"),
        ("[]", "Expected `object`"),
        ("{}", "missing required field `sql`"),
        ('{"sql": 5}', "Expected `str`, got `int` - at `$.sql`"),
        ('{"sql": "", "limit": "many"}', "Expected `int`, got `str` - at `$.limit`"),
        ('{"sql": "", "table": ""}', "unknown field `table`"),
    ],
)
def test_wrong_arguments_say_what_is_wrong(text: str, why: str) -> None:
    """The message is what the model reads."""
    with pytest.raises(REFUSED, match=r".*") as caught:
        tool(google).read(text)
    assert why in str(caught.value)


def test_pydantic_validates() -> None:
    """A model's own rules hold."""

    def function(outer: Outer) -> None: ...

    function.__annotations__["outer"] = Outer
    with pytest.raises(REFUSED, match="at least 2 characters"):
        tool(function).read('{"outer": {"name": "a", "inner": {"depth": 1}}}')


def test_references_point_somewhere() -> None:
    """Definitions of nested types, pydantic's too, are where their references look."""

    def function(outer: Outer, points: list[Point], unit: Unit = Unit.POUND) -> None: ...

    function.__annotations__.update(outer=Outer, points=list[Point], unit=Unit)
    schema = tool(function).parameters
    text = json.dumps(schema)
    assert set(schema["$defs"]) == {"Inner", "Point", "Unit"}
    assert all(f'"#/$defs/{name}"' in text for name in schema["$defs"])
    assert schema["$defs"]["Unit"]["type"] == "string"


def test_defaults_are_not_shared() -> None:
    """Each call gets a fresh copy of a default that can change."""

    def function(rows: list[int] = []) -> None: ...  # noqa: B006  what users write

    function.__annotations__["rows"] = list[int]
    made = tool(function)
    made.read("{}")["rows"].append(1)
    assert made.read("{}") == {"rows": []}


def test_the_context_is_not_the_models_business() -> None:
    """A `ToolContext` parameter is in no schema."""

    def function(a: int, context: ToolContext) -> None: ...

    function.__annotations__.update(a=int, context=ToolContext)
    made = tool(function)
    assert list(made.parameters["properties"]) == ["a"]
    assert made.context == "context"


def star(*rows: int) -> None: ...
def double_star(**options: int) -> None: ...
def positional(a: int, /) -> None: ...
def unknown_type(where: UnknownType) -> None: ...  # type: ignore[name-defined]  # noqa: F821  the point
def no_json(values: memoryview | complex) -> None: ...
def no_json_default(value: Any = object()) -> None: ...  # noqa: B008  the point


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (star, r"The tool star takes \*rows"),
        (double_star, r"The tool double_star takes \*\*options"),
        (positional, "The tool positional takes the positional-only a"),
        (unknown_type, "annotations of the tool unknown_type cannot be resolved"),
        (no_json, "parameter values of the tool no_json cannot come from JSON"),
        (no_json_default, "default value of the tool no_json_default cannot be"),
    ],
)
def test_what_cannot_be_a_tool_says_why(function: Callable[..., Any], why: str) -> None:
    """The mistake shows when the tool is defined, not when the model calls it."""
    with pytest.raises(UsageError, match=why):
        tool(function)
