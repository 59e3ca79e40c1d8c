"""What nbval compares of an output: tables of logs lose what differs from run to run, others nothing."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from nbagent import Agent, Session, open_log
from nbagent.log import Log
from nbagent.testing import ScriptedModel, deterministic
from nbagent.testing.steady_outputs import prepare_cells


class IPyNbCell:
    """A cell as nbval collects it."""

    def __init__(self, parent: str = "a.ipynb", cell_num: int = 0) -> None:
        self.parent = parent
        self.cell_num = cell_num

    def compare_outputs(self, new: list[Any], stored: list[Any]) -> bool:
        return new == stored


def same(new: list[dict[str, Any]], stored: list[dict[str, Any]]) -> bool:
    """Whether nbval would find two lists of outputs equal."""
    cell = IPyNbCell()
    prepare_cells([cell])
    return cell.compare_outputs(new, stored)


def shown(value: object) -> list[dict[str, Any]]:
    """Return the outputs of a cell whose last line is `value`."""
    data = {"text/plain": repr(value)}
    if isinstance(value, pd.DataFrame):
        data["text/html"] = value.to_html(max_cols=20, notebook=True)
    return [{"output_type": "execute_result", "data": data}]


def stream(text: str) -> list[dict[str, Any]]:
    return [{"output_type": "stream", "name": "stdout", "text": text}]


def talk(answer: str = "Hello.") -> Session:
    session = Session(Agent(ScriptedModel([answer])), store=None)
    session.send("Hi").result(10)
    return session


FRAMES = ("sessions", "runs", "requests", "messages", "tool_calls", "events", "deltas")


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", FRAMES)
def test_two_runs_have_equal_frames(name: str, *, full: bool) -> None:
    """Every frame, with all its columns, whole and printed."""
    one, two = (talk().log.frame(name, full=full) for _ in range(2))
    assert same(shown(one), shown(two))
    with pd.option_context("display.max_columns", None):
        assert same(shown(one), shown(two))
    if name not in ("requests", "events"):  # a float among others, and JSON, are too much for a text
        assert same(stream(str(one)), stream(str(two)))


@pytest.mark.parametrize("column", ["text", "role"])
def test_what_was_said_is_compared(column: str) -> None:
    """In a frame with and without ids."""
    one, two = talk("Yes.").log.messages, talk("No.").log.messages.assign(role="other")
    assert not same(shown(one[[column]]), shown(two[[column]]))
    assert not same(shown(one[["message_id", column]]), shown(two[["message_id", column]]))


def test_values_of_a_run_are_equal() -> None:
    """Messages, entries, and errors that name ids."""
    one, two = talk(), talk()
    for values in zip((one.messages, one.entries()), (two.messages, two.entries()), strict=True):
        assert same(shown(values[0]), shown(values[1]))
    assert not same(shown(one.messages), shown(talk("Bye.").messages))


MINE = pd.DataFrame({"model": ["a"], "duration": [1.5], "created_at": ["2026-01-01"]})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MINE, MINE.assign(duration=1.6)),
        (MINE, MINE.assign(created_at="2026-01-02")),
        (pd.DataFrame({"took": [timedelta(1)]}), pd.DataFrame({"took": [timedelta(2)]})),
        ("in 1.234 s, 2026-01-01 10:00:00+00:00", "in 1.235 s, 2026-01-01 10:00:00+00:00"),
        ("1767258000006000", "1767258000006001"),
        ("run-12", "run-13"),
        ({"text/html": 1}, {"text/html": 2}),
    ],
)
def test_what_is_not_of_a_log_stays(one: object, other: object) -> None:
    """A change of somebody's own numbers, times and tables is a change."""
    assert same(shown(one), shown(one))
    assert not same(shown(one), shown(other))


def test_counted_ids_are_compared() -> None:
    """With `deterministic`, every id and time is exact."""
    with deterministic():
        one = talk().log.messages
    with deterministic("2027-01-01"):
        two = talk().log.messages.assign(message_id="message-7")
    assert not same(shown(one[["message_id"]]), shown(two[["message_id"]]))


def shown_log(log: Log) -> list[dict[str, Any]]:
    """Return the output of a cell whose last line is a log, as IPython makes it."""
    return [
        {"output_type": "execute_result", "data": {"text/plain": str(log), "text/html": log._repr_html_()}}
    ]


def test_a_log_is_shown_with_another_store_on_another_day(tmp_path: Path) -> None:
    """In a cell, where it is HTML as well, and printed."""
    kept = Session(Agent(ScriptedModel(["Hello."])), store=tmp_path / "mine.db")
    tested = Session(Agent(ScriptedModel(["Hello."])), store=":memory:")
    for session in (kept, tested):
        session.send("Hi").result(10)
    assert same(shown_log(kept.log), shown_log(tested.log))
    assert same(shown_log(open_log(tmp_path / "mine.db")), shown_log(open_log(":memory:")))
    assert same(stream(str(kept.log)), stream(str(tested.log)))
    today = str(talk().log)
    assert same(stream(today), stream(today[:-10] + "2027-01-01 to 2027-01-02"))
    assert not same(stream(today), stream(today.replace("2 messages", "3 messages")))


def test_an_export_in_a_cell_is_compared_without_its_times() -> None:
    """As a string, and printed; what was said is compared."""
    one = str(talk().log.export.markdown())
    later = re.sub(
        r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "2027-01-01 00:00 UTC", str(talk().log.export.markdown())
    )
    assert same(shown(one), shown(later))
    assert same(stream(one), stream(later))
    assert not same(shown(one), shown(talk("Bye.").log.export.markdown()))


def component(model: str, *, widget: bool = True) -> dict[str, Any]:
    view = {"application/vnd.jupyter.widget-view+json": {"model_id": "1"}} if widget else {}
    return {"output_type": "display_data", "data": {"text/plain": f"Chat(Agent('{model}'))", **view}}


def transcript(said: str) -> dict[str, Any]:
    html = f'<div class="nbagent-transcript">{said}</div>'
    return {"output_type": "display_data", "data": {"text/html": html, "text/plain": said}}


def test_the_outputs_of_a_chat() -> None:
    """The transcript is left out; the component only where a notebook is stored without it."""
    new = [component("demo:demo"), transcript("")]
    assert same(new, [component("demo:demo"), transcript("Hi"), transcript("Bye")])
    assert same(new, [])
    assert same(new, [transcript("Hi")])
    assert not same(new, [component("openai:gpt-5"), transcript("Hi")])
    assert not same(new, stream("Hi"))


def test_the_order_of_cells() -> None:
    """A notebook's cells come in order, where its first one was; other tests stay where they are."""
    items: list[Any] = [IPyNbCell("b", 1), "test", IPyNbCell("a", 2), IPyNbCell("b", 0), IPyNbCell("a", 1)]
    prepare_cells(items)
    order = [(item.parent, item.cell_num) if isinstance(item, IPyNbCell) else item for item in items]
    assert order == [("b", 0), ("b", 1), "test", ("a", 1), ("a", 2)]
