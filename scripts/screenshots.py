"""Take the pictures of the component in `docs/images`: its states, light and dark, in a real JupyterLab.

Run it with `python scripts/screenshots.py` after `make test`, and look at what has changed.
For other widths: `python scripts/screenshots.py --width 420 --width 1800 --to /tmp/pictures`;
`--only kernel` takes some states only.
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Error, Page, ViewportSize, expect, sync_playwright

from nbagent.testing import NotebookPage

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests" / folder) for folder in ("browser", "server")]

from jupyter_process import JupyterServer, jupyter_server  # noqa: E402  the tests' modules are on the path only now
from lab_server import JupyterLab, jupyterlab  # noqa: E402  the tests' modules are on the path only now
from states import STATES, Shoot  # noqa: E402  it uses the tests' modules

Theme = Literal["light", "dark"]
THEMES: dict[Theme, str] = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
HEIGHT = 900
AGENT = """
from nbagent import Agent
analyst = Agent(lambda messages: "**North** grew fastest, by 40 %.", name="analyst")
"""


class Camera:
    """Takes pictures of one theme and width into a folder."""

    def __init__(self, browser: Browser, folder: Path, theme: Theme, width: int, *, named: bool) -> None:
        self._browser = browser
        self._folder = folder
        self._theme = theme
        self._width = width
        self._suffix = f"{width}-{theme}" if named else theme
        self.failed = 0

    @contextmanager
    def page(self, name: str) -> Iterator[tuple[Page, Shoot]]:
        """Open a tab; a state that cannot be reached is said, and shown in a picture."""
        viewport: ViewportSize = {"width": self._width, "height": HEIGHT}
        with self._browser.new_context(viewport=viewport, color_scheme=self._theme) as context:
            context.set_default_timeout(60_000)
            page = context.new_page()

            def shoot(state: str, *, whole: bool = False) -> None:
                page.mouse.move(5, 5)  # so that no button shows its hover state
                shown = page if whole else page.locator(".nbagent .chat").first
                taken = Image.open(io.BytesIO(shown.screenshot(animations="disabled"))).convert("RGB")
                # 256 colours are a third of the bytes, and chosen like this they look the same.
                small = taken.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
                small.save(self._folder / f"{state}-{self._suffix}.png", optimize=True)

            try:
                yield page, shoot
            except (AssertionError, Error) as error:
                self.failed += 1
                sys.stderr.write(f"{name}, {self._suffix}: {error}\n")
                shoot(f"failed-{name}", whole=True)


def main() -> None:
    """Take the pictures that are asked for."""
    asked = _parser().parse_args()
    asked.to.mkdir(parents=True, exist_ok=True)
    failed = 0
    with ExitStack() as stack:
        lab = stack.enter_context(jupyterlab(Path(stack.enter_context(tempfile.TemporaryDirectory()))))
        server = stack.enter_context(_server(Path(stack.enter_context(tempfile.TemporaryDirectory()))))
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        expect.set_options(timeout=60_000)
        for theme in asked.theme or THEMES:
            lab.theme(THEMES[theme])
            for width in asked.width or [1000]:
                camera = Camera(browser, asked.to, theme, width, named=bool(asked.width))
                take(camera, lab, server, asked.only)
                failed += camera.failed
        browser.close()
    if failed:
        raise SystemExit(f"{failed} states could not be reached.")


def _parser() -> argparse.ArgumentParser:
    names = [*STATES, "server"]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "images", help="the folder")
    parser.add_argument("--width", type=int, action="append", help="of the window; 1000 by default")
    parser.add_argument("--theme", choices=THEMES, action="append", help="both by default")
    parser.add_argument("--only", choices=names, action="append", default=None)
    return parser


@contextmanager
def _server(folder: Path) -> Iterator[JupyterServer]:
    (folder / "picture_agents.py").write_text(AGENT)
    with jupyter_server(folder, 'c.NBAgent.agents = {"analyst": "picture_agents:analyst"}\n') as server:
        yield server


def take(camera: Camera, lab: JupyterLab, server: JupyterServer, only: list[str] | None) -> None:
    """Take the pictures of one theme and width."""
    for name, state in STATES.items():
        if only is None or name in only:
            with camera.page(name) as (page, shoot):
                state(NotebookPage(page, lab.url, lab.token), shoot)
    if only is None or "server" in only:
        with camera.page("server") as (page, shoot):
            page.goto(f"{server.url}/nbagent/?token={server.token}")
            page.get_by_label("Message", exact=True).fill("Which region grew fastest?")
            page.get_by_label("Send", exact=True).click()
            expect(page.locator(".message.assistant .footer")).to_be_visible()
            shoot("22-server", whole=True)


if __name__ == "__main__":
    main()
