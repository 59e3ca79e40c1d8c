"""The tutorials are compared as on a machine without keys and without a model server, whatever is there."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup() -> Generator[None, None, None]:
    """Hide keys and servers while a notebook's kernel starts, which inherits what it sees."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.endswith("_API_KEY")]:
            patch.delenv(name)
        patch.setenv("OLLAMA_HOST", "http://127.0.0.1:9")  # nobody listens there
        patch.setenv("NBAGENT_MODEL", "demo")  # there may be a server that `Chat()` would find
        return (yield)
