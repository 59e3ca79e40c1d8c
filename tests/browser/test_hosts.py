"""The component in Notebook 7, Voilà and marimo: what JupyterLab's tests hold, once in each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hosts import Host, Marimo, MarimoServer, Notebook7, Voila, marimo_notebook, marimo_server
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_accessible

from nbagent.testing import ChatPage

Kind = type[Notebook7] | type[Voila] | type[Marimo]
HOSTS = [Notebook7, Voila, Marimo]
TOP = "(chat) => chat.getBoundingClientRect().top"
CODE = """
import asyncio
from nbagent import Chat

async def model(messages):
    if "code" in messages[-1].text:
        yield "```python\\nprint(1)\\n```"
        return
    long = "long" in messages[-1].text
    for number in range(3000 if long else 60):
        await asyncio.sleep(0.03)
        yield f"{'step' if long else 'word'}{number} "

chat = Chat(model, store=None)
"""
TOOL = '''
from nbagent import Chat
from nbagent.models.offline.scripted import ScriptedModel

numbers = [1, 2]

def total() -> int:
    """Add the numbers up."""
    return sum(numbers)

chat = Chat(ScriptedModel([{"tool": "total"}, "That makes three."] * 2), tools=[total], store=None)
'''


@pytest.fixture(scope="module")
def marimo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MarimoServer]:
    with marimo_server(tmp_path_factory.mktemp("marimo"), "edit") as server:
        yield server


@pytest.fixture(scope="module")
def lasting(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        yield context.new_page()


@pytest.fixture
def fresh(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        yield context.new_page()


@pytest.fixture(scope="module", params=HOSTS)
def host(request: pytest.FixtureRequest, lasting: Page) -> Host:
    """A host that shows a chat; what the tests say in it, they say one after the other."""
    shown = new_host(request, request.param, lasting)
    shown.show(CODE)
    return shown


def new_host(request: pytest.FixtureRequest, kind: Kind, tab: Page) -> Host:
    return kind(tab, request.getfixturevalue("marimo" if kind is Marimo else "lab"))


def expect_use_of_the_tool(chat: ChatPage) -> None:
    chat.say("Add up")
    expect(chat.answers.last).to_contain_text("That makes three.")
    expect(chat.tool("total").last).to_have_attribute("data-status", "ok")


def test_an_answer_grows_as_it_comes(host: Host) -> None:
    """What is sent with Enter is answered in many steps."""
    host.chat.watch_growth()
    host.chat.say("Hello")
    host.chat.wait_until_idle()
    expect(host.chat.questions.last).to_have_text(host.chat.text("Hello"))
    expect(host.chat.answers.last).to_contain_text("word59")
    assert len(host.chat.growth) >= 5


def test_what_comes_after_the_component_is_there(host: Host) -> None:
    """The list of sessions, and the buttons below a message: each host lets them be loaded."""
    host.chat.say("Hello")
    host.chat.wait_until_idle()
    expect(host.chat.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
    if isinstance(host, Voila):  # an app shows its visitors no list
        expect(host.chat.history_button).to_be_hidden()
        return
    host.chat.open_history()
    expect(host.chat.history.get_by_role("searchbox", name="Search sessions")).to_be_focused()
    host.chat.history_button.click()
    expect(host.chat.history).to_be_hidden()


def test_stop_ends_an_answer(host: Host) -> None:
    """What came until then stays."""
    host.chat.say("Something long")
    expect(host.chat.answers.last).to_contain_text("step5 ")
    host.chat.stop_button.click()
    host.chat.wait_until_idle()
    expect(host.chat.answers.last).to_contain_text("Stopped")
    expect(host.chat.answers.last).to_contain_text("step5 ")


def test_keys_are_the_chats(host: Host) -> None:
    """Letters, Shift+Enter and Esc do nothing to the notebook, from the composer or from a button."""
    chat, before = host.chat, host.what_the_host_shows()
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
    chat.input.press("Escape")  # the next test begins with an empty composer, too
    expect(chat.input).to_have_value("")


def test_code_has_no_button_that_does_something_else(host: Host) -> None:
    """No page here lets us insert a cell: there is "Copy", which copies."""
    host.chat.say("Write code")
    code = host.chat.answers.last.locator(".code")
    expect(code.get_by_role("button", name="Copy")).to_be_visible()
    expect(code.get_by_role("button")).to_have_count(1)
    host.chat.wait_until_idle()


def test_the_wheel_goes_on_to_the_page(host: Host) -> None:
    """Over the chat it scrolls the conversation, and at its ends the page around."""
    chat, tab = host.chat, host.tab
    tab.set_viewport_size({"width": 1100, "height": 420})
    if isinstance(host, Voila):  # its page has nothing but the chat, so it would not scroll
        tab.evaluate("document.body.append(Object.assign(new Image(), { height: 900, id: 'below' }))")
    scroller = chat.chat.locator(".scroller")
    for by in (120, -120):
        scroller.hover()
        before = chat.chat.evaluate(TOP)
        tab.wait_for_timeout(400)  # a new gesture
        for _ in range(40):
            tab.mouse.wheel(0, by)
            tab.wait_for_timeout(60)
            if (before - chat.chat.evaluate(TOP)) * by > 0:
                break
        assert (before - chat.chat.evaluate(TOP)) * by > 0
    tab.evaluate("document.getElementById('below')?.remove()")
    tab.set_viewport_size({"width": 1100, "height": 800})


def test_it_is_as_high_as_the_page(host: Host) -> None:
    """At a click it fills the height there is, and all of it can be used; Esc goes back."""
    chat = host.chat
    before = chat.chat.bounding_box()
    chat.chat.get_by_role("button", name="Full height").click()
    chat.page.wait_for_function(
        "chat => chat.getBoundingClientRect().height > 0.75 * innerHeight", arg=chat.chat.element_handle()
    )
    expect(chat.input).to_be_in_viewport(ratio=1)
    expect(chat.chat).to_be_in_viewport(ratio=0.98)
    chat.input.press("Escape")
    expect(chat.chat.get_by_role("button", name="Full height")).to_be_visible()
    after = chat.chat.bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] == before["height"]


def test_it_looks_like_its_host(host: Host) -> None:
    """The chat has the colours of the page around it, or of its cells, and everything in it can be read."""
    expect_look_of(host, "light")


def test_a_reload_shows_the_conversation_again(host: Host) -> None:
    """Where the kernel goes on so does the chat; where each page has its own, a new one begins."""
    host.chat.say("Remember this")
    host.chat.wait_until_idle()
    before = host.chat.conversation.inner_text()
    host.reload()
    expect(host.chat.input).to_be_visible()
    if host.keeps_its_kernel:
        expect(host.chat.conversation).to_contain_text("Remember this")
        expect(host.chat.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
        assert host.chat.conversation.inner_text() == before
    else:
        expect(host.chat.status).not_to_contain_text("Connecting")
        expect(host.chat.questions).to_have_count(0)
    host.chat.say("Hello again")
    host.chat.wait_until_idle()
    expect(host.chat.answers.last).to_contain_text("word59")


@pytest.mark.parametrize("kind", HOSTS)
def test_it_is_dark_in_a_dark_host(request: pytest.FixtureRequest, kind: Kind, fresh: Page) -> None:
    """The same in the host's dark theme."""
    host = new_host(request, kind, fresh)
    host.show(CODE, dark=True)
    host.chat.say("Hello")
    host.chat.wait_until_idle()
    expect_look_of(host, "dark")


def expect_look_of(host: Host, scheme: str) -> None:
    expect(host.chat.chat).to_have_css("color-scheme", scheme)
    colours = host.colours()
    assert colours["chat"] in (colours["page"], colours["cell"])
    expect_accessible(host.chat, scheme)


def test_marimo_shows_a_chat_again_when_its_cell_runs_again(fresh: Page, marimo: MarimoServer) -> None:
    """What a cell made, marimo closes before the cell runs; the chat lives on in a new component."""
    host = Marimo(fresh, marimo)
    chat = host.show(TOOL)
    expect_use_of_the_tool(chat)
    chat.chat.evaluate("(chat) => { window.earlier = chat; }")
    host.run_again()
    fresh.wait_for_function("() => !window.earlier.isConnected")
    expect(chat.answers).to_have_count(2)
    expect_use_of_the_tool(chat)


def test_marimo_runs_a_chat_as_an_app(fresh: Page, tmp_path: Path) -> None:
    """In `marimo run` the kernel is a thread; tools run on it."""
    notebook = tmp_path / "app.py"
    notebook.write_text(marimo_notebook(TOOL))
    with marimo_server(tmp_path, "run", str(notebook)) as server:
        fresh.goto(server.url)
        expect_use_of_the_tool(ChatPage(fresh))
