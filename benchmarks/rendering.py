"""What a long answer costs the page: our Markdown, compared with parsing the whole text again in every frame.

It runs in headless Chromium. Figures are milliseconds of main-thread time per frame (script, style and
layout), with 200 characters per frame. Each text is streamed several times. For each frame the median of its
costs counts, which leaves out what other processes did. Run `make test` once before (for Node modules and
Chromium).
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from statistics import median
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

JS = Path(__file__).parents[1] / "js"
NAIVE = "marked + DOMPurify"
SAMPLE = 40
"""The naive engine draws only every 40th frame: all of them would take minutes."""
ROUNDS = 3
BLOCKS = ["code", "list", "table"]
PATHOLOGICAL = ["one paragraph", "one line of code", "_a__a…"]


class Costs(NamedTuple):
    """Milliseconds of each frame, and of what is not a frame: ending a text, or opening a chat."""

    frames: list[float]
    beside: float


def bundle() -> str:
    """Return the part that runs in the page, as one script."""
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


def measure(page: Page, call: str, *arguments: object, rounds: int = ROUNDS) -> Costs:
    """Call a function of the page several times; return the median of each figure."""
    function = f"(given) => benchmarks.{call}(...given)"
    results = [Costs(**page.evaluate(function, list(arguments))) for _ in range(rounds)]
    frames = [median(costs) for costs in zip(*(result.frames for result in results), strict=True)]
    return Costs(frames, median(result.beside for result in results))


def p95(costs: list[float]) -> float:
    return sorted(costs)[int(0.95 * len(costs))]


def growth(costs: list[float]) -> float:
    """Return the cost of a frame of the last tenth, as a multiple of one of the first tenth."""
    tenth = max(1, len(costs) // 10)
    return median(costs[-tenth:]) / median(costs[:tenth])


def row(name: str, costs: Costs) -> None:
    frames = costs.frames
    figures = [f"{median(frames):.2f}", f"{p95(frames):.2f}", f"{max(frames):.1f}", f"{growth(frames):.2f}"]
    print("|", " | ".join([name, str(len(frames)), *figures, f"{costs.beside:.0f}"]), "|")


def main() -> None:
    targets: list[tuple[str, float, str, float]] = []
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        page = browser.new_page(viewport={"width": 900, "height": 700})
        page.evaluate(bundle())
        measure(page, "stream", "nbagent", "mixed", 2_000)  # warm
        print("| streamed | frames | median ms | p95 | worst | last / first tenth | its end, or opening |")
        print("|---|--:|--:|--:|--:|--:|--:|")

        mixed = measure(page, "stream", "nbagent", "mixed", 100_000)
        row("mixed, 100,000 tokens", mixed)
        naive = measure(page, "stream", NAIVE, "mixed", 100_000, SAMPLE, rounds=1)
        row(f"the same with {NAIVE}, every {SAMPLE}th frame", naive)
        ratio = SAMPLE * sum(naive.frames) / sum(mixed.frames)
        targets.append(("mixed: last / first tenth", growth(mixed.frames), "≤", 1.3))
        targets.append(("mixed: p95, ms", p95(mixed.frames), "≤", 4))
        targets.append((f"mixed: {NAIVE} / ours", ratio, "≥", 50))
        for text in BLOCKS + PATHOLOGICAL:
            costs = measure(page, "stream", "nbagent", text, 20_000)
            row(f"{text}, 20,000 tokens", costs)
            if text in BLOCKS:
                targets.append((f"{text}: p95, ms", p95(costs.frames), "≤", 4))
        row("4,000 nested quotes", measure(page, "stream", "nbagent", "4,000 nested quotes", 2_000))
        row("output of a tool, 20,000 tokens", measure(page, "stream", "plain text", "output", 20_000))

        whole = measure(page, "openAndStream", 0, 100_000)
        row("mixed, 100,000 tokens, the whole component", whole)
        targets.append(("whole component: last / first tenth", growth(whole.frames), "≤", 1.3))
        empty, full = (measure(page, "openAndStream", count, 10_000) for count in (0, 1000))
        row("mixed, 10,000 tokens, in an empty chat", empty)
        row("mixed, 10,000 tokens, in a chat of 1,000 messages", full)
        targets.append(("chat of 1,000 messages: opens, ms", full.beside, "≤", 300))
        targets.append(("chat of 1,000 / empty chat", median(full.frames) / median(empty.frames), "≤", 1.5))
        browser.close()

    print("\n| target | measured | should be | |\n|---|--:|--:|---|")
    for name, value, relation, bound in targets:
        met = value <= bound if relation == "≤" else value >= bound
        print(f"| {name} | {value:.2f} | {relation} {bound:g} | {'met' if met else 'MISSED'} |")


if __name__ == "__main__":
    main()
