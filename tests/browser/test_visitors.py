"""Two visitors of a published app: neither sees, finds or changes what the other, or its author, has said."""

from __future__ import annotations

import inspect
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hosts import marimo_notebook, marimo_server
from playwright.sync_api import Browser, Page, Request, expect
from voila_server import voila_server

from nbagent import Session, sessions
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.testing import ChatPage
from nbagent.widget.commands import COMMANDS

SECRET = "the board decides on Monday"
APP = """
from nbagent import Chat

secret_table = "{secret}"

def model(messages):
    return f"I have read {{len(messages)}} messages: {{messages[0].text}}"

chat = Chat(model{options})
"""


@pytest.fixture
def store(tmp_path: Path) -> str:
    """A store in which somebody else has said something."""
    store = f"sqlite:///{tmp_path / 'app.db'}"
    session = Session(ScriptedModel([SECRET]), store=store, title="Theirs")
    session.send("When?").result(20)
    session.flush()
    return store


@pytest.fixture
def visitors(browser: Browser) -> Iterator[list[Page]]:
    """Two people at two machines."""
    contexts = [browser.new_context(viewport={"width": 1100, "height": 800}) for _ in range(2)]
    yield [context.new_page() for context in contexts]
    for context in contexts:
        context.close()


def voila(folder: Path, code: str) -> AbstractContextManager[object]:
    return voila_server(folder, f"{code}\nchat")


def marimo(folder: Path, code: str) -> AbstractContextManager[object]:
    notebook = folder / "app.py"
    notebook.write_text(marimo_notebook(code))
    return marimo_server(folder, "run", str(notebook))


Publish = Callable[[Path, str], AbstractContextManager[object]]
PUBLISHERS = pytest.mark.parametrize("publish", [voila, marimo])


def visit(server: object, page: Page) -> ChatPage:
    page.goto(str(getattr(server, "url", server)))
    chat = ChatPage(page)
    expect(chat.input).to_be_visible()
    expect(chat.status).not_to_contain_text("Connecting")
    return chat


@PUBLISHERS
def test_visitors_are_apart(publish: Publish, visitors: list[Page], tmp_path: Path, store: str) -> None:
    """Each has a conversation, no list of others and no variables; the store that was named has all."""
    with publish(tmp_path, APP.format(secret=SECRET, options=f", store={store!r}")) as server:
        chats = [visit(server, page) for page in visitors]
        for number, chat in enumerate(chats):
            expect(chat.history_button).to_be_hidden()
            chat.say(f"I am visitor {number} and want @secret_table")
        for number, chat in enumerate(chats):
            chat.wait_until_idle()
            expect(chat.answers.last).to_contain_text(f"I have read 1 messages: I am visitor {number}")
            expect(chat.history_button).to_be_hidden()
            assert f"visitor {1 - number}" not in chat.conversation.inner_text()
            assert SECRET not in chat.page.content()
        chats[0].chat.get_by_role("button", name="New").click()
        expect(chats[0].questions).to_have_count(0)
        expect(chats[1].questions).to_have_count(1)
        chats[0].say("Again")
        expect(chats[0].answers.last).to_contain_text("I have read 1 messages: Again")
        chats[0].wait_until_idle()
    assert len(sessions(store)) == 4
    assert "Theirs" in {line.title for line in sessions(store)}


@PUBLISHERS
def test_nothing_is_kept_unless_a_store_is_named(
    publish: Publish, visitors: list[Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The author's own store stays as it is; a page that is loaded again begins anew."""
    monkeypatch.delenv("NBAGENT_STORE", raising=False)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    with publish(tmp_path, APP.format(secret=SECRET, options="")) as server:
        chats = [visit(server, page) for page in visitors]
        for chat in chats:
            chat.say("Remember this")
            chat.wait_until_idle()
        chat = visit(server, visitors[0])
        expect(chat.questions).to_have_count(0)
        expect(chat.history_button).to_be_hidden()
    assert not list(tmp_path.rglob("log.db"))


class Forger:
    """A visitor of marimo who writes their page's messages themselves, and reads all that comes."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._requests: list[Request] = []
        self.heard: list[str] = []
        page.on("request", self._note)
        page.on("websocket", lambda socket: socket.on("framereceived", self._hear))

    def _hear(self, frame: str | bytes) -> None:
        self.heard.append(str(frame))

    def _note(self, request: Request) -> None:
        if request.url.endswith("/set_model_value"):
            self._requests.append(request)

    @property
    def model_id(self) -> str:
        """The id of the component, which only its own page is told."""
        return str((self._requests[-1].post_data_json or {})["modelId"])

    def command(self, name: str, **arguments: object) -> None:
        """Send a command and wait for the reply."""
        command_id = secrets.token_hex(8)
        self.send(
            {"type": "command", "view": "v", "command_id": command_id, "name": name, "arguments": arguments}
        )
        while not any(command_id in frame for frame in self.heard):
            self._page.evaluate("0")  # lets events come in

    def send(self, content: dict[str, object], model_id: str | None = None) -> None:
        last = self._requests[-1]
        message = {"method": "custom", "content": content}
        body = {"modelId": model_id or self.model_id, "message": message, "buffers": []}
        headers = {name: value for name, value in last.all_headers().items() if name.startswith("marimo-")}
        response = self._page.request.post(last.url, headers=headers, data=body)
        assert response.ok, response.text()


def test_a_forger_reaches_nothing_in_marimo(visitors: list[Page], tmp_path: Path, store: str) -> None:
    """All visitors share a process; what a rewritten page sends is refused there, whatever id it knows."""
    with marimo(tmp_path, APP.format(secret=SECRET, options=f", store={store!r}")) as server:
        first, forger = Forger(visitors[0]), Forger(visitors[1])
        chats = [visit(server, page) for page in visitors]
        chats[0].say("I am the first")
        chats[0].wait_until_idle()
        ids = [line.session_id for line in sessions(store)]
        assert len(ids) == 2
        for name, command in COMMANDS.items():
            for session_id in ids:
                taken = inspect.signature(command.function).parameters
                forger.command(name, **{"session_id": session_id} if "session_id" in taken else {})
        forger.send({"type": "sync", "view": "v", "session_id": ids[0], "since": 0})
        forger.send({"type": "sync", "view": "v", "session_id": ids[0], "since": 0}, first.model_id)
        forger.command("stop")
    heard = "".join(forger.heard)
    assert heard.count("no earlier conversations") >= 8
    for secret in (SECRET, "Theirs", "I am the first"):
        assert secret not in heard
    assert "I am the first" in "".join(first.heard)
    assert {line.session_id for line in sessions(store)} >= set(ids)


OWN = """
import secrets
from nbagent import Agent, Chat

mine = secrets.token_hex(8)

def model(messages):
    told = messages[0].parts[-1].text
    return "My own." if mine in told else f"Somebody else's: {told}"

chat = Chat(Agent(model, context=["mine"]))
"""


@PUBLISHERS
def test_a_variable_the_app_names_is_the_visitors(
    publish: Publish, visitors: list[Page], tmp_path: Path
) -> None:
    """Also where all visitors share a process: the agent is told the one of the page it answers in."""
    with publish(tmp_path, OWN) as server:
        for chat in [visit(server, page) for page in visitors]:
            chat.say("Hello")
            expect(chat.answers.last).to_contain_text("My own.")
            chat.wait_until_idle()
