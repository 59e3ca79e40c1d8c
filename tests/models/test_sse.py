"""The decoder of server-sent events: against the standard, and against decoders other people wrote."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nbagent.errors import BadResponse
from nbagent.models.http.ndjson import DocumentDecoder, LineDecoder
from nbagent.models.http.sse import SseDecoder, StreamItem


def decode(data: bytes, size: int = 0, *, close: bool = True) -> list[StreamItem]:
    decoder, items = SseDecoder(), []
    for start in range(0, len(data), size or len(data) or 1):
        items += decoder.feed(data[start : start + (size or len(data))])
    return items + (decoder.close() if close else [])


CASES: list[tuple[bytes, list[tuple[str | None, bytes]]]] = [
    (b"data: a\n\n", [(None, b"a")]),
    (b"data:a\ndata: b\n\n", [(None, b"a\nb")]),
    (b"data:  two spaces\n\n", [(None, b" two spaces")]),
    (b"data\n\n", [(None, b"")]),
    (b"event: x\ndata: a\n\ndata: b\n\n", [("x", b"a"), (None, b"b")]),
    (b"event: x\n\ndata: b\n\n", [(None, b"b")]),
    (b": comment\n\n\n\ndata: a\n\n", [(None, b"a")]),
    (b"id: 1\nretry: 5\ndata: a\n\n", [(None, b"a")]),
    (b"data: a\r\n\r\ndata: b\r\rdata: c\n\n", [(None, b"a"), (None, b"b"), (None, b"c")]),
    (b"\xef\xbb\xbfdata: a\n\n", [(None, b"a")]),
    (b"data: \xef\xbb\xbfa\n\n", [(None, b"\xef\xbb\xbfa")]),
    (b"\ndata: a\n\n\n", [(None, b"a")]),
    (b"data: a\n\ndata: b", [(None, b"a"), (None, b"b")]),
    (b"data: a\n\ndata: b\n", [(None, b"a"), (None, b"b")]),
    (b"error: {}\n\n", [("error", b"{}")]),
    (b"data: \xe2\x80\xa8\xc2\x85\x0b\n\n", [(None, b"\xe2\x80\xa8\xc2\x85\x0b")]),
]


@pytest.mark.parametrize(("data", "expected"), CASES)
def test_decodes(data: bytes, expected: list[tuple[str | None, bytes]]) -> None:
    """Each body gives these events, in one piece and cut into pieces of any size."""
    for size in range(len(data) + 1):
        assert decode(data, size) == [StreamItem(*item) for item in expected], size


def reference(data: bytes) -> list[tuple[str | None, bytes]]:
    """The standard's algorithm, written down naively."""
    text = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    events: list[tuple[str | None, bytes]] = []
    event: str | None = None
    lines: list[bytes] = []
    for line in text.split(b"\n")[:-1]:
        if not line:
            if lines:
                events.append((event, b"\n".join(lines)))
            event, lines = None, []
            continue
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            lines.append(value)
        elif name == b"event":
            event = value.decode("utf-8", "replace")
    return events


PIECES = st.sampled_from(
    [
        b"data",
        b"event",
        b"id",
        b":",
        b": ",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"a",
        b" ",
        b"\xef\xbb\xbf",
        b"\xff",
        b"x",
    ]
)


@given(st.lists(PIECES, max_size=40).map(b"".join), st.integers(1, 9))
def test_agrees_with_the_standard(data: bytes, size: int) -> None:
    """Any bytes, cut at any size, give the events the standard gives."""
    assert decode(data, size, close=False) == reference(data)


VALID = st.lists(
    st.tuples(
        st.sampled_from(["", "message", "error", "x"]),
        st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\n\0"), min_size=1),
    ),
    max_size=5,
)


def encoded(events: list[tuple[str, str]], end: str) -> bytes:
    lines = [[f"event: {name}"] * bool(name) + [f"data: {data}", ""] for name, data in events]
    return "".join(line + end for event in lines for line in event).encode()


@given(VALID, st.sampled_from(["\n", "\r\n", "\r"]), st.integers(1, 7))
def test_oracles_agree(events: list[tuple[str, str]], end: str, size: int) -> None:
    """httpx-sse and the openai SDK's decoder read every valid stream the same way."""
    openai_streaming = pytest.importorskip("openai._streaming")
    httpx_sse = pytest.importorskip("httpx_sse._decoders")
    data = encoded(events, end)
    ours = [(item.event or "", item.data.decode()) for item in decode(data, size)]

    theirs = openai_streaming.SSEDecoder().iter_bytes(data[n : n + size] for n in range(0, len(data), size))
    assert [(event.event or "", event.data) for event in theirs] == ours

    lines, decoder = httpx_sse.SSELineDecoder(), httpx_sse.SSEDecoder()
    found = [decoder.decode(line) for line in [*lines.decode(data.decode()), *lines.flush()]]
    assert [("" if e.event == "message" else e.event, e.data) for e in found if e] == [
        ("" if name == "message" else name, text) for name, text in ours
    ]


def test_stray_lines_are_kept() -> None:
    """Lines that are no field are there for whoever wants to know."""
    decoder = SseDecoder()
    decoder.feed(b'{\n  "error": 1\n}\ndata: a\n')
    assert json.loads(b"\n".join(decoder.stray)) == {"error": 1}


@pytest.mark.parametrize("decoder", [SseDecoder(limit=10), LineDecoder(limit=10), DocumentDecoder(limit=10)])
def test_limit(decoder: SseDecoder | LineDecoder | DocumentDecoder) -> None:
    """What never ends is refused before it fills the memory."""
    decoder.feed(b"123456")
    with pytest.raises(BadResponse, match="more than"):
        decoder.feed(b"123456")


def test_limit_counts_one_event_only() -> None:
    """Many small events are not one large one."""
    decoder = SseDecoder(limit=10)
    assert len(decoder.feed(b"data: abc\n\n" * 100)) == 100
    lines = LineDecoder(limit=10)
    assert sum(len(lines.feed(piece)) for piece in [b"12345", b"678\n"] * 100) == 100


def test_limit_counts_no_byte_twice() -> None:
    """An event of exactly the limit is read, in whatever pieces it comes."""
    for size in (1, 3, 100):
        decoder = SseDecoder(limit=16)
        data = b"data: 0123456789\n\n"
        assert [f for n in range(0, len(data), size) for f in decoder.feed(data[n : n + size])]
