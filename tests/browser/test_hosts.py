"""The component in Notebook 7, Voilà and marimo: what JupyterLab's tests hold, once in each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hosts import Host, Marimo, MarimoServer, Notebook7, Voila, marimo_notebook, marimo_server
from lab_server import JupyterLab
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_accessible

from nbagent.testing import ChatPage

CODE = '''
from nbagent import Chat
from nbagent.models.scripted import ScriptedModel

numbers = [1, 2]

def total() -> int:
    """Add the numbers up."""
    return sum(numbers)

steps = ["word " * 30, "word " * 3000, [{"tool": "total"}], "That makes three."]
chat = Chat(ScriptedModel(steps, delay=0.01), tools=[total], store=None)
'''


@pytest.fixture(scope="module")
def marimo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MarimoServer]:
    with marimo_server(tmp_path_factory.mktemp("marimo"), "edit") as server:
        yield server


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        tab = context.new_page()
        tab.on("pageerror", lambda error: print("page error:", error.message, error.stack))  # noqa: T201
        yield tab


@pytest.fixture(params=[Notebook7, Voila, Marimo])
def host(request: pytest.FixtureRequest, tab: Page) -> Iterator[Host]:
    server = request.getfixturevalue("marimo" if request.param is Marimo else "lab")
    yield request.param(tab, server)
    if isinstance(server, JupyterLab):
        server.theme("JupyterLab Light")


def test_answers_stream_stop_and_use_tools(host: Host) -> None:
    """What is sent with Enter is answered in many steps; Stop ends it; a tool sees the notebook's variables."""
    chat = host.show(CODE)
    chat.watch_growth()
    chat.say("Hello")
    chat.wait_until_idle()
    expect(chat.answers).to_have_text([chat.text("word " * 30)])
    assert len(chat.growth) >= 5

    chat.say("Go on")
    expect(chat.answers.last).to_contain_text("word word")
    chat.stop_button.click()
    chat.wait_until_idle()
    expect(chat.answers.last).to_contain_text("Stopped")

    chat.say("Add up")
    expect(chat.answers.last).to_contain_text("That makes three.")
    expect(chat.tool("total")).to_have_attribute("data-status", "ok")


def test_keys_are_the_chats(host: Host) -> None:
    """Letters, Shift+Enter and Esc do nothing to the notebook, neither from the composer nor from a button."""
    chat = host.show(CODE)
    chat.say("Hello")
    chat.wait_until_idle()
    before = host.what_the_host_shows()
    chat.input.press_sequentially("abddxmz")
    chat.input.press("Shift+Enter")
    chat.input.press_sequentially("jk")
    expect(chat.input).to_have_value("abddxmz\njk")
    chat.send_button.focus()
    for key in ("a", "b", "d", "d", "x", "m", "Escape"):
        host.tab.keyboard.press(key)
    chat.input.press("Escape")
    expect(chat.input).to_have_value("")
    for key in ("Escape", "a", "d", "d"):  # had Esc left the composer, these would be the notebook's
        host.tab.keyboard.press(key)
    expect(chat.input).to_have_value("add")
    assert host.what_the_host_shows() == before
    expect(chat.questions).to_have_count(1)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_looks_like_its_host(host: Host, *, dark: bool) -> None:
    """The chat has the colours of the page around it, or of its cells, and everything in it can be read."""
    chat = host.show(CODE, dark=dark)
    chat.say("Hello")
    chat.wait_until_idle()
    expect(chat.chat).to_have_css("color-scheme", "dark" if dark else "light")
    colours = host.colours()
    assert colours["chat"] in (colours["page"], colours["cell"])
    expect_accessible(chat, "done")


@pytest.mark.parametrize("host", [Notebook7, Marimo], indirect=True)
def test_a_reload_shows_the_conversation_again(host: Notebook7 | Marimo) -> None:
    """Where the kernel goes on, so does the chat."""
    chat = host.show(CODE)
    chat.say("Hello")
    chat.wait_until_idle()
    before = chat.conversation.inner_text()
    host.reload()
    expect(chat.answers).to_have_count(1)
    assert chat.conversation.inner_text() == before
    chat.say("Go on")
    expect(chat.answers.last).to_contain_text("word word")


def test_marimo_shows_a_chat_again_when_its_cell_runs_again(tab: Page, marimo: MarimoServer) -> None:
    """marimo closes what a cell made before the cell runs; the chat lives on in a new component."""
    host = Marimo(tab, marimo)
    chat = host.show(CODE)
    chat.say("Hello")
    chat.wait_until_idle()
    chat.chat.evaluate("(chat) => { window.earlier = chat; }")
    host.run_again()
    tab.wait_for_function("() => !window.earlier.isConnected")
    expect(chat.answers).to_have_count(1)
    chat.say("Go on")
    expect(chat.answers.last).to_contain_text("word word")


def test_marimo_runs_a_chat_as_an_app(tab: Page, tmp_path: Path) -> None:
    """In `marimo run` the kernel is a thread; tools run on it."""
    notebook = tmp_path / "app.py"
    notebook.write_text(marimo_notebook(CODE.replace('"word " * 30, "word " * 3000, ', "")))
    with marimo_server(tmp_path, "run", str(notebook)) as server:
        tab.goto(server.url)
        chat = ChatPage(tab)
        chat.say("Add up")
        expect(chat.answers.last).to_contain_text("That makes three.")
        expect(chat.tool("total")).to_have_attribute("data-status", "ok")
