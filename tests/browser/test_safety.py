"""Hostile text in a real JupyterLab is read and does nothing; `js/tests` has it in every place."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from network import requested
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

CORPUS = Path(__file__).parents[2] / "js" / "tests" / "support" / "hostile.ts"
CELL = '''
import json, pathlib
from nbagent import Chat, tool
from nbagent.errors import RateLimited
from nbagent.testing import ScriptedModel

hostile = json.loads(pathlib.Path({path!r}).read_text("utf-8"))

class Result:
    def __init__(self, html):
        self.html = html
    def _repr_html_(self):
        return f"<table><tr><td>{{self.html}}</td></tr></table>{{self.html}}"

@tool(title=hostile[-1])
def show(html: str) -> Result:
    """Show HTML."""
    print(html)
    return Result(html)

def fail(why: str) -> None:
    """Fail."""
    raise ValueError(why)

dangerous = [html for number, html in enumerate(hostile) if number % 9 == 0 or "//example.org" in html]
text = "\\n\\n".join(hostile)
shown = [{{"tool": "show", "arguments": {{"html": html}}}} for html in dangerous]
unknown = [{{"tool": name[:60], "arguments": {{name: name}}}} for name in (hostile[150], hostile[-1])]
steps = [
    [{{"reasoning": text}}, text, *shown, {{"tool": "fail", "arguments": {{"why": text}}}}],
    unknown,
    RateLimited(text, hint=text),
]
chat = Chat(ScriptedModel(steps), tools=[show, fail], store=None)
chat.session.update(title=hostile[-2])
chat
'''


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The corpus of the TypeScript tests, as JSON."""
    say = f"import('{CORPUS.as_uri()}').then(({{ HOSTILE }}) => console.log(JSON.stringify(HOSTILE)))"
    command = [str(Path(sys.executable).with_name("node")), "--experimental-strip-types", "--eval", say]
    path = tmp_path / "hostile.json"
    path.write_bytes(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return path


def test_hostile_text_does_nothing_but_be_read(page: NotebookPage, corpus: Path) -> None:
    """As text, thought, a tool's name, title, output and HTML, error: nothing runs, nothing is asked for."""
    with requested(page.page, "") as urls:
        page.start(CELL.format(path=str(corpus)))
        page.say("Go")
        page.wait_until_idle()
        expect(page.answers.last.get_by_role("alert")).to_contain_text("hacked=1")
        page.conversation.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
        expect(page.conversation.locator(".reasoning")).to_contain_text("hacked=1")
        page.open_history()
        page.history_button.click()
    assert len(json.loads(corpus.read_text("utf-8"))) >= 200
    assert page.conversation.locator("article").count() >= 3
    assert [url for url in urls if not url.startswith((page.url, "data:", "blob:"))] == []
    assert [url for url in urls if "hacked" in url or url.endswith("/x")] == []
    assert page.page.evaluate("window.hacked") is None
    assert page.page.url.startswith(f"{page.url}/doc/tree/")
