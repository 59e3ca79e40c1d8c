"""Text arrives whole and in order, whatever else the kernel says or does meanwhile."""

from __future__ import annotations

import pytest
from cells import Hold
from model_server import ModelServer, tokens
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

TOKENS = [f"{number}," for number in range(20_000)]
CHAT = "from nbagent import Chat\nchat = Chat('openai-chat:m', base_url={url!r}, api_key='k')\nchat"
PRINTING = "for line in range(5_000):\n    print(line, flush=True)"


@pytest.mark.parametrize("cell", ["pass", PRINTING], ids=["quiet", "while a cell prints"])
def test_20_000_tokens_arrive_in_order(page: NotebookPage, model: ModelServer, cell: str) -> None:
    """Nothing is lost under Jupyter Server's default rate limits, which a message per token exceeds."""
    model.script = tokens(TOKENS)
    page.start(CHAT.format(url=model.url), cell)
    page.say("Count")
    page.run_cell(1, wait=False)
    page.wait_until_idle(60)
    expect(page.answers.last).to_contain_text("19999,")
    text = page.answers.last.locator(".body").text_content() or ""
    assert text.strip() == "".join(TOKENS)


def test_the_stream_keeps_flowing_while_a_cell_sleeps(
    page: NotebookPage, model: ModelServer, hold: Hold
) -> None:
    """A message sent while a cell blocks the main thread is answered, and seen, before the cell ends."""
    model.script = tokens([f"word{number} " for number in range(40)], pause=0.05)
    page.start(CHAT.format(url=model.url), f"{hold.code}\nprint('awake')")
    page.say("First")
    page.wait_until_idle()
    page.run_cell(1, wait=False)
    page.watch_growth()
    page.say("Second")
    expect(page.answers).to_have_count(2)
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("word39")
    assert page.output(1).count() == 0
    assert len(page.growth) >= 5
    hold.release()
    expect(page.output(1)).to_have_text("awake")


def test_stop_gets_through_a_busy_loop(page: NotebookPage, model: ModelServer, hold: Hold) -> None:
    """Stop works while a cell computes and never yields."""
    model.script = tokens([f"word{number} " for number in range(2000)], pause=0.02)
    page.start(
        CHAT.format(url=model.url),
        f"import os\nwhile not os.path.exists({str(hold.path)!r}): pass\nprint('over')",
    )
    page.say("Talk")
    expect(page.answers.last).to_contain_text("word5 ")
    page.run_cell(1, wait=False)
    expect(page.answers.last).to_contain_text("word20 ")
    page.stop_button.click()
    page.wait_until_idle()
    expect(page.answers.last).to_contain_text("Stopped")
    assert page.output(1).count() == 0
    hold.release()
    expect(page.output(1)).to_have_text("over")


def test_run_all_shows_the_answer_while_the_cell_still_waits(page: NotebookPage, model: ModelServer) -> None:
    """A view that is born while its own cell blocks cannot be heard, and yet sees the answer grow."""
    model.script = tokens([f"word{number} " for number in range(100)], pause=0.05)
    cell = (
        CHAT.format(url=model.url).removesuffix("chat")
        + "display(chat)\nprint(len(chat.send('Hi').result().text))"
    )
    page.open(cell)
    page.run_cell(0, wait=False)
    expect(page.answers.last).to_contain_text("word20 ")
    assert "word99" not in (page.answers.last.text_content() or "")
    expect(page.answers.last).to_contain_text("word99")
