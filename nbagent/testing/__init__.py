"""What tests of agents and notebooks need: models that say what they are told, a fake browser, fixed ids.

    def test_the_agent_asks_the_database(nbagent_deterministic):
        session = Session(Agent(ScriptedModel([{"tool": "rows"}, "Three."]), tools=[rows]))
        assert session.send("How many?").result().text == "Three."

pytest finds the fixtures of `nbagent.testing.plugin` wherever nbagent is installed. Everything here is loaded
when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nbagent.models.offline.scripted import ScriptedModel
    from nbagent.models.recording.replay import ReplayModel
    from nbagent.testing.chat_page import ChatPage
    from nbagent.testing.determinism import deterministic
    from nbagent.testing.notebook_page import NotebookPage
    from nbagent.testing.runs import collect
    from nbagent.testing.tools import replay_tools
    from nbagent.testing.view import FakeView

__all__ = [
    "ChatPage",
    "FakeView",
    "NotebookPage",
    "ReplayModel",
    "ScriptedModel",
    "collect",
    "deterministic",
    "replay_tools",
]

_MODULES = {
    "ChatPage": "nbagent.testing.chat_page",
    "FakeView": "nbagent.testing.view",
    "NotebookPage": "nbagent.testing.notebook_page",
    "ReplayModel": "nbagent.models.recording.replay",
    "ScriptedModel": "nbagent.models.offline.scripted",
    "collect": "nbagent.testing.runs",
    "deterministic": "nbagent.testing.determinism",
    "replay_tools": "nbagent.testing.tools",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  any of the public names
    if name not in _MODULES:
        raise AttributeError(f"module 'nbagent.testing' has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
