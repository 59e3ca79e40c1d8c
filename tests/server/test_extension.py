"""What makes Jupyter Server load the extension, and what loading it costs."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from jupyter_server.extension.manager import ExtensionPackage

ROOT = Path(__file__).parents[2]
FOLDER = "jupyter-config/jupyter_server_config.d"


def test_installing_enables_it() -> None:
    """The wheel puts a file where Jupyter looks, and the file names an extension that Jupyter accepts."""
    data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"][
        "shared-data"
    ]
    assert data[FOLDER] == "etc/jupyter/jupyter_server_config.d"
    enabled = json.loads((ROOT / FOLDER / "nbagent.json").read_text())["ServerApp"]["jpserver_extensions"]
    assert enabled == {"nbagent.server": True}
    package: Any = ExtensionPackage
    assert package(name="nbagent.server", enabled=True).validate()


def test_loading_it_loads_neither_models_nor_pandas() -> None:
    """What the routes need comes with the first request: JupyterLab starts as before."""
    code = "import sys, nbagent.server.extension; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = ("pandas", "httpx", "anywidget", "nbagent.models", "nbagent.store", "nbagent.agent")
    assert not [name for name in loaded if f"{name}.".startswith(tuple(f"{each}." for each in heavy))]
    assert {"nbagent.session.session", "nbagent.server.services"}.isdisjoint(loaded)
