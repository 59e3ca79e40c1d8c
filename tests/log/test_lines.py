"""JSON Lines from anywhere: what is no entry is named, whatever is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nbagent import Session
from nbagent.errors import UsageError
from nbagent.log import read_chatgpt, read_claude, read_jsonl
from nbagent.testing import ScriptedModel

DEEP = "[" * 100_000 + "]" * 100_000
HUGE = "9" * 30


@pytest.mark.parametrize(
    "line",
    [
        '{"session_id":"s","seq":' + HUGE + ',"at":0,"event":{"type":"note"}}',
        '{"session_id":"s","seq":-1,"at":0,"event":{"type":"note"}}',
        '{"session_id":"s","seq":2,"at":' + HUGE + ',"event":{"type":"note"}}',
        '{"session_id":"s","seq":2,"at":0,"event":{"type":"request_end","request_id":"q","outcome":"ok",'
        '"usage":{"input_tokens":' + HUGE + "}}}",
        '{"session_id":"s","seq":2,"at":0,"event":' + DEEP + "}",
        '{"session_id":"s","seq":2,"at":0,"event":{"type":"note","data":' + DEEP + "}}",
        DEEP,
        "null",
    ],
)
def test_a_line_that_no_log_can_hold_is_named(tmp_path: Path, line: str) -> None:
    """Numbers no table holds, nesting no parser follows."""
    path = tmp_path / "log.jsonl"
    path.write_text('{"session_id":"s","seq":1,"at":0,"event":{"type":"session_start"}}\n' + line + "\n")
    with pytest.raises(UsageError, match=r"^Line 2 is not an entry of a log"):
        _ = read_jsonl(path).events


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    """As a line, not as a file."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b'{"session_id":"s\xff","seq":1,"at":0,"event":{"type":"note"}}\n')
    with pytest.raises(UsageError, match=r"^Line 1 is not an entry of a log"):
        read_jsonl(path)


def test_text_with_any_line_end_goes_out_and_in(tmp_path: Path) -> None:
    """What ends a line of text does not end a line of a log."""
    text = "a\u2028b\u2029c\x0bd\x0ce\x1cf\x85g\rh\r\ni\nj"
    session = Session(ScriptedModel([text]), store=None)
    session.send(text).result(10)
    path = tmp_path / "log.jsonl"
    session.log.export.jsonl(path)
    path.write_bytes(path.read_bytes().replace(b"}\n", b"}\r\n"))  # a program on Windows wrote it again
    assert list(read_jsonl(path).messages.text) == list(session.log.messages.text) == [text, text]


@pytest.mark.parametrize("read", [read_chatgpt, read_claude])
@pytest.mark.parametrize("text", [DEEP, '[{"mapping": ' + DEEP + "}]", "[1e400]", f"[{HUGE}]", "NaN", ""])
def test_an_export_that_is_none_is_said(tmp_path: Path, read: object, text: str) -> None:
    """However deep it is nested."""
    path = tmp_path / "conversations.json"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"^conversations\.json is not an export of this kind"):
        read(path)  # type: ignore[operator]  # both are functions
