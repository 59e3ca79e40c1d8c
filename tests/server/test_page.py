"""The page of the extension, in a real browser: the widget's front end over the other transport."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import httpx
import pytest
from jupyter_process import JupyterServer
from playwright.sync_api import Browser, Page, expect
from server_agents import obedient, script

from nbagent import Session

pytestmark = pytest.mark.browser
expect.set_options(timeout=20_000)  # the machine may be busy
SLOW = script(" ".join(f"word{n}" for n in range(400)), delay=0.01)


def show(line: str) -> None:
    """Print `line`: pytest shows it when a test fails."""
    sys.stdout.write(line + "\n")


@pytest.fixture(scope="module")
def tab(server: JupyterServer, browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1000, "height": 700}) as context:
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: show(f"console: {message.text}"))
        page.on("pageerror", lambda error: show(f"page error: {error.stack}"))
        page.goto(f"{server.url}/nbagent/?token={server.token}")
        yield page


@pytest.fixture
def page(tab: Page, server: JupyterServer) -> Page:
    """Open the page on a new chat."""
    tab.goto("about:blank")
    tab.goto(f"{server.url}/nbagent/")
    return tab


def say(page: Page, text: str) -> None:
    page.get_by_label("Message", exact=True).fill(text)
    page.get_by_label("Send", exact=True).click()


def test_without_a_token_there_is_no_page(server: JupyterServer) -> None:
    """A stranger is sent to the login page, and gets no script."""
    assert httpx.get(f"{server.url}/nbagent/").headers["Location"].startswith("/login")
    assert httpx.get(f"{server.url}/nbagent/page.js").headers["Location"].startswith("/login")


def test_a_chat_begins_and_is_in_the_history(page: Page) -> None:
    """What was said appears, with its answer, and the session is listed and in the address."""
    say(page, "Hello *there*")
    expect(page.locator(".message.assistant")).to_contain_text("Hello there")
    expect(page.get_by_role("navigation").locator("[aria-current]")).to_contain_text("Hello *there*")
    expect(page).to_have_url(re.compile(r"/nbagent/#\d{8}-"))
    say(page, "Go on")
    expect(page.locator(".message.assistant")).to_have_count(2)


def test_the_page_is_a_page(page: Page) -> None:
    """It has a title, a way back, lines one can read and a dark theme, and names no kernel."""
    expect(page.locator(".status")).not_to_contain_text("Connecting")
    say(page, "Hello")
    expect(page.locator(".message.assistant")).to_contain_text("Hello")
    expect(page).to_have_title(re.compile("^Hello .* nbagent$"))
    expect(page.get_by_role("link", name="Back to Jupyter")).to_have_attribute("href", "/")
    assert "ernel" not in page.locator(".chat").inner_text()
    page.set_viewport_size({"width": 1800, "height": 700})
    assert page.locator(".messages").bounding_box()["width"] <= 820  # type: ignore[index]  # it is shown
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(28, 30, 33)"
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1000, "height": 700})


def test_the_navigation_is_locked_while_an_answer_is_written(page: Page) -> None:
    """History and settings are disabled and say why; Stop releases them."""
    navigation = page.get_by_role("navigation")
    say(page, SLOW)
    expect(navigation.get_by_role("group")).to_have_attribute("title", "Generation in progress…")
    expect(navigation.get_by_role("button", name="New session")).to_be_disabled()
    expect(navigation.get_by_label("Agent")).to_be_disabled()
    expect(page.locator(".message.assistant")).to_contain_text("word10 ")
    shown = page.url
    page.evaluate("location.hash = ''")  # the browser's own buttons are locked as well
    expect(page).to_have_url(shown)
    page.get_by_label("Stop", exact=True).click()
    expect(navigation.get_by_role("group")).to_have_attribute("title", "")
    expect(navigation.get_by_role("button", name="New session")).to_be_enabled()
    expect(page.locator(".message.assistant")).to_contain_text("Stopped")


def test_sessions_are_found_renamed_and_deleted(page: Page) -> None:
    """In the navigation; deleting the one that is shown leads to a new chat."""
    say(page, "Where do penguins walk?")
    expect(page.locator(".message.assistant")).to_contain_text("Where do penguins walk?")
    navigation = page.get_by_role("navigation")
    navigation.get_by_role("searchbox").fill("walk penguins")
    expect(navigation.locator(".pick")).to_have_count(1)
    navigation.get_by_role("listitem").hover()
    navigation.get_by_role("button", name="Rename: Where do penguins walk?").click()
    navigation.get_by_role("textbox", name="Title").fill("Birds")
    navigation.get_by_role("textbox", name="Title").press("Enter")
    expect(navigation.locator(".pick")).to_contain_text("Birds")
    navigation.get_by_role("button", name="Delete: Birds").click()
    navigation.get_by_role("button", name="Delete", exact=True).click()
    expect(navigation).to_contain_text("No session contains these words.")
    expect(page.locator(".message")).to_have_count(0)


def test_formulas_are_drawn(page: Page) -> None:
    """Their renderer is fetched from the server itself."""
    say(page, "It is $a^2$.")
    expect(page.locator(".message.assistant math")).to_be_visible()


def test_an_error_releases_the_navigation(page: Page) -> None:
    """What went wrong is shown, and one can go elsewhere."""
    say(page, script({"fails": "The provider fell over.", "after": "This much"}))
    expect(page.locator(".message.assistant")).to_contain_text("The provider fell over.")
    expect(page.get_by_role("button", name="New session")).to_be_enabled()


def test_a_reload_in_mid_answer_picks_the_stream_up_again(page: Page) -> None:
    """The answer is whole in the end, and was locked meanwhile."""
    say(page, SLOW)
    expect(page.locator(".message.assistant")).to_contain_text("word10 ")
    page.reload()
    expect(page.get_by_role("navigation").get_by_role("group")).to_have_attribute(
        "title", "Generation in progress…"
    )
    expect(page.locator(".message.assistant")).to_contain_text("word399")
    text = page.locator(".message.assistant").inner_text()
    assert re.findall(r"word\d+", text) == [f"word{n}" for n in range(400)]


def test_a_session_of_a_kernel_is_shown_live(page: Page, server: JupyterServer) -> None:
    """It is in the history, its answer grows here as it is written there, and Stop gets there."""
    session = Session(obedient(), store=server.store, title="From a kernel")
    run = session.send(SLOW)
    session.flush()
    page.reload()
    page.get_by_role("navigation").get_by_text("From a kernel").click()
    expect(page.locator(".message.assistant")).to_contain_text("word5 ")
    page.get_by_label("Stop", exact=True).click()
    expect(page.locator(".message.assistant")).to_contain_text("Stopped")
    assert run.result(timeout=10).outcome == "stopped"
