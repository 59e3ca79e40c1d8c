"""The static transcript, as a cell's output and as a page: readable anywhere, harmless everywhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from log_support import entries_of

from nbagent import Agent, Session
from nbagent.core.fold import fold
from nbagent.core.state import State
from nbagent.core.transcript import transcript_html, transcript_page
from nbagent.errors import RateLimited, ToolError
from nbagent.events import Event, RequestStart, RunStart, SessionStart, TextDelta, UserMessage
from nbagent.log import read_openai
from nbagent.messages import ContextPart, ImagePart, TextPart
from nbagent.models.offline.scripted import ScriptedAnswer, ScriptedModel

RUNNING: list[Event] = [
    SessionStart(),
    UserMessage(message_id="u", parts=(TextPart(text="Hi"),)),
    RunStart(run_id="r", message_id="u"),
    RequestStart(request_id="q", run_id="r", message_id="a", parent_id="u", provider="p", model="m"),
    TextDelta(message_id="a", index=0, text="Half of"),
]
EVIL = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</code></pre><iframe src=https://evil.example></iframe>",
    "</style><script>alert(1)</script>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "~~~\n<svg onload=alert(1)>",
    "[x](javascript:alert(1)) ![y](https://evil.example/?q=secret)",
    "&lt;script&gt;",
]
ALLOWED = {"div", "style", "section", "p", "strong", "em", "br", "pre", "code", "details", "summary", "img"}
PAGE = {"html", "meta", "title", "h1"}


class Reader(HTMLParser):
    """What a browser makes of it: the tags, the attributes, and the text outside styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] != ["style"]:
            self.text += data


def state_of(*steps: ScriptedAnswer, question: str = "Hi", agent_name: str | None = None) -> State:
    session = Session(Agent(ScriptedModel(steps), name=agent_name), store=None)
    for _ in steps:
        session.send(question).result(10)
    return session.state


def html_of(*steps: ScriptedAnswer) -> str:
    return transcript_html(state_of(*steps))


def test_a_conversation_reads_in_order() -> None:
    """Who said what, one after the other."""
    text = Reader(transcript_html(state_of("Hello.", "Hello again.", agent_name="Ada"))).text
    assert re.sub(r"\s+", " ", text).strip() == "You Hi Ada Hello. You Hi Ada Hello again."


@pytest.mark.parametrize("evil", EVIL)
def test_nothing_that_was_said_becomes_html(evil: str) -> None:
    """Whoever wrote it, text is text: questions, answers, reasoning, names."""
    state = state_of([{"reasoning": evil}, evil], question=evil, agent_name=evil)
    output, page = Reader(transcript_html(state)), Reader(transcript_page([state]))
    assert set(output.tags) <= ALLOWED
    assert set(page.tags) <= ALLOWED | PAGE
    assert {name for name, _ in output.attributes} <= {"class"}
    assert {name for name, _ in page.attributes} <= {"class", "lang", "charset"}
    said = [line for line in evil.splitlines() if line.strip("`~")]
    assert [line for line in said if output.text.count(line) < 4 or page.text.count(line) < 4] == []


def test_paragraphs_and_code_blocks_keep_their_lines() -> None:
    """Line breaks survive where styles are stripped."""
    html = html_of("One\ntwo\n\nThree\n```python\nx = 1\n\ny = 2\n```\nFour")
    assert "<p>One<br>two</p>\n<p>Three</p>\n<pre><code>x = 1\n\ny = 2</code></pre>\n<p>Four</p>" in html


def test_reasoning_is_folded() -> None:
    """It is there for who wants it."""
    html = html_of([{"reasoning": "Let me see."}, "Yes."])
    assert "<details><summary>Reasoning</summary>\n<p>Let me see.</p>\n</details>\n<p>Yes.</p>" in html


def test_tool_calls_are_folded_with_what_came_back() -> None:
    """Arguments, result, and an outcome that is not a success; a cell's output cuts long results."""

    def look(key: str) -> str:
        """Look up."""
        if not key:
            raise ToolError("<nothing>")
        return key * 5000

    steps: list[ScriptedAnswer] = [
        [{"tool": "look", "arguments": {"key": key}} for key in ("x", "")],
        "Done.",
    ]
    session = Session(Agent(ScriptedModel(steps), tools=[look]), store=None)
    session.send("Go").result(10)
    html = transcript_html(session.state)
    assert "<details><summary>Used tool: <code>look</code></summary>" in html
    assert "<pre><code>{&quot;key&quot;: &quot;x&quot;}</code></pre>" in html
    assert f"{'x' * 4000}\n… 1,000 more characters</code></pre>" in html
    assert "<code>look</code> (error)</summary>" in html
    assert "&lt;nothing&gt;" in html
    page = transcript_page([session.state])
    assert "<details open><summary>Used tool: <code>look</code></summary>" in page
    assert f"<pre><code>{'x' * 5000}</code></pre>" in page


def test_variables_that_went_along_are_folded() -> None:
    """What the model was told of a variable is told to the reader."""
    session = Session(Agent(ScriptedModel(["Fine."])), store=None)
    session.send([TextPart(text="Look"), ContextPart(name="df", text="3 rows <b>")]).result(10)
    html = transcript_html(session.state)
    assert "<details><summary><code>df</code></summary>\n<pre><code>3 rows &lt;b&gt;</code></pre>" in html


def test_a_failure_says_why() -> None:
    """An answer that failed does not look like one that is complete."""
    session = Session(Agent(ScriptedModel([RateLimited("Slow <down>.")])), store=None)
    with pytest.raises(RateLimited):
        session.send("Hi").result(10)
    assert "<p><em>Failed. Slow &lt;down&gt;.</em></p>" in transcript_html(session.state)


def test_images_in_the_log_are_shown_and_addresses_are_not_loaded() -> None:
    """A data URL loads nothing; an address is a link that shows itself; other types are text."""
    session = Session(Agent(ScriptedModel(["Nice."] * 4)), store=None)
    images = [
        ImagePart(media_type="image/png", data=b"png"),
        ImagePart(media_type="image/png", url="https://evil.example/x.png?a=1&b=2"),
        ImagePart(media_type="image/png", url="javascript:alert(1)"),
        ImagePart(media_type="image/svg+xml", data=b"<svg onload=alert(1)>"),
    ]
    for image in images:
        session.send([TextPart(text="Look"), image]).result(10)
    for html in (transcript_html(session.state), transcript_page([session.state])):
        page = Reader(html)
        assert [value for name, value in page.attributes if name == "src"] == ["data:image/png;base64,cG5n"]
        links = [value for name, value in page.attributes if name == "href"]
        assert links == ["https://evil.example/x.png?a=1&b=2"]
        for shown in ("https://evil.example/x.png?a=1&b=2", "javascript:alert(1)", "image/svg+xml"):
            assert f"image: {shown}" in page.text


def test_an_answer_that_is_not_finished_says_so() -> None:
    """Where the kernel died, or the page was made while the model wrote."""
    state = fold(entries_of(RUNNING))
    assert "<p>Half of</p>\n<p><em>Not finished.</em></p>" in transcript_html(state)


def test_a_page_has_titles_and_times() -> None:
    """One heading per session, and when each message was written."""
    titled, other = (fold(entries_of(RUNNING)) for _ in range(2))
    titled.title = "A & B"
    page = transcript_page([titled, other])
    assert "<title>2 conversations</title>" in page
    assert "<h1>A &amp; B</h1>" in page
    assert f"<h1>Conversation {other.session_id}</h1>" in page
    assert page.count("<p><strong>You</strong> · 2026-01-01 00:00 UTC</p>") == 2


def test_it_is_the_same_in_every_run() -> None:
    """Stored outputs are compared, so nothing volatile is in it."""
    assert html_of("Hello.") == html_of("Hello.")


def test_before_anything_was_said_there_is_nothing_to_read() -> None:
    """An unused chat adds an empty element."""
    assert Reader(html_of()).text.strip() == ""


def test_calls_that_share_an_id_keep_their_results() -> None:
    """Logs of other programs may use one id in every answer; each call shows its own result."""
    call = {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    said: list[dict[str, Any]] = []
    for result in ("FIRST", "SECOND"):
        said += [
            {"role": "user", "content": "Look"},
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "call_1", "content": result},
        ]
    page = transcript_page([fold(read_openai(said).entries())])
    assert [page.count(result) for result in ("FIRST", "SECOND")] == [1, 1]
    assert page.index("FIRST") < page.index("SECOND")
