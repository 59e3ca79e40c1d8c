"""The second output: published under the component, updated when a run ends, and never in its way."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from nbagent import Agent, Chat, Session
from nbagent.messages import ImagePart, TextPart
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.widget.pace import Pace


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the chat has published, in order."""
    found: list[dict[str, Any]] = []

    def publish(data: dict[str, Any], metadata: Any = None, **options: Any) -> None:
        found.append({"data": data, **options})

    for module in ("chat", "static_output"):
        monkeypatch.setattr(f"nbagent.widget.{module}.publish_display_data", publish)
    return found


def chat_of(*steps: str) -> Chat:
    return Chat(session=Session(Agent(ScriptedModel(steps)), store=None))


def test_the_component_comes_first_then_the_transcript(published: list[dict[str, Any]]) -> None:
    """Two outputs: the widget with a stable text, and HTML under a display id of its own."""
    chat = chat_of()
    chat._ipython_display_()
    view, transcript = published
    assert view["data"]["text/plain"] == "Chat(Agent('scripted:script'))"
    assert list(transcript["data"]) == ["text/html", "text/plain"]
    assert transcript["transient"]["display_id"].startswith("nbagent-")
    chat.close()


def test_the_end_of_a_run_updates_it_before_the_answer_is_there(published: list[dict[str, Any]]) -> None:
    """Once per run, however often the chat is shown; who waits for the answer finds it complete."""
    chat = chat_of("Hello.")
    chat._ipython_display_()
    chat._ipython_display_()
    shown = published[1]["transient"]
    del published[:]
    chat.send("Hi").result(10)
    [update] = published
    assert (update["update"], update["transient"]) == (True, shown)
    assert "<p>Hello.</p>" in update["data"]["text/html"]
    assert update["data"]["text/plain"] == "The conversation, as it was saved:\n\nYou:\nHi\n\nscript:\nHello."
    chat.close()


def test_pictures_follow_when_they_come_too_fast(
    published: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jupyter Server drops what is too much: the answer is there at once, its pictures a moment later."""
    monkeypatch.setattr(Pace, "WINDOW", 0.5)
    monkeypatch.setattr(Pace, "LIMIT", 700_000)
    whole = threading.Event()

    def publish(data: dict[str, Any], **_: Any) -> None:
        published.append({"data": data})
        if len(published) == 5:
            whole.set()

    chat = chat_of("One.", "Two.")
    chat._ipython_display_()
    monkeypatch.setattr("nbagent.widget.static_output.publish_display_data", publish)
    chat.send([TextPart(text="Look"), ImagePart(media_type="image/png", data=b"x" * 400_000)]).result(10)
    chat.send("Again").result(10)
    first, second = (update["data"]["text/html"] for update in published[2:4])
    assert "<img " in first
    assert "<img " not in second
    assert "<p>Two.</p>" in second
    assert whole.wait(20)
    assert "<img " in published[4]["data"]["text/html"]
    assert "<p>Two.</p>" in published[4]["data"]["text/html"]
    chat.close()


def test_the_pace_is_that_of_the_last_seconds() -> None:
    """What was published longer ago counts no more; a single update always has room."""
    now = 0.0
    pace = Pace(lambda: now)
    assert pace.has_room(10 * Pace.LIMIT)
    pace.note(Pace.LIMIT - 10)
    assert pace.has_room(10)
    assert not pace.has_room(11)
    now = Pace.WINDOW
    assert pace.has_room(11)


def test_a_chat_that_was_not_shown_publishes_nothing(published: list[dict[str, Any]]) -> None:
    """Code that only talks leaves no output."""
    chat_of("Hello.").send("Hi").result(10)
    assert published == []


def test_a_page_that_is_gone_does_not_disturb_the_run(
    published: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer comes, whether or not it can be shown."""
    chat = chat_of("Hello.")
    chat._ipython_display_()

    def fail(*_: Any, **__: Any) -> None:
        raise OSError("the socket is closed")

    monkeypatch.setattr("nbagent.widget.static_output.publish_display_data", fail)
    assert chat.send("Hi").result(10).text == "Hello."
    chat.close()


def test_an_app_has_no_transcript(published: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not saved, and the transcript has what visitors are not told."""
    monkeypatch.setenv("SERVER_SOFTWARE", "voila/0.5.13")
    chat = chat_of("Hello.")
    chat._ipython_display_()
    chat.send("Hi").result(10)
    [view] = published
    assert "text/html" not in view["data"]
    chat.close()
