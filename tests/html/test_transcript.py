"""The static transcript, as a cell's output and as a page: readable anywhere, harmless, bounded."""

from __future__ import annotations

import base64
import dataclasses
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from log_support import entries_of, logs

from nbagent import Agent, Session
from nbagent.core.fold import fold
from nbagent.core.state import State
from nbagent.core.transcript import passages
from nbagent.errors import RateLimited, ToolError
from nbagent.events import (
    Entry,
    Event,
    RequestStart,
    RunStart,
    SessionStart,
    TextDelta,
    ToolCallEnd,
    ToolCallStart,
    ToolEnd,
    ToolOutput,
    UserMessage,
)
from nbagent.html import desk
from nbagent.html.desk import Memory
from nbagent.html.transcript import transcript_html, transcript_page
from nbagent.log import read_openai
from nbagent.messages import JSON, ContextPart, ImagePart, ReasoningPart, TextPart
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
    "</section></div></details>",
    "&lt;script&gt;",
]
ALLOWED = re.compile("div|style|section|hr|p|strong|em|br|pre|code|details|summary|img|small|span")
PAGE = {"html", "meta", "title", "h1"}
ATTRIBUTES = {"class", "role", "aria-level", "data-language", "open"}
PNG = base64.b64encode(b"\x89PNG" * 10).decode()


class Reader(HTMLParser):
    """What a browser makes of it: the tags, the attributes, and the text outside styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in {"br", "hr", "img", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text += data

    def of(self, attribute: str) -> list[str | None]:
        return [value for name, value in self.attributes if name == attribute]


def state_of(*steps: ScriptedAnswer, question: str = "Hi", agent_name: str | None = None) -> State:
    session = Session(Agent(ScriptedModel(steps), name=agent_name), store=None)
    for _ in steps:
        session.send(question).result(10)
    return session.state


def output(state: State) -> str:
    return transcript_html(passages(state))


def html_of(*steps: ScriptedAnswer) -> str:
    return output(state_of(*steps))


def words(html: str) -> str:
    return re.sub(r"\s+", " ", Reader(html).text).strip()


def called(end: ToolEnd, *printed: ToolOutput) -> State:
    """Return a state with one call of a tool."""
    call = [
        ToolCallStart(message_id="a", index=1, tool_call_id="t", name="look"),
        ToolCallEnd(tool_call_id="t", arguments='{"key": "ä"}'),
    ]
    return fold(entries_of([*RUNNING, *call, *printed, end]))


def shows(display: dict[str, JSON], *, text: str = "as text") -> str:
    return output(called(ToolEnd(tool_call_id="t", outcome="ok", result=text, display=display)))


def test_a_conversation_reads_in_order() -> None:
    """Who said what, one after the other."""
    assert words(output(state_of("Hello.", "Hello again.", agent_name="Ada"))) == (
        "You Hi Ada Hello. You Hi Ada Hello again."
    )


@pytest.mark.parametrize("evil", EVIL)
def test_nothing_that_was_said_becomes_html(evil: str) -> None:
    """Whoever wrote it, text is text: questions, answers, reasoning, names."""
    state = state_of([{"reasoning": evil}, evil], question=evil, agent_name=evil)
    read, page = Reader(output(state)), Reader(transcript_page([state]))
    assert all(map(ALLOWED.fullmatch, read.tags))
    assert all(ALLOWED.fullmatch(tag) or tag in PAGE for tag in page.tags)
    assert {name for name, _ in read.attributes} <= ATTRIBUTES
    assert {name for name, _ in page.attributes} <= ATTRIBUTES | {"lang", "charset", "name", "content"}
    said = [line for line in evil.splitlines() if line.strip("`~") and "&lt;" not in line]
    assert [line for line in said if read.text.count(line) < 4 or page.text.count(line) < 4] == []


@given(logs)
def test_any_log_can_be_shown(entries: list[Entry]) -> None:
    """Whatever is in it, each element ends and only pictures of the log are loaded."""
    state = fold(entries)
    read = Reader(output(state))
    assert read.open == []
    assert not set(read.tags) & {"script", "iframe", "a", "link", "object", "svg"}
    assert all((source or "").startswith("data:image/") for source in read.of("src"))
    assert Reader(transcript_page([state])).open == []


def test_what_a_person_typed_stays_as_it_is() -> None:
    """Line breaks survive where styles are stripped; marks of Markdown and prices are no markup."""
    html = output(state_of("Fine.", question="One **two** $5\nthree $6\n\nFour"))
    assert "<p>One **two** <span>$</span>5<br>three <span>$</span>6</p>\n<p>Four</p>" in html


def test_an_answer_is_set() -> None:
    """Bold, tables and code are drawn; code says its language."""
    html = html_of("**One**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx = 1\n```")
    assert "<p><strong>One</strong></p>" in html
    assert words(html) == "You Hi script One a b 1 2 x = 1"
    assert {"table", "thead", "th", "td"} <= set(Reader(html).tags)
    assert '<pre><code class="language-python" data-language="python">x = 1\n</code></pre>' in html


def test_reasoning_is_folded() -> None:
    """It is there for who wants it."""
    html = html_of([{"reasoning": "Let **me** see."}, "Yes."])
    inside = "<p>Let <strong>me</strong> see.</p>"
    assert f"<details><summary>Reasoning</summary>\n{inside}\n</details>\n<p>Yes.</p>" in html


def test_tool_calls_are_folded_with_what_came_back() -> None:
    """Arguments, result, and an outcome; one that failed is open, and a cell's output cuts a long result."""

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
    html = output(session.state)
    assert "<details><summary>Used tool: <code>look</code></summary>" in html
    assert "<pre><code>{\n  &quot;key&quot;: &quot;x&quot;\n}</code></pre>" in html
    assert f"{'x' * 4000}\n… 1,000 more characters</code></pre>" in html
    assert "<details open><summary>Used tool: <code>look</code> · failed</summary>" in html
    assert "&lt;nothing&gt;" in html
    page = transcript_page([session.state])
    assert f"<pre><code>{'x' * 5000}</code></pre>" in page


def test_arguments_read_as_they_were_meant() -> None:
    """A query of two lines has two lines; what is no JSON stays as the model wrote it."""
    query = {"sql": "select *\nfrom <t>", "limit": 3}
    for arguments, shown in {
        json.dumps(query): "sql:\nselect *\nfrom &lt;t&gt;\nlimit: 3",
        '{"sql": "sel': "{&quot;sql&quot;: &quot;sel",
        "{}": "",
    }.items():
        call: list[Event] = [
            ToolCallStart(message_id="a", index=1, tool_call_id="t", name="f"),
            ToolCallEnd(tool_call_id="t", arguments=arguments),
        ]
        html = output(fold(entries_of([*RUNNING, *call])))
        assert ("Called with" in html) is bool(shown)
        assert not shown or f"<pre><code>{shown}</code></pre>" in html


def test_variables_that_went_along_are_folded() -> None:
    """What the model was told of a variable is told to the reader."""
    session = Session(Agent(ScriptedModel(["Fine."])), store=None)
    session.send([TextPart(text="Look"), ContextPart(name="df", text="3 rows <b>")]).result(10)
    summary = "<details><summary>Variable: <code>df</code></summary>"
    assert f"{summary}\n<pre><code>3 rows &lt;b&gt;</code></pre>" in output(session.state)


def test_a_failure_says_why() -> None:
    """An answer that failed does not look like one that is complete."""
    session = Session(Agent(ScriptedModel([RateLimited("Slow <down>.", hint="Wait.")])), store=None)
    with pytest.raises(RateLimited):
        session.send("Hi").result(10)
    assert "<em>Failed.</em> Slow &lt;down&gt;. Wait.</p>" in output(session.state)


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
    for html in (output(session.state), transcript_page([session.state])):
        page = Reader(html)
        assert page.of("src") == ["data:image/png;base64,cG5n"]
        assert page.of("href") == ["https://evil.example/x.png?a=1&b=2"]
        for shown in ("https://evil.example/x.png?a=1&b=2", "javascript:alert(1)", "image/svg+xml"):
            assert f"image: {shown}" in page.text


@pytest.mark.parametrize(
    ("display", "shown"),
    [
        (
            {"image/png": PNG},
            f'</details>\n<p><img alt="Picture from look" src="data:image/png;base64,{PNG}"></p>',
        ),
        ({"image/jpeg": f"{PNG}\n"}, f'src="data:image/jpeg;base64,{PNG}"'),
        ({"image/svg+xml": "<svg onload='x'/>"}, 'src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9J3gnLz4="'),
        ({"image/png": '"><script>', "text/html": "<b>x</b>"}, '<div class="nbagent-wide"><b>x</b></div>'),
        ({"text/html": ["<table><td>", "1"]}, '<div class="nbagent-wide"><table><td>1</td></table></div>'),
        ({"text/markdown": "**x**"}, "<p><strong>x</strong></p>"),
        ({"text/latex": "$x^2$"}, '<span class="nbagent-math">$x^2$</span>'),
        ({"text/html": "<script>draw()</script><div id=plot></div>"}, "<pre><code>as text</code></pre>"),
        ({"application/vnd.plotly.v1+json": {"data": []}}, "<pre><code>as text</code></pre>"),
    ],
)
def test_a_result_is_shown_as_a_person_saw_it(display: dict[str, JSON], shown: str) -> None:
    """Pictures below the card, tables in it; what needs a script is the text that the model read."""
    assert shown in shows(display)


def test_what_a_tool_printed_and_displayed_is_shown() -> None:
    """Text without the codes of a terminal's colours, a table, and a figure that it left open."""
    html = output(
        called(
            ToolEnd(tool_call_id="t", outcome="ok", result="3"),
            ToolOutput(tool_call_id="t", kind="stdout", text="\x1b[31mred\x1b[0m "),
            ToolOutput(tool_call_id="t", kind="stderr", text="<careful>"),
            ToolOutput(tool_call_id="t", kind="progress", text="50 %"),
            ToolOutput(tool_call_id="t", kind="display", text=json.dumps({"text/html": "<table><td>1"})),
            ToolOutput(tool_call_id="t", kind="display", text=json.dumps({"image/png": PNG})),
            ToolOutput(tool_call_id="t", kind="display", text="no JSON"),
        )
    )
    assert "<pre><code>red &lt;careful&gt;</code></pre>" in html
    assert "<table><td>1</td></table>" in html
    assert html.count("<img ") == 1
    assert html.index("<img ") > html.index("</details>")
    assert "50 %" not in html
    assert "&quot;: &quot;ä&quot;" in html


def test_a_result_of_another_program_has_its_images() -> None:
    """Where there is no display, what the model was shown is shown."""
    image = ImagePart(media_type="image/png", data=b"png")
    state = called(ToolEnd(tool_call_id="t", outcome="ok", result="3", images=(image,)))
    assert 'src="data:image/png;base64,cG5n"' in output(state)


def test_an_answer_that_is_not_finished_says_so() -> None:
    """Where the kernel died, or the page was made while the model wrote."""
    state = fold(entries_of(RUNNING))
    assert '<p>Half of</p>\n<p class="nbagent-ending"><em>Not finished.</em></p>' in output(state)


def test_a_page_has_titles_and_times() -> None:
    """One heading per session, and when each message was written and each tool was done."""
    titled, other = (fold(entries_of(RUNNING)) for _ in range(2))
    titled.title = "A & B"
    page = transcript_page([titled, other])
    assert "<title>2 conversations</title>" in page
    assert "<h1>A &amp; B</h1>" in page
    assert f"<h1>Conversation {other.session_id}</h1>" in page
    assert page.count("<strong>You</strong> · 2026-01-01 00:00 UTC</p>") == 2
    done = called(ToolEnd(tool_call_id="t", outcome="ok", result="3", duration=1.25))
    summary = "Used tool: <code>look</code> · 1.2 s · 2026-01-01 00:00:00 UTC</summary>"
    assert summary in transcript_page([done])
    assert "UTC" not in output(done)


def test_a_version_is_named() -> None:
    """An answer that was given again is not taken for the only one."""
    session = Session(Agent(ScriptedModel(["One.", "Two."])), store=None)
    session.send("Hi").result(10)
    session.regenerate().result(10)
    assert "<strong>script</strong> · version 2 of 2</p>" in output(session.state)


def test_a_picture_that_is_too_large_is_named() -> None:
    """The file stays small, and the reader learns where the picture is; a page has it."""
    large = "A" * 1_200_000
    state = called(ToolEnd(tool_call_id="t", outcome="ok", display={"image/png": large}))
    assert len(output(state)) < 10_000
    assert "Picture from look: a picture of 0.9 MB is left out here." in words(output(state))
    assert 'chat.log.export.html("chat.html")' in words(output(state))
    assert large in transcript_page([state])


def test_the_newest_pictures_have_room_first() -> None:
    """All pictures together are bounded too."""
    session = Session(Agent(ScriptedModel(["Fine."] * 4)), store=None)
    for number in range(4):
        image = ImagePart(media_type="image/png", data=bytes([number]) * 360_000)
        session.send([TextPart(text=f"Picture {number}"), image]).result(10)
    html = output(session.state)
    assert html.count("<img ") == 3
    assert len(html) < 1_510_000
    assert html.index("Picture 0") < html.index("is left out here") < html.index("Picture 1")


def test_a_long_conversation_begins_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says how much is missing and where it is; a page has all of it."""
    state = state_of(*(f"Answer {number} " + "x " * 20_000 for number in range(40)))
    html = output(state)
    assert len(html) < 600_000
    assert Reader(html).open == []
    count = re.search(r"(\d+) earlier messages are left out here", html)
    assert count
    assert html.count("<section") == 80 - int(count[1])
    assert "Answer 39 " in html
    assert "Answer 0 " not in html
    assert transcript_page([state]).count("<section") == 80


def test_a_long_answer_is_cut_between_elements() -> None:
    """One text, and one answer of many parts."""
    html = html_of("**x**\n" * 20_000)
    assert len(html) < 300_000
    assert "The rest of this text is left out here." in words(html)
    reasoning = tuple(ReasoningPart(text=f"{number} " * 20_000) for number in range(50))
    [_, answer] = passages(state_of("The end."))
    many = transcript_html([dataclasses.replace(answer, parts=(*reasoning, *answer.parts))])
    assert "The rest of this message is left out here." in words(many)
    assert len(many) < 700_000
    assert Reader(many).open == []
    table = shows({"text/html": "<table>" + "<tr><td>1</td></tr>" * 20_000})
    assert len(table) < 70_000
    assert "The rest of this result is left out here." in words(table)


def test_what_did_not_change_is_not_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The update after a run costs what is new: each text is set once, and forgotten when it is not shown."""
    texts: list[str] = []

    def note(text: str) -> str:
        texts.append(text)
        return text

    monkeypatch.setattr(desk, "set_markdown", lambda: note)
    session, memory = Session(Agent(ScriptedModel(["One.", "Two.", "Three."])), store=None), Memory()
    for _ in range(3):
        session.send("Hi").result(10)
        transcript_html(passages(session.state), memory)
    assert texts == ["One.", "Two.", "Three."]
    transcript_html([], memory)
    transcript_html([], memory)
    transcript_html(passages(session.state)[:2], memory)
    assert texts[3:] == ["One."]


def test_it_is_the_same_in_every_run() -> None:
    """Stored outputs are compared, so nothing volatile is in it."""
    assert html_of("Hello.") == html_of("Hello.")


def test_it_has_no_empty_lines() -> None:
    """In Markdown they would end the HTML, and what follows would be read as Markdown."""
    html = html_of("One\n\n```\na\n\n  \n\n*b*\r\n\r\nc\n```\n\n- x\n\n- y\n\n<div>\n\n</div>")
    assert [line for line in html.splitlines() if not line.strip()] == []
    assert "a\n\n  \n\n*b*\n\nc\n" in Reader(html).text


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
