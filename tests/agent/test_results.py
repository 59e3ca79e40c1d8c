from __future__ import annotations

import base64
import dataclasses
import json
from typing import Any

import matplotlib as mpl
import msgspec
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from pydantic import BaseModel

from nbagent.agent.output import CallOutput, Outbox
from nbagent.agent.results import bounded, describe, summary


@dataclasses.dataclass
class Point:
    x: int


class Struct(msgspec.Struct):
    x: int


class Model(BaseModel):
    x: int


class Talkative:
    def __llm__(self) -> str:
        return "I am a thing."

    def _repr_html_(self) -> str:
        return "<b>thing</b>"


class Mute:
    def __llm__(self) -> str:
        raise RuntimeError

    def __repr__(self) -> str:
        raise RuntimeError

    def _repr_html_(self) -> str:
        raise RuntimeError


class Rich:
    def __repr__(self) -> str:
        return "Rich()"

    def _repr_markdown_(self) -> str:
        return "**rich**"

    def _repr_png_(self) -> bytes:
        return b"\x89PNG"


FRAME = pd.DataFrame({"region": ["north", "south"] * 10, "sales": range(20)})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "Done; nothing was returned."),
        ("text", "text"),
        (5, "5"),
        (True, "true"),
        (float("nan"), "null"),
        ([1, "a", None], '[1,"a",null]'),
        ({"a": Point(1)}, '{"a":{"x":1}}'),
        (Point(1), '{"x":1}'),
        (Struct(1), '{"x":1}'),
        (Model(x=1), '{"x":1}'),
        ({"a": 1 + 2j}, '{"a":"(1+2j)"}'),
        (Talkative(), "I am a thing."),
        (Mute(), "<Mute, whose repr raised RuntimeError>"),
        (Rich(), "Rich()"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_what_the_model_reads(value: Any, text: str) -> None:
    """Data as JSON, text as it is, anything else by its repr."""
    assert describe(value).text == text


def test_a_frame_is_shape_columns_and_head() -> None:
    """Enough to go on, not all of it."""
    text = summary(FRAME)
    kinds = f"region: {FRAME.dtypes['region']}, sales: int64"  # str, or object before pandas 3
    assert text.startswith(f"DataFrame, 20 rows, 2 columns\nColumns: {kinds}\nFirst 10 rows:\n")
    assert text.count("north") == 5
    assert summary(FRAME["sales"]).startswith("Series, 20 rows\nsales: int64\nFirst 10 rows:\n")
    assert "First" not in summary(FRAME.head(3))


def test_an_array_is_shape_and_type() -> None:
    """NumPy's own repr is bounded already."""
    assert summary(np.zeros((1000, 1000))).startswith("ndarray of shape (1000, 1000), float64\narray([[0.")


def test_long_text_says_how_long_it_is() -> None:
    """The model knows that there is more."""
    found = describe("é" * 20_000)
    assert found.truncated
    assert found.size == 40_000
    assert found.text.endswith("… cut off: this is the first 10,000 of 20,000 characters.")
    assert bounded("short") == "short"


@pytest.mark.parametrize(
    ("value", "display"),
    [
        (5, None),
        ("text", None),
        (Mute(), None),
        (Point(1), None),
        (Talkative(), {"text/html": "<b>thing</b>"}),
        (Rich(), {"text/markdown": "**rich**", "image/png": base64.b64encode(b"\x89PNG").decode()}),
    ],
)
def test_what_a_person_sees(value: Any, display: dict[str, Any] | None) -> None:
    """The object's own reprs, as a MIME bundle; a repr that fails costs nothing else."""
    assert describe(value).display == display


def test_a_frame_is_a_table() -> None:
    """The person sees what pandas shows in a notebook."""
    display = describe(FRAME).display
    assert display is not None
    assert "<table" in display["text/html"]


@pytest.mark.parametrize("of", ["figure", "axes"])
def test_a_figure_is_an_image_and_a_description(of: str) -> None:
    """The person and a model that sees get a PNG, every model gets words."""
    mpl.use("agg")
    figure = Figure()
    axes = figure.subplots()
    axes.plot([1, 2])
    axes.set_title("Sales")
    found = describe(figure if of == "figure" else axes)
    assert "title 'Sales'" in found.text
    assert found.display is not None
    assert base64.b64decode(found.display["image/png"]).startswith(b"\x89PNG")
    (image,) = found.images
    assert (image.media_type, image.data) == ("image/png", base64.b64decode(found.display["image/png"]))


def test_a_picture_that_is_too_large_is_not_lost_in_silence() -> None:
    """The person is told what to do, and the model does not take the picture for shown."""
    mpl.use("agg")
    figure = Figure(figsize=(10, 10), dpi=200)
    figure.figimage(np.random.default_rng(1).random((2000, 2000, 3)))
    found = describe(figure)
    assert found.display is not None
    assert list(found.display) == ["text/plain"]
    assert "too large to be shown" in found.display["text/plain"]
    assert "figsize=" in found.display["text/plain"]
    assert found.text.startswith("Figure with 0 axes.")
    assert "too large to be shown" in found.text
    assert found.images == ()


async def test_so_it_is_with_what_a_tool_displays() -> None:
    """As `plt.show()` does: a note takes the place of what is too large."""
    output = CallOutput(Outbox(), "call")
    output._take("display", json.dumps({"image/png": "A" * 4_000_000}))
    [(kind, [text])] = output._waiting
    assert kind == "display"
    assert "too large to be shown" in json.loads(text)["text/plain"]
