"""The tutorials in JupyterLab: clean when they are opened, and open to any question."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

import nbformat
import pytest
from lab_server import JupyterLab
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
NAMES = sorted(path.name for path in NOTEBOOKS.glob("*.ipynb"))
DIRTY = "window.jupyterapp.shell.currentWidget.context.model.dirty"


@pytest.fixture
def tutorials(lab: JupyterLab) -> None:
    """Copy them to the server, saved as if with this version of Python, which JupyterLab notes in them."""
    for path in NOTEBOOKS.iterdir():
        if path.is_dir():
            shutil.copytree(path, lab.root / path.name, dirs_exist_ok=True)
        elif path.suffix == ".ipynb":
            notebook = nbformat.read(path, as_version=4)
            notebook.metadata.language_info.version = platform.python_version()
            nbformat.write(notebook, lab.root / path.name)
        else:
            shutil.copy(path, lab.root)


def wait_until_settled(page: NotebookPage) -> None:
    """Wait until JupyterLab knows the kernel and has noted it in the notebook, if it does."""
    page.page.evaluate(
        """async () => {
            const { sessionContext, context } = window.jupyterapp.shell.currentWidget;
            await context.ready;
            await sessionContext.ready;
            await sessionContext.session.kernel.info;
            await sessionContext.session.kernel.spec;
            await sessionContext.session.kernel.requestKernelInfo();
            await new Promise(requestAnimationFrame);
        }"""
    )


@pytest.mark.parametrize("name", NAMES)
def test_it_is_clean_when_opened(page: NotebookPage, tutorials: None, name: str) -> None:
    """Nothing has changed, nothing is shown as a repr, and no widget is missing."""
    page.open_notebook(name)
    wait_until_settled(page)
    assert page.page.evaluate(DIRTY) is False
    shown = page.page.locator(".jp-OutputArea-output").all_inner_texts()
    assert [text for text in shown if text.startswith("Chat(") or "rror displaying widget" in text] == []


def test_a_chat_that_was_saved_is_clean_when_the_page_is_loaded_again(own_page: NotebookPage) -> None:
    """A view that is shown again changes nothing in the notebook."""
    own_page.start("from nbagent import Chat\nchat = Chat('demo', delay=0)\nchat")
    own_page.say("Hello")
    own_page.wait_until_idle()
    expect(own_page.answers.last).to_contain_text("demo model")
    own_page.reload()
    wait_until_settled(own_page)
    expect(own_page.answers.last).to_contain_text("demo model")
    assert own_page.page.evaluate(DIRTY) is False


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("01-first-chat.ipynb", "demo model"),
        ("02-tools-on-your-dataframe.ipynb", "only knows “Which region grew fastest?”"),
        ("05-stop-errors-retry-approval.ipynb", "only knows “Delete the first and the last month.”"),
        ("06-resume-a-session.ipynb", "You are Ada, and this is message"),
        ("07-workflow.ipynb", "only knows “Hi! How do e-bikes do, against normal ones?”"),
        ("10-a-notebook-that-is-an-app.ipynb", "only knows “Show me the region that grew most.”"),
    ],
)
def test_its_chat_can_be_talked_to(page: NotebookPage, tutorials: None, name: str, answers: str) -> None:
    """After Run All, a question that no cell asks gets an answer: what is there, and how to go on."""
    page.open_notebook(name)
    page.command("notebook:run-all-cells")
    assert "Traceback" not in " ".join(page.page.locator(".jp-OutputArea-output").all_inner_texts())
    page.say("What is the weather like?")
    expect(page.questions.last).to_contain_text("What is the weather like?")
    page.wait_until_idle()
    expect(page.conversation).to_contain_text(answers)
    expect(page.conversation).not_to_contain_text("Failed")
