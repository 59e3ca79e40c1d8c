"""The log as files and in the formats of other tools, and back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from log_support import logs
from samples import EVERY_OUTCOME, EVERYTHING, NOTHING_KNOWN, entries

from nbagent import Agent, Session, open_log
from nbagent.core.fold import fold
from nbagent.core.history import history
from nbagent.errors import NbagentWarning, UsageError
from nbagent.events import Entry, RunEnd
from nbagent.log import Log, read_jsonl, read_openai
from nbagent.log.export.jsonl import decode_lines, encode_lines
from nbagent.log.schema import FRAMES
from nbagent.log.sources import MemorySource
from nbagent.messages import Message
from nbagent.session.runtime import runtime
from nbagent.testing import ScriptedModel


def log_of(held: list[Entry]) -> Log:
    return Log(MemorySource(lambda: held))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[str]:
    """The URL of an empty store."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    yield url
    runtime().forget_store(url)


# --- JSONL ----------------------------------------------------------------------------------


@given(logs)
def test_jsonl_loses_nothing(held: list[Entry]) -> None:
    """Any entries are the same after writing and reading; each line has its schema version."""
    lines = list(encode_lines(held))
    assert list(decode_lines(lines)) == held
    assert all(json.loads(line)["schema_version"] == 1 for line in lines)


def test_jsonl_goes_from_store_to_store(store: str, tmp_path: Path) -> None:
    """Export, import and export again give the same bytes, and the conversation can continue."""
    session = Session(ScriptedModel(["Hello 👋"]), store=store)
    session.send("Hi\u2028there").result(timeout=20)
    session.flush(timeout=20)
    first, again = tmp_path / "a" / "first.jsonl", tmp_path / "a" / "again.jsonl"
    first.parent.mkdir()
    session.log.export.jsonl(first)
    other = f"sqlite:///{tmp_path / 'a' / 'other.db'}"
    read_jsonl(first).copy_to(other)
    open_log(other).export.jsonl(again)
    assert first.read_bytes() == again.read_bytes()
    resumed = Session.load(session.session_id, ScriptedModel(["Again."]), store=other)
    assert resumed.send("More?").result(timeout=20).text == "Again."
    assert [message.text for message in resumed.messages] == ["Hi\u2028there", "Hello 👋", "More?", "Again."]
    runtime().forget_store(other)


def test_a_session_that_is_there_is_not_written_to(store: str) -> None:
    """Importing twice changes nothing and says so."""
    log_of(EVERYTHING).copy_to(store)
    with pytest.raises(UsageError, match="already has a session 'everything'"):
        log_of(EVERYTHING).copy_to(store)
    assert len(open_log(store).sessions) == 3


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"session_id": 1}', '{"session_id":"s","seq":1,"at":1,"event":3}']
)
def test_a_line_that_is_no_entry_is_named(line: str) -> None:
    """The number of the line is in the message."""
    with pytest.raises(UsageError, match="Line 2 "):
        list(decode_lines(["", line]))


# --- OpenAI messages ------------------------------------------------------------------------


def said(messages: list[Message]) -> list[tuple[str, list[str]]]:
    """Return what messages say, without ids and times."""
    return [
        (
            m.role,
            [
                f"{p.__struct_config__.tag}:{getattr(p, 'text', '')}{getattr(p, 'arguments', '')}"
                for p in m.parts
            ],
        )
        for m in messages
    ]


def test_openai_messages_go_both_ways() -> None:
    """A conversation with tools and images says the same after export and import."""
    first_run = [isinstance(event, RunEnd) for event in EVERY_OUTCOME].index(True) + 1
    log = log_of(entries(EVERY_OUTCOME[:first_run]))
    exported = log.export.openai()
    assert exported[0] == {"role": "system", "content": "Be brief."}
    assert read_openai(exported).export.openai() == exported
    roles = [message["role"] for message in exported]
    assert {"system", "user", "assistant", "tool"} == set(roles)


def test_one_conversation_is_exported_at_a_time() -> None:
    """With several sessions the export is refused: it does not guess which one."""
    with pytest.raises(UsageError, match="holds 3 sessions"):
        log_of(EVERYTHING).export.openai()
    assert log_of(EVERYTHING).where(session="forked").export.openai()


def test_an_imported_conversation_goes_on(store: str) -> None:
    """The imported messages are the history of the next answer."""
    messages: list[dict[str, Any]] = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Rows?"},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "count", "arguments": "{}"}}
            ],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "3"},
        {"role": "assistant", "content": "Three."},
    ]
    read_openai(messages, session_id="theirs").copy_to(store)
    frames = open_log(store)
    assert frames.messages.role.tolist() == ["user", "assistant", "tool", "assistant"]
    assert not frames.messages.superseded.any()
    assert frames.runs.status.tolist() == ["completed"]
    assert frames.requests.output_tokens.isna().all()
    session = Session.load("theirs", ScriptedModel(["Still three."]), store=store)
    session.send("Sure?").result(timeout=20)
    texts = [(message.role, message.text) for message in history(session.state)]
    assert texts == [
        ("user", "Rows?"),
        ("assistant", ""),
        ("tool", ""),
        ("assistant", "Three."),
        ("user", "Sure?"),
        ("assistant", "Still three."),
    ]


# --- Parquet --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "held", [EVERYTHING, entries(NOTHING_KNOWN), []], ids=["everything", "unknown", "empty"]
)
def test_parquet_gives_the_very_frames_back(held: list[Entry], tmp_path: Path) -> None:
    """Every dtype and every cell is the same, also in an empty frame."""
    pytest.importorskip("pyarrow")
    log = log_of(held)
    files = log.export.parquet(tmp_path, full=True)
    assert [file.stem for file in files] == list(FRAMES)
    for file in files:
        pd.testing.assert_frame_equal(pd.read_parquet(file), log.frame(file.stem, full=True))


@pytest.mark.parametrize("held", [EVERYTHING, []], ids=["everything", "empty"])
def test_excel_has_a_sheet_per_frame(held: list[Entry], tmp_path: Path) -> None:
    """Every frame is there, times in UTC and durations in seconds, also in an empty log."""
    pytest.importorskip("openpyxl")
    log = log_of(held)
    file = log.export.excel(tmp_path / "log.xlsx")
    assert file == tmp_path / "log.xlsx"
    sheets = pd.read_excel(file, sheet_name=None)
    assert list(sheets) == list(FRAMES)
    for name, sheet in sheets.items():
        frame = log.frame(name)
        assert len(sheet) == len(frame)
        assert [re.sub(r" \((UTC|s)\)$", "", str(column)) for column in sheet] == list(frame)
        for column in map(str, sheet):
            if column.endswith(" (UTC)") and len(sheet):
                wanted = frame[column.removesuffix(" (UTC)")].dt.tz_localize(None)
                off = (pd.to_datetime(sheet[column]) - wanted).abs()
                assert (off.le(pd.Timedelta("1ms")) | wanted.isna()).all()
            if column.endswith(" (s)"):
                wanted = frame[column.removesuffix(" (s)")].dt.total_seconds()
                assert np.allclose(sheet[column].astype(float), wanted.astype(float), equal_nan=True)


def test_what_excel_cannot_hold(tmp_path: Path) -> None:
    """A formula stays text, a character it has not is replaced, what is too long is cut with a warning."""
    openpyxl = pytest.importorskip("openpyxl")
    session = Session(ScriptedModel(["a\x00b\x1b[0m", "x" * 40_000]), store=None)
    session.send('=HYPERLINK("http://evil.invalid","x")').result(20)
    session.send("Hi").result(20)
    with pytest.warns(NbagentWarning, match="Excel holds 32,767 characters in a cell") as warned:
        file = session.log.export.excel(str(tmp_path / "log.xlsx"))
    assert any("1 of messages.text are cut" in str(warning.message) for warning in warned)
    sheet = openpyxl.load_workbook(file)["messages"]
    column = [cell.value for cell in sheet[1]].index("text")
    cells = [row[column] for row in sheet.iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s"] * 4
    assert [cell.value[:20] for cell in cells] == [
        '=HYPERLINK("http://e',
        "a\ufffdb\ufffd[0m",
        "Hi",
        "x" * 20,
    ]
    assert len(cells[3].value) == 32_767


@pytest.mark.parametrize("name", ["log.csv", "log", "log.xls"])
def test_an_excel_file_has_its_name(name: str, tmp_path: Path) -> None:
    """Another ending is refused, with the right name."""
    with pytest.raises(UsageError, match=r"Write log\.xlsx"):
        log_of([]).export.excel(tmp_path / name)
    assert not list(tmp_path.iterdir())


EXTRAS = [
    ("openpyxl", "excel('x.xlsx')", "Excel files need openpyxl"),
    ("pyarrow", "parquet('x')", "Parquet needs pyarrow"),
    ("matplotlib", "plot.latency()", "need matplotlib"),
    ("opentelemetry", "otel()", "need opentelemetry"),
]


@pytest.mark.parametrize(("module", "call", "message"), EXTRAS)
def test_what_is_missing_is_named(module: str, call: str, message: str, tmp_path: Path) -> None:
    """Without an extra the log works, and what needs the extra says how to install it."""
    target = call if call.startswith("plot") else f"export.{call}"
    program = f"""
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {module!r}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Missing())
from nbagent.log import Log
from nbagent.log.sources import MemorySource
from nbagent.errors import UsageError
log = Log(MemorySource(list))
assert len(log.messages) == 0
try:
    log.{target}
except UsageError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert message in done.stdout
    assert "pip install 'nbagent[" in done.stdout


# --- transcripts ----------------------------------------------------------------------------

EVIL = "<script>alert(1)</script> ```\nfenced\n```` <img src=x onerror=alert(1)>"


def test_what_is_said_is_not_markup(store: str) -> None:
    """Text, titles, arguments and results are shown as text in HTML; fences hold in Markdown."""

    def echo(text: str) -> str:
        """Echo."""
        return text

    script: list[str | dict[str, Any]] = [{"tool": "echo", "arguments": {"text": EVIL}}, EVIL]
    session = Session(Agent(ScriptedModel(script), tools=[echo]), store=store, title=EVIL)
    session.send(EVIL).result(timeout=20)
    page = session.log.export.html()
    assert page is not None
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert page.count("&lt;script&gt;alert(1)") == 6  # the title twice; said, called with, returned, answered
    text = session.log.export.markdown()
    assert text is not None
    assert f"`````\n{EVIL}\n`````" in text


def test_a_transcript_shows_what_is_shown(tmp_path: Path) -> None:
    """A transcript has the branch that is shown, how each answer ended, and tools by name."""
    log = log_of(entries(EVERY_OUTCOME))
    log.export.markdown(tmp_path / "log.md")
    log.export.html(tmp_path / "log.html")
    text, page = (tmp_path / "log.md").read_text("utf-8"), (tmp_path / "log.html").read_text("utf-8")
    for part in (
        "# Sales",
        "sales",
        "3 rows",
        "> Hmm, well.",
        "I will look 👀.",
        "1 row",
        "Half of",
        "Now it works.",
    ):
        assert part in text
        assert part.lstrip("#> ") in page
    assert "stopped" in text
    assert "<em>Stopped.</em></p>" in page
    assert "Assistant · 2026-01-01 00:00 UTC · failed" not in text  # it was answered again, on another branch
    shown = log.messages[~log.messages.superseded].role.value_counts()
    assert page.count('<section class="user"') == shown["user"]
    answers = log.messages[~log.messages.superseded & (log.messages.role == "assistant")]
    assert page.count('<section class="assistant"') == answers.run_id.nunique()  # one per run
    assert page.count("<summary>Used tool:") == text.count("Calls `")
    assert "data:image/png;base64,iVBORw==" in page


def test_no_sessions_make_an_empty_transcript() -> None:
    """An empty log is not an error."""
    assert log_of([]).export.markdown() == "\n"
    assert "0 conversations" in (log_of([]).export.html() or "")
    assert fold([]).messages == {}
