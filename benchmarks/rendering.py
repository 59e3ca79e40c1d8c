"""What a long answer costs the page: our Markdown against re-parsing the whole text in every frame.

Runs in headless Chromium. Figures are milliseconds of main-thread time per frame (script, style and layout),
200 characters per frame. Needs `make test` to have been run once (Node modules, Chromium).
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, sync_playwright

JS = Path(__file__).parents[1] / "js"
NAIVE = "marked + DOMPurify"
SAMPLE = 40
"""Of the naive engine only every 40th frame is drawn: all of them would take minutes."""


def bundle() -> str:
    """Return the page's part as one script."""
    node = shutil.which("node") or str(JS.parent / ".venv" / "bin" / "node")
    script = """
        import { build } from "esbuild";
        const { outputFiles } = await build({
            entryPoints: ["benchmarks/rendering.ts"],
            bundle: true,
            write: false,
            format: "iife",
            target: "es2022",
            loader: { ".css": "text" },
        });
        process.stdout.write(outputFiles[0].text);
    """
    command = [node, "--input-type=module", "--eval", script]
    return subprocess.run(command, cwd=JS, capture_output=True, text=True, check=True).stdout


def percentile(costs: list[float], share: float) -> float:
    return sorted(costs)[min(len(costs) - 1, int(share * len(costs)))]


def stream(page: Page, engine: str, text: str, tokens: int, sample: int = 1) -> list[float]:
    call = "([e, t, n, s]) => benchmarks.stream(e, t, n, s)"
    costs: list[float] = page.evaluate(call, [engine, text, tokens, sample])
    return costs


def report(name: str, costs: list[float]) -> None:
    tenth = max(1, len(costs) // 10)
    first, last = median(costs[:tenth]), median(costs[-tenth:])
    spread = f"median {median(costs):6.2f}  p95 {percentile(costs, 0.95):6.2f}  worst {max(costs):7.1f}"
    growth = f"last/first tenth {last / max(first, 0.05):5.2f}"
    print(f"{name:<34} frames {len(costs):>5}  {spread}  {growth}  total {sum(costs) / 1000:7.2f} s")


def main() -> None:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        page = browser.new_page(viewport={"width": 900, "height": 700})
        page.evaluate(bundle())
        stream(page, "nbagent", "mixed", 2_000)  # warm

        ours = stream(page, "nbagent", "mixed", 100_000)
        report("mixed, 100,000 tokens", ours)
        naive = stream(page, NAIVE, "mixed", 100_000, SAMPLE)
        report(f"  {NAIVE}, every {SAMPLE}th", naive)
        print(f"  re-parsing costs {SAMPLE * sum(naive) / sum(ours):.0f} times as much")
        for text in ("code", "list", "table", "paragraph", "4,000 nested quotes", "_a__a…"):
            report(f"{text}, 20,000 tokens", stream(page, "nbagent", text, 20_000))
        for count in (0, 1000):
            result: dict[str, Any] = page.evaluate("(n) => benchmarks.openAndStream(n)", count)
            print(f"chat of {count} messages: open {result['open']:.0f} ms")
            report("  then streaming", result["frames"])
        browser.close()


if __name__ == "__main__":
    main()
