"""Text that comes in pieces: think tags, surrogate pairs, words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nbagent.events import PartEnd, ReasoningDelta, TextDelta
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.answer.surrogates import SurrogateJoiner
from nbagent.models.answer.think import ThinkSplitter
from nbagent.models.base import ModelEvent
from nbagent.models.offline.word_pieces import words

TAGGED = [
    ("<think>a</think>b", "a", "b"),
    ("\n <think>\na b\n</think>\n\nc d", "a b", "c d"),
    ("<thinking>a</thinking>b", "a", "b"),
    ("<think></think>b", "", "b"),
    ("<think>a<b</thin></think>b", "a<b</thin>", "b"),
    ("<think>never closed", "never closed", ""),
    ("text <think>a</think>", "", "text <think>a</think>"),
    ("<thinker> no tag", "", "<thinker> no tag"),
    ("<", "", "<"),
    ("<thi", "", "<thi"),
    ("<think>a</thi", "a</thi", ""),
    ("", "", ""),
    ("plain", "", "plain"),
    ("  plain", "", "  plain"),
    ("<think>a</think> b <think>c</think>", "a", "b <think>c</think>"),
]


def split(pieces: list[str]) -> tuple[str, str]:
    splitter, out = ThinkSplitter(), {"reasoning": "", "text": ""}
    for piece in pieces:
        for kind, text in splitter.feed(piece):
            out[kind] += text
    for kind, text in splitter.flush():
        out[kind] += text
    return out["reasoning"], out["text"]


@pytest.mark.parametrize(("text", "reasoning", "rest"), TAGGED)
def test_tags_split_anywhere(text: str, reasoning: str, rest: str) -> None:
    """Reasoning and text are the same in one piece, in single characters and cut in two anywhere (row 35)."""
    assert split([text]) == (reasoning, rest)
    assert split(list(text)) == (reasoning, rest)
    for cut in range(len(text)):
        assert split([text[:cut], text[cut:]]) == (reasoning, rest), cut


def test_little_is_held_back() -> None:
    """No more than a tag is looked at twice, so the whole is linear in the length of the text."""
    splitter = ThinkSplitter()
    for piece in ["<think>", *["</th <", "\n", "</thin", "k"] * 100]:
        list(splitter.feed(piece))
        assert len(splitter._held) <= len("\n</thinking>")


def test_other_pieces_are_untouched() -> None:
    """Text that cannot become a tag comes out at once; tags are text after an opening one in the middle."""
    splitter = ThinkSplitter()
    assert list(splitter.feed("Hello < you")) == [("text", "Hello < you")]
    assert splitter.passes(" and more")
    assert "".join(
        piece for part in ("<", "think", ">", "</think>!") for _, piece in splitter.feed(part)
    ) == ("<think></think>!")
    assert splitter.passes("</think>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Let me see.\n</think>\n\nFour.", [("reasoning", "Let me see."), ("text", "Four.")]),
        ("Let me see.</thinking>Four.", [("reasoning", "Let me see."), ("text", "Four.")]),
        ("</think>\n\nFour.", [("text", "Four.")]),
        ("A </think> B </think> C", [("reasoning", "A "), ("text", "B </think> C")]),
        ("It ends with `</think>`.", [("text", "It ends with `</think>`.")]),
        ("Between <think> and </think>.", [("text", "Between <think> and </think>.")]),
        ("1 < 2\nand </thin", [("text", "1 < 2\nand </thin")]),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_reasoning_whose_end_only_is_marked(text: str, expected: list[tuple[str, str]], size: int) -> None:
    """Where the opening tag was in the prompt, text before the closing tag turns out to be reasoning."""
    answer = AnswerBuilder("m")
    for start in range(0, len(text), size):
        answer.write_tagged(text[start : start + size])
    answer.flush()
    assert kinds_and_texts(answer.take()) == expected


def kinds_and_texts(events: list[ModelEvent]) -> list[tuple[str, str]]:
    """Return the parts as the fold has them."""
    parts: dict[int, list[str]] = {}
    for event in events:
        if isinstance(event, TextDelta | ReasoningDelta):
            kind = "text" if isinstance(event, TextDelta) else "reasoning"
            parts.setdefault(event.index, [kind, ""])[1] += event.text
        elif isinstance(event, PartEnd):
            parts.setdefault(event.index, ["", ""])[0] = event.kind
    return [(kind, text) for kind, text in parts.values()]


@given(st.text(st.characters(categories=["Lu", "So", "Cs"]), max_size=8), st.data())
def test_surrogates_do_not_survive(text: str, data: st.DataObject) -> None:
    """Halves are joined over any cut, or replaced; what comes out can be encoded."""
    cut = data.draw(st.integers(0, len(text)))
    joiner = SurrogateJoiner()
    out = joiner.feed(text[:cut]) + joiner.feed(text[cut:]) + joiner.flush()
    assert out == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    out.encode()


@given(st.text())
def test_words_joined_are_the_text(text: str) -> None:
    """Streaming by words loses nothing."""
    assert "".join(words(text)) == text
