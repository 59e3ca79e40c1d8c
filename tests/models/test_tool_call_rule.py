"""Rule T: which call a tool delta belongs to (rows 26 to 31 and 34 of the table of edge cases)."""

from __future__ import annotations

import itertools

import pytest
from format_support import CALLS, STOP, call, chat, read_transcript, tools
from hypothesis import given
from hypothesis import strategies as st

from nbagent.models.formats.openai_chat import OpenAIChat

CHAT = OpenAIChat()
X, Y = 'call a f {"x":1}', 'call b g {"y":2}'

ROWS = {
    "26 no index, ids": ([call(None, "a", "f", '{"x":1}'), call(None, "b", "g", '{"y":2}')], [X, Y]),
    "26 no index, no ids": (
        [call(None, None, "f", '{"x":'), call(None, None, None, "1}"), call(None, None, "g", '{"y":2}')],
        ['call call_1 f {"x":1}', 'call call_2 g {"y":2}'],
    ),
    "26 arguments first": ([call(0, None, None, '{"x":'), call(0, "a", "f", "1}")], [X]),
    "27 same index, other id": ([call(0, "a", "f", '{"x":1}'), call(0, "b", "g", '{"y":2}')], [X, Y]),
    "27 same index, other id, in pieces": (
        [
            call(0, "a", "f", '{"x":'),
            call(0, None, None, "1}"),
            call(0, "b", "g", '{"y"'),
            call(0, None, None, ":2}"),
        ],
        [X, Y],
    ),
    "27 ids minted anew": ([call(0, "a", "f", '{"x"'), call(0, "zz", None, ":1}")], [X]),
    "27 ids minted anew without index": ([call(None, "a", "f", '{"x"'), call(None, "zz", None, ":1}")], [X]),
    "28 two objects in one call": (
        [call(0, None, "f", '{"x":1}'), call(0, None, None, '{"x":2}')],
        ['call call_1 f {"x":1}', 'call call_2 f {"x":2}'],
    ),
    "28 three objects with space between": (
        [call(0, "a", "f", '{"x":1} {"x":2}\n{"x":3}')],
        [X, 'call call_1 f {"x":2}', 'call call_2 f {"x":3}'],
    ),
    "28 same index, no id, another name": (
        [call(0, None, "f", '{"x":1}'), call(0, None, "g", '{"y":2}')],
        ['call call_1 f {"x":1}', 'call call_2 g {"y":2}'],
    ),
    "29 empty id and name later": ([call(0, "a", "f", '{"x"'), call(0, "", "", ":1}")], [X]),
    "29 null id and name later": (
        [call(0, "a", "f", '{"x"'), {"index": 0, "id": None, "function": {"name": None, "arguments": ":1}"}}],
        [X],
    ),
    "29 name repeated": ([call(0, "a", "f", '{"x"'), call(0, "a", "f", ":1}")], [X]),
    "29 name repeated without id": ([call(0, "a", "f", '{"x"'), call(0, None, "f", ":1}")], [X]),
    "29 name late": (
        [call(0, "a"), call(0, None, None, '{"x"'), call(0, None, "f", ":1}")],
        ['call a f {"x":1}'],
    ),
    "29 id late": ([call(0, None, "f", '{"x"'), call(0, "a", None, ":1}")], ['call call_1 f {"x":1}']),
    "30 no arguments": ([call(0, "a", "f")], ["call a f {}"]),
    "30 empty arguments": ([call(0, "a", "f", "")], ["call a f {}"]),
    "30 null arguments": (
        [{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}],
        ["call a f {}"],
    ),
    "30 the word null": ([call(0, "a", "f", "null")], ["call a f {}"]),
    "30 white space": ([call(0, "a", "f", " \n")], ["call a f {}"]),
    "30 an object": ([call(0, "a", "f", {"x": 1})], ['call a f {"x": 1}']),
    "31 complete early": ([call(0, "a", "f", "{}"), call(0, None, None, " ")], ["call a f {} "]),
    "34 no name at all": ([call(0, "a", None, "{}")], ["call a  {}"]),
    "two whole calls in one delta": ([call(0, "a", "f", '{"x":1}'), call(1, "b", "g", '{"y":2}')], [X, Y]),
    "index that is a text": ([call("0", "a", "f", '{"x"'), call("0", None, None, ":1}")], [X]),
}


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("together", [True, False])
def test_row(row: str, *, together: bool) -> None:
    """Each stream of deltas gives these calls, in one chunk or in one chunk each."""
    deltas, expected = ROWS[row]
    chunks = [tools(*deltas)] if together else [tools(delta) for delta in deltas]
    assert read_transcript(CHAT, chat(*chunks, STOP))[: len(expected)] == expected


def test_arguments_that_are_no_object_are_said_to_be() -> None:
    """Row 30: other JSON is left as it is and flagged."""
    lines = read_transcript(CHAT, chat(tools(call(0, "a", "f", "[1]")), CALLS))
    assert lines == ["call a f [1]", "finish tool_calls (tool_calls) [invalid_arguments]"]


def test_interleaved_deltas_in_every_order() -> None:
    """Two calls whose pieces come in any order that keeps each one's own order."""
    first = [call(0, "a", "f", ""), call(0, None, None, '{"x"'), call(0, None, None, ":1}")]
    second = [call(1, "b", "g", ""), call(1, None, None, '{"y"'), call(1, None, None, ":2}")]
    for places in itertools.combinations(range(6), 3):
        one, two = iter(first), iter(second)
        order = [next(one) if n in places else next(two) for n in range(6)]
        lines = read_transcript(CHAT, chat(*[tools(delta) for delta in order], CALLS))
        assert sorted(lines[:2]) == [X, Y]


IDS = st.sampled_from([None, "", "a", "b", "c"])
DELTAS = st.builds(
    call,
    st.sampled_from([None, 0, 1, 2]),
    IDS,
    st.sampled_from([None, "", "f", "g"]),
    st.sampled_from([None, "", "{", "}", '{"x":1}', "null"]),
)


@given(st.lists(DELTAS, max_size=12))
def test_any_deltas_give_calls_with_ids_of_their_own(deltas: list[dict[str, object]]) -> None:
    """Whatever comes, every call ends once and no two share an id."""
    lines = read_transcript(CHAT, chat(*[tools(delta) for delta in deltas], CALLS))
    assert not [line for line in lines if line.startswith("open call")]
