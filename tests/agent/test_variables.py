from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest

from nbagent import Agent, Session
from nbagent.agent.variables import attached
from nbagent.core.history import history
from nbagent.messages import ContextPart, ImagePart, Part, TextPart
from nbagent.testing import ScriptedModel


class Model:
    def __init__(self, words: str) -> None:
        self.words = words

    def __llm__(self) -> str:
        return self.words


FRAME = pd.DataFrame({"a": [1]})
VARIABLES: dict[str, Any] = {"frame": FRAME, "_hidden": FRAME, "model": Model("I fit."), "n": 5, "math": math}


def told(text: str, *context: Any) -> list[str]:
    """Return the names of the variables that go with `text`."""
    parts: tuple[Part, ...] = (TextPart(text=text), ImagePart(media_type="image/png", data=b""))
    found = attached(parts, context, [], VARIABLES)
    assert found[:2] == parts
    return [part.name for part in found[2:] if isinstance(part, ContextPart)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("What is n?", []),
        ("What is @n?", ["n"]),
        ("@n, @frame and @n.", ["n", "frame"]),
        ("@n.real", ["n"]),
        ("(@n)", ["n"]),
        ("mail me@n.org", []),
        ("@@n", []),
        ("@nobody", []),
        ("@math", []),
    ],
)
def test_at_names_a_variable(text: str, names: list[str]) -> None:
    """Only what is named, only where there is one, never a module."""
    assert told(text) == names


@pytest.mark.parametrize(
    ("context", "names"),
    [(["n"], ["n"]), ([FRAME], ["frame"]), (["later"], []), ([Model("?")], ["Model"])],
)
def test_an_agents_context(context: list[Any], names: list[str]) -> None:
    """Objects are called by their variable's name, where they have one."""
    assert told("Hello", *context) == names


def test_the_summary_says_what_it_is() -> None:
    """The type, and what the object says of itself."""
    (_, part) = attached((TextPart(text="@model"),), (), [], VARIABLES)
    assert part == ContextPart(name="model", text="Model: I fit.")


def test_long_summaries_are_cut() -> None:
    """A variable never fills the model's context."""
    (_, part) = attached((TextPart(text="@n"),), (), [], {"n": "x" * 10_000})
    assert isinstance(part, ContextPart)
    assert len(part.text) < 4_100


def test_told_once_until_it_changes() -> None:
    """The conversation holds what was told; the model reads it as text."""
    model = Model("I fit.")
    session = Session(Agent(ScriptedModel(["Yes."] * 3), context=[model]), store=None)
    for words in ("I fit.", "I fit.", "I do not fit."):
        model.words = words
        session.send("Do you fit?").result(20)
    said = [message for message in session.messages if message.role == "user"]
    assert [len(message.parts) for message in said] == [2, 1, 2]
    _, asked = history(session.state, said[0].message_id)[0].parts
    assert asked == TextPart(text='<variable name="Model">\nModel: I fit.\n</variable>')
