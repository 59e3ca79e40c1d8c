"""Run the notebooks named on the command line and store their outputs, which nbval compares from then on.

The notebooks do not keep what changes from run to run and says nothing: widgets, which need a kernel, and
timings. They say of the kernel what JupyterLab would write into them; else they would count as changed as
soon as JupyterLab opens them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

WIDGET = "application/vnd.jupyter.widget-view+json"
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def is_component(output: nbformat.NotebookNode) -> bool:
    """Whether it is a chat's own output; the transcript after it stays."""
    data = output.get("data", {})
    return WIDGET in data and data["text/plain"].startswith("Chat(")


def run(path: Path) -> None:
    """Run one notebook in place."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, store_widget_state=False, resources={"metadata": {"path": path.parent}}
    ).execute()
    notebook.metadata = {"kernelspec": KERNEL, "language_info": notebook.metadata.language_info}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if "outputs" in cell:
            cell.outputs = [output for output in cell.outputs if not is_component(output)]
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop(WIDGET, None)
    nbformat.write(notebook, path)


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    # A stored output must not depend on the keys of the person who ran the notebook.
    for name in [name for name in os.environ if name.endswith("_API_KEY")]:
        del os.environ[name]
    os.environ["NBAGENT_MODEL"] = "demo"  # nor on the model server there
    os.environ["NBAGENT_STORE"] = f"sqlite:///{Path(folder) / 'chats.db'}"
    for argument in sys.argv[1:]:
        run(Path(argument))
        print(f"stored {argument}")
