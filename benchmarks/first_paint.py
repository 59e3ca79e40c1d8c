"""How soon a chat appears after its cell has run, compared with the smallest of all widgets, an IntSlider.

It runs in a real JupyterLab and headless Chromium. Times are milliseconds from the reply to the cell until
the frame after the component is in the page; a negative time means that it was painted before the reply came.
Run `make test` once before (for Chromium).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from nbagent.testing import NotebookPage

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "browser"))

from lab_server import jupyterlab

ROUNDS = 12
SETUP = """
import ipywidgets
from nbagent import Chat
chats = [Chat(lambda messages: "Hi", store=None) for _ in range(100)]
"""
CHAT, SLIDER = "chats.pop()", "ipywidgets.IntSlider()"

MEASURE = """async ([index, selector]) => {
    const notebook = window.jupyterapp.shell.currentWidget.content;
    const shown = (root) => root.querySelector(selector)
        ?? [...root.querySelectorAll('.nbagent')].find((host) => host.shadowRoot?.querySelector(selector));
    notebook.activeCellIndex = index;
    const cell = notebook.activeCell.node;
    await window.jupyterapp.commands.execute('notebook:clear-cell-output');
    let painted;
    const done = new Promise((resolve) => {
        const look = () => {
            if (!shown(cell)) return requestAnimationFrame(look);
            requestAnimationFrame((now) => { painted = now; resolve(); });
        };
        requestAnimationFrame(look);
    });
    await window.jupyterapp.commands.execute('notebook:run-cell');
    const replied = performance.now();
    await done;
    return painted - replied;
}"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, jupyterlab(Path(folder)) as lab, sync_playwright() as pw:
        browser = pw.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = NotebookPage(browser.new_page(), lab.url, lab.token)
        page.open(SETUP, CHAT, SLIDER)
        page.run_cell(0)
        costs: dict[str, list[float]] = {CHAT: [], SLIDER: []}
        for _ in range(ROUNDS):
            for index, cell, selector in ((1, CHAT, ".composer"), (2, SLIDER, ".widget-slider")):
                costs[cell].append(page.page.evaluate(MEASURE, [index, selector]))
        print("| milliseconds from the cell's reply to its first paint | median | worst |")
        print("|---|--:|--:|")
        for name, cell in (("chat", CHAT), ("IntSlider", SLIDER)):
            first, *later = costs[cell]
            print(f"| {name}, the first of a page | {first:.0f} | |")
            print(f"| {name}, {len(later)} more | {median(later):.0f} | {max(later):.0f} |")
        browser.close()


if __name__ == "__main__":
    main()
