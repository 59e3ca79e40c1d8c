"""Visitors of an app over a real comm: no command reaches a session, or a variable, that is not theirs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from real_kernel import Notebook, View
from visitor_support import SECRET, arguments, somebody_elses
from voila_server import Visitor, author_environment, voila_server

from nbagent import Session, sessions
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.widget.commands import COMMANDS

pytestmark = pytest.mark.kernel

SECONDS = 30
APP = """
from nbagent import Chat
api_key = "%s"
chat = Chat("demo"%s)
chat
"""


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'app.db'}"


@pytest.fixture
def other(store: str) -> Session:
    """What an earlier visitor said, in the app's store."""
    return somebody_elses(store)


HOSTS = [{"SERVER_SOFTWARE": "voila/0.5.13"}, {"VOILA_PREHEAT": "True"}]


@pytest.fixture(params=HOSTS, ids=["voila", "preheated"])
def published(request: pytest.FixtureRequest) -> Iterator[Notebook]:
    """A kernel whose environment is as Voilà makes it."""
    notebook = Notebook(**request.param)
    yield notebook
    notebook.close()


def test_no_command_reaches_anything_over_a_comm(published: Notebook, store: str, other: Session) -> None:
    """Every command there is, and every other message, with the id of somebody else's session."""
    before = other.entries()
    published.run(APP % (SECRET, f", store={store!r}"))
    view = View(published, published.run("print(chat.widget.model_id)"), published.subshell())
    refused = []
    for name in COMMANDS:
        reply = view.ask(name, **arguments(name, other.session_id))
        if "earlier conversations" in str(reply) or "does not show variables" in str(reply):
            refused.append(name)
        view.ask(name, session_id=other.session_id)
        view.ask("stop")
    for kind in ("hello", "sync", "ack"):
        view.tell(kind, session_id=other.session_id, since=0, seq=0)
    view.ask("stop")
    withheld = {"open_session", "rename_session", "list_sessions", "find_earlier_session", "delete_session"}
    assert set(refused) == withheld | {"variables"}
    published.run("1")  # what was published before has come
    said = str([m["content"] for m in published._messages if m["msg_type"] == "comm_msg"])
    assert SECRET not in said
    assert "Theirs" not in said
    again = Session.load(other.session_id, ScriptedModel([]), store=store)
    assert again.entries() == before


def test_a_notebooks_kernel_keeps_its_history(store: str, other: Session) -> None:
    """A kernel that no publisher has started lists, opens and completes as ever."""
    notebook = Notebook()
    try:
        notebook.run(APP % ("x", f", store={store!r}"))
        view = View(notebook, notebook.run("print(chat.widget.model_id)"), notebook.subshell())
        listed = view.ask("list_sessions", search="")["value"]["sessions"]
        assert [line["session_id"] for line in listed] == [other.session_id]
        assert "error" not in view.ask("open_session", session_id=other.session_id)
        assert {"name": "api_key", "kind": "str"} in view.ask("variables", prefix="api")["value"]
    finally:
        notebook.close()


def authors_notebook(folder: Path) -> None:
    """Leave a conversation in the author's own store, as a notebook of theirs does."""
    code = f"""
from nbagent import Session
from nbagent.models.offline.scripted import ScriptedModel
session = Session(ScriptedModel(["{SECRET}"]), title="Theirs")
session.send("When?").result(20)
session.flush()
"""
    subprocess.run([sys.executable, "-c", code], env=author_environment(folder), check=True, timeout=60)


def test_voila_visitors_are_apart_and_leave_nothing(tmp_path: Path) -> None:
    """In a real Voilà: nothing of the author's store or of each other comes, and nothing is kept."""
    authors_notebook(tmp_path)
    own = f"sqlite:///{tmp_path / 'data' / 'nbagent' / 'log.db'}"
    (line,) = sessions(own)
    with voila_server(tmp_path, APP % (SECRET, ", instructions=api_key")) as url:
        visitors = [Visitor(url), Visitor(url)]
        for number, visitor in enumerate(visitors):
            visitor.command("send", parts=[{"type": "text", "text": f"I am visitor {number}, @api_key"}])
            visitor.wait_for_event("run_end")
        for visitor in visitors:
            visitor.state_of_all_widgets()
            for name in COMMANDS:
                visitor.command(name, **arguments(name, line.session_id))
                visitor.command("stop")
            visitor.say("sync", session_id=line.session_id, since=0)
            visitor.command("stop")
            visitor.close()
    said = [str(visitor.received) + visitor.page for visitor in visitors]
    for text in said:
        assert SECRET not in text
        assert "Theirs" not in text
        assert str(tmp_path) not in text  # the author's home
        assert "visitor 0" in text or "visitor 1" in text
        assert not ("visitor 0" in text and "visitor 1" in text)
    assert sessions(own) == [line]


def test_voila_visitors_of_a_store_that_is_named_are_recorded_and_apart(tmp_path: Path, store: str) -> None:
    """The author has all of it; a visitor has what they said, and no id of another helps them."""
    with voila_server(tmp_path, APP % ("x", ""), store=store) as url:
        first, second = Visitor(url), Visitor(url)
        first.command("send", parts=[{"type": "text", "text": SECRET}])
        first.wait_for_event("run_end")
        (line,) = sessions(store)
        for name in COMMANDS:
            second.command(name, **arguments(name, line.session_id))
            second.command("stop")
        assert SECRET not in str(second.received)
        first.close()
        second.close()
    assert line in sessions(store)
