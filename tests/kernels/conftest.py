from __future__ import annotations

from collections.abc import Iterator

import pytest
from real_kernel import Notebook, View

BEGINNINGS = {
    "plain": "",
    "nest_asyncio": "import nest_asyncio; nest_asyncio.apply()",
    "nest_asyncio2": "import nest_asyncio2; nest_asyncio2.apply()",
}
"""How notebooks begin: many tutorials patch asyncio first."""

PRELUDE = """
import asyncio, sqlite3, threading, time
from nbagent import Agent, Chat, Session, ToolContext, tool
from nbagent.testing import ScriptedModel

def chat_with(*tools, steps, **options):
    return Chat(Agent(ScriptedModel(list(steps)), tools=tools, **options), store=None)

def outcomes(session):
    return [call.status for call in session.state.tool_calls.values()]
"""


@pytest.fixture(scope="module", params=BEGINNINGS)
def notebook(request: pytest.FixtureRequest) -> Iterator[Notebook]:
    """One kernel per module and way to begin."""
    notebook = Notebook()
    try:
        notebook.run(BEGINNINGS[request.param])
        notebook.run(PRELUDE)
        yield notebook
    finally:
        notebook.close()


@pytest.fixture(scope="module")
def subshell(notebook: Notebook) -> str:
    """A subshell, as JupyterLab makes one for comms."""
    return notebook.subshell()


@pytest.fixture
def show(notebook: Notebook, subshell: str) -> Iterator[object]:
    """Show the notebook's `chat` in a view whose commands come over a subshell."""

    def show() -> View:
        return View(notebook, notebook.run("print(chat.widget.model_id)"), subshell)

    yield show
    notebook.run("chat.close()")
