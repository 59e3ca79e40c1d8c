"""Which program shows a process to whom: a notebook to its owner, an app to visitors."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from nbagent import Chat, Session, Workflow, sessions
from nbagent.errors import UsageError
from nbagent.models.offline.scripted import ScriptedModel
from nbagent.session.host import in_notebook, published_by

SECONDS = 10


def module(monkeypatch: pytest.MonkeyPatch, name: str, **functions: Callable[[], object]) -> None:
    """Be a process that has imported `name`."""
    monkeypatch.setitem(sys.modules, name, SimpleNamespace(**functions))


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process in which nothing of this kind was imported."""
    for name in ("marimo", "bokeh.io", "solara.server.kernel_context", "shiny.session", "streamlit.runtime"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    for name in ("SERVER_SOFTWARE", "VOILA_PREHEAT", "VOILA_KERNEL_ID", "RUN_MERCURY"):
        monkeypatch.delenv(name, raising=False)
    module(monkeypatch, "IPython", get_ipython=lambda: None)


def broken() -> object:
    raise RuntimeError("not here")


PUBLISHERS: list[tuple[str, dict[str, str], str, dict[str, Callable[[], object]]]] = [
    ("Voilà", {"SERVER_SOFTWARE": "voila/0.5.13"}, "", {}),
    ("Voilà", {"VOILA_PREHEAT": "True"}, "", {}),
    ("Voilà", {"VOILA_PREHEAT": "False"}, "", {}),
    ("Voilà", {"VOILA_KERNEL_ID": "1"}, "", {}),
    ("Mercury", {"RUN_MERCURY": "1"}, "", {}),
    ("marimo", {}, "marimo", {"app_meta": lambda: SimpleNamespace(mode="run")}),
    ("Panel", {}, "bokeh.io", {"curdoc": lambda: SimpleNamespace(session_context=object())}),
    ("Solara", {}, "solara.server.kernel_context", {"has_current_context": lambda: True}),
    ("Shiny", {}, "shiny.session", {"get_current_session": object}),
    ("Streamlit", {}, "streamlit.runtime", {"exists": lambda: True}),
]


@pytest.mark.parametrize(("name", "environment", "library", "functions"), PUBLISHERS)
@pytest.mark.parametrize("shell", [None, object()], ids=["process", "kernel"])
def test_an_app_is_an_app(
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    environment: dict[str, str],
    library: str,
    functions: dict[str, Any],
    shell: object,
) -> None:
    """Also where it has a kernel, as Voilà's has."""
    module(monkeypatch, "IPython", get_ipython=lambda: shell)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    if library:
        module(monkeypatch, library, **functions)
    assert published_by() == name
    assert not in_notebook()


NOTEBOOKS: list[tuple[str, dict[str, Callable[[], object]]]] = [
    ("marimo", {"app_meta": lambda: SimpleNamespace(mode="edit")}),
    ("IPython", {"get_ipython": object}),
]


@pytest.mark.parametrize(("library", "functions"), NOTEBOOKS)
def test_a_notebook_is_a_notebook(monkeypatch: pytest.MonkeyPatch, library: str, functions: Any) -> None:
    """A kernel of whatever front end, and marimo's editor."""
    module(monkeypatch, library, **functions)
    assert in_notebook()
    assert published_by() is None


def test_a_notebook_that_imports_them_stays_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The libraries are used in notebooks, too; one that fails when it is asked says nothing."""
    module(monkeypatch, "IPython", get_ipython=object)
    module(monkeypatch, "marimo", app_meta=lambda: SimpleNamespace(mode=None))
    module(monkeypatch, "bokeh.io", curdoc=lambda: SimpleNamespace(session_context=None))
    module(monkeypatch, "solara.server.kernel_context", has_current_context=lambda: False)
    module(monkeypatch, "shiny.session", get_current_session=lambda: None)
    module(monkeypatch, "streamlit.runtime", exists=broken)
    monkeypatch.setenv("SERVER_SOFTWARE", "gunicorn/21")
    assert in_notebook()


def test_what_is_not_known_is_no_notebook() -> None:
    """A process without a kernel may show the chat to anybody; but nobody says that it does."""
    assert not in_notebook()
    assert published_by() is None


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The default store is a file of the author's."""
    monkeypatch.delenv("NBAGENT_STORE", raising=False)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def voila(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVER_SOFTWARE", "voila/0.5.13")


def say(chat: Chat | Session | Workflow) -> None:
    chat.send("Hello").result(SECONDS)
    session = chat if isinstance(chat, Session) else chat.session
    session.flush()


def model() -> ScriptedModel:
    return ScriptedModel(["Hi."] * 3)


@pytest.mark.parametrize("made", [Chat, Session, lambda model: Workflow([model])])
def test_what_a_visitor_says_is_not_kept(files: Path, voila: None, made: Any) -> None:
    """Unless somebody names a store, also in the session that follows."""
    made = made(model())
    say(made)
    if isinstance(made, Chat):
        made.new()
        say(made)
    assert not list(files.rglob("*.db"))


def test_a_store_that_is_named_has_it(
    files: Path, voila: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As an argument, or in the environment."""
    store = f"sqlite:///{tmp_path / 'visitors.db'}"
    say(Chat(model(), store=store))
    assert len(sessions(store)) == 1
    monkeypatch.setenv("NBAGENT_STORE", store)
    say(Chat(model()))
    assert len(sessions(store)) == 2


def test_a_notebooks_sessions_are_kept_and_can_be_gone_on_with(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside apps nothing is different; an app may open one that its code names."""
    chat = Chat(model())
    say(chat)
    assert [line.session_id for line in sessions()] == [chat.session.session_id]
    monkeypatch.setenv("SERVER_SOFTWARE", "voila/0.5.13")
    assert Session.load(chat.session.session_id, model()).messages == chat.session.messages


@pytest.mark.parametrize(
    ("history", "shell", "published", "expected"),
    [
        (None, True, False, True),
        (None, True, True, False),
        (None, False, False, False),
        (False, True, False, False),
        (True, True, True, True),
        (True, False, False, True),
    ],
)
def test_who_gets_the_history(
    monkeypatch: pytest.MonkeyPatch, *, history: bool | None, shell: bool, published: bool, expected: bool
) -> None:
    """In a notebook yes, elsewhere no, and what is said is done."""
    module(monkeypatch, "IPython", get_ipython=lambda: SimpleNamespace(user_ns={}) if shell else None)
    if published:
        monkeypatch.setenv("SERVER_SOFTWARE", "voila/0.5.13")
    chat = Chat(session=Session(model(), store=None), history=history, variables=history)
    assert (chat.current.reach.history, chat.current.reach.variables) == (expected, expected)


def test_the_authors_own_store_is_not_shown_by_mistake(files: Path, voila: None) -> None:
    """`history=True` needs a store that was named: the default one has the author's other notebooks."""
    with pytest.raises(UsageError, match="every visitor"):
        Chat(model(), history=True)
    assert Chat(model(), history=True, store=":memory:").current.reach.history
    assert Chat(model(), history=True, store=None).current.reach.history
