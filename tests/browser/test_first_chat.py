"""The thin path that everything hangs on: type, watch the answer come, stop it, find it again."""

from __future__ import annotations

import time

from model_server import ModelServer, tokens
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

ATTEMPTS = 6
"""A busy machine gets more than one to be quick."""
WORDS = [f"word{number} " for number in range(400)]


def chat(model: ModelServer) -> str:
    return (
        f"from nbagent import Chat\nchat = Chat('openai-chat:m', base_url={model.url!r}, api_key='k')\nchat"
    )


def test_an_answer_grows_as_it_comes(page: NotebookPage, model: ModelServer) -> None:
    """What the server streams is seen in many steps, not at the end."""
    model.script = tokens(WORDS[:60], pause=0.05)
    page.start(chat(model))
    page.watch_growth()
    page.say("Tell me something")
    page.wait_until_idle()
    expect(page.questions).to_have_text([page.text("Tell me something")])
    expect(page.answers.last).to_contain_text("word59")
    assert len(page.growth) >= 5


def test_stop_hangs_up_at_once_and_a_reload_shows_everything(page: NotebookPage, model: ModelServer) -> None:
    """Stop closes the server's connection within 100 ms; a reloaded page has the whole conversation."""
    page.start(chat(model))
    page.say("One")
    page.wait_until_idle()
    model.script = tokens(WORDS, pause=0.05)
    took = [stop_an_answer(page, model)]
    while took[-1] > 0.1 and len(took) < ATTEMPTS:
        took.append(stop_an_answer(page, model))
    assert min(took) < 0.1
    assert len(model.hang_ups) == len(took)

    before = page.conversation.inner_text()
    page.reload()
    expect(page.answers).to_have_count(1 + len(took))
    expect(page.answers.last.get_by_role("button", name="Regenerate")).to_be_visible()
    assert page.conversation.inner_text() == before


def stop_an_answer(page: NotebookPage, model: ModelServer) -> float:
    """Return how many seconds after the click the server saw its connection closed."""
    page.say("Two")
    expect(page.answers.last).to_contain_text("word10 ")
    clicked = time.time()
    page.stop_button.click()
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Stopped")
    return model.hang_ups[-1] - clicked


def test_the_demo_model_is_labelled(page: NotebookPage) -> None:
    """Nobody takes the built-in model for a real one, before the first word and after the last."""
    page.start("from nbagent import Chat\nchat = Chat('demo:demo', store=None)\nchat")
    expect(page.status).to_have_text("demo model — no LLM configured")
    page.say("Hello")
    expect(page.stop_button).to_be_visible()
    page.wait_until_idle()
    expect(page.status).to_have_text("demo model — no LLM configured")
