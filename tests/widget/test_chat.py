"""`Chat`: thin, stable, and gone when it is closed."""

from __future__ import annotations

import queue
from typing import Any

import pytest

from nbagent import Agent, Chat, Session
from nbagent.errors import ModelUnavailable, UsageError
from nbagent.events import Entry, RunEnd
from nbagent.testing import ScriptedModel


def test_the_repr_is_the_same_every_time() -> None:
    """Nbval compares `text/plain`: no address, no id."""
    chats = [Chat("demo", store=None) for _ in range(2)]
    assert repr(chats[0]) == repr(chats[1]) == "Chat(Agent('demo:demo'))"
    data, _ = chats[0]._repr_mimebundle_()
    assert data["text/plain"] == repr(chats[0])
    assert "application/vnd.jupyter.widget-view+json" in data
    for chat in chats:
        chat.close()


def test_showing_it_twice_shows_the_same_widget() -> None:
    """Two views of one chat share one model, and so one state."""
    chat = Chat("demo", store=None)
    first, second = chat._repr_mimebundle_()[0], chat._repr_mimebundle_()[0]
    assert first == second
    chat.close()


def test_what_the_host_closed_is_shown_anew() -> None:
    """A comm of a cell that runs again is closed by marimo, which then asks for the chat with `_display_`."""
    chat = Chat("demo", store=None)
    closed = chat._display_()
    assert chat._display_() is closed
    assert chat.__panel__() is closed  # as Panel does
    closed.comm.close()
    shown = chat._display_()
    assert shown is not closed
    assert not shown.closed
    chat.close()


def test_a_closed_chat_leaves_the_session_alone() -> None:
    """The component goes, the conversation stays and can be shown anew."""
    chat = Chat("demo", store=None)
    widget = chat.widget
    chat.send("Hi").result(10)
    chat.close()
    assert widget.comm is None
    assert len(chat.session.messages) == 2
    assert Chat(session=chat.session).session is chat.session


@pytest.mark.parametrize(
    "extra", [{"model": "demo"}, {"tools": [print]}, {"instructions": ""}, {"temperature": 0}]
)
def test_a_session_excludes_everything_else(extra: dict[str, Any]) -> None:
    """A session brings its agent and store; what would be ignored is refused."""
    with pytest.raises(UsageError, match="session"):
        Chat(session=Session("demo", store=None), **extra)


def test_an_agent_may_be_shown_as_it_is() -> None:
    """`Chat(agent)` begins a session with that agent."""
    agent = Agent("demo")
    assert Chat(agent, store=None).session.agent is agent
    with pytest.raises(UsageError, match="agent"):
        Chat(agent, instructions="Be brief.", store=None)


def test_a_script_that_ends_tells_a_person_what_to_do() -> None:
    """Who typed reads how to go on; code, and a test, get the error."""
    chat = Chat(ScriptedModel(["Hello."]), store=None)
    chat.send("Hi").result(10)
    ended: queue.Queue[RunEnd] = queue.Queue()

    def note(entry: Entry) -> None:
        if isinstance(entry.event, RunEnd):
            ended.put(entry.event)

    chat.session.subscribe(note)
    arguments = {"parts": [{"type": "text", "text": "And now?"}]}
    typed = {"type": "command", "command_id": "c", "name": "send", "arguments": arguments}
    chat.widget._handle_custom_msg(typed, [])
    assert ended.get(timeout=10).outcome == "completed"
    assert (
        'script ends here. To go on, name a model in its place, e.g. `Chat("openai:'
        in chat.session.messages[-1].text
    )
    with pytest.raises(ModelUnavailable, match=r"script ends here.*Name a model"):
        chat.send("And now?").result(10)
    chat.close()
