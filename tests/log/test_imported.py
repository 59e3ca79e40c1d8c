"""Exports of ChatGPT and Claude as logs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from nbagent.core.branches import branch
from nbagent.core.fold import fold
from nbagent.errors import UsageError
from nbagent.log import read_chatgpt, read_claude
from nbagent.log.log import Log


def node(name: str, parent: str | None, role: str | None, text: str = "", **more: Any) -> dict[str, Any]:
    """A node of a ChatGPT conversation."""
    message = None
    if role is not None:
        message = {
            "author": {"role": role},
            "content": {"content_type": "text", "parts": [text]},
            "create_time": 1_700_000_000.25 + len(name),
            "metadata": {"model_slug": "gpt-4o"},
            "recipient": "all",
        } | more
    return {"id": name, "parent": parent, "message": message}


CHATGPT = [
    {
        "conversation_id": "c-1",
        "title": "Plots",
        "create_time": 1_700_000_000.0,
        "current_node": "a2",
        "mapping": {
            n["id"]: n
            for n in [
                node("root", None, None),
                node("sys", "root", "system", "hidden instructions"),
                node("u", "sys", "user", "How do I plot?"),
                node("code", "u", "assistant", "import x", recipient="python"),
                node("tool", "code", "tool", "traffic of the site"),
                node("a1", "tool", "assistant", "With matplotlib."),
                node("a2", "u", "assistant", "With altair."),
                node("u2", "a1", "user", "Thanks \ud83d\ude00"),
                node("gone", "a2", "user", "", metadata={"is_visually_hidden_from_conversation": True}),
            ]
        },
    },
    {"id": "c-2", "title": None, "create_time": None, "mapping": {}, "current_node": None},
]
CLAUDE = [
    {
        "uuid": "k-1",
        "name": "Tables",
        "created_at": "2025-03-01T10:00:00.000000Z",
        "chat_messages": [
            {
                "uuid": "m1",
                "sender": "human",
                "text": "Sort it",
                "created_at": "2025-03-01T10:00:01Z",
                "content": [],
            },
            {
                "uuid": "m2",
                "sender": "assistant",
                "text": "",
                "created_at": "2025-03-01T10:00:02Z",
                "content": [
                    {"type": "thinking", "thinking": "hm"},
                    {"type": "text", "text": "Use sort_values."},
                    {"type": "text", "text": None},
                ],
            },
            {"uuid": "m3", "sender": "human", "text": " ", "created_at": "2025-03-01T10:00:03Z"},
        ],
    }
]


def written(data: Any, folder: Path) -> Path:
    path = folder / "conversations.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def shown(log: Log, session_id: str) -> list[tuple[str, str]]:
    state = fold(log.where(session=session_id).entries())
    return [(message.role, message.text) for message in branch(state)]


def test_a_chatgpt_export(tmp_path: Path) -> None:
    """Every branch is imported and the current one is shown; the site's own messages are left out."""
    log = read_chatgpt(written(CHATGPT, tmp_path))
    assert log.sessions[["session_id", "title"]].fillna("").values.tolist() == [["c-1", "Plots"], ["c-2", ""]]
    assert shown(log, "c-1") == [("user", "How do I plot?"), ("assistant", "With altair.")]
    messages = log.messages.set_index("message_id")
    assert messages.text.to_dict() == {
        "u": "How do I plot?",
        "a1": "With matplotlib.",
        "a2": "With altair.",
        "u2": "Thanks 😀",
    }
    assert messages.parent_message_id.dropna().to_dict() == {"a1": "u", "a2": "u", "u2": "a1"}
    assert messages.loc[["a1", "u2"], "superseded"].all()
    assert messages.loc["a1", "model"] == "gpt-4o"
    assert str(messages.loc["u", "created_at"])[:10] == "2023-11-14"
    assert log.runs.status.tolist() == ["completed", "completed"]
    assert log.requests.duration.isna().all()


def test_a_claude_export(tmp_path: Path) -> None:
    """Texts are imported, empty messages are not."""
    log = read_claude(written(CLAUDE, tmp_path))
    assert shown(log, "k-1") == [("user", "Sort it"), ("assistant", "Use sort_values.")]
    assert log.sessions.title.tolist() == ["Tables"]
    assert log.messages.created_at.dt.second.tolist() == [1, 2]
    assert log.messages.provider.fillna("").tolist() == ["", "anthropic"]


@pytest.mark.parametrize("data", [[1], [{"a": 1}], "text", None, [{"mapping": 3, "chat_messages": 3}]])
@pytest.mark.parametrize("read", [read_chatgpt, read_claude])
def test_another_file_is_refused(read: Any, data: Any, tmp_path: Path) -> None:
    """The error has the file's name and what is wrong with it."""
    with pytest.raises(UsageError, match=r"conversations\.json is not an export"):
        read(written(data, tmp_path))


def test_text_is_refused(tmp_path: Path) -> None:
    """A file that is not JSON is refused too."""
    path = tmp_path / "conversations.json"
    path.write_text("PK\x03\x04", encoding="utf-8")
    with pytest.raises(UsageError, match="is not an export"):
        read_claude(path)


def test_one_conversation_that_is_broken_costs_that_one(tmp_path: Path) -> None:
    """The others are read, and it is said how many were left out and why. An empty one is no broken one."""
    chatgpt: list[Any] = [
        {"id": "null", "title": None, "mapping": None, "current_node": None},
        *CHATGPT,
        {"id": "no mapping"},
        {"id": "a number", "title": 5, "mapping": {}},
        {"id": "an endless time", "mapping": {}, "create_time": 1e300},
    ]
    with pytest.warns(
        UserWarning, match=r"^3 of 6 conversations in conversations\.json .* left out: number 4"
    ):
        log = read_chatgpt(written(chatgpt, tmp_path))
    assert log.sessions.session_id.tolist() == ["c-1", "c-2", "null"]
    claude: list[Any] = [{"uuid": "null", "chat_messages": None}, *CLAUDE, {"uuid": "k-9"}]
    with pytest.warns(UserWarning, match="^1 of 3 conversations"):
        log = read_claude(written(claude, tmp_path))
    assert log.sessions.session_id.tolist() == ["k-1", "null"]


def test_nulls_anywhere_in_a_conversation(tmp_path: Path) -> None:
    """Exports have them for nodes, messages, authors, contents and parts: the rest is read."""
    said = {
        "author": {"role": "user"},
        "content": {"parts": [None, "Hello"]},
        "metadata": None,
        "recipient": None,
    }
    mapping = {
        "root": None,
        "1": {"id": "1", "parent": "root", "message": None},
        "2": {"id": "2", "parent": "1", "message": {"author": None, "content": None}},
        "3": {"id": "3", "parent": "2", "message": {"author": {"role": "user"}, "content": None}},
        "4": {"id": "4", "parent": "3", "message": {"author": {"role": "user"}, "content": {"parts": None}}},
        "5": {"id": "5", "parent": "4", "message": said},
    }
    assert read_chatgpt(written([{"id": "c", "mapping": mapping}], tmp_path)).messages.text.tolist() == [
        "Hello"
    ]
    empty = {"uuid": "m0", "sender": "human", "text": None, "content": None, "created_at": None}
    full = empty | {"uuid": "m1", "content": [None, {"type": "text", "text": "Hello"}], "files": None}
    messages = [None, empty, full]
    log = read_claude(written([{"uuid": "k", "name": None, "chat_messages": messages}], tmp_path))
    assert log.messages.text.tolist() == ["Hello"]


def test_a_question_that_is_only_an_image_or_spoken_is_there(tmp_path: Path) -> None:
    """So that its answer does not hang in the air."""
    image = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"}
    spoken = {"content_type": "audio_transcription", "text": "a spoken question"}
    nodes = [node("u1", None, "user"), node("a1", "u1", "assistant", "A cat."), node("u2", "a1", "user")]
    nodes[0]["message"]["content"] = {"content_type": "multimodal_text", "parts": [image]}
    nodes[2]["message"]["content"] = {"content_type": "multimodal_text", "parts": [spoken, image]}
    log = read_chatgpt(written([{"id": "c", "mapping": {n["id"]: n for n in nodes}}], tmp_path))
    assert log.messages.text.tolist() == ["[image]", "A cat.", "a spoken question\n\n[image]"]
    assert log.messages.parent_message_id.fillna("").tolist() == ["", "u1", "a1"]
    asked = {"uuid": "m1", "sender": "human", "text": "", "files": [{"file_name": "cat.png"}, {}]}
    log = read_claude(written([{"uuid": "k", "chat_messages": [asked]}], tmp_path))
    assert log.messages.text.tolist() == ["[cat.png]\n\n[attachment]"]


@pytest.mark.parametrize(
    "names", [["conversations.json"], ["a/conversations-000.json", "a/conversations-001.json"]]
)
def test_an_export_is_read_from_its_zip(tmp_path: Path, names: list[str]) -> None:
    """As it is downloaded; a byte order mark is no text."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("user.json", "{}")
        for name, items in zip(names, [CHATGPT[:1], CHATGPT[1:]], strict=False):
            archive.writestr(name, "\ufeff" + json.dumps(items))
    assert read_chatgpt(path).messages.text.tolist()[0] == "How do I plot?"
    assert len(read_chatgpt(path).sessions) == len(names)


@pytest.mark.parametrize("read", [read_chatgpt, read_claude])
def test_a_zip_without_an_export_is_refused(tmp_path: Path, read: Any) -> None:
    """Empty, of something else, or damaged."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps(CHATGPT * 20), zipfile.ZIP_DEFLATED)
    damaged = bytearray(path.read_bytes())
    damaged[60:90] = b"x" * 30
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("photos.json", "[]")
    path.write_bytes(bytes(damaged))
    for bad in (path, other):
        with pytest.raises(UsageError, match=r"\.zip is not an export of this kind"):
            read(bad)
