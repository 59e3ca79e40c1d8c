"""What an answer may hold beside text: images, what the provider's tools did, sources, late reasoning."""

from __future__ import annotations

from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CELL = """
import base64
from nbagent import Chat
from nbagent.events import PartAdd, PartEnd, TextDelta
from nbagent.messages import ImagePart, ProviderToolPart, SourcePart
from nbagent.models import Finish

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

class Searching:
    provider, model = "search", "search-1"

    async def stream(self, request):
        key = request.message_id
        yield TextDelta(message_id=key, index=0, text="They want a picture.")
        yield PartEnd(message_id=key, index=0, kind="reasoning", opaque=None)
        step = ProviderToolPart(name="web_search", text="a pixel")
        yield PartAdd(message_id=key, index=1, part=step)
        yield TextDelta(message_id=key, index=2, text="Here it is [1], not there [2].")
        image = ImagePart(media_type="image/png", data=base64.b64decode(PIXEL))
        yield PartAdd(message_id=key, index=3, part=image)
        a, trick, b = "https://example.com/a", "javascript:alert(1)", "https://example.com/b"
        for index, (url, title) in enumerate([(a, "On pixels"), (trick, "A trick"), (b, None)], 4):
            yield PartAdd(message_id=key, index=index, part=SourcePart(url=url, title=title))
        yield Finish(finish_reason="stop")

chat = Chat(Searching(), store=None)
chat
"""


def test_what_an_answer_may_hold(page: NotebookPage) -> None:
    """Images and sources are seen, what the provider did can be unfolded, late reasoning is folded away."""
    page.start(CELL)
    page.say("Draw a pixel")
    page.wait_until_idle()
    answer = page.answers.last
    expect(answer).to_contain_text("Here it is [1], not there [2].")
    expect(answer.locator("img")).to_have_attribute("src", page.text("data:image/png;base64,"))
    expect(answer.get_by_text("They want a picture.")).not_to_be_visible()
    expect(answer.get_by_text("a pixel")).not_to_be_visible()
    answer.get_by_text("web_search").click()
    expect(answer.get_by_text("a pixel")).to_be_visible()
    expect(answer.locator(".source")).to_have_text(["On pixels", "A trick", "https://example.com/b"])
    links = answer.locator(".source a")
    expect(links).to_have_count(2)
    expect(links.first).to_have_attribute("href", "https://example.com/a")
    number = "element => getComputedStyle(element, '::before').content"
    assert answer.locator(".source").last.evaluate(number) == '"[" counter(source) "] "'
