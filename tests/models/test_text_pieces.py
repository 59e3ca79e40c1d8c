"""Text that comes in pieces: think tags, surrogate pairs, words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nbagent.models.answer.surrogates import SurrogateJoiner
from nbagent.models.answer.think import ThinkSplitter
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
    """Text that cannot become a tag comes out at once."""
    splitter = ThinkSplitter()
    assert list(splitter.feed("Hello <")) == [("text", "Hello <")]
    assert list(splitter.feed("think>")) == [("text", "think>")]


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
