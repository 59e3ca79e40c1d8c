"""The pytest plugin: tests pay for no request and leave nothing in the user's store; two fixtures; nbval.

pytest loads it wherever nbagent is installed, so it imports nothing of nbagent before a test uses it.

Rules: a variable the user has set stays. Unset, `NBAGENT_REPLAY` is `only` (recorded models send no requests;
`NBAGENT_REPLAY=record pytest` records) and `NBAGENT_STORE` is `:memory:`. Kernels of nbval inherit both.
nbval compares what a chat shows without what differs from run to run. The cells of a notebook stay in order,
whatever another plugin does with the order of tests. See `steady_outputs` for both.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

__all__ = ["nbagent_cassette", "nbagent_deterministic"]

_DEFAULTS = {"NBAGENT_REPLAY": "only", "NBAGENT_STORE": ":memory:"}


def pytest_configure(config: pytest.Config) -> None:
    """Set the variables that are not set, until the tests are over."""
    ours = {name: value for name, value in _DEFAULTS.items() if name not in os.environ}
    os.environ.update(ours)

    def unset() -> None:
        for name in ours:
            os.environ.pop(name, None)

    config.add_cleanup(unset)


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None, None, None]:
    """Prepare the cells that nbval collected, after plugins that shuffle tests."""
    yield
    if any(type(item).__name__ == "IPyNbCell" for item in items):
        from nbagent.testing.steady_outputs import prepare_cells  # noqa: PLC0415  only for notebooks

        prepare_cells(items)


@pytest.fixture
def nbagent_deterministic() -> Iterator[None]:
    """Every session made in the test has the same time and the same ids in every run."""
    from nbagent.testing import deterministic  # noqa: PLC0415  loaded for tests that use it

    with deterministic():
        yield


@pytest.fixture
def nbagent_cassette(request: pytest.FixtureRequest) -> Path:
    """Path for `Agent(record=…)`, one per test: cassettes/<module>/<test>.jsonl beside the module."""
    name = re.sub(r"[^\w.-]+", "-", request.node.name).strip("-")
    return request.path.parent / "cassettes" / request.path.stem / f"{name}.jsonl"
