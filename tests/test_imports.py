"""What `import nbagent` costs: nothing that is not used."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("IPython", "anywidget", "httpx", "ipywidgets", "pandas")

CASES = {
    "import nbagent": set(HEAVY),
    "from nbagent import Agent, Run, Session": set(HEAVY),
    "import nbagent; nbagent.Session('demo', store=':memory:').send('hello').result(30)": set(HEAVY),
    "import nbagent; nbagent.Agent('openai-chat:any', base_url='http://127.0.0.1:1/v1')": set(HEAVY),
    "import nbagent; nbagent.Chat('demo', store=':memory:')": {"httpx", "pandas"},
}
"""What is done, and what it must not load."""


@pytest.mark.parametrize("code", CASES)
def test_nothing_is_loaded_before_it_is_used(code: str) -> None:
    """A headless session needs no widget, a local model no HTTP, and nothing but the log pandas."""
    report = f"import sys\n{code}\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", report], check=True, stdout=subprocess.PIPE, text=True, timeout=60
    )
    assert set(loaded.stdout.split()) & CASES[code] == set()
